//===- Report.cpp - What a compilation came to ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/Report.h"
#include "Text.h"
#include "ganglion/Conversion/SNNToXbar/SynapticGraph.h"
#include "ganglion/Conversion/XbarToSDF/ProgramGraph.h"
#include "ganglion/Dataflow/LeastPotentials.h"
#include "ganglion/Dialect/SDF/Utils/DataflowGraph.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace ganglion;

//===----------------------------------------------------------------------===//
// Collecting
//===----------------------------------------------------------------------===//

static void collectNetwork(snn::NetworkOp network, const SynapticGraph &graph,
                           Report &report) {
  report.timeStep = network.getDtAttr().getValueAsDouble();
  for (const SynapticGraph::Population &population : graph.getPopulations()) {
    snn::NeuronOpInterface op = population.op;
    Report::Population entry{population.name, op.getNumNeurons(), 0};
    for (int64_t n = 0; n < entry.neurons; ++n)
      entry.synapses +=
          graph.getConnectivity().getAxons(population.firstNeuron + n).size();
    report.neurons += entry.neurons;
    report.synapses += entry.synapses;
    report.populations.push_back(std::move(entry));
  }
}

static void collectProgram(xbar::ProgramOp program, xbar::MachineOp machine,
                           Report &report) {
  llvm::DenseSet<int64_t> tiles;
  for (auto cluster : program.getOps<xbar::ClusterOp>()) {
    ++report.clusters;
    report.rows.used += cluster.getRows();
    report.columns.used += cluster.getColumns();
    report.crosspoints.used += cluster.getCrosspoints();
    if (cluster.getTile())
      tiles.insert(*cluster.getTile());
  }
  report.clusterBound = program.getClusterBound();
  report.rows.available = report.clusters * machine.getRows();
  report.columns.available = report.clusters * machine.getColumns();
  report.crosspoints.available = report.clusters * machine.getSynapses();
  report.tiles = {static_cast<int64_t>(tiles.size()), machine.getNumTiles()};
}

/// The events of the streams, for the traffic of the dataflow graph.
static void collectTraffic(xbar::ProgramOp program, Report &report) {
  sdf::GraphOp graph = findProgramGraph(program);
  report.traffic = graph ? getTraffic(graph) : xbar::Traffic::WorstCase;
  Result<xbar::ProgramLoads> loads =
      xbar::ProgramLoads::get(program, report.traffic);
  if (!loads) {
    // The throughput is rejected for this reason.
    report.traffic = xbar::Traffic::WorstCase;
    loads = xbar::ProgramLoads::getWorstCase(program);
  }
  // The bound is on what passes if all neurons fire.
  if (report.traffic == xbar::Traffic::WorstCase)
    report.trafficBound = program.getEventBound();
  SymbolTable symbols(program);
  auto getTile = [&](FlatSymbolRefAttr cluster) {
    return symbols.lookup<xbar::ClusterOp>(cluster.getAttr()).getTile();
  };
  for (auto [stream, load] :
       llvm::zip_equal(program.getOps<xbar::StreamOp>(), loads->streams)) {
    if (stream.getSource() == stream.getTarget())
      continue;
    int64_t events = loads->getEventsPerStep(load, report.traffic);
    report.trafficBetweenClusters += events;
    if (getTile(stream.getSourceAttr()) != getTile(stream.getTargetAttr()))
      report.trafficBetweenTiles += events;
  }
}

static Report::Cluster collectCluster(xbar::ClusterOp cluster) {
  Report::Cluster result{cluster.getSymName().str(), *cluster.getTile(), {}};
  for (bool arePartialSums : {false, true}) {
    llvm::MapVector<StringAttr, int64_t> counts;
    for (auto block : cluster.getBlocks().getAsRange<xbar::BlockAttr>())
      if (block.getPartial() == arePartialSums)
        for (xbar::SubsetAttr subset : block.getNeurons())
          counts[subset.getNode()] += subset.getNumElements();
    for (auto [population, count] : counts)
      result.columns.push_back({population.str(), count, arePartialSums});
  }
  return result;
}

