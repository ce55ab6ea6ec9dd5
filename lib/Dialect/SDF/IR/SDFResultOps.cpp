//===- SDFResultOps.cpp - Schedules and throughput ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verification.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseMap.h"

using namespace mlir;
using namespace ganglion::sdf;

//===----------------------------------------------------------------------===//
// ScheduleOp
//===----------------------------------------------------------------------===//

void ScheduleOp::build(OpBuilder &, OperationState &state) {
  state.addRegion()->emplaceBlock();
}

LogicalResult ScheduleOp::verifyRegions() {
  // Orders by resource and starts by actor.
  DenseMap<Attribute, Operation *> seen;
  for (Operation &op : *getBody()) {
    auto order = dyn_cast<OrderOp>(op);
    auto start = dyn_cast<StartOp>(op);
    if (!order && !start)
      return op.emitOpError("is not part of a schedule; a schedule holds "
                            "orders and starts");
    Attribute subject = order ? Attribute(order.getResourceAttr())
                              : Attribute(start.getActorAttr());
    auto [it, isNew] = seen.try_emplace(subject, &op);
    if (isNew)
      continue;
    InFlightDiagnostic diag = op.emitOpError("is the second one for ");
    if (order)
      diag << "resource " << order.getResource();
    else
      diag << start.getActorAttr();
    diag << "; keep one";
    diag.attachNote(it->second->getLoc()) << "the first one";
    return diag;
  }
  return success();
}

//===----------------------------------------------------------------------===//
// OrderOp
//===----------------------------------------------------------------------===//

LogicalResult OrderOp::verify() {
  return verifyResource(*this, getResourceAttr());
}

LogicalResult OrderOp::verifySymbolUses(SymbolTableCollection &symbolTables) {
  for (auto name : getActors().getAsRange<FlatSymbolRefAttr>()) {
    ActorOp actor = lookupActor(*this, name, "an actor", symbolTables);
    if (!actor)
      return failure();
    if (actor.getResourceAttr() == getResourceAttr())
      continue;
    InFlightDiagnostic diag =
        emitOpError("lists ")
        << name << " on resource " << getResourceAttr().getInt()
        << ", but it runs on " << (actor.getResource() ? "resource " : "none");
    if (actor.getResource())
      diag << *actor.getResource();
    diag.attachNote(actor.getLoc()) << "the actor";
    return diag;
  }
  return success();
}

//===----------------------------------------------------------------------===//
// StartOp
//===----------------------------------------------------------------------===//

LogicalResult StartOp::verify() {
  if (getPeriodic().empty())
    return emitOpError("needs at least one firing in the periodic phase");
  int64_t previous = 0;
  for (int64_t time :
       llvm::concat<const int64_t>(getTransient(), getPeriodic())) {
    if (time < previous)
      return emitOpError("needs start times that do not decrease from 0 on, "
                         "but found ")
             << time << " after " << previous;
    previous = time;
  }
  int64_t every = getEveryAttr().getInt();
  int64_t first = getPeriodic().front(), last = getPeriodic().back();
  if (every < last - first)
    return emitOpError("repeats the periodic phase every ")
           << every << " time units, but the phase goes on for " << last - first
           << ", from " << first << " to " << last;
  return success();
}

LogicalResult StartOp::verifySymbolUses(SymbolTableCollection &symbolTables) {
  return success(
      bool(lookupActor(*this, getActorAttr(), "its actor", symbolTables)));
}

//===----------------------------------------------------------------------===//
// ThroughputOp
//===----------------------------------------------------------------------===//

LogicalResult
ThroughputOp::verifySymbolUses(SymbolTableCollection &symbolTables) {
  if (isUnbounded())
    return success();
  for (FlatSymbolRefAttr name : getCertificateAttr().getCycle())
    if (!isa_and_nonnull<ActorOp, ChannelOp>(
            symbolTables.lookupNearestSymbolFrom(*this, name)))
      return emitOpError("names ")
             << name
             << " on the critical cycle, but the graph has no channel "
                "and no actor of this name";
  return success();
}
