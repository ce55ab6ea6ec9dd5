//===- PackedFunctions.h - What C programs call -----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_EXECUTION_COMPILER_PACKEDFUNCTIONS_H
#define GANGLION_LIB_EXECUTION_COMPILER_PACKEDFUNCTIONS_H

#include "ganglion/Execution/NetworkInterface.h"
#include "llvm/IR/Module.h"

namespace ganglion::execution {

/// Adds NET_step_packed, NET_run_packed and NET_interface for a network whose
/// functions are in the module.
std::optional<Error> addPackedFunctions(llvm::Module &module,
                                        const NetworkInterface &network);

} // namespace ganglion::execution

#endif // GANGLION_LIB_EXECUTION_COMPILER_PACKEDFUNCTIONS_H
