//===- Elementwise.cpp - Element by element, no memory --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Simulation/Elementwise.h"

using namespace ganglion::simulation;

template <typename Real>
Scale<Real>::Scale(Tensor<Real> scale)
    : Kernel<Real>({scale.shape}, scale.shape), scale(std::move(scale)) {}

template <typename Real>
void Scale<Real>::step(const Inputs<Real> &inputs, Tensor<Real> &output) {
  for (size_t k = 0; k < output.values.size(); ++k)
    output.values[k] = inputs[0]->values[k] * scale.values[k];
}

template <typename Real>
Add<Real>::Add(Shape shape, size_t numInputs)
    : Kernel<Real>(std::vector<Shape>(numInputs, shape), shape) {
  assert(numInputs > 0 && "there is something to add");
}

template <typename Real>
void Add<Real>::step(const Inputs<Real> &inputs, Tensor<Real> &output) {
  for (size_t k = 0; k < output.values.size(); ++k) {
    Real sum = inputs[0]->values[k];
    for (size_t n = 1; n < inputs.size(); ++n)
      sum += inputs[n]->values[k];
    output.values[k] = sum;
  }
}

template <typename Real>
Reshape<Real>::Reshape(Shape inputShape, Shape outputShape)
    : Kernel<Real>({inputShape}, outputShape) {
  assert(countElements(inputShape) == countElements(outputShape) &&
         "a reshape keeps the number of elements");
}

template <typename Real>
void Reshape<Real>::step(const Inputs<Real> &inputs, Tensor<Real> &output) {
  output.values = inputs[0]->values;
}

template class ganglion::simulation::Scale<float>;
template class ganglion::simulation::Scale<double>;
template class ganglion::simulation::Scale<int64_t>;
template class ganglion::simulation::Add<float>;
template class ganglion::simulation::Add<double>;
template class ganglion::simulation::Add<int64_t>;
template class ganglion::simulation::Reshape<float>;
template class ganglion::simulation::Reshape<double>;
template class ganglion::simulation::Reshape<int64_t>;
