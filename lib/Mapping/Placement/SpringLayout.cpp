//===- SpringLayout.cpp - Clusters drawn together by their spikes ---------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SpringLayout.h"
#include "Coarsening.h"
#include "Equalisation.h"
#include "SpectralLayout.h"

#include <utility>

using namespace ganglion::mapping;

/// A graph that is small enough for the spectral layout.
static constexpr uint32_t coarsestSize = 50;
static constexpr int numRounds = 3;
static constexpr int numRelaxationsPerRound = 8;

/// Every point goes half of the way to the mean of its neighbours, all at once.
static void relax(const AffinityGraph &graph, std::vector<Point> &points) {
  std::vector<Point> moved(points.size());
  for (uint32_t vertex = 0; vertex < points.size(); ++vertex) {
    float x = 0, y = 0, sum = 0;
    graph.forEachNeighbour(vertex, [&](uint32_t neighbour, uint64_t spikes) {
      auto weight = static_cast<float>(static_cast<int64_t>(spikes));
      x += weight * points[neighbour].x;
      y += weight * points[neighbour].y;
      sum += weight;
    });
    Point &point = moved[vertex];
    point = points[vertex];
    if (sum > 0)
      point = {(point.x + x / sum) / 2, (point.y + y / sum) / 2};
  }
  points = std::move(moved);
}

static std::vector<uint32_t> getSizes(const AffinityGraph &graph) {
  std::vector<uint32_t> sizes;
  for (uint32_t vertex = 0; vertex < graph.getNumVertices(); ++vertex)
    sizes.push_back(graph.getSize(vertex));
  return sizes;
}

/// Lays out a coarser graph, splits its points and lets them relax and spread
/// in turn. The points are not spread at last.
static std::vector<Point> layOut(const AffinityGraph &graph,
                                 TilePosition area) {
  uint32_t numVertices = graph.getNumVertices();
  std::vector<uint32_t> sizes = getSizes(graph);
  std::vector<Point> points;
  Matching matching;
  if (numVertices > coarsestSize)
    matching = matchVertices(graph);
  // A vertex with nothing but hubs as neighbours finds no partner; once there
  // are few others, coarser graphs would be hardly smaller.
  if (numVertices <= coarsestSize ||
      matching.numParents > numVertices / 10 * 9) {
    points = layOutSpectrally(graph);
    spreadEvenly(points, sizes, area);
  } else {
    std::vector<Point> coarse =
        layOut(graph.contract(matching.parents, matching.numParents), area);
    for (uint32_t parent : matching.parents)
      points.push_back(coarse[parent]);
  }
  for (int round = 0; round < numRounds; ++round) {
    if (round > 0)
      spreadEvenly(points, sizes, area);
    for (int i = 0; i < numRelaxationsPerRound; ++i)
      relax(graph, points);
  }
  return points;
}

Placement ganglion::mapping::layOutBySprings(const AffinityGraph &graph,
                                             const Topology &topology) {
  TilePosition area = getUsedTiles(topology, graph.getNumVertices());
  return assignTiles(layOut(graph, area), topology, area);
}
