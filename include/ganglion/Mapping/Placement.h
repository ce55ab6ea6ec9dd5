//===- Placement.h - Which tile each cluster gets ---------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The placement of clusters on the tiles of a machine, at most one on each
// tile, so that spikes travel over few links.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_PLACEMENT_H
#define GANGLION_MAPPING_PLACEMENT_H

#include "ganglion/Mapping/MulticastGraph.h"
#include "ganglion/Mapping/Topology.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ganglion::mapping {

/// The tile of each cluster.
using Placement = std::vector<TileId>;

enum class PlacementAlgorithm {
  /// In the order of the clusters row by row, every other row backwards.
  Sequential,
  /// In the order of the clusters along a Hilbert curve.
  Hilbert,
  /// Springs between clusters that exchange spikes, spread evenly over the
  /// tiles, then exchanges of tiles; see docs/mapping.md.
  ForceDirected,
  /// The particle swarm of SpiNePlacer (Balaji et al., "Mapping Spiking Neural
  /// Networks to Neuromorphic Hardware", 2020), as a baseline.
  ParticleSwarm,
  /// The simulated annealing of SNEAP (Li et al. 2020), as a baseline.
  Annealing,
};

/// What a net costs per spike.
enum class PlacementCost {
  /// The hops from the source to each target: every target is sent a copy.
  Hops,
  /// The links of the route that reaches all targets; see MulticastRoute.h.
  Multicast,
};

struct PlacementOptions {
  PlacementAlgorithm algorithm = PlacementAlgorithm::ForceDirected;
  PlacementCost cost = PlacementCost::Multicast;
  /// Only for ParticleSwarm and Annealing: the seed of their random numbers.
  uint64_t seed = 0;
};

/// Gives every cluster a tile of its own. The graph must be valid and may not
/// have more clusters than the machine has tiles; computeCostBound must exist.
/// The result of ForceDirected, ParticleSwarm and Annealing never costs more
/// than that of Hilbert. Deterministic.
Placement placeClusters(const MulticastGraph &graph, const Topology &topology,
                        const PlacementOptions &options = {});

/// A number that the cost of no placement exceeds, or nothing if there is no
/// such number below 2^62, so that no sum of costs could be trusted.
std::optional<uint64_t> computeCostBound(const MulticastGraph &graph,
                                         const Topology &topology);

/// The sum of spikes times cost per spike over all nets. Clusters may share
/// tiles: within a tile a spike costs nothing. computeCostBound must exist.
uint64_t computeCost(const MulticastGraph &graph, const Topology &topology,
                     const Placement &placement, PlacementCost cost);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_PLACEMENT_H
