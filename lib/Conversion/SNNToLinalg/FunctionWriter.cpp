//===- FunctionWriter.cpp - Step and run functions of a network -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionWriter.h"
#include "Stages.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace ganglion;

/// A beginning that the name of no node has, so that the state variables of two
/// nodes never have one name.
static std::string findUnnamedPrefix(snn::NetworkOp network) {
  std::string prefix = "node";
  auto isTaken = [&](snn::NodeOpInterface node) {
    StringAttr name = node.getNodeName();
    return name && name.getValue().starts_with(prefix);
  };
  while (llvm::any_of(network.getOps<snn::NodeOpInterface>(), isTaken))
    prefix += "_";
  return prefix;
}

namespace {

/// Writes one function of a network.
class FunctionWriter {
public:
  FunctionWriter(snn::NetworkOp network, LoweringBuilder &builder, int64_t tile,
                 bool profile)
      : network(network), builder(builder), stages(findStages(network)),
        tile(tile), profile(profile),
        unnamedPrefix(findUnnamedPrefix(network)) {}

  func::FuncOp writeRun();
  /// A step is a run of one time step.
  func::FuncOp writeStep(func::FuncOp run);

private:
  using States = SmallVector<Value, 2>;

  /// Makes the function and gives each input, output and state variable its
  /// argument. `getType` is how inputs and outputs are passed.
  func::FuncOp createFunction(StringRef suffix,
                              function_ref<RankedTensorType(Type)> getType);

  /// The outputs, each in the tensor that it is to be written to, the states
  /// and the cycles.
  SmallVector<Value> collectResults();

  /// How many rows go through the stages at a time.
  int64_t chooseTile();

  /// The name of a node, for state variables; a made-up one where it has none.
  std::string getName(Operation *node);

  /// The processor's cycle counter, and what has passed since `begin` added to
  /// `total`.
  Value readClock();
  Value addCycles(Value total, Value begin);

  /// Computes some time steps, whose rows `values` and `outputs` hold.
  void writeStages();

  /// Computes the rows of all results of a stage.
  void writeRows(const Stage &stage);
  void writeTimeLoop(const Stage &stage);

  /// Computes one time step of a stage. `read` gives a value that another stage
  /// computes, `allocate` a tensor to write a result to, and `keep` takes in
  /// the value of a result as soon as it is there.
  void writeStage(const Stage &stage, function_ref<Value(Value)> read,
                  function_ref<Value(Value)> allocate,
                  function_ref<void(Value, Value)> keep);

  /// Whether a node outside `stage`, or the return, reads `result`.
  static bool isReadOutside(Value result, const Stage &stage);

  /// A tensor for the rows of `result`: that of an output where it is one.
  Value getDestination(Value result);

  snn::NetworkOp network;
  LoweringBuilder &builder;
  SmallVector<Stage> stages;
  int64_t tile;
  bool profile;
  /// How the names begin that nodes without one get.
  std::string unnamedPrefix;

  /// The rows of a value of the network.
  DenseMap<Value, Value> values;
  /// The tensors that the outputs are to be written to.
  SmallVector<Value> outputs;
  /// The numbers of the outputs that a node writes itself.
  llvm::SmallDenseSet<unsigned> written;
  llvm::MapVector<Operation *, States> states;
  /// The cycles that each stage took so far, if they are counted.
  SmallVector<Value> cycles;
  /// The number of rows at hand, and the most that there are in a tile.
  Value rowsOfTile, maxRows;
};

} // namespace

