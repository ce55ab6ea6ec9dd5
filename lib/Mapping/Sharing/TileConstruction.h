//===- TileConstruction.h - Tiles and turns to begin with -------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_SHARING_TILECONSTRUCTION_H
#define GANGLION_LIB_MAPPING_SHARING_TILECONSTRUCTION_H

#include "ProgramContext.h"
#include "ganglion/Mapping/SharedTiles.h"

namespace ganglion::mapping {

enum class FlowOrder {
  /// As soon after those as it can, so that chains stay together.
  DepthFirst,
  /// As soon as it can, so that no cluster waits long for its turn.
  BreadthFirst,
};

/// All clusters, each after those whose values it needs within the time step.
std::vector<ClusterId> sortByFlow(const ProgramContext &context,
                                  FlowOrder order);

/// See shareTiles. The work of all clusters must fit 64 bits.
TileSharing listSchedule(const ProgramContext &context);
TileSharing cutPipeline(const ProgramContext &context, FlowOrder order);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_SHARING_TILECONSTRUCTION_H
