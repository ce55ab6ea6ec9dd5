//===- IntegerNetworkTest.cpp - Tests of the level integer ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/Reference/ReferenceEngine.h"
#include "ganglion/Dialect/SNN/Reference/ReferenceKernel.h"
#include "ganglion/Simulation/IntegerNeuron.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Parser/Parser.h"

#include <gtest/gtest.h>

#include <random>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;

namespace {
class IntegerNetworkTest : public testing::Test {
protected:
  IntegerNetworkTest() {
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

/// All kinds of synapses, with weights of either sign.
static const char synapsesText[] = R"(
  snn.network integer dt 1.0 @n(%x: tensor<4x6x5xi32> {snn.range = [-3, 5]},
                                %l: tensor<4x9xi32> {snn.range = [-3, 5]},
                                %v: tensor<2x3xi32> {snn.range = [-3, 5]}) {
    %c0 = snn.conv2d %x weight(dense<[[[[1, 2, 3], [4, 5, 6]]], [[[-1, 0, 2], [3, -2, 7]]],
                                      [[[2, 1, 0], [9, 8, -5]]], [[[3, 3, 1], [0, 2, 4]]]]> : tensor<4x1x2x3xi8>)
        bias(dense<[1, 2, -3, 4]> : tensor<4xi32>) stride [2, 1] padding [1, 2]
        dilation [2, 1] groups 4 : tensor<4x6x5xi32> -> tensor<4x3x7xi32>
    %c1 = snn.conv2d %x weight(dense<-2> : tensor<6x2x3x2xi16>) stride [2, 3]
        padding [] padding_mode same dilation [1, 1] groups 2 : tensor<4x6x5xi32> -> tensor<6x3x2xi32>
    %c2 = snn.conv1d %l weight(dense<[[[1, -2, 3], [4, 5, 6]], [[7, 8, 9], [1, 0, -1]]]> : tensor<2x2x3xi32>)
        bias(dense<7> : tensor<2xi32>) stride [2] padding [3] dilation [2]
        groups 2 : tensor<4x9xi32> -> tensor<2x6xi32>
    %p = snn.sum_pool2d %x kernel [3, 2] stride [2, 1] padding [1, 0] integer
        : tensor<4x6x5xi32> -> tensor<4x3x4xi32>
    %d0 = snn.dense %v weight(dense<[[[1, 2, -3]], [[4, -5, 6]]]> : tensor<2x1x3xi8>)
        bias(dense<[[1], [-2]]> : tensor<2x1xi32>) : tensor<2x3xi32> -> tensor<2x1xi32>
    %d1 = snn.dense %v weight(dense<-7> : tensor<2x4x3xi8>)
        bias(dense<[[1, 2, 3, 4], [-5, 6, 7, 8]]> : tensor<2x4xi32>) : tensor<2x3xi32> -> tensor<2x4xi32>
    %r = snn.sparse %v rows(dense<[0, 2, 2, 3, 5]> : tensor<5xi32>)
        columns(dense<[0, 5, 3, 1, 4]> : tensor<5xi64>) weight(dense<[1, -2, 3, 4, 5]> : tensor<5xi16>)
        bias(dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>) : tensor<2x3xi32> -> tensor<2x2xi32>
    %s = snn.scale %v by(dense<[[1, -2, 3], [4, 5, 6]]> : tensor<2x3xi8>) : tensor<2x3xi32> -> tensor<2x3xi32>
    snn.return
  })";

TEST_F(IntegerNetworkTest, KernelsAgreeWithTheSynapsesOfTheDialect) {
  NetworkOp network = parse(synapsesText);
  ASSERT_TRUE(network);
  auto engine = ReferenceEngine<int64_t>::create(network);
  ASSERT_TRUE(succeeded(engine));
  std::mt19937_64 generator(1);
  std::vector<simulation::Tensor<int64_t>> inputs;
  for (Value argument : network.getArguments()) {
    ArrayRef<int64_t> shape = cast<ShapedType>(argument.getType()).getShape();
    for (int64_t &x : inputs.emplace_back(simulation::Shape(shape)).values)
      x = int64_t(generator() % 9) - 3;
  }
  engine->step(inputs);
  int numNodes = 0;
  for (auto synapses : network.getOps<SynapseOpInterface>()) {
    ++numNodes;
    Value result = synapses->getResult(0);
    auto input = cast<BlockArgument>(synapses.getPresynaptic());
    std::vector<int64_t> expected(
        cast<ShapedType>(result.getType()).getNumElements());
    for (auto [output, offset] : llvm::enumerate(synapses.getOffsets()))
      expected[output] = int64_t(offset);
    synapses.forEachSynapse([&](int64_t to, int64_t from, double weight) {
      expected[to] +=
          int64_t(weight) * inputs[input.getArgNumber()].values[from];
    });
    EXPECT_EQ(engine->getValue(result).values, expected) << numNodes;
  }
  EXPECT_EQ(numNodes, 8);
}

TEST_F(IntegerNetworkTest, SumsAreThoseOfTheSynapses) {
  // Without looking at synapses, the same as with it; where windows reach over
  // the border, that of the place that sees most.
  NetworkOp network = parse(synapsesText);
  ASSERT_TRUE(network);
  for (auto synapses : network.getOps<SynapseOpInterface>()) {
    SmallVector<SynapticSums> slow = sumSynapses(synapses);
    SmallVector<SynapticSums> fast = synapses.getSums();
    ASSERT_EQ(slow.size() % fast.size(), 0u);
    size_t area = slow.size() / fast.size();
    for (size_t k = 0; k < fast.size(); ++k) {
      SynapticSums most;
      for (size_t place = k * area; place < (k + 1) * area; ++place) {
        EXPECT_EQ(slow[place].offset, fast[k].offset);
        most.positive = std::max(most.positive, slow[place].positive);
        most.negative = std::min(most.negative, slow[place].negative);
      }
      EXPECT_EQ(most.positive, fast[k].positive) << k;
      EXPECT_EQ(most.negative, fast[k].negative) << k;
    }
  }
}

TEST_F(IntegerNetworkTest, RulesOfANeuron) {
  using namespace simulation;
  struct Case {
    const char *text;
    IntegerNeuronRules rules;
  };
  auto make = [](Reset reset, Timing timing, simulation::Comparison comparison,
                 simulation::IntegerRounding rounding) {
    return IntegerNeuronRules{7, 4, 3, 2, reset, timing, comparison, rounding};
  };
  constexpr auto greater = simulation::Comparison::Greater;
  constexpr auto nearest = simulation::IntegerRounding::NearestEven;
  const Case cases[] = {
      {"", make(Reset::None, Timing::SameStep, greater, nearest)},
      {"reset zero", make(Reset::Zero, Timing::SameStep, greater, nearest)},
      {"reset value", make(Reset::Value, Timing::SameStep, greater, nearest)},
      {"reset subtract_multi",
       make(Reset::SubtractMulti, Timing::SameStep, greater, nearest)},
      {"reset subtract timing next_step",
       make(Reset::Subtract, Timing::NextStep, greater, nearest)},
      {"reset subtract timing carried",
       make(Reset::Subtract, Timing::Carried, greater, nearest)},
      {"reset zero compare ge",
       make(Reset::Zero, Timing::SameStep, simulation::Comparison::GreaterEqual,
            nearest)},
      {"reset zero rounding toward_zero",
       make(Reset::Zero, Timing::SameStep, greater,
            simulation::IntegerRounding::TowardZero)},
      {"reset zero rounding floor", make(Reset::Zero, Timing::SameStep, greater,
                                         simulation::IntegerRounding::Floor)},
  };
  for (const auto &[text, rules] : cases) {
    bool hasValue = rules.reset == Reset::Value;
    std::string type =
        rules.reset == Reset::SubtractMulti ? "tensor<1xi32>" : "tensor<1xi1>";
    NetworkOp network = parse(
        "snn.network integer dt 1.0 @n(%x: tensor<1xi32>) -> " + type +
        "{ %s = snn.integer_neuron \"n\" %x state_bits 7 decay_bits 4 "
        "a_syn(dense<9> : tensor<1xi32>) g_in(dense<6> : tensor<1xi32>) "
        "g_in_bits 3 a_mem(dense<14> : tensor<1xi32>) "
        "gain(dense<5> : tensor<1xi32>) gain_bits 2 "
        "bias(dense<1> : tensor<1xi32>) theta(dense<20> : tensor<1xi32>) " +
        (hasValue ? "v_reset(dense<-5> : tensor<1xi32>) " : "") +
        "v_min(dense<-30> : tensor<1xi32>) " + text + " : tensor<1xi32> -> " +
        type + " snn.return %s : " + type + "}");
    ASSERT_TRUE(network) << text;
    auto engine = ReferenceEngine<int64_t>::create(network);
    ASSERT_TRUE(succeeded(engine)) << text;
    Value output = findNode(network, "n");

    NeuronCoefficients<int64_t> coefficients;
    coefficients.aSyn = {9};
    coefficients.gIn = {6};
    coefficients.aMem = {14};
    coefficients.gain = {5};
    coefficients.bias = {1};
    coefficients.theta = {20};
    if (hasValue)
      coefficients.vReset = {-5};
    coefficients.vMin = {-30};
    IntegerNeuron kernel({1}, coefficients, rules);
    Tensor<int64_t> spikes(Shape{1});
    for (int64_t number : {20, 5, 70, 0, -31, 15, 41, 4, 25, -99, 3, 2, 1}) {
      Tensor<int64_t> input({1}, {number});
      kernel.step({&input}, spikes);
      engine->step({input});
      EXPECT_EQ(engine->getValue(output).values, spikes.values) << text;
      for (const NamedState<int64_t> &state : kernel.getStates())
        EXPECT_EQ(engine->getState(output, state.name)->values,
                  state.value->values)
            << text;
    }
  }
}

TEST_F(IntegerNetworkTest, EnginesOfOtherLevelsRefuse) {
  NetworkOp network = parse("snn.network integer dt 1.0 @n() { snn.return }");
  ASSERT_TRUE(network);
  std::string message;
  ScopedDiagnosticHandler handler(
      &context, [&](Diagnostic &diagnostic) { message = diagnostic.str(); });
  EXPECT_TRUE(failed(ReferenceEngine<double>::create(network)));
  EXPECT_EQ(message, "the reference engine was made for the level discrete, "
                     "but 'n' is integer");
}

TEST_F(IntegerNetworkTest, ConstantsOfAllWidths) {
  // The ends of each width, inline and as a resource.
  for (int64_t bits : {8, 16, 32, 64}) {
    int64_t most = std::numeric_limits<int64_t>::max() >> (64 - bits);
    for (int64_t size : {3, 40}) {
      SmallVector<int64_t> values(size, -1);
      values.front() = -most - 1;
      values.back() = most;
      auto type = RankedTensorType::get(size, IntegerType::get(&context, bits));
      ElementsAttr constant = makeIntegers(type, values, "k");
      EXPECT_EQ(constant.getShapedType(), type);
      EXPECT_EQ(isa<DenseResourceElementsAttr>(constant), size == 40);
      EXPECT_EQ(readIntegers(constant), values);
      if (bits < 64)
        EXPECT_EQ(readFloats(constant),
                  SmallVector<double>(values.begin(), values.end()));
    }
    auto type = RankedTensorType::get(5, IntegerType::get(&context, bits));
    ElementsAttr splat =
        makeIntegers(type, SmallVector<int64_t>(5, -most - 1), "k");
    EXPECT_TRUE(isa<SplatElementsAttr>(splat));
    EXPECT_EQ(readIntegers(splat), SmallVector<int64_t>(5, -most - 1));
  }
}
