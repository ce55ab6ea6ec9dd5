//===- IntegerNeuronTest.cpp - Tests of the neuron on integers ------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Simulation/IntegerNeuron.h"
#include "TestUtils.h"

#include <gtest/gtest.h>

#include <set>
#include <tuple>

using namespace ganglion::simulation;

// ISO C++ has no 128-bit integer; __extension__ keeps -Wpedantic quiet.
__extension__ typedef __int128 Int128;

namespace {

/// One neuron and its last output and membrane.
struct SingleInteger {
  SingleInteger(const NeuronCoefficients<int64_t> &coefficients,
                IntegerNeuronRules rules)
      : neuron({1}, coefficients, rules) {}

  void step(int64_t input) {
    output = runStep(neuron, Tensor<int64_t>({1}, {input})).values[0];
    membrane = neuron.getStates()[0].value->values[0];
  }

  IntegerNeuron neuron;
  int64_t output = 0, membrane = 0;
};

/// An integrator of its input without threshold.
NeuronCoefficients<int64_t> makeIntegerIntegrator() {
  NeuronCoefficients<int64_t> c;
  c.aMem = {1};
  c.gain = {1};
  return c;
}

} // namespace

TEST(IntegerNeuronTest, RoundsQuotients) {
  // A quarter of each input: -1.75 to 1.75, as a reader rounds them.
  using Row = std::vector<int64_t>;
  const std::pair<IntegerRounding, Row> expected[] = {
      {IntegerRounding::NearestEven,
       {-2, -2, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2}},
      {IntegerRounding::TowardZero,
       {-1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1}},
      {IntegerRounding::Floor,
       {-2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1}},
  };
  for (const auto &[rounding, row] : expected)
    for (int64_t x = -7; x <= 7; ++x) {
      NeuronCoefficients<int64_t> c = makeIntegerIntegrator();
      c.aMem = {0};
      IntegerNeuronRules rules;
      rules.gainBits = 2;
      rules.rounding = rounding;
      SingleInteger single(c, rules);
      single.step(x);
      EXPECT_EQ(single.membrane, row[x + 7]) << x;
    }
}

TEST(IntegerNeuronTest, SaturatesAtBothEnds) {
  for (int bits : {2, 8, 16, 31, 32}) {
    int64_t limit = int64_t(1) << (bits - 1);
    IntegerNeuronRules rules;
    rules.stateBits = bits;
    SingleInteger single(makeIntegerIntegrator(), rules);
    single.step(limit - 1);
    EXPECT_EQ(single.membrane, limit - 1);
    single.step(1);
    EXPECT_EQ(single.membrane, limit - 1);
    single.step(-limit);
    EXPECT_EQ(single.membrane, -1);
    single.step(-limit);
    EXPECT_EQ(single.membrane, -limit);
  }
}

TEST(IntegerNeuronTest, TheLargestNumbersDoNotOverflow) {
  // 2^31 (2^31 - 1) twice and a bias of 2^31: just below 2^63.
  NeuronCoefficients<int64_t> c;
  c.aMem = {-2147483647};
  c.gain = {2147483647};
  c.bias = {2147483647};
  SingleInteger single(c, {});
  single.step(-2147483647 - 1);
  EXPECT_EQ(single.membrane, -2147483647 - 1);
  single.step(2147483647);
  EXPECT_EQ(single.membrane, 2147483647);
  c.bias = {-2147483647 - 1};
  SingleInteger mirrored(c, {});
  mirrored.step(2147483647);
  mirrored.step(-2147483647 - 1);
  EXPECT_EQ(mirrored.membrane, -2147483647 - 1);
}

//===----------------------------------------------------------------------===//
// A slow neuron of unbounded integers, written from docs/Semantics.md
//===----------------------------------------------------------------------===//

namespace {

struct OracleNeuron {
  int64_t step(int64_t x);

  Int128 divide(Int128 number, int bits);
  Int128 saturate(Int128 number);
  Int128 compare(Int128 membrane) const;
  Int128 reset(Int128 membrane, Int128 spikes);

