//===- ProgramGraph.cpp - The dataflow graph of a program ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Conversion/XbarToSDF/ProgramGraph.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace ganglion;

static constexpr StringLiteral programAttrName = "xbar.program";
static constexpr StringLiteral trafficAttrName = "xbar.traffic";

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

namespace {
/// Writes the graph of one program. Times are picoseconds.
class GraphWriter {
public:
  GraphWriter(xbar::ProgramOp program, xbar::MachineOp machine,
              xbar::Traffic traffic, xbar::ProgramLoads loads)
      : program(program), machine(machine), traffic(traffic),
        loads(std::move(loads)), builder(program.getContext()),
        location(program.getLoc()) {}

  OwningOpRef<sdf::GraphOp> write();

private:
  void addCluster(xbar::ClusterOp cluster, int64_t activeRows, bool sharesTile);
  void addStream(xbar::StreamOp stream, int64_t events);
  /// Both return the name, which differs from `name` where that is taken, as by
  /// a cluster that somebody has called `message.c0.c1`.
  std::string addActor(StringRef name, int64_t time,
                       std::optional<int64_t> tile);
  void addChannel(const Twine &name, StringRef source, StringRef target,
                  int64_t tokens);

  xbar::ProgramOp program;
  xbar::MachineOp machine;
  xbar::Traffic traffic;
  xbar::ProgramLoads loads;
  OpBuilder builder;
  Location location;
  std::optional<SymbolTable> symbols;
  llvm::DenseMap<StringAttr, int64_t> tileOf;
};
} // namespace

std::string GraphWriter::addActor(StringRef name, int64_t time,
                                  std::optional<int64_t> tile) {
  IntegerAttr resource = tile ? builder.getI64IntegerAttr(*tile) : nullptr;
  auto actor = sdf::ActorOp::create(builder, location, name, time, resource);
  return symbols->insert(actor).str();
}

void GraphWriter::addChannel(const Twine &name, StringRef source,
                             StringRef target, int64_t tokens) {
  symbols->insert(sdf::ChannelOp::create(builder, location, name.str(), source,
                                         target, tokens));
}

void GraphWriter::addCluster(xbar::ClusterOp cluster, int64_t activeRows,
                             bool sharesTile) {
  int64_t time = machine.getClusterTime(activeRows, cluster.getColumns());
  if (sharesTile)
    time += machine.getReloadTime();
  addActor(cluster.getSymName(), time, cluster.getTile());
}

/// The stream s of a cluster pair as channels. Within a tile:
///
///     source --(delay)--> target,  target --(buffer)--> source
///
/// Between tiles the message takes its own time, which overlaps with the work
/// of both clusters (Stuijk et al., DAC 2007: binding-aware graph):
///
///     source --0--> s --(delay)--> target
///     target --(buffer)--> s --(buffer)--> source,  s --1--> s
void GraphWriter::addStream(xbar::StreamOp stream, int64_t events) {
  StringRef source = stream.getSource(), target = stream.getTarget();
  int64_t delay = stream.getDelay(), buffer = machine.getBufferTokens();
  std::string name = (source + "." + target).str();
  if (delay != 0)
    name += "." + std::to_string(delay);
  if (source == target) {
    // A cluster keeps its own spikes; the order on its tile limits it more
    // than any buffer.
    addChannel("stream." + name, source, target, delay);
    return;
  }
  int64_t from = tileOf.at(stream.getSourceAttr().getAttr());
  int64_t to = tileOf.at(stream.getTargetAttr().getAttr());
  if (from == to) {
    addChannel("stream." + name, source, target, delay);
    addChannel("buffer." + name, target, source, buffer);
    return;
  }
  std::string message =
      addActor("message." + name,
               machine.getMessageTime(machine.getHops(from, to), events),
               /*tile=*/std::nullopt);
  addChannel("self." + message, message, message, 1);
  addChannel("send." + name, source, message, 0);
  addChannel("stream." + name, message, target, delay);
  addChannel("buffer.send." + name, message, source, buffer);
  addChannel("buffer." + name, target, message, buffer);
}

OwningOpRef<sdf::GraphOp> GraphWriter::write() {
  llvm::DenseMap<int64_t, int64_t> clustersOnTile;
  for (auto cluster : program.getOps<xbar::ClusterOp>()) {
    tileOf[cluster.getSymNameAttr()] = *cluster.getTile();
    ++clustersOnTile[*cluster.getTile()];
  }
  OwningOpRef<sdf::GraphOp> graph = sdf::GraphOp::create(
      builder, location, (program.getSymName() + "_dataflow").str(), "ps");
  graph.get()->setAttr(programAttrName,
                       FlatSymbolRefAttr::get(program.getSymNameAttr()));
  if (traffic != xbar::Traffic::WorstCase)
    graph.get()->setAttr(trafficAttrName,
                         xbar::TrafficAttr::get(program.getContext(), traffic));
  symbols.emplace(*graph);
  builder.setInsertionPointToStart(graph->getBody());
  for (auto [cluster, load] :
       llvm::zip_equal(program.getOps<xbar::ClusterOp>(), loads.clusters))
    addCluster(cluster, loads.getEventsPerStep(load, traffic),
               clustersOnTile[*cluster.getTile()] > 1);
  for (auto [stream, load] :
       llvm::zip_equal(program.getOps<xbar::StreamOp>(), loads.streams))
    addStream(stream, loads.getEventsPerStep(load, traffic));
  return graph;
}

