//===- QuantizationInterfaces.h - Nodes that become integers ----*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_TRANSFORMS_QUANTIZATIONINTERFACES_H
#define GANGLION_DIALECT_SNN_TRANSFORMS_QUANTIZATIONINTERFACES_H

#include "ganglion/Dialect/SNN/IR/SNN.h"

#include "ganglion/Dialect/SNN/Transforms/QuantizationInterfaces.h.inc"

namespace ganglion::snn {

/// Attaches WeightedOpInterface and ScaleKeepingOpInterface to the operations
/// of the snn dialect.
void registerQuantizationModels(mlir::DialectRegistry &registry);

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_TRANSFORMS_QUANTIZATIONINTERFACES_H
