//===- Pooling.h - Sums and averages over windows ---------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Input (C, H, W), output (C, H', W'). Sums start from 0 and run over the
/// window rows, then the columns, in increasing order. Padding is zero.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SIMULATION_POOLING_H
#define GANGLION_SIMULATION_POOLING_H

#include "ganglion/Simulation/Kernel.h"
#include "ganglion/Simulation/Window.h"

#include <array>

namespace ganglion::simulation {

/// Sum over a window of `size` (height, width) in each channel.
template <typename Real>
class SumPool2d : public Kernel<Real> {
public:
  SumPool2d(Shape inputShape, std::array<int64_t, 2> size,
            std::array<WindowAxis, 2> axes);

  void step(const Inputs<Real> &inputs, Tensor<Real> &output) override;

private:
  std::array<int64_t, 2> size;
  std::array<WindowAxis, 2> axes;
};

/// The sum divided by the number of taps of the window; taps in the padding
/// count too, as in PyTorch by default.
template <typename Real>
class AvgPool2d : public Kernel<Real> {
public:
  AvgPool2d(Shape inputShape, std::array<int64_t, 2> size,
            std::array<WindowAxis, 2> axes);

  void step(const Inputs<Real> &inputs, Tensor<Real> &output) override;

private:
  SumPool2d<Real> sum;
  Real numTaps;
};

} // namespace ganglion::simulation

#endif // GANGLION_SIMULATION_POOLING_H
