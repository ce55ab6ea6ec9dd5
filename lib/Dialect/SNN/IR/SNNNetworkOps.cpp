//===- SNNNetworkOps.cpp - Networks and their wiring ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "mlir/IR/Builders.h"
#include "mlir/Interfaces/FunctionImplementation.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace ganglion::snn;

//===----------------------------------------------------------------------===//
// NetworkOp
//===----------------------------------------------------------------------===//

static std::string getPortName(DictionaryAttr attrs, StringRef fallback,
                               unsigned index) {
  if (attrs)
    if (auto name = attrs.getAs<StringAttr>(NetworkOp::getPortNameAttrName()))
      return name.str();
  return (fallback + Twine(index)).str();
}

std::string NetworkOp::getInputName(unsigned index) {
  return getPortName(getArgAttrDict(index), "input", index);
}

std::string NetworkOp::getOutputName(unsigned index) {
  return getPortName(getResultAttrDict(index), "output", index);
}

/// snn.network LEVEL (dt SECONDS)? @NAME SIGNATURE BODY
ParseResult NetworkOp::parse(OpAsmParser &parser, OperationState &result) {
  StringRef keyword;
  SMLoc keywordLocation = parser.getCurrentLocation();
  if (parser.parseKeyword(&keyword))
    return failure();
  std::optional<Level> level = symbolizeLevel(keyword);
  if (!level)
    return parser.emitError(keywordLocation)
           << "expected the level of the network (physical, discrete or "
              "integer), but found '"
           << keyword << "'";
  result.addAttribute(getLevelAttrName(result.name),
                      LevelAttr::get(parser.getContext(), *level));
  if (succeeded(parser.parseOptionalKeyword("dt"))) {
    FloatAttr dt;
    if (parser.parseAttribute(dt, parser.getBuilder().getF64Type(),
                              getDtAttrName(result.name), result.attributes))
      return failure();
  }

  auto buildType = [](Builder &builder, ArrayRef<Type> inputs,
                      ArrayRef<Type> outputs,
                      function_interface_impl::VariadicFlag, std::string &) {
    return builder.getFunctionType(inputs, outputs);
  };
  return function_interface_impl::parseFunctionOp(
      parser, result, /*allowVariadic=*/false,
      getFunctionTypeAttrName(result.name), buildType,
      getArgAttrsAttrName(result.name), getResAttrsAttrName(result.name));
}

void NetworkOp::print(OpAsmPrinter &p) {
  p << ' ' << stringifyLevel(getLevel());
  if (FloatAttr dt = getDtAttr()) {
    p << " dt ";
    p.printAttributeWithoutType(dt);
  }
  p << ' ';
  if (std::optional<StringRef> visibility = getSymVisibility())
    p << *visibility << ' ';
  p.printSymbolName(getSymName());
  function_interface_impl::printFunctionSignature(
      p, *this, getArgumentTypes(), /*isVariadic=*/false, getResultTypes());
  function_interface_impl::printFunctionAttributes(
      p, *this,
      {getSymVisibilityAttrName(), getFunctionTypeAttrName(),
       getArgAttrsAttrName(), getResAttrsAttrName(), getLevelAttrName(),
       getDtAttrName()});
  p << ' ';
  p.printRegion(getBody(), /*printEntryBlockArgs=*/false,
                /*printBlockTerminators=*/true);
}

LogicalResult NetworkOp::verify() {
  bool hasSteps = getLevel() != Level::Physical;
  if (hasSteps && !getDtAttr())
    return emitOpError("at the level ")
           << stringifyLevel(getLevel())
           << " needs a time step; write 'dt SECONDS' after the level";
  if (!hasSteps && getDtAttr())
    return emitOpError("at the level physical has no time step, but found dt ")
           << getDtAttr().getValueAsDouble();
  if (hasSteps && !(getDtAttr().getValueAsDouble() > 0))
    return emitOpError("needs a positive time step, but found dt ")
           << getDtAttr().getValueAsDouble();
  auto isSignal = [](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor && tensor.hasStaticShape() &&
           (tensor.getElementType().isInteger(1) ||
            tensor.getElementType().isInteger(32) ||
            tensor.getElementType().isF32());
  };
  for (Type type :
       llvm::concat<const Type>(getArgumentTypes(), getResultTypes()))
    if (!isSignal(type))
      return emitOpError("passes tensors of static shape of i1, i32 or f32, "
                         "but found ")
             << type;
  return success();
}

/// Text for a node in a message: its name, or the mnemonic of the operation.
static std::string describeNode(Operation *op) {
  if (auto node = dyn_cast<NodeOpInterface>(op))
    if (StringAttr name = node.getNodeName())
      return ("'" + name.getValue() + "'").str();
  return op->getName().getStringRef().str();
}

/// Finds a cycle that passes through no delay: depth-first search over the
/// operands, iterative because networks can be deep.
static SmallVector<Operation *> findCombinationalCycle(Block &body) {
  enum class State { Unseen, OnPath, Done };
  DenseMap<Operation *, State> states;
  for (Operation &root : body) {
    SmallVector<std::pair<Operation *, unsigned>> path;
    auto enter = [&](Operation *op) {
      states[op] = State::OnPath;
      path.push_back({op, 0});
    };
    if (states.lookup(&root) == State::Unseen)
      enter(&root);
    while (!path.empty()) {
      auto &[op, next] = path.back();
      auto node = dyn_cast<NodeOpInterface>(op);
      bool isCut = node && node.breaksCycle();
      if (isCut || next == op->getNumOperands()) {
        states[op] = State::Done;
        path.pop_back();
        continue;
      }
      Operation *producer = op->getOperand(next++).getDefiningOp();
      if (!producer)
        continue;
      State state = states.lookup(producer);
      if (state == State::Unseen) {
        enter(producer);
      } else if (state == State::OnPath) {
        SmallVector<Operation *> cycle;
        for (auto &[onPath, ignored] : llvm::reverse(path)) {
          cycle.push_back(onPath);
          if (onPath == producer)
            break;
        }
        // Operands were followed backwards, so the reversed path runs forward.
        return cycle;
      }
    }
  }
  return {};
}

