//===- Pooling.cpp - Sums and averages over windows -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Simulation/Pooling.h"

using namespace ganglion::simulation;

static Shape getPoolShape(const Shape &input,
                          const std::array<int64_t, 2> &size,
                          const std::array<WindowAxis, 2> &axes) {
  assert(input.size() == 3 && "(C, H, W)");
  return {input[0], axes[0].countPlaces(input[1], size[0]),
          axes[1].countPlaces(input[2], size[1])};
}

template <typename Real>
SumPool2d<Real>::SumPool2d(Shape inputShape, std::array<int64_t, 2> size,
                           std::array<WindowAxis, 2> axes)
    : Kernel<Real>({inputShape}, getPoolShape(inputShape, size, axes)),
      size(size), axes(axes) {}

template <typename Real>
void SumPool2d<Real>::step(const Inputs<Real> &inputs, Tensor<Real> &output) {
  const Shape &in = this->getInputShapes()[0], &out = this->getOutputShape();
  int64_t height = in[1], width = in[2];

  for (int64_t c = 0; c < out[0]; ++c)
    for (int64_t y = 0; y < out[1]; ++y)
      for (int64_t x = 0; x < out[2]; ++x) {
        Real sum = 0;
        for (int64_t i = 0; i < size[0]; ++i)
          for (int64_t j = 0; j < size[1]; ++j) {
            int64_t row = axes[0].getIndex(y, i);
            int64_t column = axes[1].getIndex(x, j);
            if (row < 0 || row >= height || column < 0 || column >= width)
              continue;
            sum += inputs[0]->values[(c * height + row) * width + column];
          }
        output.values[(c * out[1] + y) * out[2] + x] = sum;
      }
}

template <typename Real>
AvgPool2d<Real>::AvgPool2d(Shape inputShape, std::array<int64_t, 2> size,
                           std::array<WindowAxis, 2> axes)
    : Kernel<Real>({inputShape}, getPoolShape(inputShape, size, axes)),
      sum(inputShape, size, axes), numTaps(Real(size[0] * size[1])) {}

template <typename Real>
void AvgPool2d<Real>::step(const Inputs<Real> &inputs, Tensor<Real> &output) {
  sum.step(inputs, output);
  for (Real &value : output.values)
    value /= numTaps;
}

template class ganglion::simulation::SumPool2d<float>;
template class ganglion::simulation::SumPool2d<double>;
template class ganglion::simulation::SumPool2d<int64_t>;
template class ganglion::simulation::AvgPool2d<float>;
template class ganglion::simulation::AvgPool2d<double>;
