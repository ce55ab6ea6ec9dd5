//===- Convolution.h - Convolution synapses ---------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Cross-correlation, as in PyTorch: the kernel is not mirrored. The input is
/// padded with zeros. Sums start from 0 and run over the input channels of the
/// group, then the kernel rows, then the kernel columns, each in increasing
/// order; taps in the padding add nothing; the bias comes last.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SIMULATION_CONVOLUTION_H
#define GANGLION_SIMULATION_CONVOLUTION_H

#include "ganglion/Simulation/Kernel.h"
#include "ganglion/Simulation/Window.h"

#include <array>
#include <optional>

namespace ganglion::simulation {

/// Convolution over two axes. Weight (Cout, Cin / groups, Kh, Kw), input
/// (Cin, H, W), bias (Cout), output (Cout, H', W'). Input and output channels
/// are divided into `groups` equal parts; each output channel reads the input
/// channels of its own part.
template <typename Real>
class Conv2d : public Kernel<Real> {
public:
  Conv2d(Shape inputShape, Tensor<Real> weight,
         std::optional<Tensor<Real>> bias = std::nullopt,
         std::array<WindowAxis, 2> axes = {}, int64_t groups = 1);

  void step(const Inputs<Real> &inputs, Tensor<Real> &output) override;

private:
  Tensor<Real> weight;
  std::optional<Tensor<Real>> bias;
  std::array<WindowAxis, 2> axes;
  int64_t groups;
};

/// Convolution over one axis. Weight (Cout, Cin / groups, K), input (Cin, L),
/// bias (Cout), output (Cout, L').
template <typename Real>
class Conv1d : public Kernel<Real> {
public:
  Conv1d(Shape inputShape, Tensor<Real> weight,
         std::optional<Tensor<Real>> bias = std::nullopt, WindowAxis axis = {},
         int64_t groups = 1);

  void step(const Inputs<Real> &inputs, Tensor<Real> &output) override;

private:
  Tensor<Real> weight;
  std::optional<Tensor<Real>> bias;
  WindowAxis axis;
  int64_t groups;
};

} // namespace ganglion::simulation

#endif // GANGLION_SIMULATION_CONVOLUTION_H
