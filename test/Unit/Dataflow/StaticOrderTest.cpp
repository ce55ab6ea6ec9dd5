//===- StaticOrderTest.cpp - Tests of static orders -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/StaticOrder.h"

#include "Oracle.h"
#include "RandomGraph.h"
#include "ganglion/Dataflow/OrderImprovement.h"
#include "ganglion/Dataflow/Period.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;
using testing::ElementsAre;
using testing::Pair;

TEST(StaticOrderTest, LongestRemainingPathFirst) {
  // Paths a (1) -> c (5) and b (2) -> d (1): levels 6, 5, 3, 1. The channel
  // from d to a has a token and does not count.
  Graph graph;
  ActorId a = graph.addActor("a", 1, 7), b = graph.addActor("b", 2, 7);
  ActorId c = graph.addActor("c", 5, 7), d = graph.addActor("d", 1, 3);
  graph.addActor("free", 9);
  graph.addChannel("ac", a, c, 0);
  graph.addChannel("bd", b, d, 0);
  graph.addChannel("da", d, a, 1);
  StaticOrderResult result = computeStaticOrder(graph);
  ASSERT_TRUE(std::holds_alternative<StaticOrder>(result));
  const auto &order = std::get<StaticOrder>(result);
  EXPECT_THAT(order, ElementsAre(Pair(3, ElementsAre(d)),
                                 Pair(7, ElementsAre(a, c, b))));

  OrderParts added = addOrderChannels(graph, order);
  EXPECT_TRUE(added.sequencers.empty());
  std::vector<std::string> channels;
  for (ChannelId id : added.channels) {
    const Channel &channel = graph.getChannel(id);
    channels.push_back(graph.getActor(channel.source).name +
                       graph.getActor(channel.target).name +
                       std::to_string(channel.tokens));
  }
  EXPECT_THAT(channels, ElementsAre("dd1", "ac0", "cb0", "ba1"));
  // The actors of tile 7 take 1 + 5 + 2, but a -> c -> b -> d -> a takes 9 for
  // its one token.
  EXPECT_EQ(std::get<Certificate>(computePeriod(graph)).period, Rational(9));
}

TEST(StaticOrderTest, ChannelsGoBeforePriorities) {
  // No actor takes time, so all levels are 0 and ids decide, except that actor
  // 1 waits for actor 2. The token of actor 0 does not release it.
  Graph graph;
  for (int i = 0; i < 3; ++i)
    graph.addActor("a", 0, 0);
  graph.addChannel("token", 0, 1, 1);
  graph.addChannel("data", 2, 1, 0);
  EXPECT_THAT(std::get<StaticOrder>(computeStaticOrder(graph)),
              ElementsAre(Pair(0, ElementsAre(0, 2, 1))));
}

TEST(StaticOrderTest, NamesTheObstacle) {
  Graph graph;
  graph.addActor("a", 1, 0);
  graph.addChannel("self", 0, 0, 0);
  EXPECT_TRUE(std::holds_alternative<Deadlock>(computeStaticOrder(graph)));
  graph.addChannel("rates", 0, 0, 0, 1, 2);
  EXPECT_TRUE(std::holds_alternative<Inconsistent>(computeStaticOrder(graph)));
}

TEST(StaticOrderTest, SequencerOfRepeatedActors) {
  // Each firing of a makes two tokens, b takes three: q = (3, 2). One resource,
  // highest level first: a a b a b, since a(2) stands before b(1).
  Graph graph;
  ActorId a = graph.addActor("a", 2, 5), b = graph.addActor("b", 1, 5);
  graph.addChannel("ab", a, b, 0, 2, 3);
  auto order = std::get<StaticOrder>(computeStaticOrder(graph));
  ASSERT_THAT(order, ElementsAre(Pair(5, ElementsAre(a, a, a, b, b))));
  order[5] = {a, a, b, a, b};
  EXPECT_EQ(verifyOrder(graph, order, {3, 2}), std::nullopt);

  OrderParts added = addOrderChannels(graph, order);
  ASSERT_THAT(added.sequencers, ElementsAre(2));
  EXPECT_EQ(graph.getActor(2).executionTimes, PhaseList({0, 0, 0, 0, 0}));
  std::vector<std::string> channels;
  for (ChannelId id : added.channels) {
    const Channel &channel = graph.getChannel(id);
    channels.push_back(
        std::to_string(channel.source) + ">" + std::to_string(channel.target) +
        " " + channel.production.toString() + " " +
        channel.consumption.toString() + " " + std::to_string(channel.tokens));
  }
  EXPECT_THAT(channels, ElementsAre("2>0 1,1,0,1,0 1 0", "2>1 0,0,1,0,1 1 0",
                                    "0>2 1 0,1,1,0,1 0", "1>2 1 1,0,0,1,0 1"));
  // All firings one after the other: 3 * 2 + 2 * 1, at 0 2 5, and 4 7.
  auto certificate = std::get<Certificate>(computePeriod(graph));
  EXPECT_EQ(certificate.period, Rational(8));
  EXPECT_THAT(std::vector<int64_t>(certificate.potentials.begin(),
                                   certificate.potentials.begin() + 5),
              ElementsAre(0, 2, 5, 4, 7));
}

