//===- Firings.cpp - The firings of an iteration as events ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Firings.h"

using namespace ganglion::dataflow;

Firings::Firings(const Graph &graph, const RepetitionVector &repetitions)
    : events(graph, repetitions) {
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    const PhaseList &phases = graph.getActor(actor).executionTimes;
    for (EventId n = 0;
         n < events.getFirstEvent(actor + 1) - events.getFirstEvent(actor);
         ++n) {
      actors.push_back(actor);
      times.push_back(phases[n % phases.size()]);
    }
  }
}

WaitIndex::WaitIndex(const ConstraintGraph &graph)
    : offsets(size_t(graph.numEvents) + 1), numWaits(graph.numEvents) {
  for (const Constraint &wait : graph.constraints)
    if (wait.distance == 0) {
      ++offsets[wait.source + 1];
      ++numWaits[wait.target];
    }
  for (size_t i = 1; i < offsets.size(); ++i)
    offsets[i] += offsets[i - 1];
  waits.resize(offsets.back());
  std::vector<size_t> next(offsets.begin(), offsets.end() - 1);
  for (const Constraint &wait : graph.constraints)
    if (wait.distance == 0)
      waits[next[wait.source]++] = &wait;
}

std::vector<EventId> WaitIndex::sortTopologically() const {
  // The result serves as the queue of events still to be visited (Kahn,
  // "Topological Sorting of Large Networks", Comm. ACM 5(11), 1962).
  std::vector<EventId> sorted;
  std::vector<uint32_t> waitingFor = numWaits;
  for (EventId event = 0; event < waitingFor.size(); ++event)
    if (waitingFor[event] == 0)
      sorted.push_back(event);
  for (size_t i = 0; i < sorted.size(); ++i)
    forEach(sorted[i], [&](const Constraint &wait) {
      if (--waitingFor[wait.target] == 0)
        sorted.push_back(wait.target);
    });
  return sorted;
}
