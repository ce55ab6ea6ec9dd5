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
/// The waits of actual firings for earlier ones have distances of at least 0,
/// and those of a live graph have a positive sum on every cycle. Schedules that
/// must be periodic in other ways lead to distances of any sign (Bodin,
/// Munier-Kordon, Dupont de Dinechin, "Periodic Schedules for Cyclo-Static
/// Dataflow", ESTIMedia 2013). A cycle with times T >= 0 and distances D allows
/// the periods R with T <= R * D:
///   - if D > 0, those of at least T / D;
///   - if D <= 0 and T > 0, none;
///   - if D < 0 and T = 0, only 0;
///   - if D = 0 and T = 0, all.
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
/// k - distance of the source. The time is at least 0. Fractional distances are
/// to be multiplied by a common denominator, which divides all ratios by it.
struct Constraint {
  EventId source, target;
  int64_t time, distance;
};

/// Events that recur, numbered from 0 to numEvents - 1.
struct ConstraintGraph {
  EventId numEvents = 0;
  std::vector<Constraint> constraints;
};

/// The shortest period P/Q of a graph that has a cycle.
struct MaximumCycleRatio {
  Rational ratio;
  /// The constraints of a cycle with this ratio, each starting where the one
  /// before it ends. Every cycle takes time 0 if the ratio is 0; then this is
  /// any one, even if its distances sum to 0 or less.
  std::vector<ConstraintId> cycle;
  /// The least non-negative numbers such that for each constraint
  ///   potentials[target] >= potentials[source] + Q * time - P * distance.
  std::vector<Int128> potentials;
};

/// No period will do: the distances of this cycle sum to 0 or less, and it does
/// not allow the period `atLeast`, hence no longer one either. That much is
/// demanded by other cycles, or is 0.
struct Infeasible {
  std::vector<ConstraintId> cycle;
  Rational atLeast;
};

using CycleRatioResult =
    std::variant<MaximumCycleRatio, Unbounded, Infeasible, Overflow>;

/// Computes the maximum cycle ratio, its cycle and the least potentials.
CycleRatioResult computeMaximumCycleRatio(const ConstraintGraph &graph);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_CYCLERATIO_H
