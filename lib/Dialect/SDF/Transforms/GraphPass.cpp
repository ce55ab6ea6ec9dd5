//===- GraphPass.cpp - What passes on graphs share ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphPass.h"

#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::sdf;

InFlightDiagnostic sdf::emitFailure(const DataflowGraph &graph,
                                    const dataflow::Inconsistent &reason) {
  ChannelOp channel = graph.getChannel(reason.channel);
  bool hasPhases =
      graph.getActor(graph.getGraph().getChannel(reason.channel).source)
          .getNumPhases() != 1;
  return channel.emitOpError("is inconsistent: it has rates ")
         << channel.describeRates() << ", but the other channels make "
         << channel.getSourceAttr() << " and " << channel.getTargetAttr()
         << (hasPhases ? " go through their phases" : " fire")
         << " in the proportion " << reason.sourceRate.toString() << " to "
         << reason.targetRate.toString()
         << ", so tokens run out or pile up; correct the rates";
}

InFlightDiagnostic sdf::emitFailure(const DataflowGraph &graph,
                                    const dataflow::Deadlock &deadlock) {
  return graph.getOp().emitOpError("deadlocks: no actor on the cycle ")
         << graph.describeCycle(deadlock.cycle)
         << " can ever fire again; give one of its channels more initial "
            "tokens";
}

InFlightDiagnostic sdf::emitFailure(const DataflowGraph &graph,
                                    const dataflow::Overflow &) {
  return graph.getOp().emitOpError(
      "leads to a number that does not fit 64 bits; use smaller rates or a "
      "coarser time unit");
}

InFlightDiagnostic sdf::emitFailure(const DataflowGraph &graph,
                                    const dataflow::TooLarge &reason) {
  return graph.getOp().emitOpError("is too large for this algorithm: it has ")
         << dataflow::toString(reason.count) << ' ' << reason.unit
         << ", and at most " << dataflow::toString(reason.limit)
         << " are allowed; choose another algorithm or smaller rates";
}

InFlightDiagnostic sdf::emitFailure(const DataflowGraph &graph,
                                    const dataflow::Disagreement &reason) {
  return graph.getOp().emitOpError("has period ")
         << reason.proved.toString()
         << " with a proof, but this algorithm found "
         << reason.found.toString()
         << "; this is an error of Ganglion, so please report the graph";
}

std::string sdf::describe(const DataflowGraph &graph,
                          const dataflow::NoPeriodicPhase &reason) {
  return llvm::formatv("the part of the graph with actor @{0} shows no "
                       "periodic phase within {1} iterations",
                       graph.getActor(reason.actors.front()).getSymName(),
                       reason.iterations);
}

std::optional<dataflow::Rational>
ganglion::sdf::parsePeriod(llvm::StringRef text) {
  auto [numerator, denominator] = text.split('/');
  int64_t p, q = 1;
  if (numerator.getAsInteger(10, p) || p < 1 ||
      (text.contains('/') && (denominator.getAsInteger(10, q) || q < 1)))
    return std::nullopt;
  return dataflow::Rational::get(p, q);
}

void ganglion::sdf::eraseStaleTimes(GraphOp graph) {
  if (ThroughputOp throughput = graph.getThroughput())
    throughput.erase();
  if (ScheduleOp schedule = graph.getSchedule())
    for (StartOp start : llvm::make_early_inc_range(schedule.getOps<StartOp>()))
      start.erase();
}
