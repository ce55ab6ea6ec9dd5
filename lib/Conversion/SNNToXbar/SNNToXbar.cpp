//===- SNNToXbar.cpp - Networks cut into clusters ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BoxProgramWriter.h"
#include "NetworkSpikes.h"
#include "WeightWidths.h"
#include "ganglion/Conversion/Passes.h"
#include "ganglion/Conversion/SNNToXbar/SynapticGraph.h"
#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Machines/Machines.h"
#include "ganglion/Mapping/InterClusterTraffic.h"
#include "ganglion/Mapping/LowerBound.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "llvm/ADT/StringExtras.h"

namespace ganglion {
#define GEN_PASS_DEF_CONVERTSNNTOXBAR
#include "ganglion/Conversion/Passes.h.inc"
} // namespace ganglion

using namespace mlir;
using namespace ganglion;

//===----------------------------------------------------------------------===//
// Machine
//===----------------------------------------------------------------------===//

static mapping::CrossbarLimits getLimits(xbar::MachineOp machine) {
  mapping::CrossbarLimits limits;
  limits.rows = machine.getRows();
  limits.columns = machine.getColumns();
  limits.neurons = machine.getNeurons();
  limits.synapses = machine.getSynapses();
  limits.fanIn = machine.getFanIn();
  if (std::optional<uint64_t> fanOut = machine.getFanOut())
    limits.fanOut = *fanOut;
  switch (machine.getPartialSums()) {
  case xbar::PartialSums::None:
    limits.partialSums = mapping::PartialSums::None;
    break;
  case xbar::PartialSums::Periphery:
    limits.partialSums = mapping::PartialSums::Periphery;
    break;
  case xbar::PartialSums::Graded:
    limits.partialSums = mapping::PartialSums::Graded;
    break;
  }
  return limits;
}

/// The machine must have the neurons of the network, which are discrete or on
/// integers.
template <typename NeuronOp>
static LogicalResult checkNeuronForm(NeuronOp neuron, xbar::MachineOp machine) {
  std::string who = "the population";
  if (std::optional<StringRef> name = neuron.getName())
    who += " '" + name->str() + "'";
  if (neuron.getASyn() && !machine.getSynapticState())
    return neuron.emitError()
           << who << " has a synaptic current, but the machine '"
           << machine.getSymName()
           << "' has no neurons with one (synaptic_state = false); choose "
              "another machine";
  if (neuron.getReset() == snn::ResetMode::None)
    return success(); // Any machine can leave a membrane alone.
  StringRef reset = snn::stringifyResetMode(neuron.getReset());
  if (llvm::is_contained(machine.getResets().getAsValueRange<StringAttr>(),
                         reset))
    return success();
  std::string known =
      llvm::join(machine.getResets().getAsValueRange<StringAttr>(), ", ");
  return neuron.emitError()
         << who << " resets by '" << reset << "', but the machine '"
         << machine.getSymName() << "' knows only "
         << (known.empty() ? "neurons without reset" : known)
         << "; choose another preset or reset in snn-discretize";
}

static LogicalResult checkNeuronForms(snn::NetworkOp network,
                                      xbar::MachineOp machine) {
  for (auto neuron : network.getBody().getOps<snn::NeuronOp>())
    if (failed(checkNeuronForm(neuron, machine)))
      return failure();
  for (auto neuron : network.getBody().getOps<snn::IntegerNeuronOp>())
    if (failed(checkNeuronForm(neuron, machine)))
      return failure();
  return success();
}

//===----------------------------------------------------------------------===//
// From unit and axon numbers to subsets of populations
//===----------------------------------------------------------------------===//

/// The set of ascending positions in a value of the given shape, as one box if
/// it is one, as ranges if they are few, as a list otherwise.
static SmallVector<xbar::SubsetAttr> makeSubsets(StringAttr node,
                                                 ArrayRef<int64_t> shape,
                                                 ArrayRef<int64_t> positions) {
  SmallVector<int64_t> lower(shape), upper(shape.size(), 0);
  for (int64_t position : positions) {
    for (size_t axis = shape.size(); axis-- > 0; position /= shape[axis]) {
      int64_t index = position % shape[axis];
      lower[axis] = std::min(lower[axis], index);
      upper[axis] = std::max(upper[axis], index + 1);
    }
  }
  auto box = xbar::SubsetAttr::get(node, lower, upper);
  if (box.getNumElements() == static_cast<int64_t>(positions.size()))
    return {box};

  if (shape.size() == 1) {
    SmallVector<xbar::SubsetAttr> ranges;
    for (size_t first = 0, end; first < positions.size(); first = end) {
      for (end = first + 1;
           end < positions.size() && positions[end] == positions[end - 1] + 1;)
        ++end;
      ranges.push_back(xbar::SubsetAttr::get(node, {positions[first]},
                                             {positions[end - 1] + 1}));
    }
    // A range takes the room of two positions.
    if (2 * ranges.size() <= positions.size())
      return ranges;
  }
  return {xbar::SubsetAttr::get(node, positions)};
}

