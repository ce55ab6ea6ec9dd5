//===- SelfTimed.h - Self-timed execution -----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Self-timed execution starts every firing as soon as it can. Firing n >= 0 of
/// an actor starts when
///   - the firings whose tokens it takes have ended (TokenFlow.h), and
///   - firing n - 1 of the same actor has started;
/// the past, that is firings with negative numbers and the initial tokens that
/// they left, holds nothing up after time 0. So the start times x follow a
/// linear recurrence in max-plus algebra. Where it becomes periodic,
///   x(n + cyclicity * N) = x(n) + increase
/// for every actor, which fires N times in an iteration (Baccelli, Cohen,
/// Olsder, Quadrat, "Synchronization and Linearity", 1992, section 3.7).
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_SELFTIMED_H
#define GANGLION_DATAFLOW_SELFTIMED_H

#include "ganglion/Dataflow/Consistency.h"

#include <variant>

namespace ganglion::dataflow {

struct SelfTimedOptions {
  /// Iterations to simulate before giving up.
  int64_t maxIterations = 10000;
  /// Start times to keep, 8 bytes each, which are those of all firings in all
  /// iterations simulated; and waits of an iteration to keep, 32 bytes each.
  int64_t maxFirings = 100000000;
};

/// The execution of one weakly connected component of a graph.
struct SelfTimedComponent {
  /// Actors of the component in ascending order.
  std::vector<ActorId> actors;
  /// Where the firings of each actor begin in a row of `startTimes`, and the
  /// length of a row. Just 0, 1, 2, ... for a homogeneous graph.
  std::vector<size_t> offsets;

  /// The smallest numbers of iterations such that what is said above holds from
  /// iteration `transient` on.
  int64_t transient;
  int64_t cyclicity;
  /// In time units. It is zero if nothing limits the component.
  int64_t increase;

  /// startTimes[k][offsets[i] + n] is the start of firing n of actors[i] in
  /// iteration k, for the transient and one periodic phase: k < transient +
  /// cyclicity.
  std::vector<std::vector<int64_t>> startTimes;

  /// Firings of actors[position] in an iteration.
  int64_t getNumFirings(size_t position) const {
    return int64_t(offsets[position + 1] - offsets[position]);
  }

  /// Time units per iteration in the long run.
  Rational getPeriod() const;

  /// Start time of actors[position] in iteration `iteration` >= 0, at the
  /// firing of this number in it.
  Int128 getStartTime(size_t position, int64_t iteration,
                      int64_t firing = 0) const;
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

using SelfTimedResult =
    std::variant<SelfTimedSchedule, NoPeriodicPhase, Inconsistent, Deadlock,
                 TooLarge, Overflow>;

/// Simulates a graph until every component is periodic.
SelfTimedResult simulateSelfTimed(const Graph &graph,
                                  const SelfTimedOptions &options = {});

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_SELFTIMED_H
