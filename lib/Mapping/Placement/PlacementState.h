//===- PlacementState.h - A placement and what changes it cost --*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A placement that is searched by moving one cluster at a time. What a move
// changes is computed from the nets of the clusters that move.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_PLACEMENT_PLACEMENTSTATE_H
#define GANGLION_LIB_MAPPING_PLACEMENT_PLACEMENTSTATE_H

#include "AffinityGraph.h"
#include "ganglion/Mapping/MulticastRoute.h"
#include "ganglion/Mapping/Placement.h"

#include <optional>
#include <vector>

namespace ganglion::mapping {

/// At most one cluster on each tile. A cluster moves to a tile by changing
/// places with the cluster that is there, if any. The graphs must outlive the
/// state, and computeCostBound must exist.
class PlacementState {
public:
  PlacementState(const MulticastGraph &graph, const AffinityGraph &affinity,
                 const Topology &topology, PlacementCost cost,
                 const Placement &placement);

  const Topology &getTopology() const { return topology; }
  PlacementCost getCostKind() const { return cost; }
  /// The tiles that clusters may use: the corner of the machine with about four
  /// times as many tiles as clusters, as far as there are any.
  TilePosition getArea() const { return area; }
  bool isInArea(TilePosition tile) const {
    return tile.x < area.x && tile.y < area.y;
  }
  TilePosition getPosition(ClusterId cluster) const {
    return positions[cluster];
  }
  Placement getPlacement() const;

  /// How much more the placement would cost if the cluster moved to the tile.
  int64_t computeChange(ClusterId cluster, TilePosition tile);
  /// The same for the cost in hops, which takes less time than that of routes.
  int64_t computeHopChange(ClusterId cluster, TilePosition tile) const;

  void move(ClusterId cluster, TilePosition tile);

  /// The cluster on a tile.
  std::optional<ClusterId> getCluster(TilePosition tile) const {
    ClusterId cluster = clusters[getIndex(tile)];
    return cluster == none ? std::nullopt : std::optional(cluster);
  }

  /// How many targets the routes of all computations so far have had.
  uint64_t getNumTargetsFollowed() const { return numTargetsFollowed; }

private:
  static constexpr ClusterId none = UINT32_MAX;

  size_t getIndex(TilePosition tile) const {
    return size_t(tile.y) * area.x + tile.x;
  }

  int64_t computeOwnHopChange(ClusterId cluster, TilePosition to,
                              std::optional<ClusterId> partner) const;
  int64_t computeMulticastChange(ClusterId cluster, TilePosition to,
                                 std::optional<ClusterId> partner);
  void listNets();
  uint32_t countLinks(NetId net);
  /// Calls `function(net)` once for each net of one of the clusters.
  template <typename Function>
  void forEachNet(ClusterId cluster, std::optional<ClusterId> partner,
                  Function function);

  const MulticastGraph &graph;
  const AffinityGraph &affinity;
  Topology topology;
  PlacementCost cost;
  std::vector<TilePosition> positions;
  TilePosition area;
  /// The cluster of each tile in the area.
  std::vector<ClusterId> clusters;

  // Only for the multicast cost:
  MulticastRoute route;
  /// The nets from or to cluster c are nets[offsets[c]] to
  /// nets[offsets[c + 1] - 1].
  std::vector<size_t> offsets;
  std::vector<NetId> nets;
  /// The links of each net's route.
  std::vector<uint32_t> links;
  /// The latest call of forEachNet that saw each net.
  std::vector<uint64_t> lastVisits;
  uint64_t numVisits = 0;
  uint64_t numTargetsFollowed = 0;
};

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_PLACEMENT_PLACEMENTSTATE_H