namespace {
/// Writes one clustering as an xbar.program.
class ProgramWriter {
public:
  ProgramWriter(const SynapticGraph &graph,
                const mapping::Clustering &clustering, MLIRContext *context)
      : graph(graph), clustering(clustering), builder(context),
        clusterOf(clustering.units.size()) {
    for (auto [index, cluster] : llvm::enumerate(clustering.clusters))
      for (mapping::UnitId unit : cluster.units)
        clusterOf[unit] = index;
  }

  void write(xbar::ProgramOp program);

private:
  using UnitGroup = std::vector<mapping::UnitId>;

  std::vector<UnitGroup> groupUnits(const mapping::Cluster &cluster) const;
  bool isExact(const UnitGroup &group) const;
  xbar::BlockAttr makeBlock(const UnitGroup &group);
  SmallVector<xbar::SubsetAttr>
  makeNeuronSubsets(ArrayRef<mapping::NeuronId> neurons);
  SmallVector<xbar::RowsAttr> makeRows(ArrayRef<mapping::AxonId> axons);
  std::string getClusterName(size_t index) const {
    return "c" + std::to_string(index);
  }

  const SynapticGraph &graph;
  const mapping::Clustering &clustering;
  OpBuilder builder;
  /// The cluster of each unit.
  std::vector<size_t> clusterOf;
};
} // namespace

static std::vector<mapping::AxonId>
uniteAxons(const std::vector<mapping::Unit> &units,
           ArrayRef<mapping::UnitId> group) {
  std::vector<mapping::AxonId> axons;
  for (mapping::UnitId unit : group)
    llvm::append_range(axons, units[unit].axons);
  llvm::sort(axons);
  axons.erase(llvm::unique(axons), axons.end());
  return axons;
}

/// A block says which neurons listen to which rows; its synapses are those that
/// the network has between the two. That describes a group of units exactly if
/// each neuron occurs once and each unit holds all synapses of its neuron on
/// the rows of the group.
bool ProgramWriter::isExact(const UnitGroup &group) const {
  std::vector<mapping::AxonId> rows = uniteAxons(clustering.units, group);
  llvm::DenseSet<mapping::NeuronId> seen;
  for (mapping::UnitId id : group) {
    const mapping::Unit &unit = clustering.units[id];
    if (!seen.insert(unit.neuron).second)
      return false;
    mapping::AxonRange all = graph.getConnectivity().getAxons(unit.neuron);
    std::vector<mapping::AxonId> onRows;
    std::set_intersection(all.begin(), all.end(), rows.begin(), rows.end(),
                          std::back_inserter(onRows));
    if (onRows != unit.axons)
      return false;
  }
  return true;
}

/// Divides the units of a cluster into groups that a block can describe: final
/// units and partial sums apart, each in one group if that is exact, otherwise
/// by equal axons, which always is.
std::vector<ProgramWriter::UnitGroup>
ProgramWriter::groupUnits(const mapping::Cluster &cluster) const {
  std::vector<UnitGroup> groups;
  for (bool isFinal : {true, false}) {
    UnitGroup all;
    for (mapping::UnitId unit : cluster.units)
      if (clustering.units[unit].isFinal == isFinal)
        all.push_back(unit);
    if (all.empty())
      continue;
    if (isExact(all)) {
      groups.push_back(std::move(all));
      continue;
    }
    std::map<std::vector<mapping::AxonId>, UnitGroup> byAxons;
    for (mapping::UnitId unit : all)
      byAxons[clustering.units[unit].axons].push_back(unit);
    for (auto &[axons, group] : byAxons) {
      if (isExact(group)) {
        groups.push_back(std::move(group));
        continue;
      }
      // The same neuron twice: one block per column.
      for (mapping::UnitId unit : group)
        groups.push_back({unit});
    }
  }
  return groups;
}

