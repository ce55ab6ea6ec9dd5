//===- Window.h - Sliding windows of convolutions and pools -*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_WINDOW_H
#define GANGLION_DIALECT_SNN_IR_WINDOW_H

#include "ganglion/Dialect/SNN/IR/SNN.h"

namespace ganglion::snn {

/// One axis of a sliding window. Position `o` of the output looks at the input
/// positions `o * stride - padLow + k * dilation` for taps `k` in
/// `[0, kernel)`; positions outside `[0, input)` hold zeros.
struct Window {
  int64_t input, kernel, stride, dilation, padLow, padHigh;

  /// The number of output positions; not positive where the window does not
  /// fit.
  int64_t getOutputSize() const;

  /// The input position of a tap, which may lie outside the input.
  int64_t getInputPosition(int64_t output, int64_t tap) const {
    return output * stride - padLow + tap * dilation;
  }

  /// The window of a convolution or pool along one axis. `padding` is used in
  /// the mode `explicit` only. In the mode `same` the output has
  /// ceil(input / stride) positions and an odd number of zeros puts the larger
  /// half at the end, as TensorFlow defines it; for stride 1 this is PyTorch's
  /// rule, which knows no other stride.
  static Window get(int64_t input, int64_t kernel, int64_t stride,
                    int64_t dilation, int64_t padding, PaddingMode mode);
};

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_IR_WINDOW_H
