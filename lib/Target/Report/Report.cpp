//===- Report.cpp - What a compilation came to ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/Report.h"
#include "ganglion/Conversion/SNNToXbar/SynapticGraph.h"
#include "ganglion/Conversion/XbarToSDF/ProgramGraph.h"
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

static LogicalResult collectNetwork(snn::NetworkOp network, Report &report) {
  FailureOr<SynapticGraph> graph = SynapticGraph::get(network);
  if (failed(graph))
    return failure();
  report.timeStep = network.getDtAttr().getValueAsDouble();
  for (const SynapticGraph::Population &population : graph->getPopulations()) {
    snn::NeuronOpInterface op = population.op;
    Report::Population entry{population.name, op.getNumNeurons(), 0};
    for (int64_t n = 0; n < entry.neurons; ++n)
      entry.synapses +=
          graph->getConnectivity().getAxons(population.firstNeuron + n).size();
    report.neurons += entry.neurons;
    report.synapses += entry.synapses;
    report.populations.push_back(std::move(entry));
  }
  return success();
}

static void collectProgram(xbar::ProgramOp program, xbar::MachineOp machine,
                           Report &report) {
  llvm::DenseMap<StringAttr, std::optional<int64_t>> tileOf;
  llvm::DenseSet<int64_t> tiles;
  for (auto cluster : program.getOps<xbar::ClusterOp>()) {
    ++report.clusters;
    report.rows.used += cluster.getRows();
    report.columns.used += cluster.getColumns();
    report.crosspoints.used += cluster.getCrosspoints();
    tileOf[cluster.getSymNameAttr()] = cluster.getTile();
    if (cluster.getTile())
      tiles.insert(*cluster.getTile());
  }
  report.clusterBound = program.getClusterBound();
  report.trafficBound = program.getEventBound();
  report.rows.available = report.clusters * machine.getRows();
  report.columns.available = report.clusters * machine.getColumns();
  report.crosspoints.available = report.clusters * machine.getSynapses();
  report.tiles = {static_cast<int64_t>(tiles.size()), machine.getNumTiles()};
  for (auto stream : program.getOps<xbar::StreamOp>()) {
    if (stream.getSource() == stream.getTarget())
      continue;
    report.trafficBetweenClusters += stream.getEvents();
    if (tileOf[stream.getSourceAttr().getAttr()] !=
        tileOf[stream.getTargetAttr().getAttr()])
      report.trafficBetweenTiles += stream.getEvents();
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

FailureOr<Report> Report::get(xbar::ProgramOp program) {
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
  if (failed(collectNetwork(network, report)))
    return failure();
  collectProgram(program, machine, report);
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

/// One line: a label, the figure, and what it means.
static llvm::raw_ostream &line(llvm::raw_ostream &os, StringRef label) {
  return os << "  " << llvm::left_justify(label, 20);
}

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
  line(os, "period") << report.period << " ps per time step, guaranteed\n";
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
  line(os, "traffic") << "worst-case: " << trafficBetweenClusters
                      << " events per time step between clusters, "
                      << trafficBetweenTiles << " of them between tiles\n";
  printTrafficBound(os, *this);
  os << "\n";
  printThroughput(os, *this);
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
      {"traffic", "worst-case"},
      {"period_ps", report.period},
      {"real_time", report.isRealTime()},
      {"critical_cycle", namesToJSON(report.criticalActors)},
      {"critical_channels", namesToJSON(report.criticalChannels)},
      {"critical_clusters", std::move(clusters)}};
  // JSON has no infinity.
  if (report.periodInPicoseconds > 0)
    root["time_steps_per_second"] =
        picosecondsPerSecond / report.periodInPicoseconds;
  return root;
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
      {"throughput", throughputToJSON(*this)}};
}
