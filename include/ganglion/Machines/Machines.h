//===- Machines.h - Machine descriptions by name ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Passes take the machine to compile for as a name and overrides; here a name
// becomes an xbar.machine in the module. The descriptions that come with
// Ganglion are lib/Machines/*.mlir.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MACHINES_MACHINES_H
#define GANGLION_MACHINES_MACHINES_H

#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "mlir/IR/BuiltinOps.h"
#include <optional>
#include <string>

namespace ganglion {

/// Names of the machines that come with Ganglion, sorted.
llvm::ArrayRef<llvm::StringRef> getMachineNames();

/// The MLIR text of a machine that comes with Ganglion, or none.
std::optional<llvm::StringRef> getMachineText(llvm::StringRef name);

/// Finds the machine `name`: an xbar.machine of that symbol name in `module`,
/// else one that comes with Ganglion, else, where the name ends in .mlir or has
/// a slash, the only xbar.machine of that file.
///
/// Each override is "attribute=value", as in "rows=256", "partial_sums=none" or
/// "resets=zero+subtract"; '-' in an attribute's name is read as '_'. Of two
/// overrides of an attribute the later one counts.
///
/// The machine is returned as it is where it is in the module and nothing is
/// overridden. Otherwise a verified copy is put at the end of the module, under
/// the name of the machine or, where that is taken, NAME_0, NAME_1, ...; if one
/// of these is already such a machine, that one is returned.
///
/// Failures are reported at `location`. The xbar dialect must be loaded where
/// passes run.
mlir::FailureOr<xbar::MachineOp>
loadMachine(mlir::ModuleOp module, llvm::StringRef name,
            llvm::ArrayRef<std::string> overrides, mlir::Location location);

} // namespace ganglion

#endif // GANGLION_MACHINES_MACHINES_H
