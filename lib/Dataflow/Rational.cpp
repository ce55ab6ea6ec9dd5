//===- Rational.cpp - Exact rational numbers ------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Rational.h"

#include <utility>

using namespace ganglion::dataflow;

/// Euclid's algorithm; the divisor of x and 0 is x.
static UInt128 getGreatestCommonDivisor(UInt128 a, UInt128 b) {
  while (b != 0)
    a = std::exchange(b, a % b);
  return a;
}

std::optional<Rational> Rational::get(Int128 numerator, Int128 denominator) {
  if (denominator == 0)
    return std::nullopt;
  bool negative = (numerator < 0) != (denominator < 0);
  UInt128 top = getMagnitude(numerator), bottom = getMagnitude(denominator);
  UInt128 divisor = getGreatestCommonDivisor(top, bottom);
  top /= divisor;
  bottom /= divisor;
  // The negative range of a 64-bit integer holds one value more.
  UInt128 limit = INT64_MAX;
  if (top > limit + negative || bottom > limit)
    return std::nullopt;
  Int128 signedTop = negative ? -Int128(top) : Int128(top);
  return Rational(int64_t(signedTop), int64_t(bottom));
}

std::optional<Rational> Rational::fromLowestTerms(int64_t numerator,
                                                  int64_t denominator) {
  std::optional<Rational> reduced = get(numerator, denominator);
  if (!reduced || reduced->denominator != denominator)
    return std::nullopt;
  return reduced;
}

std::string Rational::toString() const {
  std::string text = std::to_string(numerator);
  return denominator == 1 ? text : text + "/" + std::to_string(denominator);
}

// Each product below is at most 2^126 in magnitude, so a sum of two fits.

std::optional<Rational> ganglion::dataflow::add(Rational a, Rational b) {
  return Rational::get(Int128(a.getNumerator()) * b.getDenominator() +
                           Int128(b.getNumerator()) * a.getDenominator(),
                       Int128(a.getDenominator()) * b.getDenominator());
}

std::optional<Rational> ganglion::dataflow::subtract(Rational a, Rational b) {
  return Rational::get(Int128(a.getNumerator()) * b.getDenominator() -
                           Int128(b.getNumerator()) * a.getDenominator(),
                       Int128(a.getDenominator()) * b.getDenominator());
}

std::optional<Rational> ganglion::dataflow::multiply(Rational a, Rational b) {
  return Rational::get(Int128(a.getNumerator()) * b.getNumerator(),
                       Int128(a.getDenominator()) * b.getDenominator());
}

std::optional<Rational> ganglion::dataflow::divide(Rational a, Rational b) {
  return Rational::get(Int128(a.getNumerator()) * b.getDenominator(),
                       Int128(a.getDenominator()) * b.getNumerator());
}
