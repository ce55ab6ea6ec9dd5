//===- Dense.cpp - All-to-all synapses ------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Simulation/Dense.h"

#include <algorithm>
#include <cmath>

using namespace ganglion::simulation;

/// (..., out, in) without the axis `fromEnd` places before the end.
static Shape dropAxis(Shape shape, size_t fromEnd) {
  assert(shape.size() >= 2 && "a weight has at least two axes");
  shape.erase(shape.end() - fromEnd);
  return shape;
}

template <typename Real>
Dense<Real>::Dense(Tensor<Real> weight, std::optional<Tensor<Real>> bias)
    : Kernel<Real>({dropAxis(weight.shape, 2)}, dropAxis(weight.shape, 1)),
      weight(std::move(weight)), bias(std::move(bias)) {
  assert((!this->bias || this->bias->shape == this->getOutputShape()) &&
         "the bias has the shape of the output");
  weightIsFinite =
      std::all_of(this->weight.values.begin(), this->weight.values.end(),
                  [](Real value) { return std::isfinite(value); });
}

template <typename Real>
void Dense<Real>::step(const Inputs<Real> &inputs, Tensor<Real> &output) {
  const std::vector<Real> &x = inputs[0]->values;
  size_t numOutputs = this->getOutputShape().back();
  size_t numInputs = weight.shape.back();

  std::vector<size_t> active;
  for (size_t row = 0; row < output.values.size(); ++row) {
    // Rows of one map follow each other and read the same inputs.
    size_t map = row / numOutputs;
    if (row % numOutputs == 0) {
      // A finite weight times 0 is +0 or -0. Adding it leaves every sum as it
      // is, also the sign of zero: the sum starts from +0 and so never is -0.
      active.clear();
      for (size_t k = 0; k < numInputs; ++k)
        if (x[map * numInputs + k] != 0 || !weightIsFinite)
          active.push_back(k);
    }
    Real sum = 0;
    for (size_t k : active)
      sum += weight.values[row * numInputs + k] * x[map * numInputs + k];
    output.values[row] = bias ? sum + bias->values[row] : sum;
  }
}

template class ganglion::simulation::Dense<float>;
template class ganglion::simulation::Dense<double>;
template class ganglion::simulation::Dense<int64_t>;
