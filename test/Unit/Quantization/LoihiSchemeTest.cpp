//===- LoihiSchemeTest.cpp - Tests of the calibration for Loihi -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Quantization/LoihiScheme.h"

#include <gtest/gtest.h>

using namespace ganglion::quantization;

using Integers = std::vector<int64_t>;

// 255 / 0.5 = 510 units for one: -0.25 is -127.5, which rounds to -128.
TEST(LoihiScheme, WeightsFillTheirWidth) {
  LoihiLayer layer = scaleLoihiLayer({0.5, -0.25, 0.1}, {0.5}, /*slope=*/1);
  EXPECT_EQ(layer.scale, 510);
  EXPECT_EQ(layer.weights, (Integers{255, -128, 51}));
  EXPECT_EQ(layer.biases, (Integers{255}));
}

// A bias of 40 would need 20400 of 4095 units: it decides the scale.
TEST(LoihiScheme, BiasesLimitTheScale) {
  LoihiLayer layer = scaleLoihiLayer({0.5, -0.25}, {40, -20}, /*slope=*/1);
  EXPECT_EQ(layer.scale, 4095.0 / 40);
  EXPECT_EQ(layer.biases, (Integers{4095, -2048}));
  EXPECT_EQ(layer.weights, (Integers{51, -26}));
  // With a tenth of the slope it is worth a tenth.
  EXPECT_EQ(scaleLoihiLayer({0.5}, {40}, /*slope=*/0.1).biases,
            (Integers{2040}));
  EXPECT_EQ(scaleLoihiLayer({0, 0}, {0}, /*slope=*/1).weights,
            (Integers{0, 0}));
}

// 8 * 300 = 2400 is 150 * 2^4; 256 itself needs no exponent.
TEST(LoihiScheme, ThresholdsAreMantissaAndExponent) {
  LoihiThreshold hard = chooseLoihiThreshold(300, /*ratio=*/8);
  EXPECT_EQ(hard.mantissa, 150);
  EXPECT_EQ(hard.exponent, 4u);
  EXPECT_EQ(hard.getValue(), 2400);
  EXPECT_EQ(chooseLoihiThreshold(256, /*ratio=*/1).exponent, 0u);
  EXPECT_EQ(chooseLoihiThreshold(257, /*ratio=*/1).exponent, 1u);
  // A layer in which nothing changes still has a threshold.
  EXPECT_EQ(chooseLoihiThreshold(0, /*ratio=*/1).getValue(), 1);
}

// Two layers of one neuron: the first spikes at every step for an input of
// 0.8 * 1, and the rate of one that the second sees is worth 0.8.
TEST(LoihiScheme, SlopesCarryTheScaleOn) {
  LoihiLayer first = scaleLoihiLayer({0.8}, {}, /*slope=*/1);
  LoihiThreshold threshold = chooseLoihiThreshold(255, /*ratio=*/1);
  double slope = getSlope(first, threshold, /*slopeBefore=*/1);
  EXPECT_DOUBLE_EQ(slope, 1 / 0.8);
  LoihiLayer second = scaleLoihiLayer({1}, {0.8}, slope);
  EXPECT_EQ(second.biases, (Integers{255}));
}
