//===- CorruptionTest.cpp - Damaged files never crash the reader ----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestFiles.h"

#include <random>

using namespace ganglion;
using namespace ganglion::sdf3;

/// Reads a text that may be damaged. A mistake has to say something.
static void use(const std::string &text) { EXPECT_NE(getMistake(text), ""); }

TEST(Corruption, EveryPrefix) {
  std::string text = pipelineText;
  size_t whole = text.rfind('>') + 1;
  for (size_t length = 0; length < whole; ++length)
    EXPECT_NE(getMistake(text.substr(0, length)), "none") << length;
}

TEST(Corruption, AnyByte) {
  std::mt19937 random(2006);
  for (int i = 0; i < 3000; ++i) {
    std::string text = pipelineText;
    for (unsigned count = random() % 4 + 1; count != 0; --count)
      text[random() % text.size()] = static_cast<char>(random());
    use(text);
  }
}

// Pieces of the file in places where they do not belong.
TEST(Corruption, AnyPiece) {
  std::mt19937 random(2007);
  std::string original = pipelineText;
  for (int i = 0; i < 3000; ++i) {
    std::string text = original;
    std::string piece =
        original.substr(random() % original.size(), random() % 200);
    text.replace(random() % text.size(), random() % 200, piece);
    use(text);
  }
}

TEST(Corruption, Noise) {
  std::mt19937 random(2008);
  for (int i = 0; i < 300; ++i) {
    std::string text(random() % 1000, ' ');
    for (char &c : text)
      c = static_cast<char>(random());
    use(text);
    use("<sdf3>" + text);
  }
}

TEST(Corruption, DeepNesting) {
  std::string text;
  for (int i = 0; i < 300000; ++i)
    text += "<sdf3>";
  use(text);
  for (int i = 0; i < 300000; ++i)
    text += "</sdf3>";
  EXPECT_NE(getMistake(text), "none");
}

// Entities that a document defines are text.
TEST(Corruption, EntityBomb) {
  std::string text = "<!DOCTYPE sdf3 [<!ENTITY a0 \"9\">\n";
  for (int i = 0; i < 40; ++i)
    text += "<!ENTITY a" + std::to_string(i + 1) + " \"&a" + std::to_string(i) +
            ";&a" + std::to_string(i) + ";\">\n";
  text += "]>\n";
  std::string bomb = change("time=\"12\"", "time=\"&a40;\"");
  bomb.replace(bomb.find("<!DOCTYPE sdf3>"), 15, text);
  EXPECT_EQ(getMistake(bomb),
            "78:11: attribute 'time' of element 'executionTime' is '&a40;', "
            "expected a whole number that is not negative");
  std::string outside =
      change("<!DOCTYPE sdf3>", "<!DOCTYPE sdf3 SYSTEM \"/dev/zero\">");
  EXPECT_EQ(getMistake(outside), "none");
}
