//===- Certificate.cpp - Proof of the period of a graph -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Deliberately independent of the solvers: this file uses nothing but the
/// graph, its repetition vector, and which firing takes which tokens.
///
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Certificate.h"

#include "ganglion/Dataflow/TokenFlow.h"

#include <algorithm>
#include <numeric>

using namespace ganglion::dataflow;

static std::string quote(const std::string &name) { return "'" + name + "'"; }

/// Firings whose starts are checked at most, over all channels: some minutes of
/// work.
static constexpr Int128 maxSteps = Int128(1) << 32;

Int128 ganglion::dataflow::getRepeatTime(const Certificate &certificate,
                                         const RepetitionVector &repetitions,
                                         ActorId actor) {
  // The scale is a multiple of Q * q / K, so this is a product of two 64-bit
  // numbers.
  return Int128(certificate.scale) / certificate.period.getDenominator() /
         (repetitions[actor] / certificate.rounds[actor]) *
         certificate.period.getNumerator();
}

namespace {

/// A reason why a certificate proves nothing.
using Objection = std::optional<std::string>;

class Verification {
public:
  Verification(const Graph &graph, const Certificate &certificate,
               const RepetitionVector &repetitions)
      : graph(graph), certificate(certificate), repetitions(repetitions),
        overtakes(findOvertakingActors(graph)) {}

  Objection verifyThatNoneIsFaster() const {
    if (certificate.period < Rational(0))
      return "the period " + certificate.period.toString() + " is negative";
    return verifyCycle();
  }

  Objection verifyThatOneIsAsFast() {
    if (Objection objection = readPotentials())
      return objection;
    if (Objection objection = verifyPotentials())
      return objection;
    if (Objection objection = findNeedlessWait())
      return objection;
    return verifyThatItRuns();
  }

private:
  /// The starts of one actor. They repeat after `numStarts` firings, `step`
  /// later in units of 1/scale.
  struct Starts {
    size_t offset;
    size_t numStarts;
    Int128 step;
  };

  /// A wait without slack of one potential for another.
  struct Tight {
    size_t source, target;
  };

  const std::string &getName(ActorId actor) const {
    return graph.getActor(actor).name;
  }
  Int128 getFiringsPerIteration(ActorId actor) const {
    return countFirings(graph, repetitions, actor);
  }
  int64_t getTime(ActorId actor, Firing firing) const {
    return getExecutionTime(graph.getActor(actor), firing);
  }

  // The cycle.
  /// Where following the cycle backwards has come to.
  struct Walk {
    /// A firing of one iteration. All numbers fit thanks to that, whatever the
    /// initial tokens are.
    Firing firing;
    /// How many iterations before the start that is.
    Int128 iterations;
    Int128 time;
  };

  Objection verifyCycle() const;
  Objection verifyLinks() const;
  Objection stepBack(const Wait &wait, const std::optional<TokenFlow> &flow,
                     Walk &walk) const;
  Int128 countRecurrences() const;

  // The potentials.
  Objection readPotentials();
  Objection verifyPotentials();
  Objection verifyOrder(ActorId actor);
  Objection verifyChannel(ChannelId id);
  bool verifyWait(ActorId source, Firing producer, int64_t time, ActorId target,
                  Firing firing, Int128 &needed);
  Int128 getJointFirings(const Channel &channel) const;
  size_t getPosition(ActorId actor, Firing firing) const;
  Int128 getStart(ActorId actor, Firing firing) const;
  Objection findNeedlessWait() const;
  Objection verifyThatItRuns() const;

  const Graph &graph;
  const Certificate &certificate;
  const RepetitionVector &repetitions;
  std::vector<bool> overtakes;
  std::vector<Starts> starts;
  std::vector<Tight> tightWaits;
};

} // namespace

//===----------------------------------------------------------------------===//
// No schedule is faster
//===----------------------------------------------------------------------===//

