//===- TopologyTest.cpp - Distances between tiles -------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestPlacements.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <queue>

using namespace ganglion::mapping;

using Links = std::vector<std::vector<size_t>>;

/// Whether the routers of two tiles are neighbours on the grid, or on rings.
static bool areNeighbours(const Topology &topology, TileId a, TileId b) {
  auto apart = [&](uint32_t first, uint32_t second, uint32_t size) {
    uint32_t steps = first < second ? second - first : first - second;
    bool isRing = topology.kind == TopologyKind::Torus;
    return isRing && size > 1 && steps == size - 1 ? 1 : steps;
  };
  uint32_t x = apart(a % topology.width, b % topology.width, topology.width);
  uint32_t y = apart(a / topology.width, b / topology.width, topology.height);
  return (x == 1 && y == 0) || (x == 0 && y == 1);
}

/// Every link of the machine, from the words of Topology.h. In a hierarchy the
/// routers are nodes beyond the tiles.
static Links makeLinks(const Topology &topology) {
  size_t numTiles = topology.getNumTiles();
  Topology routers;
  routers.width = topology.width / topology.groupWidth;
  routers.height = topology.height / topology.groupHeight;
  auto getRouter = [&](TileId tile) {
    return tile / topology.width / topology.groupHeight * routers.width +
           tile % topology.width / topology.groupWidth;
  };
  Links links(numTiles + routers.getNumTiles());
  for (TileId a = 0; a < numTiles; ++a)
    for (TileId b = 0; b < numTiles; ++b) {
      if (a == b)
        continue;
      bool linked = topology.kind == TopologyKind::Hierarchical
                        ? getRouter(a) == getRouter(b)
                        : topology.kind == TopologyKind::AllToAll ||
                              areNeighbours(topology, a, b);
      if (linked)
        links[a].push_back(b);
    }
  if (topology.kind != TopologyKind::Hierarchical)
    return links;
  for (TileId tile = 0; tile < numTiles; ++tile) {
    links[tile].push_back(numTiles + getRouter(tile));
    links[numTiles + getRouter(tile)].push_back(tile);
  }
  for (TileId a = 0; a < routers.getNumTiles(); ++a)
    for (TileId b = 0; b < routers.getNumTiles(); ++b)
      if (areNeighbours(routers, a, b))
        links[numTiles + a].push_back(numTiles + b);
  return links;
}

/// Distances by breadth-first search.
static std::vector<uint32_t> search(const Links &links, TileId source) {
  std::vector<uint32_t> distances(links.size(), UINT32_MAX);
  std::queue<size_t> queue;
  distances[source] = 0;
  queue.push(source);
  for (; !queue.empty(); queue.pop())
    for (size_t next : links[queue.front()])
      if (distances[next] == UINT32_MAX) {
        distances[next] = distances[queue.front()] + 1;
        queue.push(next);
      }
  return distances;
}

TEST(Topology, DistancesAreShortestPaths) {
  std::mt19937 random(1);
  for (int round = 0; round < 300; ++round) {
    SCOPED_TRACE(round);
    Topology topology = makeRandomTopology(random);
    Links links = makeLinks(topology);
    uint32_t diameter = 0;
    for (TileId source = 0; source < topology.getNumTiles(); ++source) {
      std::vector<uint32_t> distances = search(links, source);
      for (TileId target = 0; target < topology.getNumTiles(); ++target) {
        ASSERT_EQ(topology.getDistance(source, target), distances[target])
            << source << " to " << target;
        diameter = std::max(diameter, distances[target]);
      }
    }
    EXPECT_EQ(topology.getDiameter(), diameter);
  }
}

// On a ring of four, two steps to the right and two to the left lead to the
// same tile.
TEST(Topology, TiesGoRightAndDown) {
  Topology torus{TopologyKind::Torus, 4, 4};
  RouterOffset offset = torus.getRouterOffset({3, 0}, {1, 2});
  EXPECT_EQ(offset.right, 2);
  EXPECT_EQ(offset.down, 2);
  offset = torus.getRouterOffset({1, 3}, {3, 1});
  EXPECT_EQ(offset.right, 2);
  EXPECT_EQ(offset.down, 2);
  offset = torus.getRouterOffset({0, 0}, {3, 3});
  EXPECT_EQ(offset.right, -1);
  EXPECT_EQ(offset.down, -1);
}