Result<OwningOpRef<sdf::GraphOp>>
ganglion::buildProgramGraph(xbar::ProgramOp program, xbar::MachineOp machine,
                            xbar::Traffic traffic) {
  Result<xbar::ProgramLoads> loads = xbar::ProgramLoads::get(program, traffic);
  if (!loads)
    return loads.getError();
  return GraphWriter(program, machine, traffic, std::move(*loads)).write();
}

//===----------------------------------------------------------------------===//
// Finding and checking
//===----------------------------------------------------------------------===//

sdf::GraphOp ganglion::findProgramGraph(xbar::ProgramOp program) {
  for (Operation &op : *program->getBlock())
    if (auto graph = dyn_cast<sdf::GraphOp>(op))
      if (auto name = graph->getAttrOfType<FlatSymbolRefAttr>(programAttrName))
        if (name.getAttr() == program.getSymNameAttr())
          return graph;
  return nullptr;
}

xbar::Traffic ganglion::getTraffic(sdf::GraphOp graph) {
  auto traffic = graph->getAttrOfType<xbar::TrafficAttr>(trafficAttrName);
  return traffic ? traffic.getValue() : xbar::Traffic::WorstCase;
}

/// Whether two actors or channels mean the same, whatever notes they carry.
static bool areSame(Operation *a, Operation *b) {
  if (a->getName() != b->getName())
    return false;
  if (auto actor = dyn_cast<sdf::ActorOp>(a)) {
    auto other = cast<sdf::ActorOp>(b);
    return actor.getTimes() == other.getTimes() &&
           actor.getResource() == other.getResource();
  }
  auto channel = cast<sdf::ChannelOp>(a), other = cast<sdf::ChannelOp>(b);
  return channel.getSource() == other.getSource() &&
         channel.getTarget() == other.getTarget() &&
         channel.getTokens() == other.getTokens() &&
         channel.getProduction() == other.getProduction() &&
         channel.getConsumption() == other.getConsumption();
}

/// Finds an actor or channel of `required` that `graph` does not have.
static Operation *findMissing(sdf::GraphOp required, sdf::GraphOp graph) {
  SymbolTable symbols(graph);
  for (Operation &op : *required.getBody()) {
    Operation *other =
        symbols.lookup(cast<SymbolOpInterface>(op).getNameAttr());
    if (!other || !areSame(&op, other))
      return &op;
  }
  return nullptr;
}

/// Finds a tile whose clusters may overlap: no ring of channels with one token
/// in all, as sdf-schedule adds them, makes them take turns.
static std::optional<int64_t> findUnorderedTile(sdf::GraphOp graph) {
  using Ends = std::pair<Attribute, Attribute>;
  llvm::DenseMap<Ends, uint64_t> fewestTokens;
  for (auto channel : graph.getOps<sdf::ChannelOp>()) {
    Ends ends = {channel.getSourceAttr(), channel.getTargetAttr()};
    auto [it, isNew] = fewestTokens.try_emplace(ends, channel.getTokens());
    it->second = std::min(it->second, channel.getTokens());
  }
  llvm::DenseMap<int64_t, ArrayAttr> orders;
  if (sdf::ScheduleOp schedule = graph.getSchedule())
    for (auto order : schedule.getOps<sdf::OrderOp>())
      orders[order.getResource()] = order.getActors();

  for (auto actor : graph.getOps<sdf::ActorOp>()) {
    if (!actor.getResource())
      continue;
    // That an order names all actors of its resource, the verifier checks.
    ArrayAttr order = orders.lookup(*actor.getResource());
    if (!order || order.empty())
      return *actor.getResource();
    uint64_t tokens = 0;
    for (size_t i = 0; i < order.size(); ++i) {
      auto link = fewestTokens.find({order[i], order[(i + 1) % order.size()]});
      if (link == fewestTokens.end() || link->second > 1)
        return *actor.getResource();
      tokens += link->second;
    }
    if (tokens > 1)
      return *actor.getResource();
  }
  return std::nullopt;
}

std::optional<std::string> ganglion::checkProgramGraph(xbar::ProgramOp program,
                                                       xbar::MachineOp machine,
                                                       sdf::GraphOp graph) {
  Result<OwningOpRef<sdf::GraphOp>> required =
      buildProgramGraph(program, machine, getTraffic(graph));
  if (!required)
    return required.getError().message;
  if (graph.getTimeUnit() != required->get().getTimeUnit())
    return ("the dataflow graph counts in " + graph.getTimeUnit() +
            ", not in ps; run --convert-xbar-to-sdf again")
        .str();
  if (Operation *missing = findMissing(required->get(), graph))
    return "the dataflow graph does not have the program's " +
           missing->getName().stripDialect().str() + " '" +
           SymbolTable::getSymbolName(missing).str() +
           "'; run --convert-xbar-to-sdf again";
  if (std::optional<int64_t> tile = findUnorderedTile(graph))
    return "the dataflow graph lets the clusters of tile " +
           std::to_string(*tile) + " overlap; run --sdf-schedule";
  return std::nullopt;
}
