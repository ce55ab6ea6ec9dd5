//===- SharedTilesTest.cpp - Tests of more clusters than tiles ------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/SharedTiles.h"

#include "SharingOracle.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion;
using namespace ganglion::mapping;
using dataflow::Rational;

static SharedTiles share(const SharingCase &given, int64_t maxEvaluations) {
  std::optional<SharedTiles> result =
      shareTiles(given.program, given.times, given.topology, {maxEvaluations});
  EXPECT_TRUE(result.has_value());
  return std::move(*result);
}

static Rational getBound(const TimedProgram &program, const TileTimes &times,
                         size_t numTiles) {
  return computePeriodBound(program, times, numTiles).value();
}

TEST(SharedTiles, BoundByHand) {
  // 40 on three tiles, and a sum of tens.
  EXPECT_EQ(getBound({{10, 10, 10, 10}, {}}, {}, 3), Rational(20));
  // Two of the three longest share a tile, reloaded.
  EXPECT_EQ(getBound({{9, 8, 7, 1}, {}}, {1, 0, 0, 1}, 2), Rational(17));
  // With 100 alone, 3 * (5 + 2) on the other tile; the 100 bounds.
  EXPECT_EQ(getBound({{100, 5, 5, 5}, {}}, {2, 0, 0, 1}, 2), Rational(100));
  // Feedback of 2 + 3 + 4 over one step.
  TimedProgram loop = {{2, 3, 4}, {{0, 1, 0, 1}, {1, 2, 0, 1}, {2, 0, 1, 1}}};
  EXPECT_EQ(getBound(loop, {}, 3), Rational(9));
  // 2 * 2 buffers let the steps of 0 and 2 be four apart, and 1 between them
  // works on all of them in the meantime: (2 + 3 + 4) / 4 < 4.
  TimedProgram skip = {{2, 3, 4}, {{0, 1, 0, 1}, {1, 2, 0, 1}, {0, 2, 0, 1}}};
  EXPECT_EQ(getBound(skip, {0, 0, 0, 2}, 3), Rational(4));
  skip.clusterTimes = {2, 30, 4};
  EXPECT_EQ(getBound(skip, {0, 0, 0, 2}, 3), Rational(30));
}

// Eight clusters in a row on 2 x 2 tiles in two groups of equal work each: a
// pipeline over neighbouring tiles, each message one hop.
TEST(SharedTiles, Pipeline) {
  SharingCase given = {{std::vector<int64_t>(8, 10), {}},
                       {/*reload=*/1, /*hop=*/5, /*event=*/1, 1},
                       {TopologyKind::Mesh, 2, 2}};
  for (ClusterId cluster = 0; cluster < 7; ++cluster)
    given.program.streams.push_back({cluster, cluster + 1, 0, 4});
  SharedTiles shared = share(given, 100);
  EXPECT_EQ(shared.sharing.placement, (Placement{0, 0, 1, 1, 3, 3, 2, 2}));
  EXPECT_THAT(shared.sharing.order,
              testing::ElementsAre(0, 1, 2, 3, 4, 5, 6, 7));
  EXPECT_EQ(shared.certificate.period, Rational(22));
  EXPECT_EQ(shared.lowerBound, Rational(22));
}

TEST(SharedTiles, NumbersThatDoNotFit) {
  Topology mesh = {TopologyKind::Mesh, 2, 1};
  auto fits = [&](const TimedProgram &program, const TileTimes &times) {
    return shareTiles(program, times, mesh).has_value();
  };
  constexpr int64_t third = INT64_MAX / 3;
  EXPECT_TRUE(fits({{third, third, third}, {}}, {}));
  EXPECT_FALSE(fits({{third, third, third}, {}}, {1, 0, 0, 1}));
  EXPECT_FALSE(fits({{1, 1, 1}, {{0, 1, 0, 4}}}, {0, 0, third, 1}));
}

TEST(SharedTiles, ProvedAndNeverWorse) {
  std::mt19937_64 random(2);
  int numImproved = 0;
  for (int trial = 0; trial < 300; ++trial) {
    SharingCase given = {makeRandomProgram(random, 24),
                         makeRandomTimes(random),
                         {TopologyKind::Torus, 2, uint32_t(1 + trial % 3)}};
    SharedTiles first = share(given, 0), shared = share(given, 200);
    SharedTiles again = share(given, 200);
    ASSERT_EQ(shared.sharing.placement, again.sharing.placement);
    ASSERT_EQ(shared.sharing.order, again.sharing.order);

    Rational period = shared.certificate.period;
    ASSERT_TRUE(isOrder(given.program, shared.sharing.order));
    ASSERT_EQ(period, getPeriod(given, shared.sharing));
    ASSERT_EQ(first.certificate.period, shared.initialPeriod);
    ASSERT_LE(period, shared.initialPeriod);
    ASSERT_GE(period, shared.lowerBound);
    ASSERT_LE(shared.evaluations, 200);
    numImproved += period < shared.initialPeriod;

    dataflow::Graph graph = buildOrderedGraph(given.program, given.times,
                                              given.topology, shared.sharing)
                                ->graph;
    ASSERT_EQ(dataflow::verifyCertificate(graph, shared.certificate),
              std::nullopt);
    ASSERT_EQ(dataflow::verifyOrder(
                  graph, getTileOrders(shared.sharing),
                  dataflow::RepetitionVector(graph.getNumActors(), 1)),
              std::nullopt);
  }
  EXPECT_GT(numImproved, 100);
}

TEST(SharedTiles, CloseToTheBestOfAll) {
  std::mt19937_64 random(3);
  int numOptimal = 0, numOptimalBefore = 0, numAtBound = 0, numTrials = 0;
  while (numTrials < 60) {
    SharingCase given = {makeRandomProgram(random, 5),
                         makeRandomTimes(random),
                         {TopologyKind::Mesh, 2, 1}};
    if (given.program.clusterTimes.size() < 4)
      continue;
    ++numTrials;
    Rational best = findShortestPeriod(given);
    SharedTiles shared = share(given, 200);
    ASSERT_GE(shared.certificate.period, best);
    ASSERT_LE(shared.lowerBound, best);
    // At most a fifth longer.
    ASSERT_LE(shared.certificate.period, *multiply(best, *Rational::get(6, 5)));
    numOptimal += shared.certificate.period == best;
    numOptimalBefore += shared.initialPeriod == best;
    numAtBound += shared.lowerBound == best;
  }
  EXPECT_GE(numOptimal, 58);
  EXPECT_GT(numOptimal, numOptimalBefore);
  EXPECT_GE(numAtBound, 30);
}
