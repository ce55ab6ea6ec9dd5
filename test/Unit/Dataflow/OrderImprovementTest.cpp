//===- OrderImprovementTest.cpp - Tests of the search for orders ----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/OrderImprovement.h"

#include "Oracle.h"
#include "RandomGraph.h"
#include "ganglion/Dataflow/Period.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;
using testing::ElementsAre;
using testing::Pair;

static Rational getPeriod(Graph graph, const StaticOrder &order) {
  addOrderChannels(graph, order);
  return std::get<Certificate>(computePeriod(graph)).period;
}

TEST(OrderImprovementTest, FindsTheOrderThatFeedsTheOtherResource) {
  // One iteration at a time: source s, then a on resource 0 and b -> c on 0 and
  // 1, then sink t. With a before b, c ends at 2 + 1 + 4, else at 1 + 4.
  Graph graph;
  ActorId s = graph.addActor("s", 0), a = graph.addActor("a", 2, 0);
  ActorId b = graph.addActor("b", 1, 0), c = graph.addActor("c", 4, 1);
  ActorId t = graph.addActor("t", 0);
  graph.addChannel("sa", s, a, 0);
  graph.addChannel("sb", s, b, 0);
  graph.addChannel("bc", b, c, 0);
  graph.addChannel("at", a, t, 0);
  graph.addChannel("ct", c, t, 0);
  graph.addChannel("ts", t, s, 1);
  StaticOrder order = {{0, {a, b}}, {1, {c}}};
  auto improved = std::get<ImprovedOrder>(improveStaticOrder(graph, order));
  EXPECT_EQ(improved.initialPeriod, Rational(7));
  EXPECT_EQ(improved.period, Rational(5));
  EXPECT_EQ(improved.lowerBound, Rational(5));
  EXPECT_EQ(improved.evaluations, 2);
  EXPECT_THAT(improved.order,
              ElementsAre(Pair(0, ElementsAre(b, a)), Pair(1, ElementsAre(c))));

  ImprovementOptions none;
  none.maxEvaluations = 1;
  improved = std::get<ImprovedOrder>(improveStaticOrder(graph, order, none));
  EXPECT_EQ(improved.order, order);
  EXPECT_EQ(improved.period, Rational(7));
}

TEST(OrderImprovementTest, KeepsFiringsWithoutTimeLive) {
  // b before a would deadlock, though no cycle of that takes time.
  Graph graph;
  ActorId a = graph.addActor("a", 0, 0), b = graph.addActor("b", 0, 0);
  ActorId c = graph.addActor("c", 3, 0), d = graph.addActor("d", 3, 1);
  graph.addChannel("ab", a, b, 0);
  graph.addChannel("bd", b, d, 0);
  graph.addChannel("dc", d, c, 1);
  StaticOrder order = {{0, {c, a, b}}, {1, {d}}};
  auto improved = std::get<ImprovedOrder>(improveStaticOrder(graph, order));
  EXPECT_EQ(improved.initialPeriod, Rational(6));
  EXPECT_EQ(getPeriod(graph, improved.order), improved.period);
}

TEST(OrderImprovementTest, Unbounded) {
  Graph graph;
  graph.addActor("a", 3);
  EXPECT_TRUE(std::holds_alternative<Unbounded>(improveStaticOrder(graph, {})));
}

TEST(OrderImprovementTest, NeverWorse) {
  Random random(21);
  for (int trial = 0; trial < 1000;) {
    Graph graph = makeRandomCycloStaticGraph(random);
    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
      graph.setResource(actor, unsigned(random.between(0, 1)));
    StaticOrderResult result = computeStaticOrder(graph);
    if (!std::holds_alternative<StaticOrder>(result))
      continue;
    ++trial;
    const auto &order = std::get<StaticOrder>(result);
    ImprovementOptions options;
    options.maxEvaluations = 50;
    auto improved =
        std::get<ImprovedOrder>(improveStaticOrder(graph, order, options));
    ASSERT_LE(improved.evaluations, 50);
    ASSERT_EQ(improved.initialPeriod, getPeriod(graph, order));
    ASSERT_LE(improved.period, improved.initialPeriod);
    ASSERT_GE(improved.period, improved.lowerBound);
    ASSERT_EQ(improved.period, getPeriod(graph, improved.order));
    ASSERT_EQ(
        verifyOrder(graph, improved.order,
                    std::get<RepetitionVector>(computeRepetitionVector(graph))),
        std::nullopt);
  }
}

/// A shop of three jobs of three operations, one iteration at a time: an
/// operation of each job on each of three resources.
static Graph makeRandomJobShop(Random &random) {
  Graph graph;
  ActorId source = graph.addActor("source", 0);
  ActorId sink = graph.addActor("sink", 0);
  for (int job = 0; job < 3; ++job) {
    ActorId previous = source;
    int64_t shift = random.between(0, 2), direction = random.between(1, 2);
    for (int step = 0; step < 3; ++step) {
      ActorId operation = graph.addActor(
          std::to_string(job) + "." + std::to_string(step),
          random.between(1, 9), unsigned((shift + step * direction) % 3));
      graph.addChannel("next", previous, operation, 0);
      previous = operation;
    }
    graph.addChannel("last", previous, sink, 0);
  }
  graph.addChannel("again", sink, source, 1);
  return graph;
}

/// The shortest period of any order.
static Rational findShortestPeriod(const Graph &graph) {
  StaticOrder order;
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    if (std::optional<unsigned> resource = graph.getActor(actor).resource)
      order[*resource].push_back(actor);
  std::optional<Rational> best;
  do {
    do {
      do {
        Graph ordered = graph;
        addOrderChannels(ordered, order);
        PeriodResult result = computePeriod(ordered);
        if (auto *certificate = std::get_if<Certificate>(&result))
          best =
              std::min(best.value_or(certificate->period), certificate->period);
      } while (std::next_permutation(order[0].begin(), order[0].end()));
    } while (std::next_permutation(order[1].begin(), order[1].end()));
  } while (std::next_permutation(order[2].begin(), order[2].end()));
  return *best;
}

TEST(OrderImprovementTest, CloseToTheBestOfAllOrders) {
  Random random(22);
  int numOptimal = 0, numOptimalBefore = 0;
  for (int trial = 0; trial < 100; ++trial) {
    Graph graph = makeRandomJobShop(random);
    Rational best = findShortestPeriod(graph);
    auto order = std::get<StaticOrder>(computeStaticOrder(graph));
    auto improved = std::get<ImprovedOrder>(improveStaticOrder(graph, order));
    ASSERT_GE(improved.period, best);
    ASSERT_LE(improved.lowerBound, best);
    numOptimal += improved.period == best;
    numOptimalBefore += improved.initialPeriod == best;
  }
  // List scheduling alone finds the best order in half of the cases.
  EXPECT_LT(numOptimalBefore, 70);
  EXPECT_GT(numOptimal, 95);
}
