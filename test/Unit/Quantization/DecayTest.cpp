//===- DecayTest.cpp - Tests of decays and multipliers --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Quantization/Decay.h"
#include "ganglion/Quantization/Multiplier.h"
#include "ganglion/Quantization/Width.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace ganglion;
using namespace ganglion::quantization;

static Decay choose(double wanted, unsigned bits, DecayKind kind,
                    DecayRounding rounding = DecayRounding::NearestEven) {
  Result<Decay> decay = chooseDecay(wanted, bits, kind, rounding);
  EXPECT_TRUE(bool(decay)) << wanted;
  return decay ? *decay : Decay();
}

static std::string getError(double wanted, unsigned bits, DecayKind kind) {
  Result<Decay> decay =
      chooseDecay(wanted, bits, kind, DecayRounding::NearestEven);
  return decay ? "" : decay.getError().message;
}

// The LIF neuron of the recordings: tau 2.5 ms, steps of 0.1 ms. Lava keeps
// 163 = trunc(4096 / 25) of 4096; next to it is 164 (163.84).
TEST(Decay, Multiplies) {
  Decay nearest = choose(0.96, 12, DecayKind::Multiply);
  EXPECT_EQ(nearest.mantissa, 4096 - 164);
  EXPECT_DOUBLE_EQ(nearest.error, 3932.0 / 4096 - 0.96);
  Decay lava =
      choose(0.96, 12, DecayKind::Multiply, DecayRounding::LossTowardZero);
  EXPECT_EQ(lava.mantissa, 4096 - 163);
  // 24.4966 and 24.6254 steps.
  EXPECT_NEAR(getTimeConstant(0.96), 24.4966, 1e-4);
  EXPECT_NEAR(lava.timeConstantError, 24.6254 / 24.4966 - 1, 1e-5);
  EXPECT_EQ(choose(1, 12, DecayKind::Multiply).mantissa, 4096);
  EXPECT_EQ(choose(0, 12, DecayKind::Multiply).mantissa, 0);
  EXPECT_EQ(choose(0.25, 0, DecayKind::Multiply).error, -0.25);
  // Forward Euler overshoots where a step is longer than the time constant.
  EXPECT_EQ(choose(-0.5, 4, DecayKind::Multiply).mantissa, -8);
}

TEST(Decay, Shifts) {
  // 0.04 lies between 1/16 and 1/32, nearer to the latter as a ratio.
  EXPECT_EQ(choose(0.96, 12, DecayKind::Shift).mantissa, 4096 - 128);
  EXPECT_EQ(choose(1, 12, DecayKind::Shift).mantissa, 4096);
  EXPECT_EQ(choose(0, 12, DecayKind::Shift).mantissa, 0);
  EXPECT_EQ(choose(0.5, 12, DecayKind::Shift).error, 0);
  EXPECT_EQ(choose(0.3, 12, DecayKind::Shift).mantissa, 2048);
  // The finest shift still leaks.
  EXPECT_EQ(choose(0.99999, 12, DecayKind::Shift).mantissa, 4095);
}

TEST(Decay, RefusesWhatItCannotExpress) {
  EXPECT_EQ(getError(0.9999, 12, DecayKind::Multiply),
            "the decay 0.9999 rounds to 1 with 12 bits, so that nothing would "
            "decay; use more decay-bits");
  EXPECT_EQ(getError(-0.5, 12, DecayKind::Shift),
            "the decay -0.5 is no shift, which stands for decays from 0 to 1; "
            "use decay=multiply");
  EXPECT_EQ(getError(4, 30, DecayKind::Multiply),
            "the decay 4 with 30 bits after the point does not fit 32 bits; "
            "use fewer decay-bits");
}

