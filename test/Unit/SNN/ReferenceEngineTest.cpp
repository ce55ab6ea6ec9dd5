//===- ReferenceEngineTest.cpp - Tests of the reference engine ------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/Reference/ReferenceEngine.h"
#include "ganglion/Dialect/SNN/Reference/ReferenceKernel.h"
#include "ganglion/Simulation/Neuron.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Parser/Parser.h"

#include <gtest/gtest.h>

#include <random>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;

namespace {
class ReferenceEngineTest : public testing::Test {
protected:
  ReferenceEngineTest() {
    DialectRegistry registry;
    registry.insert<SNNDialect>();
    registerReferenceModels(registry);
    context.appendDialectRegistry(registry);
  }

  /// The only network of a module; null where the text is wrong.
  NetworkOp parse(const std::string &text) {
    module = parseSourceString<ModuleOp>(text, &context);
    return module ? *module->getOps<NetworkOp>().begin() : NetworkOp();
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};
} // namespace

/// Small whole numbers, of which all sums and products are exact.
static simulation::Tensor<double> makeRandom(Value value,
                                             std::mt19937 &generator) {
  simulation::Tensor<double> tensor(
      simulation::Shape(cast<ShapedType>(value.getType()).getShape()));
  for (double &number : tensor.values)
    number = double(generator() % 9) - 4;
  return tensor;
}

/// What the dialect says of an operation, synapse by synapse.
static std::vector<double> applySynapses(SynapseOpInterface synapse,
                                         const std::vector<double> &input) {
  int64_t size =
      cast<ShapedType>(synapse->getResult(0).getType()).getNumElements();
  std::vector<double> output(size);
  for (auto [index, offset] : llvm::enumerate(synapse.getOffsets()))
    output[index] = offset;
  synapse.forEachSynapse([&](int64_t to, int64_t from, double weight) {
    output[to] += weight * input[from];
  });
  return output;
}

TEST_F(ReferenceEngineTest, KernelsAgreeWithTheSynapsesOfTheDialect) {
  NetworkOp network = parse(R"(
    snn.network discrete dt 1.0 @n(%x: tensor<4x6x5xf32>, %l: tensor<4x9xf32>,
                                   %v: tensor<2x3xf32>) {
      %c0 = snn.conv2d %x weight(dense<[[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]],
                                        [[[-1.0, 0.0, 2.0], [3.0, -2.0, 7.0]]],
                                        [[[2.0, 1.0, 0.0], [9.0, 8.0, -5.0]]],
                                        [[[3.0, 3.0, 1.0], [0.0, 2.0, 4.0]]]]> : tensor<4x1x2x3xf32>)
          bias(dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>) stride [2, 1] padding [1, 2]
          dilation [2, 1] groups 4 : tensor<4x6x5xf32> -> tensor<4x3x7xf32>
      %c1 = snn.conv2d %x weight(dense<2.0> : tensor<6x2x3x2xf64>) stride [2, 3]
          padding [] padding_mode same dilation [1, 1] groups 2 : tensor<4x6x5xf32> -> tensor<6x3x2xf32>
      %c2 = snn.conv2d %x weight(dense<3.0> : tensor<1x4x2x2xf32>) stride [1, 2]
          padding [] padding_mode valid dilation [1, 1] : tensor<4x6x5xf32> -> tensor<1x5x2xf32>
      %c3 = snn.conv1d %l weight(dense<[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]],
                                        [[7.0, 8.0, 9.0], [1.0, 0.0, 1.0]]]> : tensor<2x2x3xf32>)
          bias(dense<[1.0, -1.0]> : tensor<2xf32>) stride [2] padding [3] dilation [2]
          groups 2 : tensor<4x9xf32> -> tensor<2x6xf32>
      %c4 = snn.conv1d %l weight(dense<2.0> : tensor<3x4x4xf32>) stride [1]
          padding [] padding_mode same dilation [1] : tensor<4x9xf32> -> tensor<3x9xf32>
      %p0 = snn.sum_pool2d %x kernel [3, 2] stride [2, 1] padding [1, 0]
          : tensor<4x6x5xf32> -> tensor<4x3x4xf32>
      %p1 = snn.avg_pool2d %x kernel [2, 4] stride [1, 2] padding [0, 2]
          : tensor<4x6x5xf32> -> tensor<4x5x3xf32>
      %d = snn.dense %v weight(dense<[[[1.0, 2.0, 3.0]], [[4.0, 5.0, 6.0]]]> : tensor<2x1x3xf32>)
          bias(dense<[[1.0], [2.0]]> : tensor<2x1xf32>) : tensor<2x3xf32> -> tensor<2x1xf32>
      %r = snn.sparse %v rows(dense<[0, 2, 2, 3, 5]> : tensor<5xi32>)
          columns(dense<[0, 5, 3, 1, 4]> : tensor<5xi64>)
          weight(dense<[1.0, -2.0, 3.0, 4.0, 5.0]> : tensor<5xf64>)
          bias(dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>) : tensor<2x3xf32> -> tensor<2x2xf32>
      %s = snn.scale %v by(dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf64>)
          : tensor<2x3xf32> -> tensor<2x3xf32>
      %f = snn.flatten %x axes 1 to 2 : tensor<4x6x5xf32> -> tensor<4x30xf32>
      snn.return
    })");
  ASSERT_TRUE(network);
  auto engine = ReferenceEngine<double>::create(network);
  ASSERT_TRUE(succeeded(engine));
  std::mt19937 generator(1);
  std::vector<simulation::Tensor<double>> inputs;
  for (Value argument : network.getArguments())
    inputs.push_back(makeRandom(argument, generator));
  engine->step(inputs);

  int numSynapses = 0;
  for (auto synapse : network.getOps<SynapseOpInterface>()) {
    ++numSynapses;
    auto input = cast<BlockArgument>(synapse->getOperand(0));
    EXPECT_EQ(engine->getValue(synapse->getResult(0)).values,
              applySynapses(synapse, inputs[input.getArgNumber()].values))
        << "synapse " << numSynapses;
  }
  EXPECT_EQ(numSynapses, 11);
}

