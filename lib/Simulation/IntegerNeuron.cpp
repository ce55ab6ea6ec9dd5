//===- IntegerNeuron.cpp - The neuron of the integer level ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Simulation/IntegerNeuron.h"

#include <algorithm>

using namespace ganglion::simulation;

IntegerNeuron::IntegerNeuron(Shape shape,
                             NeuronCoefficients<int64_t> coefficients,
                             IntegerNeuronRules rules)
    : Kernel({shape}, shape), coefficients(std::move(coefficients)),
      rules(rules), current(shape), membrane(shape) {
#ifndef NDEBUG
  const NeuronCoefficients<int64_t> &c = this->coefficients;
  size_t size = membrane.values.size();
  assert(c.aMem.size() == size && c.gain.size() == size &&
         "each neuron has a decay and a gain");
  for (const std::vector<int64_t> *values :
       {&c.aSyn, &c.gIn, &c.bias, &c.theta, &c.vReset, &c.vMin})
    assert((values->empty() || values->size() == size) &&
           "a coefficient is there for each neuron or for none");
  assert(c.gIn.empty() == c.aSyn.empty() &&
         "a synaptic current has a decay and an input factor");
  assert(rules.stateBits >= 2 && rules.stateBits <= 32 &&
         "products of states fit into 64 bits");
  assert(rules.timing != Timing::SubStep && "no spike inside a step");
  assert((rules.reset != Reset::SubtractMulti ||
          rules.timing == Timing::SameStep) &&
         "several spikes in a step need same-step timing");
#endif
}

void IntegerNeuron::step(const Inputs<int64_t> &inputs,
                         Tensor<int64_t> &output) {
  const NeuronCoefficients<int64_t> &c = coefficients;
  for (size_t k = 0; k < membrane.values.size(); ++k) {
    int64_t i = inputs[0]->values[k];
    if (!c.aSyn.empty()) {
      i = saturate(divide(c.aSyn[k] * current.values[k], rules.decayBits) +
                   divide(c.gIn[k] * i, rules.inputBits));
      current.values[k] = i;
    }

    int64_t start = membrane.values[k];
    int64_t bias = c.bias.empty() ? 0 : c.bias[k];
    int64_t v = saturate(divide(c.aMem[k] * start, rules.decayBits) +
                         divide(c.gain[k] * i, rules.gainBits) + bias);

    int64_t spikes = c.theta.empty() ? 0 : fire(k, start, v);
    if (!c.vMin.empty())
      v = std::max(v, c.vMin[k]);
    membrane.values[k] = v;
    output.values[k] = c.theta.empty() ? v : spikes;
  }
}

int64_t IntegerNeuron::divide(int64_t number, int bits) const {
  int64_t divisor = int64_t(1) << bits;
  int64_t quotient = number / divisor, rest = number % divisor;
  if (rules.rounding == IntegerRounding::TowardZero)
    return quotient;
  if (rest < 0) {
    --quotient;
    rest += divisor;
  }
  if (rules.rounding == IntegerRounding::Floor)
    return quotient;
  bool isOdd = quotient % 2 != 0;
  return 2 * rest > divisor || (2 * rest == divisor && isOdd) ? quotient + 1
                                                              : quotient;
}

int64_t IntegerNeuron::saturate(int64_t number) const {
  int64_t limit = int64_t(1) << (rules.stateBits - 1);
  return std::clamp(number, -limit, limit - 1);
}

int64_t IntegerNeuron::fire(size_t k, int64_t start, int64_t &v) const {
  switch (rules.timing) {
  case Timing::SameStep: {
    int64_t spikes = countSpikes(k, v);
    v = resetMembrane(k, v, spikes);
    return spikes;
  }
  case Timing::NextStep: {
    v = resetMembrane(k, v, countSpikes(k, start));
    return countSpikes(k, v);
  }
  case Timing::Carried: {
    int64_t carried = countSpikes(k, start);
    v = resetMembrane(k, v, carried);
    int64_t spikes = countSpikes(k, v);
    v = resetMembrane(k, v, spikes - carried);
    return spikes;
  }
  case Timing::SubStep:
    break;
  }
  assert(false && "all timings of integer neurons are handled");
  return 0;
}

int64_t IntegerNeuron::countSpikes(size_t k, int64_t v) const {
  int64_t theta = coefficients.theta[k];
  bool above = rules.comparison == Comparison::Greater ? v > theta : v >= theta;
  if (!above)
    return 0;
  // At least 1, as v is at least theta and theta is positive.
  return rules.reset == Reset::SubtractMulti ? v / theta : 1;
}

int64_t IntegerNeuron::resetMembrane(size_t k, int64_t v, int64_t count) const {
  switch (rules.reset) {
  case Reset::None:
    return v;
  case Reset::Zero:
    return count == 1 ? 0 : v;
  case Reset::Value:
    return count == 1 ? saturate(coefficients.vReset[k]) : v;
  case Reset::Subtract:
  case Reset::SubtractMulti:
    return saturate(v - count * coefficients.theta[k]);
  }
  assert(false && "all resets are handled");
  return v;
}

void IntegerNeuron::reset() {
  std::fill(current.values.begin(), current.values.end(), 0);
  std::fill(membrane.values.begin(), membrane.values.end(), 0);
}

std::vector<NamedState<int64_t>> IntegerNeuron::getStates() const {
  if (coefficients.aSyn.empty())
    return {{"v", &membrane}};
  return {{"v", &membrane}, {"i", &current}};
}
