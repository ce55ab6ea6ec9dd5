//===- TraceTest.cpp - Neuron rules against recorded traces ---------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One LIF neuron with tau = 0.0025 s, r = 1 and threshold 0.1 over 1000 steps
/// of 1e-4 s, recorded from the frameworks whose rule it names. The traces are
/// those of the NIR paper.
///
//===----------------------------------------------------------------------===//

#include "TestUtils.h"
#include "ganglion/Simulation/IntegerNeuron.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <sstream>

using namespace ganglion::simulation;

namespace {

/// Parameters of the neuron: float32 in the file of the network.
constexpr double tau = 0.0025f;
constexpr double theta = 0.1f;
constexpr double dt = 1e-4;

/// Input, membrane and spikes in each step.
struct Trace {
  std::vector<double> input, membrane, spikes;
};

/// What differs between a trace and a recording.
struct Difference {
  double membrane = 0;
  int spikes = 0;
};

} // namespace

static Trace readTrace(const std::string &name) {
  std::string path =
      std::string(GANGLION_TEST_INPUTS) + "/nir/lif/lif_" + name + ".csv";
  std::ifstream file(path);
  EXPECT_TRUE(file.is_open()) << path;
  Trace trace;
  std::string line;
  while (std::getline(file, line)) {
    std::istringstream fields(line);
    double input, membrane, spikes;
    char comma;
    fields >> input >> comma >> membrane >> comma >> spikes;
    EXPECT_FALSE(fields.fail()) << path << ": " << line;
    trace.input.push_back(input);
    trace.membrane.push_back(membrane);
    trace.spikes.push_back(spikes);
  }
  EXPECT_EQ(trace.input.size(), 1000u) << path;
  return trace;
}

/// A neuron with threshold, decay and gain.
template <typename Real>
static NeuronCoefficients<Real> makeCoefficients(Real decay, Real gain,
                                                 Real threshold) {
  NeuronCoefficients<Real> coefficients;
  coefficients.aMem = {decay};
  coefficients.gain = {gain};
  coefficients.theta = {threshold};
  return coefficients;
}

template <typename Real>
static Trace simulate(const std::vector<double> &input,
                      const NeuronCoefficients<Real> &coefficients,
                      NeuronRules rules) {
  Neuron<Real> neuron({1}, coefficients, rules);
  Trace trace;
  trace.input = input;
  for (double x : input) {
    Tensor<Real> y = runStep(neuron, Tensor<Real>({1}, {Real(x)}));
    trace.spikes.push_back(y.values[0]);
    trace.membrane.push_back(neuron.getStates()[0].value->values[0]);
  }
  return trace;
}

/// Largest difference of the membranes and number of different spikes, where
/// the recording is late by some steps.
static Difference compare(const Trace &trace, const Trace &recorded,
                          size_t membraneDelay = 0, size_t spikeDelay = 0) {
  Difference difference;
  for (size_t t = 0; t < recorded.input.size(); ++t) {
    double membrane = t < membraneDelay ? 0 : trace.membrane[t - membraneDelay];
    double spikes = t < spikeDelay ? 0 : trace.spikes[t - spikeDelay];
    difference.membrane = std::max(difference.membrane,
                                   std::abs(membrane - recorded.membrane[t]));
    difference.spikes += spikes != recorded.spikes[t];
  }
  testing::Test::RecordProperty("membrane_error_e9",
                                std::to_string(difference.membrane * 1e9));
  return difference;
}

TEST(TraceTest, Norse) {
  // The recording adds its terms in another order, so it differs by rounding;
  // its gain is a float32.
  Trace recorded = readTrace("norse");
  auto coefficients =
      makeCoefficients<double>(1 - dt / tau, float(dt / tau), theta);
  Difference difference =
      compare(simulate(recorded.input, coefficients, {}), recorded);
  EXPECT_LE(difference.membrane, 2.3e-8);
  EXPECT_EQ(difference.spikes, 0);
}

TEST(TraceTest, SnnTorch) {
  // The threshold is divided by the gain: the membrane is 25 times larger.
  // In the precision of the recording, not a bit differs.
  Trace recorded = readTrace("snntorch");
  auto coefficients =
      makeCoefficients<float>(1 - dt / tau, 1, theta / (dt / tau));
  Difference difference =
      compare(simulate(recorded.input, coefficients, {}), recorded);
  EXPECT_EQ(difference.membrane, 0);
  EXPECT_EQ(difference.spikes, 0);
}

TEST(TraceTest, LavaFloat) {
  // One step after the input, in the precision of the recording.
  Trace recorded = readTrace("lava_cpu_float");
  auto coefficients = makeCoefficients<float>(1 - dt / tau, dt / tau, theta);
  Difference difference =
      compare(simulate(recorded.input, coefficients, {}), recorded, 1, 1);
  EXPECT_LE(difference.membrane, 1e-8);
  EXPECT_EQ(difference.spikes, 0);
}

