//===- Dense.h - All-to-all synapses ----------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SIMULATION_DENSE_H
#define GANGLION_SIMULATION_DENSE_H

#include "ganglion/Simulation/Kernel.h"

#include <optional>

namespace ganglion::simulation {

/// Product of a matrix and a vector: y[o] = sum over k of w[o, k] x[k], plus
/// b[o].
///
/// The weight has the shape (..., out, in), the input (..., in), the bias and
/// the output (..., out); the leading axes are separate maps. The sum starts
/// from 0, takes k in increasing order and the bias last.
template <typename Real>
class Dense : public Kernel<Real> {
public:
  explicit Dense(Tensor<Real> weight,
                 std::optional<Tensor<Real>> bias = std::nullopt);

  void step(const Inputs<Real> &inputs, Tensor<Real> &output) override;

private:
  Tensor<Real> weight;
  std::optional<Tensor<Real>> bias;
  bool weightIsFinite;
};

} // namespace ganglion::simulation

#endif // GANGLION_SIMULATION_DENSE_H
