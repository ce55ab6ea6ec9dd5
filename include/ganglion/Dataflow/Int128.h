//===- Int128.h - 128-bit integers ------------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The integer in which every product of two 64-bit numbers is exact. Sums of
/// a few such products fit as well; longer sums go through the compiler's
/// overflow builtins.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_INT128_H
#define GANGLION_DATAFLOW_INT128_H

#include <cstdint>
#include <string>

namespace ganglion::dataflow {

// ISO C++ has no 128-bit integer; __extension__ keeps -Wpedantic quiet.
__extension__ typedef __int128 Int128;
__extension__ typedef unsigned __int128 UInt128;

/// Returns |value|, which the unsigned type always holds.
constexpr UInt128 getMagnitude(Int128 value) {
  return value < 0 ? UInt128(0) - UInt128(value) : UInt128(value);
}

/// True if the value can be stored as a 64-bit integer.
constexpr bool fitsInt64(Int128 value) { return value == int64_t(value); }

/// Quotient rounded towards minus infinity, for a positive divisor.
constexpr Int128 divideDown(Int128 dividend, Int128 divisor) {
  // Processors divide 64-bit numbers only, and those are the usual ones.
  if (fitsInt64(dividend) && fitsInt64(divisor)) {
    int64_t quotient = int64_t(dividend) / int64_t(divisor);
    return quotient - (int64_t(dividend) % int64_t(divisor) < 0);
  }
  Int128 quotient = dividend / divisor;
  return quotient - (dividend % divisor < 0);
}

/// What divideDown leaves over: at least 0 and less than the divisor.
constexpr Int128 getResidue(Int128 dividend, Int128 divisor) {
  return dividend - divideDown(dividend, divisor) * divisor;
}

/// Decimal digits of `value`, with a leading minus sign if negative.
std::string toString(Int128 value);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_INT128_H
