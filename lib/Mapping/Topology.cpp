//===- Topology.cpp - The network between tiles ---------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/Topology.h"

#include <algorithm>

using namespace ganglion::mapping;

static uint32_t getDifference(uint32_t a, uint32_t b) {
  return a < b ? b - a : a - b;
}

uint32_t Topology::getDistance(TileId source, TileId target) const {
  if (source == target)
    return 0;
  uint32_t x1 = source % width, y1 = source / width;
  uint32_t x2 = target % width, y2 = target / width;
  uint32_t dx = getDifference(x1, x2), dy = getDifference(y1, y2);
  switch (kind) {
  case TopologyKind::Mesh:
    return dx + dy;
  case TopologyKind::Torus:
    return std::min(dx, width - dx) + std::min(dy, height - dy);
  case TopologyKind::AllToAll:
    return 1;
  case TopologyKind::Hierarchical: {
    uint32_t between = getDifference(x1 / groupWidth, x2 / groupWidth) +
                       getDifference(y1 / groupHeight, y2 / groupHeight);
    return between == 0 ? 1 : between + 2;
  }
  }
  __builtin_unreachable();
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
