//===- BoxGraph.cpp - A network, box by box ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Conversion/SNNToXbar/BoxGraph.h"
#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "ganglion/Dialect/SNN/IR/SourceNames.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVectorExtras.h"

using namespace mlir;
using namespace ganglion;

/// As for BoxNetwork; also the most steps of delay.
static constexpr int64_t maxBoxElements = int64_t(1) << 28;
static constexpr size_t maxBoxSources = 256;

namespace ganglion {
class BoxGraphBuilder {
public:
  using Refusal = BoxGraph::Refusal;

  BoxGraphBuilder(snn::NetworkOp network)
      : network(network),
        numOperations(network.getBody().front().getOperations().size()) {}

  std::variant<BoxGraph, Refusal> build();

private:
  /// A value that a population listens to, and how.
  struct Step {
    Value value;
    mapping::WindowChain windows;
    int64_t delay = 0;
    BoxGraph::Way way = {};
    /// Operations passed on the way from the population.
    size_t length = 0;
  };

  std::optional<Refusal> follow(mapping::NodeId population, Value current);
  std::optional<Refusal> pass(Operation *op, Step step,
                              std::vector<Step> &steps);
  std::optional<Refusal> passSynapses(snn::SynapseOpInterface synapses,
                                      Step &step);
  std::optional<Refusal> checkShape(Value value) const;
  void assignStages();

  snn::NetworkOp network;
  const size_t numOperations;
  BoxGraph graph;
  llvm::DenseMap<Value, mapping::NodeId> nodeOf;
  /// By node.
  std::vector<std::vector<mapping::Projection>> projections;
  std::vector<uint32_t> stages;
};
} // namespace ganglion

static mapping::Shape getBoxShape(Value value) {
  ArrayRef<int64_t> shape = cast<RankedTensorType>(value.getType()).getShape();
  return mapping::Shape(shape.begin(), shape.end());
}

std::optional<BoxGraph::Refusal>
BoxGraphBuilder::checkShape(Value value) const {
  auto type = cast<RankedTensorType>(value.getType());
  if (type.getRank() == 0 || type.getRank() > int64_t(mapping::Box::maxRank))
    return Refusal{value.getLoc(), "has " + std::to_string(type.getRank()) +
                                       " axes, but a box has 1 to " +
                                       std::to_string(mapping::Box::maxRank)};
  if (type.getNumElements() > maxBoxElements)
    return Refusal{value.getLoc(), "has " +
                                       std::to_string(type.getNumElements()) +
                                       " elements, but there can be at most " +
                                       std::to_string(maxBoxElements)};
  return std::nullopt;
}

std::optional<BoxGraph::Refusal>
BoxGraphBuilder::passSynapses(snn::SynapseOpInterface synapses, Step &step) {
  step.way.push_back(synapses);
  Value input = synapses.getPresynaptic();
  if (auto refusal = checkShape(input))
    return refusal;
  if (synapses.isReshape()) {
    if (step.windows.passFlatten(getBoxShape(input)))
      return std::nullopt;
    return Refusal{synapses.getLoc(),
                   "lies before neurons that do not listen to all of it, so "
                   "that they listen to no box of its operand"};
  }
  auto readings = synapses.getReadings();
  if (!readings)
    return Refusal{synapses.getLoc(),
                   "lists its synapses one by one, so that nothing is known of "
                   "what a box of neurons listens to"};
  std::vector<mapping::WindowStep> steps;
  for (const snn::AxisReading &reading : *readings)
    steps.push_back({reading.operandSize, reading.kernel, reading.stride,
                     reading.dilation, reading.padding, reading.group});
  if (step.windows.pass(steps))
    return std::nullopt;
  return Refusal{synapses.getLoc(),
                 "leaves holes in what a box of neurons listens to, by a "
                 "dilation or by a stride larger than its kernel"};
}

/// Goes from a step's value, which `op` computes, to what that depends on.
std::optional<BoxGraph::Refusal>
BoxGraphBuilder::pass(Operation *op, Step step, std::vector<Step> &steps) {
  // A longer way passes an operation twice.
  if (++step.length > numOperations)
    return Refusal{op->getLoc(),
                   "lies on a cycle that passes through no neuron"};
  if (auto synapses = dyn_cast<snn::SynapseOpInterface>(op)) {
    if (auto refusal = passSynapses(synapses, step))
      return refusal;
  } else if (auto delay = dyn_cast<snn::DelayOp>(op)) {
    int64_t first =
        *snn::findInteger(*delay.getSteps(), [](int64_t) { return true; });
    if (snn::findInteger(*delay.getSteps(),
                         [&](int64_t number) { return number != first; }))
      return Refusal{op->getLoc(),
                     "delays its elements by different numbers of steps"};
    step.delay += first;
    if (step.delay > maxBoxElements)
      return Refusal{op->getLoc(),
                     "makes a delay of " + std::to_string(step.delay) +
                         " steps of at most " + std::to_string(maxBoxElements)};
  }
  // Of the nodes without memory only sums have several operands.
  for (Value operand : op->getOperands()) {
    steps.push_back(step);
    steps.back().value = operand;
  }
  return std::nullopt;
}

