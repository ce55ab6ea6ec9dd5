//===- BlockDecomposition.h - Split wide neurons at common axons *- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// If every wide neuron of a stage is cut at the same axons, the pieces of
// different neurons listen to the same axons and share the rows of a crossbar.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_CLUSTERING_BLOCKDECOMPOSITION_H
#define GANGLION_LIB_MAPPING_CLUSTERING_BLOCKDECOMPOSITION_H

#include "Stages.h"

#include <cstdint>
#include <vector>

namespace ganglion::mapping {

/// Which piece of a wide neuron the final unit takes itself, beside the partial
/// sums of the other pieces. It saves a column, and costs the final units' rows
/// unless they share the piece.
enum class RawPiece { None, Last, Smallest };

struct BlockPlan {
  /// The most axons of a chunk that any one neuron listens to; 1 to
  /// CrossbarLimits::getMaxUnitWidth().
  uint32_t chunkWidth;
  RawPiece rawPiece;
};

/// Returns the units of a mappable stage, with dense axons. Neurons that fit in
/// a column stay whole.
std::vector<Unit> decomposeIntoUnits(const Stage &stage,
                                     const CrossbarLimits &limits,
                                     BlockPlan plan);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_CLUSTERING_BLOCKDECOMPOSITION_H
