//===- Decay.cpp - Decays as fixed-point numbers --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Quantization/Decay.h"
#include "ganglion/Quantization/Number.h"
#include "ganglion/Quantization/Width.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace ganglion;
using namespace ganglion::quantization;

double quantization::getTimeConstant(double decay) {
  if (decay <= 0)
    return 0.0;
  if (decay >= 1)
    return std::numeric_limits<double>::infinity();
  return -1 / std::log(decay);
}

/// The shift j for which 2^-j is next to `loss`, a number from 0 to 1, as a
/// ratio: a time constant is an inverse of a loss.
static int chooseShift(double loss, unsigned bits) {
  return std::clamp(int(roundToEven(-std::log2(loss))), 0, int(bits));
}

static double chooseMantissa(double wanted, unsigned bits, DecayKind kind,
                             DecayRounding rounding) {
  double one = std::ldexp(1.0, int(bits));
  if (wanted == 1)
    return one;
  if (kind == DecayKind::Shift)
    return one - std::ldexp(one, -chooseShift(1 - wanted, bits));
  if (rounding == DecayRounding::LossTowardZero)
    return one - std::trunc(one * (1 - wanted));
  return roundToEven(one * wanted);
}

Result<Decay> quantization::chooseDecay(double wanted, unsigned bits,
                                        DecayKind kind,
                                        DecayRounding rounding) {
  if (kind == DecayKind::Shift && !(wanted >= 0 && wanted <= 1))
    return Error{"the decay " + formatNumber(wanted) +
                 " is no shift, which stands for decays from 0 to 1; use "
                 "decay=multiply"};
  double mantissa = chooseMantissa(wanted, bits, kind, rounding);
  if (std::fabs(mantissa) > double(getHighest(32)))
    return Error{"the decay " + formatNumber(wanted) + " with " +
                 std::to_string(bits) +
                 " bits after the point does not fit 32 bits; use fewer "
                 "decay-bits"};
  if (wanted < 1 && mantissa == std::ldexp(1.0, int(bits)))
    return Error{"the decay " + formatNumber(wanted) + " rounds to 1 with " +
                 std::to_string(bits) +
                 " bits, so that nothing would decay; use more decay-bits"};
  Decay decay;
  decay.mantissa = static_cast<int64_t>(mantissa);
  decay.value = std::ldexp(mantissa, -int(bits));
  decay.error = decay.value - wanted;
  if (decay.error != 0 && wanted > 0 && wanted < 1)
    decay.timeConstantError =
        getTimeConstant(decay.value) / getTimeConstant(wanted) - 1;
  return decay;
}
