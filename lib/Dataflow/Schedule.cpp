//===- Schedule.cpp - Start times of all firings --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Schedule.h"

#include "ganglion/Dataflow/TokenFlow.h"

#include <algorithm>
#include <numeric>

using namespace ganglion::dataflow;

Int128 StartTimes::getStart(Firing n) const {
  assert(n >= 0 && "no such firing");
  if (n < Firing(transient.size()))
    return transient[size_t(n)];
  n -= Firing(transient.size());
  auto length = Firing(periodic.size());
  return periodic[size_t(n % length)] + n / length * every;
}

Schedule
ganglion::dataflow::getSelfTimedSchedule(const Graph &graph,
                                         const SelfTimedSchedule &execution) {
  Schedule schedule(graph.getNumActors());
  for (const SelfTimedComponent &component : execution)
    for (size_t i = 0; i < component.actors.size(); ++i) {
      StartTimes &times = schedule[component.actors[i]];
      times.every = component.increase;
      for (size_t k = 0; k < component.startTimes.size(); ++k) {
        const std::vector<int64_t> &row = component.startTimes[k];
        auto &part =
            int64_t(k) < component.transient ? times.transient : times.periodic;
        part.insert(part.end(), row.begin() + ptrdiff_t(component.offsets[i]),
                    row.begin() + ptrdiff_t(component.offsets[i + 1]));
      }
    }
  return schedule;
}

//===----------------------------------------------------------------------===//
// The schedule of a certificate
//===----------------------------------------------------------------------===//

/// The starts of an actor that starts at potentials[n] / scale, and a block of
/// all of these firings `step` / scale later again.
static std::optional<StartTimes> roundDown(const int64_t *potentials,
                                           size_t count, int64_t scale,
                                           Int128 step, int64_t maxStarts) {
  std::optional<Rational> interval = Rational::get(step, scale);
  if (!interval ||
      Int128(interval->getDenominator()) * Int128(count) > maxStarts)
    return std::nullopt;
  StartTimes times;
  times.every = interval->getNumerator();
  for (int64_t block = 0; block < interval->getDenominator(); ++block)
    for (size_t n = 0; n < count; ++n) {
      // block * step / scale is less than the numerator of the interval.
      Int128 start = (potentials[n] + block * step) / scale;
      if (!fitsInt64(start))
        return std::nullopt;
      times.periodic.push_back(int64_t(start));
    }
  return times;
}

std::optional<Schedule> ganglion::dataflow::getPeriodicSchedule(
    const Graph &graph, const RepetitionVector &repetitions,
    const Certificate &certificate, int64_t maxStarts) {
  Schedule schedule;
  const int64_t *potentials = certificate.potentials.data();
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    size_t count = size_t(certificate.rounds[actor]) *
                   graph.getActor(actor).getNumPhases();
    std::optional<StartTimes> times =
        roundDown(potentials, count, certificate.scale,
                  getRepeatTime(certificate, repetitions, actor), maxStarts);
    if (!times)
      return std::nullopt;
    maxStarts -= int64_t(times->periodic.size());
    schedule.push_back(*std::move(times));
    potentials += count;
  }
  return schedule;
}

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

namespace {

/// Every `step`-th firing of an actor, from firing `first` on, which may lie in
/// the past.
struct FiringSeries {
  ActorId actor;
  Firing first;
  Int128 step;

  Firing operator[](Int128 k) const { return first + k * step; }
};

/// For all k >= 0, firing k of one series waits for the end of firing k of
/// another one, unless that is in the past.
struct SeriesOfWaits {
  FiringSeries waiting, awaited;
  int64_t time;
};

/// A reason why a schedule is wrong.
using Objection = std::optional<std::string>;

class ScheduleVerification {
public:
  ScheduleVerification(const Graph &graph, const Schedule &schedule)
      : graph(graph), schedule(schedule),
        overtakes(findOvertakingActors(graph)) {}

  Objection verifyStarts(ActorId actor) const;
  Objection verifyChannel(ChannelId id, const RepetitionVector &q) const;
  Objection verifyOrder(unsigned resource,
                        const FiringSequence &sequence) const;

private:
  Objection verifyWaits(const SeriesOfWaits &waits,
                        const std::string &obstacle) const;
  Objection verifyWait(const SeriesOfWaits &waits, Int128 k,
                       const std::string &obstacle) const;
  bool fallsBehind(const SeriesOfWaits &waits) const;
  bool startFits(const FiringSeries &series, Int128 k) const;
  Int128 getFirstPeriodic(const FiringSeries &series) const;
  Int128 getCycle(const FiringSeries &series) const;

