//===- KPeriodicTest.cpp - Tests of K-periodic schedules ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KPeriodic.h"

#include "Oracle.h"
#include "PeriodicGraph.h"
#include "RandomGraph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <numeric>

using namespace ganglion::dataflow;
using testing::Each;
using testing::ElementsAre;

static PeriodBounds boundPeriod(const Graph &graph) {
  return boundPeriod(graph, getRepetitions(graph));
}

/// The certificate of a graph that must have one. It is verified.
static Certificate getCertificate(const Graph &graph) {
  PeriodResult result = computePeriodByKIter(graph, getRepetitions(graph));
  EXPECT_TRUE(std::holds_alternative<Certificate>(result));
  Certificate certificate = std::get<Certificate>(result);
  EXPECT_EQ(verifyCertificate(graph, certificate).value_or(""), "");
  return certificate;
}

/// Actors of one phase and time 1 in a ring, with tokens on its last channel.
static Graph makeRing(const std::vector<int64_t> &production,
                      const std::vector<int64_t> &consumption, int64_t tokens) {
  Graph graph;
  size_t count = production.size();
  for (size_t i = 0; i < count; ++i)
    graph.addActor(std::to_string(i), 1);
  for (size_t i = 0; i < count; ++i)
    graph.addChannel("c", ActorId(i), ActorId((i + 1) % count),
                     i + 1 == count ? tokens : 0, production[i],
                     consumption[i]);
  return graph;
}

TEST(KPeriodicTest, OneRoundMayBeOptimal) {
  // One firing of a feeds a hundred thousand of b, one after the other, which
  // take 3 each. There is room for the results of a second firing of a, so its
  // time hides behind that of b.
  constexpr int64_t count = 100000;
  Graph graph;
  ActorId a = graph.addActor("a", 5), b = graph.addActor("b", 3);
  graph.addChannel("ab", a, b, 0, count, 1);
  graph.addChannel("ba", b, a, 2 * count, 1, count);
  ChannelId bb = graph.addChannel("bb", b, b, 1);
  Certificate certificate = getCertificate(graph);
  EXPECT_EQ(certificate.period, Rational(3 * count));
  EXPECT_THAT(certificate.rounds, ElementsAre(1, 1));
  EXPECT_THAT(toChannels(certificate.cycle), ElementsAre(bb));
  EXPECT_EQ(certificate.cycle.repetitions, count);
  // In units of 1/10^5.
  EXPECT_THAT(certificate.potentials, ElementsAre(0, 5 * count));

  // Without that room, an iteration is one firing of a and then all of b. But
  // if b starts at equal distances, that of two starts is as long as the last
  // firing of b, a, and the first of b after that: 3 + 5.
  graph.setTokens(1, count);
  PeriodBounds bounds = boundPeriod(graph);
  EXPECT_FALSE(bounds.proof);
  EXPECT_EQ(bounds.upperBound, Rational((3 + 5) * count));
}

TEST(KPeriodicTest, OneRoundMayBeTooSlow) {
  // q = (3, 2). Self-timed execution takes 4 (PeriodTest, TwoRates).
  //
  // Firings n of a and 2n of b are n / 3 and n / 2 iterations after the first.
  // Firing 0 of b takes the last token of firing 1 of a, which is 1/3 iteration
  // later than firing 0 of a. Firing 1 of a takes the last token of firing -1
  // of b, and so it must start 1/3 iteration + 1/2 iteration after it. So the
  // cycle leaves 1/2 - 1/3 iterations for 1 + 1 time units.
  Graph graph = makeRing({2, 3}, {3, 2}, 4);
  PeriodBounds bounds = boundPeriod(graph);
  EXPECT_FALSE(bounds.proof);
  EXPECT_EQ(bounds.upperBound, Rational(12));
  ASSERT_TRUE(bounds.lowerBound);
  EXPECT_EQ(bounds.lowerBound->period, Rational(4));

  Certificate certificate = getCertificate(graph);
  EXPECT_EQ(certificate.period, Rational(4));
  EXPECT_THAT(certificate.rounds, ElementsAre(3, 2));
}

TEST(KPeriodicTest, OneRoundMayBeImpossible) {
  // q = (2, 5, 3), so an iteration moves 10, 15 and 6 tokens. Of these, firing
  // 0 of an actor lacks one token less than it takes without the initial ones:
  // 1/10 + 4/15 - 2/6 = 1/30 iterations, which the ring would have to make up.
  //
  // Yet firings can go on in turns: one a, two b, one c, one a, three b, two c,
  // each turn taking 1.
  Graph graph = makeRing({5, 3, 2}, {2, 5, 3}, 4);
  PeriodBounds bounds = boundPeriod(graph);
  EXPECT_FALSE(bounds.proof);
  EXPECT_FALSE(bounds.upperBound);
  EXPECT_EQ(getCertificate(graph).period, Rational(6));
}

