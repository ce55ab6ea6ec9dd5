//===- SNNNetworkOps.cpp - Networks and their wiring ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/Bounds.h"
#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "mlir/IR/Builders.h"
#include "mlir/Interfaces/FunctionImplementation.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

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

std::optional<double> NetworkOp::getInputScale(unsigned index) {
  auto scale = getArgAttrOfType<FloatAttr>(index, getScaleAttrName());
  return scale ? std::optional(scale.getValueAsDouble()) : std::nullopt;
}

ValueBounds NetworkOp::getInputBounds(unsigned index) {
  auto range = getArgAttrOfType<ArrayAttr>(index, getRangeAttrName());
  if (!range)
    return getTypeBounds(getArgumentTypes()[index]);
  auto getEnd = [&](unsigned end) {
    return static_cast<double>(cast<IntegerAttr>(range[end]).getInt());
  };
  return {getEnd(0), getEnd(1)};
}

void NetworkOp::getAsmBlockArgumentNames(Region &region,
                                         OpAsmSetValueNameFn setName) {
  for (BlockArgument input : region.getArguments())
    setName(input, getValueName(getInputName(input.getArgNumber())));
}

/// snn.network LEVEL (dt SECONDS)? @NAME SIGNATURE BODY
ParseResult NetworkOp::parse(OpAsmParser &parser, OperationState &result) {
  SMLoc location = parser.getCurrentLocation();
  StringRef keyword;
  std::optional<Level> level;
  if (succeeded(parser.parseOptionalKeyword(&keyword)))
    level = symbolizeLevel(keyword);
  if (!level)
    return parser.emitError(location)
           << "expected the level of the network (physical, discrete or "
              "integer) before its name";
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
  if (function_interface_impl::parseFunctionOp(
          parser, result, /*allowVariadic=*/false,
          getFunctionTypeAttrName(result.name), buildType,
          getArgAttrsAttrName(result.name), getResAttrsAttrName(result.name)))
    return failure();
  if (result.regions.front()->empty())
    return parser.emitError(location)
           << "expected a body, but found the declaration of a network; write "
              "its nodes and an snn.return between braces";
  return success();
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

/// The same as the constraint SNN_Signal.
static bool isSignal(Type type) {
  if (!isPlainTensor(type))
    return false;
  Type elementType = cast<RankedTensorType>(type).getElementType();
  return elementType.isSignlessInteger(1) ||
         elementType.isSignlessInteger(32) || elementType.isF32();
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
  if (hasSteps) {
    APFloat dt = getDtAttr().getValue();
    if (!dt.isFinite() || dt.isNegative() || dt.isZero())
      return emitOpError("needs a positive, finite time step, but found dt ")
             << dt.convertToDouble();
  }
  for (Type type :
       llvm::concat<const Type>(getArgumentTypes(), getResultTypes())) {
    if (!isSignal(type))
      return emitOpError("passes tensors of i1, i32 or f32 with static shape "
                         "and 1 to 2^40 elements, but found ")
             << type;
    if (getLevel() == Level::Integer &&
        cast<ShapedType>(type).getElementType().isF32())
      return emitOpError(
                 "at the level integer passes tensors of i1 or i32, but "
                 "found ")
             << type;
  }
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

/// Nodes, inputs and outputs are the nodes of one graph in a file.
static LogicalResult verifyNames(NetworkOp network) {
  llvm::StringMap<Location> owners;
  auto claim = [&](StringAttr name, Location location,
                   const Twine &owner) -> LogicalResult {
    if (!name)
      return success();
    auto [other, isNew] = owners.try_emplace(name.getValue(), location);
    if (isNew)
      return success();
    InFlightDiagnostic diag = emitError(location)
                              << owner << " has the name '" << name.getValue()
                              << "', which another node has too; names are "
                                 "unique among nodes, inputs and outputs";
    diag.attachNote(other->second) << "the other node";
    return diag;
  };

  StringRef portName = NetworkOp::getPortNameAttrName();
  for (BlockArgument input : network.getArguments()) {
    unsigned index = input.getArgNumber();
    if (failed(claim(network.getArgAttrOfType<StringAttr>(index, portName),
                     input.getLoc(), "input " + Twine(index))))
      return failure();
  }
  for (auto node : network.getOps<NodeOpInterface>())
    if (failed(claim(node.getNodeName(), node.getLoc(),
                     "'" + node->getName().getStringRef() + "' op")))
      return failure();
  for (unsigned index = 0; index < network.getNumResults(); ++index)
    if (failed(claim(network.getResultAttrOfType<StringAttr>(index, portName),
                     network.getLoc(), "output " + Twine(index))))
      return failure();
  return success();
}

/// At the level integer every value is an integer, at the others currents are
/// floating-point numbers.
static LogicalResult verifyResultType(NodeOpInterface node, Level level) {
  bool isFloat =
      cast<ShapedType>(node->getResult(0).getType()).getElementType().isF32();
  if (level == Level::Integer && isFloat)
    return node->emitOpError("gives f32, but at the level integer all values "
                             "are i1 or i32; give it integer constants or the "
                             "word 'integer'");
  if (level != Level::Integer && node.givesCurrent() && !isFloat)
    return node->emitOpError("gives a current of i32, but at the level ")
           << stringifyLevel(level) << " currents are f32";
  return success();
}

LogicalResult NetworkOp::verifyRegions() {
  for (Operation &op : getBody().front().without_terminator()) {
    auto node = dyn_cast<NodeOpInterface>(op);
    if (!node)
      return op.emitOpError("is not a node of a spiking network; a network "
                            "holds operations of the snn dialect only");
    if (auto neuron = dyn_cast<NeuronOpInterface>(op);
        neuron && neuron.getLevel() != getLevel())
      return op.emitOpError("describes neurons at the level ")
             << stringifyLevel(neuron.getLevel()) << ", but the network is "
             << stringifyLevel(getLevel());
    if (auto delay = dyn_cast<DelayOp>(op);
        delay && delay.getSeconds() && getLevel() != Level::Physical)
      return op.emitOpError("gives a time in seconds, but at the level ")
             << stringifyLevel(getLevel()) << " delays are given in steps";
    if (failed(verifyResultType(node, getLevel())))
      return failure();
  }
  if (failed(verifyNames(*this)))
    return failure();

  SmallVector<Operation *> cycle = findCombinationalCycle(getBody().front());
  if (cycle.empty())
    return getLevel() == Level::Integer ? verifyCurrents(*this) : success();
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
  Type elementType = adaptor.getInteger() ? Type(IntegerType::get(context, 32))
                                          : Type(Float32Type::get(context));
  types.push_back(RankedTensorType::get(first.getShape(), elementType));
  return success();
}

// The inferred result type is compared with the declared one after this, so
// the operands alone are looked at here.
LogicalResult AddOp::verify() {
  if (getInputs().empty())
    return success();
  auto first = cast<RankedTensorType>(getInputs().front().getType());
  for (Value input : getInputs().drop_front())
    if (cast<RankedTensorType>(input.getType()).getShape() != first.getShape())
      return emitOpError("adds operands of one shape, but found ")
             << input.getType() << " beside " << first;
  return success();
}

ValueBounds AddOp::inferBounds(ArrayRef<ValueBounds> operands) {
  ValueBounds sum;
  for (ValueBounds bounds : operands) {
    sum.least += bounds.least;
    sum.most += bounds.most;
  }
  return sum;
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
  if (delay.getShapedType().getShape() != getInput().getType().getShape())
    return emitOpError("needs a delay for each element of ")
           << getInput().getType() << ", but the delays have the type "
           << delay.getShapedType();
  if (getSeconds()) {
    if (auto seconds = findFloat(*getSeconds(), [](double value) {
          return !(value >= 0) || std::isinf(value);
        }))
      return emitOpError("needs delays of zero or more seconds, but found ")
             << *seconds;
    return success();
  }
  if (auto steps =
          findInteger(*getSteps(), [](int64_t value) { return value < 0; }))
    return emitOpError("needs delays of zero or more steps, but found ")
           << *steps;
  if (getNumStoredValues() > maxElements)
    return emitOpError("remembers more than 2^40 values: the sum of 'steps' "
                       "over all elements");
  return success();
}

bool DelayOp::breaksCycle() {
  if (getSteps())
    return !findInteger(*getSteps(), [](int64_t steps) { return steps < 1; });
  return !findFloat(*getSeconds(), [](double seconds) { return seconds <= 0; });
}

int64_t DelayOp::getNumStoredValues() {
  int64_t sum = 0;
  findInteger(*getSteps(), [&](int64_t steps) {
    // Stops at the first sum that is too large, so nothing overflows.
    sum += std::min(steps, maxElements + 1);
    return sum > maxElements;
  });
  if (!isa<SplatElementsAttr>(*getSteps()))
    return sum;
  int64_t product;
  bool overflows = llvm::MulOverflow(sum, getType().getNumElements(), product);
  return overflows ? std::numeric_limits<int64_t>::max() : product;
}
