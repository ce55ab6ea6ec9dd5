//===- SDFGraphOps.cpp - Graphs, actors and channels ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IntegerList.h"
#include "Verification.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseMap.h"

#include <limits>

using namespace mlir;
using namespace ganglion::sdf;

//===----------------------------------------------------------------------===//
// GraphOp
//===----------------------------------------------------------------------===//

void GraphOp::build(OpBuilder &builder, OperationState &state, StringRef name,
                    StringRef timeUnit) {
  state.getOrAddProperties<Properties>().sym_name = builder.getStringAttr(name);
  state.getOrAddProperties<Properties>().time_unit =
      builder.getStringAttr(timeUnit);
  state.addRegion()->emplaceBlock();
}

/// Returns the only operation of its kind in `graph`. Results follow the graph
/// they are results of, so the search starts at the end.
template <typename OpT>
static OpT findLast(GraphOp graph) {
  for (Operation &op : llvm::reverse(*graph.getBody()))
    if (auto found = dyn_cast<OpT>(op))
      return found;
  return nullptr;
}

ScheduleOp GraphOp::getSchedule() { return findLast<ScheduleOp>(*this); }

ThroughputOp GraphOp::getThroughput() { return findLast<ThroughputOp>(*this); }

LogicalResult GraphOp::verify() {
  if (getTimeUnit().empty())
    return emitOpError("needs a time unit, such as \"ns\" or \"cycle\", but "
                       "found an empty one");
  return success();
}

/// Whether two rates of one actor are the same, as 1 and [1, 1] of an actor
/// with two phases.
static bool areSameRates(ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
  if (a.size() == b.size())
    return a == b;
  return llvm::all_equal(llvm::concat<const int64_t>(a, b));
}

/// A number, or a list of several.
static void printPhaseList(raw_ostream &os, ArrayRef<int64_t> list) {
  if (list.size() == 1)
    os << list.front();
  else
    printRuns(os, list);
}

static void printRates(raw_ostream &os, ArrayRef<int64_t> production,
                       ArrayRef<int64_t> consumption) {
  printPhaseList(os, production);
  os << " to ";
  printPhaseList(os, consumption);
}

static std::string describeRates(ArrayRef<int64_t> production,
                                 ArrayRef<int64_t> consumption) {
  std::string text;
  llvm::raw_string_ostream os(text);
  printRates(os, production, consumption);
  return text;
}

/// Checks that the source of each channel with a capacity is made to wait for
/// free space. For channels s and b between the same actors in opposite
/// directions with swapped rates, every firing keeps the sum of the tokens on
/// both, places reserved by running firings included.
static LogicalResult verifyCapacities(GraphOp graph) {
  using Ends = std::pair<Attribute, Attribute>;
  DenseMap<Ends, SmallVector<ChannelOp, 1>> channelsBetween;
  auto channels = graph.getOps<ChannelOp>();
  if (llvm::none_of(channels, [](ChannelOp c) { return c.getCapacity(); }))
    return success();
  for (ChannelOp channel : channels)
    channelsBetween[{channel.getSourceAttr(), channel.getTargetAttr()}]
        .push_back(channel);

  for (ChannelOp channel : channels) {
    if (!channel.getCapacity() ||
        channel.getSourceAttr() == channel.getTargetAttr())
      continue;
    uint64_t freePlaces = *channel.getCapacity() - channel.getTokens();
    auto limits = [&](ChannelOp back) {
      return areSameRates(back.getProduction(), channel.getConsumption()) &&
             areSameRates(back.getConsumption(), channel.getProduction()) &&
             back.getTokens() <= freePlaces;
    };
    if (llvm::any_of(
            channelsBetween[{channel.getTargetAttr(), channel.getSourceAttr()}],
            limits))
      continue;
    InFlightDiagnostic diag = channel.emitOpError("has capacity ")
                              << *channel.getCapacity()
                              << ", but no channel back keeps it; add one from "
                              << channel.getTargetAttr() << " to "
                              << channel.getSourceAttr() << " with "
                              << freePlaces << " tokens";
    std::string rates =
        describeRates(channel.getConsumption(), channel.getProduction());
    if (rates != "1 to 1")
      diag << " and rates " << rates;
    return diag;
  }
  return success();
}

