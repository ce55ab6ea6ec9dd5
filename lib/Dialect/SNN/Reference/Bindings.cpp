//===- Bindings.cpp - Values of a network and their files -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/Reference/Bindings.h"
#include "ganglion/Dialect/SNN/Reference/ReferenceEngine.h"
#include "llvm/ADT/SmallVectorExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;

std::string snn::quoteNames(ArrayRef<std::string> names) {
  return llvm::join(
      llvm::map_range(names,
                      [](const std::string &name) { return "'" + name + "'"; }),
      ", ");
}

/// Ends a message about the unknown name `wanted`: the names most like it and
/// all that there are.
static std::string suggestNames(StringRef wanted, ArrayRef<std::string> names) {
  if (names.empty())
    return "there is none";
  std::string all = "all names: " + quoteNames(names);
  constexpr unsigned maxNearest = 3;
  if (names.size() <= maxNearest)
    return all;
  SmallVector<std::pair<unsigned, std::string>> nearest;
  for (const std::string &name : names) {
    unsigned distance = wanted.edit_distance(name);
    // Half of a name may be wrong; beyond, a likeness means nothing.
    if (distance <= (name.size() + 1) / 2)
      nearest.push_back({distance, name});
  }
  if (nearest.empty())
    return all;
  llvm::sort(nearest);
  nearest.truncate(std::min<size_t>(nearest.size(), maxNearest));
  return "nearest: " +
         quoteNames(llvm::map_to_vector(
             nearest, [](const auto &pair) { return pair.second; })) +
         "; " + all;
}

/// The longest of `names` that `text` begins with and that is followed by one
/// of `separators`. Names may hold any character, so looking for the separator
/// alone would not do.
static std::optional<StringRef>
matchName(StringRef text, ArrayRef<std::string> names, StringRef separators) {
  std::optional<StringRef> longest;
  for (StringRef name : names)
    if (text.starts_with(name) && text.size() > name.size() &&
        separators.contains(text[name.size()]) &&
        (!longest || longest->size() < name.size()))
      longest = name;
  return longest;
}

/// `option` is what stands before an argument: "--input ".
static std::optional<Error> checkPath(StringRef option, StringRef text,
                                      StringRef path) {
  if (!path.empty())
    return std::nullopt;
  return Error{(option + "'" + text + "' names no file").str()};
}

/// Reads `NAME=FILE`, or `FILE` where there is one port.
static Result<Binding> bindPort(StringRef kind, StringRef option,
                                StringRef text,
                                const SmallVector<std::string> &names,
                                ValueRange values) {
  Binding binding;
  size_t port = 0;
  if (std::optional<StringRef> name = matchName(text, names, "=")) {
    port = llvm::find(names, *name) - names.begin();
    binding.path = text.drop_front(name->size() + 1).str();
  } else if (text.contains('=')) {
    StringRef wanted = text.take_until([](char c) { return c == '='; });
    return Error{("the network has no " + kind + " '" + wanted + "'; " +
                  suggestNames(wanted, names))
                     .str()};
  } else if (names.empty()) {
    return Error{
        ("the network has no " + kind + "s; leave out " + option + text).str()};
  } else if (names.size() != 1) {
    return Error{("the network has " + Twine(names.size()) + " " + kind +
                  "s; say which one '" + text + "' is for: " + option +
                  "NAME=" + text + " with one of " + quoteNames(names))
                     .str()};
  } else {
    binding.path = text.str();
  }
  if (std::optional<Error> error = checkPath(option, text, binding.path))
    return *error;
  binding.name = names[port];
  binding.value = values[port];
  return binding;
}

Result<std::vector<Binding>> snn::bindInputs(snn::NetworkOp network,
                                             ArrayRef<std::string> texts,
                                             StringRef option) {
  SmallVector<std::string> names;
  for (unsigned index = 0; index < network.getNumArguments(); ++index)
    names.push_back(network.getInputName(index));
  std::vector<Binding> bindings(names.size());
  for (const std::string &text : texts) {
    Result<Binding> binding =
        bindPort("input", option, text, names, network.getArguments());
    if (!binding)
      return binding.getError();
    Binding &place =
        bindings[cast<BlockArgument>(binding->value).getArgNumber()];
    if (place.value)
      return Error{"input '" + place.name + "' is given twice, by '" +
                   place.path + "' and by '" + binding->path + "'"};
    place = *binding;
  }
  for (auto [name, binding] : llvm::zip_equal(names, bindings))
    if (!binding.value)
      return Error{"input '" + name + "' has no values; give " + option.str() +
                   (names.size() == 1 ? "" : name + "=") + "FILE.npy"};
  return bindings;
}

Result<std::vector<Binding>> snn::bindOutputs(snn::NetworkOp network,
                                              ArrayRef<std::string> texts) {
  SmallVector<std::string> names;
  for (unsigned index = 0; index < network.getNumResults(); ++index)
    names.push_back(network.getOutputName(index));
  Operation *terminator = network.getBody().front().getTerminator();
  std::vector<Binding> bindings;
  for (const std::string &text : texts) {
    Result<Binding> binding =
        bindPort("output", "--output ", text, names, terminator->getOperands());
    if (!binding)
      return binding.getError();
    bindings.push_back(*binding);
  }
  return bindings;
}

static Result<Binding> bindRecord(snn::NetworkOp network,
                                  const SmallVector<std::string> &names,
                                  StringRef text) {
  std::optional<StringRef> name = matchName(text, names, "=:");
  if (!name) {
    StringRef wanted =
        text.take_until([](char c) { return c == '=' || c == ':'; });
    return Error{("the network has no node '" + wanted + "'; " +
                  suggestNames(wanted, names))
                     .str()};
  }
  Binding binding;
  binding.value = snn::findNode(network, *name);
  auto [state, path] = text.drop_front(name->size()).split('=');
  binding.state = state.drop_front(state.empty() ? 0 : 1).str();
  binding.name = (*name + state).str();
  binding.path = path.str();
  if (std::optional<Error> error = checkPath("--record ", text, path))
    return *error;
  return binding;
}

Result<std::vector<Binding>> snn::bindRecords(snn::NetworkOp network,
                                              ArrayRef<std::string> texts) {
  SmallVector<std::string> names = snn::getNodeNames(network);
  std::vector<Binding> bindings;
  for (const std::string &text : texts) {
    Result<Binding> binding = bindRecord(network, names, text);
    if (!binding)
      return binding.getError();
    bindings.push_back(*binding);
  }
  return bindings;
}

Result<snn::NetworkOp> snn::findNetwork(ModuleOp module, StringRef name,
                                        StringRef option) {
  SmallVector<snn::NetworkOp> networks(module.getOps<snn::NetworkOp>());
  SmallVector<std::string> names;
  for (snn::NetworkOp network : networks) {
    if (network.getSymName() == name)
      return network;
    names.push_back(network.getSymName().str());
  }
  if (networks.empty())
    return Error{"the file holds no snn.network"};
  if (!name.empty())
    return Error{("there is no network '" + name + "'; the file holds " +
                  quoteNames(names))
                     .str()};
  if (networks.size() > 1)
    return Error{("the file holds several networks; choose one by " + option +
                  ": " + quoteNames(names))
                     .str()};
  return networks.front();
}
