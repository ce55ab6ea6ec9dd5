//===- NeuronTest.cpp - Tests of the neuron rules -------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Simulation/Neuron.h"
#include "TestUtils.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ganglion::simulation;

namespace {

/// One neuron and its last spike count and membrane.
struct Single {
  Single(const NeuronCoefficients<double> &coefficients, NeuronRules rules)
      : neuron({1}, coefficients, rules) {}

  void step(double input) {
    spikes = runStep(neuron, Tensor<double>({1}, {input})).values[0];
    membrane = neuron.getStates()[0].value->values[0];
  }

  Neuron<double> neuron;
  double spikes = 0, membrane = 0;
};

/// Perfect integrator with threshold 1.
NeuronCoefficients<double> makeIntegrator() {
  NeuronCoefficients<double> c;
  c.aMem = {1};
  c.gain = {1};
  c.theta = {1};
  return c;
}

} // namespace

TEST(NeuronTest, WithoutMemoryItIsAThreshold) {
  std::mt19937 generator(3);
  Tensor<double> x = makeRandom<double>({500}, generator);
  NeuronCoefficients<double> c;
  c.aMem.assign(500, 0);
  c.gain.assign(500, 1);
  c.theta = makeRandom<double>({500}, generator).values;
  for (Comparison comparison : {Comparison::Greater, Comparison::GreaterEqual})
    for (Reset reset : {Reset::None, Reset::Zero, Reset::Subtract}) {
      NeuronRules rules;
      rules.comparison = comparison;
      rules.reset = reset;
      Neuron<double> neuron({500}, c, rules);
      for (int step = 0; step < 2; ++step) {
        Tensor<double> y = runStep(neuron, x);
        for (size_t k = 0; k < 500; ++k)
          EXPECT_EQ(y.values[k], comparison == Comparison::Greater
                                     ? x.values[k] > c.theta[k]
                                     : x.values[k] >= c.theta[k]);
      }
    }
}

TEST(NeuronTest, CurrentThenMembraneThenBias) {
  NeuronCoefficients<double> c;
  c.aSyn = {0.5};
  c.gIn = {4};
  c.aMem = {0.25};
  c.gain = {2};
  c.bias = {1};
  Single single(c, {});
  single.step(1); // i = 4, v = 0 + 8 + 1
  EXPECT_EQ(single.spikes, 9);
  single.step(0); // i = 2, v = 2.25 + 4 + 1
  EXPECT_EQ(single.spikes, 7.25);
  EXPECT_EQ(single.neuron.getStates()[1].name, "i");
  EXPECT_EQ(single.neuron.getStates()[1].value->values[0], 2);
  single.neuron.reset();
  single.step(0);
  EXPECT_EQ(single.spikes, 1);
}

TEST(NeuronTest, WithoutInputFactorTheInputEntersWhole) {
  NeuronCoefficients<double> c;
  c.aSyn = {0.5};
  c.aMem = {0};
  c.gain = {1};
  Single single(c, {});
  single.step(3);
  single.step(1);
  EXPECT_EQ(single.membrane, 2.5);
}

TEST(NeuronTest, Resets) {
  struct Case {
    Reset reset;
    double spikes, membrane;
  };
  const Case cases[] = {{Reset::None, 1, 3.5},
                        {Reset::Zero, 1, 0},
                        {Reset::Value, 1, -2},
                        {Reset::Subtract, 1, 2.5},
                        {Reset::SubtractMulti, 3, 0.5}};
  for (const Case &expected : cases) {
    NeuronCoefficients<double> c = makeIntegrator();
    c.vReset = {-2};
    NeuronRules rules;
    rules.reset = expected.reset;
    Single single(c, rules);
    single.step(3.5);
    EXPECT_EQ(single.spikes, expected.spikes);
    EXPECT_EQ(single.membrane, expected.membrane);
  }
}