func::FuncOp
FunctionWriter::createFunction(StringRef suffix,
                               function_ref<RankedTensorType(Type)> getType) {
  SmallVector<Type> types;
  SmallVector<DictionaryAttr> attributes;
  auto addArgument = [&](Type type, StringRef key, const Twine &name,
                         DictionaryAttr port = {}) {
    types.push_back(type);
    NamedAttrList list;
    list.set(key, builder.getStringAttr(name));
    // What the numbers of an integer network stand for.
    for (StringRef kept : {snn::NetworkOp::getScaleAttrName(),
                           snn::NetworkOp::getRangeAttrName()})
      if (Attribute value = port ? port.get(kept) : Attribute())
        list.set(kept, value);
    attributes.push_back(list.getDictionary(builder.getContext()));
  };
  for (auto [index, type] : llvm::enumerate(network.getArgumentTypes()))
    addArgument(getType(type), "snn.input", network.getInputName(index),
                network.getArgAttrDict(index));
  for (auto [index, type] : llvm::enumerate(network.getResultTypes()))
    addArgument(getType(type), "snn.output", network.getOutputName(index),
                network.getResultAttrDict(index));
  size_t firstState = types.size();
  for (auto node : network.getOps<LinalgLoweringOpInterface>())
    for (const StateVariable &state : node.getStateVariables(builder.getReal()))
      addArgument(state.type, "snn.state", getName(node) + ":" + state.name);
  if (profile)
    for (const Stage &stage : stages)
      addArgument(
          RankedTensorType::get({}, builder.getI64Type()), "snn.state",
          llvm::join(llvm::map_range(
                         stage, [&](Operation *node) { return getName(node); }),
                     "+") +
              ":cycles");

  ArrayRef<Type> results =
      ArrayRef(types).drop_front(network.getNumArguments());
  auto function =
      func::FuncOp::create(builder, (network.getSymName() + suffix).str(),
                           builder.getFunctionType(types, results));
  function.setAllArgAttrs(attributes);
  function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                    builder.getUnitAttr());

  Block *entry = function.addEntryBlock();
  builder.setInsertionPointToStart(entry);
  auto arguments = entry->getArguments();
  for (auto [value, argument] : llvm::zip(network.getArguments(), arguments))
    values[value] = argument;
  llvm::append_range(outputs, arguments.slice(network.getNumArguments(),
                                              network.getNumResults()));
  auto state = arguments.begin() + firstState;
  for (auto node : network.getOps<LinalgLoweringOpInterface>())
    for (size_t n = node.getStateVariables(builder.getReal()).size(); n; --n)
      states[node].push_back(*state++);
  cycles.assign(state, arguments.end());
  return function;
}

SmallVector<Value> FunctionWriter::collectResults() {
  Operation *terminator = network.getBody().front().getTerminator();
  SmallVector<Value> results;
  for (OpOperand &output : terminator->getOpOperands()) {
    Value value = values.at(output.get());
    Value destination = outputs[output.getOperandNumber()];
    // What a node has not written there already is copied.
    if (!written.contains(output.getOperandNumber()))
      value = linalg::CopyOp::create(builder, value, destination).getResult(0);
    results.push_back(value);
  }
  for (auto &[node, variables] : states)
    llvm::append_range(results, variables);
  llvm::append_range(results, cycles);
  return results;
}

std::string FunctionWriter::getName(Operation *node) {
  if (StringAttr name = cast<snn::NodeOpInterface>(node).getNodeName())
    return name.str();
  auto nodes = network.getOps<snn::NodeOpInterface>();
  return unnamedPrefix +
         std::to_string(std::distance(nodes.begin(), llvm::find(nodes, node)));
}

Value FunctionWriter::readClock() {
  // An intrinsic of LLVM, called as a function: bufferization must know the
  // effects of an operation, but lets functions be.
  constexpr StringLiteral name = "llvm.readcyclecounter";
  auto module = cast<ModuleOp>(network->getParentOp());
  auto clock = SymbolTable(module).lookup<func::FuncOp>(name);
  if (!clock) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(module.getBody());
    clock = func::FuncOp::create(
        builder, name, builder.getFunctionType({}, builder.getI64Type()));
    clock.setPrivate();
  }
  return func::CallOp::create(builder, clock, ValueRange()).getResult(0);
}

Value FunctionWriter::addCycles(Value total, Value begin) {
  Value passed = arith::SubIOp::create(builder, readClock(), begin);
  Value before = tensor::ExtractOp::create(builder, total, ValueRange());
  Value after = arith::AddIOp::create(builder, before, passed);
  return tensor::InsertOp::create(builder, after, total, ValueRange());
}

/// Whether `value`, which a node of `stage` reads, may lie in the state of a
/// delay of it, possibly under another shape.
static bool isInState(Value value, const Stage &stage) {
  Operation *node = value.getDefiningOp();
  while (node && cast<LinalgLoweringOpInterface>(node).isView())
    node = node->getOperand(0).getDefiningOp();
  return llvm::is_contained(stage, node) &&
         cast<snn::NodeOpInterface>(node).breaksCycle();
}

