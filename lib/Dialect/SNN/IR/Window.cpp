//===- Window.cpp - Sliding windows of convolutions and pools -*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/Window.h"

using namespace ganglion::snn;

int64_t Window::getOutputSize() const {
  int64_t extent = dilation * (kernel - 1) + 1;
  int64_t room = input + padLow + padHigh - extent;
  return room < 0 ? 0 : room / stride + 1;
}

Window Window::get(int64_t input, int64_t kernel, int64_t stride,
                   int64_t dilation, int64_t padding, PaddingMode mode) {
  switch (mode) {
  case PaddingMode::Explicit:
    return {input, kernel, stride, dilation, padding, padding};
  case PaddingMode::Valid:
    return {input, kernel, stride, dilation, 0, 0};
  case PaddingMode::Same:
    break;
  }
  int64_t output = (input + stride - 1) / stride;
  int64_t extent = dilation * (kernel - 1) + 1;
  int64_t zeros = std::max<int64_t>((output - 1) * stride + extent - input, 0);
  return {input, kernel, stride, dilation, zeros / 2, zeros - zeros / 2};
}
