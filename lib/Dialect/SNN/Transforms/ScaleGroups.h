//===- ScaleGroups.h - Values that share a scale ----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_TRANSFORMS_SCALEGROUPS_H
#define GANGLION_DIALECT_SNN_TRANSFORMS_SCALEGROUPS_H

#include "ganglion/Dialect/SNN/Transforms/QuantizationInterfaces.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseMap.h"

namespace ganglion::snn {

/// A synapse of weight one for each element of `value`, which changes nothing
/// at the level discrete and takes one scale to another at the level integer.
ScaleOp createUnitSynapses(mlir::OpBuilder &builder, mlir::Value value);

/// Values whose scales have fixed ratios to each other, because one is computed
/// from the other without weights. A group gets its values from synapses with
/// weights, whose scale can be chosen, or from inputs and populations, whose
/// scale is given; never from both.
class ScaleGroups {
public:
  /// Joins the values of a network of the level discrete. A sum whose operands
  /// cannot all have the scale of the result as they are, such as spikes beside
  /// a current, gets synapses of weight one before them.
  explicit ScaleGroups(NetworkOp network);

  /// A value that stands for the group, and the ratio of scales to it.
  struct Place {
    mlir::Value root;
    double ratio = 1.0;
  };
  Place find(mlir::Value value) const;

private:
  /// Says that the scale of `result` is that of `operand` times a ratio. False
  /// if there is a contradiction, and nothing is changed.
  bool join(mlir::Value result, mlir::Value operand, double ratio);
  void joinSum(AddOp sum, bool isOfSpikes);

  /// Where `value` is not the root of its group.
  llvm::DenseMap<mlir::Value, Place> parents;
};

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_TRANSFORMS_SCALEGROUPS_H
