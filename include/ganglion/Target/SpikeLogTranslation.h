//===- SpikeLogTranslation.h - Spike logs as networks -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_SPIKELOGTRANSLATION_H
#define GANGLION_TARGET_SPIKELOGTRANSLATION_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace ganglion {

struct SpikeLogImportOptions {
  /// The file of spikes (spikelog::readSpikes). Empty for none.
  std::string spikesPath;
  /// The number of time steps that it covers; 0 to end with the last spike.
  uint32_t numSteps = 0;
  /// Make a population of each layer, with connections without delay.
  bool layers = false;
};

/// Reads the text of a file of connections (spikelog::readConnections) as a
/// module with one network of the discrete level, named after the file. Neurons
/// without connections that lead to them are its inputs, the others one
/// population, and each connection takes one time step. A log has no weights
/// and no parameters of neurons, so all weights, thresholds and gains are one.
/// The spikes become the activity of inputs and populations.
///
/// Errors and remarks are emitted at lines of the files; after an error the
/// result is null.
mlir::OwningOpRef<mlir::ModuleOp>
importSpikeLog(llvm::StringRef text, llvm::StringRef path,
               const SpikeLogImportOptions &options,
               mlir::MLIRContext *context);

/// Registers --import-spike-log with snn-translate.
void registerSpikeLogTranslation();

} // namespace ganglion

#endif // GANGLION_TARGET_SPIKELOGTRANSLATION_H