  NeuronCoefficients<int64_t> c;
  IntegerNeuronRules rules;
  Int128 v = 0, i = 0;
  /// How often a quotient was a tie, and the state was cut at either end.
  int64_t numTies = 0, numHigh = 0, numLow = 0;
};

/// By magnitude, so with other steps than a shift.
Int128 OracleNeuron::divide(Int128 number, int bits) {
  Int128 divisor = 1;
  for (int k = 0; k < bits; ++k)
    divisor *= 2;
  Int128 magnitude = number < 0 ? -number : number;
  Int128 below = magnitude / divisor, rest = magnitude - below * divisor;
  Int128 above = rest == 0 ? below : below + 1;
  Int128 chosen = below;
  switch (rules.rounding) {
  case IntegerRounding::NearestEven:
    if (rest * 2 > divisor)
      chosen = above;
    if (rest * 2 == divisor) {
      chosen = below % 2 == 0 ? below : above;
      ++numTies;
    }
    break;
  case IntegerRounding::TowardZero:
    break;
  case IntegerRounding::Floor:
    chosen = number < 0 ? above : below;
    break;
  }
  return number < 0 ? -chosen : chosen;
}

Int128 OracleNeuron::saturate(Int128 number) {
  Int128 highest = 1;
  for (int k = 1; k < rules.stateBits; ++k)
    highest *= 2;
  Int128 lowest = -highest;
  highest -= 1;
  numHigh += number > highest;
  numLow += number < lowest;
  return number > highest ? highest : number < lowest ? lowest : number;
}

Int128 OracleNeuron::compare(Int128 membrane) const {
  Int128 theta = c.theta[0];
  return membrane > theta ||
         (membrane == theta && rules.comparison == Comparison::GreaterEqual);
}

Int128 OracleNeuron::reset(Int128 membrane, Int128 spikes) {
  if (rules.reset == Reset::Subtract || rules.reset == Reset::SubtractMulti)
    return saturate(membrane - spikes * c.theta[0]);
  if (rules.reset == Reset::None || spikes != 1)
    return membrane;
  return rules.reset == Reset::Zero ? 0 : c.vReset[0];
}

int64_t OracleNeuron::step(int64_t x) {
  Int128 r = c.theta.empty() ? 0 : compare(v);
  i = c.aSyn.empty() ? Int128(x)
                     : saturate(divide(Int128(c.aSyn[0]) * i, rules.decayBits) +
                                divide(Int128(c.gIn[0]) * x, rules.inputBits));
  v = divide(Int128(c.aMem[0]) * v, rules.decayBits) +
      divide(Int128(c.gain[0]) * i, rules.gainBits);
  if (!c.bias.empty())
    v += c.bias[0];
  v = saturate(v);
  Int128 s = 0;
  if (!c.theta.empty()) {
    bool resetsEarly = rules.timing != Timing::SameStep;
    if (resetsEarly)
      v = reset(v, r);
    s = compare(v);
    if (rules.reset == Reset::SubtractMulti && s == 1)
      for (s = 0; (s + 1) * c.theta[0] <= v;)
        ++s;
    if (rules.timing == Timing::SameStep)
      v = reset(v, s);
    if (rules.timing == Timing::Carried)
      v = reset(v, s - r);
  }
  if (!c.vMin.empty() && v < c.vMin[0])
    v = c.vMin[0];
  return int64_t(c.theta.empty() ? v : s);
}

/// Numbers of all magnitudes up to 2^bits, of either sign.
class RandomNumbers {
public:
  int64_t draw(int64_t bound) { return int64_t(random() % uint64_t(bound)); }
  bool flip() { return draw(2) == 0; }
  int64_t drawNumber(int bits) {
    int64_t magnitude = draw(int64_t(1) << draw(bits + 1));
    return flip() ? magnitude : -magnitude;
  }
  /// Between 0 and 2^bits, often close to it, sometimes beyond or negative.
  int64_t drawDecay(int bits) {
    int64_t one = int64_t(1) << bits;
    return draw(8) == 0 ? drawNumber(31) : one - draw(one + 1) / (1 + draw(64));
  }

private:
  std::mt19937_64 random{20240607};
};

IntegerNeuronRules drawRules(RandomNumbers &random) {
  IntegerNeuronRules rules;
  rules.stateBits = int(2 + random.draw(31));
  rules.decayBits = int(random.draw(31));
  rules.inputBits = int(random.draw(31));
  rules.gainBits = int(random.draw(31));
  rules.reset = Reset(random.draw(5));
  rules.timing = rules.reset == Reset::SubtractMulti ? Timing::SameStep
                                                     : Timing(random.draw(3));
  rules.comparison = Comparison(random.draw(2));
  rules.rounding = IntegerRounding(random.draw(3));
  return rules;
}

/// A neuron whose membrane gets about as far as its threshold and its width.
NeuronCoefficients<int64_t> drawCoefficients(RandomNumbers &random,
                                             const IntegerNeuronRules &rules) {
  int64_t most = (int64_t(1) << (rules.stateBits - 1)) - 1;
  auto drawState = [&] { return random.draw(2 * most + 2) - most - 1; };
  NeuronCoefficients<int64_t> c;
  if (random.flip()) {
    c.aSyn = {random.drawDecay(rules.decayBits)};
    c.gIn = {random.drawNumber(31)};
  }
  c.aMem = {random.drawDecay(rules.decayBits)};
  c.gain = {random.drawNumber(31)};
  if (random.flip())
    c.bias = {random.drawNumber(rules.stateBits)};
  if (rules.reset != Reset::None || random.flip())
    c.theta = {random.draw(4) == 0 ? drawState() : random.draw(most / 4 + 1)};
  // Thresholds that count stay above 2^-10 of the width: the oracle counts
  // spikes one by one.
  if (rules.reset == Reset::SubtractMulti)
    c.theta = {1 + most / 1024 + random.draw(most)};
  if (rules.reset == Reset::Value)
    c.vReset = {drawState()};
  if (random.flip())
    c.vMin = {drawState()};
  return c;
}

} // namespace

