//===- ProgramEngine.cpp - Crossbar programs, executed ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/Xbar/Reference/ProgramEngine.h"
#include "ganglion/Conversion/SNNToXbar/SynapticGraph.h"
#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "ganglion/Dialect/SNN/Reference/ReferenceKernel.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::xbar;

//===----------------------------------------------------------------------===//
// ProgramLoader
//===----------------------------------------------------------------------===//

namespace ganglion::xbar {
/// Takes the program literally: what a column computes follows from its rows
/// alone. The network says which synapses and neurons there must be.
class ProgramLoader {
public:
  ProgramLoader(ProgramOp program, snn::NetworkOp network, SynapticGraph &graph,
                ProgramEngine &engine)
      : program(program), network(network), graph(graph), engine(engine),
        homes(graph.getConnectivity().getNumNeurons()),
        isPlaced(graph.getConnectivity().getNumSynapses()) {}

  LogicalResult load();

private:
  using Column = ProgramEngine::Column;
  using NeuronGroup = ProgramEngine::NeuronGroup;

  void numberHistories();
  void numberSynapses();
  LogicalResult placeNeurons(ClusterOp cluster);
  LogicalResult loadBlock(ClusterOp cluster, BlockAttr block,
                          ProgramEngine::Cluster &result);
  LogicalResult addRow(ClusterOp cluster, RowsAttr rows, int64_t element);
  LogicalResult addPartialRow(ClusterOp cluster, RowsAttr rows,
                              int64_t element);
  LogicalResult fillColumn(ClusterOp cluster, mapping::NeuronId neuron,
                           Column &column);
  LogicalResult loadClusters();
  LogicalResult checkComplete();
  void addOutput(Value value);
  LogicalResult allocateHistories();

  FailureOr<mapping::NeuronId> getNeuron(ClusterOp cluster, SubsetAttr subset,
                                         int64_t element);
  FailureOr<SmallVector<int64_t>> getElements(ClusterOp cluster,
                                              SubsetAttr subset);
  uint32_t getHistory(const SynapticGraph::Source &source) {
    return source.population ? network.getNumArguments() + *source.population
                             : cast<BlockArgument>(source.value).getArgNumber();
  }

  /// A partial sum: its column, and whether some column adds it.
  struct PartialSum {
    ClusterOp cluster;
    mapping::NeuronId neuron;
    bool isAdded = false;
  };

  ProgramOp program;
  snn::NetworkOp network;
  SynapticGraph &graph;
  ProgramEngine &engine;

  /// Names of inputs and populations.
  llvm::StringMap<uint32_t> historyOf;
  SmallVector<Value> values;
  SmallVector<int64_t> maxDelays;
  /// Axons by history, delay and element.
  llvm::DenseMap<std::tuple<uint32_t, int64_t, int64_t>, mapping::AxonId>
      axonOf;
  std::vector<size_t> firstSynapse = {0};
  /// The cluster of each neuron.
  std::vector<ClusterOp> homes;
  std::vector<bool> isPlaced;
  /// In the order of the columns that form them.
  std::vector<PartialSum> sums;
  size_t numLoadedSums = 0;
  /// The sums that a cluster forms for a neuron.
  llvm::DenseMap<std::pair<StringAttr, mapping::NeuronId>, SmallVector<size_t>>
      sumsOf;

  /// Of the block that is being loaded: the axons on its rows, and the sums
  /// that its rows bring to each neuron.
  llvm::DenseSet<mapping::AxonId> rowAxons;
  llvm::DenseMap<mapping::NeuronId, SmallVector<size_t>> rowSums;
};
} // namespace ganglion::xbar

