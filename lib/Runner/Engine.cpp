//===- Engine.cpp - What executes a network -------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Runner/Engine.h"
#include "Engines.h"
#include "ganglion/Dialect/SNN/Reference/Bindings.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::runner;

/// The engines that exist, by name.
static constexpr std::pair<llvm::StringLiteral, EngineFactory> engines[] = {
    {"jit", createJitEngine},
    {"reference", createReferenceEngine},
    {"tiles", createTilesEngine}};

Result<EngineFactory> runner::findEngine(StringRef name) {
  SmallVector<std::string> names;
  for (auto [known, factory] : engines) {
    if (known == name)
      return factory;
    names.push_back(known.str());
  }
  return Error{("there is no engine '" + name +
                "'; engines that exist: " + snn::quoteNames(names))
                   .str()};
}

std::optional<Error> runner::checkPrecision(const EngineRequest &request) {
  snn::NetworkOp network = request.network;
  if (!request.precision || network.getLevel() != snn::Level::Integer)
    return std::nullopt;
  return Error{"--precision is for floating point, but the network '" +
               network.getSymName().str() +
               "' is of the level integer; leave the option out"};
}

ElementType runner::getPortType(Type elementType, ElementType real) {
  if (elementType.isInteger(1))
    return ElementType::UInt8;
  return elementType.isInteger(32) ? ElementType::Int32 : real;
}

/// Adds what an integer network says about the unit and range of an input.
static void addRange(snn::NetworkOp network, unsigned index, Port &port) {
  port.scale = network.getInputScale(index);
  snn::ValueBounds bounds = network.getInputBounds(index);
  port.range = {int64_t(bounds.least), int64_t(bounds.most)};
}

std::vector<Port> runner::makeInputPorts(snn::NetworkOp network,
                                         ElementType real) {
  std::vector<Port> ports;
  for (BlockArgument input : network.getArguments()) {
    auto type = cast<RankedTensorType>(input.getType());
    Port port;
    port.name = network.getInputName(input.getArgNumber());
    port.type = getPortType(type.getElementType(), real);
    port.shape = type.getShape();
    if (network.getLevel() == snn::Level::Integer &&
        port.type == ElementType::Int32)
      addRange(network, input.getArgNumber(), port);
    ports.push_back(std::move(port));
  }
  return ports;
}
