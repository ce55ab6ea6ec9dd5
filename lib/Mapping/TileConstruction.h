//===- TileConstruction.h - Tiles and turns to begin with -------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_TILECONSTRUCTION_H
#define GANGLION_LIB_MAPPING_TILECONSTRUCTION_H

#include "ProgramContext.h"
#include "ganglion/Mapping/SharedTiles.h"

namespace ganglion::mapping {

/// All clusters, each after those whose values it needs within the time step,
/// and as soon after the last of these as it can.
std::vector<ClusterId> sortDepthFirst(const ProgramContext &context);

/// See shareTiles. The work of all clusters must fit 64 bits.
TileSharing listSchedule(const ProgramContext &context);
TileSharing cutPipeline(const ProgramContext &context);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_TILECONSTRUCTION_H
