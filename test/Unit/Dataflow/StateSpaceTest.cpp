//===- StateSpaceTest.cpp - Tests of the exploration of states ------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/StateSpace.h"

#include "Oracle.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;

static StateSpaceResult simulate(const Graph &graph,
                                 const StateSpaceOptions &options = {}) {
  return computePeriodBySimulation(
      graph, std::get<RepetitionVector>(computeRepetitionVector(graph)),
      options);
}

static Rational getPeriod(const Graph &graph) {
  StateSpaceResult result = simulate(graph);
  EXPECT_TRUE(std::holds_alternative<Rational>(result));
  return std::get<Rational>(result);
}

TEST(StateSpaceTest, TwoRates) {
  // a starts at 0, 0 and 2, b at 1 and 3, and at 4 all tokens are back.
  Graph graph;
  ActorId a = graph.addActor("a", 1), b = graph.addActor("b", 1);
  graph.addChannel("ab", a, b, 0, 2, 3);
  graph.addChannel("ba", b, a, 4, 3, 2);
  EXPECT_EQ(getPeriod(graph), Rational(4));
}

TEST(StateSpaceTest, TokensInTheOrderOfFirings) {
  // The firings of a take 5 and 1 and start together. b takes the token of the
  // second only behind that of the first: at 5, and then takes 1. If it took
  // what comes first, it could start its first firing at 1.
  Graph graph;
  ActorId a = graph.addActor("a", {5, 1}), b = graph.addActor("b", 1);
  graph.addChannel("bb", b, b, 1);
  graph.addChannel("ab", a, b, 0);
  ChannelId ba = graph.addChannel("ba", b, a, 2);
  // a again at 6 (for the first of b at 5) and at 7 (for that at 6): 5 after 6,
  // at 11, b starts again.
  EXPECT_EQ(getPeriod(graph), Rational(6));
  graph.setTokens(ba, 1);
  // One firing at a time: 5 + 1 + 1 + 1.
  EXPECT_EQ(getPeriod(graph), Rational(8));
}

TEST(StateSpaceTest, ComponentsOfDifferentSpeed) {
  // Tokens pile up between them: together, no state comes again.
  Graph graph;
  ActorId fast = graph.addActor("fast", 1), slow = graph.addActor("slow", 3);
  graph.addChannel("fast", fast, fast, 1);
  graph.addChannel("data", fast, slow, 0, 2, 1);
  graph.addChannel("slow", slow, slow, 1);
  // slow fires twice in an iteration.
  EXPECT_EQ(getPeriod(graph), Rational(6));
  graph.setExecutionTimes(fast, 7);
  EXPECT_EQ(getPeriod(graph), Rational(7));
}

TEST(StateSpaceTest, InfinitelyManyFiringsAtOnce) {
  Graph graph;
  ActorId a = graph.addActor("a", 0), b = graph.addActor("b", {0, 0});
  graph.addChannel("ab", a, b, 0, 2, {2, 1});
  graph.addChannel("ba", b, a, 4, {0, 3}, 2);
  EXPECT_EQ(getPeriod(graph), Rational(0));
  // Forty firings at one instant, but not infinitely many.
  Graph many;
  many.addActor("a", 1);
  many.addChannel("aa", 0, 0, 40);
  EXPECT_EQ(getPeriod(many), Rational::get(1, 40));
}

TEST(StateSpaceTest, NamesTheObstacle) {
  Graph graph;
  ActorId a = graph.addActor("a", 2), b = graph.addActor("b", 1);
  ChannelId ab = graph.addChannel("ab", a, b, 0, 2, 3);
  EXPECT_TRUE(std::holds_alternative<Unbounded>(simulate(graph)));
  // One token too few: a fires once, and b waits for a third token.
  ChannelId ba = graph.addChannel("ba", b, a, 3, 3, 2);
  StateSpaceResult deadlock = simulate(graph);
  ASSERT_TRUE(std::holds_alternative<Deadlock>(deadlock));
  EXPECT_THAT(std::get<Deadlock>(deadlock).cycle,
              testing::UnorderedElementsAre(ab, ba));

  graph.setTokens(ba, 4);
  StateSpaceOptions options;
  options.maxFirings = 4;
  EXPECT_TRUE(std::holds_alternative<TooLarge>(simulate(graph, options)));
  options.maxFirings = 100;
  options.maxNumbers = 5;
  EXPECT_TRUE(std::holds_alternative<TooLarge>(simulate(graph, options)));
  graph.setExecutionTimes(a, INT64_MAX);
  EXPECT_TRUE(std::holds_alternative<Overflow>(simulate(graph)));
}