/// Checks that the orders and starts of `schedule` cover the actors they must.
static LogicalResult verifyCoverage(GraphOp graph, ScheduleOp schedule) {
  DenseMap<uint64_t, DenseSet<Attribute>> orders;
  for (auto order : schedule.getOps<OrderOp>())
    orders[order.getResource()].insert(order.getActors().begin(),
                                       order.getActors().end());
  DenseSet<Attribute> started;
  for (auto start : schedule.getOps<StartOp>())
    started.insert(start.getActorAttr());

  for (auto actor : graph.getOps<ActorOp>()) {
    auto name = FlatSymbolRefAttr::get(actor.getSymNameAttr());
    if (std::optional<uint64_t> resource = actor.getResource())
      if (auto it = orders.find(*resource);
          it != orders.end() && !it->second.contains(name))
        return schedule.emitOpError("orders resource ")
               << *resource << " without " << name
               << ", which runs on it too; list all actors of a resource";
    if (!started.empty() && !started.contains(name))
      return schedule.emitOpError("gives start times, but none for ")
             << name << "; give them for all actors or for none";
  }
  return success();
}

LogicalResult GraphOp::verifyRegions() {
  Operation *schedule = nullptr, *throughput = nullptr;
  for (Operation &op : *getBody()) {
    if (isa<ActorOp, ChannelOp>(op))
      continue;
    if (!isa<ScheduleOp, ThroughputOp>(op))
      return op.emitOpError("is not part of a dataflow graph; a graph holds "
                            "actors, channels, a schedule and a throughput");
    Operation *&first = isa<ScheduleOp>(op) ? schedule : throughput;
    if (first) {
      InFlightDiagnostic diag =
          op.emitOpError("is the second one in its graph; keep one");
      diag.attachNote(first->getLoc()) << "the first one";
      return diag;
    }
    first = &op;
  }
  if (failed(verifyCapacities(*this)))
    return failure();
  return schedule ? verifyCoverage(*this, cast<ScheduleOp>(schedule))
                  : success();
}

//===----------------------------------------------------------------------===//
// ActorOp
//===----------------------------------------------------------------------===//

LogicalResult ganglion::sdf::verifyResource(Operation *op,
                                            IntegerAttr resource) {
  // The range of dataflow::Actor::resource.
  int64_t limit = std::numeric_limits<unsigned>::max();
  if (resource && (resource.getInt() < 0 || resource.getInt() > limit))
    return op->emitOpError("runs on resource ")
           << resource.getInt() << ", but resources are numbered from 0 to "
           << limit;
  return success();
}

/// phase-list ::= integer | integer-list (IntegerList.h)
static ParseResult parsePhaseList(OpAsmParser &parser,
                                  DenseI64ArrayAttr &attr) {
  SMLoc loc = parser.getCurrentLocation();
  SmallVector<int64_t> list;
  int64_t value;
  OptionalParseResult number = parser.parseOptionalInteger(value);
  if (number.has_value()) {
    if (*number)
      return failure();
    list.push_back(value);
  } else if (failed(parser.parseOptionalLSquare())) {
    return parser.emitError(loc, "expected an integer or a list in brackets");
  } else if (parseRuns(parser, list)) {
    return failure();
  }
  attr = parser.getBuilder().getDenseI64ArrayAttr(list);
  return success();
}

static void printPhaseList(OpAsmPrinter &printer, Operation *,
                           DenseI64ArrayAttr list) {
  printPhaseList(printer.getStream(), list);
}

LogicalResult ActorOp::verify() {
  ArrayRef<int64_t> times = getTimes();
  if (times.empty())
    return emitOpError("has no phases; give a time for at least one");
  for (auto [phase, time] : llvm::enumerate(times)) {
    if (time >= 0)
      continue;
    InFlightDiagnostic diag = emitOpError("takes time ") << time;
    if (times.size() > 1)
      diag << " in phase " << phase;
    return diag << ", but a time cannot be negative";
  }
  return verifyResource(*this, getResourceAttr());
}

std::string ActorOp::describeTimes() {
  std::string text;
  llvm::raw_string_ostream os(text);
  printPhaseList(os, getTimes());
  return text;
}

//===----------------------------------------------------------------------===//
// ChannelOp
//===----------------------------------------------------------------------===//

/// rates ::= phase-list `to` phase-list
static ParseResult parseRates(OpAsmParser &parser,
                              DenseI64ArrayAttr &production,
                              DenseI64ArrayAttr &consumption) {
  return failure(parsePhaseList(parser, production) ||
                 parser.parseKeyword("to") ||
                 parsePhaseList(parser, consumption));
}

