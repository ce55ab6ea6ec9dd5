//===- Convention.cpp - How a time step is computed ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/Transforms/Convention.h"

using namespace ganglion::snn;

llvm::cl::ValuesClass ganglion::snn::getPresetValues() {
  return llvm::cl::values(
      clEnumValN(Preset::Norse, "norse", "Norse"),
      clEnumValN(Preset::SnnTorch, "snntorch", "snnTorch"),
      clEnumValN(Preset::Spyx, "spyx", "Spyx"),
      clEnumValN(Preset::Sinabs, "sinabs", "Sinabs and Rockpool"),
      clEnumValN(Preset::Lava, "lava", "Lava in floating point"),
      clEnumValN(Preset::Loihi, "loihi", "Lava in fixed point, Loihi 2"),
      clEnumValN(Preset::Nengo, "nengo", "Nengo"));
}

/// The presets. Each is the rule that reproduces what the framework recorded
/// for the paper "Neuromorphic intermediate representation" (Pedersen et al.,
/// Nature Communications 2024), not what its documentation says.
static Convention getPreset(Preset preset,
                            const MembraneParameters &parameters) {
  Convention c;
  bool isLeaky = static_cast<bool>(parameters.tauMem);
  // An integrator without leak has no time constant to scale its input by:
  // every framework adds the input whole.
  if (!isLeaky)
    c.inputGain = InputGain::Unit;
  switch (preset) {
  case Preset::Norse:
    c.recurrentAtStart = false;
    return c;
  case Preset::SnnTorch:
    if (isLeaky)
      c.inputGain = InputGain::Threshold;
    return c;
  case Preset::Spyx:
    // The spike is that of the membrane the step starts with, so the raster is
    // one step late. Neurons with a synaptic current are reset before they
    // decay, others while they do.
    c.reset = ResetRule::Subtract;
    c.outputDelay = 1;
    if (!parameters.tauSyn)
      c.timing = ResetTiming::NextStep;
    return c;
  case Preset::Sinabs:
    c.method = Method::Exponential;
    c.inputGain = InputGain::Unit;
    c.reset = ResetRule::SubtractMulti;
    // A threshold without a membrane stays what NIR says, x > threshold.
    if (parameters.r)
      c.compare = Comparison::GreaterEqual;
    if (!isLeaky)
      c.clamp = Clamp::MinusThreshold;
    return c;
  case Preset::Lava:
    c.inputDelay = 1;
    return c;
  case Preset::Loihi:
    c.inputDelay = 1;
    c.rounding = Rounding::TowardZero;
    return c;
  case Preset::Nengo:
    c.method = Method::Exponential;
    if (isLeaky)
      c.inputGain = InputGain::Exact;
    // Nengo's integrators are filters, whose value has no lower limit.
    if (parameters.vThreshold)
      c.clamp = Clamp::Zero;
    return c;
  }
  llvm_unreachable("unknown preset");
}

/// Sets `value` unless the knob leaves it to the preset. The values of a knob
/// are numbered as those of what it sets.
template <typename Value, typename Knob>
static void apply(Knob knob, Value &value) {
  if (knob != Knob::Preset)
    value = static_cast<Value>(static_cast<int>(knob));
}

Convention ganglion::snn::getConvention(Preset preset,
                                        const MembraneParameters &parameters,
                                        const ConventionOverrides &overrides) {
  Convention c = getPreset(preset, parameters);
  apply(overrides.method, c.method);
  apply(overrides.inputGain, c.inputGain);
  apply(overrides.reset, c.reset);
  // snnTorch resets by subtraction twice where a membrane stays above the
  // threshold; with a hard reset that never happens.
  if (preset == Preset::SnnTorch && c.reset == ResetRule::Subtract)
    c.timing = ResetTiming::Carried;
  apply(overrides.timing, c.timing);
  apply(overrides.compare, c.compare);
  apply(overrides.clamp, c.clamp);
  apply(overrides.rounding, c.rounding);
  apply(overrides.inputDelay, c.inputDelay);
  apply(overrides.outputDelay, c.outputDelay);
  apply(overrides.recurrentAtStart, c.recurrentAtStart);
  return c;
}
