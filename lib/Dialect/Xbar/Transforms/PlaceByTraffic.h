//===- PlaceByTraffic.h - A tile for each cluster ---------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DIALECT_XBAR_TRANSFORMS_PLACEBYTRAFFIC_H
#define GANGLION_LIB_DIALECT_XBAR_TRANSFORMS_PLACEBYTRAFFIC_H

#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Mapping/Placement.h"

namespace ganglion::xbar {

/// Gives each cluster, not more than there are tiles, a tile of its own, and
/// remarks what that costs. Fails with an error if the traffic is not known.
llvm::LogicalResult placeByTraffic(ProgramOp program, MachineOp machine,
                                   const mapping::PlacementOptions &options);

} // namespace ganglion::xbar

#endif // GANGLION_LIB_DIALECT_XBAR_TRANSFORMS_PLACEBYTRAFFIC_H
