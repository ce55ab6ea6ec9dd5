//===- InterClusterTraffic.h - What clusters send each other ----*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The streams between the clusters of a network.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_INTERCLUSTERTRAFFIC_H
#define GANGLION_MAPPING_INTERCLUSTERTRAFFIC_H

#include "ganglion/Mapping/Clustering.h"

#include <cstdint>
#include <vector>

namespace ganglion::mapping {

/// The values that one cluster sends to another in each time step.
struct Stream {
  ClusterId source;
  ClusterId target;
  /// Time steps between emission and use. Partial sums have none.
  uint32_t delay;
  /// Distinct values per time step in the worst case, in which every source
  /// neuron fires: spikes of neurons and partial sums.
  uint32_t events;
};

/// Returns the streams of a valid clustering, ordered by source, target and
/// delay. A cluster that listens to itself has a stream to itself; network
/// inputs come from no cluster and appear in no stream.
std::vector<Stream> computeStreams(const Connectivity &connectivity,
                                   const Clustering &clustering);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_INTERCLUSTERTRAFFIC_H
