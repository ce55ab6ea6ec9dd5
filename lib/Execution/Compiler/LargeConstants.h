//===- LargeConstants.h - Weights go past LLVM ------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// LLVM copies and hashes a constant when it is made, and emits floating-point
/// numbers one by one: 73 ns for each weight of VGG-16, or 23 ns where they are
/// given as a string of bytes. Nothing is won by it, as no pass computes with
/// that many numbers. So a large constant goes through LLVM as zeros that the
/// optimizer must not look at, and its bytes are copied into the finished
/// object: 5 ns.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_EXECUTION_COMPILER_LARGECONSTANTS_H
#define GANGLION_LIB_EXECUTION_COMPILER_LARGECONSTANTS_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/Error.h"

namespace ganglion::execution {

/// The large constants of a module of the LLVM dialect.
class LargeConstants {
public:
  /// Takes them out of the module. Their bytes stay where the context has them.
  explicit LargeConstants(mlir::ModuleOp module);

  /// The bytes of all.
  int64_t countBytes() const;

  /// Puts them into the object file that was made of the module.
  llvm::Error insertInto(llvm::MutableArrayRef<char> object) const;

private:
  struct Constant {
    int64_t numBytes;
    /// All bytes, or those of one element, which all are equal to.
    llvm::ArrayRef<char> bytes;
  };

  /// By the name of the symbol.
  llvm::StringMap<Constant> constants;
};

} // namespace ganglion::execution

#endif // GANGLION_LIB_EXECUTION_COMPILER_LARGECONSTANTS_H
