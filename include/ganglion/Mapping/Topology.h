//===- Topology.h - The network between tiles -------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_TOPOLOGY_H
#define GANGLION_MAPPING_TOPOLOGY_H

#include <cstddef>
#include <cstdint>

namespace ganglion::mapping {

/// Tiles are numbered row by row.
using TileId = uint32_t;

struct TilePosition {
  uint32_t x = 0, y = 0;

  bool operator==(TilePosition other) const {
    return x == other.x && y == other.y;
  }
};

/// Steps from one router to another, to the right and down.
struct RouterOffset {
  int32_t right, down;
};

enum class TopologyKind {
  /// Links to the neighbours in four directions.
  Mesh,
  /// A mesh whose rows and columns are rings.
  Torus,
  /// One hop from any tile to any other.
  AllToAll,
  /// Groups of tiles around a router each (the cores of a chip); the routers
  /// form a mesh. DYNAP-SE is built so (Moradi et al. 2018).
  Hierarchical,
};

/// A rectangle of tiles and how many hops they are apart.
struct Topology {
  TopologyKind kind = TopologyKind::Mesh;
  uint32_t width = 1, height = 1;
  /// Only for Hierarchical: the tiles of a group. They divide the width and the
  /// height.
  uint32_t groupWidth = 1, groupHeight = 1;

  size_t getNumTiles() const { return size_t(width) * height; }

  TilePosition getPosition(TileId tile) const {
    return {tile % width, tile / width};
  }
  TileId getTile(TilePosition position) const {
    return position.y * width + position.x;
  }

  /// The router of a tile: the tile's own or, in a hierarchy, that of its
  /// group.
  TilePosition getRouter(TilePosition tile) const;
  /// Columns and rows of routers.
  TilePosition getNumRouters() const;

  /// The shortest way between the routers of two tiles; of two equal ways round
  /// a torus, the one to the right or down.
  RouterOffset getRouterOffset(TilePosition source, TilePosition target) const;

  /// Hops between two tiles. In a hierarchy, tiles of a group are one hop
  /// apart; from one group to another it is one hop up to the router, those
  /// between the routers, and one hop down.
  uint32_t getDistance(TilePosition source, TilePosition target) const {
    // Not out of line: the search for a placement does little else.
    if (kind == TopologyKind::Mesh)
      return getDifference(source.x, target.x) +
             getDifference(source.y, target.y);
    return getRoutedDistance(source, target);
  }
  uint32_t getDistance(TileId source, TileId target) const {
    return getDistance(getPosition(source), getPosition(target));
  }

  /// The most hops between any two tiles.
  uint32_t getDiameter() const;

private:
  static uint32_t getDifference(uint32_t a, uint32_t b) {
    return a < b ? b - a : a - b;
  }
  uint32_t getRoutedDistance(TilePosition source, TilePosition target) const;
};

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_TOPOLOGY_H
