//===- VerifyCertificate.cpp - Check the throughput of graphs ---*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphPass.h"
#include "ganglion/Dataflow/Consistency.h"
#include "ganglion/Dialect/SDF/Transforms/Passes.h"

namespace ganglion::sdf {
#define GEN_PASS_DEF_VERIFYCERTIFICATE
#include "ganglion/Dialect/SDF/Transforms/Passes.h.inc"
} // namespace ganglion::sdf

using namespace mlir;
using namespace ganglion;
using namespace ganglion::sdf;

/// Finds a cycle of channels: without initial tokens, a homogeneous graph
/// deadlocks if and only if it has one.
static std::optional<dataflow::Deadlock>
findCycle(const dataflow::Graph &graph) {
  dataflow::Graph skeleton;
  for (const dataflow::Actor &actor : graph.getActors())
    skeleton.addActor(actor.name, /*executionTimes=*/0);
  for (const dataflow::Channel &channel : graph.getChannels())
    skeleton.addChannel(channel.name, channel.source, channel.target,
                        /*tokens=*/0);
  return dataflow::findDeadlock(
      skeleton, dataflow::RepetitionVector(graph.getNumActors(), 1));
}

/// Returns the throughput that was found right.
static FailureOr<ThroughputOp> verify(GraphOp op) {
  ThroughputOp throughput = op.getThroughput();
  if (!throughput)
    return op.emitOpError("has no sdf.throughput to verify; run "
                          "--sdf-annotate-throughput first");
  DataflowGraph graph(op);
  if (CertificateAttr certificate = throughput.getCertificateAttr()) {
    if (std::optional<std::string> reason = graph.verify(certificate))
      return throughput.emitOpError("is not proved by its certificate: ")
             << *reason;
    return throughput;
  }
  if (std::optional<dataflow::Deadlock> deadlock = findCycle(graph.getGraph()))
    return throughput.emitOpError("is not unbounded: the cycle ")
           << graph.describeCycle(deadlock->cycle) << " limits it";
  return throughput;
}

static void report(GraphOp op, const ThroughputOp &verified) {
  remark::detail::InFlightRemark remark =
      remark::analysis(op.getLoc(), getRemarkOptions(op, "VerifiedThroughput"));
  ThroughputOp throughput = verified;
  CertificateAttr certificate = throughput.getCertificateAttr();
  if (!certificate) {
    remark << remark::add("unbounded, since the graph has no cycle");
    return;
  }
  remark << remark::metric("period", getPeriod(certificate).toString())
         << remark::metric("time-unit", op.getTimeUnit());
}

namespace {
struct VerifyCertificate : sdf::impl::VerifyCertificateBase<VerifyCertificate> {
  void runOnOperation() override {
    if (failed(processGraphs<ThroughputOp>(getOperation(), verify, report)))
      signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