static void printRates(OpAsmPrinter &printer, Operation *,
                       DenseI64ArrayAttr production,
                       DenseI64ArrayAttr consumption) {
  printRates(printer.getStream(), production, consumption);
}

std::string ChannelOp::describeRates() {
  return ::describeRates(getProduction(), getConsumption());
}

void ChannelOp::build(OpBuilder &builder, OperationState &state, StringRef name,
                      StringRef source, StringRef target, int64_t tokens) {
  Properties &properties = state.getOrAddProperties<Properties>();
  MLIRContext *context = builder.getContext();
  properties.sym_name = builder.getStringAttr(name);
  properties.source = FlatSymbolRefAttr::get(context, source);
  properties.target = FlatSymbolRefAttr::get(context, target);
  properties.tokens = builder.getI64IntegerAttr(tokens);
}

void ChannelOp::build(OpBuilder &builder, OperationState &state, StringRef name,
                      StringRef source, StringRef target, int64_t tokens,
                      ArrayRef<int64_t> production,
                      ArrayRef<int64_t> consumption) {
  build(builder, state, name, source, target, tokens);
  Properties &properties = state.getOrAddProperties<Properties>();
  properties.production = builder.getDenseI64ArrayAttr(production);
  properties.consumption = builder.getDenseI64ArrayAttr(consumption);
}

/// Checks the rates at one end of `channel`; `kind` tells which.
static LogicalResult verifyRates(ChannelOp channel, StringRef kind,
                                 ArrayRef<int64_t> rates) {
  if (rates.empty())
    return channel.emitOpError("has no ")
           << kind << " rate; give one number, or one for each phase";
  if (rates.size() == 1) {
    if (rates.front() >= 1)
      return success();
    return channel.emitOpError("has ")
           << kind << " rate " << rates.front() << ", but a rate is at least 1";
  }
  for (auto [phase, rate] : llvm::enumerate(rates))
    if (rate < 0)
      return channel.emitOpError("has ")
             << kind << " rate " << rate << " in phase " << phase
             << ", but a rate cannot be negative";
  if (llvm::any_of(rates, [](int64_t rate) { return rate > 0; }))
    return success();
  return channel.emitOpError("has ")
         << kind
         << " rate 0 in each phase, but a rate is at least 1 in some phase";
}

LogicalResult ChannelOp::verify() {
  int64_t tokens = getTokensAttr().getInt();
  if (tokens < 0)
    return emitOpError("starts with ")
           << tokens << " tokens, but their number cannot be negative";
  if (failed(verifyRates(*this, "production", getProduction())) ||
      failed(verifyRates(*this, "consumption", getConsumption())))
    return failure();
  if (IntegerAttr capacity = getCapacityAttr();
      capacity && capacity.getInt() < tokens)
    return emitOpError("has capacity ")
           << capacity.getInt() << ", but starts with " << tokens
           << " tokens; a buffer holds at least those";
  if (IntegerAttr size = getSizeAttr(); size && size.getInt() < 0)
    return emitOpError("has tokens of ")
           << size.getInt() << " bits, but a size cannot be negative";
  return success();
}

/// Checks that a list of rates is for the phases of `actor`; `role` says which
/// end of the channel that is.
static LogicalResult verifyNumRates(ChannelOp channel, StringRef kind,
                                    ArrayRef<int64_t> rates, StringRef role,
                                    ActorOp actor) {
  size_t numPhases = actor.getNumPhases();
  if (rates.size() == 1 || rates.size() == numPhases)
    return success();
  InFlightDiagnostic diag = channel.emitOpError("has ")
                            << rates.size() << ' ' << kind << " rates, but its "
                            << role << " @" << actor.getSymName() << " has "
                            << numPhases
                            << (numPhases == 1 ? " phase" : " phases")
                            << "; give one rate, or one for each phase";
  diag.attachNote(actor.getLoc()) << "the " << role;
  return diag;
}

LogicalResult ChannelOp::verifySymbolUses(SymbolTableCollection &symbolTables) {
  ActorOp source =
      lookupActor(*this, getSourceAttr(), "its source", symbolTables);
  if (!source || failed(verifyNumRates(*this, "production", getProduction(),
                                       "source", source)))
    return failure();
  ActorOp target =
      lookupActor(*this, getTargetAttr(), "its target", symbolTables);
  return success(target &&
                 succeeded(verifyNumRates(*this, "consumption",
                                          getConsumption(), "target", target)));
}

#define GET_OP_CLASSES
#include "ganglion/Dialect/SDF/IR/SDFOps.cpp.inc"
