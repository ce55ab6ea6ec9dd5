//===- AnnotateThroughput.cpp - Exact throughput with a proof ---*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphPass.h"
#include "ganglion/Dataflow/Period.h"
#include "ganglion/Dialect/SDF/Transforms/Passes.h"
#include "mlir/IR/Builders.h"

namespace ganglion::sdf {
#define GEN_PASS_DEF_ANNOTATETHROUGHPUT
#include "ganglion/Dialect/SDF/Transforms/Passes.h.inc"
} // namespace ganglion::sdf

using namespace mlir;
using namespace ganglion;
using namespace ganglion::sdf;

/// Warns about actors that share a resource in no known order: the throughput
/// takes no notice of it.
static void warnAboutUnorderedResources(GraphOp graph) {
  DenseSet<uint64_t> ordered;
  if (ScheduleOp schedule = graph.getSchedule())
    for (auto order : schedule.getOps<OrderOp>())
      ordered.insert(order.getResource());
  DenseMap<uint64_t, ActorOp> firstOn;
  for (auto actor : graph.getOps<ActorOp>()) {
    std::optional<uint64_t> resource = actor.getResource();
    if (!resource || ordered.contains(*resource))
      continue;
    auto [it, isNew] = firstOn.try_emplace(*resource, actor);
    if (isNew)
      continue;
    graph.emitWarning("actors @")
        << it->second.getSymName() << " and @" << actor.getSymName()
        << " share resource " << *resource
        << " in no order, so the throughput may need them both at a time; run "
           "--sdf-schedule first";
    return;
  }
}

static void report(GraphOp op, const std::string &criticalCycle) {
  remark::detail::InFlightRemark remark =
      remark::analysis(op.getLoc(), getRemarkOptions(op, "Throughput"));
  CertificateAttr certificate = op.getThroughput().getCertificateAttr();
  if (!certificate) {
    remark << remark::add("unbounded, since the graph has no cycle");
    return;
  }
  remark << remark::metric("period", getPeriod(certificate).toString())
         << remark::metric("time-unit", op.getTimeUnit())
         << remark::metric("critical-cycle", criticalCycle);
  if (!certificate.hasPotentials())
    remark << remark::metric("potentials", "left out");
}

namespace {

struct AnnotateThroughput
    : sdf::impl::AnnotateThroughputBase<AnnotateThroughput> {
  using AnnotateThroughputBase::AnnotateThroughputBase;

  void runOnOperation() override {
    if (threads < 1) {
      emitError(getOperation()->getLoc())
          << "threads must be at least 1, but found " << threads.getValue();
      return signalPassFailure();
    }
    if (failed(processGraphs<std::string>(
            getOperation(), [&](GraphOp graph) { return annotate(graph); },
            report)))
      signalPassFailure();
  }

  FailureOr<std::string> annotate(GraphOp op) const;
};

} // namespace

/// Returns the critical cycle for the remark.
FailureOr<std::string> AnnotateThroughput::annotate(GraphOp op) const {
  warnAboutUnorderedResources(op);
  DataflowGraph graph(op);
  dataflow::PeriodResult result =
      dataflow::computePeriod(graph.getGraph(), {algorithm, threads});
  CertificateAttr attr;
  std::string criticalCycle;
  if (auto *certificate = std::get_if<dataflow::Certificate>(&result)) {
    attr = graph.exportCertificate(*certificate, maxPotentials);
    criticalCycle = graph.describeCycle(certificate->cycle);
  } else if (!std::holds_alternative<dataflow::Unbounded>(result)) {
    return emitFailureOf(graph, result);
  }
  if (ThroughputOp stale = op.getThroughput())
    stale.erase();
  auto builder = OpBuilder::atBlockEnd(op.getBody());
  ThroughputOp::create(builder, op.getLoc(), attr);
  return criticalCycle;
}