/// Checks that the waits of the cycle are some of the graph's, and that each
/// begins where the one before it ends.
Objection Verification::verifyLinks() const {
  const std::vector<Wait> &waits = certificate.cycle.waits;
  bool hasChannel = false;
  for (const Wait &wait : waits) {
    if (wait.actor >= graph.getNumActors())
      return "the critical cycle has actor number " +
             std::to_string(wait.actor) + ", but the graph has " +
             std::to_string(graph.getNumActors()) + " actors";
    if (!wait.channel)
      continue;
    hasChannel = true;
    if (*wait.channel >= graph.getNumChannels())
      return "the critical cycle has channel number " +
             std::to_string(*wait.channel) + ", but the graph has " +
             std::to_string(graph.getNumChannels()) + " channels";
    if (graph.getChannel(*wait.channel).target != wait.actor)
      return "the critical cycle lets actor " + quote(getName(wait.actor)) +
             " wait for channel " +
             quote(graph.getChannel(*wait.channel).name) +
             ", which does not lead to it";
  }
  if (!hasChannel)
    return "the critical cycle has no channels";
  for (size_t i = 0; i < waits.size(); ++i) {
    const Wait &wait = waits[(i + 1) % waits.size()];
    ActorId source =
        wait.channel ? graph.getChannel(*wait.channel).source : wait.actor;
    if (waits[i].actor != source)
      return "the critical cycle is not closed: a wait of actor " +
             quote(getName(waits[i].actor)) +
             " is followed by a wait for actor " + quote(getName(source));
  }
  return std::nullopt;
}

/// Goes from a firing to the one that it waits for.
Objection Verification::stepBack(const Wait &wait,
                                 const std::optional<TokenFlow> &flow,
                                 Walk &walk) const {
  ActorId source = wait.actor;
  Firing producer = walk.firing - 1;
  if (!flow) {
    if (wait.lag != 0)
      return "the critical cycle has a wait of actor " +
             quote(getName(wait.actor)) +
             " for its own start with a lag, which only a channel can have";
  } else {
    const Channel &channel = graph.getChannel(*wait.channel);
    std::optional<FiringRange> producers = flow->getProducers(walk.firing);
    if (!producers)
      return "on the critical cycle, a firing of actor " +
             quote(getName(wait.actor)) + " takes no tokens of channel " +
             quote(channel.name) + " and so does not wait for it";
    source = channel.source;
    producer = producers->last - wait.lag;
    if (wait.lag < 0 || producer < producers->first ||
        !flow->produces(producer))
      return "on the critical cycle, a firing of actor " +
             quote(getName(wait.actor)) + " waits with lag " +
             std::to_string(wait.lag) + " for channel " + quote(channel.name) +
             ", but takes no tokens of that firing";
    walk.time += getTime(source, producer);
  }
  Int128 firings = getFiringsPerIteration(source);
  Int128 iteration = divideDown(producer, firings);
  walk.iterations -= iteration;
  walk.firing = producer - iteration * firings;
  return std::nullopt;
}

/// How often in an iteration the waits along the cycle recur: as often as all
/// its actors go through whole rounds together.
Int128 Verification::countRecurrences() const {
  int64_t count = 0;
  for (const Wait &wait : certificate.cycle.waits)
    count = std::gcd(count, repetitions[wait.actor]);
  return count;
}

