//===- OrderImprovement.h - Search for better static orders -----*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Local search for orders of a shorter period. What bounds the period is the
/// critical cycle, so only a change of the cycle can help; and where the cycle
/// runs through some firings of a resource one after the other, that takes a
/// firing that comes to the front or to the end of these: other changes leave
/// the sum of their times as it is (for the job shop, Balas, Vazacopoulos,
/// "Guided Local Search with Shifting Bottleneck for Job Shop Scheduling",
/// Management Science 44(2), 1998). From each order, the search goes on with
/// the first such change under which the graph stays live and its exact period
/// falls. If there is none, it takes the best of the others, but never comes
/// back to an order (Glover, "Tabu Search - Part I", ORSA J. Computing 1(3),
/// 1989).
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_ORDERIMPROVEMENT_H
#define GANGLION_DATAFLOW_ORDERIMPROVEMENT_H

#include "ganglion/Dataflow/Rational.h"
#include "ganglion/Dataflow/StaticOrder.h"

namespace ganglion::dataflow {

struct ImprovementOptions {
  /// Orders to evaluate at most, the given one included.
  int64_t maxEvaluations = 1000;
};

struct ImprovedOrder {
  StaticOrder order;
  /// The periods of the graph with the given order and with this one.
  Rational initialPeriod, period;
  /// No order of the resources has a shorter period: the larger one of the
  /// period of the graph without order and of the time for which the busiest
  /// resource works in an iteration.
  Rational lowerBound;
  int64_t evaluations = 0;
};

/// Nothing bounds the period, as no actor has a resource and the graph has no
/// cycle; or one of the numbers on the way is too large.
using ImprovementResult = std::variant<ImprovedOrder, Unbounded, Inconsistent,
                                       Deadlock, TooLarge, Overflow>;

/// Improves an order that verifyOrder accepts and with whose channels the graph
/// does not deadlock. The result depends on nothing but the arguments.
ImprovementResult improveStaticOrder(const Graph &graph,
                                     const StaticOrder &order,
                                     const ImprovementOptions &options = {});

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_ORDERIMPROVEMENT_H
