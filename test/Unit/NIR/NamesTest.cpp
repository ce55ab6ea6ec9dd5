//===- NamesTest.cpp - Order and likeness of names ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Names.h"

#include <gmock/gmock.h>

using namespace ganglion::nir;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Names, NumbersCount) {
  EXPECT_TRUE(isNaturallyLess("2", "10"));
  EXPECT_FALSE(isNaturallyLess("10", "2"));
  EXPECT_TRUE(isNaturallyLess("conv2.w", "conv10.a"));
  EXPECT_TRUE(isNaturallyLess("a", "a1"));
  EXPECT_FALSE(isNaturallyLess("a", "a"));
}

TEST(Names, LeadingZerosStayDistinct) {
  EXPECT_NE(isNaturallyLess("a01", "a1"), isNaturallyLess("a1", "a01"));
  EXPECT_TRUE(isNaturallyLess("a00", "a1"));
}

TEST(Names, Nearest) {
  EXPECT_THAT(findNearest("lif", {"fc1", "lif1", "output"}),
              ElementsAre("lif1"));
  EXPECT_THAT(findNearest("lif", {"lif3", "lif2", "lif10", "lif1"}),
              ElementsAre("lif1", "lif2", "lif3"));
  EXPECT_THAT(findNearest("lif", {"convolution"}), IsEmpty());
}

TEST(Names, Quote) {
  EXPECT_EQ(quoteList({"a"}), "'a'");
  EXPECT_EQ(quoteList({"a", "b", "c"}), "'a', 'b' and 'c'");
}
