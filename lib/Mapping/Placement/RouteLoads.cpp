//===- RouteLoads.cpp - Traffic on each link ------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/RouteLoads.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace ganglion::mapping;

namespace {
/// Adds up the spikes on each link. Rows of routers and tiles get memory when a
/// spike comes by, since a machine may be much larger than a network.
class LinkLoads {
public:
  explicit LinkLoads(const Topology &topology)
      : topology(topology), numRouters(topology.getNumRouters()),
        routerLinks(numRouters.y), tileLinks(topology.height) {}

  /// Sends the spikes of a net; nets are numbered from one.
  void send(TileId source, TileId target, size_t net, uint64_t spikes);

  RouteLoads summarise() const;

private:
  struct Link {
    uint64_t load = 0;
    /// The last net that was sent over the link: it crosses the link once.
    size_t lastNet = 0;
  };
  using Rows = std::vector<std::vector<Link>>;
  /// Links that leave a router, and those between a tile and others.
  enum Direction { Right, Left, Down, Up };
  enum TileDirection { ToTile, FromTile };

  void walk(uint32_t TilePosition::*axis, TilePosition &router, int32_t steps,
            Direction forward, Direction backward);
  void cross(Rows &rows, TilePosition position, uint32_t width,
             uint32_t numDirections, uint32_t direction);
  void crossTileLink(TilePosition tile, TileDirection direction) {
    cross(tileLinks, tile, topology.width, 2, direction);
  }
  size_t countLinks() const;

  Topology topology;
  TilePosition numRouters;
  Rows routerLinks, tileLinks;
  size_t net = 0;
  uint64_t spikes = 0;
};
} // namespace

void LinkLoads::cross(Rows &rows, TilePosition position, uint32_t width,
                      uint32_t numDirections, uint32_t direction) {
  std::vector<Link> &row = rows[position.y];
  if (row.empty())
    row.resize(size_t(width) * numDirections);
  Link &link = row[size_t(position.x) * numDirections + direction];
  if (std::exchange(link.lastNet, net) != net)
    link.load += spikes;
}

void LinkLoads::walk(uint32_t TilePosition::*axis, TilePosition &router,
                     int32_t steps, Direction forward, Direction backward) {
  uint32_t size = numRouters.*axis;
  for (; steps != 0; steps += steps < 0 ? 1 : -1) {
    Direction direction = steps < 0 ? backward : forward;
    cross(routerLinks, router, numRouters.x, 4, direction);
    uint32_t &place = router.*axis;
    if (steps < 0)
      place = place == 0 ? size - 1 : place - 1;
    else
      place = place + 1 == size ? 0 : place + 1;
  }
}

void LinkLoads::send(TileId source, TileId target, size_t netNumber,
                     uint64_t numSpikes) {
  if (source == target)
    return;
  net = netNumber;
  spikes = numSpikes;
  TilePosition from = topology.getPosition(source);
  TilePosition to = topology.getPosition(target);
  if (topology.kind == TopologyKind::AllToAll)
    return crossTileLink(to, ToTile);
  RouterOffset offset = topology.getRouterOffset(from, to);
  if (topology.kind == TopologyKind::Hierarchical) {
    if (offset.right != 0 || offset.down != 0)
      crossTileLink(from, FromTile);
    crossTileLink(to, ToTile);
  }
  TilePosition router = topology.getRouter(from);
  walk(&TilePosition::x, router, offset.right, Right, Left);
  walk(&TilePosition::y, router, offset.down, Down, Up);
}

/// The links of a row of tiles, in both directions.
static size_t countRowLinks(size_t size, bool isRing) {
  return isRing && size > 2 ? 2 * size : 2 * (size - 1);
}

size_t LinkLoads::countLinks() const {
  if (topology.kind == TopologyKind::AllToAll)
    return topology.getNumTiles();
  bool isTorus = topology.kind == TopologyKind::Torus;
  size_t links = numRouters.y * countRowLinks(numRouters.x, isTorus) +
                 numRouters.x * countRowLinks(numRouters.y, isTorus);
  if (topology.kind == TopologyKind::Hierarchical)
    links += 2 * topology.getNumTiles();
  return links;
}

RouteLoads LinkLoads::summarise() const {
  RouteLoads result;
  result.numLinks = countLinks();
  double squares = 0;
  for (const Rows *rows : {&routerLinks, &tileLinks})
    for (const std::vector<Link> &row : *rows)
      for (const Link &link : row) {
        result.total += link.load;
        result.maximum = std::max(result.maximum, link.load);
        squares += double(link.load) * double(link.load);
      }
  if (result.numLinks > 0) {
    double mean = double(result.total) / double(result.numLinks);
    result.variance = squares / double(result.numLinks) - mean * mean;
  }
  return result;
}

RouteLoads ganglion::mapping::computeRouteLoads(const MulticastGraph &graph,
                                                const Topology &topology,
                                                const Placement &placement) {
  LinkLoads loads(topology);
  for (NetId net = 0; net < graph.getNumNets(); ++net)
    for (ClusterId target : graph.getTargets(net))
      loads.send(placement[graph.getSource(net)], placement[target],
                 size_t(net) + 1, graph.getSpikes(net));
  return loads.summarise();
}
