//===- RouteLoadsTest.cpp - Traffic on each link --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/RouteLoads.h"
#include "TestPlacements.h"
#include "ganglion/Mapping/MulticastRoute.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

using namespace ganglion::mapping;

/// The row and column of the tile that a link leaves, and its direction.
using Link = std::tuple<int, int, std::string>;

/// The links that a spike crosses, found by walking one step at a time: along
/// the row, then along the column, the way that is not longer.
static void walk(const Topology &topology, TileId source, TileId target,
                 std::set<Link> &links) {
  if (source == target)
    return;
  auto x = [&](TileId tile) { return int(tile % topology.width); };
  auto y = [&](TileId tile) { return int(tile / topology.width); };
  if (topology.kind == TopologyKind::AllToAll ||
      topology.kind == TopologyKind::Hierarchical)
    links.insert({x(target), y(target), "to tile"});
  if (topology.kind == TopologyKind::AllToAll)
    return;
  int groupWidth = int(topology.groupWidth);
  int groupHeight = int(topology.groupHeight);
  int fromX = x(source) / groupWidth, toX = x(target) / groupWidth;
  int fromY = y(source) / groupHeight, toY = y(target) / groupHeight;
  if (topology.kind == TopologyKind::Hierarchical &&
      (fromX != toX || fromY != toY))
    links.insert({x(source), y(source), "from tile"});
  auto step = [&](int from, int to, int size) {
    bool isRing = topology.kind == TopologyKind::Torus;
    bool forward = isRing ? (to - from + size) % size <= size / 2 : to > from;
    return std::pair(forward, (from + (forward ? 1 : size - 1)) % size);
  };
  while (fromX != toX) {
    auto [right, next] = step(fromX, toX, int(topology.width));
    links.insert({fromX, fromY, right ? "right" : "left"});
    fromX = next;
  }
  while (fromY != toY) {
    auto [down, next] = step(fromY, toY, int(topology.height));
    links.insert({fromX, fromY, down ? "down" : "up"});
    fromY = next;
  }
}

TEST(RouteLoads, AreThoseOfWalks) {
  std::mt19937 random(2);
  for (int round = 0; round < 500; ++round) {
    SCOPED_TRACE(round);
    Topology topology = makeRandomTopology(random);
    MulticastGraph graph = makeRandomGraph(random, 1 + random() % 30);
    // Clusters may share tiles.
    Placement placement;
    for (size_t i = 0; i < graph.getNumClusters(); ++i)
      placement.push_back(
          static_cast<TileId>(random() % topology.getNumTiles()));

    std::map<Link, uint64_t> loads;
    uint64_t total = 0, maximum = 0, hops = 0;
    for (NetId net = 0; net < graph.getNumNets(); ++net) {
      std::set<Link> links;
      for (ClusterId target : graph.getTargets(net)) {
        TileId from = placement[graph.getSource(net)], to = placement[target];
        walk(topology, from, to, links);
        hops += graph.getSpikes(net) * topology.getDistance(from, to);
      }
      for (const Link &link : links)
        maximum = std::max(maximum, loads[link] += graph.getSpikes(net));
      total += graph.getSpikes(net) * links.size();
    }

    RouteLoads found = computeRouteLoads(graph, topology, placement);
    EXPECT_EQ(found.total, total);
    EXPECT_EQ(found.maximum, maximum);
    EXPECT_EQ(computeCost(graph, topology, placement, PlacementCost::Multicast),
              total);
    EXPECT_EQ(computeCost(graph, topology, placement, PlacementCost::Hops),
              hops);
    EXPECT_LE(total, hops);
    std::optional<uint64_t> bound = computeCostBound(graph, topology);
    ASSERT_TRUE(bound);
    EXPECT_LE(hops, *bound);
  }
}

// From (1, 1): two links to the right, where the route forks to (3, 0) and
// (3, 2), and one to the left.
TEST(RouteLoads, ForksInTheTargetColumn) {
  MulticastRoute route(Topology{TopologyKind::Mesh, 4, 3});
  route.start({1, 1});
  EXPECT_EQ(route.countLinks(), 0u);
  route.reach({3, 0});
  EXPECT_EQ(route.countLinks(), 3u);
  route.reach({3, 2});
  route.reach({0, 1});
  EXPECT_EQ(route.countLinks(), 5u);
  route.start({0, 0});
  EXPECT_EQ(route.countLinks(), 0u);
}

// Five spikes cross the two links of three tiles in a row to the right; the
// other two links carry nothing.
TEST(RouteLoads, VarianceCountsIdleLinks) {
  MulticastGraph graph(2);
  graph.addNet(0, {1}, 5);
  Topology row{TopologyKind::Mesh, 3, 1};
  RouteLoads loads = computeRouteLoads(graph, row, {0, 2});
  EXPECT_EQ(loads.numLinks, 4u);
  EXPECT_EQ(loads.total, 10u);
  EXPECT_EQ(loads.maximum, 5u);
  EXPECT_DOUBLE_EQ(loads.variance, 6.25);
}

// Links in both directions: on a torus, 2 x 5 along each row of five and 2
// along each column of two; none along a ring of one.
TEST(RouteLoads, CountLinks) {
  auto count = [](const Topology &topology) {
    return computeRouteLoads(MulticastGraph(0), topology, {}).numLinks;
  };
  EXPECT_EQ(count({TopologyKind::Mesh, 5, 2}), 2 * 8 + 5 * 2u);
  EXPECT_EQ(count({TopologyKind::Torus, 5, 2}), 2 * 10 + 5 * 2u);
  EXPECT_EQ(count({TopologyKind::Torus, 1, 1}), 0u);
  EXPECT_EQ(count({TopologyKind::AllToAll, 5, 2}), 10u);
  EXPECT_EQ(count({TopologyKind::Hierarchical, 4, 4, 2, 2}), 2 * 16 + 8u);
}

TEST(RouteLoads, CostBoundDetectsOverflow) {
  Topology mesh{TopologyKind::Mesh, 2, 1};
  MulticastGraph graph(2);
  graph.addNet(0, {1}, (uint64_t(1) << 62) - 1);
  EXPECT_EQ(computeCostBound(graph, mesh), (uint64_t(1) << 62) - 1);
  graph.addNet(0, {1}, 1);
  EXPECT_EQ(computeCostBound(graph, mesh), std::nullopt);
  EXPECT_EQ(computeCostBound(graph, Topology()), 0u);
}
