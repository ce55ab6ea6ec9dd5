//===- ConsistencyTest.cpp - Tests of repetition vector and deadlock ------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Consistency.h"

#include "Oracle.h"
#include "RandomGraph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <numeric>

using namespace ganglion::dataflow;
using testing::ElementsAre;

TEST(ConsistencyTest, CompactDiscToDigitalAudioTape) {
  // The converter from 44.1 to 48 kHz, 147:160, in four stages. Expected: the
  // repetition vector in Bhattacharyya, Murthy, Lee, "Software Synthesis from
  // Dataflow Graphs", 1996.
  Graph graph;
  int64_t rates[][2] = {{1, 1}, {2, 3}, {2, 7}, {8, 7}, {5, 1}};
  graph.addActor("a0", 1);
  for (ActorId i = 0; i < 5; ++i) {
    graph.addActor("a" + std::to_string(i + 1), 1);
    graph.addChannel("c", i, i + 1, 0, rates[i][0], rates[i][1]);
  }
  EXPECT_THAT(getRepetitions(graph), ElementsAre(147, 147, 98, 28, 32, 160));
}

TEST(ConsistencyTest, ComponentsAreScaledSeparately) {
  Graph graph;
  ActorId a = graph.addActor("a", 1), b = graph.addActor("b", 1);
  ActorId c = graph.addActor("c", 1), d = graph.addActor("d", 1);
  graph.addActor("alone", 1);
  graph.addChannel("ab", a, b, 0, 4, 6);
  graph.addChannel("dc", d, c, 0, 10, 5);
  EXPECT_THAT(getRepetitions(graph), ElementsAre(3, 2, 2, 1, 1));
}

TEST(ConsistencyTest, NamesTheInconsistentChannel) {
  Graph graph;
  ActorId a = graph.addActor("a", 1), b = graph.addActor("b", 1);
  graph.addChannel("good", a, b, 0, 2, 3);
  ChannelId bad = graph.addChannel("bad", a, b, 0, 1, 1);
  RepetitionResult result = computeRepetitionVector(graph);
  ASSERT_TRUE(std::holds_alternative<Inconsistent>(result));
  EXPECT_EQ(std::get<Inconsistent>(result).channel, bad);
  EXPECT_EQ(std::get<Inconsistent>(result).sourceRate, Rational(1));
  EXPECT_EQ(std::get<Inconsistent>(result).targetRate, Rational::get(2, 3));

  Graph selfChannel;
  selfChannel.addActor("a", 1);
  selfChannel.addChannel("self", 0, 0, 5, 2, 3);
  EXPECT_TRUE(std::holds_alternative<Inconsistent>(
      computeRepetitionVector(selfChannel)));
}

TEST(ConsistencyTest, DetectsOverflow) {
  Graph graph;
  for (int i = 0; i < 3; ++i)
    graph.addActor("a", 1);
  graph.addChannel("c", 0, 1, 0, INT64_MAX, 1);
  EXPECT_THAT(getRepetitions(graph), ElementsAre(1, INT64_MAX, 1));
  graph.addChannel("d", 1, 2, 0, 2, 1);
  EXPECT_TRUE(std::holds_alternative<Overflow>(computeRepetitionVector(graph)));

  // Rates of 1/p and 1/q fit, their common denominator p * q does not.
  Graph denominators;
  for (int i = 0; i < 3; ++i)
    denominators.addActor("a", 1);
  denominators.addChannel("c", 0, 1, 0, 1, (int64_t(1) << 40) - 1);
  denominators.addChannel("d", 0, 2, 0, 1, int64_t(1) << 40);
  EXPECT_TRUE(
      std::holds_alternative<Overflow>(computeRepetitionVector(denominators)));
}

TEST(ConsistencyTest, DeadlockOfATwoRateCycle) {
  // b needs 3 tokens for a firing and a 2. With 4 tokens on the way back a
  // fires twice, b once, and a again; with 3 b gets 2 tokens and starves.
  Graph graph;
  ActorId a = graph.addActor("a", 1), b = graph.addActor("b", 1);
  ChannelId ab = graph.addChannel("ab", a, b, 0, 2, 3);
  ChannelId ba = graph.addChannel("ba", b, a, 4, 3, 2);
  EXPECT_FALSE(findDeadlock(graph, getRepetitions(graph)));
  graph.setTokens(ba, 3);
  std::optional<Deadlock> deadlock = findDeadlock(graph, getRepetitions(graph));
  ASSERT_TRUE(deadlock);
  EXPECT_THAT(deadlock->cycle, testing::UnorderedElementsAre(ab, ba));
}

