//===- StageDemand.cpp - What a stage takes of a machine ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StageDemand.h"
#include "Boxes/BoxCuts.h"

#include <algorithm>

using namespace ganglion::mapping;

uint64_t ganglion::mapping::getMinUnits(uint64_t fanIn,
                                        const CrossbarLimits &limits) {
  uint64_t width = limits.getMaxUnitWidth();
  if (fanIn <= width)
    return 1;
  return limits.partialSums == PartialSums::Graded
             ? countParts(fanIn - 1, width - 1)
             : countParts(fanIn, width);
}

void StageDemand::addNeurons(uint64_t fanIn, uint64_t number) {
  uint64_t minUnits = getMinUnits(fanIn, limits);
  bool graded = limits.partialSums == PartialSums::Graded;
  uint64_t partialSumRows = graded ? minUnits - 1 : 0;
  neurons += number;
  units += number * minUnits;
  rows += number * partialSumRows;
  crosspoints += number * (fanIn + partialSumRows);
  if (fanIn > 0)
    minFanIn = std::min(minFanIn, fanIn);
}

uint64_t StageDemand::getMaxListeners() const {
  if (limits.partialSums != PartialSums::None)
    return std::min(limits.columns, limits.synapses);
  // Whole neurons take up crosspoints and places.
  return std::min({uint64_t(limits.columns), uint64_t(limits.neurons),
                   limits.synapses / minFanIn});
}

uint64_t StageDemand::getBound() const {
  // The units of a split neuron are of two levels at least.
  uint64_t levels = units > neurons ? 2 : 1;
  uint64_t bound = std::max({levels, countParts(units, limits.columns),
                             countParts(neurons, limits.neurons)});
  // Without synapses a machine may even lack rows.
  if (crosspoints == 0)
    return bound;
  uint64_t capacity = std::min<uint64_t>(
      limits.synapses,
      uint64_t(limits.columns) * std::min<uint64_t>(limits.rows, limits.fanIn));
  return std::max({bound, countParts(rows, limits.rows),
                   countParts(crosspoints, capacity)});
}
