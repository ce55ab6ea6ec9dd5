//===- ObjectCompiler.h - From LLVM dialect to object -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_EXECUTION_COMPILER_OBJECTCOMPILER_H
#define GANGLION_EXECUTION_COMPILER_OBJECTCOMPILER_H

#include "ganglion/Execution/NetworkInterface.h"
#include "mlir/IR/BuiltinOps.h"

namespace llvm {
class MemoryBuffer;
}

namespace ganglion::execution {

/// How code is made.
struct ObjectOptions {
  /// The processor: "host", "generic" for every one of the architecture, or a
  /// name that LLVM knows.
  std::string cpu = "host";
  /// 0 to 3.
  unsigned optimizationLevel = 3;
};

/// Says why code for the processor `cpu`, named as in ObjectOptions, may not
/// run on this one; nothing if it does, or if no processor has that name. What
/// is written for other machines need not be run here, so compileToObject does
/// not ask.
std::optional<Error> checkRunsHere(const std::string &cpu);

/// Compiles a module of the LLVM dialect to a position-independent ELF object
/// for the operating system of this machine. For each network NET (names as by
/// makeIdentifier) it holds
///
///     void NET_step_packed(void **arguments);
///     void NET_run_packed(void **arguments);
///     const char NET_interface[];
///
/// where argument i points to the memref descriptor of port i and the constant
/// is the JSON text of the interface. All other symbols are local, so that
/// several objects can be linked into one program. Operations on numbers keep
/// their order and are not contracted.
///
/// The functions @NET_step and @NET_run must have carried llvm.emit_c_interface
/// when they were lowered. The module is used up: its large constants go past
/// LLVM (lib/Execution/Compiler/LargeConstants.h). Fails with an error at the
/// operation in question.
mlir::FailureOr<std::unique_ptr<llvm::MemoryBuffer>>
compileToObject(mlir::ModuleOp module,
                const std::vector<NetworkInterface> &networks,
                const ObjectOptions &options = {});

} // namespace ganglion::execution

#endif // GANGLION_EXECUTION_COMPILER_OBJECTCOMPILER_H
