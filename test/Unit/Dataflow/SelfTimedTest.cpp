//===- SelfTimedTest.cpp - Tests of self-timed execution ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/SelfTimed.h"

#include "EventOracle.h"
#include "Oracle.h"
#include "RandomGraph.h"

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
  graph.addChannel("rates", 0, 1, 0, 2, 1);
  EXPECT_TRUE(std::holds_alternative<Inconsistent>(simulateSelfTimed(graph)));
}

TEST(SelfTimedTest, KeepsNoMoreThanItMay) {
  Graph graph;
  graph.addActor("a", 1);
  graph.addActor("b", 1);
  graph.addChannel("ab", 0, 1, 0, 1, 7);
  graph.addChannel("ba", 1, 0, 7, 7, 1);
  SelfTimedOptions options;
  // Two iterations of 8 firings are needed to see that they are alike.
  options.maxFirings = 16;
  EXPECT_TRUE(std::holds_alternative<SelfTimedSchedule>(
      simulateSelfTimed(graph, options)));
  options.maxFirings = 15;
  SelfTimedResult result = simulateSelfTimed(graph, options);
  ASSERT_TRUE(std::holds_alternative<TooLarge>(result));
  EXPECT_TRUE(std::get<TooLarge>(result).count == 16);
  EXPECT_TRUE(std::get<TooLarge>(result).limit == 15);
  options.maxFirings = 7;
  EXPECT_TRUE(
      std::holds_alternative<TooLarge>(simulateSelfTimed(graph, options)));
}

TEST(SelfTimedTest, TwoRates) {
  // As in PeriodTest: a starts at 0 twice, and at 2, when the first firing of b
  // has ended; b at 1 and 3. After 4, all is as at first.
  Graph graph;
  ActorId a = graph.addActor("a", 1), b = graph.addActor("b", 1);
  graph.addChannel("ab", a, b, 0, 2, 3);
  graph.addChannel("ba", b, a, 4, 3, 2);
  SelfTimedSchedule schedule = getSchedule(graph);
  ASSERT_EQ(schedule.size(), 1u);
  EXPECT_THAT(schedule[0].offsets, ElementsAre(0, 3, 5));
  EXPECT_EQ(schedule[0].transient, 0);
  EXPECT_EQ(schedule[0].cyclicity, 1);
  EXPECT_EQ(schedule[0].increase, 4);
  EXPECT_THAT(schedule[0].startTimes, ElementsAre(ElementsAre(0, 0, 2, 1, 3)));
  EXPECT_EQ(schedule[0].getNumFirings(1), 2);
  EXPECT_TRUE(schedule[0].getStartTime(1, /*iteration=*/5, /*firing=*/1) ==
              3 + 5 * 4);
}

TEST(SelfTimedTest, OvertakingFirings) {
  // The firings of a take 5 and 1. Both start at once; b takes a token of each,
  // in order, so it waits for the first until 5 and ends at 6.
  Graph graph;
  ActorId a = graph.addActor("a", {5, 1}), b = graph.addActor("b", 1);
  graph.addChannel("ab", a, b, 0, 1, 2);
  ChannelId ba = graph.addChannel("ba", b, a, 2, 2, 1);
  SelfTimedSchedule schedule = getSchedule(graph);
  EXPECT_THAT(schedule[0].startTimes, ElementsAre(ElementsAre(0, 0, 5)));
  EXPECT_EQ(schedule[0].getPeriod(), Rational(6));

  // With one token more, firing n >= 3 of a waits for firing (n - 3) / 2 of b.
  // By hand, a starts at 0, 0 | 0, 6 | 6, 8 | 8, 12 | 12, 14 and b at
  // 5 = 0 + 5 | 7 = 6 + 1 | 11 = 6 + 5 | 13 = 8 + 5 = 12 + 1 | 17 = 12 + 5: two
  // iterations come every 6.
  graph.setTokens(ba, 3);
  schedule = getSchedule(graph);
  EXPECT_EQ(schedule[0].transient, 2);
  EXPECT_EQ(schedule[0].increase, 6);
  EXPECT_THAT(schedule[0].startTimes,
              ElementsAre(ElementsAre(0, 0, 5), ElementsAre(0, 6, 7),
                          ElementsAre(6, 8, 11), ElementsAre(8, 12, 13)));
}

/// True if from iteration `transient` on all firings start as much later as
/// `increase` after each number of iterations.
static bool isPeriodic(const std::vector<std::vector<int64_t>> &rows,
                       int64_t transient, int64_t cyclicity, int64_t increase) {
  for (auto k = size_t(transient); k + size_t(cyclicity) < rows.size(); ++k)
    for (size_t i = 0; i < rows[k].size(); ++i)
      if (rows[k + size_t(cyclicity)][i] - rows[k][i] != increase)
        return false;
  return true;
}

TEST(SelfTimedTest, AgreesWithDefinition) {
  Random random(5);
  int transients = 0, cyclic = 0, endless = 0, deadlocks = 0;
  for (int trial = 0; trial < 3000; ++trial) {
    Graph graph = trial % 2 ? makeRandomCycloStaticGraph(random)
                            : makeRandomStronglyConnectedGraph(random);
    auto repetitions =
        std::get<RepetitionVector>(computeRepetitionVector(graph));
    EventOracle oracle(graph, repetitions);
    SelfTimedResult result = simulateSelfTimed(graph, {/*maxIterations=*/300});
    ASSERT_EQ(std::holds_alternative<Deadlock>(result), !oracle.isLive());
    if (std::holds_alternative<Deadlock>(result)) {
      ++deadlocks;
      continue;
    }
    // Only parts of different speed never come into step.
    if (std::holds_alternative<NoPeriodicPhase>(result)) {
      ASSERT_EQ(trial % 2, 1);
      ++endless;
      continue;
    }
    Rational period = 0;
    for (const SelfTimedComponent &phase :
         std::get<SelfTimedSchedule>(result)) {
      period = std::max(period, phase.getPeriod());
      transients += phase.transient > 0;
      cyclic += phase.cyclicity > 1;

      // Tokens last for few iterations, so a few beyond the phase decide.
      int64_t end = phase.transient + 3 * phase.cyclicity + 8;
      std::vector<std::vector<int64_t>> rows;
      for (const std::vector<int64_t> &all : oracle.simulate(end)) {
        rows.emplace_back();
        for (size_t i = 0; i < phase.actors.size(); ++i)
          for (int64_t n = 0; n < phase.getNumFirings(i); ++n) {
            rows.back().push_back(all[oracle.getEvent(phase.actors[i], n)]);
            ASSERT_TRUE(phase.getStartTime(i, int64_t(rows.size()) - 1, n) ==
                        rows.back().back())
                << "trial " << trial;
          }
      }
      // No shorter transient and no smaller cyclicity would do.
      ASSERT_TRUE(
          isPeriodic(rows, phase.transient, phase.cyclicity, phase.increase));
      ASSERT_TRUE(phase.transient == 0 ||
                  !isPeriodic(rows, phase.transient - 1, phase.cyclicity,
                              phase.increase));
      auto first = size_t(phase.transient);
      for (int64_t smaller = 1; smaller < phase.cyclicity; ++smaller)
        ASSERT_FALSE(
            isPeriodic(rows, phase.transient, smaller,
                       rows[first + size_t(smaller)][0] - rows[first][0]));
    }
    ASSERT_EQ(period, oracle.getMaximumRatio()) << "trial " << trial;
  }
  EXPECT_GT(transients, 300);
  EXPECT_GT(cyclic, 300);
  EXPECT_GT(endless, 100);
  EXPECT_GT(deadlocks, 50);
}
