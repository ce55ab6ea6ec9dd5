//===- Schedule.cpp - Static orders and start times ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphPass.h"
#include "OrderChannels.h"
#include "ganglion/Dataflow/Latency.h"
#include "ganglion/Dataflow/OrderImprovement.h"
#include "ganglion/Dataflow/Period.h"
#include "ganglion/Dialect/SDF/Transforms/Passes.h"
#include "mlir/IR/Builders.h"

namespace ganglion::sdf {
#define GEN_PASS_DEF_SCHEDULE
#include "ganglion/Dialect/SDF/Transforms/Passes.h.inc"
} // namespace ganglion::sdf

using namespace mlir;
using namespace ganglion;
using namespace ganglion::sdf;

namespace {

/// What the remarks tell.
struct Outcome {
  unsigned orderChannels = 0;
  /// What the search for better orders did, if anything.
  std::optional<dataflow::ImprovedOrder> improved;
  /// Kind of start times.
  StringRef starts = "none";
  /// When the first iteration ends in self-timed execution.
  std::optional<int64_t> firstIteration;
  /// Why self-timed execution gave no start times, if it was tried.
  std::string noPeriodicPhase;
};

/// Start times of all actors, or none if there are none.
using Starts = std::optional<dataflow::Schedule>;

struct Schedule : sdf::impl::ScheduleBase<Schedule> {
  using ScheduleBase::ScheduleBase;

  void runOnOperation() override;

  FailureOr<Outcome> schedule(GraphOp graph) const;
  FailureOr<dataflow::StaticOrder> orderResources(GraphOp graph,
                                                  Outcome &outcome) const;
  FailureOr<Starts> computeStarts(const DataflowGraph &graph,
                                  Outcome &outcome) const;
  FailureOr<Starts> computeSelfTimedStarts(const DataflowGraph &graph,
                                           Outcome &outcome) const;
  FailureOr<Starts> computePeriodicStarts(const DataflowGraph &graph,
                                          Outcome &outcome) const;
  static void report(GraphOp graph, const Outcome &outcome);
};

} // namespace

//===----------------------------------------------------------------------===//
// Orders
//===----------------------------------------------------------------------===//

/// Checks the orders that the graph has already.
static LogicalResult verifyGivenOrder(const DataflowGraph &graph,
                                      const dataflow::StaticOrder &order) {
  dataflow::RepetitionResult result =
      dataflow::computeRepetitionVector(graph.getGraph());
  auto *repetitions = std::get_if<dataflow::RepetitionVector>(&result);
  if (!repetitions)
    return emitFailureOf(graph, result);
  GraphOp op = graph.getOp();
  if (std::optional<std::string> reason =
          dataflow::verifyOrder(graph.getGraph(), order, *repetitions))
    return op.getSchedule().emitOpError("cannot be kept: ") << *reason;
  return success();
}

/// Orders the firings of each resource by channels. A given order comes first,
/// as channels that the computed order respects.
FailureOr<dataflow::StaticOrder>
Schedule::orderResources(GraphOp op, Outcome &outcome) const {
  OrderChannels channels(op);
  DataflowGraph given(op);
  if (dataflow::StaticOrder order = given.importOrder(); !order.empty()) {
    if (failed(verifyGivenOrder(given, order)))
      return failure();
    channels.add(given, order);
  }

  DataflowGraph graph(op);
  dataflow::StaticOrderResult result =
      dataflow::computeStaticOrder(graph.getGraph());
  auto *order = std::get_if<dataflow::StaticOrder>(&result);
  if (!order)
    return emitFailureOf(graph, result);
  if (improve > 0) {
    dataflow::ImprovementResult better = dataflow::improveStaticOrder(
        graph.getGraph(), *order, {improve.getValue()});
    // If nothing bounds the period there is nothing to improve.
    if (auto *improved = std::get_if<dataflow::ImprovedOrder>(&better)) {
      *order = improved->order;
      outcome.improved = std::move(*improved);
    }
  }
  channels.add(graph, *order);
  outcome.orderChannels = channels.getNumAdded();
  return std::move(*order);
}

//===----------------------------------------------------------------------===//
// Start times
//===----------------------------------------------------------------------===//

FailureOr<Starts> Schedule::computeStarts(const DataflowGraph &graph,
                                          Outcome &outcome) const {
  if (orderOnly || startTimes == StartTimesKind::None)
    return Starts();
  dataflow::FirstLatencyResult latency =
      dataflow::computeFirstIterationLatency(graph.getGraph());
  if (auto *end = std::get_if<int64_t>(&latency))
    outcome.firstIteration = *end;
  else
    return emitFailureOf(graph, latency);
  return startTimes == StartTimesKind::SelfTimed
             ? computeSelfTimedStarts(graph, outcome)
             : computePeriodicStarts(graph, outcome);
}