  std::string getName(ActorId actor) const {
    return "actor '" + graph.getActor(actor).name + "'";
  }
  std::string getName(ActorId actor, Firing firing) const {
    return "firing " + toString(firing) + " of " + getName(actor);
  }

  const Graph &graph;
  const Schedule &schedule;
  std::vector<bool> overtakes;
};

} // namespace

/// The first k from which on the series is in the periodic phase.
Int128
ScheduleVerification::getFirstPeriodic(const FiringSeries &series) const {
  Int128 missing =
      Firing(schedule[series.actor].transient.size()) - series.first;
  return missing <= 0 ? 0 : (missing + series.step - 1) / series.step;
}

/// The number of k after which a series is at the same place of the periodic
/// phase.
Int128 ScheduleVerification::getCycle(const FiringSeries &series) const {
  auto length = int64_t(schedule[series.actor].periodic.size());
  return length / std::gcd(length, int64_t(series.step % length));
}

/// True if 127 bits hold the start of firing k of a series.
bool ScheduleVerification::startFits(const FiringSeries &series,
                                     Int128 k) const {
  Int128 bound;
  return !__builtin_mul_overflow(k + 1, series.step, &bound) &&
         !__builtin_add_overflow(bound, series.first, &bound) &&
         !__builtin_mul_overflow(bound, Int128(schedule[series.actor].every),
                                 &bound) &&
         bound < Int128(1) << 126;
}

/// True if the waiting firings follow each other at shorter distances, in the
/// long run, than those they wait for.
bool ScheduleVerification::fallsBehind(const SeriesOfWaits &waits) const {
  // Two products of 64-bit numbers over a length each; with equal quotients,
  // the fractions are as their remainders.
  auto getDividend = [&](const FiringSeries &series) {
    return series.step * schedule[series.actor].every;
  };
  auto getLength = [&](const FiringSeries &series) {
    return Int128(schedule[series.actor].periodic.size());
  };
  Int128 a = getDividend(waits.waiting), b = getLength(waits.waiting);
  Int128 c = getDividend(waits.awaited), d = getLength(waits.awaited);
  return a / b != c / d ? a / b < c / d : a % b * d < c % d * b;
}

Objection ScheduleVerification::verifyWait(const SeriesOfWaits &waits, Int128 k,
                                           const std::string &obstacle) const {
  Firing n = waits.waiting[k], j = waits.awaited[k];
  if (j < 0)
    return std::nullopt;
  Int128 start = schedule[waits.waiting.actor].getStart(n);
  Int128 end = schedule[waits.awaited.actor].getStart(j) + waits.time;
  if (start >= end)
    return std::nullopt;
  return getName(waits.waiting.actor, n) + " starts at " + toString(start) +
         ", but " + obstacle + " until " + getName(waits.awaited.actor, j) +
         " ends at " + toString(end);
}

/// `obstacle` says what is the matter while firings are waited for.
Objection ScheduleVerification::verifyWaits(const SeriesOfWaits &waits,
                                            const std::string &obstacle) const {
  // Once both series are periodic, the slack grows by the same amount from each
  // joint cycle to the next, unless they fall behind.
  Int128 end = std::max(getFirstPeriodic(waits.waiting),
                        getFirstPeriodic(waits.awaited)) +
               std::lcm(int64_t(getCycle(waits.waiting)),
                        int64_t(getCycle(waits.awaited)));
  if (!startFits(waits.waiting, end) || !startFits(waits.awaited, end))
    return "the start times of " + getName(waits.waiting.actor) + " or " +
           getName(waits.awaited.actor) + " are too large to be checked";
  for (Int128 k = 0; k < end; ++k)
    if (Objection objection = verifyWait(waits, k, obstacle))
      return objection;
  if (fallsBehind(waits))
    return getName(waits.waiting.actor) + " fires too fast for " +
           getName(waits.awaited.actor) + " in the long run, when " + obstacle;
  return std::nullopt;
}

