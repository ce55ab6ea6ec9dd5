//===- WindowPlan.h - What an input position reaches ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A sliding window, seen from its input along one axis. Output `o` reads input
/// `o * stride - padLow + k * dilation` through tap `k`; so input `q` is read
/// by the outputs `o` with `q + padLow - o * stride` a multiple of the dilation
/// that is a tap. With g = gcd(stride, dilation) these outputs are dilation / g
/// apart, their taps descend by stride / g: taps that are stored in this order
/// lie one behind the other, for any stride and dilation.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_CONVERSION_SNNTOLINALG_WINDOWPLAN_H
#define GANGLION_LIB_CONVERSION_SNNTOLINALG_WINDOWPLAN_H

#include "ganglion/Dialect/SNN/IR/Window.h"

namespace ganglion {

/// What an input position reaches: `count` units of taps, from `unit` on, and
/// the output that the first tap of the first unit belongs to. Each further
/// unit is for the output `WindowPlan::outputStep` behind.
struct Reach {
  int64_t output = 0, unit = 0, count = 0;
};

/// An order of the taps along one axis, and how to walk through it.
struct WindowPlan {
  /// Each tap a unit of its own. Nothing outside the output is reached.
  static WindowPlan getTaps(const snn::Window &window);

  /// All taps that one input position reaches a unit, which belongs to outputs
  /// side by side; that takes a stride that is a multiple of the dilation.
  /// Units are equally long and hold no tap (-1) where there are fewer, and
  /// outputs are padded where a unit reaches beyond them.
  static std::optional<WindowPlan> getRuns(const snn::Window &window);

  int64_t getUnitLength() const { return units.front().size(); }
  /// The mean number of units that an input position reaches.
  double getMeanCount() const;
  /// The number that each input position reaches, if it is the same.
  std::optional<int64_t> getUniformCount() const;

  std::vector<llvm::SmallVector<int64_t, 1>> units;
  /// For each input position.
  std::vector<Reach> reaches;
  int64_t outputStep = 1;
  /// The number of outputs, padding included, and of those before the first.
  int64_t numOutputs = 0, padding = 0;
};

} // namespace ganglion

#endif // GANGLION_LIB_CONVERSION_SNNTOLINALG_WINDOWPLAN_H
