//===- EventCycle.h - Cycles of waits ---------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A policy picks a wait for each event, or none; a walk backwards along it
/// ends or runs into a cycle.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_EVENTCYCLE_H
#define GANGLION_LIB_DATAFLOW_EVENTCYCLE_H

#include "EventGraph.h"

namespace ganglion::dataflow {

/// A wait of a firing of this actor.
struct EventWait {
  ActorId actor;
  WaitNumber number;

  friend bool operator==(EventWait a, EventWait b) {
    return a.actor == b.actor && a.number == b.number;
  }
};

/// A cycle of a policy, by an event on it and the number of waits.
struct EventCycle {
  Event event;
  size_t length;
};

/// Walks backwards from `event`, as `getWait` tells, until it returns noWait
/// or an event comes again. Takes no memory (Brent, "An Improved Monte Carlo
/// Factorization Algorithm", BIT 20, 1980).
template <typename GetWait>
std::optional<EventCycle> findCycle(const EventGraph &graph, Event event,
                                    GetWait getWait) {
  Event anchor = event;
  for (size_t distance = 1;; distance *= 2) {
    for (size_t steps = 1; steps <= distance; ++steps) {
      WaitNumber wait = getWait(event);
      if (wait == noWait)
        return std::nullopt;
      event = graph.getOrigin(event, wait).event;
      if (event == anchor)
        return EventCycle{event, steps};
    }
    anchor = event;
  }
}

/// The sum of execution times over the iterations of a cycle. Returns nothing
/// if it does not fit.
template <typename GetWait>
std::optional<Rational> getRatio(const EventGraph &graph, EventCycle cycle,
                                 GetWait getWait) {
  Int128 time = 0, iterations = 0;
  Event event = cycle.event;
  for (size_t i = 0; i < cycle.length; ++i) {
    Origin origin = graph.getOrigin(event, getWait(event));
    time += origin.time;
    iterations += origin.iterations;
    event = origin.event;
  }
  return Rational::get(time, iterations);
}

/// Writes a cycle as the repetition of a word, the shortest possible.
/// `waits` leads backwards from a firing of the given number.
CriticalCycle getCriticalCycle(const EventGraph &graph,
                               const std::vector<EventWait> &waits,
                               int64_t lastFiring);

template <typename GetWait>
CriticalCycle getCriticalCycle(const EventGraph &graph, EventCycle cycle,
                               GetWait getWait) {
  std::vector<EventWait> waits;
  waits.reserve(cycle.length);
  Event event = cycle.event;
  while (waits.size() < cycle.length) {
    waits.push_back({event.actor, getWait(event)});
    event = graph.getOrigin(event, waits.back().number).event;
  }
  return getCriticalCycle(graph, waits, cycle.event.firing);
}

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_EVENTCYCLE_H