TEST(NeuronTest, SubtractMultiEmitsAtLeastOne) {
  NeuronRules rules;
  rules.reset = Reset::SubtractMulti;
  rules.comparison = Comparison::GreaterEqual;
  Single single(makeIntegrator(), rules);
  single.step(1);
  EXPECT_EQ(single.spikes, 1);
  EXPECT_EQ(single.membrane, 0);
  single.step(0.5);
  EXPECT_EQ(single.spikes, 0);
  single.step(1.75);
  EXPECT_EQ(single.spikes, 2);
  EXPECT_EQ(single.membrane, 0.25);
}

TEST(NeuronTest, TheComparisonDecidesAtTheThreshold) {
  for (Comparison comparison :
       {Comparison::Greater, Comparison::GreaterEqual}) {
    NeuronRules rules;
    rules.comparison = comparison;
    Single single(makeIntegrator(), rules);
    single.step(1);
    EXPECT_EQ(single.spikes, comparison == Comparison::GreaterEqual);
  }
}

TEST(NeuronTest, TheClampComesLast) {
  NeuronCoefficients<double> c = makeIntegrator();
  c.vReset = {-5};
  c.vMin = {-3};
  NeuronRules rules;
  rules.reset = Reset::Value;
  Single single(c, rules);
  single.step(2);
  EXPECT_EQ(single.spikes, 1);
  EXPECT_EQ(single.membrane, -3);

  c.theta = {};
  Single withoutThreshold(c, {});
  withoutThreshold.step(-7);
  EXPECT_EQ(withoutThreshold.spikes, -3);
}

TEST(NeuronTest, NextStepResetsInsideTheNextStep) {
  NeuronRules rules;
  rules.timing = Timing::NextStep;
  rules.reset = Reset::Subtract;
  Single single(makeIntegrator(), rules);
  single.step(1.5);
  EXPECT_EQ(single.spikes, 1);
  EXPECT_EQ(single.membrane, 1.5);
  single.step(0.25);
  EXPECT_EQ(single.spikes, 0);
  EXPECT_EQ(single.membrane, 0.75);
}

/// The carried rule with subtraction or reset to zero, as snnTorch words it:
/// every membrane above the threshold at the start of a step is reset in that
/// step, and after the comparison the difference between the spike and that
/// reset is made up for.
static void stepCarried(double decay, double theta, bool subtract, double x,
                        double &membrane, double &spike) {
  double earlier = membrane > theta;
  double next = decay * membrane + x;
  next = subtract ? next - earlier * theta : next - earlier * next;
  spike = next > theta;
  double missing = spike - earlier;
  membrane = subtract ? next - missing * theta : next - missing * next;
}

TEST(NeuronTest, CarriedMatchesItsTranscription) {
  std::mt19937 generator(11);
  int states[2][2] = {};
  for (Reset reset : {Reset::Subtract, Reset::Zero}) {
    NeuronCoefficients<double> c = makeIntegrator();
    c.aMem = {0.75};
    NeuronRules rules;
    rules.timing = Timing::Carried;
    rules.reset = reset;
    Single single(c, rules);
    double membrane = 0, spike = 0;
    for (int t = 0; t < 10000; ++t) {
      double x = double(int(generator() % 64) - 16) / 16;
      bool above = membrane > 1;
      stepCarried(0.75, 1, reset == Reset::Subtract, x, membrane, spike);
      single.step(x);
      ASSERT_EQ(single.spikes, spike) << "step " << t;
      ASSERT_EQ(single.membrane, membrane) << "step " << t;
      ++states[above][spike == 1];
    }
  }
  // All four ways of being above before and after the step occurred.
  for (auto &row : states)
    for (int count : row)
      EXPECT_GT(count, 0);
}

