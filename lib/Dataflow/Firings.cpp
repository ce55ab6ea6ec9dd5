//===- Firings.cpp - The firings of an iteration as events ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Firings.h"

using namespace ganglion::dataflow;

/// Firings of an iteration that a scheduler goes through.
static constexpr int64_t maxScheduledFirings = int64_t(1) << 26;

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

std::variant<RepetitionVector, Obstacle>
ganglion::dataflow::prepareSchedule(const Graph &graph) {
  RepetitionResult result = computeRepetitionVector(graph);
  if (auto *reason = std::get_if<Inconsistent>(&result))
    return Obstacle(*reason);
  if (std::holds_alternative<Overflow>(result))
    return Obstacle(Overflow{});
  auto &repetitions = std::get<RepetitionVector>(result);
  Int128 numFirings = 0;
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    numFirings += Int128(repetitions[actor]) *
                  Int128(graph.getActor(actor).getNumPhases());
  if (numFirings > maxScheduledFirings)
    return Obstacle(
        TooLarge{"firings in an iteration", numFirings, maxScheduledFirings});
  if (std::optional<Deadlock> deadlock = findDeadlock(graph, repetitions))
    return Obstacle(*std::move(deadlock));
  return std::move(repetitions);
}