SmallVector<xbar::SubsetAttr>
ProgramWriter::makeNeuronSubsets(ArrayRef<mapping::NeuronId> neurons) {
  std::map<size_t, SmallVector<int64_t>> byPopulation;
  for (mapping::NeuronId neuron : neurons) {
    size_t population = graph.getPopulation(neuron);
    byPopulation[population].push_back(
        neuron - graph.getPopulations()[population].firstNeuron);
  }
  SmallVector<xbar::SubsetAttr> subsets;
  for (auto &[index, positions] : byPopulation) {
    const SynapticGraph::Population &population = graph.getPopulations()[index];
    llvm::sort(positions);
    snn::NeuronOpInterface op = population.op;
    llvm::append_range(
        subsets, makeSubsets(builder.getStringAttr(population.name),
                             op.getCurrent().getType().getShape(), positions));
  }
  return subsets;
}

SmallVector<xbar::RowsAttr>
ProgramWriter::makeRows(ArrayRef<mapping::AxonId> axons) {
  std::map<uint32_t, SmallVector<int64_t>> bySource;
  for (mapping::AxonId axon : axons)
    bySource[graph.getAxons()[axon].source].push_back(
        graph.getAxons()[axon].element);
  SmallVector<xbar::RowsAttr> rows;
  for (const auto &[index, positions] : bySource) {
    const SynapticGraph::Source &source = graph.getSources()[index];
    auto type = cast<RankedTensorType>(source.value.getType());
    for (xbar::SubsetAttr subset : makeSubsets(
             builder.getStringAttr(source.name), type.getShape(), positions))
      rows.push_back(xbar::RowsAttr::get(builder.getContext(), subset,
                                         source.delay, nullptr));
  }
  return rows;
}

xbar::BlockAttr ProgramWriter::makeBlock(const UnitGroup &group) {
  SmallVector<mapping::NeuronId> neurons;
  std::map<size_t, SmallVector<mapping::NeuronId>> sumsFrom;
  for (mapping::UnitId id : group) {
    const mapping::Unit &unit = clustering.units[id];
    neurons.push_back(unit.neuron);
    for (mapping::UnitId sum : unit.partialSums)
      sumsFrom[clusterOf[sum]].push_back(unit.neuron);
  }
  SmallVector<xbar::RowsAttr> rows =
      makeRows(uniteAxons(clustering.units, group));
  for (auto &[cluster, receivers] : sumsFrom) {
    auto from =
        FlatSymbolRefAttr::get(builder.getContext(), getClusterName(cluster));
    // A cluster may form several sums for one neuron: a row for each.
    llvm::sort(receivers);
    while (!receivers.empty()) {
      SmallVector<mapping::NeuronId> once, again;
      for (mapping::NeuronId neuron : receivers)
        (once.empty() || once.back() != neuron ? once : again)
            .push_back(neuron);
      for (xbar::SubsetAttr subset : makeNeuronSubsets(once))
        rows.push_back(xbar::RowsAttr::get(builder.getContext(), subset,
                                           /*delay=*/0, from));
      receivers = std::move(again);
    }
  }
  return xbar::BlockAttr::get(builder.getContext(), makeNeuronSubsets(neurons),
                              rows, !clustering.units[group.front()].isFinal);
}

void ProgramWriter::write(xbar::ProgramOp program) {
  Location location = program.getLoc();
  builder.setInsertionPointToStart(&program.getBody().emplaceBlock());
  // Stages of the network and levels of partial sums, numbered in one row.
  std::map<std::pair<uint32_t, uint32_t>, int64_t> stages;
  for (const mapping::Cluster &cluster : clustering.clusters)
    stages[{cluster.stage, cluster.level}] = 0;
  for (auto [index, stage] : llvm::enumerate(stages))
    stage.second = index;

  for (auto [index, cluster] : llvm::enumerate(clustering.clusters)) {
    SmallVector<Attribute> blocks;
    for (const UnitGroup &group : groupUnits(cluster))
      blocks.push_back(makeBlock(group));
    xbar::ClusterOp::create(builder, location, getClusterName(index),
                            stages[{cluster.stage, cluster.level}],
                            cluster.getNumRows(), cluster.getNumColumns(),
                            cluster.numNeurons, cluster.numCrosspoints,
                            /*tile=*/nullptr, builder.getArrayAttr(blocks));
  }
  for (const mapping::Stream &stream :
       mapping::computeStreams(graph.getConnectivity(), clustering))
    xbar::StreamOp::create(builder, location, getClusterName(stream.source),
                           getClusterName(stream.target), stream.delay,
                           stream.events);
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
class ConvertSNNToXbar
    : public ganglion::impl::ConvertSNNToXbarBase<ConvertSNNToXbar> {
public:
  using ConvertSNNToXbarBase::ConvertSNNToXbarBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (machine.empty()) {
      module.emitError("convert-snn-to-xbar needs a machine, such as "
                       "machine=dynapse-paper");
      return signalPassFailure();
    }
    SmallVector<snn::NetworkOp> networks(module.getOps<snn::NetworkOp>());
    if (networks.empty())
      return;
    FailureOr<xbar::MachineOp> target =
        loadMachine(module, machine, machineParameters, module.getLoc());
    if (failed(target))
      return signalPassFailure();
    for (snn::NetworkOp network : networks)
      if (failed(convert(network, *target)))
        return signalPassFailure();
  }

private:
  LogicalResult convert(snn::NetworkOp network, xbar::MachineOp target);
  LogicalResult convertBoxes(const BoxGraph &graph, snn::NetworkOp network,
                             xbar::MachineOp target);
  FailureOr<std::optional<BoxGraph>> getBoxes(snn::NetworkOp network,
                                              xbar::MachineOp target);
};
} // namespace

