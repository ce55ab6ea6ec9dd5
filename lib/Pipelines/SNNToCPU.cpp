//===- SNNToCPU.cpp - From a network to the LLVM dialect ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Conversion/Passes.h"
#include "ganglion/Pipelines/Pipelines.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace ganglion;

/// Everything below the functions over tensors is upstream's. Textual, because
/// the headers of so many passes cost more to compile than all of this library.
static constexpr StringLiteral upstreamPasses =
    // Buffers: outputs and states are updated where they are.
    "eliminate-empty-tensors,"
    "one-shot-bufferize{bufferize-function-boundaries "
    "function-boundary-type-conversion=identity-layout-map},"
    "canonicalize,cse,drop-returned-arguments,"
    // The step function returns reshaped results of the run function, which are
    // arguments only now.
    "canonicalize,drop-returned-arguments,"
    "func.func(buffer-hoisting,buffer-loop-hoisting),"
    "ownership-based-buffer-deallocation,canonicalize,"
    "buffer-deallocation-simplification,bufferization-lower-deallocations,"
    "cse,canonicalize,"
    // Loops.
    "func.func(convert-linalg-to-loops,convert-vector-to-scf,"
    "fold-memref-alias-ops,loop-invariant-code-motion,cse),"
    "expand-strided-metadata,lower-affine,convert-scf-to-cf,"
    // The LLVM dialect.
    "func.func(convert-math-to-llvm),convert-vector-to-llvm,"
    "finalize-memref-to-llvm,convert-arith-to-llvm,convert-func-to-llvm,"
    "convert-cf-to-llvm,canonicalize,cse,reconcile-unrealized-casts";

LogicalResult ganglion::buildSNNToCPUPipeline(OpPassManager &manager,
                                              const SNNToCPUOptions &options) {
  ConvertSNNToLinalgOptions toLinalg;
  toLinalg.precision = options.precision;
  toLinalg.synapses = options.synapses;
  toLinalg.tile = options.tile;
  toLinalg.profile = options.profile;
  manager.addPass(createConvertSNNToLinalg(toLinalg));
  return parsePassPipeline(upstreamPasses, manager);
}
