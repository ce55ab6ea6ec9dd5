//===- ClusterDissolving.h - Fewer clusters by spreading units --*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_CLUSTERING_CLUSTERDISSOLVING_H
#define GANGLION_LIB_MAPPING_CLUSTERING_CLUSTERDISSOLVING_H

#include "ganglion/Mapping/Clustering.h"

namespace ganglion::mapping {

/// Spreads the units of a cluster over the others of its stage and level, the
/// one with the fewest columns first, wherever all of them find room. Not for
/// machines with a limit of fan-out, which it does not watch.
void dissolveClusters(const CrossbarLimits &limits, Clustering &clustering);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_CLUSTERING_CLUSTERDISSOLVING_H