/// Erases the program that an earlier run has made. One that is running stays:
/// only --xbar-remove frees its tiles.
static void eraseProgram(snn::NetworkOp network, xbar::MachineOp machine) {
  auto programs =
      cast<ModuleOp>(network->getParentOp()).getOps<xbar::ProgramOp>();
  for (xbar::ProgramOp program : llvm::make_early_inc_range(programs))
    if (program.getNetwork() == network.getSymName() &&
        program.getMachine() == machine.getSymName() &&
        !program.getRunningGuarantee())
      program.erase();
}

static xbar::ProgramOp createProgram(snn::NetworkOp network,
                                     xbar::MachineOp machine, int64_t bound) {
  OpBuilder builder(network.getContext());
  return xbar::ProgramOp::create(
      builder, network.getLoc(), (network.getSymName() + "_program").str(),
      network.getSymName(), machine.getSymName(), bound);
}

/// Puts a program behind its network. Where the name is taken, as by the
/// program for another machine, it gets a number.
static void insertProgram(xbar::ProgramOp program, snn::NetworkOp network) {
  SymbolTable(network->getParentOp())
      .insert(program, std::next(network->getIterator()));
}

/// The network as boxes, if it is to be clustered by boxes.
FailureOr<std::optional<BoxGraph>>
ConvertSNNToXbar::getBoxes(snn::NetworkOp network, xbar::MachineOp target) {
  using Result = std::optional<BoxGraph>;
  bool isOverlap = algorithm == mapping::ClusteringAlgorithm::Overlap;
  bool boundsFanOut = target.getFanOut().has_value();
  if (form == ClusteringForm::Lists ||
      (form == ClusteringForm::Auto && (!isOverlap || boundsFanOut)))
    return Result();
  if (!isOverlap)
    return network.emitError(
        "form=boxes has an algorithm of its own; leave algorithm=overlap, or "
        "choose form=lists");
  if (boundsFanOut)
    return network.emitError("form=boxes does not keep the fan-out of neurons, "
                             "but '")
           << target.getSymName() << "' has fan_out = " << *target.getFanOut()
           << "; choose form=lists, or a machine without fan_out";
  // Whatever is wrong with the network is reported there.
  if (network.getLevel() == snn::Level::Physical)
    return Result();
  std::variant<BoxGraph, BoxGraph::Refusal> result = BoxGraph::get(network);
  if (auto *refusal = std::get_if<BoxGraph::Refusal>(&result)) {
    if (form == ClusteringForm::Auto)
      return Result();
    return emitError(refusal->location)
           << refusal->reason << "; choose form=lists";
  }
  auto &graph = std::get<BoxGraph>(result);
  constexpr uint64_t manySynapses = uint64_t(1) << 24;
  std::optional<uint64_t> numSynapses = graph.getNetwork().countSynapses();
  if (form == ClusteringForm::Auto && numSynapses &&
      *numSynapses <= manySynapses)
    return Result();
  return Result(std::move(graph));
}

