//===- TestUtils.h - Helpers of the simulation tests ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_SIMULATION_TESTUTILS_H
#define GANGLION_TEST_UNIT_SIMULATION_TESTUTILS_H

#include "ganglion/Simulation/Kernel.h"

#include <random>

namespace ganglion::simulation {

/// Small whole numbers: all sums and products of them are exact, so that the
/// order of a sum does not matter.
template <typename Real>
Tensor<Real> makeRandom(const Shape &shape, std::mt19937 &generator) {
  Tensor<Real> tensor(shape);
  for (Real &value : tensor.values)
    value = Real(int(generator() % 17) - 8);
  return tensor;
}

/// One step of a kernel with one input.
template <typename Real>
Tensor<Real> runStep(Kernel<Real> &kernel, const Tensor<Real> &input) {
  Tensor<Real> output(kernel.getOutputShape());
  if (kernel.isDelayed())
    kernel.step({}, output);
  else
    kernel.step({&input}, output);
  kernel.push({&input});
  return output;
}

} // namespace ganglion::simulation

#endif // GANGLION_TEST_UNIT_SIMULATION_TESTUTILS_H
