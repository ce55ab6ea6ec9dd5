//===- ClusterDissolving.cpp - Fewer clusters by spreading units ----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Packing and refinement leave a little room in many clusters. What is too
// little for a whole cluster is often enough for its units one by one, the
// widest first, each where it needs the fewest new rows (best fit decreasing).
//
//===----------------------------------------------------------------------===//

#include "ClusterDissolving.h"
#include "RefinementLevel.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

using namespace ganglion::mapping;

namespace {
class Dissolver {
public:
  Dissolver(const CrossbarLimits &limits, Clustering &clustering)
      : limits(limits), clustering(clustering), units(clustering.units) {
    AxonId numAxons = 0;
    for (const Unit &unit : units)
      if (!unit.axons.empty())
        numAxons = std::max(numAxons, unit.axons.back() + 1);
    uses.resize(numAxons);
  }

  /// The clusters are of one stage and level.
  void run(const std::vector<ClusterId> &ids) {
    for (ClusterId id : ids) {
      bins.push_back({id});
      for (UnitId unit : clustering.clusters[id].units)
        add(uint32_t(bins.size() - 1), unit);
    }
    std::vector<uint32_t> smallestFirst(bins.size());
    std::iota(smallestFirst.begin(), smallestFirst.end(), 0);
    std::sort(smallestFirst.begin(), smallestFirst.end(),
              [&](uint32_t a, uint32_t b) {
                return std::tuple(bins[a].units.size(), bins[a].numRows, a) <
                       std::tuple(bins[b].units.size(), bins[b].numRows, b);
              });
    for (uint32_t bin : smallestFirst)
      dissolve(bin);
    for (Bin &bin : bins) {
      Cluster &cluster = clustering.clusters[bin.cluster];
      if (bin.hasChanged)
        cluster =
            makeCluster(units, bin.units, cluster.stage, limits.partialSums);
    }
    for (std::vector<Use> &list : uses)
      list.clear();
    bins.clear();
    open.clear();
  }

private:
  struct Bin {
    ClusterId cluster;
    std::vector<UnitId> units = {};
    Load load = {};
    /// Distinct axons.
    size_t numRows = 0;
    bool hasChanged = false;
  };
  /// A bin that an axon enters, and for how many of its units.
  struct Use {
    uint32_t bin;
    uint32_t count;
  };

  Load getLoad(const Unit &unit) const {
    size_t crosspoints = getNumCrosspoints(unit, limits.partialSums);
    return {crosspoints - unit.axons.size(), 1, unit.isFinal, crosspoints};
  }

  void updateOpen(uint32_t bin) {
    size_t numUnits = bins[bin].units.size();
    if (numUnits > 0 && numUnits < limits.columns)
      open.insert(bin);
    else
      open.erase(bin);
  }

  void add(uint32_t bin, UnitId id) {
    bins[bin].units.push_back(id);
    bins[bin].load += getLoad(units[id]);
    updateOpen(bin);
    for (AxonId axon : units[id].axons) {
      std::vector<Use> &list = uses[axon];
      auto use = std::find_if(list.begin(), list.end(),
                              [&](const Use &use) { return use.bin == bin; });
      if (use != list.end()) {
        ++use->count;
        continue;
      }
      list.push_back({bin, 1});
      ++bins[bin].numRows;
    }
  }

  void remove(uint32_t bin, UnitId id) {
    std::vector<UnitId> &members = bins[bin].units;
    members.erase(std::find(members.begin(), members.end(), id));
    bins[bin].load -= getLoad(units[id]);
    updateOpen(bin);
    for (AxonId axon : units[id].axons) {
      std::vector<Use> &list = uses[axon];
      auto use = std::find_if(list.begin(), list.end(),
                              [&](const Use &use) { return use.bin == bin; });
      if (--use->count == 0) {
        list.erase(use);
        --bins[bin].numRows;
      }
    }
  }

  /// The bin, other than `from`, in which the unit needs the fewest new rows.
  std::optional<uint32_t> findRoom(uint32_t from, UnitId id) const {
    if (open.size() == open.count(from))
      return std::nullopt;
    const Unit &unit = units[id];
    std::vector<uint32_t> shared(bins.size());
    for (AxonId axon : unit.axons)
      for (const Use &use : uses[axon])
        ++shared[use.bin];
    std::optional<uint32_t> best;
    for (uint32_t bin : open) {
      if (bin == from || (best && shared[bin] <= shared[*best]))
        continue;
      Load load = bins[bin].load;
      load += getLoad(unit);
      if (load.keeps(limits,
                     bins[bin].numRows + unit.axons.size() - shared[bin]))
        best = bin;
    }
    return best;
  }

  void dissolve(uint32_t bin) {
    std::vector<UnitId> members = bins[bin].units;
    std::sort(members.begin(), members.end(), [&](UnitId a, UnitId b) {
      return std::pair(units[b].axons.size(), a) <
             std::pair(units[a].axons.size(), b);
    });
    std::vector<std::pair<UnitId, uint32_t>> moved;
    for (UnitId id : members) {
      std::optional<uint32_t> target = findRoom(bin, id);
      if (!target) {
        for (auto [unit, to] : moved) {
          remove(to, unit);
          add(bin, unit);
        }
        return;
      }
      remove(bin, id);
      add(*target, id);
      moved.push_back({id, *target});
    }
    bins[bin].hasChanged = true;
    for (auto [unit, to] : moved)
      bins[to].hasChanged = true;
  }

  const CrossbarLimits &limits;
  Clustering &clustering;
  const std::vector<Unit> &units;
  std::vector<Bin> bins;
  /// Those with units and a free column, ascending.
  std::set<uint32_t> open;
  /// By axon.
  std::vector<std::vector<Use>> uses;
};
} // namespace

void ganglion::mapping::dissolveClusters(const CrossbarLimits &limits,
                                         Clustering &clustering) {
  std::map<std::pair<uint32_t, uint32_t>, std::vector<ClusterId>> groups;
  for (ClusterId id = 0; id < clustering.clusters.size(); ++id)
    groups[{clustering.clusters[id].stage, clustering.clusters[id].level}]
        .push_back(id);
  Dissolver dissolver(limits, clustering);
  for (const auto &[key, clusters] : groups)
    if (clusters.size() > 1)
      dissolver.run(clusters);
  auto isEmpty = [](const Cluster &cluster) { return cluster.units.empty(); };
  clustering.clusters.erase(std::remove_if(clustering.clusters.begin(),
                                           clustering.clusters.end(), isEmpty),
                            clustering.clusters.end());
}
