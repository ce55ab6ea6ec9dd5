//===- Delay.h - Values of earlier steps ------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SIMULATION_DELAY_H
#define GANGLION_SIMULATION_DELAY_H

#include "ganglion/Simulation/Kernel.h"

namespace ganglion::simulation {

/// Each element comes out a whole number of steps later; before that, zero.
/// An element with zero steps passes through in the same step, so the whole
/// kernel counts as delayed only where every element has at least one step.
template <typename Real>
class Delay : public Kernel<Real> {
public:
  /// `steps` has one entry >= 0 for each element.
  Delay(Shape shape, std::vector<int64_t> steps);

  bool isDelayed() const override { return delayed; }
  void step(const Inputs<Real> &inputs, Tensor<Real> &output) override;
  void push(const Inputs<Real> &inputs) override;
  void reset() override;

private:
  /// Where the value of element k that goes out in this step stands, and
  /// where the one that comes in replaces it: with d steps of delay the two
  /// steps are d apart, so a ring of d entries suffices.
  Real &getEntry(size_t k) { return rings[begins[k] + now % steps[k]]; }

  std::vector<int64_t> steps;
  /// The rings of all elements one after the other, and where each begins.
  std::vector<Real> rings;
  std::vector<int64_t> begins;
  /// Number of the current step.
  int64_t now = 0;
  bool delayed;
};

} // namespace ganglion::simulation

#endif // GANGLION_SIMULATION_DELAY_H
