//===- Writer.h - Writes NIR files ------------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_NIR_WRITER_H
#define GANGLION_TARGET_NIR_WRITER_H

#include "ganglion/Target/NIR/Graph.h"
#include "ganglion/Target/NIR/Result.h"

namespace ganglion::nir {

/// Writes `file` as HDF5 in the layout of the reference writer: numeric arrays
/// in chunks of DEFLATE level 4, scalars plain, strings UTF-8 of variable
/// length. Equal contents give equal bytes.
///
/// Writes to a temporary name beside `path` and renames, so `path` is never
/// half a file.
Status writeFile(const std::string &path, const File &file);

} // namespace ganglion::nir

#endif // GANGLION_TARGET_NIR_WRITER_H
