//===- Period.h - Period of a graph -----------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The exact time of an iteration in the long run when every firing starts as
/// soon as it can, for graphs of every class. It is the maximum cycle ratio of
/// the firings of an iteration: over all chains of firings that wait for each
/// other and come back to the same firing, the largest sum of execution times /
/// number of iterations passed (Reiter, "Scheduling Parallel Computations",
/// J. ACM 15(4), 1968).
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_PERIOD_H
#define GANGLION_DATAFLOW_PERIOD_H

#include "ganglion/Dataflow/Certificate.h"
#include "ganglion/Dataflow/Outcome.h"

#include <variant>

namespace ganglion::dataflow {

/// All find the same period, at different cost.
enum class PeriodAlgorithm {
  /// Chosen by the size and the class of the graph.
  Auto,
  /// Policy iteration on the graph of all firings of an iteration, which is
  /// held in memory.
  Howard,
  /// Schedules that repeat after few rounds of each actor, of more and more
  /// rounds until one is optimal.
  KIter,
  /// Policy iteration that finds out anew in each sweep over the firings which
  /// one waits for which.
  Sweep,
  /// The mean of the max-plus matrix over the initial tokens. Its period is
  /// then proved by sweeps.
  MaxPlus,
  /// Self-timed execution until a state recurs. Its period is then proved by
  /// sweeps.
  Simulate,
};

struct PeriodOptions {
  PeriodAlgorithm algorithm = PeriodAlgorithm::Auto;
  /// Threads to use at most. The result does not depend on it.
  unsigned numThreads = 1;
};

/// The algorithm found one period, but another was proved. This never happens
/// unless the library has an error.
struct Disagreement {
  Rational found, proved;
};

using PeriodResult = std::variant<Certificate, Unbounded, Inconsistent,
                                  Deadlock, TooLarge, Overflow, Disagreement>;

/// Computes the exact period and its certificate.
PeriodResult computePeriod(const Graph &graph,
                           const PeriodOptions &options = {});

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_PERIOD_H
