//===- PlacedProgramTest.cpp - Tests of changes of a placed program -------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Sharing/PlacedProgram.h"

#include "SharingOracle.h"

#include <gtest/gtest.h>

using namespace ganglion;
using namespace ganglion::mapping;

/// Checks everything that a placed program tells against the definitions.
static void check(const SharingCase &given, PlacedProgram &placed) {
  const TileSharing &sharing = placed.getSharing();
  ASSERT_TRUE(isOrder(given.program, sharing.order));
  ASSERT_EQ(placed.getPeriod(), getPeriod(given, sharing));

  dataflow::StaticOrder orders = getTileOrders(sharing);
  for (TileId tile = 0; tile < given.topology.getNumTiles(); ++tile) {
    std::vector<ClusterId> clusters = placed.getClustersOn(tile);
    ASSERT_EQ(clusters, orders[tile]);
    ASSERT_EQ(placed.getNumClustersOn(tile), clusters.size());
    int64_t work = 0;
    for (ClusterId cluster : clusters)
      work += given.program.clusterTimes[cluster] +
              (clusters.size() > 1 ? given.times.reload : 0);
    ASSERT_EQ(placed.getWork(tile), work);
  }
}

/// Moves a cluster before or behind another one of its tile.
static bool reorder(PlacedProgram &placed, ClusterId cluster, ClusterId other) {
  dataflow::StaticOrder before = getTileOrders(placed.getSharing());
  bool goesBefore = placed.isBefore(other, cluster);
  bool hasMoved = goesBefore ? placed.moveBefore(cluster, other)
                             : placed.moveBehind(cluster, other);
  dataflow::StaticOrder after = getTileOrders(placed.getSharing());
  if (!hasMoved) {
    EXPECT_EQ(after, before);
    return false;
  }
  // It is beside the other one, and everything else is as it was.
  std::vector<ClusterId> &turns = before[placed.getTile(cluster)];
  turns.erase(std::find(turns.begin(), turns.end(), cluster));
  auto place = std::find(turns.begin(), turns.end(), other);
  turns.insert(goesBefore ? place : place + 1, cluster);
  EXPECT_EQ(after, before);
  return true;
}

// The graph of the search has messages within tiles, too, and is changed step
// by step; the graph of the definition is made anew.
TEST(PlacedProgram, PeriodIsThatOfTheGraph) {
  std::mt19937_64 random(1);
  int numReordered = 0, numRefused = 0;
  for (int trial = 0; trial < 300; ++trial) {
    SharingCase given = {makeRandomProgram(random), makeRandomTimes(random),
                         makeRandomTopology(random)};
    auto numClusters = given.program.clusterTimes.size();
    // Few tiles of many, so that they are shared.
    auto drawTile = [&] {
      return TileId(
          draw(random, std::min<size_t>(given.topology.getNumTiles(), 4)));
    };
    auto drawCluster = [&] { return ClusterId(draw(random, numClusters)); };
    TileSharing start = {{}, makeRandomOrder(given.program, random)};
    for (size_t i = 0; i < numClusters; ++i)
      start.placement.push_back(drawTile());
    ProgramContext context(given.program, given.times, given.topology);
    ASSERT_TRUE(context.fits());
    PlacedProgram placed(context, start);
    check(given, placed);
    for (int step = 0; step < 15; ++step) {
      ClusterId cluster = drawCluster(), other = drawCluster();
      PlacedProgram before = placed;
      if (draw(random, 4) == 0)
        placed.moveToTile(cluster, drawTile());
      else if (placed.getTile(cluster) != placed.getTile(other))
        placed.exchange(cluster, other);
      else if (cluster != other)
        ++(reorder(placed, cluster, other) ? numReordered : numRefused);
      ASSERT_EQ(placed.getFingerprint() == before.getFingerprint(),
                placed.getSharing().placement ==
                        before.getSharing().placement &&
                    getTileOrders(placed.getSharing()) ==
                        getTileOrders(before.getSharing()));
      check(given, placed);
    }
  }
  EXPECT_GT(numReordered, 500);
  EXPECT_GT(numRefused, 30);
}