Objection ScheduleVerification::verifyStarts(ActorId actor) const {
  const StartTimes &times = schedule[actor];
  if (times.periodic.empty())
    return getName(actor) + " has no start times in its periodic phase";
  Int128 previous = 0;
  Firing count = Firing(times.transient.size()) + Firing(times.periodic.size());
  for (Firing n = 0; n <= count; ++n) {
    Int128 start = times.getStart(n);
    if (start < previous)
      return getName(actor, n) + " starts at " + toString(start) +
             ", but should start no sooner than " +
             (n == 0 ? "at 0"
                     : "the firing before it, at " + toString(previous));
    previous = start;
  }
  return std::nullopt;
}

Objection ScheduleVerification::verifyChannel(ChannelId id,
                                              const RepetitionVector &q) const {
  const Channel &channel = graph.getChannel(id);
  const Actor &source = graph.getActor(channel.source);
  // The firings after which the channel repeats itself.
  int64_t common = std::gcd(q[channel.source], q[channel.target]);
  Int128 sourceStep =
      q[channel.source] / common * Int128(source.getNumPhases());
  Int128 targetStep = q[channel.target] / common *
                      Int128(graph.getActor(channel.target).getNumPhases());
  std::string obstacle =
      "its tokens of channel '" + channel.name + "' are missing";
  TokenFlow flow(graph, id);
  for (Firing n = 0; n < targetStep; ++n) {
    std::optional<FiringRange> producers =
        flow.getLastProducers(n, overtakes[channel.source]);
    if (!producers)
      continue;
    for (Firing j = producers->first; j <= producers->last; ++j) {
      if (!flow.produces(j))
        continue;
      if (Objection objection = verifyWaits({{channel.target, n, targetStep},
                                             {channel.source, j, sourceStep},
                                             getExecutionTime(source, j)},
                                            obstacle))
        return objection;
    }
  }
  return std::nullopt;
}

Objection
ScheduleVerification::verifyOrder(unsigned resource,
                                  const FiringSequence &sequence) const {
  // The numbers of the firings in the first iteration, and those of an
  // iteration for each actor.
  std::map<ActorId, Int128> counts;
  std::vector<Firing> firings;
  for (ActorId actor : sequence)
    firings.push_back(counts[actor]++);
  std::string obstacle = "resource " + std::to_string(resource) + " is busy";
  for (size_t i = 0; i < sequence.size(); ++i) {
    // The first firing waits for the last one of the iteration before.
    size_t before = (i + sequence.size() - 1) % sequence.size();
    ActorId actor = sequence[i], awaited = sequence[before];
    if (Objection objection = verifyWaits(
            {{actor, firings[i], counts[actor]},
             {awaited, firings[before] - (i == 0 ? counts[awaited] : 0),
              counts[awaited]},
             getExecutionTime(graph.getActor(awaited), firings[before])},
            obstacle))
      return objection;
  }
  return std::nullopt;
}

std::optional<std::string>
ganglion::dataflow::verifySchedule(const Graph &graph,
                                   const Schedule &schedule) {
  RepetitionResult result = computeRepetitionVector(graph);
  auto *repetitions = std::get_if<RepetitionVector>(&result);
  if (!repetitions)
    return "the graph is inconsistent or its repetition vector does not fit 64 "
           "bits, so it has no schedule that goes on forever";
  if (schedule.size() != graph.getNumActors())
    return "the schedule is of " + std::to_string(schedule.size()) +
           " actors, but the graph has " + std::to_string(graph.getNumActors());
  ScheduleVerification verification(graph, schedule);
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    if (std::optional<std::string> reason = verification.verifyStarts(actor))
      return reason;
  for (ChannelId id = 0; id < graph.getNumChannels(); ++id)
    if (std::optional<std::string> reason =
            verification.verifyChannel(id, *repetitions))
      return reason;
  return std::nullopt;
}

std::optional<std::string> ganglion::dataflow::verifyScheduleOrder(
    const Graph &graph, const Schedule &schedule, const StaticOrder &order) {
  ScheduleVerification verification(graph, schedule);
  for (const auto &[resource, sequence] : order)
    if (std::optional<std::string> reason =
            verification.verifyOrder(resource, sequence))
      return reason;
  return std::nullopt;
}
