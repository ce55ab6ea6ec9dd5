//===- IncrementalPeriodTest.cpp - Tests of periods after changes ---------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/IncrementalPeriod.h"

#include "Oracle.h"
#include "RandomGraph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;

static IncrementalPeriod makeIncremental(const Graph &graph) {
  return std::get<IncrementalPeriod>(IncrementalPeriod::get(graph));
}

/// The kind of a result, and the period if there is one.
template <typename Result>
static std::string describe(const Result &result) {
  if (auto *period = std::get_if<Rational>(&result))
    return period->toString();
  if (std::holds_alternative<Unbounded>(result))
    return "unbounded";
  return std::holds_alternative<Deadlock>(result) ? "deadlock" : "overflow";
}

/// The same, found anew.
static std::string describeAnew(const IncrementalPeriod &incremental) {
  PeriodResult result = incremental.getCertificate();
  if (auto *certificate = std::get_if<Certificate>(&result))
    return certificate->period.toString();
  if (std::holds_alternative<Unbounded>(result))
    return "unbounded";
  return std::holds_alternative<Deadlock>(result) ? "deadlock" : "overflow";
}

/// Whether these actors wait for each other in a cycle of this ratio: where
/// several channels lead from one to the next, for the fewest tokens.
static bool hasRatio(const Graph &graph, const std::vector<ActorId> &actors,
                     Rational ratio) {
  int64_t time = 0, tokens = 0;
  for (size_t i = 0; i < actors.size(); ++i) {
    std::optional<int64_t> fewest;
    for (const Channel &channel : graph.getChannels())
      if (channel.source == actors[i] &&
          channel.target == actors[(i + 1) % actors.size()])
        fewest = std::min(fewest.value_or(channel.tokens), channel.tokens);
    if (!fewest)
      return false;
    time += graph.getActor(actors[i]).executionTimes[0];
    tokens += *fewest;
  }
  return !actors.empty() && Rational::get(time, tokens) == ratio;
}

TEST(IncrementalPeriodTest, OrderOnOneTile) {
  // a -> b with times 3 and 4; then both on one tile, and apart again.
  Graph graph;
  ActorId a = graph.addActor("a", 3), b = graph.addActor("b", 4);
  graph.addChannel("self", a, a, 1);
  ChannelId self = graph.addChannel("self", b, b, 1);
  graph.addChannel("ab", a, b, 0);
  IncrementalPeriod period = makeIncremental(graph);
  EXPECT_EQ(describe(period.getPeriod()), "4");
  ChannelId back = period.addChannel(b, a, 1);
  EXPECT_EQ(back, 3u);
  EXPECT_FALSE(period.isPeriodAtMost(6));
  EXPECT_TRUE(period.isPeriodAtMost(7));
  EXPECT_EQ(describe(period.getPeriod()), "7");
  EXPECT_THAT(period.getCriticalCycle(), testing::UnorderedElementsAre(a, b));

  // What happens to a copy leaves the original alone.
  IncrementalPeriod trial = period;
  trial.setTokens(back, 0);
  Deadlock deadlock = std::get<Deadlock>(trial.getPeriod());
  EXPECT_THAT(deadlock.cycle, testing::UnorderedElementsAre(2, back));
  EXPECT_FALSE(trial.isPeriodAtMost(1000));
  trial.setTokens(back, 2);
  EXPECT_EQ(describe(trial.getPeriod()), "4");
  EXPECT_EQ(describe(period.getPeriod()), "7");

  period.removeChannel(back);
  period.setExecutionTime(b, 2);
  EXPECT_EQ(describe(period.getPeriod()), "3");
  period.removeChannel(0);
  period.removeChannel(self);
  EXPECT_EQ(describe(period.getPeriod()), "unbounded");
}

TEST(IncrementalPeriodTest, HomogeneousGraphsOnly) {
  Graph graph;
  graph.addActor("a", 1);
  ChannelId channel = graph.addChannel("aa", 0, 0, 4, 2, 2);
  auto result = IncrementalPeriod::get(graph);
  ASSERT_TRUE(std::holds_alternative<NotHomogeneous>(result));
  EXPECT_EQ(std::get<NotHomogeneous>(result).channel, channel);
}

TEST(IncrementalPeriodTest, OverflowEndsWithItsCause) {
  Graph graph;
  graph.addActor("a", INT64_MAX);
  graph.addActor("b", 1);
  graph.addChannel("ab", 0, 1, 0);
  ChannelId back = graph.addChannel("ba", 1, 0, 1);
  IncrementalPeriod period = makeIncremental(graph);
  EXPECT_EQ(describe(period.getPeriod()), "overflow");
  EXPECT_EQ(describe(period.getPeriod()), "overflow");
  period.setTokens(back, 2);
  EXPECT_EQ(describe(period.getPeriod()), "4611686018427387904");
}

TEST(IncrementalPeriodTest, AgreesWithPeriodFoundAnew) {
  Random random(9);
  int counts[3] = {};
  for (int trial = 0; trial < 500; ++trial) {
    Graph graph = makeRandomGraph(random);
    IncrementalPeriod period = makeIncremental(graph);
    std::vector<ChannelId> channels;
    for (ChannelId id = 0; id < graph.getNumChannels(); ++id)
      channels.push_back(id);
    for (int step = 0; step < 40; ++step) {
      ActorId source = random.actorOf(graph), target = random.actorOf(graph);
      int64_t tokens = random.between(source >= target, 3);
      size_t choice =
          channels.empty() ? 0 : size_t(random.between(0, channels.size() - 1));
      switch (random.between(channels.size() < 3 ? 2 : 0, 3)) {
      case 0:
        period.removeChannel(channels[choice]);
        channels.erase(channels.begin() + ptrdiff_t(choice));
        break;
      case 1:
        period.setTokens(channels[choice], random.between(0, 3));
        break;
      case 2:
        period.setExecutionTime(source, random.between(0, 9));
        break;
      case 3:
        channels.push_back(period.addChannel(source, target, tokens));
        break;
      }
      // Several changes at once, now and then.
      if (random.between(0, 3) == 0)
        continue;
      std::string expected = describeAnew(period);
      IncrementalPeriod copy = period;
      ASSERT_EQ(describe(period.getPeriod()), expected) << "trial " << trial;
      Rational limit = *Rational::get(random.between(0, 20), 2);
      PeriodResult anew = period.getCertificate();
      auto *certificate = std::get_if<Certificate>(&anew);
      ASSERT_EQ(copy.isPeriodAtMost(limit), certificate
                                                ? certificate->period <= limit
                                                : expected == "unbounded");
      // It may have been given up half-way.
      ASSERT_EQ(describe(copy.getPeriod()), expected) << "trial " << trial;
      if (certificate)
        ASSERT_TRUE(hasRatio(period.getGraph(), period.getCriticalCycle(),
                             certificate->period));
      ++counts[certificate ? 0 : expected == "deadlock" ? 1 : 2];
    }
  }
  for (int count : counts)
    EXPECT_GT(count, 100);
}
