//===- OverlapClustering.cpp - Cluster neurons that share axons -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every stage is clustered on its own: wide neurons are cut into units, units
// are packed level by level, and under-filled clusters are merged. How best to
// cut depends on the shape of the network in ways that no simple formula tells,
// so a few cuts are tried in full and the one with the fewest clusters is kept.
//
//===----------------------------------------------------------------------===//

#include "BlockDecomposition.h"
#include "ClusterMerging.h"
#include "OverlapPacking.h"
#include "ganglion/Mapping/ClusteringAlgorithm.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <map>
#include <optional>

using namespace ganglion::mapping;

static size_t ceilDivide(size_t value, size_t divisor) {
  return (value + divisor - 1) / divisor;
}

/// Full chunks and equal chunks, as few as possible and one more; and every
/// choice of the raw piece. Equal chunks are narrower, so that neurons with
/// overlapping windows, as in a convolution, fit side by side.
static std::vector<BlockPlan> getPlans(const Stage &stage,
                                       const CrossbarLimits &limits) {
  uint32_t maxWidth = limits.getMaxUnitWidth();
  size_t maxFanIn = 0;
  for (const std::vector<AxonId> &inputs : stage.inputs)
    maxFanIn = std::max(maxFanIn, inputs.size());
  if (maxFanIn <= maxWidth)
    return {{maxWidth, RawPiece::None}};

  size_t minChunks = ceilDivide(maxFanIn, maxWidth);
  std::vector<size_t> widths = {maxWidth, ceilDivide(maxFanIn, minChunks),
                                ceilDivide(maxFanIn, minChunks + 1)};
  widths.erase(std::unique(widths.begin(), widths.end()), widths.end());

  std::vector<BlockPlan> plans;
  for (size_t width : widths)
    for (RawPiece raw : {RawPiece::Last, RawPiece::Smallest, RawPiece::None})
      plans.push_back({static_cast<uint32_t>(width), raw});
  return plans;
}

/// Packs the units of one level by either order and keeps the fewer clusters.
static std::vector<Cluster> clusterLevel(const Stage &stage,
                                         const std::vector<Unit> &units,
                                         const std::vector<UnitId> &members,
                                         const CrossbarLimits &limits) {
  std::vector<Cluster> best;
  for (SeedOrder order : {SeedOrder::First, SeedOrder::Widest}) {
    std::vector<Cluster> clusters;
    for (std::vector<UnitId> &packed :
         packByOverlap(units, members, stage.axons.size(), limits, order))
      clusters.push_back(makeCluster(units, std::move(packed), stage.number,
                                     limits.partialSums));
    clusters = mergeClusters(units, std::move(clusters), limits);
    if (best.empty() || clusters.size() < best.size())
      best = std::move(clusters);
  }
  return best;
}

/// Clusters a stage, or returns nothing once it is clear that the plan needs
/// `tooMany` clusters or more.
static std::optional<Clustering> clusterStage(const Stage &stage,
                                              const CrossbarLimits &limits,
                                              BlockPlan plan, size_t tooMany) {
  Clustering result;
  result.units = decomposeIntoUnits(stage, limits, plan);
  std::map<uint32_t, std::vector<UnitId>> levels;
  for (UnitId id = 0; id < result.units.size(); ++id)
    levels[result.units[id].level].push_back(id);

  // The levels still to come need their columns at least.
  auto getColumnBound = [&](const std::vector<UnitId> &members) {
    return ceilDivide(members.size(), limits.columns);
  };
  size_t remaining = 0;
  for (const auto &[level, members] : levels)
    remaining += getColumnBound(members);

  for (const auto &[level, members] : levels) {
    if (result.clusters.size() + remaining >= tooMany)
      return std::nullopt;
    remaining -= getColumnBound(members);
    for (Cluster &cluster : clusterLevel(stage, result.units, members, limits))
      result.clusters.push_back(std::move(cluster));
  }
  if (result.clusters.size() >= tooMany)
    return std::nullopt;
  return result;
}

ClusteringResult
ganglion::mapping::clusterByOverlap(const Connectivity &connectivity,
                                    const CrossbarLimits &limits) {
  assert(!connectivity.verify() && "invalid connectivity");
  if (auto error = checkMappable(connectivity, limits))
    return *error;

  Clustering result;
  for (const Stage &stage : splitIntoStages(connectivity)) {
    Clustering best;
    size_t tooMany = std::numeric_limits<size_t>::max();
    for (BlockPlan plan : getPlans(stage, limits))
      if (auto candidate = clusterStage(stage, limits, plan, tooMany)) {
        best = std::move(*candidate);
        tooMany = best.clusters.size();
      }
    appendStage(result, std::move(best), stage);
  }
  return result;
}