void ProgramLoader::numberHistories() {
  auto add = [&](Value value) {
    values.push_back(value);
    maxDelays.push_back(0);
  };
  for (BlockArgument input : network.getArguments())
    add(input);
  for (const SynapticGraph::Population &population : graph.getPopulations()) {
    historyOf[population.name] = values.size();
    snn::NeuronOpInterface op = population.op;
    add(op->getResult(0));
  }
  for (const SynapticGraph::Source &source : graph.getSources()) {
    uint32_t history = getHistory(source);
    historyOf[source.name] = history;
    maxDelays[history] = std::max<int64_t>(maxDelays[history], source.delay);
  }
}

void ProgramLoader::numberSynapses() {
  for (auto [id, axon] : llvm::enumerate(graph.getAxons())) {
    const SynapticGraph::Source &source = graph.getSources()[axon.source];
    axonOf[{getHistory(source), source.delay, axon.element}] = id;
  }
  const mapping::Connectivity &connectivity = graph.getConnectivity();
  for (size_t neuron = 0; neuron < connectivity.getNumNeurons(); ++neuron)
    firstSynapse.push_back(firstSynapse.back() +
                           connectivity.getAxons(neuron).size());
}

FailureOr<SmallVector<int64_t>> ProgramLoader::getElements(ClusterOp cluster,
                                                           SubsetAttr subset) {
  auto history = historyOf.find(subset.getNode().getValue());
  if (history == historyOf.end())
    return cluster.emitError("names '")
           << subset.getNode().getValue()
           << "', which is neither an input nor a population that the network "
              "uses";
  ArrayRef<int64_t> shape =
      cast<ShapedType>(values[history->second].getType()).getShape();
  if (!subset.isInside(shape))
    return cluster.emitError("names elements of '")
           << subset.getNode().getValue()
           << "' that it does not have: " << subset;
  return subset.enumerate(shape);
}

FailureOr<mapping::NeuronId> ProgramLoader::getNeuron(ClusterOp cluster,
                                                      SubsetAttr subset,
                                                      int64_t element) {
  uint32_t history = historyOf.at(subset.getNode().getValue());
  if (history < network.getNumArguments())
    return cluster.emitError("has columns for '")
           << subset.getNode().getValue() << "', which is an input";
  return graph.getPopulations()[history - network.getNumArguments()]
             .firstNeuron +
         element;
}

/// Finds a place for each neuron and partial sum, so that rows can refer to
/// clusters that come later in the text.
LogicalResult ProgramLoader::placeNeurons(ClusterOp cluster) {
  for (auto block : cluster.getBlocks().getAsRange<BlockAttr>())
    for (SubsetAttr subset : block.getNeurons()) {
      FailureOr<SmallVector<int64_t>> elements = getElements(cluster, subset);
      if (failed(elements))
        return failure();
      for (int64_t element : *elements) {
        FailureOr<mapping::NeuronId> neuron =
            getNeuron(cluster, subset, element);
        if (failed(neuron))
          return failure();
        if (block.getPartial()) {
          sumsOf[{cluster.getSymNameAttr(), *neuron}].push_back(sums.size());
          sums.push_back({cluster, *neuron});
          continue;
        }
        ClusterOp &home = homes[*neuron];
        if (home)
          return cluster.emitError("has a column for ")
                 << graph.describeNeuron(*neuron) << ", which @"
                 << home.getSymName() << " has too";
        home = cluster;
      }
    }
  return success();
}

LogicalResult ProgramLoader::addPartialRow(ClusterOp cluster, RowsAttr rows,
                                           int64_t element) {
  FailureOr<mapping::NeuronId> neuron =
      getNeuron(cluster, rows.getSubset(), element);
  if (failed(neuron))
    return failure();
  // Any two sums of a neuron that come from one cluster are as good as each
  // other: all reach the same neuron.
  for (size_t id : sumsOf[{rows.getPartial().getAttr(), *neuron}]) {
    PartialSum &sum = sums[id];
    if (sum.isAdded)
      continue;
    if (sum.cluster.getStage() >= cluster.getStage())
      return cluster.emitError("adds a partial sum of @")
             << sum.cluster.getSymName()
             << ", which is not of an earlier stage";
    sum.isAdded = true;
    rowSums[*neuron].push_back(id);
    return success();
  }
  return cluster.emitError("has a row that nothing drives: ")
         << rows.getPartial() << " forms no partial sum, or none that is left, "
         << "for " << graph.describeNeuron(*neuron);
}

