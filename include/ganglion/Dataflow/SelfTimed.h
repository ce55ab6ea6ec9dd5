//===- SelfTimed.h - Self-timed execution -----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Self-timed execution starts every firing as soon as its tokens are there.
/// Firing k of actor b starts at
///   x_b(k) = max over channels a -> b with m tokens of
///            x_a(k - m) + executionTime(a),
/// where initial tokens (k < m) and missing inputs count as time 0. This is a
/// linear recurrence in max-plus algebra; where it becomes periodic,
/// x(k + cyclicity) = x(k) + increase (Baccelli, Cohen, Olsder, Quadrat,
/// "Synchronization and Linearity", 1992, section 3.7).
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_SELFTIMED_H
#define GANGLION_DATAFLOW_SELFTIMED_H

#include "ganglion/Dataflow/Outcome.h"
#include "ganglion/Dataflow/Rational.h"

#include <variant>

namespace ganglion::dataflow {

struct SelfTimedOptions {
  /// Iterations to simulate before giving up. Start times of all of them are
  /// kept: 8 bytes for each actor and iteration.
  int64_t maxIterations = 10000;
};

/// The execution of one weakly connected component of a graph.
struct SelfTimedComponent {
  /// Actors of the component in ascending order.
  std::vector<ActorId> actors;

  /// The smallest numbers such that for all actors and all k >= transient
  ///   x(k + cyclicity) = x(k) + increase.
  int64_t transient;
  int64_t cyclicity;
  /// In time units. It is zero if nothing limits the component.
  int64_t increase;

  /// startTimes[k][i] is x(k) of actors[i], for the transient and one periodic
  /// phase: k < transient + cyclicity.
  std::vector<std::vector<int64_t>> startTimes;

  /// Time units per iteration in the long run.
  Rational getPeriod() const;

  /// Start time of firing `iteration` >= 0 of actors[position].
  Int128 getStartTime(size_t position, int64_t iteration) const;
};

/// Components in ascending order of their first actor.
using SelfTimedSchedule = std::vector<SelfTimedComponent>;

/// The component of these actors does not show a periodic phase within the
/// permitted iterations. It never has one if a fast actor feeds a slow one
/// without a channel back (a finite buffer) that holds it up.
struct NoPeriodicPhase {
  std::vector<ActorId> actors;
  int64_t iterations;
};

using SelfTimedResult = std::variant<SelfTimedSchedule, NoPeriodicPhase,
                                     Deadlock, NotHomogeneous, Overflow>;

/// Simulates a homogeneous graph until every component is periodic.
SelfTimedResult simulateSelfTimed(const Graph &graph,
                                  const SelfTimedOptions &options = {});

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_SELFTIMED_H
