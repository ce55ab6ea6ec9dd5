//===- Latency.cpp - How long results take --------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Latency.h"

#include "EventGraph.h"
#include "SelfTimedExecution.h"

#include <algorithm>

using namespace ganglion::dataflow;

/// The end of the last of a number of firings of an actor, whole rounds through
/// its phases. It is one of the last round, since each firing ends later than
/// that a round before. `getStart` is in units of 1/scale.
template <typename GetStart>
static Int128 getLastEnd(const Actor &actor, Int128 numFirings, int64_t scale,
                         GetStart getStart) {
  Int128 first = numFirings - Int128(actor.getNumPhases());
  auto getEnd = [&](size_t phase) {
    return getStart(first + Int128(phase)) +
           Int128(scale) * actor.executionTimes[phase];
  };
  Int128 end = getEnd(0);
  for (size_t phase = 1; phase < actor.getNumPhases(); ++phase)
    end = std::max(end, getEnd(phase));
  return end;
}

FirstLatencyResult
ganglion::dataflow::computeFirstIterationLatency(const Graph &graph,
                                                 int64_t maxFirings) {
  auto prepared = prepareEventGraph(graph, maxFirings);
  if (auto *obstacle = std::get_if<Obstacle>(&prepared))
    return toResult<FirstLatencyResult>(*obstacle);
  const auto &repetitions = std::get<RepetitionVector>(prepared);

  Int128 latency = 0;
  for (SelfTimedExecution &execution :
       SelfTimedExecution::getAll(graph, repetitions)) {
    if (!execution.fireIteration())
      return Overflow{};
    const std::vector<int64_t> &starts = execution.getStartTimes().front();
    for (size_t i = 0; i < execution.getActors().size(); ++i) {
      size_t first = execution.getOffsets()[i];
      Int128 numFirings = Int128(execution.getOffsets()[i + 1] - first);
      latency = std::max(
          latency,
          getLastEnd(graph.getActor(execution.getActors()[i]), numFirings, 1,
                     [&](Int128 n) { return starts[first + size_t(n)]; }));
    }
  }
  if (!fitsInt64(latency))
    return Overflow{};
  return int64_t(latency);
}

std::optional<Int128>
ganglion::dataflow::getLatency(const Graph &graph,
                               const SelfTimedSchedule &schedule,
                               const LatencyPath &path) {
  auto find = [](const SelfTimedComponent &component, ActorId actor) {
    auto position = std::lower_bound(component.actors.begin(),
                                     component.actors.end(), actor);
    return position != component.actors.end() && *position == actor
               ? std::optional(size_t(position - component.actors.begin()))
               : std::nullopt;
  };
  for (const SelfTimedComponent &component : schedule) {
    std::optional<size_t> source = find(component, path.source);
    std::optional<size_t> sink = find(component, path.sink);
    if (!source || !sink)
      continue;
    // From the transient on, it comes again after a periodic phase.
    std::optional<Int128> latency;
    for (int64_t k = 0; k < component.transient + component.cyclicity; ++k) {
      Int128 end = getLastEnd(graph.getActor(path.sink),
                              component.getNumFirings(*sink), 1, [&](Int128 n) {
                                return component.getStartTime(
                                    *sink, k + path.distance, int64_t(n));
                              });
      Int128 start = component.getStartTime(*source, k);
      latency = std::max(latency, std::optional(end - start));
    }
    return latency;
  }
  return std::nullopt;
}

std::optional<Rational> ganglion::dataflow::getLatency(
    const Graph &graph, const RepetitionVector &repetitions,
    const Certificate &certificate, const LatencyPath &path) {
  auto countStarts = [&](ActorId actor) {
    return size_t(certificate.rounds[actor]) *
           graph.getActor(actor).getNumPhases();
  };
  auto getStarts = [&](ActorId actor) {
    auto starts = certificate.potentials.begin();
    for (ActorId before = 0; before < actor; ++before)
      starts += ptrdiff_t(countStarts(before));
    return starts;
  };
  // Starts in units of 1/scale; the parts below are in [0, 2^126).
  auto starts = getStarts(path.sink);
  Int128 count = Int128(countStarts(path.sink));
  int64_t repeatsPerIteration =
      repetitions[path.sink] / certificate.rounds[path.sink];
  Int128 step = getRepeatTime(certificate, repetitions, path.sink);
  Int128 end =
      getLastEnd(graph.getActor(path.sink), count * repeatsPerIteration,
                 certificate.scale, [&](Int128 n) {
                   return starts[ptrdiff_t(n % count)] + n / count * step;
                 });

  std::optional<Rational> within =
      Rational::get(end - *getStarts(path.source), certificate.scale);
  std::optional<Rational> between = multiply(certificate.period, path.distance);
  if (!within || !between)
    return std::nullopt;
  return add(*within, *between);
}