LogicalResult ProgramLoader::addRow(ClusterOp cluster, RowsAttr rows,
                                    int64_t element) {
  if (rows.getPartial())
    return addPartialRow(cluster, rows, element);
  uint32_t history = historyOf.at(rows.getSubset().getNode().getValue());
  auto axon = axonOf.find({history, rows.getDelay(), element});
  if (axon == axonOf.end())
    return success(); // No neuron of the network listens to it.
  if (!rowAxons.insert(axon->second).second)
    return cluster.emitError("has element ")
           << element << " of '" << rows.getSubset().getNode().getValue()
           << "' on two rows of a block";
  if (history < network.getNumArguments() || rows.getDelay() != 0)
    return success();
  FailureOr<mapping::NeuronId> source =
      getNeuron(cluster, rows.getSubset(), element);
  if (failed(source))
    return failure();
  if (homes[*source].getStage() >= cluster.getStage())
    return cluster.emitError("needs the spikes of ")
           << graph.describeNeuron(*source) << " within the step, but @"
           << homes[*source].getSymName() << " is not of an earlier stage";
  return success();
}

LogicalResult ProgramLoader::fillColumn(ClusterOp cluster,
                                        mapping::NeuronId neuron,
                                        Column &column) {
  mapping::AxonRange axons = graph.getConnectivity().getAxons(neuron);
  for (auto [position, id] : llvm::enumerate(axons)) {
    if (!rowAxons.contains(id))
      continue;
    const SynapticGraph::Axon &axon = graph.getAxons()[id];
    const SynapticGraph::Source &source = graph.getSources()[axon.source];
    if (isPlaced[firstSynapse[neuron] + position])
      return cluster.emitError("has a synapse from element ")
             << axon.element << " of '" << source.name << "' to "
             << graph.describeNeuron(neuron)
             << ", which another column has too";
    isPlaced[firstSynapse[neuron] + position] = true;
    column.synapses.push_back({getHistory(source), source.delay, axon.element,
                               graph.getWeights(neuron)[position]});
  }
  if (auto sum = rowSums.find(neuron); sum != rowSums.end()) {
    llvm::append_range(column.addedSums, sum->second);
    rowSums.erase(sum);
  }
  return success();
}

LogicalResult ProgramLoader::loadBlock(ClusterOp cluster, BlockAttr block,
                                       ProgramEngine::Cluster &result) {
  rowAxons.clear();
  rowSums.clear();
  for (RowsAttr rows : block.getRows()) {
    FailureOr<SmallVector<int64_t>> elements =
        getElements(cluster, rows.getSubset());
    if (failed(elements))
      return failure();
    for (int64_t element : *elements)
      if (failed(addRow(cluster, rows, element)))
        return failure();
  }
  for (SubsetAttr subset : block.getNeurons()) {
    NeuronGroup group;
    group.history = historyOf.at(subset.getNode().getValue());
    group.elements = *getElements(cluster, subset);
    for (int64_t element : group.elements) {
      mapping::NeuronId neuron = *getNeuron(cluster, subset, element);
      Column &column = group.columns.emplace_back();
      if (failed(fillColumn(cluster, neuron, column)))
        return failure();
      if (!block.getPartial())
        for (const SynapticGraph::Drive &drive : graph.getDrives(neuron))
          column.drives.push_back({drive.delay, drive.value});
    }
    if (block.getPartial()) {
      for (Column &column : group.columns) {
        column.sum = numLoadedSums++;
        result.partialColumns.push_back(std::move(column));
      }
      continue;
    }
    snn::NeuronOpInterface op =
        graph.getPopulations()[group.history - network.getNumArguments()].op;
    group.kernel = snn::createNeuronKernel<double>(cast<snn::NeuronOp>(*op),
                                                   group.elements);
    result.neurons.push_back(std::move(group));
  }
  if (!rowSums.empty())
    return cluster.emitError("has a row with a partial sum for ")
           << graph.describeNeuron(rowSums.begin()->first)
           << " in a block without a column for it";
  return success();
}

