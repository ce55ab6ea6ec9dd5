//===- ConnectionsTest.cpp - Tests of files of connections ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestLogs.h"

#include <map>
#include <set>

using namespace ganglion;
using namespace ganglion::spikelog;

TEST(Connections, ByHand) {
  Connections log = read("7 20\n"
                         "3\t20  9 \r\n"
                         "\n"
                         "  5\n"
                         "20 9 20");
  EXPECT_EQ(log.neurons, (std::vector<uint32_t>{3, 5, 7, 9, 20}));
  EXPECT_EQ(log.begins, (std::vector<uint64_t>{0, 0, 0, 0, 2, 5}));
  EXPECT_EQ(log.sources, (std::vector<uint32_t>{0, 4, 0, 2, 4}));
  EXPECT_TRUE(log.multiplicities.empty());
  EXPECT_TRUE(log.isInput(1));
  EXPECT_FALSE(log.isInput(3));
}

// A neuron may have several lines, and two neurons several connections.
TEST(Connections, LinesAddUp) {
  Connections log = read("1 2 2\n0 2\n1 0\n1 2\n");
  EXPECT_EQ(log.begins, (std::vector<uint64_t>{0, 1, 1, 3}));
  EXPECT_EQ(log.sources, (std::vector<uint32_t>{1, 0, 1}));
  EXPECT_EQ(log.multiplicities, (std::vector<uint32_t>{1, 1, 3}));
}

TEST(Connections, MatchAListOfPairs) {
  std::mt19937 random(2020);
  for (int trial = 0; trial < 500; ++trial) {
    uint32_t spread = trial % 2 ? 1 : 1 + random() % 100000;
    std::vector<std::pair<uint32_t, uint32_t>> pairs(1 + random() % 60);
    std::map<uint32_t, std::map<uint32_t, uint32_t>> expected;
    std::set<uint32_t> neurons;
    for (auto &[source, target] : pairs) {
      source = random() % 12 * spread;
      target = random() % 12 * spread;
      ++expected[target][source];
      neurons.insert({source, target});
    }
    Connections log = read(makeLines(pairs, random));

    EXPECT_EQ(log.neurons,
              std::vector<uint32_t>(neurons.begin(), neurons.end()));
    std::map<uint32_t, std::map<uint32_t, uint32_t>> found;
    ASSERT_EQ(log.begins.size(), neurons.size() + 1);
    ASSERT_EQ(log.begins.back(), log.sources.size());
    for (size_t target = 0; target < neurons.size(); ++target)
      for (uint64_t k = log.begins[target]; k < log.begins[target + 1]; ++k) {
        EXPECT_TRUE(k == log.begins[target] ||
                    log.sources[k - 1] < log.sources[k]);
        found[log.neurons[target]][log.neurons[log.sources[k]]] =
            log.multiplicities.empty() ? 1 : log.multiplicities[k];
      }
    EXPECT_EQ(found, expected);
  }
}

TEST(Connections, TheLargestNumber) {
  Connections log = read("268435455 0");
  EXPECT_EQ(log.neurons, (std::vector<uint32_t>{0, maxNeuron}));
}

TEST(Connections, Mistakes) {
  const std::pair<std::string, std::string> cases[] = {
      {"0 1\n1 x\n", "2:3: 'x' is no neuron, expected a whole number from 0 "
                     "to 268435455"},
      {"0 -1", "1:3: '-1' is no neuron, expected a whole number from 0 to "
               "268435455"},
      {"1.5 2", "1:1: '1.5' is no neuron, expected a whole number from 0 to "
                "268435455"},
      {"0 1e3", "1:3: '1e3' is no neuron, expected a whole number from 0 to "
                "268435455"},
      {"0 1,2", "1:3: '1,2' is no neuron, expected a whole number from 0 to "
                "268435455"},
      {"0 268435456", "1:3: '268435456' is no neuron, expected a whole number "
                      "from 0 to 268435455"},
      {"0 1\n 99999999999999999999999999 1",
       "2:2: '99999999999999999999...' is no neuron, expected a whole number "
       "from 0 to 268435455"},
      {std::string("0 \0\x1b[2J\xff 1", 9),
       "1:3: '??[2J?' is no neuron, expected a whole number from 0 to "
       "268435455"},
      {"", "1:1: the file holds no connection, expected lines with a neuron "
           "and the neurons it sends spikes to"},
      {" \n\n", "1:1: the file holds no connection, expected lines with a "
                "neuron and the neurons it sends spikes to"},
      {"0\n1\n", "1:1: the file holds no connection, expected lines with a "
                 "neuron and the neurons it sends spikes to"},
  };
  for (const auto &[text, expected] : cases) {
    Connections log;
    EXPECT_EQ(describe(readConnections(text, log)), expected) << text;
  }
}
