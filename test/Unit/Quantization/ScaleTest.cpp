//===- ScaleTest.cpp - Tests of widths and scales -------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Quantization/Scale.h"
#include "ganglion/Quantization/Width.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

using namespace ganglion::quantization;

TEST(Width, RoundsToEvenThenSaturates) {
  EXPECT_EQ(roundAndSaturate(0.5, 8), 0);
  EXPECT_EQ(roundAndSaturate(1.5, 8), 2);
  EXPECT_EQ(roundAndSaturate(-2.5, 8), -2);
  // 127.5 rounds to the even 128 first, which does not fit.
  EXPECT_EQ(roundAndSaturate(127.5, 8), 127);
  EXPECT_EQ(roundAndSaturate(-128.5, 8), -128);
  EXPECT_EQ(roundAndSaturate(-1e300, 32), -2147483648LL);
  EXPECT_EQ(roundAndSaturate(1e300, 32), 2147483647);
  EXPECT_EQ(roundAndSaturate(-5, 2), -2);
}

TEST(Width, RoundsToAMantissa) {
  EXPECT_EQ(roundToMantissa(0.4, 8, 24), 0);
  EXPECT_EQ(roundToMantissa(256, 8, 24), 256);
  // 128.5 and 129.5 steps of 2.
  EXPECT_EQ(roundToMantissa(257, 8, 24), 256);
  EXPECT_EQ(roundToMantissa(259, 8, 24), 260);
  // 200.125 steps of 8.
  EXPECT_EQ(roundToMantissa(-1601, 8, 24), -1600);
  // 256 * 2^15 does not fit 24 bits, its negative does.
  EXPECT_EQ(roundToMantissa(8388607, 8, 24), 255 << 15);
  EXPECT_EQ(roundToMantissa(1e300, 8, 24), 255 << 15);
  EXPECT_EQ(roundToMantissa(-1e300, 8, 24), -(256 << 15));
}

TEST(Width, FindsTheStep) {
  EXPECT_EQ(getStep(12), 4);
  EXPECT_EQ(getStep(-0.375), 0.125);
  EXPECT_EQ(getStep(1), 1);
  EXPECT_EQ(getStep(5e-324), 5e-324);
  EXPECT_TRUE(std::isinf(getStep(0)));
}

static double choose(const std::vector<double> &weights, unsigned bits,
                     ScaleKind kind, const std::vector<double> &offsets = {}) {
  ScaleDemand demand(bits);
  for (double weight : weights)
    demand.addWeight(weight);
  for (double offset : offsets)
    demand.addOffset(offset);
  return demand.choose(kind);
}

// -0.7 is 128 steps below zero, 0.5 takes only 92 of the 127 above.
TEST(ScaleDemand, FillsTheWidth) {
  EXPECT_EQ(choose({-0.7, 0.5}, 8, ScaleKind::Arbitrary), 0.7 / 128);
  EXPECT_EQ(choose({-0.3, 0.5}, 8, ScaleKind::Arbitrary), 0.5 / 127);
  // 0.7 / 128 = 1.4 / 256.
  EXPECT_EQ(choose({-0.7, 0.5}, 8, ScaleKind::PowerOfTwo), 1.0 / 128);
}

TEST(ScaleDemand, PrefersExactness) {
  EXPECT_EQ(choose({1, -3, 0}, 8, ScaleKind::Arbitrary), 1);
  EXPECT_EQ(choose({64, -128}, 8, ScaleKind::Arbitrary), 64);
  EXPECT_EQ(choose({0.25, -1.5}, 4, ScaleKind::Arbitrary), 0.25);
  // The bias is a multiple of 1/16, for which the width has room.
  EXPECT_EQ(choose({0.5, 1}, 8, ScaleKind::Arbitrary, {0.0625}), 0.0625);
  // The bias 0.1 is not to be had exactly: weights up to 1 in steps of 1/64.
  EXPECT_EQ(choose({0.5, 1}, 8, ScaleKind::Arbitrary, {0.1}), 1.0 / 64);
  // 130 steps of 1 do not fit 8 bits.
  EXPECT_EQ(choose({1, 130}, 8, ScaleKind::Arbitrary), 130.0 / 127);
}

// 127 has room for 32 steps of 3.
TEST(ScaleDemand, CanBeFineAndExact) {
  ScaleDemand demand(8);
  demand.addWeight(3);
  EXPECT_TRUE(demand.isExact());
  EXPECT_EQ(demand.choose(ScaleKind::Arbitrary), 1);
  EXPECT_EQ(demand.choose(ScaleKind::Arbitrary, /*isFine=*/true), 1.0 / 32);
}

