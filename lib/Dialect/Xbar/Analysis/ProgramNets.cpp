//===- ProgramNets.cpp - Who sends spikes to whom ---------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/Xbar/Analysis/ProgramNets.h"
#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Dialect/SNN/IR/SourceNames.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include <map>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::xbar;

static constexpr uint32_t none = UINT32_MAX;

/// Each neuron takes some bytes. convert-snn-to-xbar makes no more.
static constexpr uint64_t maxNeurons = uint64_t(1) << 28;

namespace {
/// Sorts neurons by the clusters that listen to them. A class holds neurons of
/// one cluster; each listening cluster in turn splits the classes of which it
/// hears a part.
class ListenerClasses {
public:
  /// Puts all neurons of a cluster in one class; the others stay in none.
  explicit ListenerClasses(const std::vector<uint32_t> &clusterOf);

  uint32_t getClass(uint32_t neuron) const { return classOf[neuron]; }
  size_t getNumClasses() const { return sizes.size(); }

  /// Splits classes by the neurons, distinct, that the next cluster hears.
  void split(ArrayRef<uint32_t> neurons);

private:
  std::vector<uint32_t> classOf;
  std::vector<uint32_t> sizes;
  /// The class into which each class is being split.
  std::vector<uint32_t> heardPart;
  std::vector<uint32_t> emptyClasses;
};

class NetReader {
public:
  explicit NetReader(ProgramOp program)
      : program(program), clusters(program.getOps<ClusterOp>()) {
    for (auto [index, cluster] : llvm::enumerate(clusters))
      clusterNumbers[cluster.getSymName()] = static_cast<uint32_t>(index);
  }

  FailureOr<mapping::MulticastGraph> read();

private:
  /// A population, whose neurons are numbered from `firstNeuron` on, or an
  /// input, which no cluster sends.
  struct Node {
    RankedTensorType type;
    std::optional<uint32_t> firstNeuron;
  };

  LogicalResult readNodes();
  void readActivity(snn::NetworkOp network);
  FailureOr<Node> findNode(ClusterOp cluster, SubsetAttr subset);
  LogicalResult readNeurons();
  FailureOr<std::vector<uint32_t>> findHeardNeurons(uint32_t cluster);
  LogicalResult readPartialSums(mapping::MulticastGraph &graph);

  ProgramOp program;
  SmallVector<ClusterOp> clusters;
  llvm::StringMap<uint32_t> clusterNumbers;
  llvm::StringMap<Node> nodes;
  /// The cluster of each neuron, or none.
  std::vector<uint32_t> clusterOf;
  /// How often each neuron fires in so many steps.
  std::vector<uint64_t> activity;
  uint64_t numSteps = 1;
};
} // namespace

ListenerClasses::ListenerClasses(const std::vector<uint32_t> &clusterOf)
    : classOf(clusterOf) {
  for (uint32_t cluster : clusterOf) {
    if (cluster == none)
      continue;
    sizes.resize(std::max<size_t>(sizes.size(), cluster + 1));
    ++sizes[cluster];
  }
  heardPart.resize(sizes.size(), none);
}

void ListenerClasses::split(ArrayRef<uint32_t> neurons) {
  std::vector<uint32_t> touched;
  for (uint32_t neuron : neurons) {
    uint32_t from = classOf[neuron];
    if (heardPart[from] == none) {
      if (emptyClasses.empty()) {
        emptyClasses.push_back(static_cast<uint32_t>(sizes.size()));
        sizes.push_back(0);
        heardPart.push_back(none);
      }
      heardPart[from] = emptyClasses.back();
      emptyClasses.pop_back();
      touched.push_back(from);
    }
    classOf[neuron] = heardPart[from];
    --sizes[from];
    ++sizes[heardPart[from]];
  }
  for (uint32_t from : touched) {
    heardPart[from] = none;
    if (sizes[from] == 0)
      emptyClasses.push_back(from);
  }
}

LogicalResult NetReader::readNodes() {
  auto network = SymbolTable::lookupNearestSymbolFrom<snn::NetworkOp>(
      program->getParentOp(), program.getNetworkAttr());
  if (!network)
    return program.emitError("the traffic of '")
           << program.getSymName() << "' is known only with its network, but '"
           << program.getNetwork() << "' is no snn.network";
  snn::SourceNames names = snn::SourceNames::get(network);
  for (auto [name, input] :
       llvm::zip(names.inputs, network.getBody().getArguments()))
    if (auto type = dyn_cast<RankedTensorType>(input.getType()))
      nodes[name] = {type, std::nullopt};
  uint64_t numNeurons = 0;
  auto populations = network.getBody().getOps<snn::NeuronOpInterface>();
  for (auto [name, population] : llvm::zip(names.populations, populations)) {
    RankedTensorType type = population.getCurrent().getType();
    nodes[name] = {type, static_cast<uint32_t>(numNeurons)};
    numNeurons += type.getNumElements();
    if (numNeurons > maxNeurons)
      return network.emitError("has more than ")
             << maxNeurons << " neurons, the most for a crossbar machine";
  }
  clusterOf.assign(numNeurons, none);
  activity.assign(numNeurons, 1);
  readActivity(network);
  return success();
}

