//===- WindowSums.h - Code of convolutions and pools ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Convolutions and pools are sums over windows. The reference kernels
/// (lib/Simulation/Convolution.cpp) take the terms of each sum in the order
/// channel, kernel row, kernel column, beginning with zero; the bias is added
/// last. Two ways keep that order:
///
/// - Scatter: the pixels of the input in ascending order, each added to all
///   outputs that it reaches. For every output that is the order of its terms.
///   The innermost loop is over the output channels of a group, which the
///   accumulators hold side by side; one pass at the end moves them to where
///   the result wants them.
/// - Gather: for each row of outputs, the taps in their order, each added to
///   the whole row. For groups with few channels, which leave scatter nothing
///   to do side by side.
///
/// Pixels that are zero can be left out of a sum when its weights are finite:
/// their terms are zeros, and a sum that began with +0 is never -0.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_CONVERSION_SNNTOLINALG_WINDOWSUMS_H
#define GANGLION_LIB_CONVERSION_SNNTOLINALG_WINDOWSUMS_H

#include "ganglion/Conversion/SNNToLinalg/LinalgLowering.h"
#include "ganglion/Dialect/SNN/IR/Window.h"

namespace ganglion {

/// Sums over the windows of an input (channel, row, column), or (channel,
/// column) as a single row.
struct WindowSums {
  int64_t numGroups = 1;
  /// Channels of each group.
  int64_t groupInputs = 1, groupOutputs = 1;
  snn::Window rows = {1, 1, 1, 1, 0, 0}, columns;

  /// Output channel, input channel of the group, row and column of the kernel,
  /// row-major. A pool has none: its weights are one.
  llvm::SmallVector<double> weights;
  /// What the weights are stored as; integers may be narrower than the sums.
  mlir::Type weightType;
  /// One for each output channel, or none.
  llvm::SmallVector<double> bias;
  /// What the sums are divided by, if anything.
  std::optional<double> divisor;

  int64_t getNumOutputs() const { return numGroups * groupOutputs; }
  bool isPool() const { return weights.empty(); }
  double getWeight(int64_t output, int64_t input, int64_t row,
                   int64_t column) const {
    if (isPool())
      return 1;
    return weights[((output * groupInputs + input) * rows.kernel + row) *
                       columns.kernel +
                   column];
  }
};

/// How sums over windows are computed.
enum class WindowForm {
  ScatterActive, ///< pixels that are not zero
  ScatterAll,    ///< all pixels
  Gather         ///< all taps of each row of outputs
};

/// The form for the sums of `node`, which has these weights.
WindowForm chooseWindowForm(LoweringBuilder &builder, const WindowSums &sums,
                            mlir::Operation *node, mlir::ElementsAttr weights);

/// Writes the sums of all rows of `input` to `destination`; both have an axis
/// of time, one of channels, and one or two more.
mlir::Value lowerWindowSums(LoweringBuilder &builder, const WindowSums &sums,
                            WindowForm form, mlir::Value input,
                            mlir::Value destination);

/// The parts of it, on tensors whose pixels and outputs have one axis.
mlir::Value scatterWindowSums(LoweringBuilder &builder, const WindowSums &sums,
                              bool onlyActive, mlir::Value input,
                              mlir::Value destination);
mlir::Value gatherWindowSums(LoweringBuilder &builder, const WindowSums &sums,
                             mlir::Value input, mlir::Value destination);

} // namespace ganglion

#endif // GANGLION_LIB_CONVERSION_SNNTOLINALG_WINDOWSUMS_H
