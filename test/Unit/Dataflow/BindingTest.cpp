//===- BindingTest.cpp - Tests of bindings --------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Binding.h"

#include "RandomGraph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;
using testing::ElementsAre;

static Binding bind(const Graph &graph, unsigned numResources,
                    const BindingOptions &options = {}) {
  return std::get<Binding>(bindActors(graph, numResources, options));
}

TEST(BindingTest, LongestFirstToTheLeastLoaded) {
  // 7 -> 0, 5 -> 1, 4 (twice 2) -> 1, 3 -> 0.
  Graph graph;
  graph.addActor("3", 3);
  graph.addActor("4", 2);
  graph.addActor("5", 5);
  graph.addActor("7", 7);
  graph.addChannel("rates", 0, 1, 0, 2, 1);
  BindingOptions loadOnly;
  loadOnly.communication = 0;
  EXPECT_THAT(bind(graph, 2, loadOnly), ElementsAre(0, 1, 1, 0));
}

TEST(BindingTest, KeepsTalkersTogether) {
  // Equal times; a and d, b and c exchange tokens. Without them c would share
  // a resource with a.
  Graph graph;
  for (const char *name : {"a", "b", "c", "d"})
    graph.addActor(name, 1);
  graph.addChannel("ad", 0, 3, 0);
  graph.addChannel("bc", 1, 2, 0);
  EXPECT_THAT(bind(graph, 2), ElementsAre(0, 1, 1, 0));
}

TEST(BindingTest, NamesTheObstacle) {
  Graph graph;
  graph.addActor("a", INT64_MAX);
  ChannelId channel =
      graph.addChannel("aa", 0, 0, INT64_MAX, INT64_MAX, INT64_MAX);
  BindingOptions heavy;
  heavy.processing = INT64_MAX;
  EXPECT_TRUE(std::holds_alternative<Overflow>(bindActors(graph, 2, heavy)));
  channel = graph.addChannel("rates", 0, 0, 0, 1, 2);
  BindingResult result = bindActors(graph, 2);
  EXPECT_EQ(std::get<Inconsistent>(result).channel, channel);
}

/// The load of the busiest of two resources when the actors of `set` share one.
static int64_t getLargestLoad(const Graph &graph, uint32_t set) {
  int64_t loads[2] = {};
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    loads[(set >> actor) & 1] += graph.getActor(actor).executionTimes[0];
  return std::max(loads[0], loads[1]);
}

TEST(BindingTest, WithinTheBoundOfGraham) {
  // Longest first is at most 4/3 - 1/(3n) times the best ("Bounds on
  // Multiprocessing Timing Anomalies", SIAM J. Applied Mathematics 17(2),
  // 1969): 7/6 for two resources. Moves make it no worse.
  Random random(51);
  BindingOptions loadOnly;
  loadOnly.communication = 0;
  for (int trial = 0; trial < 500; ++trial) {
    Graph graph = makeRandomActors(random, random.between(1, 9));
    uint32_t set = 0;
    Binding binding = bind(graph, 2, loadOnly);
    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
      ASSERT_LT(*binding[actor], 2u);
      set |= *binding[actor] << actor;
    }
    int64_t best = INT64_MAX;
    for (uint32_t other = 0; other < (1u << graph.getNumActors()); ++other)
      best = std::min(best, getLargestLoad(graph, other));
    ASSERT_LE(6 * getLargestLoad(graph, set), 7 * best);
  }
}
