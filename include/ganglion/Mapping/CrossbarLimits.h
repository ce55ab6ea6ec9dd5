//===- CrossbarLimits.h - What fits on one crossbar -------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The hard limits of a machine's tile, as far as clustering must respect them.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_CROSSBARLIMITS_H
#define GANGLION_MAPPING_CROSSBARLIMITS_H

#include <cstdint>
#include <limits>

namespace ganglion::mapping {

/// How a machine adds up a neuron whose synapses lie in several columns.
enum class PartialSums {
  /// It cannot: every neuron must fit in one column.
  None,
  /// Digitally, beside the crossbar: a partial sum needs no row.
  Periphery,
  /// As a graded spike that enters the next crossbar: a partial sum occupies
  /// one row and one crosspoint.
  Graded,
};

/// Limits of one cluster and, for the fan-out, of one neuron; each inclusive.
/// The default is no limit.
struct CrossbarLimits {
  static constexpr uint32_t unlimited = std::numeric_limits<uint32_t>::max();

  /// Distinct axons and graded partial sums that enter a crossbar.
  uint32_t rows = unlimited;
  /// Units of a crossbar: neurons and partial sums.
  uint32_t columns = unlimited;
  /// Neurons that hold their state on a tile.
  uint32_t neurons = unlimited;
  /// Occupied crosspoints of a crossbar.
  uint32_t synapses = unlimited;
  /// Occupied crosspoints of a column.
  uint32_t fanIn = unlimited;
  /// Rows, over all crossbars, that the spikes of one neuron enter.
  uint32_t fanOut = unlimited;
  PartialSums partialSums = PartialSums::None;

  /// Whether a neuron that is too wide for one unit can be spread over several.
  /// A graded partial sum takes up a crosspoint itself, so that a column with
  /// one crosspoint can pass a sum on but never add to it.
  bool canSplit() const {
    switch (partialSums) {
    case PartialSums::None:
      return false;
    case PartialSums::Periphery:
      return getMaxUnitWidth() >= 1;
    case PartialSums::Graded:
      return getMaxUnitWidth() >= 2;
    }
    __builtin_unreachable();
  }

  /// The most crosspoints that one unit can occupy.
  uint32_t getMaxUnitWidth() const {
    uint32_t width = rows < fanIn ? rows : fanIn;
    return width < synapses ? width : synapses;
  }
};

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_CROSSBARLIMITS_H