void FunctionWriter::writeStage(const Stage &stage,
                                function_ref<Value(Value)> read,
                                function_ref<Value(Value)> allocate,
                                function_ref<void(Value, Value)> keep) {
  DenseMap<Value, Value> computed;
  auto readAll = [&](Operation *node) {
    return llvm::map_to_vector(node->getOperands(), [&](Value operand) {
      auto found = computed.find(operand);
      return found == computed.end() ? read(operand) : found->second;
    });
  };
  // What delays give out must be read, and kept, before anything is put in: it
  // may be a part of their state.
  for (snn::NodeOpInterface node : stage)
    if (node.breaksCycle()) {
      Value result = node->getResult(0);
      computed[result] = cast<LinalgLoweringOpInterface>(*node).lowerPull(
          builder, allocate(result), states[node]);
      keep(result, computed[result]);
    }
  for (snn::NodeOpInterface node : stage)
    if (!node.breaksCycle()) {
      Value result = node->getResult(0);
      computed[result] = cast<LinalgLoweringOpInterface>(*node).lowerStep(
          builder, readAll(node), allocate(result), states[node]);
      keep(result, computed[result]);
    }
  // A delay behind a delay takes in a copy: no order of putting in lets each of
  // a ring of delays read the others before they change.
  DenseMap<Operation *, SmallVector<Value>> operandsOf;
  for (snn::NodeOpInterface node : stage)
    if (node.breaksCycle()) {
      SmallVector<Value> &operands = operandsOf[node] = readAll(node);
      for (auto [value, operand] : llvm::zip(node->getOperands(), operands))
        if (isInState(value, stage))
          operand =
              linalg::CopyOp::create(
                  builder, operand,
                  builder.createEmpty(builder.getStepType(value.getType()), {}))
                  .getResult(0);
    }
  for (snn::NodeOpInterface node : stage)
    if (node.breaksCycle())
      cast<LinalgLoweringOpInterface>(*node).lowerPush(
          builder, operandsOf[node], states[node]);
}

/// `value` with an axis of length one in front, as an argument of type `type`.
static Value addTimeAxis(LoweringBuilder &builder, Value value, Type type) {
  return tensor::CastOp::create(builder, type, builder.addRowAxis(value));
}

func::FuncOp FunctionWriter::writeStep(func::FuncOp run) {
  func::FuncOp function = createFunction(
      "_step", [&](Type type) { return builder.getStepType(type); });
  size_t numPorts = network.getNumArguments() + network.getNumResults();
  SmallVector<Value> arguments(function.getArguments());
  for (size_t n = 0; n < numPorts; ++n)
    arguments[n] =
        addTimeAxis(builder, arguments[n], run.getArgumentTypes()[n]);
  auto call = func::CallOp::create(builder, run, arguments);
  SmallVector<Value> results(call.getResults());
  for (unsigned n = 0; n < network.getNumResults(); ++n) {
    Type type = function.getResultTypes()[n];
    Value row = tensor::CastOp::create(
        builder, builder.getRowsType(network.getResultTypes()[n], 1),
        results[n]);
    results[n] = builder.dropRowAxis(row, cast<RankedTensorType>(type));
  }
  func::ReturnOp::create(builder, results);
  return function;
}

Value FunctionWriter::getDestination(Value result) {
  Operation *terminator = network.getBody().front().getTerminator();
  for (OpOperand &output : terminator->getOpOperands()) {
    if (output.get() != result)
      continue;
    written.insert(output.getOperandNumber());
    return outputs[output.getOperandNumber()];
  }
  // Of the same size in all tiles, so that it is allocated once.
  RankedTensorType type =
      builder.getRowsType(result.getType(), ShapedType::kDynamic);
  Value rows = tensor::EmptyOp::create(builder, type, maxRows);
  return builder.extractRows(rows, builder.createIndex(0), rowsOfTile);
}

bool FunctionWriter::isReadOutside(Value result, const Stage &stage) {
  return llvm::any_of(result.getUsers(), [&](Operation *user) {
    return !llvm::is_contained(stage, user);
  });
}

void FunctionWriter::writeTimeLoop(const Stage &stage) {
  SmallVector<Value> results, initial;
  for (snn::NodeOpInterface node : stage)
    if (isReadOutside(node->getResult(0), stage)) {
      results.push_back(node->getResult(0));
      initial.push_back(getDestination(node->getResult(0)));
    }
  for (snn::NodeOpInterface node : stage)
    llvm::append_range(initial, states[node]);

  auto loop = scf::ForOp::create(builder, builder.createIndex(0), rowsOfTile,
                                 builder.createIndex(1), initial);
  auto setStates = [&](ValueRange current) {
    auto next = current.begin();
    for (snn::NodeOpInterface node : stage)
      for (Value &state : states[node])
        state = *next++;
  };
  {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(loop.getBody());
    Value step = loop.getInductionVar();
    DenseMap<Value, Value> rowsOf;
    for (auto [result, rows] : llvm::zip(results, loop.getRegionIterArgs()))
      rowsOf[result] = rows;
    setStates(loop.getRegionIterArgs().drop_front(results.size()));
    writeStage(
        stage,
        [&](Value value) { return builder.extractRow(values.at(value), step); },
        [&](Value result) -> Value {
          if (Value rows = rowsOf.lookup(result))
            return builder.extractRow(rows, step);
          return builder.createEmpty(builder.getStepType(result.getType()), {});
        },
        [&](Value result, Value value) {
          if (Value rows = rowsOf.lookup(result))
            rowsOf[result] = builder.insertRow(value, rows, step);
        });
    SmallVector<Value> next;
    for (Value result : results)
      next.push_back(rowsOf.at(result));
    for (snn::NodeOpInterface node : stage)
      llvm::append_range(next, states[node]);
    scf::YieldOp::create(builder, next);
  }
  for (auto [result, rows] : llvm::zip(results, loop.getResults()))
    values[result] = rows;
  setStates(loop.getResults().drop_front(results.size()));
}

