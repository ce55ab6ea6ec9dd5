//===- HilbertCurve.h - A path that keeps neighbours close ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_HILBERTCURVE_H
#define GANGLION_LIB_MAPPING_HILBERTCURVE_H

#include "ganglion/Mapping/Topology.h"

#include <vector>

namespace ganglion::mapping {

/// All tiles in the order in which a Hilbert curve visits them. The curve is
/// that of the smallest square with a power of two as its side that contains
/// the tiles; what lies outside is left out.
std::vector<TileId> getHilbertCurve(uint32_t width, uint32_t height);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_HILBERTCURVE_H
