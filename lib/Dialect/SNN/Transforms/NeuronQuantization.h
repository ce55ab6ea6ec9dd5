//===- NeuronQuantization.h - Neurons on integers ---------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_TRANSFORMS_NEURONQUANTIZATION_H
#define GANGLION_DIALECT_SNN_TRANSFORMS_NEURONQUANTIZATION_H

#include "Calibration.h"
#include "ValueScales.h"

namespace ganglion::snn {

/// The scales of the state of a population (see getScale).
struct NeuronScales {
  llvm::SmallVector<double> membrane, current;
};

/// Chooses the scales of a population from its range in a run, or from its
/// thresholds where `range` is null. Fails with an error where that is not
/// enough or where integers cannot express the neuron.
mlir::FailureOr<NeuronScales>
chooseNeuronScales(NeuronOp neuron, const NeuronRange *range,
                   const QuantizationRules &rules);

/// Makes the integer form of a population before it, with coefficients that
/// take the scale of its current to that of its state. Reports scale and errors
/// by a remark. The caller replaces the population when nobody asks for the
/// scales of its values any more.
mlir::FailureOr<IntegerNeuronOp> quantizeNeuron(NeuronOp neuron,
                                                const NeuronScales &state,
                                                const ValueScales &values,
                                                const QuantizationRules &rules);

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_TRANSFORMS_NEURONQUANTIZATION_H