TEST_F(ReferenceEngineTest, RulesOfANeuron) {
  using namespace simulation;
  const std::pair<const char *, NeuronRules> cases[] = {
      {"", {Reset::None}},
      {"reset zero", {Reset::Zero}},
      {"reset value", {Reset::Value}},
      {"reset subtract", {Reset::Subtract}},
      {"reset subtract_multi", {Reset::SubtractMulti}},
      {"reset subtract timing next_step", {Reset::Subtract, Timing::NextStep}},
      {"reset subtract timing carried", {Reset::Subtract, Timing::Carried}},
      {"reset zero timing sub_step", {Reset::Zero, Timing::SubStep}},
      {"reset zero compare ge",
       {Reset::Zero, Timing::SameStep, simulation::Comparison::GreaterEqual}},
      {"reset subtract rounding toward_zero",
       {Reset::Subtract, Timing::SameStep, simulation::Comparison::Greater,
        simulation::Rounding::TowardZero}},
  };
  const double inputs[] = {2, 0.5, 7, 0, -3, 1.5, 4, 4, 0.25, -9, 3};
  for (const auto &[text, rules] : cases) {
    bool hasValue = rules.reset == Reset::Value;
    std::string type =
        rules.reset == Reset::SubtractMulti ? "tensor<1xi32>" : "tensor<1xi1>";
    NetworkOp network = parse(
        "snn.network discrete dt 1.0 @n(%x: tensor<1xf32>) -> " + type +
        "{ %s = snn.neuron \"n\" %x a_syn(dense<0.5> : tensor<1xf64>) "
        "g_in(dense<0.75> : tensor<1xf64>) a_mem(dense<0.875> : tensor<1xf64>) "
        "gain(dense<1.5> : tensor<1xf64>) bias(dense<0.25> : tensor<1xf64>) "
        "theta(dense<2.0> : tensor<1xf64>) " +
        (hasValue ? "v_reset(dense<-0.5> : tensor<1xf64>) " : "") +
        "v_min(dense<-3.0> : tensor<1xf64>) " + text + " : tensor<1xf32> -> " +
        type + " snn.return %s : " + type + "}");
    ASSERT_TRUE(network) << text;
    auto engine = ReferenceEngine<double>::create(network);
    ASSERT_TRUE(succeeded(engine)) << text;
    Value output = findNode(network, "n");
    ASSERT_TRUE(output);

    NeuronCoefficients<double> coefficients;
    coefficients.aSyn = {0.5};
    coefficients.gIn = {0.75};
    coefficients.aMem = {0.875};
    coefficients.gain = {1.5};
    coefficients.bias = {0.25};
    coefficients.theta = {2};
    if (hasValue)
      coefficients.vReset = {-0.5};
    coefficients.vMin = {-3};
    Neuron<double> kernel({1}, coefficients, rules);
    Tensor<double> spikes(Shape{1});
    for (double number : inputs) {
      Tensor<double> input({1}, {number});
      kernel.step({&input}, spikes);
      engine->step({input});
      EXPECT_EQ(engine->getValue(output).values, spikes.values) << text;
      for (const NamedState<double> &state : kernel.getStates())
        EXPECT_EQ(engine->getState(output, state.name)->values,
                  state.value->values)
            << text;
    }
  }
}

