//===- BoxCuts.h - Cuts along one axis --------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_BOXES_BOXCUTS_H
#define GANGLION_LIB_MAPPING_BOXES_BOXCUTS_H

#include "ganglion/Mapping/BoxClustering.h"

#include <cstdint>
#include <vector>

namespace ganglion::mapping {

/// The parts of at most `size` into which `length` is cut.
inline uint64_t countParts(uint64_t length, uint64_t size) {
  return length / size + (length % size != 0);
}

/// One axis of a grid, cut, and the axons of its cells.
struct AxisCut {
  GridAxis axis;
  std::vector<Range> axons;
};

/// Cuts the neurons of a range into tiles, and what each tile listens to (as
/// far as it lies in `clip`) into chunks. Without windows there is one cell to
/// a tile.
AxisCut cutNeuronAxis(uint32_t neuronAxis, Range neurons, uint32_t tileSize,
                      const AxisWindows *windows = nullptr, Range clip = {},
                      uint32_t chunkSize = 0);

/// Cuts axons that all neurons listen to.
AxisCut cutAxonAxis(Range axons, uint32_t chunkSize);

/// The sizes of parts worth trying: those of `length` cut into equal parts,
/// ascending, no larger than `limit`.
std::vector<uint32_t> getPartSizes(uint32_t length, uint64_t limit);

/// The axis of a projection's source along which the window moves with the
/// given neuron axis, or null.
const AxisWindows *findMovingAxis(const Projection &projection,
                                  size_t neuronAxis);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_BOXES_BOXCUTS_H
