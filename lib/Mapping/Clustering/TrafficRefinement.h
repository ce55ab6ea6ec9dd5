//===- TrafficRefinement.h - Less traffic, same clusters --------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_CLUSTERING_TRAFFICREFINEMENT_H
#define GANGLION_LIB_MAPPING_CLUSTERING_TRAFFICREFINEMENT_H

#include "ganglion/Mapping/SpikeCounts.h"

namespace ganglion::mapping {

enum class RefinementKind {
  /// Single units only, as in Kernighan and Lin, "An efficient heuristic
  /// procedure for partitioning graphs" (1970).
  Flat,
  /// Groups of units first, the largest before their parts.
  Multilevel,
};

/// Moves and swaps units between clusters of the same stage and level, so that
/// fewer spikes enter clusters other than their own; if no fewer do, so that
/// fewer network inputs enter clusters. A valid clustering remains valid,
/// neither number nor that of clusters ever grows.
void refineTraffic(const Connectivity &connectivity,
                   const CrossbarLimits &limits, const SpikeCounts &spikes,
                   RefinementKind kind, Clustering &clustering);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_CLUSTERING_TRAFFICREFINEMENT_H
