//===- Engines.h - The factories of the engines -----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_RUNNER_ENGINES_H
#define GANGLION_LIB_RUNNER_ENGINES_H

#include "ganglion/Runner/Engine.h"

namespace ganglion::runner {

mlir::FailureOr<std::unique_ptr<Engine>>
createJitEngine(const EngineRequest &request, ErrorHandler report);

mlir::FailureOr<std::unique_ptr<Engine>>
createReferenceEngine(const EngineRequest &request, ErrorHandler report);

/// The engine jit for one sample on several threads
/// (EngineRequest::numThreads). It shows no states and measures no time.
mlir::FailureOr<std::unique_ptr<Engine>>
createSplitEngine(const EngineRequest &request, ErrorHandler report);

mlir::FailureOr<std::unique_ptr<Engine>>
createTilesEngine(const EngineRequest &request, ErrorHandler report);

} // namespace ganglion::runner

#endif // GANGLION_LIB_RUNNER_ENGINES_H
