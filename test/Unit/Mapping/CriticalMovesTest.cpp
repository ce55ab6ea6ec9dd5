//===- CriticalMovesTest.cpp - Tests of moves on the critical cycle -------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/CriticalMoves.h"

#include "SharingOracle.h"

#include <gtest/gtest.h>

using namespace ganglion;
using namespace ganglion::mapping;
using dataflow::Rational;

/// With a tile for each cluster, any order is the same.
static Rational getPeriodOf(const SharingCase &given,
                            const Placement &placement) {
  std::mt19937_64 random(0);
  return getPeriod(given, {placement, makeRandomOrder(given.program, random)});
}

static int64_t countHops(const SharingCase &given, const Placement &placement) {
  int64_t hops = 0;
  for (const Stream &stream : given.program.streams)
    hops +=
        stream.events * given.topology.getDistance(placement[stream.source],
                                                   placement[stream.target]);
  return hops;
}

// Clusters 0 and 1, in opposite corners of 3 x 3 tiles, answer each other in
// each step; cluster 2 is in the middle of them and idle. A message takes 10
// for each hop: 5 + 5 + 2 * 40 before. Cluster 0 goes to the first tile beside
// cluster 1, and then the message takes one hop.
TEST(CriticalMoves, BringsTogetherWhoAnswersEachOther) {
  SharingCase given = {{{5, 5, 1}, {{0, 1, 0, 1}, {1, 0, 1, 1}}},
                       {0, 10, 0, 1},
                       {TopologyKind::Mesh, 3, 3}};
  auto improve = [&](const Placement &placement, int64_t maxEvaluations) {
    return *shortenCriticalCycle(given.program, given.times, given.topology,
                                 placement, {maxEvaluations});
  };
  ImprovedPlacement improved = improve({0, 8, 4}, 100);
  EXPECT_EQ(improved.initialPeriod, Rational(90));
  EXPECT_EQ(improved.period, Rational(30));
  EXPECT_EQ(improved.placement, (Placement{5, 8, 4}));
  // With one evaluation there is none left to try a move.
  improved = improve({0, 8, 4}, 1);
  EXPECT_EQ(improved.period, Rational(90));
  EXPECT_EQ(improved.placement, (Placement{0, 8, 4}));
  // Without a free tile, an exchange.
  given.topology = {TopologyKind::Mesh, 3, 1};
  improved = improve({0, 2, 1}, 100);
  EXPECT_EQ(improved.period, Rational(30));
  EXPECT_EQ(improved.placement, (Placement{1, 2, 0}));
}

TEST(CriticalMoves, NumbersThatDoNotFit) {
  TimedProgram program = {{1, 1}, {{0, 1, 0, 1}}};
  Topology mesh = {TopologyKind::Mesh, 3, 1};
  EXPECT_FALSE(shortenCriticalCycle(program, {0, INT64_MAX, 0, 1}, mesh, {0, 1})
                   .has_value());
}

// Tiles are numbered up to 2^30, and only those in use take memory.
TEST(CriticalMoves, LargeMachine) {
  SharingCase given = {{{5, 5}, {{0, 1, 0, 1}, {1, 0, 1, 1}}},
                       {0, 10, 0, 1},
                       {TopologyKind::Torus, 1 << 15, 1 << 15}};
  ImprovedPlacement improved = *shortenCriticalCycle(
      given.program, given.times, given.topology, {0, (1 << 29) + (1 << 14)});
  EXPECT_EQ(improved.period, Rational(30));
}

TEST(CriticalMoves, NeverWorse) {
  std::mt19937_64 random(4);
  int numShorter = 0, numFewerHops = 0;
  for (int trial = 0; trial < 300; ++trial) {
    SharingCase given = {makeRandomProgram(random), makeRandomTimes(random),
                         makeRandomTopology(random)};
    size_t numTiles = given.topology.getNumTiles();
    if (numTiles < given.program.clusterTimes.size())
      continue;
    Placement tiles(numTiles);
    std::iota(tiles.begin(), tiles.end(), 0);
    shuffle(tiles, random);
    tiles.resize(given.program.clusterTimes.size());
    ImprovedPlacement improved = *shortenCriticalCycle(
        given.program, given.times, given.topology, tiles, {50});
    ASSERT_LE(improved.evaluations, 50);
    ASSERT_EQ(improved.initialPeriod, getPeriodOf(given, tiles));
    ASSERT_EQ(improved.period, getPeriodOf(given, improved.placement));
    std::set<TileId> used(improved.placement.begin(), improved.placement.end());
    ASSERT_EQ(used.size(), tiles.size());
    ASSERT_LT(*used.rbegin(), numTiles);
    ASSERT_LE(improved.period, improved.initialPeriod);
    numShorter += improved.period < improved.initialPeriod;
    if (improved.period < improved.initialPeriod || improved.placement == tiles)
      continue;
    ASSERT_LT(countHops(given, improved.placement), countHops(given, tiles));
    ++numFewerHops;
  }
  EXPECT_GT(numShorter, 30);
  EXPECT_GT(numFewerHops, 0);
}
