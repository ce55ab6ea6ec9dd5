//===- Width.h - Whole numbers of a stated width ----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Two's complement integers of `bits` bits, 2 to 32 of them.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_QUANTIZATION_WIDTH_H
#define GANGLION_QUANTIZATION_WIDTH_H

#include <cstdint>

namespace ganglion::quantization {

constexpr unsigned minBits = 2, maxBits = 32;

inline int64_t getLowest(unsigned bits) { return -(int64_t(1) << (bits - 1)); }
inline int64_t getHighest(unsigned bits) {
  return (int64_t(1) << (bits - 1)) - 1;
}

/// A finite value rounded to the nearest whole number, ties to even.
double roundToEven(double value);

/// A finite value rounded to the nearest whole number, ties to even, and then
/// saturated to `bits` bits.
int64_t roundAndSaturate(double value, unsigned bits);

/// The nearest number mantissa 2^exponent of at most `bits` bits for which the
/// mantissa has a magnitude of up to 2^mantissaBits; of two mantissas the even
/// one. The exponent is the least with which the value has such a mantissa.
int64_t roundToMantissa(double value, unsigned mantissaBits, unsigned bits);

/// The largest power of two of which a finite value is a whole multiple;
/// infinity for zero.
double getStep(double value);

} // namespace ganglion::quantization

#endif // GANGLION_QUANTIZATION_WIDTH_H
