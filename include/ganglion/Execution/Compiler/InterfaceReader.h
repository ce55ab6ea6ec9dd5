//===- InterfaceReader.h - Arguments of functions ---------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_EXECUTION_COMPILER_INTERFACEREADER_H
#define GANGLION_EXECUTION_COMPILER_INTERFACEREADER_H

#include "ganglion/Execution/NetworkInterface.h"
#include "mlir/IR/BuiltinOps.h"

namespace ganglion::execution {

/// Reads the interface of each network that convert-snn-to-linalg has made a
/// function NET_run of, in the order of the module. Arguments carry snn.input,
/// snn.output or snn.state, inputs and outputs have the time as their first
/// extent; a signless i8 is a spike and so a uint8. To be called before the
/// functions are lowered further. Fails with an error at a function that does
/// not follow the convention.
mlir::FailureOr<std::vector<NetworkInterface>>
readInterfaces(mlir::ModuleOp module);

} // namespace ganglion::execution

#endif // GANGLION_EXECUTION_COMPILER_INTERFACEREADER_H
