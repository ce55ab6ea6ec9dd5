//===- Models.h - Lowerings by family of operations -------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_SNNTOLINALG_MODELS_H
#define GANGLION_CONVERSION_SNNTOLINALG_MODELS_H

namespace mlir {
class MLIRContext;
} // namespace mlir

namespace ganglion {

/// Each attaches LinalgLoweringOpInterface to the operations of a file.
void attachConvolutionLowerings(mlir::MLIRContext *context);
void attachDelayLowering(mlir::MLIRContext *context);
void attachDenseLowering(mlir::MLIRContext *context);
void attachElementwiseLowerings(mlir::MLIRContext *context);
void attachIntegerNeuronLowering(mlir::MLIRContext *context);
void attachNeuronLowering(mlir::MLIRContext *context);
void attachPoolLowerings(mlir::MLIRContext *context);
void attachSparseLowering(mlir::MLIRContext *context);

} // namespace ganglion

#endif // GANGLION_CONVERSION_SNNTOLINALG_MODELS_H
