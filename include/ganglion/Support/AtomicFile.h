//===- AtomicFile.h - Write a whole file or nothing -------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SUPPORT_ATOMICFILE_H
#define GANGLION_SUPPORT_ATOMICFILE_H

#include "ganglion/Support/Result.h"

#include <string>
#include <string_view>

namespace ganglion {

/// Writes `bytes` under a temporary name in the folder of `path` and renames
/// the result to `path`, so that a reader sees the old file or the new one,
/// never a part. A symbolic link is followed. On an error, the old file is
/// unchanged and the temporary file is gone.
std::optional<Error> writeFileAtomically(const std::string &path,
                                         std::string_view bytes);

} // namespace ganglion

#endif // GANGLION_SUPPORT_ATOMICFILE_H
