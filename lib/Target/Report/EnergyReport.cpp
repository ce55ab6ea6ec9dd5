//===- EnergyReport.cpp - The energy of a program -------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/EnergyReport.h"
#include "Text.h"
#include "ganglion/Conversion/SNNToXbar/SynapticGraph.h"
#include "ganglion/Dialect/SNN/IR/Activity.h"
#include "ganglion/Dialect/Xbar/Analysis/ProgramLoads.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace ganglion;
using mapping::EventKind;

//===----------------------------------------------------------------------===//
// Counting
//===----------------------------------------------------------------------===//

/// Whether some input or population of the network has an activity.
static bool hasActivity(snn::NetworkOp network) {
  return llvm::any_of(network.getArguments(), snn::getActivity) ||
         llvm::any_of(network.getOps<snn::NeuronOpInterface>(),
                      [](snn::NeuronOpInterface neuron) {
                        return neuron.getActivityAttr() != nullptr;
                      });
}

namespace {
/// Counts the events of a placed program.
class EventCounter {
public:
  EventCounter(xbar::ProgramOp program, xbar::MachineOp machine,
               const SynapticGraph &graph, xbar::ProgramLoads loads,
               bool isMeasured)
      : program(program), machine(machine), graph(graph),
        loads(std::move(loads)), isMeasured(isMeasured) {}

  Result<mapping::EventCounts> count();

private:
  /// Notes an overflow, which ends the count.
  void add(EventKind kind, uint64_t events, uint64_t times = 1);
  std::optional<Error> checkActivity();
  void countNeurons();
  void countSynapticEvents();
  void countClusters();
  void countHops();
  uint64_t getActiveSteps(Value value, int64_t element);

  xbar::ProgramOp program;
  xbar::MachineOp machine;
  const SynapticGraph &graph;
  xbar::ProgramLoads loads;
  bool isMeasured;
  mapping::EventCounts counts;
  bool overflows = false;
  /// The totals of values that were asked for.
  llvm::DenseMap<Value, SmallVector<int64_t>> totalsOf;
};
} // namespace

void EventCounter::add(EventKind kind, uint64_t events, uint64_t times) {
  uint64_t product;
  overflows |= __builtin_mul_overflow(events, times, &product) ||
               __builtin_add_overflow(counts[kind], product, &counts[kind]);
}

/// The steps in which an element of a value is active: all without a run.
uint64_t EventCounter::getActiveSteps(Value value, int64_t element) {
  if (!isMeasured)
    return loads.steps;
  SmallVector<int64_t> &totals = totalsOf[value];
  if (totals.empty())
    totals = snn::readIntegers(snn::getActivity(value).getTotal());
  return xbar::getActiveSteps(loads.steps, totals[element], /*maximum=*/1)
      .total;
}

/// The loads have asked only for what is on the rows of the program.
std::optional<Error> EventCounter::checkActivity() {
  auto check = [&](Value value, StringRef name) -> std::optional<Error> {
    snn::ActivityAttr activity = snn::getActivity(value);
    if (activity && static_cast<uint64_t>(activity.getSteps()) == loads.steps)
      return std::nullopt;
    return Error{("'" + name + "' has no activity over " + Twine(loads.steps) +
                  " steps as the rest of the network has; run "
                  "--snn-annotate-activity on all of it")
                     .str()};
  };
  for (const SynapticGraph::Source &source : graph.getSources())
    if (std::optional<Error> error = check(source.value, source.name))
      return error;
  for (const SynapticGraph::Population &population : graph.getPopulations()) {
    snn::NeuronOpInterface op = population.op;
    if (std::optional<Error> error = check(op->getResult(0), population.name))
      return error;
  }
  return std::nullopt;
}

void EventCounter::countNeurons() {
  for (const SynapticGraph::Population &population : graph.getPopulations()) {
    snn::NeuronOpInterface op = population.op;
    add(EventKind::NeuronUpdate, op.getNumNeurons(), loads.steps);
    if (!op.isSpiking())
      continue;
    for (int64_t element = 0; element < op.getNumNeurons(); ++element)
      add(EventKind::Spike, getActiveSteps(op->getResult(0), element));
  }
}

void EventCounter::countSynapticEvents() {
  std::vector<uint64_t> axonEvents;
  for (const SynapticGraph::Axon &axon : graph.getAxons())
    axonEvents.push_back(
        getActiveSteps(graph.getSources()[axon.source].value, axon.element));
  std::optional<uint64_t> events =
      mapping::countSynapticEvents(graph.getConnectivity(), axonEvents);
  overflows |= !events;
  add(EventKind::SynapticEvent, events.value_or(0));
}

void EventCounter::countClusters() {
  llvm::DenseMap<int64_t, int64_t> clustersOnTile;
  for (auto cluster : program.getOps<xbar::ClusterOp>())
    ++clustersOnTile[*cluster.getTile()];
  for (auto [cluster, load] :
       llvm::zip_equal(program.getOps<xbar::ClusterOp>(), loads.clusters)) {
    add(EventKind::RowActivation, load.total);
    add(EventKind::PartialSum, cluster.getColumns() - cluster.getNeurons(),
        loads.steps);
    if (clustersOnTile[*cluster.getTile()] > 1)
      add(EventKind::Reload, loads.steps);
  }
}

