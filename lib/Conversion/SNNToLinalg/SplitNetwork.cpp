//===- SplitNetwork.cpp - A network as parts that follow each other -----===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The parts of a network that is split can work at the same time on different
/// time steps, each on a core: the first is ahead of the second by the steps
/// that lie between them.
///
//===----------------------------------------------------------------------===//

#include "Events.h"
#include "Stages.h"
#include "ganglion/Conversion/Passes.h"
#include "ganglion/Dialect/SNN/IR/Bounds.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"

#include <limits>

namespace ganglion {
#define GEN_PASS_DEF_SPLITNETWORK
#include "ganglion/Conversion/Passes.h.inc"
} // namespace ganglion

using namespace mlir;
using namespace ganglion;

/// The share of its elements that `value` has active in a step; where nobody
/// has measured it, a tenth for spikes, which is much for a trained network.
static double getActiveShare(Value value) {
  bool isReal = isa<FloatType>(getElementTypeOrSelf(value.getType()));
  return findActiveShare(value).value_or(isReal ? 1 : 0.1);
}

/// How long a node takes for a step, in synaptic events. The update of a neuron
/// takes about as long as ten of them.
static double estimateCost(snn::NodeOpInterface node) {
  constexpr double neuronCost = 10;
  double numElements =
      cast<RankedTensorType>(node->getResult(0).getType()).getNumElements();
  if (auto synapses = dyn_cast<snn::SynapseOpInterface>(*node))
    return numElements + double(synapses.getMaxNumSynapses()) *
                             getActiveShare(synapses.getPresynaptic());
  return isa<snn::NeuronOpInterface>(*node) ? numElements * neuronCost
                                            : numElements;
}

/// Cuts a sequence of costs into `numParts` runs such that the costliest run
/// costs as little as possible. Returns where each run ends.
static SmallVector<size_t> cutEvenly(ArrayRef<double> costs, size_t numParts) {
  size_t size = costs.size();
  std::vector<double> sums(size + 1, 0);
  for (size_t n = 0; n < size; ++n)
    sums[n + 1] = sums[n] + costs[n];
  // least[p][n]: the cost of the costliest of p + 1 runs over the first n.
  std::vector<std::vector<double>> least(numParts, sums);
  std::vector<std::vector<size_t>> last(numParts,
                                        std::vector<size_t>(size + 1, 0));
  for (size_t part = 1; part < numParts; ++part)
    for (size_t end = 0; end <= size; ++end) {
      least[part][end] = std::numeric_limits<double>::infinity();
      for (size_t begin = 0; begin <= end; ++begin) {
        double cost = std::max(least[part - 1][begin], sums[end] - sums[begin]);
        if (cost < least[part][end]) {
          least[part][end] = cost;
          last[part][end] = begin;
        }
      }
    }
  SmallVector<size_t> ends(numParts);
  size_t end = size;
  for (size_t part = numParts; part-- > 0;) {
    ends[part] = end;
    end = last[part][end];
  }
  return ends;
}

namespace {

/// Writes the parts of a network.
class NetworkSplitter {
public:
  NetworkSplitter(snn::NetworkOp network, ArrayRef<unsigned> partOfStage,
                  ArrayRef<Stage> stages)
      : network(network) {
    for (auto [part, stage] : llvm::zip_equal(partOfStage, stages))
      for (snn::NodeOpInterface node : stage)
        partOf[node] = part;
    for (unsigned index = 0; index < network.getNumArguments(); ++index)
      names[network.getArgument(index)] = network.getInputName(index);
    nameCuts();
    if (network.getLevel() == snn::Level::Integer)
      bounds = snn::inferBounds(network);
  }

  /// Writes a part, unless there is nothing in it.
  void write(unsigned part, OpBuilder &builder);

private:
  /// The part that computes `value`. Inputs of the network are with the first.
  unsigned getPart(Value value) const {
    Operation *node = value.getDefiningOp();
    return node ? partOf.lookup(node) : 0;
  }

  /// What is known of a value that a part takes in, beside its name: what the
  /// network says of an input, and the range of an integer of 32 bits.
  NamedAttrList getAttributes(Value value);

  /// Gives the values that pass from part to part names that no port has.
  void nameCuts();

  Operation *getReturn() { return network.getBody().front().getTerminator(); }

  snn::NetworkOp network;
  llvm::DenseMap<Operation *, unsigned> partOf;
  llvm::MapVector<Value, std::string> names;
  /// What the values of a network of integers can be.
  llvm::DenseMap<Value, snn::ValueBounds> bounds;
};

} // namespace

void NetworkSplitter::nameCuts() {
  llvm::StringSet<> taken;
  for (unsigned index = 0; index < network.getNumArguments(); ++index)
    taken.insert(network.getInputName(index));
  for (unsigned index = 0; index < network.getNumResults(); ++index)
    taken.insert(network.getOutputName(index));
  unsigned number = 0;
  for (auto node : network.getOps<snn::NodeOpInterface>()) {
    Value value = node->getResult(0);
    if (llvm::all_of(value.getUsers(), [&](Operation *user) {
          return user == getReturn() || partOf.lookup(user) == partOf[node];
        }))
      continue;
    std::string name;
    do
      name = "cut" + std::to_string(number++);
    while (!taken.insert(name).second);
    names[value] = name;
  }
}

