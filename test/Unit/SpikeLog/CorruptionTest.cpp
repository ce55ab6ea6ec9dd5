//===- CorruptionTest.cpp - Damaged files never crash a reader ------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestLogs.h"
#include "ganglion/Target/SpikeLog/Layers.h"
#include "ganglion/Target/SpikeLog/Spikes.h"

using namespace ganglion;
using namespace ganglion::spikelog;

static const std::string connectionsText = "0 6 7\n1 6 7 8\n2 7 8\n"
                                           "10 0 99999\r\n\n7 8\t9\n";
static const std::string spikesText = "0 1 5 7\n1\n7 2147483647 3\n10 0 4\n";

/// Reads two texts, either of which may be damaged. What is read makes sense, a
/// mistake says something.
static void use(const std::string &connections, const std::string &spikes) {
  Connections log;
  if (std::optional<Message> mistake = readConnections(connections, log)) {
    EXPECT_FALSE(mistake->text.empty());
    return;
  }
  ASSERT_EQ(log.begins.size(), log.getNumNeurons() + 1);
  ASSERT_EQ(log.begins.back(), log.sources.size());
  for (uint32_t source : log.sources)
    EXPECT_LT(source, log.getNumNeurons());
  Result<std::vector<uint32_t>> layers = findLayers(log);
  EXPECT_TRUE(!layers || layers->size() == log.getNumNeurons());
  Spikes found;
  if (std::optional<Message> mistake =
          readSpikes(spikes, log, std::nullopt, found)) {
    EXPECT_FALSE(mistake->text.empty());
    return;
  }
  for (uint32_t count : found.counts)
    EXPECT_LE(count, found.numSteps);
}

TEST(Corruption, EveryPrefix) {
  for (size_t length = 0; length <= connectionsText.size(); ++length)
    use(connectionsText.substr(0, length), spikesText);
  for (size_t length = 0; length <= spikesText.size(); ++length)
    use(connectionsText, spikesText.substr(0, length));
}

/// Some bytes become digits and separators, others anything.
static std::string damage(std::string text, std::mt19937 &random) {
  const std::string common = "0123456789 \n\t\r";
  for (unsigned count = random() % 4 + 1; count != 0; --count)
    text[random() % text.size()] = random() % 2
                                       ? common[random() % common.size()]
                                       : static_cast<char>(random());
  return text;
}

TEST(Corruption, AnyByte) {
  std::mt19937 random(2006);
  for (int i = 0; i < 300; ++i) {
    use(damage(connectionsText, random), spikesText);
    use(connectionsText, damage(spikesText, random));
  }
}

TEST(Corruption, Noise) {
  std::mt19937 random(2008);
  for (int i = 0; i < 1000; ++i) {
    std::string text(random() % 100, ' ');
    for (char &c : text)
      c = static_cast<char>(random());
    use(text, spikesText);
    use("0 1\n" + text, spikesText);
    use(connectionsText, text);
  }
}
