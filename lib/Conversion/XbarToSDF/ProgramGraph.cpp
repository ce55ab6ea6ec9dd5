//===- ProgramGraph.cpp - The dataflow graph of a program ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Conversion/XbarToSDF/ProgramGraph.h"
#include "ganglion/Dialect/Xbar/Analysis/TimedProgram.h"
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
  GraphWriter(xbar::ProgramOp program, xbar::Traffic traffic,
              const mapping::ProgramGraph &parts)
      : program(program), traffic(traffic), parts(parts),
        builder(program.getContext()), location(program.getLoc()) {}

  OwningOpRef<sdf::GraphOp> write();

private:
  /// A name differs from the one asked for where that is taken, as by a cluster
  /// that somebody has called `message.c0.c1`.
  void addActor(StringRef name);
  void addChannel(dataflow::ChannelId id, StringRef streamName);

  xbar::ProgramOp program;
  xbar::Traffic traffic;
  const mapping::ProgramGraph &parts;
  OpBuilder builder;
  Location location;
  std::optional<SymbolTable> symbols;
  /// Names of the actors written so far.
  std::vector<std::string> names;
};
} // namespace

void GraphWriter::addActor(StringRef name) {
  const dataflow::Actor &actor =
      parts.graph.getActor(dataflow::ActorId(names.size()));
  IntegerAttr resource =
      actor.resource ? builder.getI64IntegerAttr(*actor.resource) : nullptr;
  auto op = sdf::ActorOp::create(builder, location, name,
                                 actor.executionTimes[0], resource);
  names.push_back(symbols->insert(op).str());
}

static StringRef getPrefix(mapping::ChannelRole role) {
  switch (role) {
  case mapping::ChannelRole::Delivery:
    return "stream.";
  case mapping::ChannelRole::Buffer:
    return "buffer.";
  case mapping::ChannelRole::Send:
    return "send.";
  case mapping::ChannelRole::SendBuffer:
    return "buffer.send.";
  case mapping::ChannelRole::InOrder:
    return "self.";
  }
  llvm_unreachable("unknown role");
}

void GraphWriter::addChannel(dataflow::ChannelId id, StringRef streamName) {
  const dataflow::Channel &channel = parts.graph.getChannel(id);
  mapping::ChannelRole role = parts.channels[id].role;
  StringRef of = role == mapping::ChannelRole::InOrder
                     ? StringRef(names[channel.source])
                     : streamName;
  symbols->insert(sdf::ChannelOp::create(
      builder, location, (getPrefix(role) + of).str(), names[channel.source],
      names[channel.target], channel.tokens));
}

/// "c0.c1", and "c0.c1.2" with a delay of two steps.
static std::string getName(xbar::StreamOp stream) {
  std::string name = (stream.getSource() + "." + stream.getTarget()).str();
  if (stream.getDelay() != 0)
    name += "." + std::to_string(stream.getDelay());
  return name;
}

OwningOpRef<sdf::GraphOp> GraphWriter::write() {
  OwningOpRef<sdf::GraphOp> graph = sdf::GraphOp::create(
      builder, location, (program.getSymName() + "_dataflow").str(), "ps");
  graph.get()->setAttr(programAttrName,
                       FlatSymbolRefAttr::get(program.getSymNameAttr()));
  if (traffic != xbar::Traffic::WorstCase)
    graph.get()->setAttr(trafficAttrName,
                         xbar::TrafficAttr::get(program.getContext(), traffic));
  symbols.emplace(*graph);
  builder.setInsertionPointToStart(graph->getBody());
  for (auto cluster : program.getOps<xbar::ClusterOp>())
    addActor(cluster.getSymName());
  dataflow::ChannelId next = 0;
  for (auto [index, stream] :
       llvm::enumerate(program.getOps<xbar::StreamOp>())) {
    std::string name = getName(stream);
    if (parts.messages[index])
      addActor("message." + name);
    for (; next < parts.channels.size() && parts.channels[next].stream == index;
         ++next)
      addChannel(next, name);
  }
  return graph;
}

Result<OwningOpRef<sdf::GraphOp>>
ganglion::buildProgramGraph(xbar::ProgramOp program, xbar::MachineOp machine,
                            xbar::Traffic traffic) {
  Result<mapping::TimedProgram> timed =
      xbar::getTimedProgram(program, machine, traffic);
  if (!timed)
    return timed.getError();
  FailureOr<mapping::Placement> placement = xbar::getPlacement(program);
  assert(succeeded(placement) && "all clusters have tiles");
  std::optional<mapping::ProgramGraph> graph =
      mapping::buildProgramGraph(*timed, xbar::getTileTimes(machine),
                                 machine.getTileNetwork(), *placement);
  // The limits of machines and streams do not allow it.
  if (!graph)
    return Error{("the program '" + program.getSymName() +
                  "' has a cluster or message whose time exceeds 2^63 - 1 ps; "
                  "choose a machine with shorter times")
                     .str()};
  return GraphWriter(program, traffic, *graph).write();
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
