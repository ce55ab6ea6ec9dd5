//===- Consistency.cpp - Repetition vector and deadlock -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Consistency.h"

#include "ChannelIndex.h"
#include "Walk.h"

#include <numeric>

using namespace ganglion::dataflow;

namespace {

/// Solves the balance equations over the rationals, one weakly connected
/// component after the other, with rate 1 for the first actor of each, and then
/// scales each component to integers.
class BalanceEquations {
public:
  explicit BalanceEquations(const Graph &graph)
      : graph(graph), inputs(ChannelIndex::byTarget(graph)),
        outputs(ChannelIndex::bySource(graph)), rates(graph.getNumActors()),
        repetitions(graph.getNumActors()) {}

  RepetitionResult solve() {
    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
      if (!rates[actor] && (!spreadRates(actor) || !scaleComponent()))
        return Overflow{};
    for (ChannelId id = 0; id < graph.getNumChannels(); ++id) {
      const Channel &channel = graph.getChannel(id);
      Int128 produced, consumed;
      if (__builtin_mul_overflow(getProduction(channel),
                                 Int128(repetitions[channel.source]),
                                 &produced) ||
          __builtin_mul_overflow(getConsumption(channel),
                                 Int128(repetitions[channel.target]),
                                 &consumed))
        return Overflow{};
      if (produced != consumed)
        return Inconsistent{id, *rates[channel.source], *rates[channel.target]};
    }
    return std::move(repetitions);
  }

private:
  /// Gives every actor of the component of `root` a rate. Returns false on
  /// overflow; rates that are too large have no 64-bit repetition vector.
  bool spreadRates(ActorId root) {
    component.assign(1, root);
    rates[root] = Rational(1);
    for (size_t next = 0; next < component.size(); ++next) {
      ActorId actor = component[next];
      for (ChannelId id : outputs[actor]) {
        const Channel &channel = graph.getChannel(id);
        if (!setRate(channel.target, *rates[actor], getProduction(channel),
                     getConsumption(channel)))
          return false;
      }
      for (ChannelId id : inputs[actor]) {
        const Channel &channel = graph.getChannel(id);
        if (!setRate(channel.source, *rates[actor], getConsumption(channel),
                     getProduction(channel)))
          return false;
      }
    }
    return true;
  }

  /// Sets the rate of `actor`, unless it has one, to that of its neighbor times
  /// the quotient of the two rates at their channel.
  bool setRate(ActorId actor, Rational neighborRate, Int128 neighborTokens,
               Int128 actorTokens) {
    if (rates[actor])
      return true;
    if (std::optional<Rational> quotient =
            Rational::get(neighborTokens, actorTokens))
      rates[actor] = multiply(neighborRate, *quotient);
    component.push_back(actor);
    return rates[actor].has_value();
  }

  /// Multiplies the rates of the component by the least common multiple of
  /// their denominators. The results have no common divisor since the rate of
  /// the first actor is 1. Returns false on overflow.
  bool scaleComponent() {
    int64_t scale = 1;
    for (ActorId actor : component) {
      int64_t denominator = rates[actor]->getDenominator();
      int64_t factor = denominator / std::gcd(scale, denominator);
      if (__builtin_mul_overflow(scale, factor, &scale))
        return false;
    }
    for (ActorId actor : component)
      if (__builtin_mul_overflow(rates[actor]->getNumerator(),
                                 scale / rates[actor]->getDenominator(),
                                 &repetitions[actor]))
        return false;
    return true;
  }

  /// Tokens that a round of the source's phases produces.
  Int128 getProduction(const Channel &channel) const {
    return channel.production.getSum(
        graph.getActor(channel.source).getNumPhases());
  }
  /// Tokens that a round of the target's phases consumes.
  Int128 getConsumption(const Channel &channel) const {
    return channel.consumption.getSum(
        graph.getActor(channel.target).getNumPhases());
  }

  const Graph &graph;
  ChannelIndex inputs, outputs;
  std::vector<std::optional<Rational>> rates;
  RepetitionVector repetitions;
  /// Actors of the component being solved.
  std::vector<ActorId> component;
};

/// Untimed execution of one iteration.
class UntimedExecution {
public:
  UntimedExecution(const Graph &graph, const RepetitionVector &repetitions,
                   int64_t maxSteps)
      : graph(graph), maxSteps(maxSteps), inputs(ChannelIndex::byTarget(graph)),
        outputs(ChannelIndex::bySource(graph)), remaining(repetitions),
        phases(graph.getNumActors()), starvedInputs(graph.getNumActors()) {
    for (const Channel &channel : graph.getChannels())
      tokens.push_back(channel.tokens);
    for (ChannelId id = 0; id < graph.getNumChannels(); ++id)
      starvedInputs[graph.getChannel(id).target] += isStarved(id);
  }

  /// Returns Live, too, if the steps are used up before it is known.
  std::variant<Live, Deadlock> run() {
    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
      if (starvedInputs[actor] == 0)
        ready.push_back(actor);
    while (!ready.empty()) {
      if (hasUsedUpSteps())
        return Live{};
      ActorId actor = ready.back();
      ready.pop_back();
      fire(actor);
    }

    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
      if (remaining[actor] > 0)
        return Deadlock{walkBackToCycle(
            graph, actor, [&](ActorId a) { return findStarvedInput(a); })};
    return Live{};
  }

  bool hasUsedUpSteps() const { return numSteps > maxSteps; }

private:
  /// True if a channel holds too few tokens for the next firing of its target.
  bool isStarved(ChannelId id) const {
    const Channel &channel = graph.getChannel(id);
    return tokens[id] < channel.consumption[phases[channel.target]];
  }

