//===- KPeriodic.cpp - The period by K-periodic schedules -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The fastest schedule for some rounds K is held up by a critical circuit of
/// constraints. It is optimal if a cycle of firings enforces its period. That
/// is sought in two ways: firings that wait for each other by the constraints
/// of the circuit themselves, and the waits of any firing along the channels of
/// the circuit. If neither is found, the actors on the circuit get more rounds;
/// those of a circuit that rules schedules out altogether get them, too.
///
/// This ends. With q_a / K_a the repeats of an actor a, the circuit is one of
/// firings if all its actors have the same number of repeats. More rounds means
/// fewer repeats: first the largest divisor that also divides all q_a on the
/// circuit, which is enough for some schedule to be optimal for the actors on
/// the circuit (DAC 2016, section 3), and if they have that, a common divisor.
///
//===----------------------------------------------------------------------===//

#include "KPeriodic.h"

#include "ChannelIndex.h"
#include "EventGraph.h"
#include "PeriodicGraph.h"
#include "Walk.h"
#include "ganglion/Dataflow/TokenFlow.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

using namespace ganglion::dataflow;

/// Steps that a search for a cycle of firings may take.
static constexpr size_t maxWaits = size_t(1) << 16;

//===----------------------------------------------------------------------===//
// Lower bounds
//===----------------------------------------------------------------------===//

namespace {

/// Goes from firing to firing that it waits for, along a simple cycle of
/// channels, until a firing comes again in another iteration.
class FiringWalk {
public:
  FiringWalk(const Graph &graph, const RepetitionVector &repetitions,
             const std::vector<ChannelId> &cycle)
      : graph(graph), repetitions(repetitions), cycle(cycle) {
    for (ChannelId id : cycle)
      flows.emplace_back(graph, id);
  }

  std::optional<PeriodBound> run() {
    // What had been passed when a firing of the last actor was met.
    std::unordered_map<int64_t, Visit> visits;
    while (waits.size() < maxWaits) {
      if (!fitsInt64(firing))
        return std::nullopt;
      auto lastFiring = int64_t(firing);
      auto [visit, isFirst] =
          visits.insert({lastFiring, {iterations, time, waits.size()}});
      if (!isFirst)
        return close(lastFiring, visit->second);
      goAround();
    }
    return std::nullopt;
  }

private:
  struct Visit {
    Int128 iterations, time;
    size_t numWaits;
  };

  /// Follows the cycle of channels once. A firing that takes no tokens waits
  /// for the one before it.
  void goAround() {
    for (size_t i = cycle.size(); i-- > 0;) {
      const Channel &channel = graph.getChannel(cycle[i]);
      std::optional<FiringRange> producers = flows[i].getProducers(firing);
      for (; !producers; producers = flows[i].getProducers(--firing))
        waits.push_back({std::nullopt, channel.target});
      waits.push_back({cycle[i], channel.target});
      goTo(channel.source, producers->last);
      const PhaseList &times = graph.getActor(channel.source).executionTimes;
      time += times[size_t(firing % Int128(times.size()))];
    }
  }

  /// Numbers a firing within its iteration: all tokens that it moves fit then,
  /// whatever the initial ones are.
  void goTo(ActorId actor, Firing number) {
    Int128 firings = countFirings(graph, repetitions, actor);
    Int128 iteration = divideDown(number, firings);
    iterations -= iteration;
    firing = number - iteration * firings;
  }

  std::optional<PeriodBound> close(int64_t lastFiring, const Visit &first) {
    // A firing that waits for itself or a later one is part of a deadlock.
    if (iterations <= first.iterations)
      return std::nullopt;
    std::optional<Rational> period =
        Rational::get(time - first.time, iterations - first.iterations);
    if (!period)
      return std::nullopt;
    waits.erase(waits.begin(), waits.begin() + ptrdiff_t(first.numWaits));
    std::reverse(waits.begin(), waits.end());
    CriticalCycle firings{std::move(waits), lastFiring};
    compress(firings);
    return PeriodBound{*period, std::move(firings)};
  }

  const Graph &graph;
  const RepetitionVector &repetitions;
  const std::vector<ChannelId> &cycle;
  std::vector<TokenFlow> flows;

  /// A firing of an iteration so many iterations before the first one.
  Firing firing = 0;
  Int128 iterations = 0;
  Int128 time = 0;
  /// From the last to the first.
  std::vector<Wait> waits;
};

} // namespace

/// Some cycle of channels. The graph must have one.
static std::vector<ChannelId> findCycle(const Graph &graph) {
  std::vector<bool> isBehindCycle = findActorsBehindCycles(graph);
  auto first = std::find(isBehindCycle.begin(), isBehindCycle.end(), true);
  assert(first != isBehindCycle.end() && "no cycle of channels");
  ChannelIndex inputs = ChannelIndex::byTarget(graph);
  return walkBackToCycle(
      graph, ActorId(first - isBehindCycle.begin()), [&](ActorId actor) {
        return *std::find_if(
            inputs[actor].begin(), inputs[actor].end(), [&](ChannelId id) {
              return isBehindCycle[graph.getChannel(id).source];
            });
      });
}

