//===- SourceNames.cpp - Names of inputs and populations ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/SourceNames.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace ganglion::snn;

/// `name`, made longer until nothing in the network has it.
static std::string makeFreeName(llvm::StringSet<> &usedNames,
                                std::string name) {
  while (!usedNames.insert(name).second)
    name += '_';
  return name;
}

SourceNames SourceNames::get(NetworkOp network) {
  auto getGivenName = [&](unsigned index) {
    return network.getArgAttrOfType<StringAttr>(
        index, NetworkOp::getPortNameAttrName());
  };
  llvm::StringSet<> usedNames;
  for (auto node : network.getOps<NodeOpInterface>())
    if (StringAttr name = node.getNodeName())
      usedNames.insert(name.getValue());
  for (unsigned index = 0; index < network.getNumArguments(); ++index)
    if (StringAttr name = getGivenName(index))
      usedNames.insert(name.getValue());

  SourceNames names;
  for (unsigned index = 0; index < network.getNumArguments(); ++index) {
    std::string name = network.getInputName(index);
    names.inputs.push_back(getGivenName(index) ? name
                                               : makeFreeName(usedNames, name));
  }
  for (auto neuron : network.getOps<NeuronOpInterface>()) {
    StringAttr name = cast<NodeOpInterface>(*neuron).getNodeName();
    std::string fallback =
        "population" + std::to_string(names.populations.size());
    names.populations.push_back(name ? name.str()
                                     : makeFreeName(usedNames, fallback));
  }
  return names;
}
