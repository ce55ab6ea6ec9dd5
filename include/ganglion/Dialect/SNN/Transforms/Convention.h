//===- Convention.h - How a time step is computed ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// NIR leaves the time step, the reset and the delays to the reader, and every
// framework reads it in its own way. A convention is one such way, as a set of
// independent knobs; a preset is the convention of a framework, proved by a
// recorded trace (docs/Semantics.md).
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_TRANSFORMS_CONVENTION_H
#define GANGLION_DIALECT_SNN_TRANSFORMS_CONVENTION_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "llvm/Support/CommandLine.h"

namespace ganglion::snn {

enum class Preset { Norse, SnnTorch, Spyx, Sinabs, Lava, Loihi, Nengo };

/// The presets as values of a command-line option.
llvm::cl::ValuesClass getPresetValues();

/// How the membrane equation is integrated over a step.
enum class Method {
  ForwardEuler, ///< decay 1 - dt / tau
  Exponential   ///< decay exp(-dt / tau), exact for a constant input
};

/// What a unit of input adds to the state in one step.
enum class InputGain {
  Euler, ///< r * dt / tau
  Exact, ///< r * (1 - exp(-dt / tau))
  Unit,  ///< 1: the input is added whole, r is not used
  /// 1, and the threshold is divided by Euler's gain instead: the same spikes
  /// from a membrane on another scale
  Threshold
};

/// Lower limit of the membrane.
enum class Clamp { None, Zero, MinusThreshold };

/// What a spike does to the membrane. Unlike ResetMode, `ToValue` leaves open
/// whether the value is zero.
enum class ResetRule { None, Zero, ToValue, Subtract, SubtractMulti };

/// A way to compute a time step.
struct Convention {
  Method method = Method::ForwardEuler;
  InputGain inputGain = InputGain::Euler;
  ResetRule reset = ResetRule::ToValue;
  ResetTiming timing = ResetTiming::SameStep;
  Comparison compare = Comparison::Greater;
  Clamp clamp = Clamp::None;
  Rounding rounding = Rounding::None;
  /// Whole steps (0 or 1) that a neuron waits before it uses its input, and
  /// before its output is seen.
  int64_t inputDelay = 0, outputDelay = 0;
  /// Whether recurrent synapses act in the first step, when the spikes they
  /// carry are all zero but their bias is not.
  bool recurrentAtStart = true;
};

/// A knob as a pass option: one of the values of the enumeration `Enum`, or
/// `Preset`, the value that leaves the choice to the preset.
enum class MethodKnob { Preset = -1, ForwardEuler, Exponential };
enum class InputGainKnob { Preset = -1, Euler, Exact, Unit, Threshold };
enum class ResetKnob {
  Preset = -1,
  None,
  Zero,
  ToValue,
  Subtract,
  SubtractMulti
};
enum class TimingKnob { Preset = -1, SameStep, NextStep, Carried, SubStep };
enum class CompareKnob { Preset = -1, Greater, GreaterEqual };
enum class ClampKnob { Preset = -1, None, Zero, MinusThreshold };
enum class RoundingKnob { Preset = -1, None, TowardZero };
enum class DelayKnob { Preset = -1, None, OneStep };
enum class BoolKnob { Preset = -1, No, Yes };

/// The knobs that a user set; the preset decides the others.
struct ConventionOverrides {
  MethodKnob method = MethodKnob::Preset;
  InputGainKnob inputGain = InputGainKnob::Preset;
  ResetKnob reset = ResetKnob::Preset;
  TimingKnob timing = TimingKnob::Preset;
  CompareKnob compare = CompareKnob::Preset;
  ClampKnob clamp = ClampKnob::Preset;
  RoundingKnob rounding = RoundingKnob::Preset;
  DelayKnob inputDelay = DelayKnob::Preset, outputDelay = DelayKnob::Preset;
  BoolKnob recurrentAtStart = BoolKnob::Preset;
};

/// The convention of `preset` for neurons with the given parameters (some
/// frameworks treat kinds of neurons differently), with overrides applied.
Convention getConvention(Preset preset, const MembraneParameters &parameters,
                         const ConventionOverrides &overrides);

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_TRANSFORMS_CONVENTION_H
