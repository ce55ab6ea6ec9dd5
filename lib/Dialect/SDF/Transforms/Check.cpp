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

/// Returns the firings of one iteration.
static FailureOr<dataflow::RepetitionVector> check(GraphOp op) {
  DataflowGraph graph(op);
  dataflow::RepetitionResult result =
      dataflow::computeRepetitionVector(graph.getGraph());
  if (auto *reason = std::get_if<dataflow::Inconsistent>(&result))
    return emitFailure(graph, *reason);
  if (auto *reason = std::get_if<dataflow::Overflow>(&result))
    return emitFailure(graph, *reason);
  auto &repetitions = std::get<dataflow::RepetitionVector>(result);
  dataflow::LivenessResult liveness =
      dataflow::checkLiveness(graph.getGraph(), repetitions);
  if (auto *reason = std::get_if<dataflow::Deadlock>(&liveness))
    return emitFailure(graph, *reason);
  if (auto *reason = std::get_if<dataflow::TooLarge>(&liveness))
    return emitFailure(graph, *reason);
  return std::move(repetitions);
}

static void report(GraphOp op, const dataflow::RepetitionVector &repetitions) {
  // Fewer than 2^32 products of 64-bit numbers, one of which is a list length.
  dataflow::Int128 firings = 0;
  for (auto [actor, rounds] :
       llvm::zip_equal(op.getOps<ActorOp>(), repetitions))
    firings +=
        dataflow::Int128(rounds) * dataflow::Int128(actor.getNumPhases());
  remark::analysis(op.getLoc(), getRemarkOptions(op, "Consistent"))
      << remark::metric("actors", repetitions.size())
      << remark::metric("firings-per-iteration", dataflow::toString(firings));
}

namespace {
struct Check : sdf::impl::CheckBase<Check> {
  void runOnOperation() override {
    if (failed(processGraphs<dataflow::RepetitionVector>(getOperation(), check,
                                                         report)))
      signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
