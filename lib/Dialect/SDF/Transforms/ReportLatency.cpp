//===- ReportLatency.cpp - How long results take --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphPass.h"
#include "ganglion/Dataflow/Latency.h"
#include "ganglion/Dialect/SDF/Transforms/Passes.h"

namespace ganglion::sdf {
#define GEN_PASS_DEF_REPORTLATENCY
#include "ganglion/Dialect/SDF/Transforms/Passes.h.inc"
} // namespace ganglion::sdf

using namespace mlir;
using namespace ganglion;
using namespace ganglion::sdf;

namespace {

/// A latency, or why there is none.
template <typename LatencyT>
struct Finding {
  std::optional<LatencyT> latency;
  StringRef suggestion;
  std::string obstacle;
};

struct Latencies {
  int64_t firstIteration = 0;
  Finding<dataflow::Int128> selfTimed;
  Finding<dataflow::Rational> periodicSource;
};

struct ReportLatency : sdf::impl::ReportLatencyBase<ReportLatency> {
  using ReportLatencyBase::ReportLatencyBase;

  void runOnOperation() override;

  FailureOr<Latencies> measure(GraphOp graph) const;
  FailureOr<Finding<dataflow::Int128>>
  measureSelfTimed(const DataflowGraph &graph,
                   const dataflow::LatencyPath &path) const;
  void report(GraphOp graph, const Latencies &latencies) const;
};

} // namespace

/// Finds the actor that an option names.
static FailureOr<dataflow::ActorId>
findActor(const DataflowGraph &graph, StringRef option, StringRef name) {
  GraphOp op = graph.getOp();
  if (auto actor = op.lookupSymbol<ActorOp>(name))
    return graph.getActorId(FlatSymbolRefAttr::get(actor.getSymNameAttr()));
  InFlightDiagnostic diagnostic = op.emitOpError("has no actor @")
                                  << name << ", but the option " << option
                                  << " must name one";
  if (graph.getGraph().getNumActors() > 0)
    diagnostic << ", such as " << graph.getActor(0).getSymName();
  return diagnostic;
}

FailureOr<Finding<dataflow::Int128>>
ReportLatency::measureSelfTimed(const DataflowGraph &graph,
                                const dataflow::LatencyPath &path) const {
  dataflow::SelfTimedOptions options;
  options.maxIterations = maxIterations;
  dataflow::SelfTimedResult result =
      dataflow::simulateSelfTimed(graph.getGraph(), options);
  Finding<dataflow::Int128> finding;
  if (auto *reason = std::get_if<dataflow::NoPeriodicPhase>(&result)) {
    finding.obstacle = describe(graph, *reason);
    finding.suggestion = noPeriodicPhaseSuggestion;
    return finding;
  }
  auto *schedule = std::get_if<dataflow::SelfTimedSchedule>(&result);
  if (!schedule)
    return emitFailureOf(graph, result);
  finding.latency = dataflow::getLatency(graph.getGraph(), *schedule, path);
  if (!finding.latency)
    return graph.getOp().emitOpError("has no channels that join @")
           << source << " and @" << sink
           << ", so there is no latency between them; choose actors of one "
              "part of the graph";
  return finding;
}

/// The latency in the schedule of the certificate that the graph has.
static FailureOr<Finding<dataflow::Rational>>
measurePeriodicSource(const DataflowGraph &graph,
                      const dataflow::LatencyPath &path) {
  GraphOp op = graph.getOp();
  ThroughputOp throughput = op.getThroughput();
  Finding<dataflow::Rational> finding;
  if (!throughput) {
    finding.obstacle = "the graph has no certificate";
    finding.suggestion = "run --sdf-annotate-throughput first";
    return finding;
  }
  CertificateAttr attr = throughput.getCertificateAttr();
  if (!attr || !attr.hasPotentials()) {
    finding.obstacle = attr ? "the certificate has no potentials"
                            : "no cycle of channels gives the graph a period";
    finding.suggestion =
        attr ? "run --sdf-annotate-throughput with a larger max-potentials"
             : "bound buffers by channels back";
    return finding;
  }
  if (std::optional<std::string> reason = graph.verify(attr))
    return throughput.emitOpError("is not proved by its certificate: ")
           << *reason;
  dataflow::RepetitionResult repetitions =
      dataflow::computeRepetitionVector(graph.getGraph());
  finding.latency = dataflow::getLatency(
      graph.getGraph(), std::get<dataflow::RepetitionVector>(repetitions),
      graph.importCertificate(attr), path);
  if (!finding.latency)
    return emitFailure(graph, dataflow::Overflow{});
  return finding;
}

FailureOr<Latencies> ReportLatency::measure(GraphOp op) const {
  DataflowGraph graph(op);
  FailureOr<dataflow::ActorId> first = findActor(graph, "source", source);
  FailureOr<dataflow::ActorId> last = findActor(graph, "sink", sink);
  if (failed(first) || failed(last))
    return failure();
  dataflow::LatencyPath path{*first, *last, distance};

  Latencies latencies;
  dataflow::FirstLatencyResult result =
      dataflow::computeFirstIterationLatency(graph.getGraph());
  auto *end = std::get_if<int64_t>(&result);
  if (!end)
    return emitFailureOf(graph, result);
  latencies.firstIteration = *end;

  FailureOr<Finding<dataflow::Int128>> selfTimed =
      measureSelfTimed(graph, path);
  FailureOr<Finding<dataflow::Rational>> periodicSource =
      measurePeriodicSource(graph, path);
  if (failed(selfTimed) || failed(periodicSource))
    return failure();
  latencies.selfTimed = std::move(*selfTimed);
  latencies.periodicSource = std::move(*periodicSource);
  return latencies;
}

template <typename LatencyT>
static void reportObstacle(GraphOp op, StringRef name,
                           const Finding<LatencyT> &finding) {
  if (!finding.latency)
    remark::missed(op.getLoc(), getRemarkOptions(op, name))
        << remark::reason("{0}", finding.obstacle)
        << remark::suggest("{0}", finding.suggestion);
}

void ReportLatency::report(GraphOp op, const Latencies &latencies) const {
  reportObstacle(op, "SelfTimed", latencies.selfTimed);
  reportObstacle(op, "PeriodicSource", latencies.periodicSource);
  auto remark = remark::analysis(op.getLoc(), getRemarkOptions(op, "Latency"));
  remark << remark::metric("source", source.getValue())
         << remark::metric("sink", sink.getValue())
         << remark::metric("distance", distance.getValue())
         << remark::metric("time-unit", op.getTimeUnit())
         << remark::metric("first-iteration", latencies.firstIteration);
  if (latencies.selfTimed.latency)
    remark << remark::metric("self-timed",
                             dataflow::toString(*latencies.selfTimed.latency));
  if (latencies.periodicSource.latency)
    remark << remark::metric("periodic-source",
                             latencies.periodicSource.latency->toString());
}

void ReportLatency::runOnOperation() {
  if (maxIterations < 1) {
    emitError(getOperation()->getLoc())
        << "max-iterations must be at least 1, but found "
        << maxIterations.getValue();
    return signalPassFailure();
  }
  if (failed(processGraphs<Latencies>(
          getOperation(), [&](GraphOp graph) { return measure(graph); },
          [&](GraphOp graph, const Latencies &latencies) {
            report(graph, latencies);
          })))
    signalPassFailure();
  markAllAnalysesPreserved();
}
