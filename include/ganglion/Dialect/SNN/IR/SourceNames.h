//===- SourceNames.h - Names of inputs and populations ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SOURCENAMES_H
#define GANGLION_DIALECT_SNN_IR_SOURCENAMES_H

#include "ganglion/Dialect/SNN/IR/SNN.h"

namespace ganglion::snn {

/// The names by which a program refers to what emits spikes in a network. Those
/// without a name in the network have one here that no other node has.
struct SourceNames {
  /// In the order of the arguments.
  std::vector<std::string> inputs;
  /// In the order of the operations.
  std::vector<std::string> populations;

  static SourceNames get(NetworkOp network);
};

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_IR_SOURCENAMES_H
