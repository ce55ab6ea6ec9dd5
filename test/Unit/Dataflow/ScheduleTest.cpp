//===- ScheduleTest.cpp - Tests of schedules and their checks -------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Schedule.h"

#include "Oracle.h"
#include "RandomGraph.h"
#include "ganglion/Dataflow/Period.h"

#include <deque>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;
using testing::ElementsAre;

static std::string verify(const Graph &graph, const Schedule &schedule) {
  return verifySchedule(graph, schedule).value_or("");
}

/// The periodic schedule with the shortest period, if the graph has one.
static std::optional<Schedule> getSchedule(const Graph &graph) {
  PeriodResult result = computePeriod(graph);
  auto *certificate = std::get_if<Certificate>(&result);
  if (!certificate)
    return std::nullopt;
  return getPeriodicSchedule(graph, getRepetitions(graph), *certificate,
                             1000000);
}

/// Moves every single token, for so many firings of each actor: true if each is
/// there when it is taken, and firings start in order.
static bool isAdmissible(const Graph &graph, const Schedule &schedule,
                         int64_t firings) {
  for (const StartTimes &times : schedule)
    for (int64_t n = 0; n < firings; ++n)
      if (times.getStart(n) < (n == 0 ? 0 : times.getStart(n - 1)))
        return false;
  for (const Channel &channel : graph.getChannels()) {
    const Actor &source = graph.getActor(channel.source);
    const Actor &target = graph.getActor(channel.target);
    // The times at which the tokens are there.
    std::deque<Int128> tokens(size_t(channel.tokens), 0);
    for (int64_t n = 0; n < firings; ++n) {
      size_t phase = size_t(n) % source.getNumPhases();
      Int128 end =
          schedule[channel.source].getStart(n) + source.executionTimes[phase];
      tokens.insert(tokens.end(), size_t(channel.production[phase]), end);
    }
    for (int64_t n = 0; n < firings; ++n)
      for (int64_t i = channel.consumption[size_t(n) % target.getNumPhases()];
           i > 0 && !tokens.empty(); --i) {
        if (tokens.front() > schedule[channel.target].getStart(n))
          return false;
        tokens.pop_front();
      }
  }
  return true;
}

TEST(ScheduleTest, RoundsDown) {
  // Two tokens on a ring of 3 + 2: period 5/2. b starts at 3, 11/2, 8, ...
  Graph graph;
  graph.addActor("a", 3);
  graph.addActor("b", 2);
  graph.addChannel("ab", 0, 1, 0);
  graph.addChannel("ba", 1, 0, 2);
  Schedule schedule = *getSchedule(graph);
  EXPECT_THAT(schedule[0].periodic, ElementsAre(0, 2));
  EXPECT_THAT(schedule[1].periodic, ElementsAre(3, 5));
  EXPECT_EQ(schedule[0].every, 5);
  EXPECT_EQ(schedule[1].every, 5);
  EXPECT_EQ(schedule[1].getStart(3), 10);
  EXPECT_EQ(verify(graph, schedule), "");
  EXPECT_EQ(getPeriodicSchedule(graph, {1, 1},
                                std::get<Certificate>(computePeriod(graph)), 1),
            std::nullopt);
}

TEST(ScheduleTest, SaysWhatIsWrong) {
  Graph graph;
  graph.addActor("a", 3);
  graph.addActor("b", 2);
  graph.addChannel("ab", 0, 1, 0);
  graph.addChannel("ba", 1, 0, 2);
  EXPECT_EQ(verify(graph, {{{}, {0, 2}, 5}, {{}, {3, 5}, 5}}), "");
  // The first firing of all is the only one that is too early.
  EXPECT_EQ(verify(graph, {{{}, {0}, 5}, {{2}, {9}, 5}}),
            "firing 0 of actor 'b' starts at 2, but its tokens of channel 'ab' "
            "are missing until firing 0 of actor 'a' ends at 3");
  EXPECT_EQ(verify(graph, {{{}, {0, 1}, 5}, {{}, {3, 5}, 5}}),
            "firing 3 of actor 'a' starts at 6, but its tokens of channel 'ba' "
            "are missing until firing 1 of actor 'b' ends at 7");
  EXPECT_EQ(verify(graph, {{{}, {0}, 5}, {{}, {4}, 4}}),
            "actor 'b' fires too fast for actor 'a' in the long run, when its "
            "tokens of channel 'ab' are missing");
  EXPECT_EQ(verify(graph, {{{5}, {4}, 5}, {{}, {3}, 5}}),
            "firing 1 of actor 'a' starts at 4, but should start no sooner "
            "than the firing before it, at 5");
  EXPECT_EQ(verify(graph, {{{}, {-1}, 5}, {{}, {3}, 5}}),
            "firing 0 of actor 'a' starts at -1, but should start no sooner "
            "than at 0");
  EXPECT_EQ(verify(graph, {{{}, {}, 5}, {{}, {3}, 5}}),
            "actor 'a' has no start times in its periodic phase");
  EXPECT_EQ(verify(graph, {{{}, {0}, 5}}),
            "the schedule is of 1 actors, but the graph has 2");
}

