//===- Passes.h - Passes on the sdf dialect ---------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SDF_TRANSFORMS_PASSES_H
#define GANGLION_DIALECT_SDF_TRANSFORMS_PASSES_H

#include "ganglion/Dataflow/Period.h"
#include "ganglion/Dialect/SDF/Utils/DataflowGraph.h"
#include "mlir/Pass/Pass.h"

namespace ganglion::sdf {

/// What the total size of buffers counts.
enum class BufferUnit { Tokens, Bits };
/// The start times that `--sdf-schedule` computes.
enum class StartTimesKind { SelfTimed, StrictlyPeriodic, None };

#define GEN_PASS_DECL
#include "ganglion/Dialect/SDF/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "ganglion/Dialect/SDF/Transforms/Passes.h.inc"

} // namespace ganglion::sdf

#endif // GANGLION_DIALECT_SDF_TRANSFORMS_PASSES_H
