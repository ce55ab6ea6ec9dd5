//===- RegisterAll.h - Everything Ganglion adds to MLIR ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One list for all tools, the plugin and projects that embed Ganglion.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_REGISTERALL_H
#define GANGLION_REGISTERALL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace ganglion {

/// Adds Ganglion's dialects and their external models to `registry`.
void registerAllDialects(mlir::DialectRegistry &registry);

/// Registers Ganglion's passes and pipelines with MLIR's pass registry.
void registerAllPasses();

/// Registers the file formats of snn-translate.
void registerAllTranslations();

} // namespace ganglion

#endif // GANGLION_REGISTERALL_H