TEST(KPeriodicTest, WaitsForFiringsThatAreOvertaken) {
  // b takes the tokens of both phases of a, the first of which ends last.
  Graph graph;
  ActorId a = graph.addActor("a", {5, 1}), b = graph.addActor("b", 1);
  ChannelId ab = graph.addChannel("ab", a, b, 0, 1, 2);
  ChannelId ba = graph.addChannel("ba", b, a, 2, 2, 1);
  Certificate certificate = getCertificate(graph);
  EXPECT_EQ(certificate.period, Rational(6));
  EXPECT_THAT(certificate.cycle.waits,
              testing::UnorderedElementsAre(Wait{ab, b, 1}, Wait{ba, a}));
  EXPECT_THAT(certificate.potentials, ElementsAre(0, 0, 5));
}

TEST(KPeriodicTest, CyclesWithoutTime) {
  // All cycles take no time: any is critical unless the graph deadlocks.
  Graph graph = makeRing({2, 3}, {3, 2}, 4);
  graph.setExecutionTimes(0, 0);
  graph.setExecutionTimes(1, 0);
  EXPECT_EQ(getCertificate(graph).period, Rational(0));
  graph.setTokens(1, 3);
  RepetitionVector repetitions = getRepetitions(graph);
  EXPECT_TRUE(std::holds_alternative<Deadlock>(
      computePeriodByKIter(graph, repetitions)));

  // Some start times satisfy every constraint of a ring without time and
  // tokens, but none of its firings can be the first.
  graph.addChannel("lacking", 0, 1, 0, 2, 3);
  graph.addChannel("tokens", 1, 0, 0, 3, 2);
  ActorId c = graph.addActor("c", 1);
  graph.addChannel("cc", c, c, 1);
  EXPECT_FALSE(boundPeriod(graph).upperBound);
  EXPECT_TRUE(std::holds_alternative<Deadlock>(
      computePeriodByKIter(graph, getRepetitions(graph))));
}

TEST(KPeriodicTest, Limits) {
  // The optimal schedule has 3 + 2 starts, and each channel 3 + 2 - 1 waits.
  Graph graph = makeRing({2, 3}, {3, 2}, 4);
  PeriodResult result =
      computePeriodByKIter(graph, getRepetitions(graph), /*maxSize=*/4);
  ASSERT_TRUE(std::holds_alternative<TooLarge>(result));
  EXPECT_EQ(std::get<TooLarge>(result).count, 5);
  EXPECT_EQ(std::get<TooLarge>(result).limit, 4);

  // Repetition counts 2^62 and 3^39 have a common multiple of 124 bits.
  int64_t big = int64_t(1) << 62, odd = 4052555153018976267;
  graph = makeRing({odd, big}, {big, odd}, INT64_MAX);
  EXPECT_TRUE(std::holds_alternative<Overflow>(
      computePeriodByKIter(graph, getRepetitions(graph))));
}

/// A ring of single-phase actors with about as many tokens as it needs, on one
/// channel.
static Graph makeRandomRing(Random &random) {
  std::vector<int64_t> q;
  for (int64_t count = random.between(2, 4); count > 0; --count)
    q.push_back(random.between(1, 8));
  std::vector<int64_t> production, consumption;
  for (size_t i = 0; i < q.size(); ++i) {
    int64_t next = q[(i + 1) % q.size()], divisor = std::gcd(q[i], next);
    production.push_back(next / divisor);
    consumption.push_back(q[i] / divisor);
  }
  int64_t needed = production.back() + consumption.back();
  return makeRing(production, consumption,
                  random.between(needed / 2, 2 * needed));
}

/// All waits of all firings of an iteration, between the starts that they
/// repeat.
static ConstraintGraph makeAllConstraints(const Graph &graph,
                                          const RepetitionVector &repetitions,
                                          const std::vector<int64_t> &rounds) {
  ConstraintGraph result;
  std::vector<EventId> offsets;
  int64_t scale = 1;
  auto countStarts = [&](ActorId actor) {
    return rounds[actor] * int64_t(graph.getActor(actor).getNumPhases());
  };
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    offsets.push_back(result.numEvents);
    result.numEvents += EventId(countStarts(actor));
    scale = std::lcm(scale, repetitions[actor] / rounds[actor]);
  }
  auto addWait = [&](ActorId source, int64_t producer, int64_t time,
                     ActorId target, int64_t firing) {
    auto getRepeat = [&](ActorId actor, int64_t n) {
      int64_t count = countStarts(actor);
      return (n - ((n % count) + count) % count) / count;
    };
    int64_t sourceRepeat = getRepeat(source, producer);
    int64_t targetRepeat = getRepeat(target, firing);
    result.constraints.push_back(
        {offsets[source] +
             EventId(producer - sourceRepeat * countStarts(source)),
         offsets[target] + EventId(firing - targetRepeat * countStarts(target)),
         time,
         targetRepeat * (scale * rounds[target] / repetitions[target]) -
             sourceRepeat * (scale * rounds[source] / repetitions[source])});
  };
  auto countFirings = [&](ActorId actor) {
    return countStarts(actor) * (repetitions[actor] / rounds[actor]);
  };
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    for (int64_t n = 0; n < countFirings(actor); ++n)
      addWait(actor, n - 1, 0, actor, n);
  for (ChannelId id = 0; id < graph.getNumChannels(); ++id) {
    const Channel &channel = graph.getChannel(id);
    const PhaseList &times = graph.getActor(channel.source).executionTimes;
    TokenFlow flow(graph, id);
    for (int64_t n = 0; n < countFirings(channel.target); ++n) {
      std::optional<FiringRange> producers = flow.getProducers(n);
      if (!producers)
        continue;
      for (Firing j = producers->first; j <= producers->last; ++j) {
        auto numPhases = int64_t(times.size());
        auto phase = (int64_t(j) % numPhases + numPhases) % numPhases;
        if (flow.produces(j))
          addWait(channel.source, int64_t(j), times[size_t(phase)],
                  channel.target, n);
      }
    }
  }
  return result;
}

