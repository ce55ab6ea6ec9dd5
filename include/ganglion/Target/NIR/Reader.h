//===- Reader.h - Reads NIR files -------------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_NIR_READER_H
#define GANGLION_TARGET_NIR_READER_H

#include "ganglion/Support/Result.h"
#include "ganglion/Target/NIR/Graph.h"

namespace ganglion::nir {

/// Reads the NIR graph in the HDF5 file at `path` and verifies each node.
///
/// Edges are read as they are: see Flatten.h for networks whose edges or shapes
/// are wrong. Unknown datasets of a node are kept, unknown groups ignored. No
/// file, however damaged, may take more memory than its size allows for.
Result<File> readFile(const std::string &path);

/// Keeps HDF5 from closing itself when the process ends. After some damaged
/// files it cannot, and says "infinite loop closing library" on standard error.
/// For the main function of a tool, before anything else, and only where
/// nothing but this library uses HDF5: it leaves no file open.
void disableClosingAtExit();

} // namespace ganglion::nir

#endif // GANGLION_TARGET_NIR_READER_H
