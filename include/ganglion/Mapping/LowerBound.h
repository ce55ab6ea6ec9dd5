//===- LowerBound.h - No clustering has fewer clusters ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A lower bound on the number of clusters, to tell how far a clustering can be
// from the best one.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_LOWERBOUND_H
#define GANGLION_MAPPING_LOWERBOUND_H

#include "ganglion/Mapping/Connectivity.h"
#include "ganglion/Mapping/CrossbarLimits.h"

#include <cstddef>

namespace ganglion::mapping {

/// Returns a number of clusters that no clustering accepted by
/// Clustering::verify can undercut. The network must be mappable
/// (see checkMappable). Takes O(s log s) time for s synapses.
size_t lowerBound(const Connectivity &connectivity,
                  const CrossbarLimits &limits);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_LOWERBOUND_H
