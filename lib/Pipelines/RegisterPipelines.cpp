//===- RegisterPipelines.cpp - Pipelines by name
//---------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Pipelines/Pipelines.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace ganglion;

/// Registers --snn-to-cpu. PassPipelineRegistration does not do: it has no
/// place for a pipeline that cannot be built.
static void registerSNNToCPU() {
  registerPassPipeline(
      "snn-to-cpu", "Compile networks to functions of the LLVM dialect",
      [](OpPassManager &manager, StringRef text,
         function_ref<LogicalResult(const Twine &)> emitError) {
        SNNToCPUOptions options;
        if (failed(options.parseFromString(text)))
          return emitError("the options of snn-to-cpu are not understood");
        return buildSNNToCPUPipeline(manager, options);
      },
      [](function_ref<void(const detail::PassOptions &)> print) {
        print(SNNToCPUOptions());
      });
}

void ganglion::registerAllPipelines() {
  PassPipelineRegistration<SNNToCrossbarOptions>(
      "snn-to-crossbar",
      "Compile networks for a crossbar machine, with a certified throughput",
      buildSNNToCrossbarPipeline);
  registerSNNToCPU();
}
