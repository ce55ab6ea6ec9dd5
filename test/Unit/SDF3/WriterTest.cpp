//===- WriterTest.cpp - What is written reads back as the same file -------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/SDF3/Writer.h"
#include "TestFiles.h"

using namespace ganglion;
using namespace ganglion::sdf3;

/// The text of a file that can be written.
static std::string write(const File &file) {
  Result<std::string> text = writeFile(file);
  if (text)
    return *text;
  ADD_FAILURE() << text.getError().message;
  return "";
}

TEST(Writer, ReadsBack) {
  std::string text = write(readValid(pipelineText));
  File file = readValid(text);
  EXPECT_EQ(write(file), text);

  // All that the text says besides the names of ports.
  ASSERT_TRUE(file.application && file.architecture);
  EXPECT_EQ(file.application->throughputConstraint,
            dataflow::Rational::get(1, 400));
  EXPECT_EQ(file.application->actors[0].getNumPhases(), 4u);
  EXPECT_EQ(file.application->actors[1].defaultProcessor, 1u);
  EXPECT_EQ(file.application->actors[1].processors[0].stateSize, 400);
  const Channel &data = file.application->channels[0];
  EXPECT_EQ(data.production, std::vector<int64_t>({2, 0, 1, 1}));
  EXPECT_EQ(data.consumption, std::vector<int64_t>({3}));
  EXPECT_EQ(data.tokens, 1);
  EXPECT_EQ(data.tokenSize, 32);
  EXPECT_EQ(data.buffer.size, 6);
  EXPECT_EQ(data.buffer.source, 4);
  EXPECT_EQ(data.buffer.target, 3);
  EXPECT_EQ(data.buffer.memory, 5);
  EXPECT_EQ(file.architecture->tiles[0].wheelSize, 8);
  EXPECT_EQ(file.architecture->tiles[0].memorySize, 1024);
  EXPECT_EQ(file.architecture->tiles[0].networkInterface->outBandwidth, 64);
  EXPECT_FALSE(file.architecture->tiles[2].processorType);
  EXPECT_EQ(file.architecture->connections[1].delay, 4);
  EXPECT_EQ(file.bindings.size(), 2u);
}

TEST(Writer, Types) {
  File file = readValid(pipelineText);
  EXPECT_NE(write(file).find("<sdf3 type=\"csdf\""), std::string::npos);
  EXPECT_NE(write(file).find("<csdfProperties>"), std::string::npos);
  file.application->actors[0].processors[0].times = {7};
  file.application->channels[0].production = {1};
  file.application->channels[1].consumption = {1};
  EXPECT_NE(write(file).find("<sdf3 type=\"sdf\""), std::string::npos);
  EXPECT_EQ(write(file).find("csdf"), std::string::npos);
}

// SDF3 wants a number for each phase.
TEST(Writer, FullLists) {
  File file = readValid(pipelineText);
  file.application->channels[0].production = {3};
  EXPECT_NE(write(file).find("rate=\"3,3,3,3\""), std::string::npos);
  EXPECT_NE(write(file).find("time=\"7,7,7,7\""), std::string::npos);
}

TEST(Writer, TimeUnit) {
  File file;
  file.architecture.emplace().name = "a";
  file.timeUnit = "1/3 µs";
  EXPECT_EQ(readValid(write(file)).timeUnit, "1/3 µs");
}

TEST(Writer, Names) {
  File file = readValid(pipelineText);
  file.application->actors[0].name = "<a> & \"b\" 'c' \xC3\xA9";
  file.bindings.clear();
  EXPECT_EQ(readValid(write(file)).application->actors[0].name,
            "<a> & \"b\" 'c' \xC3\xA9");
}

TEST(Writer, Mistakes) {
  File file = readValid(pipelineText);
  file.application->throughputConstraint = *dataflow::Rational::get(1, 3);
  Result<std::string> text = writeFile(file);
  ASSERT_FALSE(text);
  EXPECT_EQ(text.getError().message,
            "the throughput constraint 1/3 is no decimal fraction, which SDF3 "
            "asks for; round it");
  file = readValid(pipelineText);
  file.application->actors[0].name = "a\nb";
  text = writeFile(file);
  ASSERT_FALSE(text);
  EXPECT_EQ(text.getError().message,
            "the name 'a?b' has a control character, which XML cannot hold; "
            "rename it");
}
