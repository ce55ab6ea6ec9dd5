//===- GraphPass.h - What passes on graphs share ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DIALECT_SDF_TRANSFORMS_GRAPHPASS_H
#define GANGLION_LIB_DIALECT_SDF_TRANSFORMS_GRAPHPASS_H

#include "ganglion/Dataflow/Consistency.h"
#include "ganglion/Dataflow/Outcome.h"
#include "ganglion/Dataflow/Period.h"
#include "ganglion/Dataflow/SelfTimed.h"
#include "ganglion/Dialect/SDF/Utils/DataflowGraph.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/Threading.h"

#include <vector>

namespace ganglion::sdf {

/// Applies `process` to each graph inside `root`, in parallel since graphs
/// share nothing, and then `report` to each graph that succeeded, in the order
/// of the IR: streams of remarks are not made for several threads. All graphs
/// are processed even if one fails.
template <typename ResultT>
llvm::LogicalResult
processGraphs(mlir::Operation *root,
              llvm::function_ref<llvm::FailureOr<ResultT>(GraphOp)> process,
              llvm::function_ref<void(GraphOp, const ResultT &)> report) {
  std::vector<GraphOp> graphs;
  root->walk<mlir::WalkOrder::PreOrder>([&](GraphOp graph) {
    graphs.push_back(graph);
    return mlir::WalkResult::skip();
  });
  std::vector<llvm::FailureOr<ResultT>> results(graphs.size());
  mlir::parallelFor(root->getContext(), 0, graphs.size(),
                    [&](size_t i) { results[i] = process(graphs[i]); });

  bool allSucceeded = true;
  for (size_t i = 0; i < graphs.size(); ++i) {
    if (succeeded(results[i]))
      report(graphs[i], *results[i]);
    else
      allSucceeded = false;
  }
  return llvm::success(allSucceeded);
}

/// What a remark about `graph` starts from; `name` says what it is about.
inline mlir::remark::RemarkOpts getRemarkOptions(GraphOp graph,
                                                 llvm::StringRef name) {
  return mlir::remark::RemarkOpts::name(name).category("sdf").function(
      graph.getSymName());
}

/// Errors for the ways in which an analysis ends without a result. All return
/// failure.
mlir::InFlightDiagnostic emitFailure(const DataflowGraph &graph,
                                     const dataflow::Inconsistent &reason);
mlir::InFlightDiagnostic emitFailure(const DataflowGraph &graph,
                                     const dataflow::Deadlock &deadlock);
mlir::InFlightDiagnostic emitFailure(const DataflowGraph &graph,
                                     const dataflow::Overflow &);
mlir::InFlightDiagnostic emitFailure(const DataflowGraph &graph,
                                     const dataflow::TooLarge &reason);
mlir::InFlightDiagnostic emitFailure(const DataflowGraph &graph,
                                     const dataflow::Disagreement &reason);

/// True for the outcomes with which emitFailure deals.
template <typename T>
inline constexpr bool isFailure =
    llvm::is_one_of<T, dataflow::Inconsistent, dataflow::Deadlock,
                    dataflow::TooLarge, dataflow::Overflow,
                    dataflow::Disagreement>::value;

/// The error for the way in which `result` ended. The results that a pass knows
/// how to use must be dealt with before.
template <typename... Outcomes>
llvm::LogicalResult emitFailureOf(const DataflowGraph &graph,
                                  const std::variant<Outcomes...> &result) {
  return std::visit(
      [&](const auto &outcome) -> llvm::LogicalResult {
        using OutcomeT = std::decay_t<decltype(outcome)>;
        if constexpr (isFailure<OutcomeT>)
          return emitFailure(graph, outcome);
        llvm_unreachable("not a failure");
      },
      result);
}

/// Reads a period: "P" or "P/Q", positive 64-bit integers. Nothing else gives a
/// result.
std::optional<dataflow::Rational> parsePeriod(llvm::StringRef text);

/// Erases the throughput and the start times of a graph that has been changed.
/// Orders stay right.
void eraseStaleTimes(GraphOp graph);

/// The reason for a remark that self-timed execution gave no result, and what
/// to do about it.
std::string describe(const DataflowGraph &graph,
                     const dataflow::NoPeriodicPhase &reason);
constexpr llvm::StringLiteral noPeriodicPhaseSuggestion =
    "bound buffers by channels back, or raise max-iterations";

} // namespace ganglion::sdf

#endif // GANGLION_LIB_DIALECT_SDF_TRANSFORMS_GRAPHPASS_H