TEST_F(ReferenceEngineTest, ResetStartsAnew) {
  NetworkOp network = parse(R"(
    snn.network discrete dt 1.0 @n(%x: tensor<1xf32>) -> tensor<1xf32> {
      %sum = snn.add %x, %late : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
      %late = snn.delay %sum steps(dense<2> : tensor<1xi64>) : tensor<1xf32>
      %v = snn.neuron %sum a_mem(dense<1.0> : tensor<1xf32>) gain(dense<1.0> : tensor<1xf32>)
          : tensor<1xf32> -> tensor<1xf32>
      snn.return %v : tensor<1xf32>
    })");
  ASSERT_TRUE(network);
  auto engine = ReferenceEngine<float>::create(network);
  ASSERT_TRUE(succeeded(engine));
  Value output = findNode(network, "output0");
  ASSERT_TRUE(output);
  for (int run = 0; run < 2; ++run) {
    std::vector<float> trace;
    for (int step = 0; step < 5; ++step) {
      engine->step({simulation::Tensor<float>({1}, {1})});
      trace.push_back(engine->getValue(output).values[0]);
    }
    EXPECT_EQ(trace, (std::vector<float>{1, 2, 4, 6, 9}));
    engine->reset();
  }
}

TEST_F(ReferenceEngineTest, NamesAndStates) {
  NetworkOp network = parse(R"(
    snn.network discrete dt 1.0 @n(%x: tensor<1xf32> {snn.name = "in"}) -> (tensor<1xf32> {snn.name = "out"}) {
      %v = snn.neuron "n" %x a_mem(dense<1.0> : tensor<1xf32>) gain(dense<1.0> : tensor<1xf32>)
          : tensor<1xf32> -> tensor<1xf32>
      snn.return %v : tensor<1xf32>
    })");
  ASSERT_TRUE(network);
  auto engine = ReferenceEngine<float>::create(network);
  ASSERT_TRUE(succeeded(engine));
  EXPECT_EQ(getNodeNames(network),
            (SmallVector<std::string>{"in", "n", "out"}));
  EXPECT_EQ(findNode(network, "in"), network.getArgument(0));
  EXPECT_EQ(findNode(network, "out"), findNode(network, "n"));
  EXPECT_FALSE(findNode(network, "none"));
  EXPECT_EQ(engine->getStateNames(findNode(network, "n")),
            SmallVector<StringRef>{"v"});
  EXPECT_TRUE(engine->getStateNames(findNode(network, "in")).empty());
  EXPECT_EQ(engine->getState(findNode(network, "in"), "v"), nullptr);
}

TEST(ReferenceEngine, OperationWithoutKernel) {
  // A context to which nobody attached the models.
  DialectRegistry registry;
  registry.insert<SNNDialect>();
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(R"(
    snn.network discrete dt 1.0 @n(%x: tensor<1xf32>) {
      %y = snn.scale %x by(dense<1.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
      snn.return
    })",
                                                             &context);
  ASSERT_TRUE(module);
  std::string message;
  ScopedDiagnosticHandler handler(
      &context, [&](Diagnostic &diagnostic) { message = diagnostic.str(); });
  EXPECT_TRUE(failed(
      ReferenceEngine<double>::create(*module->getOps<NetworkOp>().begin())));
  EXPECT_EQ(message, "the reference engine has no kernel for 'snn.scale'");
}
