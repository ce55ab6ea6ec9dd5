//===- Schedule.h - Start times of all firings ------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A schedule tells when each firing starts, in whole time units. It can be
/// checked by anyone: the checks here know nothing of where it comes from.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_SCHEDULE_H
#define GANGLION_DATAFLOW_SCHEDULE_H

#include "ganglion/Dataflow/Certificate.h"
#include "ganglion/Dataflow/SelfTimed.h"
#include "ganglion/Dataflow/StaticOrder.h"

namespace ganglion::dataflow {

/// Start times of firings 0, 1, ... of an actor: those of the transient once,
/// then those of the periodic phase again and again, each time `every` later.
struct StartTimes {
  std::vector<int64_t> transient, periodic;
  int64_t every = 0;

  /// Start time of firing `n` >= 0.
  Int128 getStart(Firing n) const;
};

/// The start times of each actor.
using Schedule = std::vector<StartTimes>;

/// The start times of self-timed execution.
Schedule getSelfTimedSchedule(const Graph &graph,
                              const SelfTimedSchedule &execution);

/// The schedule of a certificate, rounded down to whole time units: where
/// firing n starts at s, it starts at floor(s). Each firing still waits for
/// what it must, since s >= r + t implies floor(s) >= floor(r) + t for a whole
/// number t. Iterations follow each other at even distances, up to rounding:
/// for a homogeneous graph with period P/Q, firing k of an actor starts at
/// floor((potential + k * P) / Q). Returns nothing if a time does not fit, or
/// if all actors together need more than `maxStarts` of them until they repeat.
std::optional<Schedule> getPeriodicSchedule(const Graph &graph,
                                            const RepetitionVector &repetitions,
                                            const Certificate &certificate,
                                            int64_t maxStarts = 100000000);

/// Checks that all firings, forever, start at time 0 or later, in order, and
/// not before the tokens that they take are there. Returns one sentence if they
/// do not.
///
/// For each channel the time is linear in the number of firings of its target
/// until the starts at both of its ends repeat together.
std::optional<std::string> verifySchedule(const Graph &graph,
                                          const Schedule &schedule);

/// Checks that each resource, forever, carries out its firings one at a time
/// and in an order that verifyOrder accepts. Returns one sentence if one does
/// not.
std::optional<std::string> verifyScheduleOrder(const Graph &graph,
                                               const Schedule &schedule,
                                               const StaticOrder &order);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_SCHEDULE_H
