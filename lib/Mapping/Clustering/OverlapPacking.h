//===- OverlapPacking.h - Pack units that share axons -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_CLUSTERING_OVERLAPPACKING_H
#define GANGLION_LIB_MAPPING_CLUSTERING_OVERLAPPACKING_H

#include "ganglion/Mapping/Clustering.h"

#include <cstddef>
#include <vector>

namespace ganglion::mapping {

/// The unit that a new cluster starts with, of those left. Which is better
/// depends on the network: the widest leave room for units that need a part of
/// their rows only; in order, a network with a layout is filled without gaps.
enum class SeedOrder { First, Widest };

/// Packs units of one level, given in ascending order, into clusters that keep
/// the limits. A cluster takes, as long as one fits, the unit that needs the
/// fewest new rows (in a tie the one that shares most, then the first). The
/// axons are less than `numAxons`.
std::vector<std::vector<UnitId>>
packByOverlap(const std::vector<Unit> &units,
              const std::vector<UnitId> &members, size_t numAxons,
              const CrossbarLimits &limits, SeedOrder seedOrder);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_CLUSTERING_OVERLAPPACKING_H
