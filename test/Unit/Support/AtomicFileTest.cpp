//===- AtomicFileTest.cpp - Tests of atomic writing -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Support/AtomicFile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/resource.h>

using namespace ganglion;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

/// Gives each test an empty folder.
class AtomicFileTest : public testing::Test {
protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "ganglion-XXXXXX";
    ASSERT_TRUE(mkdtemp(pattern.data()));
    folder = pattern;
  }
  void TearDown() override { fs::remove_all(folder); }

  std::string getPath(const std::string &name) const {
    return (folder / name).string();
  }

  std::string read(const std::string &name) const {
    std::ifstream file(folder / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  size_t countFiles() const {
    return std::distance(fs::directory_iterator(folder), {});
  }

  fs::path folder;
};

} // namespace

TEST_F(AtomicFileTest, WritesAndReplaces) {
  std::string bytes("a\0b\n", 4);
  EXPECT_FALSE(writeFileAtomically(getPath("x"), bytes));
  EXPECT_EQ(read("x"), bytes);
  EXPECT_FALSE(writeFileAtomically(getPath("x"), ""));
  EXPECT_EQ(read("x"), "");
  EXPECT_EQ(countFiles(), 1u);
}

TEST_F(AtomicFileTest, LeavesTheTemporaryFilesOfOthersAlone) {
  std::ofstream(getPath("x.tmp0")) << "other";
  EXPECT_FALSE(writeFileAtomically(getPath("x"), "mine"));
  EXPECT_EQ(read("x"), "mine");
  EXPECT_EQ(read("x.tmp0"), "other");
  EXPECT_EQ(countFiles(), 2u);
}

TEST_F(AtomicFileTest, FollowsASymbolicLink) {
  std::ofstream(getPath("target")) << "old";
  fs::create_symlink("target", folder / "link");
  EXPECT_FALSE(writeFileAtomically(getPath("link"), "new"));
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
  EXPECT_EQ(read("target"), "new");
}

TEST_F(AtomicFileTest, NamesAMissingFolder) {
  std::optional<Error> error = writeFileAtomically(getPath("no/x"), "a");
  ASSERT_TRUE(error);
  EXPECT_EQ(error->message, "cannot write '" + getPath("no/x") +
                                "': No such file or directory");
  EXPECT_EQ(countFiles(), 0u);
}

TEST_F(AtomicFileTest, RefusesWhatIsNotARegularFile) {
  std::optional<Error> error = writeFileAtomically(folder.string(), "a");
  ASSERT_TRUE(error);
  EXPECT_THAT(error->message, HasSubstr("is not a regular file"));
  EXPECT_TRUE(writeFileAtomically("/dev/null", "a"));
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(AtomicFileTest, KeepsTheOldFileWhenWritingFails) {
  ASSERT_FALSE(writeFileAtomically(getPath("x"), "old"));

  // A limit on the file size stands for a full disk.
  rlimit old;
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &old), 0);
  rlimit small = old;
  small.rlim_cur = 4096;
  auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
  std::optional<Error> error =
      writeFileAtomically(getPath("x"), std::string(100000, 'a'));
  // Too small for the buffer of the stream, so that only closing fails.
  small.rlim_cur = 16;
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
  std::optional<Error> closeError =
      writeFileAtomically(getPath("x"), std::string(100, 'a'));
  setrlimit(RLIMIT_FSIZE, &old);
  std::signal(SIGXFSZ, oldHandler);

  ASSERT_TRUE(error);
  EXPECT_THAT(error->message, HasSubstr("File too large"));
  ASSERT_TRUE(closeError);
  EXPECT_THAT(closeError->message, HasSubstr("File too large"));
  EXPECT_EQ(read("x"), "old");
  EXPECT_EQ(countFiles(), 1u);
}

TEST_F(AtomicFileTest, PendingOutputReplacesOnCommit) {
  std::ofstream(getPath("x")) << "old";
  PendingOutput output(getPath("x"));
  std::ofstream(output.getName()) << "new";
  EXPECT_EQ(read("x"), "old");
  EXPECT_FALSE(output.commit());
  EXPECT_EQ(read("x"), "new");
  EXPECT_EQ(countFiles(), 1u);
}

TEST_F(AtomicFileTest, PendingOutputWithoutOutput) {
  std::ofstream(getPath("x")) << "old";
  EXPECT_FALSE(PendingOutput(getPath("x")).commit());
  EXPECT_EQ(read("x"), "old");
}

TEST_F(AtomicFileTest, PendingOutputFollowsASymbolicLink) {
  std::ofstream(getPath("target")) << "old";
  fs::create_symlink("target", folder / "link");
  PendingOutput output(getPath("link"));
  std::ofstream(output.getName()) << "new";
  EXPECT_FALSE(output.commit());
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
  EXPECT_EQ(read("target"), "new");
}

TEST_F(AtomicFileTest, PendingOutputLeavesStreamsAndDevicesAlone) {
  for (const char *name : {"-", "/dev/null"}) {
    PendingOutput output(name);
    EXPECT_EQ(output.getName(), name);
    EXPECT_FALSE(output.commit());
  }
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(AtomicFileTest, AppearsWithCommitOnly) {
  {
    Result<AtomicFile> file = AtomicFile::create(getPath("x"));
    ASSERT_TRUE(file);
    EXPECT_FALSE(file->write(2, "cd"));
    EXPECT_FALSE(fs::exists(getPath("x")));
    EXPECT_EQ(fs::path(file->getTemporaryName()).parent_path(), folder);
    EXPECT_TRUE(fs::exists(file->getTemporaryName()));
  }
  EXPECT_EQ(countFiles(), 0u);

  Result<AtomicFile> file = AtomicFile::create(getPath("x"));
  ASSERT_TRUE(file);
  AtomicFile moved = std::move(*file);
  EXPECT_FALSE(moved.write(2, "cd"));
  EXPECT_FALSE(moved.write(0, "ab"));
  EXPECT_FALSE(moved.commit());
  EXPECT_EQ(read("x"), "abcd");
  EXPECT_EQ(countFiles(), 1u);
}
