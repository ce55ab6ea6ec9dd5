//===- PeriodicGraph.cpp - Constraints of a K-periodic schedule -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PeriodicGraph.h"

#include "EventGraph.h"
#include "ganglion/Dataflow/TokenFlow.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace ganglion::dataflow;

/// Which pairs of starts a channel constrains, and by which distance.
///
/// Of all waits of a firing n for a firing j it is enough to take those in
/// which n takes the first token of j: other firings that take tokens of j
/// start after n. If firings of the source end in the order in which they
/// start, it is also enough to take those in which n takes the last token that
/// it needs from j, and even those that satisfy both. So either all j or all n
/// are gone through, whichever is less.
class PeriodicGraph::ChannelConstraints {
public:
  ChannelConstraints(const PeriodicGraph &periodic, ChannelId id,
                     bool sourceOvertakes)
      : channel(periodic.graph.getChannel(id)),
        sourceOvertakes(sourceOvertakes),
        produced(channel.production,
                 periodic.graph.getActor(channel.source).getNumPhases()),
        consumed(channel.consumption,
                 periodic.graph.getActor(channel.target).getNumPhases()),
        numProducers(periodic.getNumStarts(channel.source)),
        numConsumers(periodic.getNumStarts(channel.target)) {
    int64_t sourceRepeats = periodic.getRepeats(channel.source);
    int64_t targetRepeats = periodic.getRepeats(channel.target);
    int64_t common = std::gcd(sourceRepeats, targetRepeats);
    // T = sourceRepeats * p = targetRepeats * c.
    stepsOfConsumers = sourceRepeats / common;
    stepsOfProducers = targetRepeats / common;
    step = produced.before(numProducers) / stepsOfProducers;
  }

  /// An upper bound of the number of constraints.
  Int128 count() const {
    return goesThroughProducers() ? countByProducer() : countByConsumer();
  }

  /// Calls visit(producer, consumer, lag, x / g) for each constraint.
  template <typename Visit>
  void forEach(Visit visit) const {
    if (goesThroughProducers())
      forEachProducer(visit);
    else
      forEachConsumer(visit);
  }

private:
  Int128 countByProducer() const {
    return Int128(numProducers) * std::min(numConsumers, stepsOfConsumers);
  }
  Int128 countByConsumer() const {
    return Int128(numConsumers) * std::min(numProducers, stepsOfProducers);
  }
  bool goesThroughProducers() const {
    return sourceOvertakes || countByProducer() < countByConsumer();
  }

  /// Token numbers of the target are those of the source plus the initial ones.
  template <typename Visit>
  void forEachProducer(Visit visit) const {
    Int128 consumedInAll = consumed.before(numConsumers);
    for (int64_t producer = 0; producer < numProducers; ++producer) {
      Int128 first = produced.before(producer),
             end = produced.before(producer + 1);
      if (first == end)
        continue;
      // The tokens that consumers take as first tokens of the producer, the
      // last such token of each.
      Int128 residue = getResidue(first + channel.tokens, step);
      Int128 token = consumedInAll - step + residue;
      while (token >= 0) {
        auto consumer = int64_t(consumed.findFiring(token));
        Int128 x = first + channel.tokens - token;
        Int128 last = consumed.before(consumer + 1) - 1 - channel.tokens + x;
        if (last < end)
          visit(producer, consumer, 0, x / step);
        else if (sourceOvertakes)
          visit(producer, consumer,
                int64_t(produced.findFiring(last) - producer), x / step);
        Int128 before = consumed.before(consumer) - 1;
        token = before - getResidue(before - residue, step);
      }
    }
  }

  template <typename Visit>
  void forEachConsumer(Visit visit) const {
    Int128 producedInAll = produced.before(numProducers);
    for (int64_t consumer = 0; consumer < numConsumers; ++consumer) {
      Int128 first = consumed.before(consumer),
             end = consumed.before(consumer + 1);
      if (first == end)
        continue;
      // The tokens that the consumer takes as its last ones, the first such
      // token of each producer.
      Int128 last = end - 1 - channel.tokens;
      Int128 token = getResidue(last, step);
      while (token < producedInAll) {
        auto producer = int64_t(produced.findFiring(token));
        Int128 x = token - last;
        if (produced.before(producer) + channel.tokens - x >= first)
          visit(producer, consumer, 0, x / step);
        Int128 after = produced.before(producer + 1);
        token = after + getResidue(token - after, step);
      }
    }
  }

  const Channel &channel;
  bool sourceOvertakes;
  TokenCount produced, consumed;
  int64_t numProducers, numConsumers;
  /// g, p / g, and c / g.
  Int128 step;
  int64_t stepsOfProducers, stepsOfConsumers;
};

std::variant<PeriodicGraph, TooLarge, Overflow>
PeriodicGraph::get(const Graph &graph, const RepetitionVector &repetitions,
                   std::vector<int64_t> rounds, int64_t maxSize) {
  PeriodicGraph result(graph, repetitions, std::move(rounds));
  Int128 numEvents = 0;
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    numEvents += Int128(result.rounds[actor]) *
                 Int128(graph.getActor(actor).getNumPhases());
  if (numEvents > maxSize)
    return TooLarge{"starts in a K-periodic schedule", numEvents, maxSize};
  result.placeEvents();
  if (!result.computeScale())
    return Overflow{};

  std::vector<bool> overtakes = findOvertakingActors(graph);
  Int128 numConstraints = 0;
  for (ChannelId id = 0; id < graph.getNumChannels(); ++id) {
    ChannelConstraints channel(result, id,
                               overtakes[graph.getChannel(id).source]);
    numConstraints += channel.count();
    if (numConstraints > maxSize)
      return TooLarge{"constraints of a K-periodic schedule", numConstraints,
                      maxSize};
    if (!result.addChannel(id, channel))
      return Overflow{};
  }
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    result.addOrder(actor);
  return result;
}

