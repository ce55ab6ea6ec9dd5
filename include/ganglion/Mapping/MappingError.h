//===- MappingError.h - Why a network does not fit a machine ----*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A network that no clustering can fit is refused with the limit that binds, so
// that the caller can name the neuron in its own terms.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_MAPPINGERROR_H
#define GANGLION_MAPPING_MAPPINGERROR_H

#include "ganglion/Mapping/Connectivity.h"
#include "ganglion/Mapping/CrossbarLimits.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace ganglion::mapping {

enum class LimitKind { Rows, Columns, Neurons, Synapses, FanIn, FanOut };

struct MappingError {
  LimitKind limit;
  NeuronId neuron;
  /// What the neuron needs of the limit, and what the machine has.
  uint64_t found;
  uint64_t allowed;
  PartialSums partialSums;
  /// Whether no clustering needs less. Only the fan-out is refused without
  /// proof, if no clustering has been found that keeps it.
  bool isProven = true;

  /// A neuron is too wide for one unit and cannot be split.
  static MappingError getTooWide(NeuronId neuron, uint64_t fanIn,
                                 const CrossbarLimits &limits);

  using NeuronPrinter = std::function<std::string(NeuronId)>;

  /// One sentence, without a full stop: the neuron, what was found, what is
  /// allowed and the way out. The default printer gives "neuron 12".
  std::string getMessage(const NeuronPrinter &printNeuron = {}) const;
};

/// Returns the reason why no clustering exists, for the first neuron that
/// cannot be mapped. Where there is no limit of fan-out, nothing means that one
/// exists.
std::optional<MappingError> checkMappable(const Connectivity &connectivity,
                                          const CrossbarLimits &limits);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_MAPPINGERROR_H
