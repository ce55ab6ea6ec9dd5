//===- NumbersTest.cpp - Numbers as SDF3 writes them ----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Numbers.h"
#include "gtest/gtest.h"

using namespace ganglion;
using namespace ganglion::sdf3;
using dataflow::Rational;

static std::string getError(Result<int64_t> result) {
  return result ? "none" : result.getError().message;
}

TEST(Numbers, Integers) {
  EXPECT_EQ(*parseInteger("0", 0), 0);
  EXPECT_EQ(*parseInteger(" 42\n", 0), 42);
  EXPECT_EQ(*parseInteger("9223372036854775807", 0), INT64_MAX);
  for (const char *text : {"", " ", "x", "1x", "1.0", "+1", "0x1", "1 2"})
    EXPECT_EQ(getError(parseInteger(text, 0)),
              "is '" + std::string(text) +
                  "', expected a whole number that is not negative");
  EXPECT_EQ(getError(parseInteger("-1", 0)),
            "is '-1', expected a whole number that is not negative");
  EXPECT_EQ(getError(parseInteger("0", 1)),
            "is '0', expected a whole number from 1");
  EXPECT_EQ(getError(parseInteger("9223372036854775808", 0)),
            "is '9223372036854775808', which does not fit into 64 bits");
}

TEST(Numbers, Lists) {
  size_t room = 100;
  using List = std::vector<int64_t>;
  EXPECT_EQ(*parseList("3", 0, room), List({3}));
  EXPECT_EQ(*parseList("3,0, 1", 0, room), List({3, 0, 1}));
  EXPECT_EQ(*parseList("0, 2*7 ,3 * 1", 0, room), List({0, 7, 7, 1, 1, 1}));
  EXPECT_EQ(room, 90u);
  for (const char *text : {"", ",", "1,", ",1", "1,,2", "*1", "0*1", "-1*1",
                           "1*", "2*3*4", "1;2", "1 2"})
    EXPECT_FALSE(parseList(text, 0, room)) << text;
}

// Whoever asks for memory with a few characters gets none.
TEST(Numbers, ListsThatAreTooLong) {
  size_t room = 100;
  EXPECT_TRUE(parseList("60*1", 0, room));
  EXPECT_FALSE(parseList("41*1", 0, room));
  EXPECT_FALSE(parseList("9223372036854775807*1", 0, room));
  EXPECT_TRUE(parseList("40*1", 0, room));
  EXPECT_FALSE(parseList("1", 0, room));
}

TEST(Numbers, Decimals) {
  auto expectValue = [](const char *text, int64_t numerator,
                        int64_t denominator) {
    Result<Rational> value = parseDecimal(text);
    ASSERT_TRUE(bool(value)) << text;
    EXPECT_EQ(*value, *Rational::get(numerator, denominator)) << text;
  };
  expectValue("0.00000003", 3, 100000000);
  expectValue("3e-08", 3, 100000000);
  expectValue(" 2.50 ", 5, 2);
  expectValue(".5", 1, 2);
  expectValue("5.", 5, 1);
  expectValue("1E+3", 1000, 1);
  expectValue("0e-999", 0, 1);
  expectValue("1e-18", 1, 1000000000000000000);
  for (const char *text :
       {"", ".", "-1", "1e", "1e+", "1e+-2", "e5", "1.2.3", "inf", "nan", "0x1",
        "1e-19", "1e19", "1e9999", "123456789012345678901234567890"})
    EXPECT_FALSE(parseDecimal(text)) << text;
}

TEST(Numbers, Print) {
  EXPECT_EQ(printList({3, 0, 1}), "3,0,1");
  auto print = [](int64_t numerator, int64_t denominator) {
    return printDecimal(*Rational::get(numerator, denominator));
  };
  EXPECT_EQ(print(3, 100000000), "0.00000003");
  EXPECT_EQ(print(5, 2), "2.5");
  EXPECT_EQ(print(7, 1), "7");
  EXPECT_EQ(print(1, 3), std::nullopt);
  // The longest that ends.
  std::optional<std::string> longest = print(1, int64_t(1) << 62);
  ASSERT_TRUE(longest);
  EXPECT_EQ(longest->size(), 64u);
}

TEST(Numbers, Quote) {
  EXPECT_EQ(quote("a\nb\x01"), "'a?b?'");
  EXPECT_EQ(quote(std::string(1000, 'x')), "'" + std::string(60, 'x') + "...'");
}
