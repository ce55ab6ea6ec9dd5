//===- InterfaceReader.cpp - Arguments of functions -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Execution/Compiler/InterfaceReader.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::execution;

/// The kinds of arguments, in their order.
static constexpr llvm::StringLiteral kinds[] = {"snn.input", "snn.output",
                                                "snn.state"};

/// The element type of a port; a signless byte is a spike.
static std::optional<ElementType> getPortType(Type type) {
  if (type.isF32())
    return ElementType::Float32;
  if (type.isF64())
    return ElementType::Float64;
  if (type.isSignlessInteger(8) || type.isUnsignedInteger(8))
    return ElementType::UInt8;
  if (type.isSignedInteger(8))
    return ElementType::Int8;
  if (type.isSignlessInteger(16))
    return ElementType::Int16;
  if (type.isSignlessInteger(32))
    return ElementType::Int32;
  if (type.isSignlessInteger(64))
    return ElementType::Int64;
  return std::nullopt;
}

/// Reads the port of an argument, whose shape begins with the time or not.
static FailureOr<Port> readPort(func::FuncOp function, unsigned index,
                                StringRef name, bool hasTime) {
  auto refuse = [&](const Twine &reason) {
    return function.emitOpError() << "argument '" << name << "' " << reason;
  };
  auto type = dyn_cast<ShapedType>(function.getArgumentTypes()[index]);
  if (!type || !type.hasRank())
    return refuse("is neither a ranked tensor nor a ranked memref");
  ArrayRef<int64_t> shape = type.getShape();
  if (hasTime && (shape.empty() || !ShapedType::isDynamic(shape.front())))
    return refuse("has no time as its first extent, which is '?'");
  shape = shape.drop_front(hasTime);
  if (ShapedType::isDynamicShape(shape))
    return refuse("has an unknown extent other than the time");
  std::optional<ElementType> elementType = getPortType(type.getElementType());
  if (!elementType)
    return refuse("has elements of a type that no array of numbers has");

  Port port{name.str(), *elementType, shape.vec(), {}, {}};
  if (auto scale = function.getArgAttrOfType<FloatAttr>(index, "snn.scale"))
    port.scale = scale.getValueAsDouble();
  if (auto range = function.getArgAttrOfType<ArrayAttr>(index, "snn.range")) {
    if (range.size() != 2 || !llvm::all_of(range, llvm::IsaPred<IntegerAttr>))
      return refuse("has a range without two bounds");
    port.range = {cast<IntegerAttr>(range[0]).getInt(),
                  cast<IntegerAttr>(range[1]).getInt()};
  }
  return port;
}

/// Reads the interface from the function that runs the network.
static FailureOr<NetworkInterface> readInterface(func::FuncOp function,
                                                 StringRef name) {
  NetworkInterface network{name.str(), {}, {}, {}};
  std::vector<Port> *ports[] = {&network.inputs, &network.outputs,
                                &network.states};
  unsigned kind = 0;
  for (unsigned index = 0; index < function.getNumArguments(); ++index) {
    StringAttr portName;
    for (; kind < std::size(kinds); ++kind)
      if ((portName =
               function.getArgAttrOfType<StringAttr>(index, kinds[kind])))
        break;
    if (!portName)
      return function.emitOpError()
             << "argument " << index
             << " has none of the attributes snn.input, snn.output and "
                "snn.state, or not in this order";
    bool hasTime = ports[kind] != &network.states;
    FailureOr<Port> port =
        readPort(function, index, portName.getValue(), hasTime);
    if (failed(port))
      return failure();
    ports[kind]->push_back(std::move(*port));
  }
  return network;
}

/// Whether an argument belongs to a network.
static bool hasPort(func::FuncOp function) {
  for (unsigned index = 0; index < function.getNumArguments(); ++index)
    for (StringRef kind : kinds)
      if (function.getArgAttr(index, kind))
        return true;
  return false;
}

FailureOr<std::vector<NetworkInterface>>
execution::readInterfaces(ModuleOp module) {
  std::vector<NetworkInterface> networks;
  for (auto function : module.getOps<func::FuncOp>()) {
    StringRef name = function.getSymName();
    if (!name.consume_back("_run") || !hasPort(function))
      continue;
    if (!module.lookupSymbol<func::FuncOp>((name + "_step").str()))
      return function.emitOpError()
             << "runs a network, but there is no function '" << name
             << "_step' for one of its steps";
    FailureOr<NetworkInterface> network = readInterface(function, name);
    if (failed(network))
      return failure();
    networks.push_back(std::move(*network));
  }
  return networks;
}
