//===- SpineMap.cpp - Grow clusters around active neurons -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// After Balaji et al., "Mapping Spiking Neural Networks to Neuromorphic
// Hardware" (SpiNeMap, TVLSI 2020), and the authors' published tool: a cluster
// starts with the most active neuron that is left; the neuron that exchanges
// most spikes with the cluster joins, until the cluster is full; then single
// neurons change places as long as fewer spikes pass between clusters.
//
// Extensions: wide neurons are cut into units; a cluster takes units of its
// stage and level only, and all limits hold. Units of a stage exchange spikes
// only where the network is recurrent, so that most ties are broken by the
// spikes of common axons, which are what such units can save together.
//
//===----------------------------------------------------------------------===//

#include "BlockDecomposition.h"
#include "OpenCluster.h"
#include "TrafficRefinement.h"
#include "ganglion/Mapping/ClusteringAlgorithm.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <optional>
#include <queue>
#include <tuple>

using namespace ganglion::mapping;

namespace {
/// Clusters the units of one stage and level.
class SpineMap {
public:
  SpineMap(const Connectivity &connectivity, const CrossbarLimits &limits,
           const SpikeCounts &spikes, const Stage &stage,
           const std::vector<Unit> &units, const std::vector<UnitId> &members)
      : units(units), members(members), open(stage.axons.size(), limits),
        spikesOfAxon(stage.axons.size()), driver(stage.axons.size()),
        listeners(stage.axons.size()), driven(members.size()),
        isPlaced(members.size()), attraction(members.size()) {
    std::map<NeuronId, Index> indexOf;
    for (Index index = 0; index < members.size(); ++index) {
      const Unit &unit = units[members[index]];
      for (AxonId axon : unit.axons)
        listeners[axon].push_back(index);
      if (unit.isFinal)
        indexOf[unit.neuron] = index;
      activity.push_back(unit.isFinal ? spikes.neurons[unit.neuron]
                                      : spikes.steps);
    }
    for (AxonId axon = 0; axon < stage.axons.size(); ++axon) {
      spikesOfAxon[axon] =
          spikes.getAxonSpikes(connectivity, stage.axons[axon]);
      const auto &source = connectivity.getSource(stage.axons[axon]);
      if (!source || !indexOf.count(source->neuron))
        continue;
      driver[axon] = indexOf[source->neuron];
      driven[*driver[axon]].push_back(axon);
    }
  }

  std::vector<std::vector<UnitId>> run() {
    std::vector<Index> byActivity(members.size());
    for (Index index = 0; index < members.size(); ++index)
      byActivity[index] = index;
    std::sort(byActivity.begin(), byActivity.end(), [&](Index a, Index b) {
      return std::tie(activity[b], a) < std::tie(activity[a], b);
    });
    std::vector<std::vector<UnitId>> clusters;
    for (Index seed : byActivity) {
      if (isPlaced[seed])
        continue;
      // Nothing that the open cluster exchanges spikes with fits: the most
      // active unit joins it, or starts the next.
      if (!open.fits(units[members[seed]]))
        clusters.push_back(close());
      add(seed);
      while (std::optional<Index> next = findNext())
        add(*next);
    }
    if (!open.isEmpty())
      clusters.push_back(close());
    return clusters;
  }

private:
  using Index = uint32_t;

  /// What draws a unit to the open cluster, the most important first.
  struct Attraction {
    uint64_t exchanged = 0;
    uint64_t inCommon = 0;
    bool operator==(const Attraction &other) const {
      return exchanged == other.exchanged && inCommon == other.inCommon;
    }
  };
  /// An entry of the heap is stale once the attraction has changed.
  struct Entry {
    Attraction attraction;
    uint64_t activity;
    Index index;
    bool operator<(const Entry &other) const {
      return std::tie(attraction.exchanged, attraction.inCommon, activity,
                      other.index) < std::tie(other.attraction.exchanged,
                                              other.attraction.inCommon,
                                              other.activity, index);
    }
  };

  void add(Index index) {
    isPlaced[index] = true;
    std::vector<Index> changed;
    // Sums of spikes wrap only beyond all real counts, and only rank units.
    auto attract = [&](Index other, uint64_t Attraction::*kind, AxonId axon) {
      if (isPlaced[other])
        return;
      attraction[other].*kind += spikesOfAxon[axon];
      changed.push_back(other);
    };
    for (AxonId axon : driven[index])
      for (Index listener : listeners[axon])
        attract(listener, &Attraction::exchanged, axon);
    for (AxonId axon : units[members[index]].axons) {
      if (driver[axon])
        attract(*driver[axon], &Attraction::exchanged, axon);
      if (!open.isRowOf(axon))
        for (Index listener : listeners[axon])
          attract(listener, &Attraction::inCommon, axon);
    }
    open.add(members[index], units[members[index]]);
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    for (Index other : changed)
      heap.push({attraction[other], activity[other], other});
    touched.insert(touched.end(), changed.begin(), changed.end());
  }

  /// Units that do not fit now are dropped until they attract more.
  std::optional<Index> findNext() {
    while (!heap.empty()) {
      Entry top = heap.top();
      heap.pop();
      if (!isPlaced[top.index] && attraction[top.index] == top.attraction &&
          open.fits(units[members[top.index]]))
        return top.index;
    }
    return std::nullopt;
  }

  std::vector<UnitId> close() {
    for (Index index : touched)
      attraction[index] = {};
    touched.clear();
    heap = {};
    return open.close();
  }

  const std::vector<Unit> &units;
  const std::vector<UnitId> &members;
  OpenCluster open;
  std::vector<uint64_t> spikesOfAxon;
  /// The member that drives each axon, if one does, and the converse.
  std::vector<std::optional<Index>> driver;
  std::vector<std::vector<Index>> listeners;
  std::vector<std::vector<AxonId>> driven;
  std::vector<uint64_t> activity;
  std::vector<bool> isPlaced;
  std::vector<Attraction> attraction;
  std::vector<Index> touched;
  std::priority_queue<Entry> heap;
};
} // namespace

ClusteringResult
ganglion::mapping::clusterSpineMap(const Connectivity &connectivity,
                                   const CrossbarLimits &limits,
                                   const SpikeCounts &spikes) {
  assert(!connectivity.verify() && "invalid connectivity");
  if (auto error = checkMappable(connectivity, limits))
    return *error;
  Clustering result;
  for (const Stage &stage : splitIntoStages(connectivity)) {
    Clustering part;
    part.units = decomposeIntoUnits(stage, limits,
                                    {limits.getMaxUnitWidth(), RawPiece::Last});
    std::map<uint32_t, std::vector<UnitId>> levels;
    for (UnitId id = 0; id < part.units.size(); ++id)
      levels[part.units[id].level].push_back(id);
    for (const auto &[level, members] : levels)
      for (std::vector<UnitId> &cluster :
           SpineMap(connectivity, limits, spikes, stage, part.units, members)
               .run())
        part.clusters.push_back(makeCluster(part.units, std::move(cluster),
                                            stage.number, limits.partialSums));
    appendStage(result, std::move(part), stage);
  }
  return result;
}
