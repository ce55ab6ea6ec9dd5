//===- BoxPlan.h - How a layer is cut into boxes ----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_BOXES_BOXPLAN_H
#define GANGLION_LIB_MAPPING_BOXES_BOXPLAN_H

#include "ganglion/Mapping/BoxClustering.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace ganglion::mapping {

/// The clusters that form the partial sums of a projection.
struct PartialPlan {
  uint32_t projection;
  /// The tile of neurons, by axis, and the chunk of axons.
  Shape tile, chunk;
};

/// Clusters that add `width` partial sums of each neuron, `numGroups` times.
struct CombinePlan {
  uint64_t width, numGroups;
  Shape tile;
};

/// How a box of neurons is cut.
struct RegionPlan {
  Box neurons;
  /// By projection: the axons that the final clusters take themselves, and
  /// those left to partial sums.
  std::vector<Box> rawAxons, otherAxons;
  std::vector<PartialPlan> partials;
  std::vector<CombinePlan> combines;
  /// The tile of the final clusters.
  Shape tile;
  /// The clusters, and the rows of all of them.
  uint64_t numClusters = 0, numRows = 0;
};

/// Plans one box of neurons as a whole: one set of grids. Nothing if some of
/// its neurons are too wide and do not have the same number of partial sums.
std::optional<RegionPlan> planRegion(const BoxNetwork &network,
                                     NodeId population,
                                     const CrossbarLimits &limits,
                                     const Box &region);

/// Cuts a population, which must be mappable, into boxes and plans each.
std::vector<RegionPlan> planPopulation(const BoxNetwork &network,
                                       NodeId population,
                                       const CrossbarLimits &limits);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_BOXES_BOXPLAN_H
