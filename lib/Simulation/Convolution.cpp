//===- Convolution.cpp - Convolution synapses -----------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Simulation/Convolution.h"

using namespace ganglion::simulation;

#ifndef NDEBUG
/// Checks what does not depend on the number of axes.
template <typename Real>
static bool isConsistent(const Shape &inputShape, const Tensor<Real> &weight,
                         const std::optional<Tensor<Real>> &bias,
                         int64_t groups) {
  return groups > 0 && inputShape[0] == weight.shape[1] * groups &&
         weight.shape[0] % groups == 0 &&
         (!bias || bias->shape == Shape{weight.shape[0]});
}
#endif

static Shape getConv2dShape(const Shape &input, const Shape &weight,
                            const std::array<WindowAxis, 2> &axes) {
  assert(input.size() == 3 && weight.size() == 4 &&
         "(C, H, W) by (O, C, h, w)");
  return {weight[0], axes[0].countPlaces(input[1], weight[2]),
          axes[1].countPlaces(input[2], weight[3])};
}

template <typename Real>
Conv2d<Real>::Conv2d(Shape inputShape, Tensor<Real> weight,
                     std::optional<Tensor<Real>> bias,
                     std::array<WindowAxis, 2> axes, int64_t groups)
    : Kernel<Real>({inputShape},
                   getConv2dShape(inputShape, weight.shape, axes)),
      weight(std::move(weight)), bias(std::move(bias)), axes(axes),
      groups(groups) {
  assert(isConsistent(inputShape, this->weight, this->bias, groups) &&
         "channels, groups and bias agree");
}

template <typename Real>
void Conv2d<Real>::step(const Inputs<Real> &inputs, Tensor<Real> &output) {
  const Shape &in = this->getInputShapes()[0], &out = this->getOutputShape();
  int64_t groupInputs = weight.shape[1], groupOutputs = out[0] / groups;
  int64_t height = in[1], width = in[2];
  int64_t kernelHeight = weight.shape[2], kernelWidth = weight.shape[3];

  for (int64_t o = 0; o < out[0]; ++o)
    for (int64_t y = 0; y < out[1]; ++y)
      for (int64_t x = 0; x < out[2]; ++x) {
        Real sum = 0;
        for (int64_t c = 0; c < groupInputs; ++c)
          for (int64_t i = 0; i < kernelHeight; ++i)
            for (int64_t j = 0; j < kernelWidth; ++j) {
              int64_t row = axes[0].getIndex(y, i);
              int64_t column = axes[1].getIndex(x, j);
              if (row < 0 || row >= height || column < 0 || column >= width)
                continue;
              int64_t channel = o / groupOutputs * groupInputs + c;
              Real w =
                  weight.values[((o * groupInputs + c) * kernelHeight + i) *
                                    kernelWidth +
                                j];
              sum +=
                  w *
                  inputs[0]->values[(channel * height + row) * width + column];
            }
        output.values[(o * out[1] + y) * out[2] + x] =
            bias ? sum + bias->values[o] : sum;
      }
}

static Shape getConv1dShape(const Shape &input, const Shape &weight,
                            const WindowAxis &axis) {
  assert(input.size() == 2 && weight.size() == 3 && "(C, L) by (O, C, l)");
  return {weight[0], axis.countPlaces(input[1], weight[2])};
}

template <typename Real>
Conv1d<Real>::Conv1d(Shape inputShape, Tensor<Real> weight,
                     std::optional<Tensor<Real>> bias, WindowAxis axis,
                     int64_t groups)
    : Kernel<Real>({inputShape},
                   getConv1dShape(inputShape, weight.shape, axis)),
      weight(std::move(weight)), bias(std::move(bias)), axis(axis),
      groups(groups) {
  assert(isConsistent(inputShape, this->weight, this->bias, groups) &&
         "channels, groups and bias agree");
}

template <typename Real>
void Conv1d<Real>::step(const Inputs<Real> &inputs, Tensor<Real> &output) {
  const Shape &in = this->getInputShapes()[0], &out = this->getOutputShape();
  int64_t groupInputs = weight.shape[1], groupOutputs = out[0] / groups;
  int64_t length = in[1], kernelLength = weight.shape[2];

  for (int64_t o = 0; o < out[0]; ++o)
    for (int64_t x = 0; x < out[1]; ++x) {
      Real sum = 0;
      for (int64_t c = 0; c < groupInputs; ++c)
        for (int64_t j = 0; j < kernelLength; ++j) {
          int64_t column = axis.getIndex(x, j);
          if (column < 0 || column >= length)
            continue;
          int64_t channel = o / groupOutputs * groupInputs + c;
          sum += weight.values[(o * groupInputs + c) * kernelLength + j] *
                 inputs[0]->values[channel * length + column];
        }
      output.values[o * out[1] + x] = bias ? sum + bias->values[o] : sum;
    }
}

template class ganglion::simulation::Conv2d<float>;
template class ganglion::simulation::Conv2d<double>;
template class ganglion::simulation::Conv2d<int64_t>;
template class ganglion::simulation::Conv1d<float>;
template class ganglion::simulation::Conv1d<double>;
template class ganglion::simulation::Conv1d<int64_t>;