void EventCounter::countHops() {
  SymbolTable symbols(program);
  auto getTile = [&](FlatSymbolRefAttr cluster) {
    return *symbols.lookup<xbar::ClusterOp>(cluster.getAttr()).getTile();
  };
  for (auto [stream, load] :
       llvm::zip_equal(program.getOps<xbar::StreamOp>(), loads.streams))
    add(EventKind::Hop, load.total,
        machine.getHops(getTile(stream.getSourceAttr()),
                        getTile(stream.getTargetAttr())));
}

Result<mapping::EventCounts> EventCounter::count() {
  counts.steps = loads.steps;
  if (std::optional<Error> error = isMeasured ? checkActivity() : std::nullopt)
    return *error;
  countNeurons();
  countSynapticEvents();
  countClusters();
  countHops();
  if (overflows)
    return Error{"there are more events than 64 bits can count"};
  return counts;
}

static mapping::EventEnergies getEnergies(xbar::MachineOp machine) {
  mapping::EventEnergies energies;
  auto set = [&](EventKind kind, FloatAttr energy) {
    if (energy)
      energies[kind] = energy.getValueAsDouble();
  };
  set(EventKind::NeuronUpdate, machine.getNeuronEnergyAttr());
  set(EventKind::Spike, machine.getSpikeEnergyAttr());
  set(EventKind::SynapticEvent, machine.getSynapseEnergyAttr());
  set(EventKind::RowActivation, machine.getRowEnergyAttr());
  set(EventKind::Hop, machine.getHopEnergyAttr());
  return energies;
}

Result<EnergyReport> EnergyReport::get(xbar::ProgramOp program,
                                       xbar::MachineOp machine,
                                       snn::NetworkOp network,
                                       const SynapticGraph &graph) {
  for (auto cluster : program.getOps<xbar::ClusterOp>())
    if (!cluster.getTile())
      return Error{("cluster '" + cluster.getSymName() +
                    "' has no tile yet; run --xbar-place first")
                       .str()};
  EnergyReport report;
  report.isMeasured = hasActivity(network);
  Result<xbar::ProgramLoads> loads =
      report.isMeasured ? xbar::ProgramLoads::getMeasured(program)
                        : xbar::ProgramLoads::getWorstCase(program);
  if (!loads)
    return loads.getError();
  Result<mapping::EventCounts> counts =
      EventCounter(program, machine, graph, std::move(*loads),
                   report.isMeasured)
          .count();
  if (!counts)
    return counts.getError();
  report.counts = *counts;
  report.estimate = mapping::estimateEnergy(*counts, getEnergies(machine));
  return report;
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

/// A kind of event, for people and for programs.
struct KindName {
  EventKind kind;
  StringLiteral label, key;
};
static constexpr KindName kindNames[] = {
    {EventKind::NeuronUpdate, "neuron updates", "neuron_updates"},
    {EventKind::Spike, "spikes", "spikes"},
    {EventKind::SynapticEvent, "synaptic events", "synaptic_events"},
    {EventKind::RowActivation, "active rows", "active_rows"},
    {EventKind::Hop, "hops (unicast)", "hops"},
    {EventKind::PartialSum, "partial sums", "partial_sums"},
    {EventKind::Reload, "reloads", "reloads"}};
static_assert(std::size(kindNames) == mapping::numEventKinds);

double EnergyReport::getCountPerStep(EventKind kind) const {
  return static_cast<double>(counts[kind]) / static_cast<double>(counts.steps);
}

void EnergyReport::printText(llvm::raw_ostream &os,
                             uint64_t stepsPerInference) const {
  const char *atLeast = estimate.isComplete() ? "" : "at least ";
  line(os, "energy") << atLeast << llvm::format("%.6g", estimate.total)
                     << " pJ per time step, ";
  if (isMeasured)
    os << "counted over " << counts.steps << " recorded steps\n";
  else
    os << "every axon active in every step\n";
  line(os, "") << atLeast
               << llvm::format("%.6g", getTotalOver(stepsPerInference))
               << " pJ per inference of " << stepsPerInference
               << (stepsPerInference == 1 ? " time step\n" : " time steps\n");
  for (const KindName &name : kindNames) {
    if (counts[name.kind] == 0)
      continue;
    line(os, name.label) << llvm::format("%.6g", getCountPerStep(name.kind))
                         << " per time step, ";
    if (std::optional<double> energy = estimate[name.kind])
      os << llvm::format("%.6g", *energy) << " pJ\n";
    else
      os << "energy not given by the machine\n";
  }
  line(os, "static power") << "not given by the machine\n";
}

llvm::json::Value EnergyReport::toJSON(uint64_t stepsPerInference) const {
  llvm::json::Object kinds;
  for (const KindName &name : kindNames) {
    llvm::json::Value energy = nullptr;
    if (std::optional<double> known = estimate[name.kind])
      energy = *known;
    kinds[name.key] =
        llvm::json::Object{{"per_time_step", getCountPerStep(name.kind)},
                           {"pj_per_time_step", std::move(energy)}};
  }
  llvm::json::Value recorded = nullptr;
  if (isMeasured)
    recorded = counts.steps;
  return llvm::json::Object{
      {"pj_per_time_step", estimate.total},
      {"pj_per_inference", getTotalOver(stepsPerInference)},
      {"time_steps_per_inference", stepsPerInference},
      {"complete", estimate.isComplete()},
      {"recorded_steps", std::move(recorded)},
      {"routing", "unicast"},
      {"kinds", std::move(kinds)}};
}