LogicalResult NetworkOp::verifyRegions() {
  llvm::StringMap<Operation *> names;
  for (Operation &op : getBody().front().without_terminator()) {
    auto node = dyn_cast<NodeOpInterface>(op);
    if (!node)
      return op.emitOpError("is not a node of a spiking network; a network "
                            "holds operations of the snn dialect only");
    if (failed(verifyConstants(&op)))
      return failure();
    if (StringAttr name = node.getNodeName()) {
      auto [it, isNew] = names.try_emplace(name.getValue(), &op);
      if (!isNew) {
        InFlightDiagnostic diag = op.emitOpError("has the name '")
                                  << name.getValue()
                                  << "', which another node has too";
        diag.attachNote(it->second->getLoc()) << "the other node";
        return diag;
      }
    }
    if (auto neuron = dyn_cast<NeuronOpInterface>(op);
        neuron && neuron.getLevel() != getLevel())
      return op.emitOpError("describes neurons at the level ")
             << stringifyLevel(neuron.getLevel()) << ", but the network is "
             << stringifyLevel(getLevel());
    if (auto delay = dyn_cast<DelayOp>(op);
        delay && delay.getSeconds() && getLevel() != Level::Physical)
      return op.emitOpError("gives a time in seconds, but at the level ")
             << stringifyLevel(getLevel()) << " delays are given in steps";
  }

  SmallVector<Operation *> cycle = findCombinationalCycle(getBody().front());
  if (cycle.empty())
    return success();
  InFlightDiagnostic diag =
      cycle.front()->emitOpError("lies on a cycle without delay: ");
  for (Operation *op : cycle)
    diag << describeNode(op) << " -> ";
  diag << describeNode(cycle.front())
       << "; put an snn.delay of at least one step on one of its edges";
  return diag;
}

//===----------------------------------------------------------------------===//
// ReturnOp
//===----------------------------------------------------------------------===//

LogicalResult ReturnOp::verify() {
  auto network = cast<NetworkOp>((*this)->getParentOp());
  ArrayRef<Type> expected = network.getResultTypes();
  if (TypeRange(getOutputs()) == TypeRange(expected))
    return success();
  InFlightDiagnostic diag = emitOpError("returns (");
  llvm::interleaveComma(getOutputs().getTypes(), diag);
  diag << "), but the network declares (";
  llvm::interleaveComma(expected, diag);
  return diag << ")";
}

//===----------------------------------------------------------------------===//
// AddOp
//===----------------------------------------------------------------------===//

LogicalResult AddOp::inferReturnTypes(MLIRContext *context,
                                      std::optional<Location> location,
                                      Adaptor adaptor,
                                      SmallVectorImpl<Type> &types) {
  if (adaptor.getInputs().empty())
    return emitOptionalError(location, "a sum needs at least one operand");
  auto first = cast<RankedTensorType>(adaptor.getInputs().front().getType());
  types.push_back(
      RankedTensorType::get(first.getShape(), Float32Type::get(context)));
  return success();
}

LogicalResult AddOp::verify() {
  for (Value input : getInputs())
    if (cast<RankedTensorType>(input.getType()).getShape() !=
        getType().getShape())
      return emitOpError("adds operands of one shape, but found ")
             << input.getType() << " beside " << getType();
  return success();
}

OpFoldResult AddOp::fold(FoldAdaptor) {
  if (getInputs().size() == 1 && getInputs().front().getType() == getType())
    return getInputs().front();
  return {};
}

//===----------------------------------------------------------------------===//
// DelayOp
//===----------------------------------------------------------------------===//

LogicalResult DelayOp::inferReturnTypes(MLIRContext *, std::optional<Location>,
                                        Adaptor adaptor,
                                        SmallVectorImpl<Type> &types) {
  types.push_back(adaptor.getInput().getType());
  return success();
}

LogicalResult DelayOp::verify() {
  if (getSteps().has_value() == getSeconds().has_value())
    return emitOpError("needs either 'steps' or 'seconds', but has ")
           << (getSteps() ? "both" : "neither");
  ElementsAttr delay = getSteps() ? *getSteps() : *getSeconds();
  if (delay.getShapedType().getShape() != getType().getShape())
    return emitOpError("needs a delay for each element of ")
           << getType() << ", but the delays have the type "
           << delay.getShapedType();
  if (failed(verifyConstants(*this)))
    return failure();
  if (getSteps()) {
    for (int64_t steps : readIntegers(*getSteps()))
      if (steps < 0)
        return emitOpError("cannot look into the future: found a delay of ")
               << steps << " steps";
  } else {
    for (double seconds : readFloats(*getSeconds()))
      if (!(seconds >= 0))
        return emitOpError("cannot look into the future: found a delay of ")
               << seconds << " seconds";
  }
  return success();
}

bool DelayOp::breaksCycle() {
  if (getSteps())
    return llvm::all_of(readIntegers(*getSteps()),
                        [](int64_t steps) { return steps >= 1; });
  return llvm::all_of(readFloats(*getSeconds()),
                      [](double seconds) { return seconds > 0; });
}

OpFoldResult DelayOp::fold(FoldAdaptor) {
  if (getSteps() && llvm::all_of(readIntegers(*getSteps()),
                                 [](int64_t steps) { return steps == 0; }))
    return getInput();
  return {};
}