LogicalResult ProgramLoader::loadClusters() {
  SmallVector<std::pair<int64_t, size_t>> order;
  std::vector<ProgramEngine::Cluster> loaded;
  for (auto cluster : program.getOps<ClusterOp>()) {
    order.push_back({cluster.getStage(), order.size()});
    ProgramEngine::Cluster &result = loaded.emplace_back();
    for (auto block : cluster.getBlocks().getAsRange<BlockAttr>())
      if (failed(loadBlock(cluster, block, result)))
        return failure();
  }
  llvm::sort(order);
  for (auto [stage, index] : order)
    engine.clusters.push_back(std::move(loaded[index]));
  engine.partialSums.resize(sums.size());
  return success();
}

LogicalResult ProgramLoader::checkComplete() {
  for (size_t neuron = 0; neuron + 1 < firstSynapse.size(); ++neuron)
    for (size_t i = firstSynapse[neuron]; i < firstSynapse[neuron + 1]; ++i) {
      if (isPlaced[i])
        continue;
      const mapping::AxonId *axons =
          graph.getConnectivity().getAxons(neuron).begin();
      const SynapticGraph::Axon &axon =
          graph.getAxons()[axons[i - firstSynapse[neuron]]];
      return program.emitError("has no column for the synapse from element ")
             << axon.element << " of '" << graph.getSources()[axon.source].name
             << "' to " << graph.describeNeuron(neuron);
    }
  for (const PartialSum &sum : sums)
    if (!sum.isAdded)
      return ClusterOp(sum.cluster).emitError("forms a partial sum for ")
             << graph.describeNeuron(sum.neuron) << " that no column adds";
  return success();
}

/// Follows an output back to its population.
void ProgramLoader::addOutput(Value value) {
  if (engine.outputOf.contains(value))
    return;
  auto type = cast<RankedTensorType>(value.getType());
  ProgramEngine::Output output;
  output.delays.resize(type.getNumElements());
  output.value = ProgramEngine::Tensor(simulation::Shape(type.getShape()));
  Value source = value;
  while (!isa<snn::NeuronOpInterface>(source.getDefiningOp())) {
    if (auto delay = dyn_cast<snn::DelayOp>(source.getDefiningOp()))
      for (auto [total, steps] :
           llvm::zip_equal(output.delays, snn::readIntegers(*delay.getSteps())))
        total += steps;
    source = source.getDefiningOp()->getOperand(0);
  }
  output.history = llvm::find(values, source) - values.begin();
  for (int64_t delay : output.delays)
    maxDelays[output.history] = std::max(maxDelays[output.history], delay);
  engine.outputOf[value] = engine.outputs.size();
  engine.outputs.push_back(std::move(output));
}

LogicalResult ProgramLoader::allocateHistories() {
  constexpr int64_t maxNumbers = int64_t(1) << 28;
  int64_t numNumbers = 0;
  for (auto [value, maxDelay] : llvm::zip_equal(values, maxDelays)) {
    int64_t numElements =
        cast<RankedTensorType>(value.getType()).getNumElements();
    if (numElements > (maxNumbers - numNumbers) / (maxDelay + 1))
      return program.emitError("needs more than ")
             << maxNumbers << " values of earlier steps to be executed, too "
             << "many to be kept: there are delays of up to "
             << *llvm::max_element(maxDelays) << " steps";
    numNumbers += numElements * (maxDelay + 1);
    engine.histories.push_back(
        {std::vector(maxDelay + 1, std::vector<double>(numElements))});
  }
  return success();
}

