//===- EnergyModel.h - Energy from numbers of events ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The energy of a run is the sum over the kinds of events of how many there
// were times what one takes, as SANA-FE has it (repository SLAM-Lab/SANA-FE).
// The numbers of events are exact; what one event takes is the machine's to
// say, and where it does not, the kind is left out of the sum and the sum says
// so.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_ENERGYMODEL_H
#define GANGLION_MAPPING_ENERGYMODEL_H

#include "ganglion/Mapping/Connectivity.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ganglion::mapping {

/// What takes energy.
enum class EventKind {
  /// A neuron's state goes on by a step, whether or not it spikes.
  NeuronUpdate,
  /// A neuron emits a spike.
  Spike,
  /// A spike meets an occupied crosspoint of its row.
  SynapticEvent,
  /// A spike drives a row of a crossbar.
  RowActivation,
  /// A spike or partial sum goes from one router to the next.
  Hop,
  /// A column forms a sum for another one.
  PartialSum,
  /// The weights of a cluster are written to a tile that several share.
  Reload,
};
constexpr size_t numEventKinds = 7;

/// What happened in `steps` time steps.
struct EventCounts {
  uint64_t steps = 1;
  std::array<uint64_t, numEventKinds> counts = {};

  uint64_t &operator[](EventKind kind) { return counts[size_t(kind)]; }
  uint64_t operator[](EventKind kind) const { return counts[size_t(kind)]; }
};

/// Picojoules of one event of each kind; nothing where they are not known.
struct EventEnergies {
  std::array<std::optional<double>, numEventKinds> picojoules;

  std::optional<double> &operator[](EventKind kind) {
    return picojoules[size_t(kind)];
  }
  const std::optional<double> &operator[](EventKind kind) const {
    return picojoules[size_t(kind)];
  }
};

/// Picojoules per time step, on average over the steps that were counted.
struct EnergyEstimate {
  /// Nothing for a kind of which events occur, but their energy is not known.
  std::array<std::optional<double>, numEventKinds> byKind;
  /// The sum of what is known.
  double total = 0;

  const std::optional<double> &operator[](EventKind kind) const {
    return byKind[size_t(kind)];
  }
  /// Whether the total has all kinds that occur.
  bool isComplete() const;
};

EnergyEstimate estimateEnergy(const EventCounts &counts,
                              const EventEnergies &energies);

/// The synaptic events of a run in which axon a carries `axonEvents[a]` spikes:
/// each spike reaches all synapses of its axon, on whichever crossbars they
/// lie, so that the number does not depend on the clustering. Nothing if it
/// exceeds 64 bits.
std::optional<uint64_t>
countSynapticEvents(const Connectivity &connectivity,
                    const std::vector<uint64_t> &axonEvents);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_ENERGYMODEL_H
