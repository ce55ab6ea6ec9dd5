//===- FreeTiles.cpp - Tiles close to each other --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/FreeTiles.h"

#include "Placement/HilbertCurve.h"

#include <cassert>

using namespace ganglion::mapping;

FreeTiles::FreeTiles(const Topology &topology)
    : curve(getHilbertCurve(topology.width, topology.height)),
      places(curve.size()), free(curve.size(), true), numFree(curve.size()) {
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
