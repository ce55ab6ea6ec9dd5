//===- Quantization.h - How a network becomes integers ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_TRANSFORMS_QUANTIZATION_H
#define GANGLION_DIALECT_SNN_TRANSFORMS_QUANTIZATION_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Quantization/Decay.h"
#include "ganglion/Quantization/Scale.h"

#include <optional>

namespace ganglion::snn {

/// Hardware whose number formats are used.
enum class QuantizationPreset { None, Loihi };

/// Which elements of a value share a scale: all, or those with the same
/// position along the first axis (neurons of a dense layer, channels of a
/// convolution).
enum class ScaleSharing { PerLayer, PerChannel };

/// Choices that the preset makes unless they are given.
enum class ScalesKnob { Preset = -1, Arbitrary, PowerOfTwo };
enum class IntegerRoundingKnob { Preset = -1, NearestEven, TowardZero, Floor };

/// How a network becomes integers.
struct QuantizationRules {
  unsigned weightBits = 8, stateBits = 16, decayBits = 12, inputBits = 16;
  /// The width of the biases of synapses; without it, as wide as need be.
  std::optional<unsigned> biasBits;
  /// Thresholds are a mantissa of up to two to this power times a power of two;
  /// without it, any number of the state.
  std::optional<unsigned> thresholdMantissaBits;
  quantization::DecayKind decay = quantization::DecayKind::Multiply;
  quantization::DecayRounding decayRounding =
      quantization::DecayRounding::NearestEven;
  quantization::ScaleKind scales = quantization::ScaleKind::Arbitrary;
  ScaleSharing sharing = ScaleSharing::PerLayer;
  IntegerRounding rounding = IntegerRounding::NearestEven;
  /// The part of the magnitudes of a run, in percent, that a state holds.
  double percentile = 100.0;
  /// How much more a state or input holds than the run needed.
  double headRoom = 2.0;

  /// The width of multipliers: narrow states do not make gains coarse.
  unsigned getMultiplierBits() const { return std::max(stateBits, 16u); }
};

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_TRANSFORMS_QUANTIZATION_H