void FunctionWriter::writeRows(const Stage &stage) {
  auto node = cast<LinalgLoweringOpInterface>(*stage.front());
  if (stage.size() > 1 || !node.lowersRows())
    return writeTimeLoop(stage);
  SmallVector<Value> operands = llvm::map_to_vector(
      node->getOperands(), [&](Value operand) { return values.at(operand); });
  Value result = node->getResult(0);
  values[result] = node.lowerRows(
      builder, operands, node.isView() ? Value() : getDestination(result));
}

void FunctionWriter::writeStages() {
  for (auto [index, stage] : llvm::enumerate(stages)) {
    Value begin = profile ? readClock() : Value();
    writeRows(stage);
    if (profile)
      cycles[index] = addCycles(cycles[index], begin);
  }
}

int64_t FunctionWriter::chooseTile() {
  if (tile)
    return tile;
  // As many as share a pass over the weights, unless those are in the cache of
  // a core anyway; as long as what passes from node to node stays there, too.
  // Few rows also mean little memory to get and give back in each call.
  constexpr int64_t maxElements = int64_t(1) << 17;
  constexpr int64_t minRows = 16, fewRows = 32, maxRows = 256;
  int64_t numElements = 1, numConstants = 0;
  for (const Stage &stage : stages)
    for (snn::NodeOpInterface node : stage) {
      auto type = cast<RankedTensorType>(node->getResult(0).getType());
      numElements = std::max(numElements, type.getNumElements());
      for (NamedAttribute attribute : node->getAttrDictionary())
        if (auto constant = dyn_cast<ElementsAttr>(attribute.getValue()))
          numConstants += constant.getNumElements();
    }
  return std::clamp(maxElements / numElements, minRows,
                    numConstants > maxElements ? maxRows : fewRows);
}

func::FuncOp FunctionWriter::writeRun() {
  func::FuncOp function = createFunction("_run", [&](Type type) {
    return builder.getRowsType(type, ShapedType::kDynamic);
  });
  Value numRows = builder.getNumRows(function.getArgument(0));
  Value tileRows = builder.createIndex(chooseTile());
  maxRows = arith::MinSIOp::create(builder, numRows, tileRows);

  SmallVector<Value> initial = outputs;
  for (auto &[node, variables] : states)
    llvm::append_range(initial, variables);
  llvm::append_range(initial, cycles);
  auto loop = scf::ForOp::create(builder, builder.createIndex(0), numRows,
                                 tileRows, initial);
  builder.setInsertionPointToStart(loop.getBody());
  Value begin = loop.getInductionVar();
  Value count = arith::MinSIOp::create(
      builder, tileRows, arith::SubIOp::create(builder, numRows, begin));
  for (Value input : network.getArguments())
    values[input] = builder.extractRows(values[input], begin, count);
  ValueRange carried = loop.getRegionIterArgs();
  SmallVector<Value> wholeOutputs(carried.take_front(outputs.size()));
  for (auto [output, whole] : llvm::zip(outputs, wholeOutputs))
    output = builder.extractRows(whole, begin, count);
  auto next = carried.begin() + outputs.size();
  for (auto &[node, variables] : states)
    for (Value &variable : variables)
      variable = *next++;
  for (Value &value : cycles)
    value = *next++;
  rowsOfTile = count;

  writeStages();
  SmallVector<Value> results = collectResults();
  for (auto [result, whole] : llvm::zip(results, wholeOutputs))
    result = builder.insertRows(result, whole, begin, count);
  scf::YieldOp::create(builder, results);
  builder.setInsertionPointAfter(loop);
  func::ReturnOp::create(builder, loop.getResults());
  return function;
}

void ganglion::writeFunctions(snn::NetworkOp network, LoweringBuilder &builder,
                              int64_t tile, bool profile) {
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(network);
  func::FuncOp run = FunctionWriter(network, builder, tile, profile).writeRun();
  builder.setInsertionPoint(network);
  FunctionWriter(network, builder, tile, profile).writeStep(run);
}
