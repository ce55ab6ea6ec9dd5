//===- PlacementState.cpp - A placement and what changes it cost ----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlacementState.h"
#include "Equalisation.h"

#include <algorithm>
#include <numeric>

using namespace ganglion::mapping;

PlacementState::PlacementState(const MulticastGraph &graph,
                               const AffinityGraph &affinity,
                               const Topology &topology, PlacementCost cost,
                               const Placement &placement)
    : graph(graph), affinity(affinity), topology(topology), cost(cost),
      area(getUsedTiles(topology, 4 * placement.size())), route(topology) {
  for (TileId tile : placement) {
    TilePosition position = topology.getPosition(tile);
    positions.push_back(position);
    area.x = std::max(area.x, position.x + 1);
    area.y = std::max(area.y, position.y + 1);
  }
  clusters.assign(size_t(area.x) * area.y, none);
  for (ClusterId cluster = 0; cluster < placement.size(); ++cluster)
    clusters[getIndex(positions[cluster])] = cluster;
  if (cost == PlacementCost::Multicast)
    listNets();
}

Placement PlacementState::getPlacement() const {
  Placement placement;
  for (TilePosition position : positions)
    placement.push_back(topology.getTile(position));
  return placement;
}

void PlacementState::listNets() {
  auto forEachPin = [&](auto function) {
    for (NetId net = 0; net < graph.getNumNets(); ++net) {
      function(net, graph.getSource(net));
      for (ClusterId target : graph.getTargets(net))
        function(net, target);
    }
  };
  offsets.assign(graph.getNumClusters() + 1, 0);
  forEachPin([&](NetId, ClusterId cluster) { ++offsets[cluster + 1]; });
  std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
  nets.resize(offsets.back());
  std::vector<size_t> next = offsets;
  forEachPin(
      [&](NetId net, ClusterId cluster) { nets[next[cluster]++] = net; });

  lastVisits.assign(graph.getNumNets(), 0);
  for (NetId net = 0; net < graph.getNumNets(); ++net)
    links.push_back(countLinks(net));
}

uint32_t PlacementState::countLinks(NetId net) {
  route.start(positions[graph.getSource(net)]);
  for (ClusterId target : graph.getTargets(net))
    route.reach(positions[target]);
  numTargetsFollowed += graph.getTargets(net).size();
  return route.countLinks();
}

template <typename Function>
void PlacementState::forEachNet(ClusterId cluster,
                                std::optional<ClusterId> partner,
                                Function function) {
  ++numVisits;
  auto visit = [&](ClusterId moved) {
    for (size_t i = offsets[moved]; i < offsets[moved + 1]; ++i) {
      uint64_t &lastVisit = lastVisits[nets[i]];
      if (lastVisit != numVisits)
        function(nets[i]);
      lastVisit = numVisits;
    }
  };
  visit(cluster);
  if (partner)
    visit(*partner);
}

int64_t
PlacementState::computeOwnHopChange(ClusterId cluster, TilePosition to,
                                    std::optional<ClusterId> partner) const {
  TilePosition from = positions[cluster];
  int64_t change = 0;
  affinity.forEachNeighbour(cluster, [&](ClusterId other, uint64_t spikes) {
    // Clusters that change places stay as far apart as they were.
    if (other == partner)
      return;
    TilePosition position = positions[other];
    int64_t hops = int64_t(topology.getDistance(to, position)) -
                   int64_t(topology.getDistance(from, position));
    change += hops * static_cast<int64_t>(spikes);
  });
  return change;
}

int64_t
PlacementState::computeMulticastChange(ClusterId cluster, TilePosition to,
                                       std::optional<ClusterId> partner) {
  TilePosition from = positions[cluster];
  positions[cluster] = to;
  if (partner)
    positions[*partner] = from;
  int64_t change = 0;
  forEachNet(cluster, partner, [&](NetId net) {
    int64_t more = int64_t(countLinks(net)) - int64_t(links[net]);
    change += more * static_cast<int64_t>(graph.getSpikes(net));
  });
  positions[cluster] = from;
  if (partner)
    positions[*partner] = to;
  return change;
}

int64_t PlacementState::computeHopChange(ClusterId cluster,
                                         TilePosition tile) const {
  std::optional<ClusterId> partner = getCluster(tile);
  int64_t change = computeOwnHopChange(cluster, tile, partner);
  if (partner)
    change += computeOwnHopChange(*partner, positions[cluster], cluster);
  return change;
}

int64_t PlacementState::computeChange(ClusterId cluster, TilePosition tile) {
  return cost == PlacementCost::Hops
             ? computeHopChange(cluster, tile)
             : computeMulticastChange(cluster, tile, getCluster(tile));
}

void PlacementState::move(ClusterId cluster, TilePosition tile) {
  std::optional<ClusterId> partner = getCluster(tile);
  TilePosition from = positions[cluster];
  clusters[getIndex(from)] = partner.value_or(none);
  clusters[getIndex(tile)] = cluster;
  positions[cluster] = tile;
  if (partner)
    positions[*partner] = from;
  if (cost == PlacementCost::Multicast)
    forEachNet(cluster, partner,
               [&](NetId net) { links[net] = countLinks(net); });
}