  /// Fires `actor` as often as its tokens and the iteration allow. Afterwards
  /// it has an input that starves, or has finished the iteration.
  void fire(ActorId actor) {
    std::vector<bool> &wasStarved = starvedOutputs;
    wasStarved.clear();
    for (ChannelId id : outputs[actor])
      wasStarved.push_back(isStarved(id));
    if (graph.getActor(actor).getNumPhases() == 1)
      fireSinglePhase(actor);
    else
      while (remaining[actor] > 0 && !hasStarvedInput(actor) &&
             !hasUsedUpSteps())
        firePhase(actor);

    starvedInputs[actor] = 0;
    for (ChannelId id : inputs[actor])
      starvedInputs[actor] += isStarved(id);
    size_t i = 0;
    for (ChannelId id : outputs[actor]) {
      ActorId target = graph.getChannel(id).target;
      if (wasStarved[i++] && target != actor && !isStarved(id) &&
          --starvedInputs[target] == 0 && remaining[target] > 0)
        ready.push_back(target);
    }
  }

  /// Fires an actor of one phase as often as possible, at one go.
  void fireSinglePhase(ActorId actor) {
    ++numSteps;
    Int128 firings = remaining[actor];
    for (ChannelId id : inputs[actor]) {
      const Channel &channel = graph.getChannel(id);
      // A self-channel returns what a firing takes, so it never limits the
      // number of firings once it permits the first, as it does here.
      if (channel.source != actor)
        firings = std::min(firings, tokens[id] / channel.consumption[0]);
    }
    remaining[actor] -= int64_t(firings);
    for (ChannelId id : inputs[actor])
      tokens[id] -= firings * graph.getChannel(id).consumption[0];
    for (ChannelId id : outputs[actor])
      tokens[id] += firings * graph.getChannel(id).production[0];
  }

  void firePhase(ActorId actor) {
    ++numSteps;
    size_t phase = phases[actor];
    for (ChannelId id : inputs[actor])
      tokens[id] -= graph.getChannel(id).consumption[phase];
    for (ChannelId id : outputs[actor])
      tokens[id] += graph.getChannel(id).production[phase];
    if (++phases[actor] == graph.getActor(actor).getNumPhases()) {
      phases[actor] = 0;
      --remaining[actor];
    }
  }

  bool hasStarvedInput(ActorId actor) const {
    ChannelIndex::Range range = inputs[actor];
    return std::any_of(range.begin(), range.end(),
                       [&](ChannelId id) { return isStarved(id); });
  }

  /// An input that keeps `actor` from firing again. Its source has not finished
  /// the iteration either, or it would have produced all tokens needed, so the
  /// walk over starved inputs never ends at an actor without one.
  ChannelId findStarvedInput(ActorId actor) const {
    ChannelIndex::Range range = inputs[actor];
    const ChannelId *starved =
        std::find_if(range.begin(), range.end(),
                     [&](ChannelId id) { return isStarved(id); });
    assert(starved != range.end() && "repetition vector of another graph");
    return *starved;
  }

  const Graph &graph;
  int64_t maxSteps;
  int64_t numSteps = 0;
  ChannelIndex inputs, outputs;
  /// Rounds through the phases still to be ended in this iteration.
  std::vector<int64_t> remaining;
  /// The phase of the next firing of each actor.
  std::vector<size_t> phases;
  /// Inputs of each actor that hold too few tokens for its next firing.
  std::vector<size_t> starvedInputs;
  /// Whether each output of the actor that fires was starved before.
  std::vector<bool> starvedOutputs;
  /// The actors that can fire, each once.
  std::vector<ActorId> ready;
  /// Tokens on each channel: at most a 64-bit number of initial ones plus a
  /// product of two 64-bit numbers.
  std::vector<Int128> tokens;
};

} // namespace

RepetitionResult
ganglion::dataflow::computeRepetitionVector(const Graph &graph) {
  if (isHomogeneous(graph))
    return RepetitionVector(graph.getNumActors(), 1);
  return BalanceEquations(graph).solve();
}

Int128 ganglion::dataflow::countFirings(const Graph &graph,
                                        const RepetitionVector &repetitions,
                                        ActorId actor) {
  return Int128(repetitions[actor]) *
         Int128(graph.getActor(actor).getNumPhases());
}

Int128 ganglion::dataflow::countFirings(const Graph &graph,
                                        const RepetitionVector &repetitions) {
  // Fewer than 2^32 products of 64-bit numbers, one of which is a list length.
  Int128 count = 0;
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    count += countFirings(graph, repetitions, actor);
  return count;
}

LivenessResult ganglion::dataflow::checkLiveness(
    const Graph &graph, const RepetitionVector &repetitions, int64_t maxSteps) {
  assert(repetitions.size() == graph.getNumActors() &&
         "one number of firings per actor");
  // A homogeneous graph deadlocks if and only if some cycle has no tokens.
  if (isHomogeneous(graph) &&
      sortTopologically(graph, hasNoTokens).size() == graph.getNumActors())
    return Live{};
  UntimedExecution execution(graph, repetitions, maxSteps);
  std::variant<Live, Deadlock> result = execution.run();
  if (execution.hasUsedUpSteps())
    return TooLarge{"firings in an iteration", countFirings(graph, repetitions),
                    maxSteps};
  if (auto *deadlock = std::get_if<Deadlock>(&result))
    return *std::move(deadlock);
  return Live{};
}

std::optional<Deadlock>
ganglion::dataflow::findDeadlock(const Graph &graph,
                                 const RepetitionVector &repetitions) {
  LivenessResult result = checkLiveness(graph, repetitions, INT64_MAX);
  if (auto *deadlock = std::get_if<Deadlock>(&result))
    return *std::move(deadlock);
  return std::nullopt;
}
