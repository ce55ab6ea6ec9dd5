//===- MappingError.cpp - Why a network does not fit a machine ------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/MappingError.h"
#include "Clustering/FanOut.h"

using namespace ganglion::mapping;

/// "1 row", "2 rows".
static std::string count(uint64_t number, const std::string &noun) {
  return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
}

static std::string describeLimit(LimitKind limit, uint64_t allowed) {
  switch (limit) {
  case LimitKind::Rows:
    return "a crossbar has " + count(allowed, "row");
  case LimitKind::Columns:
    return "a crossbar has " + count(allowed, "column");
  case LimitKind::Neurons:
    return "a tile holds " + count(allowed, "neuron");
  case LimitKind::Synapses:
    return "a crossbar holds " + count(allowed, "synapse");
  case LimitKind::FanIn:
    return "a column adds " + count(allowed, "synapse");
  case LimitKind::FanOut:
    return "a neuron of the machine reaches " + count(allowed, "row");
  }
  return {};
}

std::string MappingError::getMessage(const NeuronPrinter &printNeuron) const {
  std::string message =
      printNeuron ? printNeuron(neuron) : "neuron " + std::to_string(neuron);
  std::string has = describeLimit(limit, allowed);
  if (limit == LimitKind::Columns)
    return message + " needs " + count(found, "column") + ", but " + has +
           "; choose a machine with columns";
  if (limit == LimitKind::Neurons)
    return message + " needs a place, but " + has +
           "; choose a machine whose tiles hold neurons";

  if (limit == LimitKind::FanOut)
    return message + " sends spikes to " + (isProven ? "at least " : "") +
           count(found, "row") + " of crossbars" +
           (isProven ? "" : " in the clustering found") + ", but " + has +
           "; choose a machine with a larger fan_out";

  message += " has fan-in " + std::to_string(found) + ", but " + has;
  if (partialSums == PartialSums::None)
    return message + " and the machine cannot add partial sums; choose a "
                     "machine with partial_sums = graded or periphery";
  return message + ", too few to add partial sums; choose a machine with at "
                   "least 2";
}

MappingError MappingError::getTooWide(NeuronId neuron, uint64_t fanIn,
                                      const CrossbarLimits &limits) {
  uint32_t width = limits.getMaxUnitWidth();
  LimitKind tightest = width == limits.rows    ? LimitKind::Rows
                       : width == limits.fanIn ? LimitKind::FanIn
                                               : LimitKind::Synapses;
  return {tightest, neuron, fanIn, width, limits.partialSums};
}

static std::optional<MappingError> checkWidths(const Connectivity &connectivity,
                                               const CrossbarLimits &limits) {
  if (connectivity.getNumNeurons() == 0)
    return std::nullopt;
  if (limits.columns == 0)
    return MappingError{LimitKind::Columns, 0, 1, 0, limits.partialSums};
  if (limits.neurons == 0)
    return MappingError{LimitKind::Neurons, 0, 1, 0, limits.partialSums};

  if (limits.canSplit())
    return std::nullopt;
  for (NeuronId neuron = 0; neuron < connectivity.getNumNeurons(); ++neuron) {
    size_t fanIn = connectivity.getAxons(neuron).size();
    if (fanIn > limits.getMaxUnitWidth())
      return MappingError::getTooWide(neuron, fanIn, limits);
  }
  return std::nullopt;
}

std::optional<MappingError>
ganglion::mapping::checkMappable(const Connectivity &connectivity,
                                 const CrossbarLimits &limits) {
  if (auto error = checkWidths(connectivity, limits))
    return error;
  if (limits.fanOut == CrossbarLimits::unlimited)
    return std::nullopt;
  std::vector<uint64_t> fanOut = boundFanOut(connectivity, limits);
  for (NeuronId neuron = 0; neuron < fanOut.size(); ++neuron)
    if (fanOut[neuron] > limits.fanOut)
      return MappingError{LimitKind::FanOut, neuron, fanOut[neuron],
                          limits.fanOut, limits.partialSums};
  return std::nullopt;
}
