//===- Check.cpp - Check that graphs can run forever ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphPass.h"
#include "ganglion/Dataflow/Consistency.h"
#include "ganglion/Dialect/SDF/Transforms/Passes.h"

namespace ganglion::sdf {
#define GEN_PASS_DEF_CHECK
#include "ganglion/Dialect/SDF/Transforms/Passes.h.inc"
} // namespace ganglion::sdf

using namespace mlir;
using namespace ganglion;
using namespace ganglion::sdf;

namespace {
/// The size of a graph and of its iteration.
struct Iteration {
  size_t actors;
  dataflow::Int128 firings;
};
} // namespace

static FailureOr<Iteration> check(GraphOp op) {
  DataflowGraph graph(op);
  dataflow::RepetitionResult result =
      dataflow::computeRepetitionVector(graph.getGraph());
  auto *repetitions = std::get_if<dataflow::RepetitionVector>(&result);
  if (!repetitions)
    return emitFailureOf(graph, result);
  dataflow::LivenessResult liveness =
      dataflow::checkLiveness(graph.getGraph(), *repetitions);
  if (!std::holds_alternative<dataflow::Live>(liveness))
    return emitFailureOf(graph, liveness);
  // Fewer than 2^32 products of 64-bit numbers, one of which is a list length.
  Iteration iteration{repetitions->size(), 0};
  for (dataflow::ActorId actor = 0; actor < iteration.actors; ++actor)
    iteration.firings +=
        dataflow::countFirings(graph.getGraph(), *repetitions, actor);
  return iteration;
}

static void report(GraphOp op, const Iteration &iteration) {
  remark::analysis(op.getLoc(), getRemarkOptions(op, "Consistent"))
      << remark::metric("actors", iteration.actors)
      << remark::metric("firings-per-iteration",
                        dataflow::toString(iteration.firings));
}

namespace {
struct Check : sdf::impl::CheckBase<Check> {
  void runOnOperation() override {
    if (failed(processGraphs<Iteration>(getOperation(), check, report)))
      signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
