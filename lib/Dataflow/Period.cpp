//===- Period.cpp - Period of a graph -------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Period.h"

#include "EventGraph.h"
#include "KPeriodic.h"
#include "Sweep.h"
#include "Walk.h"
#include "ganglion/Dataflow/MaxPlus.h"
#include "ganglion/Dataflow/StateSpace.h"

using namespace ganglion::dataflow;

/// Firings of an iteration, and their waits for channels, that the event graph
/// may have.
static constexpr int64_t maxEvents = int64_t(1) << 26;

/// Schedules of one round pay if an iteration has more rounds on average.
static constexpr int64_t fewRounds = 4;

static int64_t countPhases(const Graph &graph) {
  int64_t count = 0;
  for (const Actor &actor : graph.getActors())
    count += int64_t(actor.getNumPhases());
  return count;
}

static PeriodResult computePeriodByHoward(const Graph &graph,
                                          const RepetitionVector &repetitions) {
  if (std::optional<TooLarge> reason =
          checkEventGraphSize(graph, repetitions, maxEvents))
    return *std::move(reason);
  if (std::optional<Deadlock> deadlock = findDeadlock(graph, repetitions))
    return *std::move(deadlock);

  EventGraph events(graph, repetitions);
  CycleRatioResult result = computeMaximumCycleRatio(events.getConstraints());
  if (auto *proof = std::get_if<MaximumCycleRatio>(&result))
    if (std::optional<Certificate> certificate = events.translate(*proof))
      return *std::move(certificate);
  return Overflow{};
}

/// Schedules of one round cost the same whatever the repetition counts are, and
/// are often optimal. Otherwise they bound the period from below.
static PeriodResult computePeriodBySize(const Graph &graph,
                                        const RepetitionVector &repetitions,
                                        const PeriodOptions &options) {
  Int128 numFirings = countFirings(graph, repetitions);
  PeriodBounds bounds;
  if (numFirings > Int128(countPhases(graph)) * fewRounds)
    bounds = boundPeriod(graph, repetitions);
  if (bounds.proof)
    return *std::move(bounds.proof);
  if (isHomogeneous(graph))
    return computePeriodByHoward(graph, repetitions);
  return computePeriodBySweeps(graph, repetitions, options,
                               std::move(bounds.lowerBound));
}

/// Proves a period that was found without a proof. `found` holds a Rational or
/// one of the other outcomes of the period.
template <typename ResultT>
static PeriodResult prove(const Graph &graph,
                          const RepetitionVector &repetitions,
                          const PeriodOptions &options, ResultT found) {
  return std::visit(
      [&](auto &&value) -> PeriodResult {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Rational>) {
          PeriodResult result =
              computePeriodBySweeps(graph, repetitions, options);
          auto *certificate = std::get_if<Certificate>(&result);
          if (certificate && certificate->period != value)
            return Disagreement{value, certificate->period};
          return result;
        } else {
          return std::move(value);
        }
      },
      std::move(found));
}

PeriodResult ganglion::dataflow::computePeriod(const Graph &graph,
                                               const PeriodOptions &options) {
  RepetitionResult result = computeRepetitionVector(graph);
  if (auto *reason = std::get_if<Inconsistent>(&result))
    return *reason;
  if (std::holds_alternative<Overflow>(result))
    return Overflow{};
  const auto &repetitions = std::get<RepetitionVector>(result);
  if (sortTopologically(graph, isAnyChannel).size() == graph.getNumActors())
    return Unbounded{};
  switch (options.algorithm) {
  case PeriodAlgorithm::Auto:
    return computePeriodBySize(graph, repetitions, options);
  case PeriodAlgorithm::Howard:
    return computePeriodByHoward(graph, repetitions);
  case PeriodAlgorithm::KIter:
    return computePeriodByKIter(graph, repetitions);
  case PeriodAlgorithm::Sweep:
    return computePeriodBySweeps(graph, repetitions, options);
  case PeriodAlgorithm::MaxPlus:
    return prove(graph, repetitions, options,
                 computePeriodByMaxPlus(graph, repetitions));
  case PeriodAlgorithm::Simulate:
    return prove(graph, repetitions, options,
                 computePeriodBySimulation(graph, repetitions));
  }
  return Overflow{};
}
