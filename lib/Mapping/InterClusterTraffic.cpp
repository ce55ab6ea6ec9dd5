//===- InterClusterTraffic.cpp - What clusters send each other ------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/InterClusterTraffic.h"

#include <algorithm>
#include <tuple>

using namespace ganglion::mapping;

std::vector<Stream>
ganglion::mapping::computeStreams(const Connectivity &connectivity,
                                  const Clustering &clustering) {
  std::vector<ClusterId> clusterOfUnit(clustering.units.size());
  for (ClusterId id = 0; id < clustering.clusters.size(); ++id)
    for (UnitId member : clustering.clusters[id].units)
      clusterOfUnit[member] = id;
  // The unit that emits the spikes of each neuron.
  std::vector<UnitId> finalUnit(connectivity.getNumNeurons());
  for (UnitId id = 0; id < clustering.units.size(); ++id)
    if (clustering.units[id].isFinal)
      finalUnit[clustering.units[id].neuron] = id;

  // Source, target, delay and the unit that computes the value. A value that
  // serves several rows or columns of a cluster is sent once.
  using Value = std::tuple<ClusterId, ClusterId, uint32_t, UnitId>;
  std::vector<Value> values;
  for (ClusterId target = 0; target < clustering.clusters.size(); ++target) {
    const Cluster &cluster = clustering.clusters[target];
    for (AxonId axon : cluster.axons)
      if (const std::optional<AxonSource> &source =
              connectivity.getSource(axon)) {
        UnitId unit = finalUnit[source->neuron];
        values.emplace_back(clusterOfUnit[unit], target, source->delay, unit);
      }
    // Not the rows, which partial sums added in the periphery do not have.
    for (UnitId member : cluster.units)
      for (UnitId unit : clustering.units[member].partialSums)
        values.emplace_back(clusterOfUnit[unit], target, 0, unit);
  }
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());

  std::vector<Stream> streams;
  for (auto [source, target, delay, unit] : values) {
    if (streams.empty() || streams.back().source != source ||
        streams.back().target != target || streams.back().delay != delay)
      streams.push_back({source, target, delay, 0});
    ++streams.back().events;
  }
  return streams;
}