/// Returns why the throughput of the graph is not proved for the program, or
/// nothing.
static std::string verifyThroughput(xbar::ProgramOp program,
                                    xbar::MachineOp machine,
                                    const sdf::DataflowGraph &graph,
                                    sdf::ThroughputOp throughput) {
  for (auto cluster : program.getOps<xbar::ClusterOp>())
    if (!cluster.getTile())
      return ("cluster '" + cluster.getSymName() + "' has no tile").str();
  if (auto problem = checkProgramGraph(program, machine, graph.getOp()))
    return *problem;
  if (!throughput.isUnbounded())
    return graph.verify(throughput.getCertificateAttr()).value_or("");
  if (graph.getGraph().getNumActors() != 0)
    return "it says that nothing limits the throughput, but clusters on a tile "
           "take turns";
  return "";
}

/// The clusters among `actors`; for a message, those that it joins.
static void collectCriticalClusters(xbar::ProgramOp program, sdf::GraphOp graph,
                                    ArrayRef<StringAttr> actors,
                                    Report &report) {
  SymbolTable symbols(program);
  auto findCluster = [&](StringAttr name) {
    return symbols.lookup<xbar::ClusterOp>(name);
  };
  llvm::DenseMap<StringAttr, SmallVector<StringAttr>> ends;
  for (auto channel : graph.getOps<sdf::ChannelOp>()) {
    StringAttr source = channel.getSourceAttr().getAttr();
    StringAttr target = channel.getTargetAttr().getAttr();
    if (findCluster(source) && !findCluster(target))
      ends[target].push_back(source);
    if (!findCluster(source) && findCluster(target))
      ends[source].push_back(target);
  }
  llvm::SetVector<StringAttr> names;
  for (StringAttr actor : actors) {
    if (findCluster(actor))
      names.insert(actor);
    else
      names.insert_range(ends[actor]);
  }
  for (StringAttr name : names)
    report.criticalClusters.push_back(collectCluster(findCluster(name)));
}

/// When the first firings of all actors have ended in the schedule of a
/// certificate that holds, if each fires once in an iteration.
static std::optional<dataflow::Rational>
getFirstEnd(const dataflow::Graph &graph,
            const dataflow::Certificate &certificate) {
  if (!dataflow::isHomogeneous(graph))
    return std::nullopt;
  std::vector<int64_t> potentials = certificate.potentials;
  int64_t scale = certificate.scale;
  if (potentials.empty()) {
    auto found = dataflow::findLeastPotentials(
        graph, dataflow::RepetitionVector(graph.getNumActors(), 1),
        certificate.period);
    auto *least = std::get_if<std::vector<int64_t>>(&found);
    if (!least)
      return std::nullopt;
    potentials = std::move(*least);
    scale = certificate.period.getDenominator();
  }
  dataflow::Rational last = 0;
  for (dataflow::ActorId actor = 0; actor < potentials.size(); ++actor) {
    auto start = dataflow::Rational::get(potentials[actor], scale);
    auto end =
        start ? dataflow::add(*start, graph.getActor(actor).executionTimes[0])
              : std::nullopt;
    if (!end)
      return std::nullopt;
    last = std::max(last, *end);
  }
  return last;
}

/// Each time step ends a period after the one before.
static void collectLatency(const dataflow::Graph &graph,
                           const dataflow::Certificate &certificate,
                           Report &report) {
  std::optional<dataflow::Rational> first = getFirstEnd(graph, certificate);
  if (!first)
    return;
  report.firstLatency = first->toString();
  uint64_t more = report.stepsPerInference - 1;
  if (more > uint64_t(std::numeric_limits<int64_t>::max()))
    return;
  auto rest = dataflow::multiply(certificate.period, int64_t(more));
  if (auto whole = rest ? dataflow::add(*first, *rest) : std::nullopt)
    report.inferenceLatency = whole->toString();
}

