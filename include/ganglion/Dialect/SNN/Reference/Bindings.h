//===- Bindings.h - Values of a network and their files ---------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_REFERENCE_BINDINGS_H
#define GANGLION_DIALECT_SNN_REFERENCE_BINDINGS_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Support/Result.h"
#include "mlir/IR/BuiltinOps.h"

namespace ganglion::snn {

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
/// `option` is what a user writes before an argument, for messages.
Result<std::vector<Binding>> bindInputs(NetworkOp network,
                                        llvm::ArrayRef<std::string> texts,
                                        llvm::StringRef option = "--input ");

/// Reads the arguments of --output, in the same form.
Result<std::vector<Binding>> bindOutputs(NetworkOp network,
                                         llvm::ArrayRef<std::string> texts);

/// Reads the arguments of --record: `NODE=FILE` or `NODE:STATE=FILE`. Whether
/// a node has the state is for the engine to say.
Result<std::vector<Binding>> bindRecords(NetworkOp network,
                                         llvm::ArrayRef<std::string> texts);

/// The network of the given name, or the only one. `option` is what a user
/// chooses one by, for messages.
Result<NetworkOp> findNetwork(mlir::ModuleOp module, llvm::StringRef name,
                              llvm::StringRef option = "--network");

/// 'a', 'b', 'c'.
std::string quoteNames(llvm::ArrayRef<std::string> names);

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_REFERENCE_BINDINGS_H
