//===- Coarsening.h - Pairs of vertices that belong together ----*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_PLACEMENT_COARSENING_H
#define GANGLION_LIB_MAPPING_PLACEMENT_COARSENING_H

#include "AffinityGraph.h"

#include <cstdint>
#include <vector>

namespace ganglion::mapping {

struct Matching {
  /// The pair, or the single vertex, in which each vertex is.
  std::vector<uint32_t> parents;
  uint32_t numParents = 0;
};

/// Joins each vertex with the free neighbour with which it exchanges most
/// spikes, preferring small ones, so that pairs stay of like size (Karypis and
/// Kumar, "A Fast and High Quality Multilevel Scheme for Partitioning Irregular
/// Graphs", 1998, heavy edge matching). A vertex that is left over is joined
/// with another one that depends on the same neighbour most, so that the leaves
/// of a star are joined too.
Matching matchVertices(const AffinityGraph &graph);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_PLACEMENT_COARSENING_H
