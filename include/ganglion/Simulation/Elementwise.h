//===- Elementwise.h - Element by element, no memory ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SIMULATION_ELEMENTWISE_H
#define GANGLION_SIMULATION_ELEMENTWISE_H

#include "ganglion/Simulation/Kernel.h"

namespace ganglion::simulation {

/// Product with a constant of the same shape.
template <typename Real>
class Scale : public Kernel<Real> {
public:
  explicit Scale(Tensor<Real> scale);

  void step(const Inputs<Real> &inputs, Tensor<Real> &output) override;

private:
  Tensor<Real> scale;
};

/// Sum of one or more inputs of one shape, added from left to right.
template <typename Real>
class Add : public Kernel<Real> {
public:
  Add(Shape shape, size_t numInputs);

  void step(const Inputs<Real> &inputs, Tensor<Real> &output) override;
};

/// The same elements in the same row-major order under another shape.
template <typename Real>
class Reshape : public Kernel<Real> {
public:
  Reshape(Shape inputShape, Shape outputShape);

  void step(const Inputs<Real> &inputs, Tensor<Real> &output) override;
};

} // namespace ganglion::simulation

#endif // GANGLION_SIMULATION_ELEMENTWISE_H