LogicalResult ConvertSNNToXbar::convertBoxes(const BoxGraph &graph,
                                             snn::NetworkOp network,
                                             xbar::MachineOp target) {
  if (failed(SynapticGraph::checkOutputs(network)) ||
      failed(checkNeuronForms(network, target)) ||
      failed(checkWeightWidths(graph, target)))
    return failure();
  mapping::CrossbarLimits limits = getLimits(target);
  mapping::BoxClusteringResult result =
      mapping::clusterBoxes(graph.getNetwork(), limits);
  if (auto *error = std::get_if<mapping::MappingError>(&result)) {
    Value population = graph.getValue(graph.getPopulation(error->neuron));
    return emitError(population.getLoc(), "the network does not fit '")
           << target.getSymName()
           << "': " << error->getMessage([&](mapping::NeuronId neuron) {
                return graph.describeNeuron(neuron);
              });
  }
  const auto &clustering = std::get<mapping::BoxClustering>(result);
  if (std::optional<std::string> violation =
          clustering.verify(graph.getNetwork(), limits))
    return network.emitError("clustering went wrong: ") << *violation;
  // Each becomes an operation of some hundred bytes.
  constexpr size_t maxStreams = size_t(1) << 24;
  std::vector<mapping::Stream> streams =
      mapping::computeStreams(graph.getNetwork(), clustering);
  if (streams.size() > maxStreams)
    return emitError(network.getLoc(), "the network '")
           << network.getSymName() << "' on '" << target.getSymName()
           << "' has " << clustering.getNumClusters() << " clusters and "
           << streams.size()
           << " streams between them, but a program holds at most "
           << maxStreams << "; choose a machine with larger crossbars";

  eraseProgram(network, target);
  int64_t bound = mapping::lowerBound(graph.getNetwork(), limits);
  xbar::ProgramOp program = createProgram(network, target, bound);
  writeBoxProgram(graph, clustering, streams, limits.partialSums, program);
  insertProgram(program, network);
  auto remark = remark::passed(
      network.getLoc(), remark::RemarkOpts::name("Clustered").category("xbar"));
  remark << remark::metric("Clusters", clustering.getNumClusters())
         << remark::metric("LowerBound", bound);
  if (std::optional<uint64_t> eventBound =
          mapping::lowerBoundTraffic(graph.getNetwork(), limits)) {
    program.setEventBound(*eventBound);
    remark << remark::metric("EventsLowerBound", *eventBound);
  }
  return success();
}

LogicalResult ConvertSNNToXbar::convert(snn::NetworkOp network,
                                        xbar::MachineOp target) {
  FailureOr<std::optional<BoxGraph>> boxes = getBoxes(network, target);
  if (failed(boxes))
    return failure();
  if (*boxes)
    return convertBoxes(**boxes, network, target);
  FailureOr<SynapticGraph> graph = SynapticGraph::get(network);
  if (failed(graph) || failed(checkNeuronForms(network, target)) ||
      failed(checkWeightWidths(*graph, target)))
    return failure();
  const mapping::Connectivity &connectivity = graph->getConnectivity();

  mapping::CrossbarLimits limits = getLimits(target);
  mapping::ClusteringOptions options;
  options.algorithm = algorithm;
  options.unrollFanIn = unrollFanIn;
  options.spikes = getNetworkSpikes(*graph);
  mapping::ClusteringResult result =
      mapping::clusterNeurons(connectivity, limits, options);
  if (auto *error = std::get_if<mapping::MappingError>(&result)) {
    snn::NeuronOpInterface op =
        graph->getPopulations()[graph->getPopulation(error->neuron)].op;
    return op.emitError("the network does not fit '")
           << target.getSymName()
           << "': " << error->getMessage([&](mapping::NeuronId neuron) {
                return graph->describeNeuron(neuron);
              });
  }
  const auto &clustering = std::get<mapping::Clustering>(result);
  if (std::optional<std::string> violation =
          clustering.verify(connectivity, limits))
    return network.emitError("clustering went wrong: ") << *violation;

  eraseProgram(network, target);
  int64_t bound = mapping::lowerBound(connectivity, limits);
  xbar::ProgramOp program = createProgram(network, target, bound);
  ProgramWriter(*graph, clustering, &getContext()).write(program);
  // At most one event per neuron or partial sum and cluster, so both fit.
  auto spikes = mapping::SpikeCounts::getWorstCase(connectivity);
  int64_t eventBound =
      *mapping::lowerBoundTraffic(connectivity, limits, spikes);
  int64_t events =
      *mapping::buildMulticastGraph(connectivity, clustering, spikes)
           ->countInterClusterSpikes();
  program.setEventBound(eventBound);
  insertProgram(program, network);
  remark::passed(network.getLoc(),
                 remark::RemarkOpts::name("Clustered").category("xbar"))
      << remark::metric("Clusters", clustering.clusters.size())
      << remark::metric("LowerBound", bound) << remark::metric("Events", events)
      << remark::metric("EventsLowerBound", eventBound);
  return success();
}
