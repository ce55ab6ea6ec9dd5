//===- Equalisation.h - Points spread evenly over tiles ---------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Springs alone pull all clusters to one point. These functions spread points
// over an area and keep what was left of others on the left and what was above
// them above: they halve the area again and again and share out the points at
// their median, as a k-d tree does.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_PLACEMENT_EQUALISATION_H
#define GANGLION_LIB_MAPPING_PLACEMENT_EQUALISATION_H

#include "ganglion/Mapping/Placement.h"

#include <vector>

namespace ganglion::mapping {

/// Coordinates in tiles; tile (x, y) spans x to x + 1 and y to y + 1.
struct Point {
  float x = 0, y = 0;
};

/// The corner of the machine, about square, that is used if there are fewer
/// clusters than tiles: whole groups, or a part of one that is enough.
TilePosition getUsedTiles(const Topology &topology, size_t numClusters);

/// Moves the points so that every part of the area holds as many clusters as
/// its size asks for; sizes[i] clusters are at point i.
void spreadEvenly(std::vector<Point> &points,
                  const std::vector<uint32_t> &sizes, TilePosition area);

/// Gives every point a tile of its own in the area.
Placement assignTiles(const std::vector<Point> &points,
                      const Topology &topology, TilePosition area);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_PLACEMENT_EQUALISATION_H
