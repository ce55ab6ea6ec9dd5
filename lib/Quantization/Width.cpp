//===- Width.cpp - Whole numbers of a stated width ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Quantization/Width.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

using namespace ganglion;

double quantization::roundToEven(double value) {
  assert(std::isfinite(value) && "only numbers are rounded");
  // The default rounding mode is to nearest, ties to even.
  return std::nearbyint(value);
}

int64_t quantization::roundAndSaturate(double value, unsigned bits) {
  assert(bits >= minBits && bits <= maxBits && "the width is supported");
  // Both limits are exact doubles.
  return static_cast<int64_t>(std::clamp(
      roundToEven(value), double(getLowest(bits)), double(getHighest(bits))));
}

int64_t quantization::roundToMantissa(double value, unsigned mantissaBits,
                                      unsigned bits) {
  double wanted =
      std::clamp(value, double(getLowest(bits)), double(getHighest(bits)));
  double unit = 1.0;
  while (std::fabs(wanted) > std::ldexp(unit, int(mantissaBits)))
    unit *= 2;
  double rounded = roundToEven(wanted / unit) * unit;
  // One more than the highest is a power of two, to which it may round.
  if (rounded > double(getHighest(bits)))
    rounded -= unit;
  return static_cast<int64_t>(rounded);
}

double quantization::getStep(double value) {
  if (value == 0)
    return std::numeric_limits<double>::infinity();
  constexpr int digits = std::numeric_limits<double>::digits;
  int exponent;
  double fraction = std::frexp(value, &exponent);
  auto mantissa = static_cast<int64_t>(std::ldexp(fraction, digits));
  exponent -= digits;
  for (; mantissa % 2 == 0; mantissa /= 2)
    ++exponent;
  return std::ldexp(1.0, exponent);
}
