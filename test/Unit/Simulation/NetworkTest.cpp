//===- NetworkTest.cpp - Tests of the network -----------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Simulation/Network.h"
#include "ganglion/Simulation/Delay.h"
#include "ganglion/Simulation/Elementwise.h"
#include "ganglion/Simulation/Neuron.h"

#include <gtest/gtest.h>

using namespace ganglion;
using namespace ganglion::simulation;

static std::unique_ptr<Kernel<double>> makeAdd(size_t numInputs) {
  return std::make_unique<Add<double>>(Shape{1}, numInputs);
}

static std::unique_ptr<Kernel<double>> makeDelay(int64_t steps) {
  return std::make_unique<Delay<double>>(Shape{1}, std::vector<int64_t>{steps});
}

/// A neuron that sums its input up to a threshold of 3.
static std::unique_ptr<Kernel<double>> makeIntegratorKernel() {
  NeuronCoefficients<double> coefficients;
  coefficients.aMem = {1};
  coefficients.gain = {1};
  coefficients.theta = {3};
  return std::make_unique<Neuron<double>>(Shape{1}, coefficients);
}

TEST(NetworkTest, ARunningSumThroughADelay) {
  // The delay is added last but comes first in the order of a step.
  Network<double> network;
  NodeId input = network.addInput("in", {1});
  NodeId sum = network.addNode("sum", makeAdd(2));
  NodeId delay = network.addNode("delay", makeDelay(2), {sum});
  network.setInputs(sum, {input, delay});
  ASSERT_FALSE(network.finalize());
  for (int run = 0; run < 2; ++run, network.reset()) {
    std::vector<double> sums;
    for (double x : {1, 2, 3, 4, 5}) {
      network.step({Tensor<double>({1}, {x})});
      sums.push_back(network.getValue(sum).values[0]);
    }
    EXPECT_EQ(sums, (std::vector<double>{1, 2, 4, 6, 9}));
  }
}

TEST(NetworkTest, ADelayOfADelayReadsTheValueOfTheSameStep) {
  Network<double> network;
  NodeId input = network.addInput("in", {1});
  NodeId second = network.addNode("second", makeDelay(1));
  NodeId first = network.addNode("first", makeDelay(1), {input});
  network.setInputs(second, {first});
  ASSERT_FALSE(network.finalize());
  std::vector<double> values;
  for (double x : {1, 2, 3, 4}) {
    network.step({Tensor<double>({1}, {x})});
    values.push_back(network.getValue(second).values[0]);
  }
  EXPECT_EQ(values, (std::vector<double>{0, 0, 1, 2}));
}

TEST(NetworkTest, RecordsStates) {
  Network<double> network;
  NodeId input = network.addInput("in", {1});
  NodeId neuron = network.addNode("lif", makeIntegratorKernel(), {input});
  ASSERT_FALSE(network.finalize());
  network.step({Tensor<double>({1}, {2})});
  ASSERT_TRUE(network.getState(neuron, "v"));
  EXPECT_EQ(network.getState(neuron, "v")->values[0], 2);
  EXPECT_EQ(network.getValue(neuron).values[0], 0);
  network.step({Tensor<double>({1}, {2})});
  EXPECT_EQ(network.getState(neuron, "v")->values[0], 0);
  EXPECT_EQ(network.getValue(neuron).values[0], 1);
  EXPECT_FALSE(network.getState(neuron, "i"));
  EXPECT_FALSE(network.getState(input, "v"));
}

TEST(NetworkTest, NamesTheNodesOfACycle) {
  Network<double> network;
  NodeId input = network.addInput("in", {1});
  NodeId a = network.addNode("a", makeAdd(2));
  NodeId b = network.addNode("b", makeIntegratorKernel(), {a});
  NodeId c = network.addNode("c", makeDelay(0), {b});
  network.addNode("after", makeAdd(1), {c});
  network.setInputs(a, {input, c});
  std::optional<Error> error = network.finalize();
  ASSERT_TRUE(error);
  EXPECT_EQ(error->message,
            "the cycle 'a' -> 'b' -> 'c' -> 'a' has no delay; put a delay of "
            "at least one step on one of its edges");
}

TEST(NetworkTest, NamesOnlyTheNodesOnTheCycle) {
  Network<double> network;
  NodeId after = network.addNode("after", makeAdd(1));
  NodeId self = network.addNode("self", makeAdd(1));
  network.setInputs(after, {self});
  network.setInputs(self, {self});
  std::optional<Error> error = network.finalize();
  ASSERT_TRUE(error);
  EXPECT_EQ(error->message.substr(0, 38),
            "the cycle 'self' -> 'self' has no dela");
}

TEST(NetworkTest, NamesAWrongInput) {
  Network<double> network;
  NodeId input = network.addInput("in", {2, 1});
  NodeId sum = network.addNode("sum", makeAdd(1), {input});
  std::optional<Error> error = network.finalize();
  ASSERT_TRUE(error);
  EXPECT_EQ(error->message, "input 0 of node 'sum' is 'in' of shape (2, 1), "
                            "expected shape (1)");
  network.setInputs(sum, {});
  EXPECT_EQ(network.finalize()->message, "node 'sum' has 0 inputs, expected 1");
  network.setInputs(sum, {9});
  EXPECT_EQ(network.finalize()->message, "input 0 of node 'sum' is node number "
                                         "9, but there are only 2 nodes");
}
