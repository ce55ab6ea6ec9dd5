//===- StageDemand.h - What a stage takes of a machine ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The formulas of the lower bounds, whether neurons and axons are counted one
// by one or by kinds. See LowerBound.cpp for their reasons.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_STAGEDEMAND_H
#define GANGLION_LIB_MAPPING_STAGEDEMAND_H

#include "ganglion/Mapping/CrossbarLimits.h"

#include <cstdint>

namespace ganglion::mapping {

/// The fewest units of a neuron with the given number of synapses.
uint64_t getMinUnits(uint64_t fanIn, const CrossbarLimits &limits);

/// What any clustering of a stage takes at least.
class StageDemand {
public:
  explicit StageDemand(const CrossbarLimits &limits) : limits(limits) {}

  void addNeurons(uint64_t fanIn, uint64_t number);
  /// Rows of axons.
  void addRows(uint64_t number) { rows += number; }

  /// The events of partial sums in a time step.
  uint64_t getNumPartialSums() const { return units - neurons; }
  /// The most units of the stage in one cluster, of those that listen to an
  /// axon.
  uint64_t getMaxListeners() const;
  /// The clusters.
  uint64_t getBound() const;

private:
  const CrossbarLimits &limits;
  uint64_t neurons = 0, units = 0, crosspoints = 0, rows = 0;
  /// Of the neurons with synapses.
  uint64_t minFanIn = CrossbarLimits::unlimited;
};

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_STAGEDEMAND_H
