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

  /// Hops between two tiles. In a hierarchy, tiles of a group are one hop
  /// apart; from one group to another it is one hop up to the router, those
  /// between the routers, and one hop down.
  uint32_t getDistance(TileId source, TileId target) const;

  /// The most hops between any two tiles.
  uint32_t getDiameter() const;
};

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_TOPOLOGY_H