Objection Verification::verifyCycle() const {
  const CriticalCycle &cycle = certificate.cycle;
  if (Objection objection = verifyLinks())
    return objection;
  // A cycle need not come to any firing twice.
  Int128 allFirings = countFirings(graph, repetitions);
  if (cycle.repetitions < 1 ||
      cycle.repetitions > allFirings / Int128(cycle.waits.size()))
    return "the critical cycle has " + std::to_string(cycle.waits.size()) +
           " waits and " + std::to_string(cycle.repetitions) +
           " repetitions, but an iteration has " + toString(allFirings) +
           " firings";
  Int128 firings = getFiringsPerIteration(cycle.waits.back().actor);
  if (cycle.lastFiring < 0 || cycle.lastFiring >= firings)
    return "the critical cycle ends at firing " +
           std::to_string(cycle.lastFiring) + " of actor " +
           quote(getName(cycle.waits.back().actor)) + ", which fires " +
           toString(firings) + " times in an iteration";

  std::vector<std::optional<TokenFlow>> flows;
  for (const Wait &wait : cycle.waits) {
    flows.emplace_back();
    if (wait.channel)
      flows.back().emplace(graph, *wait.channel);
  }
  // Once it comes to a firing with the same waits as the last one, it only
  // repeats itself. A cycle that closes does so after whole parts like that.
  Int128 recurrences = countRecurrences(), distance = firings / recurrences;
  Walk walk{cycle.lastFiring, 0, 0};
  int64_t part = 0;
  do {
    for (size_t j = cycle.waits.size(); j-- > 0;)
      if (Objection objection = stepBack(cycle.waits[j], flows[j], walk))
        return objection;
    ++part;
  } while (part < cycle.repetitions &&
           (cycle.lastFiring - walk.firing) % distance != 0);

  std::string where = "the critical cycle through actor " +
                      quote(getName(cycle.waits.back().actor));
  auto objectToEnd = [&](Firing end) {
    return where + " is not closed: it leads from firing " +
           std::to_string(cycle.lastFiring) + " to firing " + toString(end);
  };
  if (cycle.repetitions % part != 0 ||
      (cycle.lastFiring - walk.firing) % distance != 0)
    return objectToEnd(walk.firing);
  // What has passed, the iterations in parts of one.
  Int128 parts = cycle.repetitions / part, time, passed;
  if (__builtin_mul_overflow(walk.time, parts, &time) ||
      __builtin_mul_overflow(walk.iterations, recurrences, &passed) ||
      __builtin_add_overflow(
          passed, (cycle.lastFiring - walk.firing) / distance, &passed) ||
      __builtin_mul_overflow(passed, parts, &passed))
    return where + " takes more time or iterations than can be counted";
  if (passed % recurrences != 0) {
    Firing end = cycle.lastFiring - passed % recurrences * distance;
    return objectToEnd(getResidue(end, firings));
  }
  Int128 iterations = passed / recurrences;
  if (iterations <= 0)
    return where + " has no initial tokens, so the graph deadlocks";
  // Fractions are equal if and only if their lowest terms are.
  if (Rational::get(time, iterations) != certificate.period)
    return where + " takes time " + toString(time) + " for " +
           toString(iterations) +
           (iterations == 1 ? " iteration" : " iterations") +
           ", but the certificate gives period " +
           certificate.period.toString();
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// A schedule is as fast
//===----------------------------------------------------------------------===//

/// Checks the form of the schedule, and finds where each actor's starts are.
Objection Verification::readPotentials() {
  if (certificate.rounds.size() != graph.getNumActors())
    return "the certificate gives the rounds of " +
           std::to_string(certificate.rounds.size()) +
           " actors, but the graph has " +
           std::to_string(graph.getNumActors()) + " actors";
  Int128 numStarts = 0, scale = 1;
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    int64_t rounds = certificate.rounds[actor], q = repetitions[actor];
    if (rounds < 1 || q % rounds != 0)
      return "the starts of actor " + quote(getName(actor)) + " repeat after " +
             std::to_string(rounds) +
             " rounds, which does not divide its repetition count " +
             std::to_string(q);
    numStarts += Int128(rounds) * Int128(graph.getActor(actor).getNumPhases());
    if (fitsInt64(scale))
      scale = scale / std::gcd(int64_t(scale), q / rounds) * (q / rounds);
  }
  if (!fitsInt64(scale) ||
      scale * certificate.period.getDenominator() != certificate.scale)
    return "the potentials are in units of 1/" +
           std::to_string(certificate.scale) +
           ", but the period and the rounds of the actors demand another unit";
  if (Int128(certificate.potentials.size()) != numStarts)
    return "the certificate gives " +
           std::to_string(certificate.potentials.size()) +
           " start times, but the actors and their rounds demand " +
           toString(numStarts);

  size_t offset = 0;
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    size_t count = size_t(certificate.rounds[actor]) *
                   graph.getActor(actor).getNumPhases();
    starts.push_back(
        {offset, count, getRepeatTime(certificate, repetitions, actor)});
    for (size_t i = offset; i < offset + count; ++i)
      if (certificate.potentials[i] < 0)
        return "actor " + quote(getName(actor)) + " starts before time 0, at " +
               std::to_string(certificate.potentials[i]);
    offset += count;
  }
  return std::nullopt;
}