TEST(IntegerNeuronTest, AgreesWithUnboundedIntegers) {
  RandomNumbers random;
  int64_t numTies = 0, numHigh = 0, numLow = 0, numSpikes = 0;
  std::set<std::tuple<Reset, Timing, Comparison, IntegerRounding>> seen;
  std::set<int> widths;
  for (int trial = 0; trial < 20000; ++trial) {
    OracleNeuron oracle;
    oracle.rules = drawRules(random);
    oracle.c = drawCoefficients(random, oracle.rules);
    SingleInteger single(oracle.c, oracle.rules);
    for (int step = 0; step < 30; ++step) {
      int64_t x = random.draw(3) == 0 ? random.drawNumber(31) : random.draw(2);
      int64_t expected = oracle.step(x);
      single.step(x);
      ASSERT_EQ(single.output, expected) << trial << ", step " << step;
      ASSERT_EQ(single.membrane, int64_t(oracle.v))
          << trial << ", step " << step;
      if (!oracle.c.aSyn.empty())
        ASSERT_EQ(single.neuron.getStates()[1].value->values[0],
                  int64_t(oracle.i))
            << trial << ", step " << step;
      numSpikes += !oracle.c.theta.empty() && expected != 0;
    }
    numTies += oracle.numTies;
    numHigh += oracle.numHigh;
    numLow += oracle.numLow;
    const IntegerNeuronRules &rules = oracle.rules;
    seen.insert({rules.reset, rules.timing, rules.comparison, rules.rounding});
    widths.insert(rules.stateBits);
  }
  // All rules were tried, and what is rare by its nature did happen.
  EXPECT_EQ(seen.size(), (4u * 3 + 1) * 2 * 3);
  EXPECT_EQ(widths.size(), 31u);
  EXPECT_GT(numTies, 1000);
  EXPECT_GT(numHigh, 1000);
  EXPECT_GT(numLow, 1000);
  EXPECT_GT(numSpikes, 1000);
}

TEST(IntegerNeuronTest, ResetReturnsToTheStart) {
  NeuronCoefficients<int64_t> c = makeIntegerIntegrator();
  c.aSyn = {1};
  c.gIn = {1};
  SingleInteger single(c, {});
  single.step(3);
  single.step(3);
  EXPECT_EQ(single.membrane, 9);
  single.neuron.reset();
  single.step(3);
  EXPECT_EQ(single.membrane, 3);
}
