//===- Bindings.h - Values of a network and their files ---------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TOOLS_SNNRUNNER_BINDINGS_H
#define GANGLION_TOOLS_SNNRUNNER_BINDINGS_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Support/Result.h"

namespace ganglion::runner {

/// A value of the network, or a state variable of the node that defines it,
/// and the file it comes from or goes to.
struct Binding {
  /// The name it was asked for by; NODE:STATE for a state variable.
  std::string name;
  mlir::Value value;
  /// Empty for the value itself.
  std::string state;
  std::string path;
};

/// Reads the arguments of --input, `NAME=FILE` or, where the network has one
/// input, `FILE`: one binding for each input, in the order of the network.
Result<std::vector<Binding>> bindInputs(snn::NetworkOp network,
                                        llvm::ArrayRef<std::string> texts);

/// Reads the arguments of --output, in the same form.
Result<std::vector<Binding>> bindOutputs(snn::NetworkOp network,
                                         llvm::ArrayRef<std::string> texts);

/// Reads the arguments of --record: `NODE=FILE` or `NODE:STATE=FILE`. Whether
/// a node has the state is for the engine to say.
Result<std::vector<Binding>> bindRecords(snn::NetworkOp network,
                                         llvm::ArrayRef<std::string> texts);

/// 'a', 'b', 'c'.
std::string quoteNames(llvm::ArrayRef<std::string> names);

} // namespace ganglion::runner

#endif // GANGLION_TOOLS_SNNRUNNER_BINDINGS_H