//===----------------------------------------------------------------------===//
// Schedules of given rounds
//===----------------------------------------------------------------------===//

namespace {

/// What the schedules for some rounds K tell.
struct Evaluation {
  PeriodBounds bounds;
  /// The actors on the circuit that holds the schedules up or rules them out.
  std::vector<ActorId> circuit;
};

using EvaluationResult = std::variant<Evaluation, Deadlock, TooLarge, Overflow>;

class Evaluator {
public:
  Evaluator(const Graph &graph, const RepetitionVector &repetitions,
            int64_t maxSize)
      : graph(graph), repetitions(repetitions), maxSize(maxSize) {}

  EvaluationResult evaluate(const std::vector<int64_t> &rounds) const;

private:
  EvaluationResult evaluate(const PeriodicGraph &periodic,
                            const MaximumCycleRatio &optimum) const;
  EvaluationResult reject(const PeriodicGraph &periodic,
                          const std::vector<ConstraintId> &circuit) const;
  std::optional<PeriodBound> walk(const std::vector<ChannelId> &cycle) const {
    return FiringWalk(graph, repetitions, cycle).run();
  }

  const Graph &graph;
  const RepetitionVector &repetitions;
  int64_t maxSize;
};

} // namespace

static std::vector<ActorId>
getActors(const PeriodicGraph &periodic,
          const std::vector<ConstraintId> &circuit) {
  std::vector<ActorId> actors;
  for (ConstraintId id : circuit)
    actors.push_back(periodic.getWait(id).actor);
  return actors;
}

/// The channels of a circuit from one actor on until that actor comes again.
static std::vector<ChannelId>
getSimpleCycle(const Graph &graph, const PeriodicGraph &periodic,
               const std::vector<ConstraintId> &circuit) {
  std::vector<ChannelId> channels;
  // How many channels come before each actor.
  std::unordered_map<ActorId, size_t> positions;
  for (ConstraintId id : circuit) {
    std::optional<ChannelId> channel = periodic.getWait(id).channel;
    if (!channel)
      continue;
    positions.insert({graph.getChannel(*channel).source, channels.size()});
    channels.push_back(*channel);
    auto position = positions.find(graph.getChannel(*channel).target);
    if (position != positions.end()) {
      channels.erase(channels.begin(),
                     channels.begin() + ptrdiff_t(position->second));
      break;
    }
  }
  return channels;
}

/// A cycle of constraints that takes no time and spans no distance, so that its
/// starts wait for themselves, or nothing if there is none. The constraints of
/// such a cycle leave no slack.
static std::vector<ConstraintId>
findIdleCycle(const PeriodicGraph &periodic, const MaximumCycleRatio &optimum) {
  const ConstraintGraph &graph = periodic.getConstraints();
  ConstraintGraph idle;
  idle.numEvents = graph.numEvents;
  std::vector<ConstraintId> ids;
  bool hasChannel = false;
  for (ConstraintId id = 0; id < graph.constraints.size(); ++id) {
    const Constraint &constraint = graph.constraints[id];
    Int128 gap = optimum.potentials[constraint.target] -
                 optimum.potentials[constraint.source];
    if (constraint.time > 0 ||
        gap != -Int128(optimum.ratio.getNumerator()) * constraint.distance)
      continue;
    hasChannel |= periodic.getWait(id).channel.has_value();
    idle.constraints.push_back({constraint.source, constraint.target, 0, 1});
    ids.push_back(id);
  }
  std::vector<ConstraintId> cycle;
  if (!hasChannel)
    return cycle;
  CycleRatioResult result = computeMaximumCycleRatio(idle);
  if (auto *found = std::get_if<MaximumCycleRatio>(&result))
    for (ConstraintId id : found->cycle)
      cycle.push_back(ids[id]);
  return cycle;
}

EvaluationResult Evaluator::evaluate(const std::vector<int64_t> &rounds) const {
  auto built = PeriodicGraph::get(graph, repetitions, rounds, maxSize);
  if (auto *reason = std::get_if<TooLarge>(&built))
    return *std::move(reason);
  if (std::holds_alternative<Overflow>(built))
    return Overflow{};
  const auto &periodic = std::get<PeriodicGraph>(built);
  CycleRatioResult result = computeMaximumCycleRatio(periodic.getConstraints());
  if (auto *reason = std::get_if<Infeasible>(&result))
    return reject(periodic, reason->cycle);
  if (auto *optimum = std::get_if<MaximumCycleRatio>(&result))
    return evaluate(periodic, *optimum);
  return Overflow{};
}

