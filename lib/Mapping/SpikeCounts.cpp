//===- SpikeCounts.cpp - How often neurons and inputs fire ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/SpikeCounts.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

using namespace ganglion::mapping;

SpikeCounts SpikeCounts::getWorstCase(const Connectivity &connectivity,
                                      uint64_t steps) {
  SpikeCounts counts;
  counts.neurons.assign(connectivity.getNumNeurons(), steps);
  counts.inputs.assign(connectivity.getNumAxons(), steps);
  counts.steps = steps;
  return counts;
}

std::optional<std::vector<uint64_t>>
ganglion::mapping::countUnitEvents(const Connectivity &connectivity,
                                   const Clustering &clustering,
                                   const SpikeCounts &spikes) {
  const std::vector<Unit> &units = clustering.units;
  std::vector<UnitId> byLevel(units.size());
  std::iota(byLevel.begin(), byLevel.end(), 0);
  std::sort(byLevel.begin(), byLevel.end(), [&](UnitId a, UnitId b) {
    return std::pair(units[a].level, a) < std::pair(units[b].level, b);
  });

  std::vector<uint64_t> events(units.size());
  for (UnitId id : byLevel) {
    const Unit &unit = units[id];
    if (unit.isFinal) {
      events[id] = spikes.neurons[unit.neuron];
      continue;
    }
    if (spikes.partialSumEvents == PartialSumEvents::OnePerStep) {
      events[id] = spikes.steps;
      continue;
    }
    for (AxonId axon : unit.axons)
      if (__builtin_add_overflow(events[id],
                                 spikes.getAxonSpikes(connectivity, axon),
                                 &events[id]))
        return std::nullopt;
    for (UnitId from : unit.partialSums)
      if (__builtin_add_overflow(events[id], events[from], &events[id]))
        return std::nullopt;
  }
  return events;
}

static std::vector<ClusterId> getClusterOfUnit(const Clustering &clustering) {
  std::vector<ClusterId> result(clustering.units.size());
  for (ClusterId id = 0; id < clustering.clusters.size(); ++id)
    for (UnitId member : clustering.clusters[id].units)
      result[member] = id;
  return result;
}

/// The clusters, ascending, that hold each axon as a row.
static std::vector<std::vector<ClusterId>>
getClustersOfAxon(const Connectivity &connectivity,
                  const Clustering &clustering) {
  std::vector<std::vector<ClusterId>> result(connectivity.getNumAxons());
  for (ClusterId id = 0; id < clustering.clusters.size(); ++id)
    for (AxonId axon : clustering.clusters[id].axons)
      result[axon].push_back(id);
  return result;
}

namespace {
/// Collects nets and merges those with the same source and targets.
class NetMerger {
public:
  /// Returns whether the sum of spikes fits in 64 bits. A net without targets
  /// is dropped.
  bool add(ClusterId source, std::vector<ClusterId> targets, uint64_t spikes) {
    targets.erase(std::remove(targets.begin(), targets.end(), source),
                  targets.end());
    if (targets.empty())
      return true;
    uint64_t &sum = nets[{source, std::move(targets)}];
    return !__builtin_add_overflow(sum, spikes, &sum);
  }

  MulticastGraph build(size_t numClusters) const {
    MulticastGraph graph(numClusters);
    for (const auto &[ends, spikes] : nets)
      graph.addNet(ends.first, ends.second, spikes);
    return graph;
  }

private:
  std::map<std::pair<ClusterId, std::vector<ClusterId>>, uint64_t> nets;
};
} // namespace

std::optional<MulticastGraph>
ganglion::mapping::buildMulticastGraph(const Connectivity &connectivity,
                                       const Clustering &clustering,
                                       const SpikeCounts &spikes) {
  auto events = countUnitEvents(connectivity, clustering, spikes);
  if (!events)
    return std::nullopt;
  const std::vector<Unit> &units = clustering.units;
  std::vector<ClusterId> clusterOfUnit = getClusterOfUnit(clustering);
  std::vector<ClusterId> clusterOfNeuron(connectivity.getNumNeurons());
  for (UnitId id = 0; id < units.size(); ++id)
    if (units[id].isFinal)
      clusterOfNeuron[units[id].neuron] = clusterOfUnit[id];

  NetMerger nets;
  std::vector<std::vector<ClusterId>> clustersOfAxon =
      getClustersOfAxon(connectivity, clustering);
  for (AxonId axon = 0; axon < connectivity.getNumAxons(); ++axon)
    if (const auto &source = connectivity.getSource(axon))
      if (!nets.add(clusterOfNeuron[source->neuron],
                    std::move(clustersOfAxon[axon]),
                    spikes.neurons[source->neuron]))
        return std::nullopt;
  for (UnitId id = 0; id < units.size(); ++id)
    for (UnitId from : units[id].partialSums)
      if (!nets.add(clusterOfUnit[from], {clusterOfUnit[id]}, (*events)[from]))
        return std::nullopt;
  return nets.build(clustering.clusters.size());
}

std::optional<uint64_t>
ganglion::mapping::countInputSpikes(const Connectivity &connectivity,
                                    const Clustering &clustering,
                                    const SpikeCounts &spikes) {
  uint64_t sum = 0;
  for (const Cluster &cluster : clustering.clusters)
    for (AxonId axon : cluster.axons)
      if (!connectivity.getSource(axon) &&
          __builtin_add_overflow(sum, spikes.inputs[axon], &sum))
        return std::nullopt;
  return sum;
}
