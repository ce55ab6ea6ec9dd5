//===- SynapseQuantization.h - Weights as integers --------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_TRANSFORMS_SYNAPSEQUANTIZATION_H
#define GANGLION_DIALECT_SNN_TRANSFORMS_SYNAPSEQUANTIZATION_H

#include "ValueScales.h"

namespace ganglion::snn {

/// Fails with an error where a weight or bias is no number.
mlir::LogicalResult verifyWeights(WeightedOpInterface synapses);

/// Replaces the weights and biases of `synapses` by integers, so that sums of
/// integers have the scale of the result. Reports the scale and the largest
/// error by a remark. Fails where a bias does not fit 32 bits.
mlir::LogicalResult quantizeSynapses(WeightedOpInterface synapses,
                                     const ValueScales &scales,
                                     const QuantizationRules &rules);

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_TRANSFORMS_SYNAPSEQUANTIZATION_H
