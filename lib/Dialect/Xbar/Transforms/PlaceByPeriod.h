//===- PlaceByPeriod.h - Tiles that make time steps short -------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DIALECT_XBAR_TRANSFORMS_PLACEBYPERIOD_H
#define GANGLION_LIB_DIALECT_XBAR_TRANSFORMS_PLACEBYPERIOD_H

#include "ganglion/Dialect/Xbar/IR/Xbar.h"

namespace ganglion::xbar {

/// Removes what says in which order clusters take turns on the tiles that they
/// have: the order, and the guarantees that follow from it.
void forgetTurns(ProgramOp program);

/// Improves the placement of clusters each of which has a tile alone, with so
/// many periods computed at most. Does nothing if these are 0.
llvm::LogicalResult makeCriticalMoves(ProgramOp program, MachineOp machine,
                                      int64_t maxEvaluations);

/// Gives the clusters tiles to share, and the program an order, with so many
/// periods computed at most in the search for a better one; -1 stands for the
/// usual number.
llvm::LogicalResult shareTiles(ProgramOp program, MachineOp machine,
                               int64_t maxEvaluations);

} // namespace ganglion::xbar

#endif // GANGLION_LIB_DIALECT_XBAR_TRANSFORMS_PLACEBYPERIOD_H