/// The place of a firing's start among all potentials.
size_t Verification::getPosition(ActorId actor, Firing firing) const {
  return starts[actor].offset +
         size_t(getResidue(firing, Int128(starts[actor].numStarts)));
}

/// In units of 1/scale. A step fits 126 bits, and firings are at most an
/// iteration after the first ones. Many initial tokens lead to firings so long
/// ago that their starts do not fit; any number will do that makes all ends
/// negative.
Int128 Verification::getStart(ActorId actor, Firing firing) const {
  Int128 repeats = divideDown(firing, Int128(starts[actor].numStarts)), shift;
  if (__builtin_mul_overflow(repeats, starts[actor].step, &shift))
    return -(Int128(1) << 126);
  return certificate.potentials[getPosition(actor, firing)] + shift;
}

/// Checks that `firing` of `target` starts no sooner than it must. Notes a wait
/// without slack.
bool Verification::verifyWait(ActorId source, Firing producer, int64_t time,
                              ActorId target, Firing firing, Int128 &needed) {
  Int128 start = getStart(target, firing);
  needed = getStart(source, producer) + Int128(certificate.scale) * time;
  if (start == needed)
    tightWaits.push_back(
        {getPosition(source, producer), getPosition(target, firing)});
  return start >= needed;
}

/// The number of firings of a channel's target after which the starts at both
/// of its ends repeat together.
Int128 Verification::getJointFirings(const Channel &channel) const {
  int64_t common =
      std::gcd(repetitions[channel.source], repetitions[channel.target]);
  // The channel repeats itself after these rounds of its source and target.
  int64_t sourceRounds = repetitions[channel.source] / common;
  int64_t targetRounds = repetitions[channel.target] / common;
  auto getFactor = [](int64_t rounds, int64_t starts) {
    return starts / std::gcd(starts, rounds);
  };
  // The least common multiple of both factors divides `common`.
  int64_t factor =
      std::lcm(getFactor(sourceRounds, certificate.rounds[channel.source]),
               getFactor(targetRounds, certificate.rounds[channel.target]));
  return Int128(targetRounds) * factor *
         Int128(graph.getActor(channel.target).getNumPhases());
}

Objection Verification::verifyChannel(ChannelId id) {
  const Channel &channel = graph.getChannel(id);
  TokenFlow flow(graph, id);
  Int128 numFirings = getJointFirings(channel);
  for (Firing n = 0; n < numFirings; ++n) {
    std::optional<FiringRange> producers =
        flow.getLastProducers(n, overtakes[channel.source]);
    if (!producers)
      continue;
    for (Firing j = producers->last; j >= producers->first; --j) {
      Int128 needed;
      if (flow.produces(j) &&
          !verifyWait(channel.source, j, getTime(channel.source, j),
                      channel.target, n, needed))
        return "channel " + quote(channel.name) + " needs start time " +
               toString(needed) + " at firing " + toString(n) + " of actor " +
               quote(getName(channel.target)) + ", but the certificate gives " +
               toString(getStart(channel.target, n));
    }
  }
  return std::nullopt;
}

/// Checks that the firings of an actor start in order.
Objection Verification::verifyOrder(ActorId actor) {
  for (size_t n = 0; n < starts[actor].numStarts; ++n) {
    Int128 needed;
    if (!verifyWait(actor, Firing(n) - 1, 0, actor, Firing(n), needed))
      return "firing " + std::to_string(n) + " of actor " +
             quote(getName(actor)) + " starts at " +
             toString(getStart(actor, Firing(n))) +
             ", before the one before it, which starts at " + toString(needed);
  }
  return std::nullopt;
}

