//===- KPeriodic.h - The period by K-periodic schedules ---------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The fastest schedule whose starts repeat after few rounds of each actor is
/// found at a cost that does not depend on the number of firings in an
/// iteration. It may be slower than the graph can be, or not exist at all. But
/// the constraints that hold it up tell whether so, and which actors need more
/// rounds (Bodin, Munier-Kordon, Dupont de Dinechin, "Optimal and Fast
/// Throughput Evaluation of CSDF", DAC 2016).
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_KPERIODIC_H
#define GANGLION_LIB_DATAFLOW_KPERIODIC_H

#include "PeriodBound.h"
#include "ganglion/Dataflow/Period.h"

namespace ganglion::dataflow {

/// What a class of schedules tells about the period of a graph.
struct PeriodBounds {
  /// The proof that the fastest of the schedules is as fast as any.
  std::optional<Certificate> proof;
  /// The period of the fastest of the schedules, if there is any. The graph is
  /// free of deadlocks then.
  std::optional<Rational> upperBound;
  std::optional<PeriodBound> lowerBound;
};

/// Evaluates the schedules whose starts repeat after each round of each actor.
/// The graph must have a cycle of channels. Nothing is told about one whose
/// numbers do not fit, or with more than `maxSize` phases or constraints
/// between them.
PeriodBounds boundPeriod(const Graph &graph,
                         const RepetitionVector &repetitions,
                         int64_t maxSize = int64_t(1) << 22);

/// Computes the exact period of a graph with a cycle of channels. Schedules
/// have at most `maxSize` starts and constraints between them; in the worst
/// case, an optimal one needs all firings of an iteration.
PeriodResult computePeriodByKIter(const Graph &graph,
                                  const RepetitionVector &repetitions,
                                  int64_t maxSize = int64_t(1) << 22);

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_KPERIODIC_H
