//===- SDF3Translation.h - SDF3 files as graphs and back --------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_SDF3TRANSLATION_H
#define GANGLION_TARGET_SDF3TRANSLATION_H

#include "ganglion/Target/SDF3/File.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace ganglion {

struct SDF3ImportOptions {
  /// A file that says which actor runs on which tile (sdf3::readBindings); it
  /// takes the place of a mapping in the imported file. Empty for none.
  std::string bindingPath;
  /// Bound the buffers whose size the file gives: each such channel without a
  /// channel back that does so gets one.
  bool boundBuffers = false;
};

/// Reads the text of an SDF3 file as a module with its application, an
/// `sdf.graph`, and its architecture, an `sdf.platform`. Actors and channels
/// are those of the file, in its order. Errors and remarks are emitted at lines
/// of `path`; after an error the result is null.
mlir::OwningOpRef<mlir::ModuleOp> importSDF3(llvm::StringRef text,
                                             llvm::StringRef path,
                                             const SDF3ImportOptions &options,
                                             mlir::MLIRContext *context);

/// The graph and the platform of a module, of which it has one each at most, as
/// the contents of an SDF3 file. Schedules and throughputs are no part of one.
mlir::FailureOr<sdf3::File> exportSDF3(mlir::ModuleOp module);

/// Registers --import-sdf3 and --export-sdf3 with snn-translate.
void registerSDF3Translations();

} // namespace ganglion

#endif // GANGLION_TARGET_SDF3TRANSLATION_H
