//===- Archives.h - Several inputs in one file ------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TOOLS_SNNRUNNER_ARCHIVES_H
#define GANGLION_TOOLS_SNNRUNNER_ARCHIVES_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Support/Result.h"

namespace ganglion::runner {

/// Replaces an argument of --input that is a .npz file without a name by one
/// NAME=FILE for each of its arrays. A file with one array stays as it is.
Result<std::vector<std::string>>
expandArchives(snn::NetworkOp network, llvm::ArrayRef<std::string> arguments);

} // namespace ganglion::runner

#endif // GANGLION_TOOLS_SNNRUNNER_ARCHIVES_H
