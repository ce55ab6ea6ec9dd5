//===- MulticastRoute.cpp - How spikes reach several tiles ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/MulticastRoute.h"

#include <algorithm>

using namespace ganglion::mapping;

MulticastRoute::MulticastRoute(const Topology &topology) : topology(topology) {
  columns.resize(2 * size_t(topology.getNumRouters().x) + 1);
}

void MulticastRoute::start(TilePosition tile) {
  for (uint32_t column : usedColumns)
    columns[column] = {};
  usedColumns.clear();
  source = tile;
  targets.clear();
  left = right = 0;
  leavesGroup = false;
}

void MulticastRoute::reach(TilePosition target) {
  if (target == source)
    return;
  if (topology.kind == TopologyKind::AllToAll) {
    targets.push_back(topology.getTile(target));
    return;
  }
  RouterOffset offset = topology.getRouterOffset(source, target);
  if (topology.kind == TopologyKind::Hierarchical) {
    targets.push_back(topology.getTile(target));
    leavesGroup |= offset.right != 0 || offset.down != 0;
  }
  extend(offset);
}

void MulticastRoute::extend(RouterOffset offset) {
  if (offset.right < 0)
    left = std::max(left, static_cast<uint32_t>(-offset.right));
  else
    right = std::max(right, static_cast<uint32_t>(offset.right));
  if (offset.down == 0)
    return;
  auto shift = static_cast<int64_t>(columns.size() / 2);
  auto index = static_cast<uint32_t>(offset.right + shift);
  Column &column = columns[index];
  if (column.up == 0 && column.down == 0)
    usedColumns.push_back(index);
  if (offset.down < 0)
    column.up = std::max(column.up, static_cast<uint32_t>(-offset.down));
  else
    column.down = std::max(column.down, static_cast<uint32_t>(offset.down));
}

uint32_t MulticastRoute::countLinks() {
  std::sort(targets.begin(), targets.end());
  targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
  uint32_t links =
      static_cast<uint32_t>(targets.size()) + leavesGroup + left + right;
  for (uint32_t column : usedColumns)
    links += columns[column].up + columns[column].down;
  return links;
}
