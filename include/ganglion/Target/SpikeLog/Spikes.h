//===- Spikes.h - Who spiked how often --------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The second file of a spike log (see Connections.h): each line names a neuron
// and the time steps in which it spiked.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_SPIKELOG_SPIKES_H
#define GANGLION_TARGET_SPIKELOG_SPIKES_H

#include "ganglion/Target/SpikeLog/Connections.h"

namespace ganglion::spikelog {

/// The largest number of time steps: 24 days, in milliseconds.
inline constexpr uint32_t maxSteps = uint32_t(1) << 31;

struct Spikes {
  /// The number of spikes of each neuron, by position (see Connections).
  std::vector<uint32_t> counts;
  /// The number of time steps of the log.
  uint32_t numSteps = 0;
  /// Spikes that were left out, since a neuron spikes once in a step at most.
  uint64_t numRepetitions = 0;
};

/// Reads a file of spikes of the neurons of `connections`; a neuron without a
/// line is silent. The format is that of the connections, with time steps from
/// 0 on instead of targets. Without `numSteps` the log ends with the last
/// spike.
///
/// Returns the first mistake, and `spikes` is then of no use.
std::optional<Message> readSpikes(std::string_view text,
                                  const Connections &connections,
                                  std::optional<uint32_t> numSteps,
                                  Spikes &spikes);

} // namespace ganglion::spikelog

#endif // GANGLION_TARGET_SPIKELOG_SPIKES_H
