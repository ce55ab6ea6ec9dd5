//===- FanOut.h - Rows that a neuron's spikes enter -------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_CLUSTERING_FANOUT_H
#define GANGLION_LIB_MAPPING_CLUSTERING_FANOUT_H

#include "ganglion/Mapping/Clustering.h"
#include "ganglion/Mapping/MappingError.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace ganglion::mapping {

/// The fewest rows that the spikes of each neuron enter in any clustering:
/// listeners of one stage fill the columns of so many crossbars, and those of
/// different stages never share one.
std::vector<uint64_t> boundFanOut(const Connectivity &connectivity,
                                  const CrossbarLimits &limits);

/// Regroups the clusters until they keep the limit of fan-out: all units of a
/// stage and level that listen to a neuron beyond the limit come to lie in one
/// cluster, and with them those that share such an axon with them. If they do
/// not fit, returns the neuron and what was found at least.
std::optional<MappingError> keepFanOut(const Connectivity &connectivity,
                                       const CrossbarLimits &limits,
                                       Clustering &clustering);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_CLUSTERING_FANOUT_H
