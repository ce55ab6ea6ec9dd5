//===- HilbertCurve.cpp - A path that keeps neighbours close --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HilbertCurve.h"

#include <algorithm>
#include <utility>

using namespace ganglion::mapping;

namespace {
/// Visits the quarters of a square recursively.
class HilbertWalk {
public:
  HilbertWalk(uint32_t width, uint32_t height, size_t number)
      : width(width), height(height), number(number) {
    tiles.reserve(std::min(number, size_t(width) * height));
  }

  /// Visits a square from its corner at the origin to the corner along the
  /// first axis. The square is seen in the walker's own axes: `swapped` says
  /// that they are exchanged, `mirrored` that both point backwards.
  void visit(uint64_t x, uint64_t y, uint64_t side, bool swapped,
             bool mirrored) {
    if (x >= width || y >= height || tiles.size() == number)
      return;
    if (side == 1) {
      tiles.push_back(static_cast<TileId>(y * width + x));
      return;
    }
    uint64_t half = side / 2;
    auto quarter = [&](bool first, bool second, bool swaps, bool mirrors) {
      bool right = (swapped ? second : first) != mirrored;
      bool down = (swapped ? first : second) != mirrored;
      visit(x + right * half, y + down * half, half, swapped != swaps,
            mirrored != mirrors);
    };
    quarter(false, false, true, false);
    quarter(false, true, false, false);
    quarter(true, true, false, false);
    quarter(true, false, true, true);
  }

  std::vector<TileId> tiles;

private:
  uint32_t width, height;
  size_t number;
};
} // namespace

std::vector<TileId> ganglion::mapping::getHilbertCurve(uint32_t width,
                                                       uint32_t height,
                                                       size_t number) {
  uint64_t side = 1;
  while (side < width || side < height)
    side *= 2;
  HilbertWalk walk(width, height, number);
  walk.visit(0, 0, side, false, false);
  return std::move(walk.tiles);
}
