//===- HilbertCurve.h - A path that keeps neighbours close ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_PLACEMENT_HILBERTCURVE_H
#define GANGLION_LIB_MAPPING_PLACEMENT_HILBERTCURVE_H

#include "ganglion/Mapping/Topology.h"

#include <cstdint>
#include <vector>

namespace ganglion::mapping {

/// The first `number` tiles in the order in which a Hilbert curve visits them,
/// or all if there are not so many. The curve is that of the smallest square
/// with a power of two as its side that contains the tiles; what lies outside
/// is left out.
std::vector<TileId> getHilbertCurve(uint32_t width, uint32_t height,
                                    size_t number = SIZE_MAX);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_PLACEMENT_HILBERTCURVE_H