/// The integer rule of Lava: 12 bits of decay, weight 640, threshold 1600.
template <typename Real>
static Trace simulateLavaFixed(const std::vector<double> &input) {
  NeuronRules rules;
  rules.rounding = Rounding::TowardZero;
  return simulate(
      input, makeCoefficients<Real>(Real(4096 - 163) / 4096, 640, 1600), rules);
}

/// The same as integers: v' = v (4096 - 163) / 4096 + 640 x.
static Trace simulateLavaIntegers(const std::vector<double> &input) {
  NeuronCoefficients<int64_t> coefficients;
  coefficients.aMem = {4096 - 163};
  coefficients.gain = {640};
  coefficients.theta = {1600};
  IntegerNeuronRules rules;
  rules.stateBits = 24;
  rules.decayBits = 12;
  rules.rounding = IntegerRounding::TowardZero;
  IntegerNeuron neuron({1}, coefficients, rules);
  Trace trace;
  trace.input = input;
  for (double x : input) {
    auto y = runStep(neuron, Tensor<int64_t>({1}, {int64_t(x)}));
    trace.spikes.push_back(double(y.values[0]));
    trace.membrane.push_back(double(neuron.getStates()[0].value->values[0]));
  }
  return trace;
}

TEST(TraceTest, LavaFixed) {
  Trace recorded = readTrace("lava_cpu_fixed");
  for (const Trace &trace : {simulateLavaFixed<float>(recorded.input),
                             simulateLavaFixed<double>(recorded.input),
                             simulateLavaIntegers(recorded.input)}) {
    Difference difference = compare(trace, recorded, 1, 1);
    EXPECT_EQ(difference.membrane, 0);
    EXPECT_EQ(difference.spikes, 0);
  }
}

TEST(TraceTest, Loihi) {
  // At the four spikes, the probe of the chip shows 128 instead of 0.
  Trace recorded = readTrace("lava_loihi_fixed");
  int numSpikes = 0;
  for (size_t t = 0; t < recorded.input.size(); ++t)
    if (recorded.spikes[t] == 1) {
      EXPECT_EQ(recorded.membrane[t], 128);
      recorded.membrane[t] = 0;
      ++numSpikes;
    }
  EXPECT_EQ(numSpikes, 4);
  for (const Trace &trace : {simulateLavaFixed<double>(recorded.input),
                             simulateLavaIntegers(recorded.input)}) {
    Difference difference = compare(trace, recorded, 1, 1);
    EXPECT_EQ(difference.membrane, 0);
    EXPECT_EQ(difference.spikes, 0);
  }
}

TEST(TraceTest, Rockpool) {
  Trace recorded = readTrace("rockpool");
  NeuronRules rules;
  rules.reset = Reset::SubtractMulti;
  rules.comparison = Comparison::GreaterEqual;
  auto coefficients =
      makeCoefficients<double>(std::exp(-dt / tau), 0.04f, theta);
  Difference difference =
      compare(simulate(recorded.input, coefficients, rules), recorded);
  EXPECT_LE(difference.membrane, 1.5e-8);
  EXPECT_EQ(difference.spikes, 0);
}

TEST(TraceTest, Spyx) {
  // The spike is recorded in the step of its reset, one after the crossing.
  Trace recorded = readTrace("spyx");
  NeuronRules rules;
  rules.reset = Reset::Subtract;
  rules.timing = Timing::NextStep;
  auto coefficients =
      makeCoefficients<float>(float(1 - dt / tau), 0.04f, float(theta));
  Difference difference =
      compare(simulate(recorded.input, coefficients, rules), recorded, 0, 1);
  EXPECT_EQ(difference.membrane, 0);
  EXPECT_EQ(difference.spikes, 0);
}

TEST(TraceTest, Exact) {
  // The recording subtracts the threshold at the exact time of the crossing,
  // where that is the same as a reset to zero.
  Trace recorded = readTrace("exact");
  NeuronRules rules;
  rules.timing = Timing::SubStep;
  double decay = std::exp(-dt / tau);
  auto coefficients = makeCoefficients<double>(decay, 1 - decay, theta);
  Difference difference =
      compare(simulate(recorded.input, coefficients, rules), recorded);
  EXPECT_LE(difference.membrane, 3e-9);
  EXPECT_EQ(difference.spikes, 0);
}

TEST(TraceTest, Nengo) {
  // The membrane is in units of the threshold and never below zero.
  Trace recorded = readTrace("norse");
  double decay = std::exp(-dt / tau);
  auto coefficients =
      makeCoefficients<double>(decay, -std::expm1(-dt / tau) / theta, 1);
  coefficients.vMin = {0};
  Trace trace = simulate(recorded.input, coefficients, {});
  const std::pair<size_t, double> expected[] = {{60, 0.3921056112240662},
                                                {61, 0.3767309299596257},
                                                {62, 0.3619590985836253}};
  for (auto [t, membrane] : expected)
    EXPECT_NEAR(trace.membrane[t], membrane, 1e-15 * membrane);
  EXPECT_EQ(trace.spikes, recorded.spikes);
}
