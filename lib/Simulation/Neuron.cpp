//===- Neuron.cpp - The discrete neuron -----------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Simulation/Neuron.h"

#include <algorithm>
#include <cmath>

using namespace ganglion::simulation;

template <typename Real>
Neuron<Real>::Neuron(Shape shape, NeuronCoefficients<Real> coefficients,
                     NeuronRules rules)
    : Kernel<Real>({shape}, shape), coefficients(std::move(coefficients)),
      rules(rules), current(shape), membrane(shape) {
#ifndef NDEBUG
  const NeuronCoefficients<Real> &c = this->coefficients;
  size_t size = membrane.values.size();
  assert(c.aMem.size() == size && c.gain.size() == size &&
         "each neuron has a decay and a gain");
  for (const std::vector<Real> *values :
       {&c.aSyn, &c.gIn, &c.bias, &c.theta, &c.vReset, &c.vMin})
    assert((values->empty() || values->size() == size) &&
           "a coefficient is there for each neuron or for none");
  assert((c.gIn.empty() || !c.aSyn.empty()) &&
         "only a synaptic current has an input factor");
  assert((rules.reset != Reset::SubtractMulti ||
          rules.timing == Timing::SameStep) &&
         "several spikes in a step need same-step timing");
  assert((rules.timing != Timing::SubStep ||
          ((rules.reset == Reset::Zero || rules.reset == Reset::Value) &&
           rules.rounding == Rounding::None)) &&
         "a reset inside a step sets a value and does not round");
#endif
}

template <typename Real>
void Neuron<Real>::step(const Inputs<Real> &inputs, Tensor<Real> &output) {
  const NeuronCoefficients<Real> &c = coefficients;
  for (size_t k = 0; k < membrane.values.size(); ++k) {
    Real i = inputs[0]->values[k];
    if (!c.aSyn.empty()) {
      Real term = c.gIn.empty() ? i : c.gIn[k] * i;
      i = roundState(c.aSyn[k] * current.values[k]) + roundTerm(term);
      current.values[k] = i;
    }

    Real start = membrane.values[k];
    Real drive = roundTerm(c.gain[k] * i);
    Real v = roundState(c.aMem[k] * start) + drive;
    if (!c.bias.empty()) {
      v += roundTerm(c.bias[k]);
      drive += roundTerm(c.bias[k]);
    }

    Real spikes = c.theta.empty() ? Real(0) : fire(k, start, drive, v);
    if (!c.vMin.empty())
      v = std::max(v, c.vMin[k]);
    membrane.values[k] = v;
    output.values[k] = c.theta.empty() ? v : spikes;
  }
}

template <typename Real>
Real Neuron<Real>::fire(size_t k, Real start, Real drive, Real &v) const {
  switch (rules.timing) {
  case Timing::SameStep: {
    Real spikes = countSpikes(k, v);
    v = resetMembrane(k, v, spikes);
    return spikes;
  }
  case Timing::NextStep: {
    v = resetMembrane(k, v, countSpikes(k, start));
    return countSpikes(k, v);
  }
  case Timing::Carried: {
    Real carried = countSpikes(k, start);
    v = resetMembrane(k, v, carried);
    Real spikes = countSpikes(k, v);
    v = resetMembrane(k, v, spikes - carried);
    return spikes;
  }
  case Timing::SubStep: {
    Real spikes = countSpikes(k, v);
    if (spikes == 1)
      v = resetInsideStep(k, v, drive);
    return spikes;
  }
  }
  assert(false && "all timings are handled");
  return 0;
}

template <typename Real>
Real Neuron<Real>::countSpikes(size_t k, Real v) const {
  Real theta = coefficients.theta[k];
  bool above = rules.comparison == Comparison::Greater ? v > theta : v >= theta;
  if (!above)
    return 0;
  if (rules.reset != Reset::SubtractMulti)
    return 1;
  return std::max(Real(1), std::trunc(v / theta));
}

template <typename Real>
Real Neuron<Real>::resetMembrane(size_t k, Real v, Real count) const {
  switch (rules.reset) {
  case Reset::None:
    return v;
  case Reset::Zero:
    return count == 1 ? Real(0) : v;
  case Reset::Value:
    if (count != 1)
      return v;
    return coefficients.vReset.empty() ? Real(0) : coefficients.vReset[k];
  case Reset::Subtract:
  case Reset::SubtractMulti:
    return v - count * coefficients.theta[k];
  }
  assert(false && "all resets are handled");
  return v;
}

template <typename Real>
Real Neuron<Real>::resetInsideStep(size_t k, Real v, Real drive) const {
  Real decay = coefficients.aMem[k];
  Real theta = coefficients.theta[k];
  Real low = resetMembrane(k, v, 1);
  if (decay == 1)
    return drive > 0 ? low + (v - theta) : low;
  Real steady = drive / (1 - decay);
  // Toward a steady state below the threshold there is no crossing: the
  // membrane was above it before.
  if (!(steady > theta))
    return low;
  return steady + (low - steady) * (v - steady) / (theta - steady);
}

template <typename Real>
Real Neuron<Real>::roundState(Real value) const {
  return rules.rounding == Rounding::TowardZero ? std::trunc(value) : value;
}

template <typename Real>
Real Neuron<Real>::roundTerm(Real value) const {
  // The default rounding mode: to nearest, ties to even.
  return rules.rounding == Rounding::TowardZero ? std::nearbyint(value) : value;
}

template <typename Real>
void Neuron<Real>::reset() {
  std::fill(current.values.begin(), current.values.end(), Real(0));
  std::fill(membrane.values.begin(), membrane.values.end(), Real(0));
}

template <typename Real>
std::vector<NamedState<Real>> Neuron<Real>::getStates() const {
  if (coefficients.aSyn.empty())
    return {{"v", &membrane}};
  return {{"v", &membrane}, {"i", &current}};
}

template class ganglion::simulation::Neuron<float>;
template class ganglion::simulation::Neuron<double>;
