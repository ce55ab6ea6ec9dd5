//===- Events.h - Inputs that are not zero ----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_SNNTOLINALG_EVENTS_H
#define GANGLION_CONVERSION_SNNTOLINALG_EVENTS_H

#include "ganglion/Conversion/SNNToLinalg/LinalgLowering.h"

namespace ganglion {

/// Some rows of the operand of a node: `count` from row `first` on.
struct RowTile {
  mlir::Value first, count;
};

/// The inputs of a map that are not zero, row by row and ascending in a row.
struct ActiveInputs {
  /// Their numbers, tensor<?xi32>.
  mlir::Value inputs;
  /// Row r of the tile has those from begins[r] to begins[r + 1] - 1.
  mlir::Value begins;
};

/// `rows` with the axes (row, map, element): the last axis stays, those between
/// it and the rows become one, which has one place where there are none.
mlir::Value groupMaps(LoweringBuilder &builder, mlir::Value rows);

/// Back from these axes to those of `type`.
mlir::Value ungroupMaps(LoweringBuilder &builder, mlir::Value rows,
                        mlir::RankedTensorType type);

/// Calls `body` for tiles of the rows of `rows`, which has `numInputs` inputs
/// in a row, and hands `destination` through. A tile has so many rows that
/// weights which are read once for it are used often, and so few that the list
/// of its active inputs stays in the cache.
mlir::Value
createTileLoop(LoweringBuilder &builder, mlir::Value rows, int64_t numInputs,
               mlir::Value destination,
               llvm::function_ref<mlir::Value(RowTile, mlir::Value)> body);

/// Lists the active inputs of map `map` in the rows of `tile`; `rows` has the
/// axes (row, map, input).
ActiveInputs gatherActiveInputs(LoweringBuilder &builder, mlir::Value rows,
                                mlir::Value map, RowTile tile);

/// `values` after `body` has been run for each active input of row `row` of the
/// tile. It gets the number of the input.
llvm::SmallVector<mlir::Value> createEventLoop(LoweringBuilder &builder,
                                               const ActiveInputs &active,
                                               mlir::Value row,
                                               mlir::ValueRange values,
                                               LoweringBuilder::LoopBody body);

/// The mean share of the elements of `value` that are not zero in a step, as
/// far as somebody has measured it, here or before delays, reshapes and pools.
std::optional<double> findActiveShare(mlir::Value value);

/// The form of the sums of `node`, which reads its first operand, and a remark
/// that says which. Zero inputs are left out only where all `weights` are
/// finite in the precision of the code: infinity times zero is not a number.
SynapseForm chooseForm(LoweringBuilder &builder, mlir::Operation *node,
                       mlir::ElementsAttr weights);

} // namespace ganglion

#endif // GANGLION_CONVERSION_SNNTOLINALG_EVENTS_H
