//===- SpringLayout.h - Clusters drawn together by their spikes -*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_PLACEMENT_SPRINGLAYOUT_H
#define GANGLION_LIB_MAPPING_PLACEMENT_SPRINGLAYOUT_H

#include "AffinityGraph.h"
#include "ganglion/Mapping/Placement.h"

namespace ganglion::mapping {

/// Places clusters, not more than there are tiles, so that those that exchange
/// spikes are close (Walshaw, "A Multilevel Algorithm for Force-Directed
/// Graph-Drawing", 2003, has the scheme; spreading points by halving the area
/// is ours). Takes O(m log n) time for m pairs and n clusters.
Placement layOutBySprings(const AffinityGraph &graph, const Topology &topology);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_PLACEMENT_SPRINGLAYOUT_H
