//===- NIRTranslation.h - NIR files as networks and back ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_NIRTRANSLATION_H
#define GANGLION_TARGET_NIRTRANSLATION_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Target/NIR/Graph.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace ganglion {

struct NIRImportOptions {
  /// Repair known malformations, each with a remark (nir::FlattenOptions).
  bool lenient = false;
};

/// Reads the NIR file at `path` as a module with one network of the physical
/// level, named after the file. Nested graphs are inlined, edges into one node
/// summed, and edges that close a cycle delayed by one step, with a remark.
/// Errors are emitted at the file; the result is then null.
mlir::OwningOpRef<mlir::ModuleOp> importNIR(llvm::StringRef path,
                                            const NIRImportOptions &options,
                                            mlir::MLIRContext *context);

/// The network as the contents of a NIR file, always one flat graph. Fails with
/// an error at the operation that NIR cannot express: all but the physical
/// level, and delays in steps other than those of recurrent edges.
mlir::FailureOr<nir::File> exportNIR(snn::NetworkOp network);

/// Registers --import-nir and --export-nir with snn-translate.
void registerNIRTranslations();

} // namespace ganglion

#endif // GANGLION_TARGET_NIRTRANSLATION_H
