//===- EnergyModel.cpp - Energy from numbers of events --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/EnergyModel.h"

#include <algorithm>

using namespace ganglion::mapping;

bool EnergyEstimate::isComplete() const {
  return std::all_of(
      byKind.begin(), byKind.end(),
      [](const std::optional<double> &energy) { return energy.has_value(); });
}

EnergyEstimate
ganglion::mapping::estimateEnergy(const EventCounts &counts,
                                  const EventEnergies &energies) {
  EnergyEstimate estimate;
  for (size_t kind = 0; kind < numEventKinds; ++kind) {
    std::optional<double> &energy = estimate.byKind[kind];
    if (counts.counts[kind] == 0)
      energy = 0;
    else if (energies.picojoules[kind])
      energy = static_cast<double>(counts.counts[kind]) *
               *energies.picojoules[kind] / static_cast<double>(counts.steps);
    estimate.total += energy.value_or(0);
  }
  return estimate;
}

std::optional<uint64_t> ganglion::mapping::countSynapticEvents(
    const Connectivity &connectivity, const std::vector<uint64_t> &axonEvents) {
  uint64_t sum = 0;
  for (NeuronId neuron = 0; neuron < connectivity.getNumNeurons(); ++neuron)
    for (AxonId axon : connectivity.getAxons(neuron))
      if (__builtin_add_overflow(sum, axonEvents[axon], &sum))
        return std::nullopt;
  return sum;
}
