//===- PeriodTest.cpp - Tests of the period -------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Period.h"

#include "Oracle.h"
#include "RandomGraph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;
using testing::ElementsAre;

/// The certificate of a graph that must have one. It is verified.
static Certificate getCertificate(const Graph &graph) {
  PeriodResult result = computePeriod(graph);
  EXPECT_TRUE(std::holds_alternative<Certificate>(result));
  Certificate certificate = std::get<Certificate>(result);
  EXPECT_EQ(verifyCertificate(graph, certificate).value_or(""), "");
  return certificate;
}

TEST(PeriodTest, PipelineWithFiniteBuffers) {
  // a -> b -> c with times 3, 4, 2, no actor overlapping itself, buffers of one
  // token. Ratios: self-channels 3, 4, 2; buffers 3 + 4 = 7 and 4 + 2 = 6.
  Graph graph;
  ActorId a = graph.addActor("a", 3), b = graph.addActor("b", 4),
          c = graph.addActor("c", 2);
  for (ActorId actor : {a, b, c})
    graph.addChannel("self", actor, actor, 1);
  ChannelId ab = graph.addChannel("ab", a, b, 0);
  ChannelId ba = graph.addChannel("ba", b, a, 1);
  graph.addChannel("bc", b, c, 0);
  ChannelId cb = graph.addChannel("cb", c, b, 1);
  Certificate certificate = getCertificate(graph);
  EXPECT_EQ(certificate.period, Rational(7));
  EXPECT_THAT(toChannels(certificate.cycle),
              testing::UnorderedElementsAre(ab, ba));
  EXPECT_THAT(certificate.potentials, ElementsAre(0, 3, 7));

  // Two tokens each: 7/2 and 6/2; now the self-channel of b is critical.
  graph.setTokens(ba, 2);
  graph.setTokens(cb, 2);
  EXPECT_EQ(getCertificate(graph).period, Rational(4));

  // Without it 7/2 is, and starts are in units of 1/2.
  graph.setTokens(1, 2);
  certificate = getCertificate(graph);
  EXPECT_EQ(certificate.period, Rational::get(7, 2));
  EXPECT_THAT(certificate.potentials, ElementsAre(0, 6, 14));
}

TEST(PeriodTest, UnboundedIsNotZero) {
  Graph graph;
  EXPECT_TRUE(std::holds_alternative<Unbounded>(computePeriod(graph)));
  graph.addActor("a", 5);
  graph.addActor("b", 0);
  graph.addChannel("ab", 0, 1, 3);
  EXPECT_TRUE(std::holds_alternative<Unbounded>(computePeriod(graph)));

  // A cycle of an actor that takes no time has ratio 0.
  ChannelId self = graph.addChannel("bb", 1, 1, 1);
  Certificate certificate = getCertificate(graph);
  EXPECT_EQ(certificate.period, Rational(0));
  EXPECT_THAT(toChannels(certificate.cycle), ElementsAre(self));
  EXPECT_THAT(certificate.potentials, ElementsAre(0, 5));
}

TEST(PeriodTest, ZeroIsProvedByAChannel) {
  // The firings of a start in order, which is no cycle of channels.
  Graph graph;
  ActorId a = graph.addActor("a", {5, 2}), b = graph.addActor("b", {0, 0});
  graph.addChannel("ab", a, b, 0);
  ChannelId self = graph.addChannel("bb", b, b, 4, {2, 0}, {0, 2});
  Certificate certificate = getCertificate(graph);
  EXPECT_EQ(certificate.period, Rational(0));
  auto isSelf = [&](const Wait &wait) { return wait.channel == self; };
  EXPECT_TRUE(std::any_of(certificate.cycle.waits.begin(),
                          certificate.cycle.waits.end(), isSelf));
}

TEST(PeriodTest, NamesTheObstacle) {
  Graph graph;
  graph.addActor("a", 1);
  graph.addActor("b", 1);
  graph.addChannel("aa", 0, 0, 1);
  ChannelId ab = graph.addChannel("ab", 0, 1, 0);
  ChannelId ba = graph.addChannel("ba", 1, 0, 0);
  PeriodResult deadlock = computePeriod(graph);
  ASSERT_TRUE(std::holds_alternative<Deadlock>(deadlock));
  EXPECT_THAT(std::get<Deadlock>(deadlock).cycle,
              testing::UnorderedElementsAre(ab, ba));

  ChannelId rates = graph.addChannel("rates", 0, 1, 0, 2, 3);
  PeriodResult inconsistent = computePeriod(graph);
  ASSERT_TRUE(std::holds_alternative<Inconsistent>(inconsistent));
  EXPECT_EQ(std::get<Inconsistent>(inconsistent).channel, rates);
}

