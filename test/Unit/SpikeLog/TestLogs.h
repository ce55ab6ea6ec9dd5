//===- TestLogs.h - Random spike logs ---------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_SPIKELOG_TESTLOGS_H
#define GANGLION_TEST_UNIT_SPIKELOG_TESTLOGS_H

#include "ganglion/Target/SpikeLog/Connections.h"
#include "gtest/gtest.h"

#include <random>

namespace ganglion::spikelog {

/// "line:column: text", or "none".
inline std::string describe(const std::optional<Message> &mistake) {
  if (!mistake)
    return "none";
  return std::to_string(mistake->position.line) + ":" +
         std::to_string(mistake->position.column) + ": " + mistake->text;
}

/// The connections of a text without mistakes.
inline Connections read(const std::string &text) {
  Connections connections;
  EXPECT_EQ(describe(readConnections(text, connections)), "none") << text;
  return connections;
}

/// Separators of all kinds.
inline std::string makeSpace(std::mt19937 &random) {
  static const char *const spaces[] = {" ", "  ", "\t", " \t "};
  return spaces[random() % 4];
}

/// Lines of `pairs`, of which neighbours may share one, with empty lines.
inline std::string
makeLines(const std::vector<std::pair<uint32_t, uint32_t>> &pairs,
          std::mt19937 &random) {
  std::string text;
  for (size_t k = 0; k < pairs.size(); ++k) {
    bool continues =
        k > 0 && pairs[k].first == pairs[k - 1].first && random() % 4 != 0;
    if (!continues) {
      text += random() % 8 == 0 ? "\n \r\n" : k > 0 ? "\n" : "";
      text += random() % 8 == 0 ? makeSpace(random) : "";
      text += std::to_string(pairs[k].first);
    }
    text += makeSpace(random) + std::to_string(pairs[k].second);
    text += random() % 8 == 0 ? makeSpace(random) : "";
  }
  return text + (random() % 2 ? "\r\n" : "");
}

} // namespace ganglion::spikelog

#endif // GANGLION_TEST_UNIT_SPIKELOG_TESTLOGS_H
