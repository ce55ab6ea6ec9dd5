//===- BoxTileSearch.h - The best tile of neurons ---------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_BOXES_BOXTILESEARCH_H
#define GANGLION_LIB_MAPPING_BOXES_BOXTILESEARCH_H

#include "BoxCuts.h"

#include <limits>
#include <optional>

namespace ganglion::mapping {

/// What the rows of a projection are like along one neuron axis, if that is cut
/// into tiles of one size.
struct TileRows {
  /// The most of a tile, and the sum over the tiles.
  uint64_t most = 1, sum = 1;
  /// The most synapses of a tile and of a neuron.
  uint64_t crosspoints = 1, fanIn = 1;
};

/// Measures tiles of `size` neurons. Null stands for a projection whose window
/// does not move along the axis.
TileRows measureTile(const AxisWindows *windows, Range neurons, uint32_t size);

/// A size of tiles along one neuron axis.
struct TileOption {
  uint32_t size;
  std::vector<TileRows> rows; // By projection.
};

/// The number of partial sums of each neuron: a product over the neuron axes,
/// where null stands for ones, and of a factor.
struct SumCounts {
  uint64_t factor;
  std::vector<const std::vector<uint32_t> *> byAxis;
};

/// What clusters have to hold for each neuron.
struct TileContents {
  /// By projection: the raw axons along the axes that all neurons see alike;
  /// zero if there are none at all.
  std::vector<uint64_t> rawAxons;
  std::vector<SumCounts> sums;
  bool isFinal;
};

/// A tile and the clusters it takes.
struct TileChoice {
  uint64_t clusters = std::numeric_limits<uint64_t>::max();
  /// The raw axons on the rows of all clusters.
  uint64_t rows = 0;
  Shape tile;
};

/// The tile of a box of neurons with the fewest clusters, and among those the
/// fewest rows, that keeps the limits; nothing if not even a single neuron
/// fits. The options are by axis of the box, ascending.
std::optional<TileChoice>
findTile(const std::vector<std::vector<TileOption>> &options, const Box &region,
         const CrossbarLimits &limits, const TileContents &contents);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_BOXES_BOXTILESEARCH_H
