//===- ElementwiseTest.cpp - Tests of scale, add, reshape, delay ----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Simulation/Elementwise.h"
#include "TestUtils.h"
#include "ganglion/Simulation/Delay.h"

#include <gtest/gtest.h>

#include <limits>

using namespace ganglion::simulation;

TEST(ElementwiseTest, Scale) {
  Scale<double> scale(Tensor<double>({3}, {2, 0, -1}));
  EXPECT_EQ(runStep(scale, Tensor<double>({3}, {3, 4, 5})).values,
            (std::vector<double>{6, 0, -5}));
}

TEST(ElementwiseTest, AddGoesFromLeftToRight) {
  double half = std::numeric_limits<double>::epsilon() / 2;
  Tensor<double> one({1}, {1}), small({1}, {half}), sum({1});
  Add<double> add({1}, 3);
  add.step({&small, &small, &one}, sum);
  EXPECT_EQ(sum.values[0], 1 + 2 * half);
  add.step({&one, &small, &small}, sum);
  EXPECT_EQ(sum.values[0], 1);
}

TEST(ElementwiseTest, ReshapeKeepsTheOrder) {
  Reshape<float> reshape({2, 3}, {6});
  Tensor<float> y = runStep(reshape, Tensor<float>({2, 3}, {1, 2, 3, 4, 5, 6}));
  EXPECT_EQ(y.shape, (Shape{6}));
  EXPECT_EQ(y.values, (std::vector<float>{1, 2, 3, 4, 5, 6}));
}

TEST(DelayTest, ShiftsEachElementByItsOwnSteps) {
  for (std::vector<int64_t> steps :
       {std::vector<int64_t>{1, 2, 5}, {0, 1, 3}, {0, 0, 0}}) {
    Delay<double> delay({3}, steps);
    EXPECT_EQ(delay.isDelayed(), steps[0] > 0);
    // After a reset, the same once more.
    for (int run = 0; run < 2; ++run, delay.reset())
      for (int64_t t = 0; t < 20; ++t) {
        Tensor<double> x({3});
        for (int64_t k = 0; k < 3; ++k)
          x.values[k] = 100 * (k + 1) + t;
        Tensor<double> y = runStep(delay, x);
        for (int64_t k = 0; k < 3; ++k)
          EXPECT_EQ(y.values[k],
                    t < steps[k] ? 0 : x.values[k] - double(steps[k]));
      }
  }
}
