//===- ChipState.h - What runs on a chip ------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The state of a chip is a module with its machine and the programs that are
// running on it.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DIALECT_XBAR_TRANSFORMS_CHIPSTATE_H
#define GANGLION_LIB_DIALECT_XBAR_TRANSFORMS_CHIPSTATE_H

#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "mlir/IR/BuiltinOps.h"

namespace ganglion::xbar {

/// Puts what the file holds in front of the module. Where both have the same
/// under the same name, it is there once; other things of the module whose name
/// is taken get a new one. Returns the machine of the state, or null if there
/// is none. Fails with an error at the module if the file cannot be read, or as
/// the parser does.
mlir::FailureOr<MachineOp> loadChipState(mlir::ModuleOp module,
                                         llvm::StringRef path);

/// Finds the machine of what is running, or else the first one that a program
/// is for, or else the first one of all; null if there is none.
MachineOp findChip(mlir::ModuleOp module);

/// Fails with an error if any program of the module is for a machine that
/// differs from the chip in more than the name.
mlir::LogicalResult verifyMachines(mlir::ModuleOp module, MachineOp chip);

/// Fails with an error at the program if the chip has more tiles than can be
/// kept account of.
mlir::LogicalResult verifyChipSize(ProgramOp program, MachineOp machine);

} // namespace ganglion::xbar

#endif // GANGLION_LIB_DIALECT_XBAR_TRANSFORMS_CHIPSTATE_H
