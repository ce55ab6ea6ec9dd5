//===- Report.cpp - What a compilation came to ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/Report.h"
#include "ganglion/Conversion/SNNToXbar/SynapticGraph.h"
#include "ganglion/Dialect/SDF/Utils/DataflowGraph.h"
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

static void collectThroughput(sdf::GraphOp op, Report &report) {
  sdf::ThroughputOp throughput = op.getThroughput();
  if (!throughput)
    return;
  report.hasThroughput = true;
  if (throughput.isUnbounded()) {
    report.rejection = "nothing limits the throughput, so there is no period";
    return;
  }
  sdf::DataflowGraph graph(op);
  dataflow::Certificate certificate =
      graph.importCertificate(*throughput.getCertificate());
  std::optional<std::string> rejection =
      dataflow::verifyCertificate(graph.getGraph(), certificate);
  report.isVerified = !rejection;
  report.rejection = rejection.value_or("");
  report.period = certificate.period.toString();
  constexpr double picosecondsPerSecond = 1e12;
  report.timeStepsPerSecond =
      picosecondsPerSecond *
      static_cast<double>(certificate.period.getDenominator()) /
      static_cast<double>(certificate.period.getNumerator());
  for (dataflow::ChannelId channel : certificate.cycle) {
    sdf::ChannelOp channelOp = graph.getChannel(channel);
    report.criticalChannels.push_back(channelOp.getSymName().str());
    report.criticalActors.push_back(channelOp.getSource().str());
  }
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
  report.network = network.getSymName().str();
  report.program = program.getSymName().str();
  report.machine = machine.getSymName().str();
  if (failed(collectNetwork(network, report)))
    return failure();
  collectProgram(program, machine, report);
  auto graph = SymbolTable::lookupNearestSymbolFrom<sdf::GraphOp>(
      outside, StringAttr::get(program.getContext(),
                               program.getSymName() + "_dataflow"));
  if (graph)
    collectThroughput(graph, report);
  return report;
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

void Report::printText(llvm::raw_ostream &os) const {
  os << "Network '" << network << "' on '" << machine << "'\n\n";
  for (const Population &population : populations)
    line(os, "population") << "'" << population.name
                           << "': " << population.neurons << " neurons, "
                           << population.synapses << " synapses\n";
  line(os, "neurons") << neurons << "\n";
  line(os, "synapses") << synapses << "\n\n";

  line(os, "clusters") << clusters << " (at least " << clusterBound
                       << " needed)\n";
  printUse(os, "rows", rows);
  printUse(os, "columns", columns);
  printUse(os, "crosspoints", crosspoints);
  printUse(os, "tiles", tiles);
  line(os, "traffic") << trafficBetweenClusters
                      << " events per time step between clusters, "
                      << trafficBetweenTiles
                      << " of them between tiles (worst case)\n\n";

  if (!hasThroughput) {
    line(os, "throughput") << "not analysed\n";
    return;
  }
  if (period.empty()) {
    line(os, "throughput") << "unbounded: " << rejection << "\n";
    return;
  }
  line(os, "period") << period << " ps per time step (worst case)\n";
  line(os, "throughput") << llvm::format("%.6g", timeStepsPerSecond)
                         << " time steps per second, guaranteed\n";
  line(os, "critical cycle");
  printCycle(os, criticalActors);
  os << "\n";
  line(os, "") << "by way of ";
  printCycle(os, criticalChannels);
  os << "\n";
  line(os, "certificate") << (isVerified ? "verified"
                                         : "REJECTED: " + rejection)
                          << "\n";
}

static llvm::json::Value useToJSON(const Report::Use &use) {
  return llvm::json::Object{{"used", use.used}, {"available", use.available}};
}

llvm::json::Value Report::toJSON() const {
  llvm::json::Array populationList;
  for (const Population &population : populations)
    populationList.push_back(
        llvm::json::Object{{"name", population.name},
                           {"neurons", population.neurons},
                           {"synapses", population.synapses}});
  llvm::json::Object root{{"network", network},
                          {"machine", machine},
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
                          {"traffic_between_tiles", trafficBetweenTiles}};
  if (!hasThroughput || period.empty())
    root["throughput"] = nullptr;
  else
    root["throughput"] = llvm::json::Object{
        {"period_ps", period},
        {"time_steps_per_second", timeStepsPerSecond},
        {"traffic", "worst-case"},
        {"critical_cycle", llvm::json::Array(criticalActors)},
        {"critical_channels", llvm::json::Array(criticalChannels)},
        {"certificate_verified", isVerified}};
  return root;
}
