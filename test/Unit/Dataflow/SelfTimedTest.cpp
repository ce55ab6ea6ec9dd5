//===- SelfTimedTest.cpp - Tests of self-timed execution ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/SelfTimed.h"

#include "Oracle.h"
#include "RandomGraph.h"
#include "ganglion/Dataflow/Period.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;
using testing::ElementsAre;

static SelfTimedSchedule getSchedule(const Graph &graph) {
  SelfTimedResult result = simulateSelfTimed(graph);
  EXPECT_TRUE(std::holds_alternative<SelfTimedSchedule>(result));
  return std::get<SelfTimedSchedule>(std::move(result));
}

TEST(SelfTimedTest, TwoIterationsPerPhase) {
  // Two tokens travel together around a (3) and b (4): both iterations of a
  // phase start at the same time, and a phase takes 3 + 4.
  Graph graph;
  ActorId a = graph.addActor("a", 3), b = graph.addActor("b", 4);
  graph.addChannel("ab", a, b, 0);
  graph.addChannel("ba", b, a, 2);
  SelfTimedSchedule schedule = getSchedule(graph);
  ASSERT_EQ(schedule.size(), 1u);
  EXPECT_THAT(schedule[0].actors, ElementsAre(a, b));
  EXPECT_EQ(schedule[0].transient, 0);
  EXPECT_EQ(schedule[0].cyclicity, 2);
  EXPECT_EQ(schedule[0].increase, 7);
  EXPECT_THAT(schedule[0].startTimes,
              ElementsAre(ElementsAre(0, 3), ElementsAre(0, 3)));
  EXPECT_EQ(schedule[0].getPeriod(), Rational::get(7, 2));
  EXPECT_EQ(schedule[0].getStartTime(1, 5), 3 + 2 * 7);
}

TEST(SelfTimedTest, TransientUntilTheBufferIsFull) {
  // a (1) runs ahead of b (5) until the buffer of 4 tokens is full. By hand:
  // b starts at 1 + 5k; a at 0, 1, 2, 3, and from then on when firing k - 4 of
  // b ends, at 6, 11, ...
  Graph graph;
  ActorId a = graph.addActor("a", 1), b = graph.addActor("b", 5);
  graph.addChannel("aa", a, a, 1);
  graph.addChannel("bb", b, b, 1);
  graph.addChannel("ab", a, b, 0);
  graph.addChannel("ba", b, a, 4);
  SelfTimedSchedule schedule = getSchedule(graph);
  ASSERT_EQ(schedule.size(), 1u);
  EXPECT_EQ(schedule[0].transient, 4);
  EXPECT_EQ(schedule[0].cyclicity, 1);
  EXPECT_EQ(schedule[0].increase, 5);
  EXPECT_THAT(schedule[0].startTimes,
              ElementsAre(ElementsAre(0, 1), ElementsAre(1, 6),
                          ElementsAre(2, 11), ElementsAre(3, 16),
                          ElementsAre(6, 21)));
}

TEST(SelfTimedTest, NoPeriodicPhaseWithoutBackPressure) {
  Graph graph;
  graph.addActor("alone", 1);
  ActorId fast = graph.addActor("fast", 1), slow = graph.addActor("slow", 2);
  graph.addChannel("fast", fast, fast, 1);
  graph.addChannel("slow", slow, slow, 1);
  graph.addChannel("data", fast, slow, 0);
  SelfTimedResult result = simulateSelfTimed(graph, {100});
  ASSERT_TRUE(std::holds_alternative<NoPeriodicPhase>(result));
  EXPECT_EQ(std::get<NoPeriodicPhase>(result).iterations, 100);
  EXPECT_THAT(std::get<NoPeriodicPhase>(result).actors,
              ElementsAre(fast, slow));
}

