//===- Passes.h - Passes on crossbar programs ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_TRANSFORMS_PASSES_H
#define GANGLION_DIALECT_XBAR_TRANSFORMS_PASSES_H

#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Dialect/Xbar/Transforms/PlacementValues.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace ganglion::xbar {

#define GEN_PASS_DECL
#include "ganglion/Dialect/Xbar/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "ganglion/Dialect/Xbar/Transforms/Passes.h.inc"

} // namespace ganglion::xbar

#endif // GANGLION_DIALECT_XBAR_TRANSFORMS_PASSES_H
