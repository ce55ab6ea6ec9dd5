//===- ValueScales.h - The scale of each value of a network -----*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_TRANSFORMS_VALUESCALES_H
#define GANGLION_DIALECT_SNN_TRANSFORMS_VALUESCALES_H

#include "ScaleGroups.h"
#include "ganglion/Dialect/SNN/Transforms/Quantization.h"
#include "llvm/ADT/DenseSet.h"

namespace ganglion::snn {

/// The scale of the element `element` of `numElements`, where equally many
/// neighbouring elements share one of `scales`.
inline double getScale(llvm::ArrayRef<double> scales, int64_t element,
                       int64_t numElements) {
  return scales[element / (numElements / static_cast<int64_t>(scales.size()))];
}

/// The scales of all values of a network. One unit of a spike or count is one.
class ValueScales {
public:
  /// `given` are the scales of inputs and of populations that show their
  /// membrane. Those of currents are chosen: as fine as the widest weights that
  /// lead there allow, over all synapses whose results are added up. Where one
  /// of them would lose more than half of its bits, because its operand has a
  /// much finer scale than those of the others, unit synapses behind the others
  /// refine theirs. Fails at a node whose operand has no scale because it lies
  /// on a cycle without a neuron.
  static mlir::FailureOr<ValueScales>
  choose(NetworkOp network, const QuantizationRules &rules,
         const llvm::DenseMap<mlir::Value, double> &given);

  /// One or more scales (see getScale).
  llvm::ArrayRef<double> get(mlir::Value value) const {
    return scales.at(value);
  }
  double get(mlir::Value value, int64_t element) const {
    return getScale(
        get(value), element,
        llvm::cast<mlir::ShapedType>(value.getType()).getNumElements());
  }

private:
  /// The same, but leaves the network as it is and notes in `coarse` which
  /// synapses should be followed by unit synapses. Those in `refined` are.
  static mlir::FailureOr<ValueScales>
  tryChoose(NetworkOp network, const QuantizationRules &rules,
            const llvm::DenseMap<mlir::Value, double> &given,
            const llvm::DenseSet<mlir::Operation *> &refined,
            llvm::SmallVectorImpl<WeightedOpInterface> &coarse);

  llvm::DenseMap<mlir::Value, llvm::SmallVector<double>> scales;
};

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_TRANSFORMS_VALUESCALES_H
