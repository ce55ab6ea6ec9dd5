//===- TokenFlowTest.cpp - Tests of the precedence between firings --------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/TokenFlow.h"

#include "RandomGraph.h"

#include <gtest/gtest.h>

using namespace ganglion::dataflow;

TEST(PhaseListTest, OneNumberHoldsForAllPhases) {
  PhaseList times = 7;
  EXPECT_EQ(times.size(), 1u);
  EXPECT_EQ(times[0], 7);
  EXPECT_EQ(times[3], 7);
  EXPECT_TRUE(times.getSum(4) == 28);
  EXPECT_EQ(times.toString(), "7");

  PhaseList rates = {0, 2, 1};
  EXPECT_EQ(rates.size(), 3u);
  EXPECT_EQ(rates[2], 1);
  EXPECT_TRUE(rates.getSum(3) == 3);
  EXPECT_EQ(rates.toString(), "0,2,1");
  EXPECT_FALSE(rates.isUniform());
  EXPECT_TRUE(PhaseList({5, 5}).isUniform());

  PhaseList copy = rates;
  EXPECT_EQ(copy, rates);
  EXPECT_NE(copy, PhaseList({0, 2, 2}));
  EXPECT_NE(PhaseList({5, 5}), PhaseList(5));
}

TEST(TokenFlowTest, TwoRates) {
  // a makes tokens in threes, behind one initial token; b takes two at a time.
  // Tokens 0 | 1 2 3 | 4 5 6 | ...: firing 0 of b takes tokens 0 and 1.
  Graph graph;
  ActorId a = graph.addActor("a", 1), b = graph.addActor("b", 1);
  TokenFlow flow(graph, graph.addChannel("ab", a, b, 1, 3, 2));
  auto expectProducers = [&](int n, int first, int last) {
    std::optional<FiringRange> producers = flow.getProducers(n);
    ASSERT_TRUE(producers);
    EXPECT_EQ(int64_t(producers->first), first);
    EXPECT_EQ(int64_t(producers->last), last);
  };
  expectProducers(0, -1, 0);
  expectProducers(1, 0, 0);
  expectProducers(2, 1, 1);
  expectProducers(3, 1, 2);
  // The past goes on in the same way: two firings of a for three of b.
  expectProducers(-3, -3, -2);
}

/// Which firing makes each token and which takes it, by firing one after the
/// other from firing `past` on, before which no tokens count.
static std::vector<int64_t> listFirings(const PhaseList &rates,
                                        size_t numPhases, int64_t past,
                                        size_t count) {
  std::vector<int64_t> firings;
  for (int64_t n = past; firings.size() < count; ++n)
    firings.insert(firings.end(), size_t(rates[size_t(n - past) % numPhases]),
                   n);
  return firings;
}

TEST(TokenFlowTest, AgreesWithTokensOneByOne) {
  Random random(21);
  auto makeRates = [&](int64_t numPhases) {
    std::vector<int64_t> rates;
    for (int64_t i = 0; i < numPhases; ++i)
      rates.push_back(random.between(0, 3));
    rates[size_t(random.between(0, numPhases - 1))] += 1;
    return PhaseList(rates);
  };
  for (int trial = 0; trial < 2000; ++trial) {
    auto sourcePhases = random.between(1, 4),
         targetPhases = random.between(1, 4);
    Graph graph;
    graph.addActor("a", PhaseList(std::vector<int64_t>(sourcePhases, 1)));
    graph.addActor("b", PhaseList(std::vector<int64_t>(targetPhases, 1)));
    PhaseList production = makeRates(sourcePhases),
              consumption = makeRates(targetPhases);
    int64_t tokens = random.between(0, 12);
    TokenFlow flow(
        graph, graph.addChannel("ab", 0, 1, tokens, production, consumption));

    // Rounds of the source in the past make at least the initial tokens; those
    // they make in excess are gone.
    int64_t rounds = tokens + 1;
    auto excess = int64_t(production.getSum(sourcePhases)) * rounds - tokens;
    std::vector<int64_t> producers = listFirings(
        production, sourcePhases, -rounds * sourcePhases, size_t(excess) + 80);
    std::vector<int64_t> consumers =
        listFirings(consumption, targetPhases, 0, 80);
    for (int64_t n = 0; n < 12; ++n) {
      std::optional<FiringRange> range = flow.getProducers(n);
      auto first = std::find(consumers.begin(), consumers.end(), n);
      ASSERT_EQ(range.has_value(), first != consumers.end());
      if (!range)
        continue;
      auto last = first + consumption[size_t(n % targetPhases)] - 1;
      auto getProducer = [&](auto consumer) {
        return producers[size_t(excess + (consumer - consumers.begin()))];
      };
      ASSERT_EQ(int64_t(range->first), getProducer(first));
      ASSERT_EQ(int64_t(range->last), getProducer(last));
    }
  }
}

TEST(TokenFlowTest, OvertakingNeedsAFallingTimeAndNoSelfChannel) {
  Graph graph;
  graph.addActor("falls from phase to phase", {3, 1});
  graph.addActor("one phase", 3);
  graph.addActor("the same in all phases", {2, 2, 2});
  ActorId serial = graph.addActor("one firing at a time", {3, 1});
  ActorId pair = graph.addActor("two firings at a time", {3, 1});
  graph.addChannel("self", serial, serial, 1);
  graph.addChannel("self", pair, pair, 2);
  EXPECT_EQ(findOvertakingActors(graph),
            (std::vector<bool>{true, false, false, false, true}));
}
