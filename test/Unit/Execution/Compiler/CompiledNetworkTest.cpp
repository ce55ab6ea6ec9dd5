//===- CompiledNetworkTest.cpp - Tests of calls in process ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestCompiler.h"

#include <gmock/gmock.h>

#include <thread>

using namespace ganglion;
using namespace ganglion::execution;
using testing::HasSubstr;

namespace {
class CompiledNetworkTest : public TestCompiler {
protected:
  CompiledNetwork load(const std::string &text) {
    auto object = compile(text);
    EXPECT_TRUE(object) << errors;
    auto network = CompiledNetwork::load(object->getBuffer());
    EXPECT_TRUE(network) << network.getError().message;
    return std::move(*network);
  }

  std::mt19937_64 random{1};
  std::vector<float> weights = makeWeights(random);
};
} // namespace

TEST_F(CompiledNetworkTest, DescribesItself) {
  CompiledNetwork network = load(writeLayer("layer", weights));
  const Port y{"out", ElementType::Float32, {3}, {}, {}};
  EXPECT_EQ(
      network.getInterface(),
      (NetworkInterface{"layer",
                        {{"in", ElementType::Float32, {7}, {}, {}}},
                        {y},
                        {{"layer:v", ElementType::Float32, {3}, {}, {}}}}));
}

/// Bit by bit: neither reassociated nor contracted, on this processor and on
/// the least of its kind. Run, chunks of a run and steps are the same.
TEST_F(CompiledNetworkTest, ComputesTheSameBits) {
  std::string text = writeLayer("layer", weights);
  for (const char *cpu : {"host", "generic"}) {
    auto object = compile(text, {cpu, 3});
    ASSERT_TRUE(object) << errors;
    auto network = CompiledNetwork::load(object->getBuffer());
    ASSERT_TRUE(network) << network.getError().message;
    object.reset(); // It is not needed any more.

    std::vector<float> inputs = makeInputs(random, 100);
    std::vector<float> expectedState(3);
    std::vector<float> expected = runLayer(weights, inputs, expectedState);
    NetworkState state(network->getInterface());
    const float *membrane =
        static_cast<const float *>(state.getBuffers()[0].data);

    std::vector<float> outputs(300);
    network->run(100, {inputs}, {outputs}, state);
    EXPECT_EQ(outputs, expected) << cpu;
    EXPECT_EQ(std::vector<float>(membrane, membrane + 3), expectedState);

    state.reset();
    outputs.assign(300, -1);
    int64_t done = 0;
    for (int64_t numSteps : {0, 1, 60, 0, 39}) {
      network->run(
          numSteps, {{ElementType::Float32, &inputs[7 * done], 7 * numSteps}},
          {{ElementType::Float32, outputs.data() + 3 * done, 3 * numSteps}},
          state);
      done += numSteps;
    }
    EXPECT_EQ(outputs, expected) << cpu;

    state.reset();
    outputs.assign(300, -1);
    for (int64_t t = 0; t < 100; ++t)
      network->step({{ElementType::Float32, &inputs[7 * t], 7}},
                    {{ElementType::Float32, &outputs[3 * t], 3}}, state);
    EXPECT_EQ(outputs, expected) << cpu;
  }
}

TEST_F(CompiledNetworkTest, ThreadsShareOneNetwork) {
  const CompiledNetwork network = load(writeLayer("layer", weights));
  std::vector<std::vector<float>> inputs, expected;
  for (int k = 0; k < 4; ++k) {
    std::vector<float> state(3);
    inputs.push_back(makeInputs(random, 5000));
    expected.push_back(runLayer(weights, inputs.back(), state));
  }
  std::vector<std::vector<float>> outputs(4, std::vector<float>(15000));
  std::vector<std::thread> threads;
  for (int k = 0; k < 4; ++k)
    threads.emplace_back([&, k] {
      NetworkState state(network.getInterface());
      for (int64_t t = 0; t < 5000; ++t)
        network.step({{ElementType::Float32, &inputs[k][7 * t], 7}},
                     {{ElementType::Float32, &outputs[k][3 * t], 3}}, state);
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(outputs, expected);
}

TEST_F(CompiledNetworkTest, RefusesWhatDoesNotFit) {
  CompiledNetwork network = load(writeLayer("layer", weights));
  NetworkState state(network.getInterface());
  std::vector<float> inputs(14), outputs(6, 5);
  std::vector<double> wrongType(6);
  EXPECT_FALSE(network.runChecked(2, {inputs}, {outputs}, state));
  EXPECT_EQ(outputs[0], 0);
  auto refuse = [](std::optional<Error> error) {
    return error ? error->message : "nothing";
  };
  EXPECT_EQ(refuse(network.check(-1, {inputs}, {outputs})),
            "the number of time steps is -1, but must not be negative");
  EXPECT_EQ(
      refuse(network.runChecked(3, {inputs}, {outputs}, state)),
      "input 'in' has 21 elements in 3 time steps, but the buffer has 14");
  EXPECT_EQ(refuse(network.runChecked(2, {inputs}, {wrongType}, state)),
            "output 'out' has elements of type float32, but the buffer has "
            "float64");
  EXPECT_EQ(refuse(network.runChecked(2, {}, {outputs}, state)),
            "the network has 1 inputs, but 0 were given");
  EXPECT_EQ(refuse(network.stepChecked({inputs}, {outputs}, state)),
            "input 'in' has 7 elements in 1 time steps, but the buffer has 14");
}

TEST_F(CompiledNetworkTest, SeveralNetworksInOneObject) {
  std::vector<float> others = makeWeights(random);
  auto object = compile(writeLayer("a", weights) + writeLayer("2 b", others));
  ASSERT_TRUE(object) << errors;
  std::vector<float> inputs = makeInputs(random, 1), outputs(3);
  for (const auto &[name, values] :
       {std::pair("a", weights), {"2 b", others}}) {
    auto network = CompiledNetwork::load(object->getBuffer(), name);
    ASSERT_TRUE(network) << network.getError().message;
    EXPECT_EQ(network->getInterface().name, name);
    std::vector<float> expectedState(3);
    NetworkState state(network->getInterface());
    network->run(1, {inputs}, {outputs}, state);
    EXPECT_EQ(outputs, runLayer(values, inputs, expectedState));
  }
  EXPECT_EQ(CompiledNetwork::load(object->getBuffer(), "c").getError().message,
            "the object holds no network 'c'; it has 'a', 'net_2_b'");
  EXPECT_EQ(CompiledNetwork::load(object->getBuffer()).getError().message,
            "the object holds several networks; choose one of 'a', 'net_2_b'");
}

TEST_F(CompiledNetworkTest, RefusesWhatIsNoObject) {
  EXPECT_THAT(CompiledNetwork::load("no object").getError().message,
              HasSubstr("the object cannot be loaded: "));
  auto object = compile("func.func @f() { return }");
  ASSERT_TRUE(object) << errors;
  EXPECT_EQ(CompiledNetwork::load(object->getBuffer()).getError().message,
            "the object holds no network; it was not made by Ganglion");

  // A function that nobody has.
  object = compile(R"(
    func.func private @absent()
    func.func @n_step(%y: memref<f32> {snn.output = "y"})
        attributes {llvm.emit_c_interface} {
      call @absent() : () -> ()
      return
    }
    func.func @n_run(%y: memref<?xf32> {snn.output = "y"})
        attributes {llvm.emit_c_interface} { return })");
  ASSERT_TRUE(object) << errors;
  EXPECT_THAT(CompiledNetwork::load(object->getBuffer()).getError().message,
              HasSubstr("absent"));
}
