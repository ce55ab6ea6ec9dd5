//===- InterfaceReaderTest.cpp - Tests of reading arguments ---------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestCompiler.h"

#include <gmock/gmock.h>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::execution;
using testing::HasSubstr;

namespace {
class InterfaceReaderTest : public TestCompiler {};
} // namespace

TEST_F(InterfaceReaderTest, ReadsTypesAndAttributes) {
  OwningOpRef<ModuleOp> module = parse(R"(
    func.func private @other(%x: tensor<?xf32>)
    func.func private @f_run(%x: tensor<?xf32>)
    func.func private @"a net_step"()
    func.func private @"a net_run"(
        tensor<?x2x3xi8> {snn.input = "spikes"},
        tensor<?xi32> {snn.input = "number", snn.scale = 0.25 : f64, snn.range = [-3, 4]},
        tensor<?x4xf64> {snn.output = "y"},
        tensor<4xf32> {snn.state = "n:v"}, tensor<5x4xi16> {snn.state = "n:ring"})
    func.func private @empty_step()
    func.func private @empty_run(memref<?x1xi64> {snn.output = "y"})
  )");
  ASSERT_TRUE(module);
  auto networks = readInterfaces(*module);
  ASSERT_TRUE(succeeded(networks)) << errors;
  NetworkInterface first{"a net",
                         {{"spikes", ElementType::UInt8, {2, 3}, {}, {}},
                          {"number", ElementType::Int32, {}, 0.25, {{-3, 4}}}},
                         {{"y", ElementType::Float64, {4}, {}, {}}},
                         {{"n:v", ElementType::Float32, {4}, {}, {}},
                          {"n:ring", ElementType::Int16, {5, 4}, {}, {}}}};
  NetworkInterface second{
      "empty", {}, {{"y", ElementType::Int64, {1}, {}, {}}}, {}};
  EXPECT_EQ(*networks, (std::vector<NetworkInterface>{first, second}));
}

TEST_F(InterfaceReaderTest, RefusesOtherFunctions) {
  const std::pair<const char *, const char *> cases[] = {
      {"tensor<?xf32> {snn.input = \"x\"}, tensor<f32>",
       "argument 1 has none of the attributes snn.input, snn.output and "
       "snn.state, or not in this order"},
      {"tensor<?xf32> {snn.output = \"y\"}, tensor<?xf32> {snn.input = \"x\"}",
       "argument 1 has none of the attributes"},
      {"tensor<2xf32> {snn.input = \"x\"}",
       "argument 'x' has no time as its first extent, which is '?'"},
      {"tensor<f32> {snn.output = \"y\"}", "argument 'y' has no time"},
      {"tensor<?xf32> {snn.state = \"v\"}",
       "argument 'v' has an unknown extent other than the time"},
      {"f32 {snn.input = \"x\"}",
       "argument 'x' is neither a ranked tensor nor a ranked memref"},
      {"tensor<?xi1> {snn.input = \"x\"}",
       "argument 'x' has elements of a type that no array of numbers has"},
      {"tensor<?xf32> {snn.input = \"x\", snn.range = [1]}",
       "argument 'x' has a range without two bounds"},
  };
  for (const auto &[arguments, message] : cases) {
    OwningOpRef<ModuleOp> module =
        parse("func.func private @n_step()\nfunc.func private @n_run(" +
              std::string(arguments) + ")");
    ASSERT_TRUE(module);
    errors.clear();
    EXPECT_TRUE(failed(readInterfaces(*module)));
    EXPECT_THAT(errors, HasSubstr(message));
  }
  OwningOpRef<ModuleOp> module =
      parse("func.func private @n_run(tensor<?xf32> {snn.input = \"x\"})");
  EXPECT_TRUE(failed(readInterfaces(*module)));
  EXPECT_THAT(errors,
              HasSubstr("there is no function 'n_step' for one of its steps"));
}
