//===- Writer.h - Writes SDF3 files -----------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_SDF3_WRITER_H
#define GANGLION_TARGET_SDF3_WRITER_H

#include "ganglion/Support/Result.h"
#include "ganglion/Target/SDF3/File.h"

namespace ganglion::sdf3 {

/// The XML text of a file that keeps the rules of readFile, which reads it back
/// as the same file. Lists are written in full, one number for each phase, as
/// the oldest readers want it. Fails where XML cannot hold a name, or the
/// throughput constraint is no decimal fraction.
Result<std::string> writeFile(const File &file);

} // namespace ganglion::sdf3

#endif // GANGLION_TARGET_SDF3_WRITER_H