void NetReader::readActivity(snn::NetworkOp network) {
  std::vector<uint64_t> totals;
  std::optional<int64_t> steps;
  for (auto population : network.getBody().getOps<snn::NeuronOpInterface>()) {
    snn::ActivityAttr attribute = population.getActivityAttr();
    if (!attribute ||
        steps.value_or(attribute.getSteps()) != attribute.getSteps())
      return;
    steps = attribute.getSteps();
    llvm::append_range(totals, snn::readIntegers(attribute.getTotal()));
  }
  if (!steps)
    return;
  activity = std::move(totals);
  numSteps = static_cast<uint64_t>(*steps);
}

FailureOr<NetReader::Node> NetReader::findNode(ClusterOp cluster,
                                               SubsetAttr subset) {
  auto node = nodes.find(subset.getNode().getValue());
  if (node == nodes.end())
    return cluster.emitError("names elements of ")
           << subset.getNode() << ", but '" << program.getNetwork()
           << "' has no such population or input";
  if (!subset.isInside(node->second.type.getShape()))
    return cluster.emitError("names elements outside of ")
           << subset.getNode() << ", which is a " << node->second.type;
  return node->second;
}

LogicalResult NetReader::readNeurons() {
  for (auto [index, cluster] : llvm::enumerate(clusters))
    for (auto block : cluster.getBlocks().getAsRange<BlockAttr>())
      for (SubsetAttr subset : block.getNeurons()) {
        FailureOr<Node> node = findNode(cluster, subset);
        if (failed(node))
          return failure();
        if (block.getPartial() || !node->firstNeuron)
          continue;
        for (int64_t position : subset.enumerate(node->type.getShape()))
          clusterOf[*node->firstNeuron + position] =
              static_cast<uint32_t>(index);
      }
  return success();
}

/// The neurons of other clusters whose spikes enter a cluster, ascending.
FailureOr<std::vector<uint32_t>> NetReader::findHeardNeurons(uint32_t index) {
  std::vector<uint32_t> neurons;
  ClusterOp cluster = clusters[index];
  for (auto block : cluster.getBlocks().getAsRange<BlockAttr>())
    for (RowsAttr rows : block.getRows()) {
      FailureOr<Node> node = findNode(cluster, rows.getSubset());
      if (failed(node))
        return failure();
      if (rows.getPartial() || !node->firstNeuron)
        continue;
      for (int64_t position :
           rows.getSubset().enumerate(node->type.getShape())) {
        auto neuron = static_cast<uint32_t>(*node->firstNeuron + position);
        if (clusterOf[neuron] != none && clusterOf[neuron] != index)
          neurons.push_back(neuron);
      }
    }
  llvm::sort(neurons);
  neurons.erase(llvm::unique(neurons), neurons.end());
  return neurons;
}

LogicalResult NetReader::readPartialSums(mapping::MulticastGraph &graph) {
  for (auto [target, cluster] : llvm::enumerate(clusters)) {
    std::map<uint32_t, uint64_t> sums;
    for (auto block : cluster.getBlocks().getAsRange<BlockAttr>())
      for (RowsAttr rows : block.getRows())
        if (FlatSymbolRefAttr from = rows.getPartial())
          sums[clusterNumbers.at(from.getValue())] +=
              static_cast<uint64_t>(rows.getSubset().getNumElements());
    for (auto [source, number] : sums) {
      uint64_t spikes;
      if (__builtin_mul_overflow(number, numSteps, &spikes))
        return failure();
      if (source != target)
        graph.addNet(source, {static_cast<uint32_t>(target)}, spikes);
    }
  }
  return success();
}

FailureOr<mapping::MulticastGraph> NetReader::read() {
  if (failed(readNodes()) || failed(readNeurons()))
    return failure();
  ListenerClasses classes(clusterOf);
  for (uint32_t index = 0; index < clusters.size(); ++index) {
    FailureOr<std::vector<uint32_t>> neurons = findHeardNeurons(index);
    if (failed(neurons))
      return failure();
    classes.split(*neurons);
  }

  // Every cluster hears all neurons of a class or none.
  std::vector<std::vector<mapping::ClusterId>> listeners(
      classes.getNumClasses());
  for (uint32_t index = 0; index < clusters.size(); ++index) {
    FailureOr<std::vector<uint32_t>> neurons = findHeardNeurons(index);
    for (uint32_t neuron : *neurons) {
      auto &ids = listeners[classes.getClass(neuron)];
      if (ids.empty() || ids.back() != index)
        ids.push_back(index);
    }
  }
  std::vector<uint64_t> spikes(listeners.size());
  std::vector<uint32_t> sources(listeners.size(), none);
  auto tooMany = [&] {
    return program.emitError("the spikes of '")
           << program.getSymName()
           << "' exceed 64 bits; measure its activity over fewer steps";
  };
  for (uint32_t neuron = 0; neuron < clusterOf.size(); ++neuron) {
    if (clusterOf[neuron] == none)
      continue;
    uint32_t id = classes.getClass(neuron);
    sources[id] = clusterOf[neuron];
    if (__builtin_add_overflow(spikes[id], activity[neuron], &spikes[id]))
      return tooMany();
  }
  mapping::MulticastGraph graph(clusters.size());
  for (uint32_t id = 0; id < listeners.size(); ++id)
    if (sources[id] != none && !listeners[id].empty())
      graph.addNet(sources[id], listeners[id], spikes[id]);
  if (failed(readPartialSums(graph)))
    return tooMany();
  return graph;
}

FailureOr<mapping::MulticastGraph>
ganglion::xbar::getMulticastGraph(ProgramOp program) {
  return NetReader(program).read();
}