// Against all decays that there are.
TEST(Decay, IsTheNearest) {
  std::mt19937_64 random(2);
  for (int trial = 0; trial < 300; ++trial) {
    double wanted = double(random() >> 11) * 0x1p-53;
    unsigned bits = 4 + random() % 6;
    Result<Decay> decay = chooseDecay(wanted, bits, DecayKind::Multiply,
                                      DecayRounding::NearestEven);
    double least = 1;
    for (int m = 0; m <= 1 << bits; ++m)
      least = std::min(least, std::fabs(std::ldexp(m, -int(bits)) - wanted));
    if (decay)
      EXPECT_EQ(std::fabs(decay->error), least);
    else
      EXPECT_EQ(1 - wanted, least);

    double loss = 1 - choose(wanted, bits, DecayKind::Shift).value;
    auto distance = [&](double other) {
      return std::fabs(std::log2(other / (1 - wanted)));
    };
    for (unsigned j = 0; j <= bits; ++j)
      EXPECT_LE(distance(loss), distance(std::ldexp(1.0, -int(j))) + 1e-12);
  }
}

static Multipliers multiply(const std::vector<double> &factors, unsigned bits) {
  Result<Multipliers> result = chooseMultipliers(factors, bits);
  EXPECT_TRUE(bool(result));
  return result ? *result : Multipliers();
}

TEST(Multiplier, IsExactWhereItCan) {
  Multipliers whole = multiply({640, -3, 0}, 16);
  EXPECT_EQ(whole.mantissas, (std::vector<int64_t>{640, -3, 0}));
  EXPECT_EQ(whole.shift, 0u);
  EXPECT_EQ(whole.largestError, 0);
  Multipliers eighths = multiply({0.375, 2}, 16);
  EXPECT_EQ(eighths.mantissas, (std::vector<int64_t>{3, 16}));
  EXPECT_EQ(eighths.shift, 3u);
}

// 1/3 = 21845 / 2^16 - 1 / (3 * 2^16): with 16 bits the shift 16 is the
// largest.
TEST(Multiplier, FillsTheWidth) {
  Multipliers third = multiply({1.0 / 3}, 16);
  EXPECT_EQ(third.mantissas, (std::vector<int64_t>{21845}));
  EXPECT_EQ(third.shift, 16u);
  EXPECT_NEAR(third.largestError, 1.0 / 65536, 1e-9);
  EXPECT_EQ(multiply({1e-3}, 32).shift, maxShift);
}

TEST(Multiplier, RefusesWhatItCannotExpress) {
  Result<Multipliers> large = chooseMultipliers({40000}, 16);
  ASSERT_FALSE(large);
  EXPECT_EQ(large.getError().message,
            "the factor 40000 does not fit a multiplier of 16 bits");
  Result<Multipliers> wide = chooseMultipliers({1, 1e-7}, 16);
  ASSERT_FALSE(wide);
  EXPECT_EQ(wide.getError().message, "the factor 1e-07 rounds to zero beside 1 "
                                     "in a multiplier of 16 bits");
}

// The stated error is the largest there is, and no better shift was left.
TEST(Multiplier, StatesItsError) {
  std::mt19937_64 random(3);
  for (int trial = 0; trial < 500; ++trial) {
    unsigned bits = 8 + random() % 25;
    std::vector<double> factors(1 + random() % 5);
    for (double &factor : factors)
      factor = std::ldexp(double(int64_t(random())), -64 - int(random() % 5));
    Result<Multipliers> result = chooseMultipliers(factors, bits);
    if (!result)
      continue;
    double largest = 0, highest = 0;
    for (size_t k = 0; k < factors.size(); ++k) {
      double value =
          std::ldexp(double(result->mantissas[k]), -int(result->shift));
      largest = std::max(largest, std::fabs(value / factors[k] - 1));
      highest = std::max(highest, std::fabs(double(result->mantissas[k])));
    }
    EXPECT_EQ(result->largestError, largest);
    EXPECT_LE(highest, double(getHighest(bits)));
    EXPECT_TRUE(2 * highest + 1 >= double(getHighest(bits)) ||
                result->shift == maxShift || largest == 0);
  }
}
