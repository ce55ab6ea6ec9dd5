//===- LoopBuilder.h - Loops that update a tensor ---------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_CONVERSION_SNNTOLINALG_LOOPBUILDER_H
#define GANGLION_LIB_CONVERSION_SNNTOLINALG_LOOPBUILDER_H

#include "ganglion/Conversion/SNNToLinalg/LinalgLowering.h"

namespace ganglion {

/// What a loop makes of the tensor it updates, for one value of its counter.
using LoopBody =
    llvm::function_ref<mlir::Value(mlir::Value counter, mlir::Value tensor)>;

/// A loop over the numbers from `first` to before `last`, `step` apart, that
/// updates `tensor`.
mlir::Value createLoop(LoweringBuilder &builder, mlir::Value first,
                       mlir::Value last, int64_t step, mlir::Value tensor,
                       LoopBody body);
/// The same from zero to a constant.
mlir::Value createLoop(LoweringBuilder &builder, int64_t last, int64_t step,
                       mlir::Value tensor, LoopBody body);

/// A loop over the places of the ones in `mask`, an i64, from the lowest.
mlir::Value createLoopOverOnes(LoweringBuilder &builder, mlir::Value mask,
                               mlir::Value tensor, LoopBody body);

/// A constant with one axis, of floating-point numbers or integers of any
/// width.
mlir::Value createNumbers(LoweringBuilder &builder, mlir::Type elementType,
                          llvm::ArrayRef<double> values, llvm::StringRef name);

/// Sums and products of indices; a constant is folded where it can be.
mlir::Value addIndices(LoweringBuilder &builder, mlir::Value a, mlir::Value b);
mlir::Value scaleIndex(LoweringBuilder &builder, mlir::Value index,
                       int64_t factor);

/// Sums and products of numbers or vectors of one type, floating point or not.
mlir::Value createSum(LoweringBuilder &builder, mlir::Value a, mlir::Value b);
mlir::Value createProduct(LoweringBuilder &builder, mlir::Value a,
                          mlir::Value b);

/// `length` elements side by side.
mlir::Value readVector(LoweringBuilder &builder, mlir::Value tensor,
                       mlir::ValueRange indices, int64_t length);
mlir::Value writeVector(LoweringBuilder &builder, mlir::Value vector,
                        mlir::Value tensor, mlir::ValueRange indices);

/// A number or vector with its elements as numbers of another type. Spikes are
/// 0 or 1, which is positive in eight bits either way.
mlir::Value convert(LoweringBuilder &builder, mlir::Value value,
                    mlir::Type elementType);

/// `number` in each of `length` lanes.
mlir::Value broadcast(LoweringBuilder &builder, mlir::Value number,
                      int64_t length);

} // namespace ganglion

#endif // GANGLION_LIB_CONVERSION_SNNTOLINALG_LOOPBUILDER_H
