//===- Period.cpp - Period of a graph -------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Period.h"

#include "EventGraph.h"
#include "Walk.h"

using namespace ganglion::dataflow;

/// Firings of an iteration that the event graph may have.
static constexpr int64_t maxEvents = int64_t(1) << 26;

static PeriodResult computePeriodByHoward(const Graph &graph,
                                          const RepetitionVector &repetitions) {
  Int128 numEvents = 0;
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    numEvents += Int128(repetitions[actor]) *
                 Int128(graph.getActor(actor).getNumPhases());
  if (numEvents > maxEvents)
    return TooLarge{"firings in an iteration", numEvents, maxEvents};
  if (std::optional<Deadlock> deadlock = findDeadlock(graph, repetitions))
    return *std::move(deadlock);

  EventGraph events(graph, repetitions);
  CycleRatioResult result = computeMaximumCycleRatio(events.getConstraints());
  if (auto *proof = std::get_if<MaximumCycleRatio>(&result))
    if (std::optional<Certificate> certificate = events.translate(*proof))
      return *std::move(certificate);
  return Overflow{};
}

PeriodResult ganglion::dataflow::computePeriod(const Graph &graph,
                                               const PeriodOptions &) {
  RepetitionResult result = computeRepetitionVector(graph);
  if (auto *reason = std::get_if<Inconsistent>(&result))
    return *reason;
  if (std::holds_alternative<Overflow>(result))
    return Overflow{};
  const auto &repetitions = std::get<RepetitionVector>(result);
  if (sortTopologically(graph, isAnyChannel).size() == graph.getNumActors())
    return Unbounded{};
  return computePeriodByHoward(graph, repetitions);
}
