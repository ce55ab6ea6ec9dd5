//===- VerifySchedule.cpp - Check the schedules of graphs -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphPass.h"
#include "ganglion/Dataflow/Schedule.h"
#include "ganglion/Dialect/SDF/Transforms/Passes.h"

namespace ganglion::sdf {
#define GEN_PASS_DEF_VERIFYSCHEDULE
#include "ganglion/Dialect/SDF/Transforms/Passes.h.inc"
} // namespace ganglion::sdf

using namespace mlir;
using namespace ganglion;
using namespace ganglion::sdf;

namespace {

/// What was checked.
struct VerifiedParts {
  size_t orders;
  bool hasStarts;
};

struct VerifySchedule : sdf::impl::VerifyScheduleBase<VerifySchedule> {
  void runOnOperation() override;
};

} // namespace

/// Returns why the orders cannot be kept.
static std::optional<std::string>
findFault(const DataflowGraph &graph, const dataflow::StaticOrder &order,
          const dataflow::RepetitionVector &repetitions) {
  if (std::optional<std::string> reason =
          dataflow::verifyOrder(graph.getGraph(), order, repetitions))
    return reason;
  dataflow::Graph ordered = graph.getGraph();
  dataflow::addOrderChannels(ordered, order);
  // The parts of the graph now run in the proportion that the orders demand.
  dataflow::RepetitionResult result =
      dataflow::computeRepetitionVector(ordered);
  auto *all = std::get_if<dataflow::RepetitionVector>(&result);
  if (!all || dataflow::findDeadlock(ordered, *all))
    return "the graph deadlocks if the orders are kept";
  return std::nullopt;
}

static FailureOr<VerifiedParts> verify(GraphOp op) {
  ScheduleOp schedule = op.getSchedule();
  if (!schedule)
    return op.emitOpError("has no sdf.schedule to verify; run --sdf-schedule "
                          "first");
  DataflowGraph graph(op);
  dataflow::RepetitionResult result =
      dataflow::computeRepetitionVector(graph.getGraph());
  auto *repetitions = std::get_if<dataflow::RepetitionVector>(&result);
  if (!repetitions)
    return emitFailureOf(graph, result);

  dataflow::StaticOrder order = graph.importOrder();
  std::optional<dataflow::Schedule> starts = graph.importStarts();
  std::optional<std::string> reason = findFault(graph, order, *repetitions);
  if (!reason && starts)
    reason = dataflow::verifySchedule(graph.getGraph(), *starts);
  if (!reason && starts)
    reason = dataflow::verifyScheduleOrder(graph.getGraph(), *starts, order);
  if (reason)
    return schedule.emitOpError("is wrong: ") << *reason;
  return VerifiedParts{order.size(), starts.has_value()};
}

static void report(GraphOp op, const VerifiedParts &parts) {
  remark::analysis(op.getLoc(), getRemarkOptions(op, "VerifiedSchedule"))
      << remark::metric("orders", parts.orders)
      << remark::metric("start-times", parts.hasStarts ? "all" : "none");
}

void VerifySchedule::runOnOperation() {
  if (failed(processGraphs<VerifiedParts>(getOperation(), verify, report)))
    signalPassFailure();
  markAllAnalysesPreserved();
}
