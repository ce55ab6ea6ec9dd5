//===- SwapRefinement.h - Clusters go where they are drawn ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_PLACEMENT_SWAPREFINEMENT_H
#define GANGLION_LIB_MAPPING_PLACEMENT_SWAPREFINEMENT_H

#include "PlacementState.h"

namespace ganglion::mapping {

/// Moves each cluster near the weighted median of those with which it exchanges
/// spikes, where its hops are fewest, if that makes the placement cheaper; once
/// more after each of them has moved, until a pass over all clusters gains
/// less than 0.2 %.
void refineBySwaps(PlacementState &state, const AffinityGraph &affinity,
                   uint64_t cost);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_PLACEMENT_SWAPREFINEMENT_H
