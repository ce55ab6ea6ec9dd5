//===- Verification.h - What several verifiers check ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DIALECT_SDF_IR_VERIFICATION_H
#define GANGLION_LIB_DIALECT_SDF_IR_VERIFICATION_H

#include "ganglion/Dialect/SDF/IR/SDF.h"

namespace ganglion::sdf {

/// Checks the number of a resource; null stands for none.
llvm::LogicalResult verifyResource(mlir::Operation *op,
                                   mlir::IntegerAttr resource);

/// Finds the actor that `user` calls `name`, or emits an error; `role` says
/// what it is to the user.
ActorOp lookupActor(mlir::Operation *user, mlir::FlatSymbolRefAttr name,
                    llvm::StringRef role, mlir::SymbolTableCollection &tables);

} // namespace ganglion::sdf

#endif // GANGLION_LIB_DIALECT_SDF_IR_VERIFICATION_H
