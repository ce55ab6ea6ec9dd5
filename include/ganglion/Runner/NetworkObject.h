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
/// takes that from the cache. Compiling changes the module. With
/// `measuresTime`, networks have state variables NODE:cycles with the time that
/// each node takes.
mlir::FailureOr<std::unique_ptr<llvm::MemoryBuffer>>
makeObject(mlir::ModuleOp module, ElementType precision,
           const ObjectOptions &options, ErrorHandler report,
           bool measuresTime = false);

/// A module with a copy of the network that gives the values of `outputs`; its
/// own where there is nothing.
mlir::OwningOpRef<mlir::ModuleOp>
copyNetwork(snn::NetworkOp network,
            std::optional<llvm::ArrayRef<mlir::Value>> outputs = std::nullopt);

} // namespace ganglion::runner

#endif // GANGLION_RUNNER_NETWORKOBJECT_H
