//===- AgreementTest.cpp - All algorithms on random graphs ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AgreementTrial.h"

#include <gtest/gtest.h>

using namespace ganglion::dataflow;

TEST(AgreementTest, AllAlgorithmsFindThePeriodOfExecution) {
  Random random(51);
  AgreementCounts counts;
  for (int trial = 0; trial < 2000; ++trial)
    ASSERT_EQ(tryAgreement(random, counts).value_or(""), "")
        << "trial " << trial;
  EXPECT_GT(counts.live, 1000);
  EXPECT_GT(counts.deadlocked, 50);
  EXPECT_GT(counts.unbounded, 100);
  EXPECT_GT(counts.corrupted, 10000);
  EXPECT_GT(counts.stillRight, 50);
}
