//===- Registration.cpp - Spike logs in snn-translate ---------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/SpikeLogTranslation.h"
#include "mlir/Tools/mlir-translate/Translation.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace ganglion;

void ganglion::registerSpikeLogTranslation() {
  static llvm::cl::opt<std::string> spikes(
      "spike-log-spikes",
      llvm::cl::desc("File with the spikes of an imported log: lines 'neuron "
                     "time time ...'"),
      llvm::cl::value_desc("file"));
  static llvm::cl::opt<uint32_t> steps(
      "spike-log-steps",
      llvm::cl::desc("Number of time steps that the spikes of an imported log "
                     "cover (default: up to the last spike)"),
      llvm::cl::init(0));
  static llvm::cl::opt<bool> layers(
      "spike-log-layers",
      llvm::cl::desc(
          "Import a feed-forward log layer by layer, without delays"),
      llvm::cl::init(false));

  static TranslateToMLIRRegistration import(
      "import-spike-log",
      "read the connections of a spike log (lines 'neuron target target ...') "
      "as an snn.network",
      [](llvm::SourceMgr &sources,
         MLIRContext *context) -> OwningOpRef<Operation *> {
        const llvm::MemoryBuffer *buffer =
            sources.getMemoryBuffer(sources.getMainFileID());
        SpikeLogImportOptions options;
        options.spikesPath = spikes;
        options.numSteps = steps;
        options.layers = layers;
        return importSpikeLog(buffer->getBuffer(),
                              buffer->getBufferIdentifier(), options, context);
      });
}
