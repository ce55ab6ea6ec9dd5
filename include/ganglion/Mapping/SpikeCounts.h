//===- SpikeCounts.h - How often neurons and inputs fire --------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The activity of a network over some time steps, and what follows from it for
// the events that units emit.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_SPIKECOUNTS_H
#define GANGLION_MAPPING_SPIKECOUNTS_H

#include "ganglion/Mapping/Clustering.h"
#include "ganglion/Mapping/MulticastGraph.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace ganglion::mapping {

/// How many events a partial sum sends over a workload.
enum class PartialSumEvents {
  /// One graded event per time step, which is what a machine sends.
  OnePerStep,
  /// One for each spike that the unit receives, directly or within a partial
  /// sum: the convention of the tools of Song et al. (LCTES 2020), for
  /// comparison with their figures.
  OnePerSpike,
};

struct SpikeCounts {
  /// The spikes of each neuron over the workload.
  std::vector<uint64_t> neurons;
  /// By axon: the spikes of each line of the network's input. Those of axons
  /// that come from a neuron are not read.
  std::vector<uint64_t> inputs;
  uint64_t steps = 1;
  PartialSumEvents partialSumEvents = PartialSumEvents::OnePerStep;

  /// The worst case: every neuron and every input fires in each time step.
  static SpikeCounts getWorstCase(const Connectivity &connectivity,
                                  uint64_t steps = 1);

  /// The spikes that an axon carries.
  uint64_t getAxonSpikes(const Connectivity &connectivity, AxonId axon) const {
    const std::optional<AxonSource> &source = connectivity.getSource(axon);
    return source ? neurons[source->neuron] : inputs[axon];
  }
};

/// The events that each unit emits: spikes of a final unit, partial sums of any
/// other. Nothing if a number exceeds 64 bits.
std::optional<std::vector<uint64_t>>
countUnitEvents(const Connectivity &connectivity, const Clustering &clustering,
                const SpikeCounts &spikes);

/// The traffic between the clusters of a valid clustering: a net for each
/// partial sum and for each axon that comes from a neuron. Spikes of a neuron
/// with different delays are different events, as they are different streams of
/// a program. Nets with the same source and targets are merged. Network inputs
/// come from no cluster and are in no net. Nothing if a number exceeds 64 bits.
std::optional<MulticastGraph>
buildMulticastGraph(const Connectivity &connectivity,
                    const Clustering &clustering, const SpikeCounts &spikes);

/// The spikes that enter clusters from the network's inputs: the sum over its
/// lines of spikes times clusters. Nothing if it exceeds 64 bits.
std::optional<uint64_t> countInputSpikes(const Connectivity &connectivity,
                                         const Clustering &clustering,
                                         const SpikeCounts &spikes);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_SPIKECOUNTS_H
