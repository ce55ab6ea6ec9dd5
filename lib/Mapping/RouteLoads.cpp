//===- RouteLoads.cpp - Traffic on each link ------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/RouteLoads.h"

#include <algorithm>
#include <vector>

using namespace ganglion::mapping;

namespace {
/// Adds up the spikes on each link. The links of a router are numbered
/// together; those to single tiles follow.
class LinkLoads {
public:
  explicit LinkLoads(const Topology &topology)
      : topology(topology), numRouters(topology.getNumRouters()),
        loads((size_t(4) * numRouters.x * numRouters.y) +
              2 * topology.getNumTiles()),
        lastNets(loads.size()) {}

  /// Sends the spikes of a net; nets are numbered from one.
  void send(TileId source, TileId target, size_t net, uint64_t spikes);

  RouteLoads summarise() const;

private:
  enum Direction { Right, Left, Down, Up };

  void walk(uint32_t TilePosition::*axis, TilePosition &router, int32_t steps,
            Direction forward, Direction backward);
  void cross(size_t link) {
    if (lastNets[link] == net)
      return;
    lastNets[link] = net;
    loads[link] += spikes;
  }
  size_t getFirstTileLink() const {
    return size_t(4) * numRouters.x * numRouters.y;
  }
  size_t countLinks() const;

  Topology topology;
  TilePosition numRouters;
  std::vector<uint64_t> loads;
  /// The last net that was sent over each link: it crosses a link once.
  std::vector<size_t> lastNets;
  size_t net = 0;
  uint64_t spikes = 0;
};
} // namespace

void LinkLoads::walk(uint32_t TilePosition::*axis, TilePosition &router,
                     int32_t steps, Direction forward, Direction backward) {
  uint32_t size = numRouters.*axis;
  for (; steps != 0; steps += steps < 0 ? 1 : -1) {
    Direction direction = steps < 0 ? backward : forward;
    cross(4 * (size_t(router.y) * numRouters.x + router.x) + direction);
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
  size_t linkDown = getFirstTileLink() + 2 * size_t(target);
  if (topology.kind == TopologyKind::AllToAll)
    return cross(linkDown);
  TilePosition from = topology.getPosition(source);
  RouterOffset offset =
      topology.getRouterOffset(from, topology.getPosition(target));
  if (topology.kind == TopologyKind::Hierarchical) {
    if (offset.right != 0 || offset.down != 0)
      cross(getFirstTileLink() + 2 * size_t(source) + 1);
    cross(linkDown);
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
  for (uint64_t load : loads) {
    result.total += load;
    result.maximum = std::max(result.maximum, load);
    squares += double(load) * double(load);
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
