//===- FreeTiles.h - Tiles close to each other ------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which tiles of a chip are free, and which of them lie close together.
//
// All tiles are strung on a curve that keeps neighbours near each other, and
// tiles are taken from where few others are in between on the curve. This makes
// a search in two dimensions a short scan in one, and it does hardly worse
// (Leung et al., "Processor Allocation on Cplant: Achieving General Processor
// Locality Using One-Dimensional Allocation Strategies", CLUSTER 2002).
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_FREETILES_H
#define GANGLION_MAPPING_FREETILES_H

#include "ganglion/Mapping/Topology.h"

#include <vector>

namespace ganglion::mapping {

class FreeTiles {
public:
  /// All tiles are free.
  explicit FreeTiles(const Topology &topology);

  size_t getNumFree() const { return numFree; }
  bool isFree(TileId tile) const { return free[places[tile]]; }

  void take(TileId tile);
  void release(TileId tile);

  /// The `number` free tiles, at least one and at most all, that take up the
  /// shortest part of the curve, in the order of the curve; of equals the
  /// first.
  std::vector<TileId> findCompact(size_t number) const;

private:
  /// The tiles along the curve, and for each tile its place there.
  std::vector<TileId> curve;
  std::vector<uint32_t> places;
  /// Whether the tile at a place of the curve is free.
  std::vector<char> free;
  size_t numFree;
};

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_FREETILES_H
