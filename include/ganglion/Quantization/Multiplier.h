//===- Multiplier.h - Real factors as fixed-point numbers -------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_QUANTIZATION_MULTIPLIER_H
#define GANGLION_QUANTIZATION_MULTIPLIER_H

#include "ganglion/Support/Result.h"

#include <cstdint>
#include <vector>

namespace ganglion::quantization {

/// Real factors f as m / 2^shift, with one shift for all of them.
struct Multipliers {
  std::vector<int64_t> mantissas;
  unsigned shift = 0;
  /// The largest relative error |m / 2^shift - f| / |f|; zero where every
  /// factor is exact.
  double largestError = 0.0;
};

/// The largest shift of a multiplier.
constexpr unsigned maxShift = 30;

/// Finds mantissas of `bits` bits for finite factors: with the least shift that
/// makes all of them exact or else with the largest for which all fit. A
/// mantissa is never the lowest integer, so that its magnitude fits as well.
/// Fails where a factor is too large for a shift of zero, or where one that is
/// not zero rounds to zero.
Result<Multipliers> chooseMultipliers(const std::vector<double> &factors,
                                      unsigned bits);

} // namespace ganglion::quantization

#endif // GANGLION_QUANTIZATION_MULTIPLIER_H
