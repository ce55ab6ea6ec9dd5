//===- Multiplier.cpp - Real factors as fixed-point numbers ---------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Quantization/Multiplier.h"
#include "ganglion/Quantization/Number.h"
#include "ganglion/Quantization/Width.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace ganglion;
using namespace ganglion::quantization;

Result<Multipliers>
quantization::chooseMultipliers(const std::vector<double> &factors,
                                unsigned bits) {
  double largest = 0.0;
  double step = 1.0;
  for (double factor : factors) {
    largest = std::max(largest, std::fabs(factor));
    step = std::min(step, getStep(factor));
  }
  auto fits = [&](unsigned shift) {
    return roundToEven(std::ldexp(largest, int(shift))) <=
           double(getHighest(bits));
  };
  if (!fits(0))
    return Error{"the factor " + formatNumber(largest) +
                 " does not fit a multiplier of " + std::to_string(bits) +
                 " bits"};
  Multipliers result;
  while (result.shift < maxShift && std::ldexp(step, int(result.shift)) < 1 &&
         fits(result.shift + 1))
    ++result.shift;
  for (double factor : factors) {
    double mantissa = roundToEven(std::ldexp(factor, int(result.shift)));
    if (mantissa == 0 && factor != 0)
      return Error{"the factor " + formatNumber(factor) +
                   " rounds to zero beside " + formatNumber(largest) +
                   " in a multiplier of " + std::to_string(bits) + " bits"};
    result.mantissas.push_back(static_cast<int64_t>(mantissa));
    if (factor != 0)
      result.largestError = std::max(
          result.largestError,
          std::fabs(std::ldexp(mantissa, -int(result.shift)) / factor - 1));
  }
  return result;
}