LogicalResult ProgramLoader::load() {
  numberHistories();
  numberSynapses();
  for (auto cluster : program.getOps<ClusterOp>())
    if (failed(placeNeurons(cluster)))
      return failure();
  for (size_t neuron = 0; neuron < homes.size(); ++neuron)
    if (!homes[neuron])
      return program.emitError("has no column for ")
             << graph.describeNeuron(neuron);
  if (failed(loadClusters()) || failed(checkComplete()))
    return failure();
  for (const SynapticGraph::Population &population : graph.getPopulations()) {
    snn::NeuronOpInterface op = population.op;
    addOutput(op->getResult(0));
  }
  for (Value output : network.getBody().front().getTerminator()->getOperands())
    addOutput(output);
  return allocateHistories();
}

//===----------------------------------------------------------------------===//
// ProgramEngine
//===----------------------------------------------------------------------===//

FailureOr<ProgramEngine> ProgramEngine::create(ProgramOp program) {
  auto network = SymbolTable::lookupNearestSymbolFrom<snn::NetworkOp>(
      program->getParentOp(), program.getNetworkAttr());
  if (network && network.getLevel() == snn::Level::Integer)
    return program.emitError("is for the network ")
           << program.getNetworkAttr()
           << " of the level integer, but tiles are computed in double "
              "precision; run it on the engine reference";
  if (!network || network.getLevel() != snn::Level::Discrete)
    return program.emitError("is for the network ")
           << program.getNetworkAttr()
           << ", which is no snn.network of the level discrete";
  FailureOr<SynapticGraph> graph = SynapticGraph::get(network);
  if (failed(graph))
    return failure();
  ProgramEngine engine;
  if (failed(ProgramLoader(program, network, *graph, engine).load()))
    return failure();
  return engine;
}

double ProgramEngine::sumColumn(const Column &column) const {
  double sum = 0;
  for (const Synapse &synapse : column.synapses)
    if (now >= synapse.delay)
      sum += synapse.weight * histories[synapse.history].get(
                                  now - synapse.delay)[synapse.element];
  for (size_t partial : column.addedSums)
    sum += partialSums[partial];
  for (const Drive &drive : column.drives)
    if (now >= drive.delay)
      sum += drive.value;
  return sum;
}

void ProgramEngine::runCluster(Cluster &cluster) {
  for (const Column &column : cluster.partialColumns)
    partialSums[column.sum] = sumColumn(column);
  for (NeuronGroup &group : cluster.neurons) {
    Tensor current(group.kernel->getOutputShape());
    Tensor spikes(group.kernel->getOutputShape());
    for (auto [column, value] : llvm::zip_equal(group.columns, current.values))
      value = sumColumn(column);
    group.kernel->step({&current}, spikes);
    std::vector<double> &emitted = histories[group.history].get(now);
    for (auto [element, value] : llvm::zip_equal(group.elements, spikes.values))
      emitted[element] = value;
  }
}

void ProgramEngine::step(const std::vector<Tensor> &inputs) {
  for (auto [index, input] : llvm::enumerate(inputs))
    histories[index].get(now) = input.values;
  for (Cluster &cluster : clusters)
    runCluster(cluster);
  for (Output &output : outputs)
    for (size_t k = 0; k < output.delays.size(); ++k)
      output.value.values[k] =
          now < output.delays[k]
              ? 0
              : histories[output.history].get(now - output.delays[k])[k];
  ++now;
}

void ProgramEngine::reset() {
  now = 0;
  for (Cluster &cluster : clusters)
    for (NeuronGroup &group : cluster.neurons)
      group.kernel->reset();
  for (Output &output : outputs)
    llvm::fill(output.value.values, 0);
}

const ProgramEngine::Tensor *ProgramEngine::getValue(Value value) const {
  auto index = outputOf.find(value);
  return index == outputOf.end() ? nullptr : &outputs[index->second].value;
}
