//===- HeaderWriterTest.cpp - Tests of the C interface --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Execution/HeaderWriter.h"
#include "TestCompiler.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace ganglion;
using namespace ganglion::execution;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {
/// Gives each test an empty folder.
class HeaderWriterTest : public TestCompiler {
protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "ganglion-XXXXXX";
    ASSERT_TRUE(mkdtemp(pattern.data()));
    folder = pattern;
  }
  void TearDown() override { fs::remove_all(folder); }

  void write(const char *name, std::string_view text) {
    std::ofstream(folder / name, std::ios::binary) << text;
  }

  /// Runs a command in the folder; returns its status.
  int call(const std::string &command) {
    return std::system(("cd '" + folder.string() + "' && " + command).c_str());
  }

  fs::path folder;
};
} // namespace

/// A C program prints what it computes; the test computes it once more.
TEST_F(HeaderWriterTest, LinksWithC) {
  std::mt19937_64 random(4);
  std::vector<float> weights = makeWeights(random);
  auto object = compile(writeLayer("a layer", weights), {"generic", 3});
  ASSERT_TRUE(object) << errors;
  auto network = CompiledNetwork::load(object->getBuffer());
  ASSERT_TRUE(network) << network.getError().message;
  Result<std::string> header = writeHeader(network->getInterface());
  ASSERT_TRUE(header) << header.getError().message;
  write("net.o", std::string_view(object->getBuffer()));
  write("net.h", *header);
  write("main.c", R"(
#include "net.h"
#include <stdio.h>

int main(void) {
  float x[10 * A_LAYER_INPUT_IN_SIZE], y[10 * A_LAYER_OUTPUT_OUT_SIZE];
  a_layer_state state;
  int k, t;
  for (k = 0; k < 70; ++k)
    x[k] = (float)(k * k % 17 - 8) / 7;
  a_layer_init(&state);
  a_layer_run(&state, 4, x, y);
  a_layer_reset(&state);
  a_layer_run(&state, 9, x, y);
  a_layer_step(&state, x + 63, y + 27);
  for (t = 0; t < 30; ++t)
    printf("%a\n", y[t]);
  printf("%a\n", state.layer_v[1]);
  puts(a_layer_interface);
  return 0;
}
)");
  const std::string flags = " -Wall -Wextra -Wpedantic -Werror ";
  ASSERT_EQ(call(C_COMPILER " -std=c99" + flags + "main.c net.o -lm -o main"),
            0);
  ASSERT_EQ(call("./main > printed"), 0);
  EXPECT_EQ(call(CXX_COMPILER " -std=c++11" + flags +
                 "-x c++ main.c -x none "
                 "net.o -o main2"),
            0);

  std::vector<float> inputs(70), state(3);
  for (int k = 0; k < 70; ++k)
    inputs[k] = float(k * k % 17 - 8) / 7;
  std::vector<float> expected = runLayer(weights, inputs, state);
  expected.push_back(state[1]);
  std::ifstream printed(folder / "printed");
  std::string line;
  for (float number : expected) {
    std::getline(printed, line);
    EXPECT_EQ(std::strtof(line.c_str(), nullptr), number);
  }
  std::getline(printed, line);
  EXPECT_EQ(line, writeJson(network->getInterface()));
}

/// Names that C does not have, types and shapes of all kinds.
TEST_F(HeaderWriterTest, IsValidForEveryInterface) {
  NetworkInterface network;
  network.name = "9 \"*/ int x; \\";
  network.inputs = {{"double", ElementType::UInt8, {}, {}, {}},
                    {"/*", ElementType::Int32, {2, 3, 4}, 0.1, {{-5, 6}}},
                    {"\?\?/\n", ElementType::Int8, {0}, {}, {}},
                    {"state", ElementType::Int64, {1}, {}, {}}};
  network.outputs = {{"double", ElementType::Float64, {2, 2}, {}, {}}};
  Result<std::string> without = writeHeader(network);
  ASSERT_TRUE(without) << without.getError().message;
  network.states = {{"double:v", ElementType::Int16, {0}, {}, {}},
                    {"s:v", ElementType::Float32, {5, 1}, {}, {}}};
  Result<std::string> with = writeHeader(network);
  ASSERT_TRUE(with) << with.getError().message;
  EXPECT_THAT(*with, HasSubstr("int32_t, shape (2, 3, 4), one unit is 0.1, "
                               "from -5 to 6"));
  EXPECT_THAT(*with, HasSubstr("uint8_t, shape (), 1 is a spike and 0 none"));
  for (const std::string &header : {*without, *with}) {
    write("net.h", header);
    write("use.c", "#include \"net.h\"\n#include \"net.h\"\n");
    const std::string flags = " -Wall -Wextra -Wpedantic -Werror "
                              "-fsyntax-only ";
    EXPECT_EQ(call(C_COMPILER " -std=c99" + flags + "use.c"), 0) << header;
    EXPECT_EQ(call(CXX_COMPILER " -std=c++11" + flags + "-x c++ use.c"), 0);
  }
}

TEST_F(HeaderWriterTest, RefusesEqualNames) {
  Port x{"x", ElementType::Float32, {1}, {}, {}};
  Port other = x;
  other.name = "X";
  EXPECT_EQ(writeHeader({"n", {x, other}, {}, {}}).getError().message,
            "the inputs 'x' and 'X' would both have the size N_INPUT_X_SIZE in "
            "C; rename one of them");
  EXPECT_TRUE(writeHeader({"n", {x}, {other}, {x}}));
}