Objection Verification::verifyPotentials() {
  Int128 numSteps = 0;
  for (const Channel &channel : graph.getChannels())
    numSteps += std::min(getJointFirings(channel), maxSteps + 1);
  if (numSteps > maxSteps)
    return "the start times take more than " + toString(maxSteps) +
           " steps to check, which are too many";
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    if (Objection objection = verifyOrder(actor))
      return objection;
  for (ChannelId id = 0; id < graph.getNumChannels(); ++id)
    if (Objection objection = verifyChannel(id))
      return objection;
  return std::nullopt;
}

/// The start times must be the least: then each number of a certificate is
/// determined by the graph, and no changed one passes for another proof. They
/// are least exactly if a chain of waits without slack leads to each firing
/// from one that starts at 0. The start times are known to suffice.
Objection Verification::findNeedlessWait() const {
  size_t count = certificate.potentials.size();
  // The tight waits by their source, as compressed rows.
  std::vector<size_t> offsets(count + 1), targets(tightWaits.size());
  for (const Tight &wait : tightWaits)
    ++offsets[wait.source + 1];
  std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
  std::vector<size_t> next(offsets.begin(), offsets.end() - 1);
  for (const Tight &wait : tightWaits)
    targets[next[wait.source]++] = wait.target;

  std::vector<bool> isForced(count, false);
  std::vector<size_t> worklist;
  auto force = [&](size_t position) {
    if (isForced[position])
      return;
    isForced[position] = true;
    worklist.push_back(position);
  };
  for (size_t i = 0; i < count; ++i)
    if (certificate.potentials[i] == 0)
      force(i);
  while (!worklist.empty()) {
    size_t source = worklist.back();
    worklist.pop_back();
    for (size_t i = offsets[source]; i < offsets[source + 1]; ++i)
      force(targets[i]);
  }
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    for (size_t n = 0; n < starts[actor].numStarts; ++n)
      if (size_t i = starts[actor].offset + n; !isForced[i])
        return "firing " + std::to_string(n) + " of actor " +
               quote(getName(actor)) + " can start before " +
               std::to_string(certificate.potentials[i]) +
               ", but the start times of a certificate are the least";
  return std::nullopt;
}

/// Start times rule out that a firing waits for its own end, unless that takes
/// no time.
Objection Verification::verifyThatItRuns() const {
  const std::vector<Actor> &actors = graph.getActors();
  bool takesTime =
      std::all_of(actors.begin(), actors.end(), [](const Actor &a) {
        for (size_t phase = 0; phase < a.getNumPhases(); ++phase)
          if (a.executionTimes[phase] == 0)
            return false;
        return true;
      });
  if (takesTime)
    return std::nullopt;
  LivenessResult liveness = checkLiveness(graph, repetitions);
  if (auto *deadlock = std::get_if<Deadlock>(&liveness))
    return "the graph deadlocks at channel " +
           quote(graph.getChannel(deadlock->cycle.front()).name);
  if (auto *reason = std::get_if<TooLarge>(&liveness))
    return "whether the graph deadlocks takes too long to find out: an "
           "iteration has " +
           toString(reason->count) + " firings, and at most " +
           toString(reason->limit) + " are executed";
  return std::nullopt;
}

static Objection verify(const Graph &graph, const Certificate &certificate,
                        bool withPotentials) {
  RepetitionResult result = computeRepetitionVector(graph);
  if (auto *reason = std::get_if<Inconsistent>(&result))
    return "the graph is inconsistent at channel " +
           quote(graph.getChannel(reason->channel).name) +
           ", so it has no period";
  if (std::holds_alternative<Overflow>(result))
    return "the repetition vector of the graph does not fit 64 bits";
  Verification verification(graph, certificate,
                            std::get<RepetitionVector>(result));
  if (Objection objection = verification.verifyThatNoneIsFaster())
    return objection;
  return withPotentials ? verification.verifyThatOneIsAsFast() : std::nullopt;
}

Objection
ganglion::dataflow::verifyCertificate(const Graph &graph,
                                      const Certificate &certificate) {
  return verify(graph, certificate, /*withPotentials=*/true);
}

Objection
ganglion::dataflow::verifyCriticalCycle(const Graph &graph,
                                        const Certificate &certificate) {
  return verify(graph, certificate, /*withPotentials=*/false);
}