std::optional<BoxGraph::Refusal>
BoxGraphBuilder::follow(mapping::NodeId population, Value current) {
  std::vector<mapping::Projection> &found = projections[population];
  std::vector<Step> steps;
  steps.push_back({current, mapping::WindowChain(getBoxShape(current))});
  while (!steps.empty()) {
    Step step = std::move(steps.back());
    steps.pop_back();
    auto source = nodeOf.find(step.value);
    if (source == nodeOf.end()) {
      if (auto refusal = pass(step.value.getDefiningOp(), step, steps))
        return refusal;
      continue;
    }
    auto delay = static_cast<uint32_t>(step.delay);
    auto isSame = [&](const mapping::Projection &other) {
      return other.source == source->second && other.delay == delay;
    };
    if (llvm::any_of(found, isSame))
      return Refusal{current.getLoc(), "adds up several ways from '" +
                                           graph.names[source->second] +
                                           "' with the same delay"};
    if (found.size() == maxBoxSources)
      return Refusal{current.getLoc(), "adds up more than " +
                                           std::to_string(maxBoxSources) +
                                           " sources"};
    found.push_back({source->second, delay, step.windows.take()});
    graph.ways[population].push_back(std::move(step.way));
  }
  // In the order of the network, however the sums were written.
  llvm::sort(
      found, [](const mapping::Projection &a, const mapping::Projection &b) {
        return std::pair(a.source, a.delay) < std::pair(b.source, b.delay);
      });
  return std::nullopt;
}

/// As in SynapticGraph: the length of the longest chain of populations that
/// feed one within a step. The verifier of the network has excluded cycles.
void BoxGraphBuilder::assignStages() {
  bool changed = true;
  while (changed) {
    changed = false;
    for (size_t target = 0; target < projections.size(); ++target)
      for (const mapping::Projection &projection : projections[target]) {
        if (projection.delay > 0 ||
            isa<BlockArgument>(graph.values[projection.source]))
          continue;
        uint32_t needed = stages[projection.source] + 1;
        changed |= needed > stages[target];
        stages[target] = std::max(stages[target], needed);
      }
  }
}

std::variant<BoxGraph, BoxGraph::Refusal> BoxGraphBuilder::build() {
  snn::SourceNames names = snn::SourceNames::get(network);
  graph.names = std::move(names.inputs);
  llvm::append_range(graph.names, names.populations);
  for (BlockArgument input : network.getArguments())
    graph.values.push_back(input);
  for (auto op : network.getOps<snn::NeuronOpInterface>())
    graph.values.push_back(op->getResult(0));
  for (auto [node, value] : llvm::enumerate(graph.values)) {
    if (auto refusal = checkShape(value))
      return std::move(*refusal);
    nodeOf[value] = node;
  }

  projections.resize(graph.values.size());
  graph.ways.resize(graph.values.size());
  stages.resize(graph.values.size());
  for (auto [node, value] : llvm::enumerate(graph.values))
    if (auto op = value.getDefiningOp<snn::NeuronOpInterface>())
      if (auto refusal = follow(node, op.getCurrent()))
        return std::move(*refusal);
  assignStages();
  for (auto [node, value] : llvm::enumerate(graph.values)) {
    if (isa<BlockArgument>(value))
      graph.network.addInput(getBoxShape(value));
    else
      graph.network.addPopulation(getBoxShape(value), stages[node]);
  }
  for (auto [node, found] : llvm::enumerate(projections))
    for (mapping::Projection &projection : found)
      graph.network.addProjection(node, std::move(projection));
  if (std::optional<std::string> violation = graph.network.verify())
    return Refusal{network.getLoc(), "is no network of boxes: " + *violation};
  return std::move(graph);
}

//===----------------------------------------------------------------------===//
// BoxGraph
//===----------------------------------------------------------------------===//

std::variant<BoxGraph, BoxGraph::Refusal>
BoxGraph::get(snn::NetworkOp network) {
  return BoxGraphBuilder(network).build();
}

mapping::NodeId BoxGraph::getPopulation(mapping::NeuronId neuron) const {
  // Inputs come first and populations ascend.
  mapping::NodeId last = network.getNumNodes() - 1;
  while (network.getNode(last).firstNeuron > neuron)
    --last;
  return last;
}

std::string BoxGraph::describeNeuron(mapping::NeuronId neuron) const {
  mapping::NodeId node = getPopulation(neuron);
  return "neuron " +
         std::to_string(neuron - network.getNode(node).firstNeuron) + " of '" +
         names[node] + "'";
}
