//===- FanOut.cpp - Rows that a neuron's spikes enter ---------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FanOut.h"
#include "ClusterMerging.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

using namespace ganglion::mapping;

std::vector<uint64_t>
ganglion::mapping::boundFanOut(const Connectivity &connectivity,
                               const CrossbarLimits &limits) {
  std::map<uint32_t, std::vector<NeuronId>> stages;
  for (NeuronId neuron = 0; neuron < connectivity.getNumNeurons(); ++neuron)
    stages[connectivity.getStage(neuron)].push_back(neuron);
  std::vector<uint64_t> rows(connectivity.getNumNeurons());
  std::vector<uint64_t> numListeners(connectivity.getNumAxons());
  for (const auto &[stage, neurons] : stages) {
    for (NeuronId neuron : neurons)
      for (AxonId axon : connectivity.getAxons(neuron))
        ++numListeners[axon];
    for (NeuronId neuron : neurons)
      for (AxonId axon : connectivity.getAxons(neuron)) {
        uint64_t number = std::exchange(numListeners[axon], 0);
        if (const auto &source = connectivity.getSource(axon))
          rows[source->neuron] +=
              number / limits.columns + (number % limits.columns != 0);
      }
  }
  return rows;
}

static std::vector<uint32_t> countFanOut(const Connectivity &connectivity,
                                         const Clustering &clustering) {
  std::vector<uint32_t> fanOut(connectivity.getNumNeurons());
  for (const Cluster &cluster : clustering.clusters)
    for (AxonId axon : cluster.axons)
      if (const auto &source = connectivity.getSource(axon))
        ++fanOut[source->neuron];
  return fanOut;
}

namespace {
/// Disjoint sets of units.
class UnitSets {
public:
  explicit UnitSets(size_t numUnits) : parents(numUnits) {
    std::iota(parents.begin(), parents.end(), 0);
  }
  UnitId find(UnitId unit) {
    while (parents[unit] != unit)
      unit = parents[unit] = parents[parents[unit]];
    return unit;
  }
  /// The smallest unit of a set stands for it.
  void unite(UnitId a, UnitId b) {
    auto [low, high] = std::minmax({find(a), find(b)});
    parents[high] = low;
  }

private:
  std::vector<UnitId> parents;
};
} // namespace

/// Clusters units of one stage and level anew, such that units which share an
/// axon of a watched neuron stay together. Nothing if some of them do not fit.
static std::optional<std::vector<Cluster>>
regroup(const Connectivity &connectivity, const CrossbarLimits &limits,
        const std::vector<Unit> &units, const std::vector<Cluster> &clusters,
        const std::vector<bool> &isWatched) {
  UnitSets sets(units.size());
  std::map<AxonId, UnitId> firstListener;
  for (const Cluster &cluster : clusters) {
    std::optional<UnitId> firstOther;
    for (UnitId id : cluster.units) {
      bool watches = false;
      for (AxonId axon : units[id].axons)
        if (const auto &source = connectivity.getSource(axon))
          if (isWatched[source->neuron]) {
            watches = true;
            sets.unite(id, firstListener.try_emplace(axon, id).first->second);
          }
      // All others of a cluster stay together as they were.
      if (!watches) {
        firstOther = firstOther.value_or(id);
        sets.unite(id, *firstOther);
      }
    }
  }
  if (firstListener.empty())
    return clusters;

  std::map<UnitId, std::vector<UnitId>> members;
  for (const Cluster &cluster : clusters)
    for (UnitId id : cluster.units)
      members[sets.find(id)].push_back(id);
  std::vector<Cluster> groups;
  for (auto &[first, ids] : members) {
    groups.push_back(makeCluster(units, std::move(ids), clusters.front().stage,
                                 limits.partialSums));
    const Cluster &group = groups.back();
    if (group.getNumRows() > limits.rows ||
        group.getNumColumns() > limits.columns ||
        group.numNeurons > limits.neurons ||
        group.numCrosspoints > limits.synapses)
      return std::nullopt;
  }
  return mergeClusters(units, std::move(groups), limits);
}

std::optional<MappingError>
ganglion::mapping::keepFanOut(const Connectivity &connectivity,
                              const CrossbarLimits &limits,
                              Clustering &clustering) {
  if (limits.fanOut == CrossbarLimits::unlimited)
    return std::nullopt;
  std::vector<bool> isWatched(connectivity.getNumNeurons());
  // Each round watches more neurons or ends.
  while (true) {
    std::vector<uint32_t> fanOut = countFanOut(connectivity, clustering);
    std::optional<NeuronId> first;
    bool watchesMore = false;
    for (NeuronId neuron = 0; neuron < fanOut.size(); ++neuron) {
      if (fanOut[neuron] <= limits.fanOut)
        continue;
      if (!first)
        first = neuron;
      watchesMore |= !isWatched[neuron];
      isWatched[neuron] = true;
    }
    if (!first)
      return std::nullopt;
    MappingError error = {LimitKind::FanOut,  *first,
                          fanOut[*first],     limits.fanOut,
                          limits.partialSums, /*isProven=*/false};
    if (!watchesMore)
      return error;

    std::map<std::pair<uint32_t, uint32_t>, std::vector<Cluster>> groups;
    for (Cluster &cluster : clustering.clusters)
      groups[{cluster.stage, cluster.level}].push_back(std::move(cluster));
    clustering.clusters.clear();
    for (const auto &[key, clusters] : groups) {
      auto regrouped =
          regroup(connectivity, limits, clustering.units, clusters, isWatched);
      if (!regrouped)
        return error;
      for (Cluster &cluster : *regrouped)
        clustering.clusters.push_back(std::move(cluster));
    }
  }
}
