//===- BatchTest.cpp - Tests of samples on threads ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Execution/Batch.h"
#include "TestCompiler.h"

using namespace ganglion;
using namespace ganglion::execution;

namespace {
class BatchTest : public TestCompiler {};
} // namespace

/// The oracle runs the samples one after the other.
TEST_F(BatchTest, ThreadsMakeNoDifference) {
  std::mt19937_64 random(2);
  std::vector<float> weights = makeWeights(random);
  auto object = compile(writeLayer("layer", weights));
  ASSERT_TRUE(object) << errors;
  auto network = CompiledNetwork::load(object->getBuffer());
  ASSERT_TRUE(network) << network.getError().message;

  std::vector<std::vector<float>> inputs, expected;
  for (int64_t k = 0; k < 37; ++k) {
    std::vector<float> state(3);
    inputs.push_back(makeInputs(random, random() % 50));
    expected.push_back(runLayer(weights, inputs.back(), state));
  }
  for (unsigned numThreads : {0, 1, 2, 5, 64}) {
    std::vector<std::vector<float>> outputs;
    for (const std::vector<float> &values : expected)
      outputs.emplace_back(values.size(), -1.0f);
    std::vector<Sample> samples;
    for (size_t k = 0; k < inputs.size(); ++k)
      samples.push_back(
          {int64_t(inputs[k].size() / 7), {inputs[k]}, {outputs[k]}});
    runBatch(*network, samples, numThreads);
    EXPECT_EQ(outputs, expected) << numThreads;
  }
  runBatch(*network, {}, 2);
}