/// For a circuit by which starts wait for themselves. Firings need not.
EvaluationResult
Evaluator::reject(const PeriodicGraph &periodic,
                  const std::vector<ConstraintId> &circuit) const {
  PeriodBounds bounds;
  bounds.lowerBound = walk(getSimpleCycle(graph, periodic, circuit));
  return Evaluation{std::move(bounds), getActors(periodic, circuit)};
}

EvaluationResult Evaluator::evaluate(const PeriodicGraph &periodic,
                                     const MaximumCycleRatio &optimum) const {
  std::optional<CriticalCycle> cycle;
  std::vector<ChannelId> channels;
  if (optimum.ratio > Rational(0)) {
    if (std::vector<ConstraintId> idle = findIdleCycle(periodic, optimum);
        !idle.empty())
      return reject(periodic, idle);
    cycle = periodic.findFirings(optimum.cycle);
    channels = getSimpleCycle(graph, periodic, optimum.cycle);
  } else {
    // No cycle takes time. If the graph is live, all of them are critical.
    LivenessResult liveness = checkLiveness(graph, repetitions);
    if (auto *reason = std::get_if<Deadlock>(&liveness))
      return *std::move(reason);
    if (auto *reason = std::get_if<TooLarge>(&liveness))
      return *std::move(reason);
    channels = findCycle(graph);
  }

  PeriodBounds bounds;
  bounds.upperBound = periodic.getPeriod(optimum.ratio);
  if (!bounds.upperBound)
    return Overflow{};
  if (!cycle) {
    bounds.lowerBound = walk(channels);
    if (bounds.lowerBound && bounds.lowerBound->period == *bounds.upperBound)
      cycle = bounds.lowerBound->cycle;
  }
  if (cycle) {
    bounds.proof = periodic.certify(optimum, *std::move(cycle));
    if (!bounds.proof)
      return Overflow{};
  }
  return Evaluation{std::move(bounds), getActors(periodic, optimum.cycle)};
}

PeriodBounds ganglion::dataflow::boundPeriod(
    const Graph &graph, const RepetitionVector &repetitions, int64_t maxSize) {
  std::vector<int64_t> rounds(graph.getNumActors(), 1);
  EvaluationResult result =
      Evaluator(graph, repetitions, maxSize).evaluate(rounds);
  if (auto *evaluation = std::get_if<Evaluation>(&result))
    return std::move(evaluation->bounds);
  return {};
}

//===----------------------------------------------------------------------===//
// More and more rounds
//===----------------------------------------------------------------------===//

/// Gives actors the least rounds, no fewer than now, for which the number of
/// repeats of each divides `common`. Returns whether any got more.
static bool raiseRounds(const RepetitionVector &repetitions,
                        const std::vector<ActorId> &actors, int64_t common,
                        std::vector<int64_t> &rounds) {
  bool changed = false;
  for (ActorId actor : actors) {
    int64_t repeats = repetitions[actor] / rounds[actor];
    int64_t fewer = std::gcd(repeats, common);
    rounds[actor] = repetitions[actor] / fewer;
    changed |= fewer < repeats;
  }
  return changed;
}

/// Returns false if all actors have the same number of repeats already.
static bool raiseRounds(const RepetitionVector &repetitions,
                        const std::vector<ActorId> &actors,
                        std::vector<int64_t> &rounds) {
  int64_t commonRepetitions = 0, commonRepeats = 0;
  for (ActorId actor : actors) {
    commonRepetitions = std::gcd(commonRepetitions, repetitions[actor]);
    commonRepeats = std::gcd(commonRepeats, repetitions[actor] / rounds[actor]);
  }
  return raiseRounds(repetitions, actors, commonRepetitions, rounds) ||
         raiseRounds(repetitions, actors, commonRepeats, rounds);
}

PeriodResult ganglion::dataflow::computePeriodByKIter(
    const Graph &graph, const RepetitionVector &repetitions, int64_t maxSize) {
  Evaluator evaluator(graph, repetitions, maxSize);
  std::vector<int64_t> rounds(graph.getNumActors(), 1);
  while (true) {
    EvaluationResult result = evaluator.evaluate(rounds);
    if (auto *reason = std::get_if<Deadlock>(&result))
      return *std::move(reason);
    if (auto *reason = std::get_if<TooLarge>(&result))
      return *std::move(reason);
    if (std::holds_alternative<Overflow>(result))
      return Overflow{};
    auto &evaluation = std::get<Evaluation>(result);
    if (evaluation.bounds.proof)
      return *std::move(evaluation.bounds.proof);
    if (raiseRounds(repetitions, evaluation.circuit, rounds))
      continue;
    // Firings of the circuit wait for themselves, or else no cycle takes time
    // and a walk was too long.
    LivenessResult liveness = checkLiveness(graph, repetitions);
    if (auto *reason = std::get_if<Deadlock>(&liveness))
      return *std::move(reason);
    if (auto *reason = std::get_if<TooLarge>(&liveness))
      return *std::move(reason);
    return TooLarge{"waits on a cycle of firings", Int128(maxWaits) + 1,
                    Int128(maxWaits)};
  }
}