TEST(ConsistencyTest, SelfChannelNeedsTokensForOneFiringOnly) {
  Graph graph;
  graph.addActor("a", 1);
  ChannelId self = graph.addChannel("self", 0, 0, 3, 3, 3);
  EXPECT_FALSE(findDeadlock(graph, {1000}));
  graph.setTokens(self, 2);
  EXPECT_THAT(findDeadlock(graph, {1000})->cycle, ElementsAre(self));
}

TEST(ConsistencyTest, ManyInputsTakeLinearTime) {
  // Visiting the hub for each of its inputs would take 10^10 steps.
  Graph graph;
  ActorId hub = graph.addActor("hub", 1);
  for (ActorId i = 1; i <= 100000; ++i) {
    graph.addActor("a", 1);
    graph.addChannel("c", i, hub, 0);
  }
  EXPECT_FALSE(findDeadlock(graph, getRepetitions(graph)));
}

/// A consistent graph whose rates follow from random numbers of firings.
static Graph makeRandomMultiRateGraph(Random &random) {
  Graph graph = makeRandomActors(random, random.between(1, 5));
  std::vector<int64_t> firings;
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    firings.push_back(random.between(1, 6));
  for (int64_t count = random.between(0, 7); count > 0; --count) {
    ActorId source = random.actorOf(graph), target = random.actorOf(graph);
    int64_t divisor = std::gcd(firings[source], firings[target]);
    int64_t factor = random.between(1, 2);
    graph.addChannel("c", source, target, random.between(0, 16),
                     factor * firings[target] / divisor,
                     factor * firings[source] / divisor);
  }
  return graph;
}

/// Fires one enabled actor after the other, once each. Returns the tokens when
/// nothing is left to fire, and sets `completes`.
static std::vector<int64_t> executeStepwise(const Graph &graph,
                                            RepetitionVector remaining,
                                            bool &completes) {
  std::vector<int64_t> tokens;
  for (const Channel &channel : graph.getChannels())
    tokens.push_back(channel.tokens);
  auto isEnabled = [&](ActorId actor) {
    for (ChannelId id = 0; id < graph.getNumChannels(); ++id)
      if (graph.getChannel(id).target == actor &&
          tokens[id] < graph.getChannel(id).consumption[0])
        return false;
    return remaining[actor] > 0;
  };
  for (ActorId actor = 0; actor < graph.getNumActors();) {
    if (!isEnabled(actor)) {
      ++actor;
      continue;
    }
    --remaining[actor];
    for (ChannelId id = 0; id < graph.getNumChannels(); ++id) {
      const Channel &channel = graph.getChannel(id);
      tokens[id] -= channel.target == actor ? channel.consumption[0] : 0;
      tokens[id] += channel.source == actor ? channel.production[0] : 0;
    }
    actor = 0;
  }
  completes = std::all_of(remaining.begin(), remaining.end(),
                          [](int64_t firings) { return firings == 0; });
  return tokens;
}

TEST(ConsistencyTest, AgreesWithStepwiseExecution) {
  Random random(1);
  int deadlocks = 0;
  for (int trial = 0; trial < 2000; ++trial) {
    Graph graph = makeRandomMultiRateGraph(random);
    RepetitionVector repetitions = getRepetitions(graph);
    for (const Channel &channel : graph.getChannels())
      ASSERT_EQ(channel.production[0] * repetitions[channel.source],
                channel.consumption[0] * repetitions[channel.target]);

    bool completes;
    std::vector<int64_t> tokens =
        executeStepwise(graph, repetitions, completes);
    std::optional<Deadlock> deadlock = findDeadlock(graph, repetitions);
    ASSERT_EQ(!deadlock, completes) << "trial " << trial;
    if (!deadlock)
      continue;
    ++deadlocks;
    ASSERT_TRUE(isClosedWalk(graph, deadlock->cycle));
    for (ChannelId id : deadlock->cycle)
      ASSERT_LT(tokens[id], graph.getChannel(id).consumption[0]);
  }
  // Both outcomes occur often.
  EXPECT_GT(deadlocks, 200);
  EXPECT_LT(deadlocks, 1800);
}