void PeriodicGraph::placeEvents() {
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    offsets.push_back(offsets.back() +
                      rounds[actor] *
                          int64_t(graph.getActor(actor).getNumPhases()));
  constraints.numEvents = EventId(offsets.back());
}

/// Returns false if the scale does not fit 64 bits.
bool PeriodicGraph::computeScale() {
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    int64_t repeats = getRepeats(actor);
    if (__builtin_mul_overflow(scale, repeats / std::gcd(scale, repeats),
                               &scale))
      return false;
  }
  return true;
}

/// Returns false if a distance does not fit 64 bits.
bool PeriodicGraph::addChannel(ChannelId id,
                               const ChannelConstraints &channel) {
  ActorId source = graph.getChannel(id).source;
  ActorId target = graph.getChannel(id).target;
  const PhaseList &times = graph.getActor(source).executionTimes;
  // g / T in units of 1/scale.
  int64_t unit = scale / std::lcm(getRepeats(source), getRepeats(target));
  bool fits = true;
  channel.forEach([&](int64_t producer, int64_t consumer, int64_t lag,
                      Int128 steps) {
    int64_t distance = 0;
    fits &= !__builtin_mul_overflow(steps, unit, &distance);
    constraints.constraints.push_back({EventId(offsets[source] + producer),
                                       EventId(offsets[target] + consumer),
                                       times[size_t(producer) % times.size()],
                                       distance});
    waits.push_back({id, target, lag});
  });
  return fits;
}

void PeriodicGraph::addOrder(ActorId actor) {
  // A single start waits for itself, and any period allows that.
  if (getNumStarts(actor) == 1)
    return;
  auto first = EventId(offsets[actor]), end = EventId(offsets[actor + 1]);
  for (EventId event = first; event < end; ++event) {
    constraints.constraints.push_back(
        {event == first ? end - 1 : event - 1, event, 0,
         event == first ? scale / getRepeats(actor) : 0});
    waits.push_back({std::nullopt, actor});
  }
}

namespace {

/// All numbers that leave a given remainder at a division. (Chinese remainder
/// theorem for divisors with common factors.)
struct Congruence {
  Int128 remainder, divisor;

  /// Keeps the numbers that the other congruence has too. Returns false if
  /// there are none. Divisors must divide a common 64-bit number.
  bool intersect(Congruence other) {
    auto common = Int128(std::gcd(int64_t(divisor), int64_t(other.divisor)));
    Int128 difference = other.remainder - remainder;
    if (difference % common != 0)
      return false;
    Int128 modulus = other.divisor / common;
    Int128 factor = getResidue(difference / common, modulus) *
                    invert(divisor / common, modulus);
    remainder += divisor * (factor % modulus);
    divisor *= modulus;
    return true;
  }

private:
  /// The inverse of a number coprime to the modulus, by Euclid's algorithm.
  static Int128 invert(Int128 number, Int128 modulus) {
    Int128 a = modulus, b = number % modulus, x = 0, y = 1;
    while (b != 0) {
      Int128 quotient = a / b;
      a = std::exchange(b, a - quotient * b);
      x = std::exchange(y, x - quotient * y);
    }
    return getResidue(x, modulus);
  }
};

} // namespace

std::optional<CriticalCycle>
PeriodicGraph::findFirings(const std::vector<ConstraintId> &circuit) const {
  // The firing that the circuit ends at repeats its start after `last` units of
  // 1/scale iterations. Going back over a constraint means going back by its
  // distance, and must again come to a repetition of a start, in each turn.
  Congruence last{0, 1};
  Int128 distance = 0;
  for (size_t i = circuit.size(); i-- > 0;) {
    const Wait &wait = waits[circuit[i]];
    if (!last.intersect({distance % scale, scale / getRepeats(wait.actor)}))
      return std::nullopt;
    distance += constraints.constraints[circuit[i]].distance;
  }
  if (distance <= 0 || distance % last.divisor != 0)
    return std::nullopt;

  CriticalCycle cycle;
  for (ConstraintId id : circuit)
    cycle.waits.push_back(waits[id]);
  ActorId actor = cycle.waits.back().actor;
  int64_t repeats = getRepeats(actor);
  int64_t start =
      int64_t(constraints.constraints[circuit.back()].target) - offsets[actor];
  Int128 repeat = getResidue(last.remainder, scale) / (scale / repeats);
  Int128 firing = start + repeat * getNumStarts(actor);
  if (!fitsInt64(firing))
    return std::nullopt;
  cycle.lastFiring = int64_t(firing);
  cycle.repetitions = scale / std::gcd(scale, int64_t(distance % scale));
  compress(cycle);
  return cycle;
}

std::optional<Certificate>
PeriodicGraph::certify(const MaximumCycleRatio &optimum,
                       CriticalCycle cycle) const {
  Certificate certificate;
  std::optional<Rational> period = getPeriod(optimum.ratio);
  if (!period || __builtin_mul_overflow(scale, period->getDenominator(),
                                        &certificate.scale))
    return std::nullopt;
  certificate.period = *period;
  certificate.cycle = std::move(cycle);
  certificate.rounds = rounds;
  // Potentials are in units of the ratio, whose denominator has fewer factors
  // in common with the scale than the period's.
  int64_t factor = certificate.scale / optimum.ratio.getDenominator();
  certificate.potentials.reserve(optimum.potentials.size());
  for (Int128 potential : optimum.potentials) {
    int64_t start;
    if (__builtin_mul_overflow(potential, factor, &start))
      return std::nullopt;
    certificate.potentials.push_back(start);
  }
  return certificate;
}
