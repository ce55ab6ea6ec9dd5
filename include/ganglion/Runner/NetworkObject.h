//===- NetworkObject.h - The machine code of networks -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_RUNNER_NETWORKOBJECT_H
#define GANGLION_RUNNER_NETWORKOBJECT_H

#include "ganglion/Runner/Engine.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/MemoryBuffer.h"

namespace ganglion::runner {

/// Compiles the networks of a module by --snn-to-cpu to an object file, or
/// takes that from the cache. Compiling changes the module.
mlir::FailureOr<std::unique_ptr<llvm::MemoryBuffer>>
makeObject(mlir::ModuleOp module, ElementType precision,
           const ObjectOptions &options, ErrorHandler report);

/// A module with a copy of the network that gives the values of `outputs`, or
/// its own outputs where there are none of these.
mlir::OwningOpRef<mlir::ModuleOp>
copyNetwork(snn::NetworkOp network, llvm::ArrayRef<mlir::Value> outputs = {});

} // namespace ganglion::runner

#endif // GANGLION_RUNNER_NETWORKOBJECT_H
