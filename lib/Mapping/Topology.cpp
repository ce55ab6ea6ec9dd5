//===- Topology.cpp - The network between tiles ---------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/Topology.h"

#include <cstdlib>

using namespace ganglion::mapping;

TilePosition Topology::getRouter(TilePosition tile) const {
  if (kind != TopologyKind::Hierarchical)
    return tile;
  return {tile.x / groupWidth, tile.y / groupHeight};
}

TilePosition Topology::getNumRouters() const {
  return getRouter({width, height});
}

/// The shorter way round a ring.
static int32_t wrap(int32_t steps, int32_t size) {
  if (2 * steps > size)
    return steps - size;
  return 2 * steps <= -size ? steps + size : steps;
}

RouterOffset Topology::getRouterOffset(TilePosition source,
                                       TilePosition target) const {
  TilePosition from = getRouter(source), to = getRouter(target);
  int32_t right = static_cast<int32_t>(to.x) - static_cast<int32_t>(from.x);
  int32_t down = static_cast<int32_t>(to.y) - static_cast<int32_t>(from.y);
  if (kind != TopologyKind::Torus)
    return {right, down};
  return {wrap(right, static_cast<int32_t>(width)),
          wrap(down, static_cast<int32_t>(height))};
}

uint32_t Topology::getRoutedDistance(TilePosition source,
                                     TilePosition target) const {
  if (source == target)
    return 0;
  if (kind == TopologyKind::AllToAll)
    return 1;
  RouterOffset offset = getRouterOffset(source, target);
  auto steps =
      static_cast<uint32_t>(std::abs(offset.right) + std::abs(offset.down));
  if (kind == TopologyKind::Hierarchical)
    return steps == 0 ? 1 : steps + 2;
  return steps;
}

uint32_t Topology::getDiameter() const {
  if (getNumTiles() == 1)
    return 0;
  switch (kind) {
  case TopologyKind::Mesh:
    return width + height - 2;
  case TopologyKind::Torus:
    return width / 2 + height / 2;
  case TopologyKind::AllToAll:
    return 1;
  case TopologyKind::Hierarchical: {
    uint32_t between = width / groupWidth + height / groupHeight - 2;
    return between == 0 ? 1 : between + 2;
  }
  }
  __builtin_unreachable();
}