TEST(PeriodTest, LargestNumbers) {
  Graph graph;
  graph.addActor("a", INT64_MAX);
  graph.addActor("b", INT64_MAX);
  ChannelId aa = graph.addChannel("aa", 0, 0, 1);
  graph.addChannel("ab", 0, 1, 0);
  Certificate certificate = getCertificate(graph);
  EXPECT_EQ(certificate.period, Rational(INT64_MAX));
  EXPECT_THAT(certificate.potentials, ElementsAre(0, INT64_MAX));

  // The period (2^63 - 2) / (2^63 - 1) is in lowest terms, but the scaled start
  // of b, (2^63 - 2) * (2^63 - 1), does not fit.
  graph.setExecutionTimes(0, INT64_MAX - 1);
  graph.setTokens(aa, INT64_MAX);
  EXPECT_TRUE(std::holds_alternative<Overflow>(computePeriod(graph)));
  graph.setExecutionTimes(0, 1);
  certificate = getCertificate(graph);
  EXPECT_EQ(certificate.period, Rational::get(1, INT64_MAX));
  EXPECT_THAT(certificate.potentials, ElementsAre(0, INT64_MAX));

  // A period of 1 + (2^63 - 1) does not fit.
  graph.addChannel("ba", 1, 0, 1);
  EXPECT_TRUE(std::holds_alternative<Overflow>(computePeriod(graph)));
}

TEST(PeriodTest, AgreesWithEnumerationOfCycles) {
  Random random(3);
  int counts[3] = {};
  for (int trial = 0; trial < 20000; ++trial) {
    Graph graph = makeRandomGraph(random);
    std::vector<Cycle> cycles = findSimpleCycles(graph);
    bool deadlocks = false;
    Rational period = -1;
    for (const Cycle &cycle : cycles) {
      if (std::optional<Rational> ratio = getRatio(graph, cycle))
        period = std::max(period, *ratio);
      else
        deadlocks = true;
    }

    PeriodResult result = computePeriod(graph);
    if (deadlocks) {
      ++counts[0];
      ASSERT_TRUE(std::holds_alternative<Deadlock>(result));
      const Cycle &cycle = std::get<Deadlock>(result).cycle;
      ASSERT_TRUE(isClosedWalk(graph, cycle));
      ASSERT_EQ(getRatio(graph, cycle), std::nullopt);
    } else if (cycles.empty()) {
      ++counts[1];
      ASSERT_TRUE(std::holds_alternative<Unbounded>(result));
    } else {
      ++counts[2];
      ASSERT_TRUE(std::holds_alternative<Certificate>(result));
      const Certificate &certificate = std::get<Certificate>(result);
      ASSERT_EQ(certificate.period, period) << "trial " << trial;
      ASSERT_EQ(verifyCertificate(graph, certificate).value_or(""), "");
      ASSERT_EQ(certificate.potentials, getLeastPotentials(graph, period));
    }
  }
  for (int count : counts)
    EXPECT_GT(count, 500);
}

TEST(PeriodTest, HundredThousandActors) {
  // Random channels, and self-channels of one token; takes well under a second
  // when optimized.
  Random random(4);
  Graph graph = makeRandomActors(random, 100000);
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    graph.addChannel("self", actor, actor, 1);
  for (int i = 0; i < 300000; ++i) {
    ActorId source = random.actorOf(graph), target = random.actorOf(graph);
    graph.addChannel("c", source, target,
                     random.between(source < target ? 0 : 1, 3));
  }
  EXPECT_GT(getCertificate(graph).period, Rational(9));
}

TEST(PeriodTest, ManyCyclesOfRisingRatio) {
  // Every self-channel beats those before it.
  Graph graph;
  for (ActorId actor = 0; actor < 100000; ++actor) {
    graph.addActor("a", actor);
    graph.addChannel("self", actor, actor, 1);
  }
  EXPECT_EQ(getCertificate(graph).period, Rational(99999));
}

TEST(PeriodTest, TwoRates) {
  // Self-timed: a fires twice at 0 and uses up the 4 free places, b takes 3 of
  // the 4 tokens at 1 and frees 3 places at 2, a takes 2 of them, b starts at 3
  // and ends at 4 with everything as at 0. That is one iteration, q = (3, 2).
  Graph graph;
  ActorId a = graph.addActor("a", 1), b = graph.addActor("b", 1);
  graph.addChannel("ab", a, b, 0, 2, 3);
  graph.addChannel("ba", b, a, 4, 3, 2);
  EXPECT_EQ(getCertificate(graph).period, Rational(4));
}