FailureOr<Starts> Schedule::computeSelfTimedStarts(const DataflowGraph &graph,
                                                   Outcome &outcome) const {
  dataflow::SelfTimedOptions options;
  options.maxIterations = maxIterations;
  dataflow::SelfTimedResult result =
      dataflow::simulateSelfTimed(graph.getGraph(), options);
  if (auto *execution = std::get_if<dataflow::SelfTimedSchedule>(&result)) {
    outcome.starts = "self-timed";
    return Starts(dataflow::getSelfTimedSchedule(graph.getGraph(), *execution));
  }
  auto *reason = std::get_if<dataflow::NoPeriodicPhase>(&result);
  if (!reason)
    return emitFailureOf(graph, result);
  outcome.noPeriodicPhase = describe(graph, *reason);
  return computePeriodicStarts(graph, outcome);
}

FailureOr<Starts> Schedule::computePeriodicStarts(const DataflowGraph &graph,
                                                  Outcome &outcome) const {
  dataflow::PeriodResult result = dataflow::computePeriod(graph.getGraph());
  if (std::holds_alternative<dataflow::Unbounded>(result))
    return Starts();
  auto *certificate = std::get_if<dataflow::Certificate>(&result);
  if (!certificate)
    return emitFailureOf(graph, result);
  dataflow::RepetitionResult repetitions =
      dataflow::computeRepetitionVector(graph.getGraph());
  if (certificate->period.getDenominator() > maxIterations)
    return Starts();
  Starts starts = dataflow::getPeriodicSchedule(
      graph.getGraph(), std::get<dataflow::RepetitionVector>(repetitions),
      *certificate);
  if (starts)
    outcome.starts = "strictly-periodic";
  return starts;
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

static void writeSchedule(const DataflowGraph &actors,
                          const dataflow::StaticOrder &order,
                          const Starts &starts) {
  GraphOp graph = actors.getOp();
  if (ScheduleOp old = graph.getSchedule())
    old.erase();
  Location loc = graph.getLoc();
  auto builder = OpBuilder::atBlockEnd(graph.getBody());
  if (ThroughputOp throughput = graph.getThroughput())
    builder.setInsertionPoint(throughput);
  auto schedule = ScheduleOp::create(builder, loc);
  builder.setInsertionPointToEnd(schedule.getBody());
  for (const auto &[resource, sequence] : order) {
    SmallVector<Attribute> names;
    for (dataflow::ActorId id : sequence)
      names.push_back(
          FlatSymbolRefAttr::get(actors.getActor(id).getSymNameAttr()));
    OrderOp::create(builder, loc, resource, builder.getArrayAttr(names));
  }
  if (!starts)
    return;
  for (auto [id, times] : llvm::enumerate(*starts))
    StartOp::create(builder, loc,
                    actors.getActor(dataflow::ActorId(id)).getSymName(),
                    times.transient, times.periodic, times.every);
}

FailureOr<Outcome> Schedule::schedule(GraphOp op) const {
  Outcome outcome;
  FailureOr<dataflow::StaticOrder> order = orderResources(op, outcome);
  if (failed(order))
    return failure();
  if (ThroughputOp stale = op.getThroughput();
      stale && outcome.orderChannels > 0)
    stale.erase();

  DataflowGraph ordered(op);
  FailureOr<Starts> starts = computeStarts(ordered, outcome);
  if (failed(starts))
    return failure();
  writeSchedule(ordered, *order, *starts);
  return outcome;
}

void Schedule::report(GraphOp graph, const Outcome &outcome) {
  if (!outcome.noPeriodicPhase.empty())
    remark::missed(graph.getLoc(), getRemarkOptions(graph, "SelfTimed"))
        << remark::reason("{0}", outcome.noPeriodicPhase)
        << remark::suggest("{0}", noPeriodicPhaseSuggestion);
  auto remark =
      remark::passed(graph.getLoc(), getRemarkOptions(graph, "Scheduled"));
  remark << remark::metric("order-channels", outcome.orderChannels)
         << remark::metric("start-times", outcome.starts);
  if (outcome.firstIteration)
    remark << remark::metric("first-iteration", *outcome.firstIteration);
  if (!outcome.improved)
    return;
  remark << remark::metric("period", outcome.improved->period.toString())
         << remark::metric("list-schedule",
                           outcome.improved->initialPeriod.toString())
         << remark::metric("lower-bound",
                           outcome.improved->lowerBound.toString());
}

void Schedule::runOnOperation() {
  if (maxIterations < 1) {
    emitError(getOperation()->getLoc())
        << "max-iterations must be at least 1, but found "
        << maxIterations.getValue();
    return signalPassFailure();
  }
  if (improve < 0) {
    emitError(getOperation()->getLoc())
        << "improve must be at least 0, but found " << improve.getValue();
    return signalPassFailure();
  }
  if (failed(processGraphs<Outcome>(
          getOperation(), [&](GraphOp graph) { return schedule(graph); },
          report)))
    signalPassFailure();
}
