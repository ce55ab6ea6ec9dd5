//===- InterfaceTest.cpp - Tests of descriptions --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Execution/NetworkInterface.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion;
using namespace ganglion::execution;
using testing::HasSubstr;

TEST(InterfaceTest, JsonKeepsEverything) {
  NetworkInterface network;
  network.name = "a \"net\"\n\xc3\xa9";
  network.inputs = {{"x", ElementType::UInt8, {2, 34, 34}, {}, {}},
                    {"", ElementType::Int32, {}, 0.1, {{-128, 127}}}};
  network.outputs = {
      {"y", ElementType::Float64, {0}, 1e-300, {{INT64_MIN, INT64_MAX}}}};
  network.states = {{"n:v", ElementType::Int16, {7}, {}, {}},
                    {"n:i", ElementType::Int8, {1, 1}, {}, {}},
                    {"n:ring", ElementType::Int64, {5}, {}, {}},
                    {"m:v", ElementType::Float32, {5}, {}, {}}};
  Result<NetworkInterface> read = parseInterface(writeJson(network));
  ASSERT_TRUE(read) << read.getError().message;
  EXPECT_EQ(*read, network);

  network.inputs[1].scale = 0.2;
  EXPECT_FALSE(*read == network);
  EXPECT_EQ(parseInterface(writeJson(NetworkInterface()))->countPorts(), 0u);
}

/// What is no UTF-8 becomes the replacement character.
TEST(InterfaceTest, JsonIsUtf8) {
  EXPECT_EQ(parseInterface(writeJson({"a\xff", {}, {}, {}}))->name,
            "a\xef\xbf\xbd");
}

/// The form is public: programs in other languages read it.
TEST(InterfaceTest, JsonForm) {
  NetworkInterface network{
      "n", {{"x", ElementType::Int32, {3, 4}, 0.5, {{-2, 7}}}}, {}, {}};
  EXPECT_EQ(writeJson(network),
            R"({"inputs":[{"name":"x","range":[-2,7],"scale":0.5,)"
            R"("shape":[3,4],"type":"int32"}],)"
            R"("name":"n","outputs":[],"states":[]})");
}

TEST(InterfaceTest, WrongJson) {
  const std::pair<const char *, const char *> cases[] = {
      {"", "cannot be read"},
      {"[]", "expected object"},
      {R"({"inputs": [], "outputs": [], "states": []})", "missing value"},
      {R"({"name": "n", "inputs": [{"name": "x", "type": "bool", "shape": []}],
           "outputs": [], "states": []})",
       "expected the name of an element type"},
      {R"({"name": "n", "inputs": [{"name": "x", "type": "int8", "shape": [-1]}],
           "outputs": [], "states": []})",
       "expected extents that are not negative"},
      {R"({"name": "n", "inputs": [{"name": "x", "type": "int8", "shape": [],
           "range": [1, 2, 3]}], "outputs": [], "states": []})",
       "expected two numbers"},
  };
  for (const auto &[text, message] : cases) {
    Result<NetworkInterface> read = parseInterface(text);
    ASSERT_FALSE(read) << text;
    EXPECT_THAT(read.getError().message, HasSubstr(message)) << text;
  }
}

TEST(InterfaceTest, Identifiers) {
  EXPECT_EQ(makeIdentifier("braille_2"), "braille_2");
  EXPECT_EQ(makeIdentifier("lif1.lif:v"), "lif1_lif_v");
  EXPECT_EQ(makeIdentifier("2 nets"), "net_2_nets");
  EXPECT_EQ(makeIdentifier("_x"), "net__x");
  EXPECT_EQ(makeIdentifier("\xc3\xa9"), "net___");
  EXPECT_EQ(makeIdentifier(""), "net_");
}
