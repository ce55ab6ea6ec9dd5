//===- MagnitudesTest.cpp - Tests of percentiles --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Quantization/Magnitudes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace ganglion::quantization;

TEST(Magnitudes, KnowTheLargest) {
  Magnitudes magnitudes;
  EXPECT_EQ(magnitudes.getPercentile(100), 0);
  for (double value : {0.5, -3.0, 2.0, 0.0})
    magnitudes.add(value);
  EXPECT_EQ(magnitudes.getLargest(), 3);
  EXPECT_EQ(magnitudes.getPercentile(100), 3);
  // Two of three numbers; the zero does not count.
  EXPECT_EQ(magnitudes.getPercentile(66), 2);
  EXPECT_EQ(magnitudes.getPercentile(0), 0.5);
}

// Against the sorted list.
TEST(Magnitudes, ApproximatePercentiles) {
  std::mt19937_64 random(4);
  for (int trial = 0; trial < 50; ++trial) {
    Magnitudes magnitudes;
    std::vector<double> list(1 + random() % 500);
    for (double &value : list) {
      value = std::ldexp(double(int64_t(random() | 1)), -int(random() % 90));
      magnitudes.add(value);
      value = std::fabs(value);
    }
    std::sort(list.begin(), list.end());
    for (double percent : {1.0, 50.0, 99.0, 99.9, 100.0}) {
      auto rank = size_t(std::ceil(double(list.size()) * percent / 100));
      double exact = list[std::max<size_t>(rank, 1) - 1];
      double found = magnitudes.getPercentile(percent);
      EXPECT_GE(found, exact);
      EXPECT_LE(found, exact * 1.01);
    }
    EXPECT_EQ(magnitudes.getPercentile(100), list.back());
  }
}
