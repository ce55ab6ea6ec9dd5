//===- Bounds.cpp - Currents of integer networks fit 32 bits --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Interval analysis: the least and the most that an element of each value can
// be follows from that of the operands. One interval per value, over all its
// elements, is enough because the sums in between go through their own weights.
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/Bounds.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

#include <limits>

using namespace mlir;
using namespace ganglion::snn;

static constexpr double minCurrent = std::numeric_limits<int32_t>::min();
static constexpr double maxCurrent = std::numeric_limits<int32_t>::max();

ValueBounds ganglion::snn::getTypeBounds(Type type) {
  if (cast<ShapedType>(type).getElementType().isInteger(1))
    return {0, 1};
  return {minCurrent, maxCurrent};
}

SmallVector<SynapticSums> ganglion::snn::sumSynapses(Operation *op) {
  auto synapses = cast<SynapseOpInterface>(op);
  auto type = cast<ShapedType>(op->getResult(0).getType());
  SmallVector<SynapticSums> sums(type.getNumElements());
  synapses.forEachSynapse([&](int64_t output, int64_t, double weight) {
    sums[output].addWeight(weight);
  });
  for (auto [output, offset] : llvm::enumerate(synapses.getOffsets()))
    sums[output].offset = offset;
  return sums;
}

namespace {
class BoundsAnalysis {
public:
  explicit BoundsAnalysis(NetworkOp network);

  LogicalResult run();
  DenseMap<Value, ValueBounds> takeBounds() { return std::move(boundsOf); }

private:
  LogicalResult visit(NodeOpInterface node);
  LogicalResult visitSynapses(SynapseOpInterface synapses);
  LogicalResult checkCurrent(Operation *op, ValueBounds bounds,
                             const Twine &place);

  NetworkOp network;
  /// Of the inputs, and of the nodes so far.
  DenseMap<Value, ValueBounds> boundsOf;
};
} // namespace

/// Delays start with zeros and windows read zeros beside their operand, so zero
/// is among the values of each operand.
static ValueBounds includeZero(ValueBounds bounds) {
  return {std::min(bounds.least, 0.0), std::max(bounds.most, 0.0)};
}

static std::string formatNumber(double number) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.0f", number);
  return text;
}

BoundsAnalysis::BoundsAnalysis(NetworkOp network) : network(network) {
  for (BlockArgument input : network.getArguments())
    boundsOf[input] = includeZero(network.getInputBounds(input.getArgNumber()));
}

LogicalResult BoundsAnalysis::checkCurrent(Operation *op, ValueBounds bounds,
                                           const Twine &place) {
  if (minCurrent <= bounds.least && bounds.most <= maxCurrent)
    return success();
  bool isAbove = bounds.most > maxCurrent;
  return op->emitOpError("may give the current ")
         << formatNumber(isAbove ? bounds.most : bounds.least) << place
         << ", but currents are i32, from -2147483648 to 2147483647; use "
            "smaller weights (snn-quantize with fewer bits), or narrow the "
            "range of the inputs (snn.range)";
}

/// Where entry `index` of `numEntries` sums belongs, see getSums.
static std::string describePlace(RankedTensorType type, size_t index,
                                 size_t numEntries) {
  if (numEntries == 1)
    return "";
  bool isChannel = type.getRank() > 1 &&
                   numEntries == static_cast<size_t>(type.getDimSize(0));
  return ((isChannel ? " in channel " : " in element ") + Twine(index)).str();
}

LogicalResult BoundsAnalysis::visitSynapses(SynapseOpInterface synapses) {
  ValueBounds operand = boundsOf.at(synapses.getPresynaptic());
  Value result = synapses->getResult(0);
  if (synapses.isReshape()) {
    boundsOf[result] = operand;
    return success();
  }
  SmallVector<SynapticSums> sums = synapses.getSums();
  ValueBounds hull = {0, 0};
  for (auto [index, sum] : llvm::enumerate(sums)) {
    // The operand may be zero, so the bounds have different signs and no term
    // of one cancels another. Beyond 2^53 doubles round, but such a bound is
    // too large with any rounding.
    double least = sum.positive * operand.least + sum.negative * operand.most;
    double most = sum.positive * operand.most + sum.negative * operand.least;
    // What the sum passes on its way, in whichever order it is taken.
    ValueBounds path = {least + std::min(sum.offset, 0.0),
                        most + std::max(sum.offset, 0.0)};
    auto type = cast<RankedTensorType>(result.getType());
    if (failed(checkCurrent(synapses, path,
                            describePlace(type, index, sums.size()))))
      return failure();
    hull = {std::min(hull.least, least + sum.offset),
            std::max(hull.most, most + sum.offset)};
  }
  boundsOf[result] = hull;
  return success();
}

LogicalResult BoundsAnalysis::visit(NodeOpInterface node) {
  if (auto synapses = dyn_cast<SynapseOpInterface>(*node))
    return visitSynapses(synapses);
  // What neurons give follows from their state alone.
  SmallVector<ValueBounds> operands;
  if (!isa<NeuronOpInterface>(*node))
    for (Value operand : node->getOperands())
      operands.push_back(boundsOf.at(operand));
  ValueBounds bounds = node.inferBounds(operands);
  if (node.givesCurrent() && failed(checkCurrent(node, bounds, "")))
    return failure();
  boundsOf[node->getResult(0)] = includeZero(bounds);
  return success();
}

/// Visits each node after those that bound it. Neurons come first: their bounds
/// follow from their state alone.
LogicalResult BoundsAnalysis::run() {
  DenseMap<Operation *, unsigned> numMissing;
  SmallVector<Operation *> ready;
  for (Operation &op : network.getBody().front().without_terminator()) {
    unsigned &missing = numMissing[&op];
    if (!isa<NeuronOpInterface>(op))
      missing = llvm::count_if(op.getOperands(), [](Value operand) {
        return operand.getDefiningOp() != nullptr;
      });
    if (missing == 0)
      ready.push_back(&op);
  }
  for (size_t next = 0; next < ready.size(); ++next) {
    if (failed(visit(cast<NodeOpInterface>(ready[next]))))
      return failure();
    for (OpOperand &use : ready[next]->getUses())
      if (auto user = numMissing.find(use.getOwner());
          user != numMissing.end() && !isa<NeuronOpInterface>(user->first) &&
          --user->second == 0)
        ready.push_back(user->first);
  }
  for (Operation &op : network.getBody().front().without_terminator())
    if (!boundsOf.contains(op.getResult(0)))
      return op.emitOpError("lies on or behind a cycle of currents that no "
                            "neuron cuts, so no bound of the current is known; "
                            "put an snn.integer_neuron on the cycle");
  return success();
}

LogicalResult ganglion::snn::verifyCurrents(NetworkOp network) {
  return BoundsAnalysis(network).run();
}

DenseMap<Value, ValueBounds> ganglion::snn::inferBounds(NetworkOp network) {
  BoundsAnalysis analysis(network);
  LogicalResult isProved = analysis.run();
  assert(succeeded(isProved) && "the network has been verified");
  (void)isProved;
  return analysis.takeBounds();
}
