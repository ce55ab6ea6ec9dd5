//===- Annealing.cpp - Placement by simulated annealing -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Annealing.h"
#include "PlacementState.h"
#include "RandomDraw.h"

#include <cmath>

using namespace ganglion::mapping;

static constexpr size_t movesPerCluster = 1000;
/// In terms of the mean change of a move. At the mean change itself, nothing
/// would be left of the start.
static constexpr double firstTemperature = 0.1, lastTemperature = 1e-4;

static TilePosition drawTile(TilePosition area, std::mt19937_64 &random) {
  auto x = static_cast<uint32_t>(drawBelow(area.x, random));
  return {x, static_cast<uint32_t>(drawBelow(area.y, random))};
}

Placement ganglion::mapping::placeByAnnealing(const MulticastGraph &graph,
                                              const Topology &topology,
                                              const PlacementOptions &options,
                                              const Placement &start) {
  size_t numClusters = graph.getNumClusters();
  if (numClusters == 0)
    return start;
  AffinityGraph affinity(graph);
  PlacementState state(graph, affinity, topology, options.cost, start);
  std::mt19937_64 random(options.seed);
  auto draw = [&] {
    auto cluster = static_cast<ClusterId>(drawBelow(numClusters, random));
    return std::pair(cluster, drawTile(state.getArea(), random));
  };

  double temperature = 0;
  for (size_t i = 0; i < numClusters; ++i) {
    auto [cluster, tile] = draw();
    temperature += std::fabs(double(state.computeChange(cluster, tile)));
  }
  temperature *= firstTemperature / double(numClusters);

  size_t numMoves = movesPerCluster * numClusters;
  double cooling =
      std::pow(lastTemperature / firstTemperature, 1 / double(numMoves));
  int64_t change = 0;
  for (size_t i = 0; i < numMoves; ++i, temperature *= cooling) {
    auto [cluster, tile] = draw();
    int64_t moveChange = state.computeChange(cluster, tile);
    if (moveChange > 0 &&
        drawFraction(random) >= std::exp(-double(moveChange) / temperature))
      continue;
    state.move(cluster, tile);
    change += moveChange;
  }
  return change < 0 ? state.getPlacement() : start;
}
