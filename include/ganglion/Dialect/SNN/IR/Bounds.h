//===- Bounds.h - Currents of integer networks fit 32 bits ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_BOUNDS_H
#define GANGLION_DIALECT_SNN_IR_BOUNDS_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "llvm/ADT/DenseMap.h"

namespace ganglion::snn {

/// Proves that no current and no sum of a network of the level integer leaves
/// 32 bits, whatever values its inputs take within their ranges; or fails with
/// an error at the node for which that is not so. So sums give the same in all
/// orders and in all widths.
llvm::LogicalResult verifyCurrents(NetworkOp network);

/// The bounds of all inputs and nodes of a network of the level integer that
/// has been verified; zero is within each.
llvm::DenseMap<mlir::Value, ValueBounds> inferBounds(NetworkOp network);

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_IR_BOUNDS_H