TEST(StaticOrderTest, RepeatedRoundIsAChain) {
  // Both fire twice in an iteration of all three, and take turns.
  Graph graph;
  ActorId a = graph.addActor("a", 2, 0), b = graph.addActor("b", 3, 0);
  ActorId c = graph.addActor("c", 1);
  graph.addChannel("ac", a, c, 0, 1, 2);
  graph.addChannel("bc", b, c, 0, 1, 2);
  OrderParts added = addOrderChannels(graph, {{0, {a, b, a, b}}});
  EXPECT_TRUE(added.sequencers.empty());
  EXPECT_EQ(added.channels.size(), 2u);
  EXPECT_EQ(std::get<Certificate>(computePeriod(graph)).period, Rational(10));
}

TEST(StaticOrderTest, VerifiesOrders) {
  Graph graph;
  graph.addActor("a", 2, 0);
  graph.addActor("b", 3, 0);
  graph.addActor("c", 3, 1);
  RepetitionVector q = {2, 1, 1};
  EXPECT_EQ(verifyOrder(graph, {{0, {0, 1, 0}}}, q), std::nullopt);
  EXPECT_EQ(verifyOrder(graph, {{0, {0, 1}}}, q),
            "the order of resource 0 lists actor 'a' 1 time, but it fires 2 "
            "times in an iteration");
  EXPECT_EQ(verifyOrder(graph, {{0, {0, 0}}}, q),
            "the order of resource 0 lists actor 'b' 0 times, but it fires 1 "
            "time in an iteration");
  EXPECT_EQ(verifyOrder(graph, {{0, {0, 1, 0, 2}}}, q),
            "the order of resource 0 lists actor 'c', which does not run on "
            "it");
}

/// Binds each actor to one of three resources, or to none.
static void bindRandomly(Random &random, Graph &graph) {
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    if (auto resource = random.between(0, 3); resource < 3)
      graph.setResource(actor, unsigned(resource));
    else
      graph.setResource(actor, std::nullopt);
}

/// The period of the graph alone, and the work of each resource: no order is
/// faster.
static Rational getLowerBound(const Graph &graph) {
  RepetitionVector repetitions = getRepetitions(graph);
  Rational bound = 0;
  PeriodResult alone = computePeriod(graph);
  if (const auto *certificate = std::get_if<Certificate>(&alone))
    bound = certificate->period;
  std::map<unsigned, int64_t> load;
  for (ActorId id = 0; id < graph.getNumActors(); ++id) {
    const Actor &actor = graph.getActor(id);
    if (!actor.resource)
      continue;
    for (size_t phase = 0; phase < actor.getNumPhases(); ++phase)
      load[*actor.resource] += repetitions[id] * actor.executionTimes[phase];
    bound = std::max(bound, Rational(load[*actor.resource]));
  }
  return bound;
}

/// Checks that the graph with the channels of an order runs, no faster than it
/// can. Graphs without any cycle have no period.
static void checkOrderedGraph(const Graph &graph, const StaticOrder &order) {
  ASSERT_EQ(verifyOrder(graph, order, getRepetitions(graph)), std::nullopt);
  Graph ordered = graph;
  addOrderChannels(ordered, order);
  PeriodResult result = computePeriod(ordered);
  if (std::holds_alternative<Unbounded>(result)) {
    ASSERT_TRUE(order.empty());
    return;
  }
  ASSERT_TRUE(std::holds_alternative<Certificate>(result));
  const auto &certificate = std::get<Certificate>(result);
  ASSERT_GE(certificate.period, getLowerBound(graph));

  // Waits between firings, in place of channels, make the same period.
  ImprovementOptions options;
  options.maxEvaluations = 1;
  auto evaluated =
      std::get<ImprovedOrder>(improveStaticOrder(graph, order, options));
  ASSERT_EQ(evaluated.initialPeriod, certificate.period);
  ASSERT_EQ(evaluated.lowerBound, getLowerBound(graph));
}

/// A random graph of any class that does not deadlock.
static Graph makeRandomLiveGraph(Random &random) {
  for (;;) {
    Graph graph = random.between(0, 1) ? makeRandomGraph(random)
                                       : makeRandomCycloStaticGraph(random);
    if (findDeadlock(graph, getRepetitions(graph)))
      continue;
    bindRandomly(random, graph);
    return graph;
  }
}

TEST(StaticOrderTest, OrderedGraphNeverDeadlocks) {
  Random random(6);
  for (int trial = 0; trial < 3000; ++trial) {
    Graph graph = makeRandomLiveGraph(random);
    StaticOrderResult result = computeStaticOrder(graph);
    ASSERT_TRUE(std::holds_alternative<StaticOrder>(result));
    checkOrderedGraph(graph, std::get<StaticOrder>(result));
  }
}

TEST(StaticOrderTest, ProjectionNeverDeadlocks) {
  Random random(7);
  for (int trial = 0; trial < 1000; ++trial) {
    Graph graph = makeRandomLiveGraph(random);
    auto sequence = std::get<FiringSequence>(computeSingleResourceOrder(graph));
    for (int subset = 0; subset < 3; ++subset) {
      bindRandomly(random, graph);
      checkOrderedGraph(graph, projectOrder(sequence, getBinding(graph)));
    }
  }
}
