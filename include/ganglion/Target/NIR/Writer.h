//===- Writer.h - Writes NIR files ------------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_NIR_WRITER_H
#define GANGLION_TARGET_NIR_WRITER_H

#include "ganglion/Support/Result.h"
#include "ganglion/Target/NIR/Graph.h"

namespace ganglion::nir {

/// The bytes of `file` as HDF5 in the layout of the reference writer: numeric
/// arrays in chunks of DEFLATE level 4, scalars plain, strings UTF-8 of
/// variable length. Equal contents give equal bytes.
Result<std::string> serialize(const File &file);

/// Writes those bytes to `path`: all of them, or none and `path` is as it was.
std::optional<Error> writeFile(const std::string &path, const File &file);

} // namespace ganglion::nir

#endif // GANGLION_TARGET_NIR_WRITER_H
