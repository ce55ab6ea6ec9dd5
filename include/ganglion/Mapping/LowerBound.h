//===- LowerBound.h - What no clustering can undercut -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Lower bounds on the number of clusters and on the traffic between them, to
// tell how far a clustering can be from the best one.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_LOWERBOUND_H
#define GANGLION_MAPPING_LOWERBOUND_H

#include "ganglion/Mapping/Connectivity.h"
#include "ganglion/Mapping/CrossbarLimits.h"
#include "ganglion/Mapping/SpikeCounts.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace ganglion::mapping {

/// Returns a number of clusters that no clustering accepted by
/// Clustering::verify can undercut. The network must be mappable
/// (see checkMappable). Takes O(s log s) time for s synapses.
size_t lowerBound(const Connectivity &connectivity,
                  const CrossbarLimits &limits);

/// Returns a number of spikes between clusters (see buildMulticastGraph) that
/// no clustering accepted by Clustering::verify can undercut, whatever its
/// number of clusters. Nothing if the number exceeds 64 bits. The network must
/// be mappable.
std::optional<uint64_t> lowerBoundTraffic(const Connectivity &connectivity,
                                          const CrossbarLimits &limits,
                                          const SpikeCounts &spikes);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_LOWERBOUND_H
