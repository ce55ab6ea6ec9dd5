//===- Decay.h - Decays as fixed-point numbers ------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A state variable keeps the part `a` of its value in each step. In integers,
/// a = m / 2^bits, and v a is (v m) / 2^bits, rounded.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_QUANTIZATION_DECAY_H
#define GANGLION_QUANTIZATION_DECAY_H

#include "ganglion/Support/Result.h"

#include <cstdint>

namespace ganglion::quantization {

/// How hardware applies a decay.
enum class DecayKind {
  Multiply, ///< any m
  Shift     ///< v - v / 2^j: m = 2^bits - 2^(bits - j)
};

/// How the fixed-point number is chosen with DecayKind::Multiply.
enum class DecayRounding {
  NearestEven,
  /// What is lost in a step, 1 - a, is rounded toward zero: Loihi's registers
  /// hold that part, and Lava truncates it (paper/01_lif/_lava_nir.py in the
  /// NIR repository).
  LossTowardZero
};

struct Decay {
  int64_t mantissa = 0;
  /// m / 2^bits.
  double value = 0.0;
  /// `value` minus the decay that was asked for.
  double error = 0.0;
  /// The relative error of the time constant (see getTimeConstant); zero where
  /// the decay is exact or has none.
  double timeConstantError = 0.0;
};

/// The steps after which a state variable has decayed to 1 / e of its value:
/// -1 / ln(a). Zero where `decay` is zero or negative, infinite from one on.
double getTimeConstant(double decay);

/// The fixed-point decay next to a finite `wanted`. Fails where a shift cannot
/// stand for it (it does not lie from 0 to 1), where m does not fit 32 bits,
/// and where a leak would be lost because a decay below one rounds to one.
Result<Decay> chooseDecay(double wanted, unsigned bits, DecayKind kind,
                          DecayRounding rounding);

} // namespace ganglion::quantization

#endif // GANGLION_QUANTIZATION_DECAY_H
