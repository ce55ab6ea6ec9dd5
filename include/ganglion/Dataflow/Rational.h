//===- Rational.h - Exact rational numbers ----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Periods and rates as exact fractions. An operation whose result does not fit
/// returns nothing; no operation wraps.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_RATIONAL_H
#define GANGLION_DATAFLOW_RATIONAL_H

#include "ganglion/Dataflow/Int128.h"

#include <optional>

namespace ganglion::dataflow {

/// A fraction in lowest terms: 64-bit numerator, positive 64-bit denominator.
class Rational {
public:
  constexpr Rational(int64_t integer = 0) : numerator(integer) {}

  /// Reduces numerator/denominator. Returns nothing if the denominator is zero
  /// or the reduced fraction does not fit.
  static std::optional<Rational> get(Int128 numerator, Int128 denominator);

  /// Takes a fraction as it is. Returns nothing unless it is in lowest terms
  /// with a positive denominator. For reading a fraction whose denominator
  /// other numbers refer to, as the potentials of a Certificate do.
  static std::optional<Rational> fromLowestTerms(int64_t numerator,
                                                 int64_t denominator);

  constexpr int64_t getNumerator() const { return numerator; }
  constexpr int64_t getDenominator() const { return denominator; }

  /// "7/2", or "5" if the denominator is one.
  std::string toString() const;

  friend constexpr bool operator==(Rational a, Rational b) {
    return a.numerator == b.numerator && a.denominator == b.denominator;
  }
  friend constexpr bool operator!=(Rational a, Rational b) { return !(a == b); }
  friend constexpr bool operator<(Rational a, Rational b) {
    return Int128(a.numerator) * b.denominator <
           Int128(b.numerator) * a.denominator;
  }
  friend constexpr bool operator>(Rational a, Rational b) { return b < a; }
  friend constexpr bool operator<=(Rational a, Rational b) { return !(b < a); }
  friend constexpr bool operator>=(Rational a, Rational b) { return !(a < b); }

private:
  constexpr Rational(int64_t numerator, int64_t denominator)
      : numerator(numerator), denominator(denominator) {}

  int64_t numerator;
  int64_t denominator = 1;
};

/// Exact arithmetic; nothing if the result does not fit or the divisor is zero.
std::optional<Rational> add(Rational a, Rational b);
std::optional<Rational> subtract(Rational a, Rational b);
std::optional<Rational> multiply(Rational a, Rational b);
std::optional<Rational> divide(Rational a, Rational b);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_RATIONAL_H