TEST(KPeriodicTest, ConstraintsImplyAllWaits) {
  Random random(5);
  int feasible = 0, infeasible = 0;
  for (int trial = 0; trial < 5000; ++trial) {
    Graph graph = random.between(0, 3) > 0 ? makeRandomCycloStaticGraph(random)
                                           : makeRandomRing(random);
    RepetitionVector repetitions = getRepetitions(graph);
    std::vector<int64_t> rounds;
    for (int64_t q : repetitions)
      rounds.push_back(std::gcd(q, random.between(1, q)));
    auto built = PeriodicGraph::get(graph, repetitions, rounds, 1 << 20);
    ASSERT_TRUE(std::holds_alternative<PeriodicGraph>(built));
    CycleRatioResult result = computeMaximumCycleRatio(
        std::get<PeriodicGraph>(built).getConstraints());
    CycleRatioResult expected = computeMaximumCycleRatio(
        makeAllConstraints(graph, repetitions, rounds));
    // A graph of starts that need not wait for each other may be acyclic, but
    // the starts of an actor always wait for those an iteration before.
    if (std::holds_alternative<Unbounded>(result))
      continue;
    ASSERT_EQ(result.index(), expected.index()) << "trial " << trial;
    if (auto *optimum = std::get_if<MaximumCycleRatio>(&result)) {
      ++feasible;
      auto &other = std::get<MaximumCycleRatio>(expected);
      ASSERT_EQ(optimum->ratio, other.ratio) << "trial " << trial;
      ASSERT_EQ(optimum->potentials, other.potentials) << "trial " << trial;
    } else {
      ++infeasible;
    }
  }
  EXPECT_GT(feasible, 1000);
  EXPECT_GT(infeasible, 500);
}

TEST(KPeriodicTest, AgreesWithAllFirings) {
  Random random(6);
  int proved = 0, slower = 0, impossible = 0, deadlocks = 0;
  for (int trial = 0; trial < 10000; ++trial) {
    Graph graph = random.between(0, 3) > 0 ? makeRandomCycloStaticGraph(random)
                                           : makeRandomRing(random);
    PeriodResult expected = computePeriod(graph);
    if (std::holds_alternative<Unbounded>(expected))
      continue;
    RepetitionVector repetitions = getRepetitions(graph);
    PeriodResult result = computePeriodByKIter(graph, repetitions);
    PeriodBounds bounds = boundPeriod(graph, repetitions);
    ASSERT_EQ(result.index(), expected.index()) << "trial " << trial;
    if (std::holds_alternative<Deadlock>(expected)) {
      ++deadlocks;
      ASSERT_FALSE(bounds.upperBound) << "trial " << trial;
      continue;
    }
    const auto &certificate = std::get<Certificate>(result);
    Rational period = std::get<Certificate>(expected).period;
    ASSERT_EQ(certificate.period, period) << "trial " << trial;
    ASSERT_EQ(verifyCertificate(graph, certificate).value_or(""), "")
        << "trial " << trial;

    ++(bounds.proof ? proved : bounds.upperBound ? slower : impossible);
    if (bounds.proof) {
      ASSERT_EQ(bounds.proof->period, period);
      ASSERT_EQ(verifyCertificate(graph, *bounds.proof).value_or(""), "");
      ASSERT_THAT(bounds.proof->rounds, Each(1));
    }
    if (bounds.upperBound)
      ASSERT_GE(*bounds.upperBound, period) << "trial " << trial;
    if (bounds.lowerBound)
      ASSERT_LE(bounds.lowerBound->period, period) << "trial " << trial;
  }
  EXPECT_GT(proved, 1000);
  EXPECT_GT(slower, 500);
  EXPECT_GT(impossible, 10);
  EXPECT_GT(deadlocks, 1000);
}
