//===- Compare.h - Equality of NIR files ------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_NIR_COMPARE_H
#define GANGLION_TARGET_NIR_COMPARE_H

#include "ganglion/Target/NIR/Graph.h"

namespace ganglion::nir {

/// The first difference of two files as a sentence, or nothing if they mean the
/// same: the same nodes by name with the same datasets (element type, shape and
/// values) and metadata, and the same edges in any order. The order of nodes
/// and the version of the writing package do not count.
std::optional<std::string> findDifference(const File &a, const File &b);

inline bool areEqual(const File &a, const File &b) {
  return !findDifference(a, b);
}

} // namespace ganglion::nir

#endif // GANGLION_TARGET_NIR_COMPARE_H
