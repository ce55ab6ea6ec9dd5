//===- Neuron.h - The discrete neuron ---------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The neuron of the discrete level, exactly as docs/Semantics.md defines it:
/// each operation rounds once, in the order of that page.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SIMULATION_NEURON_H
#define GANGLION_SIMULATION_NEURON_H

#include "ganglion/Simulation/Kernel.h"

namespace ganglion::simulation {

/// The constants of a population: one entry for each element, or an empty
/// vector where the neuron does not have the coefficient.
template <typename Real>
struct NeuronCoefficients {
  /// Decay of the synaptic current in one step; empty: the input itself is
  /// the current.
  std::vector<Real> aSyn;
  /// Factor of the input in the current; empty: 1. Only with aSyn.
  std::vector<Real> gIn;
  /// Decay of the membrane in one step. Required.
  std::vector<Real> aMem;
  /// Factor of the current in the membrane. Required.
  std::vector<Real> gain;
  /// Added to the membrane in every step; empty: nothing is added.
  std::vector<Real> bias;
  /// Threshold; empty: no spikes, the output is the membrane.
  std::vector<Real> theta;
  /// Membrane after a reset to a value; empty: 0.
  std::vector<Real> vReset;
  /// Lower bound of the membrane; empty: none.
  std::vector<Real> vMin;
};

/// What a spike does to the membrane.
enum class Reset { None, Zero, Value, Subtract, SubtractMulti };

/// When it does so.
enum class Timing { SameStep, NextStep, Carried, SubStep };

/// When the membrane counts as above the threshold.
enum class Comparison { Greater, GreaterEqual };

/// Whether the state is kept a whole number.
enum class Rounding { None, TowardZero };

/// The rules of a population. SubtractMulti goes with SameStep; SubStep goes
/// with Zero or Value, a decay between 0 and 1 and no rounding.
struct NeuronRules {
  Reset reset = Reset::Zero;
  Timing timing = Timing::SameStep;
  Comparison comparison = Comparison::Greater;
  Rounding rounding = Rounding::None;
};

/// A population of neurons. The output is the number of spikes, 0 or 1 except
/// with SubtractMulti, or the membrane for neurons without a threshold. State
/// variables: "v", the membrane, and "i", the synaptic current, where there
/// is one.
template <typename Real>
class Neuron : public Kernel<Real> {
public:
  Neuron(Shape shape, NeuronCoefficients<Real> coefficients,
         NeuronRules rules = {});

  void step(const Inputs<Real> &inputs, Tensor<Real> &output) override;
  void reset() override;
  std::vector<NamedState<Real>> getStates() const override;

private:
  /// Rounding of a product that carries state on, and of a term that enters.
  Real roundState(Real value) const;
  Real roundTerm(Real value) const;

  /// The number of spikes of element k at membrane v.
  Real countSpikes(size_t k, Real v) const;

  /// The membrane of element k after `count` spikes at membrane v.
  Real resetMembrane(size_t k, Real v, Real count) const;

  /// The membrane of element k at the end of a step in which it crosses the
  /// threshold and would without a reset end at v; `drive` is added to the
  /// decayed membrane in one step.
  Real resetInsideStep(size_t k, Real v, Real drive) const;

  /// Compares and resets element k: `start` is the membrane before the step,
  /// v the integrated one. Updates v and returns the number of spikes.
  Real fire(size_t k, Real start, Real drive, Real &v) const;

  NeuronCoefficients<Real> coefficients;
  NeuronRules rules;
  Tensor<Real> current;
  Tensor<Real> membrane;
};

} // namespace ganglion::simulation

#endif // GANGLION_SIMULATION_NEURON_H