static void collectThroughput(xbar::ProgramOp program, xbar::MachineOp machine,
                              sdf::GraphOp op, Report &report) {
  sdf::ThroughputOp throughput = op.getThroughput();
  if (!throughput)
    return;
  report.hasThroughput = true;
  sdf::DataflowGraph graph(op);
  report.rejection = verifyThroughput(program, machine, graph, throughput);
  if (!report.rejection.empty() || throughput.isUnbounded())
    return;
  dataflow::Certificate certificate =
      graph.importCertificate(throughput.getCertificateAttr());
  report.period = certificate.period.toString();
  report.periodInPicoseconds =
      static_cast<double>(certificate.period.getNumerator()) /
      static_cast<double>(certificate.period.getDenominator());
  collectLatency(graph.getGraph(), certificate, report);
  llvm::SetVector<StringAttr> critical;
  for (const dataflow::Wait &wait : certificate.cycle.waits) {
    if (!wait.channel)
      continue;
    sdf::ChannelOp channel = graph.getChannel(*wait.channel);
    report.criticalChannels.push_back(channel.getSymName().str());
    report.criticalActors.push_back(channel.getSource().str());
    critical.insert(channel.getSourceAttr().getAttr());
  }
  collectCriticalClusters(program, op, critical.takeVector(), report);
}

FailureOr<Report> Report::get(xbar::ProgramOp program,
                              std::optional<uint64_t> stepsPerInference) {
  Report report;
  Operation *outside = program->getParentOp();
  auto network = SymbolTable::lookupNearestSymbolFrom<snn::NetworkOp>(
      outside, program.getNetworkAttr());
  if (!network)
    return program.emitError("is for the network ")
           << program.getNetworkAttr() << ", which is no snn.network";
  auto machine = SymbolTable::lookupNearestSymbolFrom<xbar::MachineOp>(
      outside, program.getMachineAttr());
  if (!machine)
    return program.emitError("is for the machine ")
           << program.getMachineAttr() << ", which is no xbar.machine";
  report.network = network.getSymName().str();
  report.program = program.getSymName().str();
  report.machine = machine.getSymName().str();
  FailureOr<SynapticGraph> synapses = SynapticGraph::get(network);
  if (failed(synapses))
    return failure();
  collectNetwork(network, *synapses, report);
  collectProgram(program, machine, report);
  collectTraffic(program, report);
  report.energy = EnergyReport::get(program, machine, network, *synapses);
  if (stepsPerInference)
    report.stepsPerInference = *stepsPerInference;
  else if (report.energy)
    report.stepsPerInference = report.energy->counts.steps;
  if (sdf::GraphOp graph = findProgramGraph(program))
    collectThroughput(program, machine, graph, report);
  return report;
}

static constexpr double picosecondsPerSecond = 1e12;

