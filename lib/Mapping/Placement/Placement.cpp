//===- Placement.cpp - Which tile each cluster gets -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/Placement.h"
#include "Annealing.h"
#include "HilbertCurve.h"
#include "ParticleSwarm.h"
#include "SpringLayout.h"
#include "SwapRefinement.h"
#include "ganglion/Mapping/MulticastRoute.h"

using namespace ganglion::mapping;

std::optional<uint64_t>
ganglion::mapping::computeCostBound(const MulticastGraph &graph,
                                    const Topology &topology) {
  std::optional<uint64_t> spikes = graph.countInterClusterSpikes();
  uint64_t bound;
  if (!spikes ||
      __builtin_mul_overflow(*spikes, topology.getDiameter(), &bound) ||
      bound >= uint64_t(1) << 62)
    return std::nullopt;
  return bound;
}

uint64_t ganglion::mapping::computeCost(const MulticastGraph &graph,
                                        const Topology &topology,
                                        const Placement &placement,
                                        PlacementCost cost) {
  MulticastRoute route(topology);
  uint64_t sum = 0;
  for (NetId net = 0; net < graph.getNumNets(); ++net) {
    TileId source = placement[graph.getSource(net)];
    uint64_t links = 0;
    route.start(topology.getPosition(source));
    for (ClusterId target : graph.getTargets(net)) {
      TileId tile = placement[target];
      if (cost == PlacementCost::Hops)
        links += topology.getDistance(source, tile);
      else
        route.reach(topology.getPosition(tile));
    }
    if (cost == PlacementCost::Multicast)
      links = route.countLinks();
    sum += graph.getSpikes(net) * links;
  }
  return sum;
}

static Placement placeSequentially(size_t numClusters,
                                   const Topology &topology) {
  Placement placement;
  for (ClusterId cluster = 0; cluster < numClusters; ++cluster) {
    TilePosition position = topology.getPosition(cluster);
    if (position.y % 2 == 1)
      position.x = topology.width - 1 - position.x;
    placement.push_back(topology.getTile(position));
  }
  return placement;
}

static Placement placeAlongHilbertCurve(size_t numClusters,
                                        const Topology &topology) {
  return getHilbertCurve(topology.width, topology.height, numClusters);
}

/// Starts from the Hilbert curve where that is cheaper than springs, which draw
/// long chains less well than they draw anything else.
static Placement placeByForces(const MulticastGraph &graph,
                               const Topology &topology, PlacementCost cost,
                               Placement hilbert) {
  AffinityGraph affinity(graph);
  Placement start = layOutBySprings(affinity, topology);
  uint64_t startCost = computeCost(graph, topology, start, cost);
  uint64_t hilbertCost = computeCost(graph, topology, hilbert, cost);
  if (hilbertCost < startCost) {
    start = std::move(hilbert);
    startCost = hilbertCost;
  }
  PlacementState state(graph, affinity, topology, cost, start);
  refineBySwaps(state, affinity, startCost);
  return state.getPlacement();
}

Placement ganglion::mapping::placeClusters(const MulticastGraph &graph,
                                           const Topology &topology,
                                           const PlacementOptions &options) {
  size_t numClusters = graph.getNumClusters();
  if (options.algorithm == PlacementAlgorithm::Sequential)
    return placeSequentially(numClusters, topology);
  Placement hilbert = placeAlongHilbertCurve(numClusters, topology);
  switch (options.algorithm) {
  case PlacementAlgorithm::ForceDirected:
    return placeByForces(graph, topology, options.cost, std::move(hilbert));
  case PlacementAlgorithm::ParticleSwarm:
    return placeByParticleSwarm(graph, topology, options, hilbert);
  case PlacementAlgorithm::Annealing:
    return placeByAnnealing(graph, topology, options, hilbert);
  default:
    return hilbert;
  }
}
