//===- Kernel.h - One node of a network, one time step ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A time step has two phases. First `step` gives the output of every node, in
/// topological order; a neuron updates its state there. When all outputs of the
/// step exist, `push` hands each delay its input. So a delay, whose output
/// depends on earlier steps only, can come first in the order although its
/// input is computed last: that is what makes recurrent networks computable.
///
/// The kernels are the reference that every engine is compared with. They are
/// written to be read; the order of every sum is part of their contract.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SIMULATION_KERNEL_H
#define GANGLION_SIMULATION_KERNEL_H

#include "ganglion/Simulation/Tensor.h"

#include <string_view>

namespace ganglion::simulation {

/// The values that a node reads in one step.
template <typename Real>
using Inputs = std::vector<const Tensor<Real> *>;

/// A state variable that can be recorded.
template <typename Real>
struct NamedState {
  std::string_view name;
  const Tensor<Real> *value;
};

/// What one node computes. All shapes are fixed at construction; whoever
/// constructs a kernel has verified its parameters.
template <typename Real>
class Kernel {
public:
  Kernel(std::vector<Shape> inputShapes, Shape outputShape)
      : inputShapes(std::move(inputShapes)),
        outputShape(std::move(outputShape)) {}
  virtual ~Kernel() = default;

  const std::vector<Shape> &getInputShapes() const { return inputShapes; }
  const Shape &getOutputShape() const { return outputShape; }

  /// True where the output of a step depends on the inputs of earlier steps
  /// only. `step` is then called without inputs.
  virtual bool isDelayed() const { return false; }

  /// Computes the output of this step, which has the output shape already.
  virtual void step(const Inputs<Real> &inputs, Tensor<Real> &output) = 0;

  /// Takes in the inputs of this step after all nodes have their output.
  virtual void push(const Inputs<Real> &) {}

  /// Returns to the state before the first step.
  virtual void reset() {}

  /// The state variables, with the values after the last step.
  virtual std::vector<NamedState<Real>> getStates() const { return {}; }

private:
  std::vector<Shape> inputShapes;
  Shape outputShape;
};

} // namespace ganglion::simulation

#endif // GANGLION_SIMULATION_KERNEL_H
