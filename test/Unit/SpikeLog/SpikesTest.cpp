//===- SpikesTest.cpp - Tests of files of spikes --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/SpikeLog/Spikes.h"
#include "TestLogs.h"

#include <map>
#include <set>

using namespace ganglion;
using namespace ganglion::spikelog;

TEST(Spikes, ByHand) {
  Connections log = read("3 10\n5 10\n");
  Spikes spikes;
  EXPECT_EQ(describe(readSpikes("10 4 0 2\n5\n", log, std::nullopt, spikes)),
            "none");
  EXPECT_EQ(spikes.counts, (std::vector<uint32_t>{0, 0, 3}));
  EXPECT_EQ(spikes.numSteps, 5u);
  EXPECT_EQ(spikes.numRepetitions, 0u);
}

TEST(Spikes, TheNumberOfStepsMayBeGiven) {
  Connections log = read("3 10\n");
  Spikes spikes;
  EXPECT_EQ(describe(readSpikes("3 1\n", log, 100, spikes)), "none");
  EXPECT_EQ(spikes.numSteps, 100u);
  Spikes none;
  EXPECT_EQ(describe(readSpikes("", log, 100, none)), "none");
  EXPECT_EQ(none.counts, (std::vector<uint32_t>{0, 0}));
}

// Lines of a neuron add up, but it spikes once in a step.
TEST(Spikes, MatchAListOfPairs) {
  std::mt19937 random(2021);
  Connections log = read("0 1\n2 3\n4 7\n");
  for (int trial = 0; trial < 300; ++trial) {
    std::vector<std::pair<uint32_t, uint32_t>> pairs(1 + random() % 40);
    std::map<uint32_t, std::set<uint32_t>> expected;
    uint32_t last = 0;
    for (auto &[neuron, step] : pairs) {
      neuron = log.neurons[random() % log.getNumNeurons()];
      step = random() % 9;
      expected[neuron].insert(step);
      last = std::max(last, step);
    }
    Spikes spikes;
    std::string text = makeLines(pairs, random);
    ASSERT_EQ(describe(readSpikes(text, log, std::nullopt, spikes)), "none");
    EXPECT_EQ(spikes.numSteps, last + 1);
    size_t numDifferent = 0;
    for (size_t neuron = 0; neuron < log.getNumNeurons(); ++neuron) {
      EXPECT_EQ(spikes.counts[neuron], expected[log.neurons[neuron]].size());
      numDifferent += spikes.counts[neuron];
    }
    EXPECT_EQ(spikes.numRepetitions, pairs.size() - numDifferent);
  }
}

TEST(Spikes, Mistakes) {
  Connections log = read("3 10\n");
  auto getMistake = [&](const char *text, std::optional<uint32_t> numSteps) {
    Spikes spikes;
    return describe(readSpikes(text, log, numSteps, spikes));
  };
  EXPECT_EQ(getMistake("3 1\n\n  4 1\n", std::nullopt),
            "3:3: neuron 4 is not among the connections; drop its spikes here, "
            "or name it there on a line of its own");
  EXPECT_EQ(getMistake("11", std::nullopt),
            "1:1: neuron 11 is not among the connections; drop its spikes "
            "here, or name it there on a line of its own");
  EXPECT_EQ(getMistake("3 0.5", std::nullopt),
            "1:3: '0.5' is no spike time, expected a whole number from 0 to "
            "2147483647");
  EXPECT_EQ(getMistake("3 50", 50),
            "1:3: '50' is no spike time, expected a whole number from 0 to 49");
  EXPECT_EQ(getMistake("3\n", std::nullopt),
            "1:1: the file holds no spike, so nothing says how many time steps "
            "it covers; give their number");
}

TEST(Spikes, TheLastStep) {
  Connections log = read("3 10\n");
  Spikes spikes;
  EXPECT_EQ(describe(readSpikes("3 2147483647", log, std::nullopt, spikes)),
            "none");
  EXPECT_EQ(spikes.numSteps, maxSteps);
}
