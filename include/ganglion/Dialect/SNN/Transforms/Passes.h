//===- Passes.h - Passes on spiking networks ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_TRANSFORMS_PASSES_H
#define GANGLION_DIALECT_SNN_TRANSFORMS_PASSES_H

#include "ganglion/Dialect/SNN/Transforms/Convention.h"
#include "ganglion/Dialect/SNN/Transforms/Quantization.h"
#include "mlir/Pass/Pass.h"

namespace ganglion::snn {

#define GEN_PASS_DECL
#include "ganglion/Dialect/SNN/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "ganglion/Dialect/SNN/Transforms/Passes.h.inc"

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_TRANSFORMS_PASSES_H