bool Report::isRealTime() const {
  return periodInPicoseconds <= timeStep * picosecondsPerSecond;
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

static void printUse(llvm::raw_ostream &os, StringRef label,
                     const Report::Use &use) {
  double percent = use.available == 0 ? 0.0
                                      : 100.0 * static_cast<double>(use.used) /
                                            static_cast<double>(use.available);
  line(os, label) << use.used << " of " << use.available << " ("
                  << llvm::format("%.1f", percent) << " %)\n";
}

/// The names of a cycle, the middle of a long one left out.
static void printCycle(llvm::raw_ostream &os, ArrayRef<std::string> names) {
  constexpr size_t maxNames = 12;
  if (names.size() <= maxNames) {
    llvm::interleave(names, os, " -> ");
    return;
  }
  llvm::interleave(names.take_front(maxNames / 2), os, " -> ");
  os << " -> ... (" << names.size() - maxNames << " more) -> ";
  llvm::interleave(names.take_back(maxNames / 2), os, " -> ");
}

static void printName(llvm::raw_ostream &os, StringRef name) {
  os << '\'';
  llvm::printEscapedString(name, os);
  os << '\'';
}

/// c0 on tile 2: 38 neurons of 'lif1', 3 partial sums of 'lif2'
static void printCluster(llvm::raw_ostream &os,
                         const Report::Cluster &cluster) {
  os << cluster.name << " on tile " << cluster.tile << ": ";
  llvm::interleaveComma(
      cluster.columns, os, [&](const Report::Columns &columns) {
        os << columns.count
           << (columns.arePartialSums ? " partial sum" : " neuron")
           << (columns.count == 1 ? " of " : "s of ");
        printName(os, columns.population);
      });
}

/// worst-case, as the option of --convert-xbar-to-sdf has it.
static std::string getTrafficName(xbar::Traffic traffic) {
  std::string name = xbar::stringifyTraffic(traffic).str();
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

/// For which inputs a period holds that was computed for a traffic.
static StringRef getPromise(xbar::Traffic traffic) {
  switch (traffic) {
  case xbar::Traffic::WorstCase:
    return "guaranteed";
  case xbar::Traffic::Max:
    return "guaranteed for the recorded inputs only";
  case xbar::Traffic::Mean:
    return "for the recorded inputs on average, not guaranteed";
  }
  llvm_unreachable("unknown traffic");
}

static void printLatency(llvm::raw_ostream &os, const Report &report) {
  if (report.firstLatency.empty())
    return;
  line(os, "latency") << report.firstLatency << " ps for the first time step";
  if (report.stepsPerInference != 1 && !report.inferenceLatency.empty())
    os << ", " << report.inferenceLatency << " ps for "
       << report.stepsPerInference;
  os << "\n";
}

static void printThroughput(llvm::raw_ostream &os, const Report &report) {
  if (!report.hasThroughput) {
    line(os, "throughput") << "not analysed\n";
    return;
  }
  if (!report.rejection.empty()) {
    line(os, "throughput") << "not guaranteed\n";
    line(os, "certificate") << "REJECTED: " << report.rejection << "\n";
    return;
  }
  if (report.period.empty()) {
    line(os, "throughput") << "unbounded: there is nothing to compute\n";
    return;
  }
  line(os, "period") << report.period << " ps per time step, "
                     << getPromise(report.traffic) << "\n";
  if (report.periodInPicoseconds > 0)
    line(os, "throughput") << llvm::format("%.6g",
                                           picosecondsPerSecond /
                                               report.periodInPicoseconds)
                           << " time steps per second\n";
  line(os, "real time") << (report.isRealTime() ? "yes" : "no") << ", dt is "
                        << llvm::format("%g", report.timeStep) << " s";
  if (report.periodInPicoseconds > 0)
    os << llvm::format(", %.4g periods", report.timeStep *
                                             picosecondsPerSecond /
                                             report.periodInPicoseconds);
  os << "\n";
  printLatency(os, report);
  line(os, "critical cycle");
  printCycle(os, report.criticalActors);
  os << "\n";
  line(os, "") << "by way of ";
  printCycle(os, report.criticalChannels);
  os << "\n";
  constexpr size_t maxClusters = 6;
  ArrayRef<Report::Cluster> clusters = report.criticalClusters;
  for (const Report::Cluster &cluster : clusters.take_front(maxClusters)) {
    printCluster(line(os, ""), cluster);
    os << "\n";
  }
  if (clusters.size() > maxClusters)
    line(os, "") << "and " << clusters.size() - maxClusters
                 << " more clusters\n";
  line(os, "certificate") << "verified\n";
}

static void printTrafficBound(llvm::raw_ostream &os, const Report &report) {
  if (report.trafficBound)
    line(os, "") << "at least " << *report.trafficBound
                 << " between clusters of any clustering\n";
}

void Report::printText(llvm::raw_ostream &os) const {
  os << "Network ";
  printName(os, network);
  os << " on ";
  printName(os, machine);
  os << "\n\n";
  for (const Population &population : populations) {
    printName(line(os, "population"), population.name);
    os << ": " << population.neurons << " neurons, " << population.synapses
       << " synapses\n";
  }
  line(os, "neurons") << neurons << "\n";
  line(os, "synapses") << synapses << "\n\n";

  line(os, "clusters") << clusters << " (at least " << clusterBound
                       << " needed)\n";
  printUse(os, "rows", rows);
  printUse(os, "columns", columns);
  printUse(os, "crosspoints", crosspoints);
  printUse(os, "tiles", tiles);
  line(os, "traffic") << getTrafficName(traffic) << ": "
                      << trafficBetweenClusters
                      << " events per time step between clusters, "
                      << trafficBetweenTiles << " of them between tiles\n";
  printTrafficBound(os, *this);
  os << "\n";
  printThroughput(os, *this);

  os << "\n";
  if (energy)
    energy->printText(os, stepsPerInference);
  else
    line(os, "energy") << "not estimated: " << energy.getError().message
                       << "\n";
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

/// Names may hold any bytes, JSON holds Unicode.
static std::string toUnicode(StringRef name) {
  return llvm::json::isUTF8(name) ? name.str() : llvm::json::fixUTF8(name);
}

static llvm::json::Array namesToJSON(ArrayRef<std::string> names) {
  llvm::json::Array array;
  for (const std::string &name : names)
    array.push_back(toUnicode(name));
  return array;
}

static llvm::json::Value useToJSON(const Report::Use &use) {
  return llvm::json::Object{{"used", use.used}, {"available", use.available}};
}

static llvm::json::Value clusterToJSON(const Report::Cluster &cluster) {
  llvm::json::Array columns;
  for (const Report::Columns &entry : cluster.columns)
    columns.push_back(
        llvm::json::Object{{"population", toUnicode(entry.population)},
                           {"count", entry.count},
                           {"partial_sums", entry.arePartialSums}});
  return llvm::json::Object{{"name", toUnicode(cluster.name)},
                            {"tile", cluster.tile},
                            {"columns", std::move(columns)}};
}

static llvm::json::Value throughputToJSON(const Report &report) {
  if (!report.hasThroughput ||
      (report.rejection.empty() && report.period.empty()))
    return nullptr;
  if (!report.rejection.empty())
    return llvm::json::Object{{"certificate_verified", false},
                              {"rejection", toUnicode(report.rejection)}};
  llvm::json::Array clusters;
  for (const Report::Cluster &cluster : report.criticalClusters)
    clusters.push_back(clusterToJSON(cluster));
  llvm::json::Object root{
      {"certificate_verified", true},
      {"traffic", getTrafficName(report.traffic)},
      {"holds_for_every_input", report.traffic == xbar::Traffic::WorstCase},
      {"period_ps", report.period},
      {"real_time", report.isRealTime()},
      {"critical_cycle", namesToJSON(report.criticalActors)},
      {"critical_channels", namesToJSON(report.criticalChannels)},
      {"critical_clusters", std::move(clusters)}};
  if (!report.inferenceLatency.empty())
    root["latency_ps"] = llvm::json::Object{
        {"first_time_step", report.firstLatency},
        {"inference", report.inferenceLatency},
        {"time_steps_per_inference", report.stepsPerInference}};
  // JSON has no infinity.
  if (report.periodInPicoseconds > 0)
    root["time_steps_per_second"] =
        picosecondsPerSecond / report.periodInPicoseconds;
  return root;
}

static llvm::json::Value energyToJSON(const Report &report) {
  if (report.energy)
    return report.energy->toJSON(report.stepsPerInference);
  return llvm::json::Object{
      {"problem", toUnicode(report.energy.getError().message)}};
}

llvm::json::Value Report::toJSON() const {
  llvm::json::Array populationList;
  for (const Population &population : populations)
    populationList.push_back(
        llvm::json::Object{{"name", toUnicode(population.name)},
                           {"neurons", population.neurons},
                           {"synapses", population.synapses}});
  return llvm::json::Object{
      {"network", toUnicode(network)},
      {"program", toUnicode(program)},
      {"machine", toUnicode(machine)},
      {"time_step_seconds", timeStep},
      {"populations", std::move(populationList)},
      {"neurons", neurons},
      {"synapses", synapses},
      {"clusters", clusters},
      {"clusters_lower_bound", clusterBound},
      {"rows", useToJSON(rows)},
      {"columns", useToJSON(columns)},
      {"crosspoints", useToJSON(crosspoints)},
      {"tiles", useToJSON(tiles)},
      {"traffic_between_clusters", trafficBetweenClusters},
      {"traffic_lower_bound", trafficBound},
      {"traffic_between_tiles", trafficBetweenTiles},
      {"throughput", throughputToJSON(*this)},
      {"energy", energyToJSON(*this)}};
}