TEST(ScaleDemand, ZeroWeightsAskForNothing) {
  EXPECT_EQ(choose({0, 0}, 8, ScaleKind::Arbitrary), 1);
  EXPECT_EQ(choose({0}, 8, ScaleKind::Arbitrary, {0.75}), 0.25);
}

// Offsets of 13 bits, from -4096 to 4095.
TEST(ScaleDemand, HoldsOffsetsOfLimitedWidth) {
  ScaleDemand demand(9, /*offsetBits=*/13);
  demand.addWeight(0.7);
  demand.addOffset(-100);
  EXPECT_EQ(demand.choose(ScaleKind::Arbitrary), 100.0 / 4096);
  EXPECT_EQ(demand.choose(ScaleKind::PowerOfTwo), 1.0 / 32);
  EXPECT_TRUE(demand.holdsOffsets(1.0 / 32));
  EXPECT_FALSE(demand.holdsOffsets(1.0 / 64));
  // A weight that would be exact in steps of 1/2 gives way.
  ScaleDemand coarse(9, /*offsetBits=*/13);
  coarse.addWeight(0.5);
  coarse.addOffset(8190);
  EXPECT_FALSE(coarse.isExact());
  EXPECT_EQ(coarse.choose(ScaleKind::Arbitrary), 2);
  // Without weights: 4095.5 is 8191 steps of 1/2.
  ScaleDemand silent(9, /*offsetBits=*/13);
  silent.addWeight(0);
  silent.addOffset(4095.5);
  EXPECT_EQ(silent.choose(ScaleKind::PowerOfTwo), 2);
  ScaleDemand pooled(9, /*offsetBits=*/13);
  pooled.add(demand, 4);
  EXPECT_EQ(pooled.choose(ScaleKind::Arbitrary), 25.0 / 4096);
}

// A sum of currents, one of them pooled over 4 places: its scale is a quarter.
TEST(ScaleDemand, CombinesByRatio) {
  ScaleDemand first(8), second(8), both(8);
  first.addWeight(0.3);
  second.addWeight(0.5);
  both.add(first);
  both.add(second, 4);
  EXPECT_EQ(both.choose(ScaleKind::Arbitrary), 0.3 / 127);
}

// By the definition: no weight saturates, and with a scale a little smaller one
// would have to.
TEST(ScaleDemand, IsTheLeastThatFits) {
  std::mt19937_64 random(1);
  auto draw = [&] { return double(int64_t(random())) * 0x1p-60; };
  for (int trial = 0; trial < 500; ++trial) {
    unsigned bits = 2 + random() % 15;
    std::vector<double> weights(1 + random() % 9);
    for (double &weight : weights)
      weight = draw();
    double scale = choose(weights, bits, ScaleKind::Arbitrary);
    double power = choose(weights, bits, ScaleKind::PowerOfTwo);
    EXPECT_EQ(std::exp2(std::round(std::log2(power))), power);
    EXPECT_TRUE(power >= scale && power < 2 * scale);
    bool isTight = false;
    for (double weight : weights) {
      EXPECT_LE(
          std::fabs(double(roundAndSaturate(weight / scale, bits)) * scale -
                    weight),
          scale * 0.5000001);
      double smaller = weight / (scale * 0.999);
      isTight |= smaller > double(getHighest(bits)) ||
                 smaller < double(getLowest(bits));
    }
    EXPECT_TRUE(isTight);
  }
}

TEST(StateScale, MakesTheThresholdWhole) {
  // 32767 steps up to 3 put 1 between 10922 and 10923.
  EXPECT_EQ(chooseStateScale(3, 16, ScaleKind::Arbitrary, 1.0), 1.0 / 10922);
  EXPECT_EQ(chooseStateScale(3, 16, ScaleKind::Arbitrary), 3.0 / 32767);
  EXPECT_EQ(chooseStateScale(3, 16, ScaleKind::PowerOfTwo, 1.0), 0x1p-13);
  EXPECT_EQ(chooseStateScale(0, 16, ScaleKind::Arbitrary), 1);
  // A threshold below one unit stays what it is.
  EXPECT_EQ(chooseStateScale(127, 8, ScaleKind::Arbitrary, 0.5), 1);
  EXPECT_EQ(chooseStateScale(127, 8, ScaleKind::Arbitrary, -0.5), 1);
}

TEST(StateScale, RoundsUpToPowersOfTwo) {
  EXPECT_EQ(roundUpToPowerOfTwo(1), 1);
  EXPECT_EQ(roundUpToPowerOfTwo(1.0000001), 2);
  EXPECT_EQ(roundUpToPowerOfTwo(0.3), 0.5);
}
