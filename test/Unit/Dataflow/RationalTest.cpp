//===- RationalTest.cpp - Tests of exact rational numbers -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Rational.h"

#include "Oracle.h"

#include <gtest/gtest.h>

using namespace ganglion::dataflow;

TEST(RationalTest, ReducesToLowestTerms) {
  EXPECT_EQ(Rational::get(14, 4)->toString(), "7/2");
  EXPECT_EQ(Rational::get(-14, -4)->toString(), "7/2");
  EXPECT_EQ(Rational::get(14, -4)->toString(), "-7/2");
  EXPECT_EQ(Rational::get(10, 2)->toString(), "5");
  EXPECT_EQ(Rational::get(0, -7)->toString(), "0");
  EXPECT_EQ(Rational::get(0, -7)->getDenominator(), 1);
  EXPECT_EQ(Rational::get(1, 0), std::nullopt);
}

TEST(RationalTest, ReadsOnlyLowestTermsUnchanged) {
  EXPECT_EQ(Rational::fromLowestTerms(7, 2), Rational::get(7, 2));
  EXPECT_EQ(Rational::fromLowestTerms(14, 4), std::nullopt);
  EXPECT_EQ(Rational::fromLowestTerms(-7, -2), std::nullopt);
  EXPECT_EQ(Rational::fromLowestTerms(0, 3), std::nullopt);
  EXPECT_EQ(Rational::fromLowestTerms(3, 0), std::nullopt);
}

TEST(RationalTest, ComparesWithoutOverflow) {
  // The cross products exceed 64 bits and differ by one.
  Rational less = *Rational::get(INT64_MAX - 2, INT64_MAX - 1);
  Rational more = *Rational::get(INT64_MAX - 1, INT64_MAX);
  EXPECT_LT(less, more);
  EXPECT_GT(more, less);
  EXPECT_LE(less, less);
  EXPECT_GE(less, less);
  EXPECT_NE(less, more);
  EXPECT_LT(Rational(-1), Rational(0));
}

TEST(RationalTest, DetectsOverflow) {
  Rational largest(INT64_MAX), smallest(INT64_MIN);
  EXPECT_EQ(smallest.toString(), "-9223372036854775808");
  EXPECT_EQ(Rational::get(INT64_MIN, 1), smallest);
  EXPECT_EQ(Rational::get(INT64_MIN, -1), std::nullopt);
  EXPECT_EQ(Rational::get(1, INT64_MIN), std::nullopt);
  EXPECT_EQ(add(largest, Rational(1)), std::nullopt);
  EXPECT_EQ(subtract(smallest, Rational(1)), std::nullopt);
  EXPECT_EQ(multiply(largest, Rational(2)), std::nullopt);
  EXPECT_EQ(divide(Rational(1), Rational(0)), std::nullopt);
  EXPECT_EQ(divide(Rational(1), smallest), std::nullopt);
  // Products that do not fit, of which the reduced quotient does.
  EXPECT_EQ(divide(largest, largest), Rational(1));
  EXPECT_EQ(multiply(smallest, *Rational::get(1, 2)), Rational(INT64_MIN / 2));
}

TEST(RationalTest, Arithmetic) {
  Rational third = *Rational::get(1, 3), half = *Rational::get(1, 2);
  EXPECT_EQ(add(third, half), Rational::get(5, 6));
  EXPECT_EQ(subtract(third, half), Rational::get(-1, 6));
  EXPECT_EQ(multiply(third, half), Rational::get(1, 6));
  EXPECT_EQ(divide(third, half), Rational::get(2, 3));
}

TEST(RationalTest, PrintsAll128Bits) {
  Int128 largest = Int128(~UInt128(0) >> 1);
  EXPECT_EQ(toString(largest), "170141183460469231731687303715884105727");
  EXPECT_EQ(toString(-largest - 1), "-170141183460469231731687303715884105728");
  EXPECT_EQ(toString(Int128(0)), "0");
}
