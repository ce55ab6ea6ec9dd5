//===- CycleRatio.h - Maximum cycle ratio -----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The maximum cycle ratio of a graph of events: over all cycles, the largest
/// sum of times / sum of distances. It is the shortest period at which the
/// events can recur (Reiter, "Scheduling Parallel Computations", J. ACM 15(4),
/// 1968).
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_CYCLERATIO_H
#define GANGLION_DATAFLOW_CYCLERATIO_H

#include "ganglion/Dataflow/Outcome.h"
#include "ganglion/Dataflow/Rational.h"

#include <variant>

namespace ganglion::dataflow {

/// Positions of an event and of a constraint.
using EventId = uint32_t;
using ConstraintId = uint32_t;

/// Occurrence k of the target comes at least `time` after occurrence
/// k - distance of the source. Both numbers are at least 0.
struct Constraint {
  EventId source, target;
  int64_t time, distance;
};

/// Events that recur, numbered from 0 to numEvents - 1.
struct ConstraintGraph {
  EventId numEvents = 0;
  std::vector<Constraint> constraints;
};

/// The ratio P/Q of a graph that has a cycle.
struct MaximumCycleRatio {
  Rational ratio;
  /// The constraints of a cycle with this ratio, each starting where the one
  /// before it ends.
  std::vector<ConstraintId> cycle;
  /// The least non-negative numbers such that for each constraint
  ///   potentials[target] >= potentials[source] + Q * time - P * distance.
  std::vector<Int128> potentials;
};

/// A cycle whose distances are all zero: its events wait for themselves.
struct ZeroDistanceCycle {
  std::vector<ConstraintId> cycle;
};

using CycleRatioResult =
    std::variant<MaximumCycleRatio, Unbounded, ZeroDistanceCycle, Overflow>;

/// Computes the maximum cycle ratio, its cycle and the least potentials.
CycleRatioResult computeMaximumCycleRatio(const ConstraintGraph &graph);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_CYCLERATIO_H