NamedAttrList NetworkSplitter::getAttributes(Value value) {
  NamedAttrList attributes;
  if (auto input = dyn_cast<BlockArgument>(value)) {
    if (DictionaryAttr old = network.getArgAttrDict(input.getArgNumber()))
      attributes.append(old.getValue());
    return attributes;
  }
  if (network.getLevel() != snn::Level::Integer ||
      !getElementTypeOrSelf(value.getType()).isInteger(32))
    return attributes;
  snn::ValueBounds range = bounds.lookup(value);
  Builder builder(network.getContext());
  attributes.set(snn::NetworkOp::getRangeAttrName(),
                 builder.getI64ArrayAttr({static_cast<int64_t>(range.least),
                                          static_cast<int64_t>(range.most)}));
  return attributes;
}

void NetworkSplitter::write(unsigned part, OpBuilder &builder) {
  SmallVector<Operation *> nodes;
  llvm::SetVector<Value> arguments;
  for (auto node : network.getOps<snn::NodeOpInterface>()) {
    if (partOf[node] != part)
      continue;
    nodes.push_back(node);
    for (Value operand : node->getOperands())
      if (!operand.getDefiningOp() || getPart(operand) != part)
        arguments.insert(operand);
  }
  SmallVector<std::pair<Value, std::string>> results;
  for (OpOperand &output : getReturn()->getOpOperands())
    if (getPart(output.get()) == part) {
      if (!output.get().getDefiningOp())
        arguments.insert(output.get());
      results.push_back(
          {output.get(), network.getOutputName(output.getOperandNumber())});
    }
  for (const auto &[value, name] : names)
    if (value.getDefiningOp() && getPart(value) == part)
      results.push_back({value, name});

  if (nodes.empty() && results.empty())
    return;

  auto nameAttributes = [&](StringRef name) {
    return builder.getDictionaryAttr(builder.getNamedAttr(
        snn::NetworkOp::getPortNameAttrName(), builder.getStringAttr(name)));
  };
  SmallVector<Type> argumentTypes, resultTypes;
  SmallVector<Attribute> argumentAttributes, resultAttributes;
  for (Value value : arguments) {
    argumentTypes.push_back(value.getType());
    NamedAttrList attributes = getAttributes(value);
    attributes.set(snn::NetworkOp::getPortNameAttrName(),
                   builder.getStringAttr(names.lookup(value)));
    argumentAttributes.push_back(
        attributes.getDictionary(builder.getContext()));
  }
  for (const auto &[value, name] : results) {
    resultTypes.push_back(value.getType());
    resultAttributes.push_back(nameAttributes(name));
  }

  auto copy =
      cast<snn::NetworkOp>(builder.insert(network->cloneWithoutRegions()));
  copy.setSymName(
      (network.getSymName() + "_part" + std::to_string(part)).str());
  copy.setFunctionType(builder.getFunctionType(argumentTypes, resultTypes));
  copy.setArgAttrsAttr(builder.getArrayAttr(argumentAttributes));
  copy.setResAttrsAttr(builder.getArrayAttr(resultAttributes));

  Block *body = builder.createBlock(&copy.getBody());
  IRMapping mapping;
  for (Value value : arguments)
    mapping.map(value, body->addArgument(value.getType(), value.getLoc()));
  SmallVector<Operation *> copies;
  for (Operation *node : nodes)
    copies.push_back(builder.clone(*node, mapping));
  // A node may read one that comes after it.
  for (Operation *node : copies)
    for (OpOperand &operand : node->getOpOperands())
      operand.set(mapping.lookupOrDefault(operand.get()));
  SmallVector<Value> returned;
  for (const auto &[value, name] : results)
    returned.push_back(mapping.lookup(value));
  snn::ReturnOp::create(builder, network.getLoc(), returned);
  builder.setInsertionPointAfter(copy);
}

static void split(snn::NetworkOp network, unsigned numParts) {
  SmallVector<Stage> stages = findStages(network);
  SmallVector<double> costs;
  for (const Stage &stage : stages) {
    double cost = 0;
    for (snn::NodeOpInterface node : stage)
      cost += estimateCost(node);
    costs.push_back(cost);
  }
  SmallVector<size_t> ends = cutEvenly(costs, numParts);
  SmallVector<unsigned> partOfStage;
  for (size_t stage = 0; stage < stages.size(); ++stage)
    partOfStage.push_back(llvm::upper_bound(ends, stage) - ends.begin());
  NetworkSplitter splitter(network, partOfStage, stages);
  OpBuilder builder(network);
  for (unsigned part = 0; part < numParts; ++part)
    splitter.write(part, builder);
  network.erase();
}

namespace {
struct SplitNetwork : ganglion::impl::SplitNetworkBase<SplitNetwork> {
  using SplitNetworkBase::SplitNetworkBase;

  void runOnOperation() override {
    constexpr unsigned maxParts = 64;
    if (parts < 1 || parts > maxParts) {
      getOperation().emitError("snn-split-network makes 1 to ")
          << maxParts << " parts, but parts=" << parts.getValue();
      return signalPassFailure();
    }
    SymbolTable symbols(getOperation());
    for (snn::NetworkOp network :
         llvm::make_early_inc_range(getOperation().getOps<snn::NetworkOp>())) {
      for (unsigned part = 0; part < parts; ++part) {
        std::string name =
            (network.getSymName() + "_part" + std::to_string(part)).str();
        if (!symbols.lookup(name))
          continue;
        network.emitError("becomes a network '")
            << name
            << "', but the module has that symbol already; rename one of them";
        return signalPassFailure();
      }
      split(network, parts);
    }
  }
};
} // namespace
