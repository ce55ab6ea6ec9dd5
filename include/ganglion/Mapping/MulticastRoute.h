//===- MulticastRoute.h - How spikes reach several tiles --------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The route of a spike from one tile to several. On a mesh it goes along the
// row of its source and turns into the column of each target (XY routing);
// routes to several targets share the links that they have in common, so a
// spike crosses the union of the routes once (Khorasanian, "M-HySMap", 2026,
// counts so). A torus takes the shorter way round, and to the right or down if
// both are equal. In a hierarchy, the routers form the mesh: a spike takes one
// link up to its router if any target is in another group, and one link down to
// each target; routers of a group reach their own tiles directly.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_MULTICASTROUTE_H
#define GANGLION_MAPPING_MULTICASTROUTE_H

#include "ganglion/Mapping/Topology.h"

#include <cstdint>
#include <vector>

namespace ganglion::mapping {

/// Counts the links of multicast routes; keeps scratch memory between calls.
class MulticastRoute {
public:
  explicit MulticastRoute(const Topology &topology);

  /// Starts the route of a spike at a tile.
  void start(TilePosition source);
  /// Extends the route to another target; targets may repeat or be the source.
  void reach(TilePosition target);
  /// The number of links of the route.
  uint32_t countLinks();

private:
  void extend(RouterOffset offset);

  /// The farthest steps up and down that the route takes from its row.
  struct Column {
    uint32_t up = 0, down = 0;
  };

  Topology topology;
  TilePosition source;
  /// The targets, where tiles have links of their own.
  std::vector<TileId> targets;
  bool leavesGroup = false;
  uint32_t left = 0, right = 0;
  /// By the steps from the source, shifted so that none is negative.
  std::vector<Column> columns;
  std::vector<uint32_t> usedColumns;
};

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_MULTICASTROUTE_H
