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
#include "ImplicitEventGraph.h"

#include <algorithm>

namespace ganglion::dataflow {

/// A cycle of a policy, by an event on it and the number of waits.
struct EventCycle {
  Event event;
  size_t length;
};

/// Walks backwards from `event`, as `getWait` tells, until it returns noWait
/// or an event comes again. Takes no memory (Brent, "An Improved Monte Carlo
/// Factorization Algorithm", BIT 20, 1980).
template <typename GetWait>
std::optional<EventCycle> findCycle(const ImplicitEventGraph &graph,
                                    Event event, GetWait getWait) {
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
std::optional<Rational> getRatio(const ImplicitEventGraph &graph,
                                 EventCycle cycle, GetWait getWait) {
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

template <typename GetWait>
CriticalCycle getCriticalCycle(const ImplicitEventGraph &graph,
                               EventCycle cycle, GetWait getWait) {
  CriticalCycle result;
  result.lastFiring = cycle.event.firing;
  result.waits.reserve(cycle.length);
  Event event = cycle.event;
  for (size_t i = 0; i < cycle.length; ++i) {
    WaitNumber wait = getWait(event);
    result.waits.push_back(graph.getWait(event.actor, wait));
    event = graph.getOrigin(event, wait).event;
  }
  std::reverse(result.waits.begin(), result.waits.end());
  compress(result);
  return result;
}

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_EVENTCYCLE_H