TEST(NeuronTest, RoundingTowardZero) {
  NeuronCoefficients<double> c;
  c.aSyn = {0.5};
  c.gIn = {0.5};
  c.aMem = {0.75};
  c.gain = {0.5};
  c.bias = {-1.5};
  NeuronRules rules;
  rules.rounding = Rounding::TowardZero;
  Single single(c, rules);
  single.step(5);                 // i = 0 + rne(2.5) = 2
  EXPECT_EQ(single.membrane, -1); // 0 + rne(1) + rne(-1.5)
  single.step(15);                // i = 1 + rne(7.5) = 9
  EXPECT_EQ(single.membrane, 2);  // trunc(-0.75) + rne(4.5) - 2
  single.step(-29);               // i = trunc(4.5) + rne(-14.5) = -10
  EXPECT_EQ(single.membrane, -6); // trunc(1.5) - 5 - 2
}

/// Membrane at the end of a step of length 1 under a steady state J, found by
/// many small exact steps; a crossing sets it to `low`. Sets `spiked`.
static double integrateFinely(double tau, double steady, double v, double theta,
                              double low, bool &spiked) {
  constexpr int numParts = 100000;
  double decay = std::exp(-1 / (tau * numParts));
  spiked = false;
  for (int part = 0; part < numParts; ++part) {
    v = steady + (v - steady) * decay;
    if (!spiked && v > theta) {
      v = low;
      spiked = true;
    }
  }
  return v;
}

TEST(NeuronTest, SubStepMatchesFineTimeSteps) {
  // The drives are too small for a second crossing in the same step.
  for (double tau : {2.0, 4.0})
    for (double low : {0.0, -0.5, 0.25})
      for (double drive : {0.9, 1.2, 1.5}) {
        NeuronCoefficients<double> c = makeIntegrator();
        c.aMem = {std::exp(-1 / tau)};
        c.gain = {1 - c.aMem[0]};
        c.bias = {0.25 * c.gain[0]};
        c.vReset = {low};
        NeuronRules rules;
        rules.timing = Timing::SubStep;
        rules.reset = Reset::Value;
        Single single(c, rules);
        double v = 0;
        for (int t = 0; t < 6; ++t) {
          bool spiked;
          v = integrateFinely(tau, drive + 0.25, v, 1, low, spiked);
          single.step(drive);
          EXPECT_EQ(single.spikes, spiked);
          EXPECT_NEAR(single.membrane, v, 2e-5);
        }
      }
}

TEST(NeuronTest, SubStepOfAnIntegratorKeepsTheRest) {
  NeuronRules rules;
  rules.timing = Timing::SubStep;
  NeuronCoefficients<double> c = makeIntegrator();
  Single single(c, rules);
  single.step(0.75);
  single.step(0.75);
  EXPECT_EQ(single.spikes, 1);
  EXPECT_EQ(single.membrane, 0.5);

  // The limit agrees with a decay close to 1.
  c.aMem = {1 - 1e-9};
  Single close(c, rules);
  close.step(0.75);
  close.step(0.75);
  EXPECT_NEAR(close.membrane, 0.5, 1e-6);
}

TEST(NeuronTest, SubStepWithoutACrossingResetsAtTheEnd) {
  // The reset value lies above the threshold, so each step begins above it.
  for (double decay : {1.0, 0.9}) {
    NeuronCoefficients<double> c = makeIntegrator();
    c.aMem = {decay};
    c.vReset = {2};
    NeuronRules rules;
    rules.timing = Timing::SubStep;
    rules.reset = Reset::Value;
    Single single(c, rules);
    single.step(1.5);
    for (int t = 0; t < 3; ++t) {
      single.step(0);
      EXPECT_EQ(single.spikes, 1);
      EXPECT_EQ(single.membrane, 2);
    }
  }
  // The steady state is the threshold itself.
  NeuronCoefficients<double> c = makeIntegrator();
  c.aMem = {0};
  NeuronRules rules;
  rules.timing = Timing::SubStep;
  rules.comparison = Comparison::GreaterEqual;
  Single single(c, rules);
  single.step(1);
  EXPECT_EQ(single.spikes, 1);
  EXPECT_EQ(single.membrane, 0);
}
