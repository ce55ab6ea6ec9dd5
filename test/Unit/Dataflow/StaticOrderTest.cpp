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

  std::vector<ChannelId> added = addOrderChannels(graph, order);
  std::vector<std::string> channels;
  for (ChannelId id : added) {
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
  graph.addChannel("rates", 0, 0, 0, 2, 2);
  EXPECT_TRUE(
      std::holds_alternative<NotHomogeneous>(computeStaticOrder(graph)));
}

TEST(StaticOrderTest, OrderedGraphNeverDeadlocks) {
  Random random(6);
  int trials = 0;
  while (trials < 3000) {
    Graph graph = makeRandomGraph(random);
    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
      graph.setResource(actor, unsigned(random.between(0, 2)));
    PeriodResult before = computePeriod(graph);
    if (std::holds_alternative<Deadlock>(before))
      continue;
    ++trials;

    StaticOrderResult result = computeStaticOrder(graph);
    ASSERT_TRUE(std::holds_alternative<StaticOrder>(result));
    const auto &order = std::get<StaticOrder>(result);
    std::vector<ActorId> all;
    Rational bound = 0;
    for (const auto &[resource, actors] : order) {
      int64_t load = 0;
      for (ActorId actor : actors) {
        ASSERT_EQ(graph.getActor(actor).resource, resource);
        load += graph.getActor(actor).executionTimes[0];
        all.push_back(actor);
      }
      bound = std::max(bound, Rational(load));
    }
    std::sort(all.begin(), all.end());
    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
      ASSERT_EQ(all.at(actor), actor);
    ASSERT_EQ(all.size(), graph.getNumActors());

    // No faster than before, nor than the load of any resource.
    if (const auto *certificate = std::get_if<Certificate>(&before))
      bound = std::max(bound, certificate->period);
    addOrderChannels(graph, order);
    PeriodResult after = computePeriod(graph);
    ASSERT_TRUE(std::holds_alternative<Certificate>(after));
    ASSERT_GE(std::get<Certificate>(after).period, bound);
  }
}
