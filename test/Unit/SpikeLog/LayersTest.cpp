//===- LayersTest.cpp - Tests of layers -----------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/SpikeLog/Layers.h"
#include "TestLogs.h"

#include <algorithm>

using namespace ganglion;
using namespace ganglion::spikelog;

/// The layers, or the reason why there are none.
static std::string describeLayers(const Connections &connections) {
  Result<std::vector<uint32_t>> layers = findLayers(connections);
  if (!layers)
    return layers.getError().message;
  std::string text;
  for (uint32_t layer : *layers)
    text += std::to_string(layer) + " ";
  return text;
}

TEST(Layers, ByHand) {
  // 0 -> 1 -> 2 and 0 -> 2; 3 alone.
  EXPECT_EQ(describeLayers(read("0 2 1\n1 2\n3\n")), "0 1 2 0 ");
}

TEST(Layers, NameTheCycle) {
  EXPECT_EQ(describeLayers(read("5 5\n")),
            "the connections have a cycle, 5 -> 5");
  EXPECT_EQ(describeLayers(read("0 2\n2 7\n7 9\n9 2 1\n")),
            "the connections have a cycle, 9 -> 2 -> 7 -> 9");
  std::string ring;
  for (int k = 0; k < 100; ++k)
    ring += std::to_string(k) + " " + std::to_string((k + 1) % 100) + "\n";
  EXPECT_EQ(describeLayers(read(ring)),
            "the connections have a cycle, 0 -> 1 -> 2 -> 3 -> 4 -> 5 -> 6 -> "
            "7 -> 8 -> ... -> 0");
}

// Against relaxing all connections as often as there are neurons.
TEST(Layers, MatchRelaxation) {
  std::mt19937 random(2022);
  int numCyclic = 0;
  for (int trial = 0; trial < 500; ++trial) {
    uint32_t count = 2 + random() % 15;
    std::vector<std::pair<uint32_t, uint32_t>> pairs(1 + random() % 25);
    for (auto &[source, target] : pairs) {
      source = random() % count;
      target = random() % count;
      // Numbers that ascend most of the time, but not in the text.
      if (source > target && random() % 64 != 0)
        std::swap(source, target);
      if (source == target)
        target = source + 1;
    }
    Connections log = read(makeLines(pairs, random));
    std::vector<uint32_t> expected(log.getNumNeurons());
    bool changed = true;
    for (uint32_t round = 0; changed && round <= log.getNumNeurons(); ++round) {
      changed = false;
      for (size_t target = 0; target < expected.size(); ++target)
        for (uint64_t k = log.begins[target]; k < log.begins[target + 1]; ++k)
          if (expected[target] <= expected[log.sources[k]]) {
            expected[target] = expected[log.sources[k]] + 1;
            changed = true;
          }
    }
    Result<std::vector<uint32_t>> layers = findLayers(log);
    EXPECT_EQ(bool(layers), !changed);
    numCyclic += changed;
    if (layers) {
      EXPECT_EQ(*layers, expected);
    }
  }
  EXPECT_GT(numCyclic, 10);
  EXPECT_LT(numCyclic, 490);
}

TEST(Layers, ALongChain) {
  std::string chain;
  for (int k = 300000; k > 0; --k)
    chain += std::to_string(k - 1) + " " + std::to_string(k) + "\n";
  Result<std::vector<uint32_t>> layers = findLayers(read(chain));
  ASSERT_TRUE(layers);
  EXPECT_EQ(layers->back(), 300000u);
}