TEST(SelfTimedTest, ComponentsHaveTheirOwnPhases) {
  // Actors 0 and 2 form a component that nothing limits; 1 is periodic.
  Graph graph;
  for (int64_t time : {2, 3, 4})
    graph.addActor("a", time);
  graph.addChannel("free", 2, 0, 0);
  graph.addChannel("self", 1, 1, 1);
  SelfTimedSchedule schedule = getSchedule(graph);
  ASSERT_EQ(schedule.size(), 2u);
  EXPECT_THAT(schedule[0].actors, ElementsAre(0, 2));
  EXPECT_EQ(schedule[0].getPeriod(), Rational(0));
  EXPECT_THAT(schedule[0].startTimes, ElementsAre(ElementsAre(4, 0)));
  EXPECT_THAT(schedule[1].actors, ElementsAre(1));
  EXPECT_EQ(schedule[1].getPeriod(), Rational(3));
}

TEST(SelfTimedTest, NamesTheObstacle) {
  Graph graph;
  graph.addActor("a", INT64_MAX);
  ChannelId self = graph.addChannel("self", 0, 0, 2);
  graph.addActor("b", 0);
  graph.addChannel("ab", 0, 1, 0);
  graph.addChannel("bb", 1, 1, 1);
  EXPECT_TRUE(std::holds_alternative<Overflow>(simulateSelfTimed(graph)));
  graph.setTokens(self, 0);
  EXPECT_TRUE(std::holds_alternative<Deadlock>(simulateSelfTimed(graph)));
  graph.addChannel("rates", 0, 1, 0, 2, 2);
  EXPECT_TRUE(std::holds_alternative<NotHomogeneous>(simulateSelfTimed(graph)));
}

/// True if rows k and k + distance differ by the same number in every column.
static bool differByConstant(const std::vector<std::vector<int64_t>> &rows,
                             int64_t k, int64_t distance) {
  for (size_t i = 0; i < rows[k].size(); ++i)
    if (rows[k + distance][i] - rows[k][i] !=
        rows[k + distance][0] - rows[k][0])
      return false;
  return true;
}

TEST(SelfTimedTest, AgreesWithDefinitionAndWithPeriod) {
  Random random(5);
  int transients = 0, cyclic = 0;
  for (int trial = 0; trial < 3000; ++trial) {
    Graph graph = makeRandomStronglyConnectedGraph(random);
    PeriodResult period = computePeriod(graph);
    if (std::holds_alternative<Deadlock>(period)) {
      ASSERT_TRUE(std::holds_alternative<Deadlock>(simulateSelfTimed(graph)));
      continue;
    }
    SelfTimedSchedule schedule = getSchedule(graph);
    ASSERT_EQ(schedule.size(), 1u);
    const SelfTimedComponent &phase = schedule[0];
    ASSERT_EQ(phase.getPeriod(), std::get<Certificate>(period).period);
    transients += phase.transient > 0;
    cyclic += phase.cyclicity > 1;

    // Tokens are at most 3, so a few iterations beyond the phase decide.
    int64_t end = phase.transient + 3 * phase.cyclicity + 6;
    auto rows = simulateNaively(graph, end);
    for (int64_t k = 0; k < end; ++k)
      for (size_t i = 0; i < phase.actors.size(); ++i)
        ASSERT_EQ(phase.getStartTime(i, k), rows[k][phase.actors[i]]);
    // No shorter transient and no smaller cyclicity would do.
    if (phase.transient > 0) {
      int64_t k = phase.transient - 1;
      ASSERT_TRUE(!differByConstant(rows, k, phase.cyclicity) ||
                  rows[k + phase.cyclicity][0] - rows[k][0] != phase.increase);
    }
    for (int64_t smaller = 1; smaller < phase.cyclicity; ++smaller) {
      bool periodic = true;
      int64_t increase =
          rows[phase.transient + smaller][0] - rows[phase.transient][0];
      for (int64_t k = phase.transient; k + smaller < end; ++k)
        periodic &= differByConstant(rows, k, smaller) &&
                    rows[k + smaller][0] - rows[k][0] == increase;
      ASSERT_FALSE(periodic);
    }
  }
  EXPECT_GT(transients, 300);
  EXPECT_GT(cyclic, 300);
}
