//===- Archives.cpp - Several inputs in one file --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Archives.h"
#include "ganglion/Dialect/SNN/Reference/Bindings.h"
#include "ganglion/Recording/Npz.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::runner;

/// Whether an argument is NAME=FILE for an input of the network.
static bool hasName(StringRef argument, ArrayRef<std::string> inputs) {
  return llvm::any_of(inputs, [&](StringRef name) {
    return argument.starts_with(name) &&
           argument.drop_front(name.size()).starts_with("=");
  });
}

Result<std::vector<std::string>>
runner::expandArchives(snn::NetworkOp network,
                       ArrayRef<std::string> arguments) {
  SmallVector<std::string> inputs;
  for (unsigned index = 0; index < network.getNumArguments(); ++index)
    inputs.push_back(network.getInputName(index));
  std::vector<std::string> expanded;
  for (const std::string &argument : arguments) {
    if (!StringRef(argument).ends_with(".npz") || hasName(argument, inputs)) {
      expanded.push_back(argument);
      continue;
    }
    Result<NpzFile> archive = NpzFile::open(argument);
    if (!archive)
      return archive.getError();
    if (archive->getNames().size() == 1 && inputs.size() == 1) {
      expanded.push_back(argument);
      continue;
    }
    for (const std::string &name : archive->getNames()) {
      if (!llvm::is_contained(inputs, name))
        return Error{"array '" + name + "' of " + argument +
                     " is for no input; the network has " +
                     snn::quoteNames(inputs)};
      expanded.push_back(name + "=" + argument);
    }
  }
  return expanded;
}
