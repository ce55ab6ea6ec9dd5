//===- SDFGraphOps.cpp - Graphs, actors and channels ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

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
      return back.getProduction() == channel.getConsumption() &&
             back.getConsumption() == channel.getProduction() &&
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
    if (channel.getProduction() != 1 || channel.getConsumption() != 1)
      diag << " and rates " << channel.getConsumption() << " to "
           << channel.getProduction();
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

LogicalResult ActorOp::verify() {
  int64_t time = getTimeAttr().getInt();
  if (time < 0)
    return emitOpError("takes time ")
           << time << ", but a time cannot be negative";
  return verifyResource(*this, getResourceAttr());
}

//===----------------------------------------------------------------------===//
// ChannelOp
//===----------------------------------------------------------------------===//

/// rates ::= integer `to` integer
static ParseResult parseRates(OpAsmParser &parser, IntegerAttr &production,
                              IntegerAttr &consumption) {
  Type i64 = parser.getBuilder().getI64Type();
  return failure(parser.parseAttribute(production, i64) ||
                 parser.parseKeyword("to") ||
                 parser.parseAttribute(consumption, i64));
}

static void printRates(OpAsmPrinter &printer, Operation *,
                       IntegerAttr production, IntegerAttr consumption) {
  printer << production.getInt() << " to " << consumption.getInt();
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

LogicalResult ChannelOp::verify() {
  int64_t tokens = getTokensAttr().getInt();
  if (tokens < 0)
    return emitOpError("starts with ")
           << tokens << " tokens, but their number cannot be negative";
  if (int64_t rate = getProduction(); rate < 1)
    return emitOpError("has production rate ")
           << rate << ", but a rate is at least 1";
  if (int64_t rate = getConsumption(); rate < 1)
    return emitOpError("has consumption rate ")
           << rate << ", but a rate is at least 1";
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

LogicalResult ChannelOp::verifySymbolUses(SymbolTableCollection &symbolTables) {
  return success(
      lookupActor(*this, getSourceAttr(), "its source", symbolTables) &&
      lookupActor(*this, getTargetAttr(), "its target", symbolTables));
}

#define GET_OP_CLASSES
#include "ganglion/Dialect/SDF/IR/SDFOps.cpp.inc"
