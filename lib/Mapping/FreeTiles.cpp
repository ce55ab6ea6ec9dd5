//===- FreeTiles.cpp - Tiles close to each other --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/FreeTiles.h"

#include <algorithm>
#include <cassert>
#include <numeric>

using namespace ganglion::mapping;

/// How far along the Hilbert curve of a square with the power of two `side` the
/// point lies. The curve goes through the quadrants in the order (0,0), (0,1),
/// (1,1), (1,0); in the first and the last it is mirrored at a diagonal.
static uint64_t getHilbertDistance(uint64_t side, uint64_t x, uint64_t y) {
  uint64_t distance = 0;
  for (uint64_t half = side / 2; half > 0; half /= 2) {
    bool right = x >= half, upper = y >= half;
    distance += half * half * (right ? (upper ? 2 : 3) : (upper ? 1 : 0));
    x -= right ? half : 0;
    y -= upper ? half : 0;
    if (upper)
      continue;
    std::swap(x, y);
    if (right) {
      x = half - 1 - x;
      y = half - 1 - y;
    }
  }
  return distance;
}

FreeTiles::FreeTiles(const Topology &topology)
    : curve(topology.getNumTiles()), places(curve.size()),
      free(curve.size(), true), numFree(curve.size()) {
  // Of the smallest square around the tiles, those outside are left out.
  uint64_t side = 1;
  while (side < topology.width || side < topology.height)
    side *= 2;
  std::vector<uint64_t> distances;
  for (uint32_t y = 0; y < topology.height; ++y)
    for (uint32_t x = 0; x < topology.width; ++x)
      distances.push_back(getHilbertDistance(side, x, y));
  std::iota(curve.begin(), curve.end(), TileId(0));
  std::sort(curve.begin(), curve.end(),
            [&](TileId a, TileId b) { return distances[a] < distances[b]; });
  for (uint32_t place = 0; place < curve.size(); ++place)
    places[curve[place]] = place;
}

void FreeTiles::take(TileId tile) {
  assert(isFree(tile) && "taken already");
  free[places[tile]] = false;
  --numFree;
}

void FreeTiles::release(TileId tile) {
  assert(!isFree(tile) && "free already");
  free[places[tile]] = true;
  ++numFree;
}

std::vector<TileId> FreeTiles::findCompact(size_t number) const {
  assert(number > 0 && number <= numFree && "not that many free tiles");
  // A window from `begin` to the place reached, with `number` free tiles.
  size_t begin = 0, inWindow = 0;
  size_t best = 0, bestLength = curve.size() + 1;
  for (size_t place = 0; place < curve.size() && bestLength > number; ++place) {
    if (!free[place])
      continue;
    ++inWindow;
    while (inWindow > number || !free[begin])
      inWindow -= size_t(free[begin++]);
    if (inWindow == number && place + 1 - begin < bestLength) {
      best = begin;
      bestLength = place + 1 - begin;
    }
  }
  std::vector<TileId> tiles;
  for (size_t place = best; tiles.size() < number; ++place)
    if (free[place])
      tiles.push_back(curve[place]);
  return tiles;
}