TEST(ScheduleTest, NumbersTooLargeToCheck) {
  Graph graph;
  graph.addActor("a", 1);
  graph.addActor("b", 1);
  graph.addChannel("ab", 0, 1, 0, 1, INT64_MAX);
  Schedule schedule(2);
  schedule[0] = {{}, {0}, INT64_MAX};
  schedule[1] = {std::vector<int64_t>(9), {0}, 1};
  EXPECT_EQ(verify(graph, schedule),
            "the start times of actor 'b' or actor 'a' are too large to be "
            "checked");
}

TEST(ScheduleTest, OneFiringAtATimeInItsOrder) {
  // Twice a, then b: 0-2, 2-4, 4-7.
  Graph graph;
  graph.addActor("a", 2, 4);
  graph.addActor("b", 3, 4);
  graph.addChannel("ab", 0, 1, 2, 1, 2);
  StaticOrder order = {{4, {0, 0, 1}}};
  auto verifyOrdered = [&](const Schedule &schedule) {
    EXPECT_EQ(verify(graph, schedule), "");
    return verifyScheduleOrder(graph, schedule, order).value_or("");
  };
  EXPECT_EQ(verifyOrdered({{{}, {0, 2}, 7}, {{}, {4}, 7}}), "");
  EXPECT_EQ(verifyOrdered({{{}, {0, 1}, 7}, {{}, {4}, 7}}),
            "firing 1 of actor 'a' starts at 1, but resource 4 is busy until "
            "firing 0 of actor 'a' ends at 2");
  // The other order.
  EXPECT_EQ(verifyOrdered({{{}, {3, 5}, 7}, {{}, {0}, 7}}),
            "firing 0 of actor 'b' starts at 0, but resource 4 is busy until "
            "firing 1 of actor 'a' ends at 7");
  // Too short by one for all in turn.
  EXPECT_EQ(verifyOrdered({{{}, {0, 2}, 6}, {{}, {4}, 6}}),
            "firing 2 of actor 'a' starts at 6, but resource 4 is busy until "
            "firing 0 of actor 'b' ends at 7");
}

TEST(ScheduleTest, PeriodicSchedulesAreAdmissible) {
  Random random(31);
  int checked = 0, rejected = 0;
  for (int trial = 0; trial < 4000; ++trial) {
    Graph graph = makeRandomCycloStaticGraph(random);
    std::optional<Schedule> schedule = getSchedule(graph);
    if (!schedule)
      continue;
    ++checked;
    ASSERT_EQ(verify(graph, *schedule), "") << trial;
    ASSERT_TRUE(isAdmissible(graph, *schedule, 200)) << trial;

    // Any change is judged as by moving the tokens.
    StartTimes &times = (*schedule)[random.actorOf(graph)];
    size_t place =
        size_t(random.between(0, int64_t(times.periodic.size()) - 1));
    if (random.between(0, 1))
      times.periodic[place] += random.between(-3, 1);
    else
      times.transient.assign({times.getStart(0) > 0 ? 1 : 0});
    bool isRight = verify(graph, *schedule).empty();
    rejected += !isRight;
    ASSERT_EQ(isRight, isAdmissible(graph, *schedule, 400)) << trial;
  }
  EXPECT_GT(checked, 500);
  EXPECT_GT(rejected, 200);
}

TEST(ScheduleTest, OrderedGraphsKeepTheirOrder) {
  Random random(32);
  int rejected = 0;
  for (int trial = 0; trial < 1000;) {
    Graph graph = makeRandomCycloStaticGraph(random);
    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
      graph.setResource(actor, unsigned(random.between(0, 1)));
    StaticOrderResult result = computeStaticOrder(graph);
    if (!std::holds_alternative<StaticOrder>(result))
      continue;
    ++trial;
    const auto &order = std::get<StaticOrder>(result);
    Graph ordered = graph;
    addOrderChannels(ordered, order);
    Schedule schedule = *getSchedule(ordered);
    schedule.resize(graph.getNumActors());
    ASSERT_EQ(verify(graph, schedule), "");
    ASSERT_EQ(verifyScheduleOrder(graph, schedule, order).value_or(""), "");

    // The fastest schedule without the order need not keep it.
    if (std::optional<Schedule> unordered = getSchedule(graph))
      rejected += verifyScheduleOrder(graph, *unordered, order).has_value();
  }
  EXPECT_GT(rejected, 200);
}
