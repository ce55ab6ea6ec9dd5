//===- IntegerNeuron.h - The neuron of the integer level --------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The neuron of the integer level, exactly as docs/Semantics.md defines it.
/// All values are 32-bit integers, so each product and each sum of one step is
/// exact in 64 bits.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SIMULATION_INTEGERNEURON_H
#define GANGLION_SIMULATION_INTEGERNEURON_H

#include "ganglion/Simulation/Neuron.h"

namespace ganglion::simulation {

/// Rounding of a quotient to a whole number.
enum class IntegerRounding { NearestEven, TowardZero, Floor };

/// The rules of a population on integers. SubtractMulti goes with SameStep and
/// positive thresholds; there is no SubStep.
struct IntegerNeuronRules {
  /// Width of membrane and synaptic current, 2 to 32.
  int stateBits = 32;
  /// The coefficients aSyn and aMem, gIn, and gain count in units of two to the
  /// minus these powers, 0 to 30.
  int decayBits = 0, inputBits = 0, gainBits = 0;
  Reset reset = Reset::Zero;
  Timing timing = Timing::SameStep;
  Comparison comparison = Comparison::Greater;
  IntegerRounding rounding = IntegerRounding::NearestEven;
};

/// A population of neurons on integers. Coefficients are 32-bit integers; aSyn,
/// gIn, aMem and gain are above -2^31. Output and state variables are those of
/// `Neuron`.
class IntegerNeuron : public Kernel<int64_t> {
public:
  IntegerNeuron(Shape shape, NeuronCoefficients<int64_t> coefficients,
                IntegerNeuronRules rules);

  void step(const Inputs<int64_t> &inputs, Tensor<int64_t> &output) override;
  void reset() override;
  std::vector<NamedState<int64_t>> getStates() const override;

private:
  /// number / 2^bits, rounded.
  int64_t divide(int64_t number, int bits) const;

  /// The nearest number that the state can hold.
  int64_t saturate(int64_t number) const;

  /// The number of spikes of element k at membrane v.
  int64_t countSpikes(size_t k, int64_t v) const;

  /// The membrane of element k after `count` spikes at membrane v.
  int64_t resetMembrane(size_t k, int64_t v, int64_t count) const;

  /// Compares and resets element k: `start` is the membrane before the step,
  /// v the integrated one. Updates v and returns the number of spikes.
  int64_t fire(size_t k, int64_t start, int64_t &v) const;

  NeuronCoefficients<int64_t> coefficients;
  IntegerNeuronRules rules;
  Tensor<int64_t> current;
  Tensor<int64_t> membrane;
};

} // namespace ganglion::simulation

#endif // GANGLION_SIMULATION_INTEGERNEURON_H
