//===- NpzTest.cpp - Several arrays in one file ---------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Recording/Npz.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include <fstream>
#include <map>
#include <zip.h>

using namespace ganglion;

namespace {

class NpzTest : public testing::Test {
protected:
  void SetUp() override {
    path = testing::TempDir() + "ganglion-npz-test.npz";
    contents["first"] = "short";
    for (int number = 0; number < 3000; ++number)
      contents["second"] += std::to_string(number % 777);
    std::remove(path.c_str());
    zip *archive = zip_open(path.c_str(), ZIP_CREATE, /*errorp=*/nullptr);
    for (const auto &[name, bytes] : contents) {
      zip_source *source =
          zip_source_buffer(archive, bytes.data(), bytes.size(), /*freep=*/0);
      zip_int64_t entry =
          zip_file_add(archive, (name + ".npy").c_str(), source, /*flags=*/0);
      zip_set_file_compression(archive, entry,
                               name == "first" ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                               /*comp_flags=*/0);
    }
    ASSERT_EQ(zip_close(archive), 0);
  }

  void TearDown() override { std::remove(path.c_str()); }

  std::string readFile() {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }

  void writeFile(std::string_view bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
  }

  /// The number of arrays that can be read; what can be read is right.
  size_t countReadable() {
    Result<NpzFile> file = NpzFile::open(path);
    if (!file)
      return 0;
    size_t count = 0;
    for (const std::string &name : file->getNames())
      if (Result<MappedFile> bytes = file->unpack(name)) {
        ++count;
        EXPECT_TRUE(bytes->getBytes() == contents["first"] ||
                    bytes->getBytes() == contents["second"]);
      }
    return count;
  }

  std::string path;
  std::map<std::string, std::string> contents;
};

} // namespace

TEST_F(NpzTest, ReadsStoredAndDeflatedArrays) {
  Result<NpzFile> file = NpzFile::open(path);
  ASSERT_TRUE(file) << file.getError().message;
  EXPECT_THAT(file->getNames(), testing::ElementsAre("first", "second"));
  EXPECT_EQ(countReadable(), 2u);
}

TEST_F(NpzTest, EveryPrefixIsAnError) {
  std::string bytes = readFile();
  for (size_t size = 0; size < bytes.size(); size += size < 1000 ? 1 : 13) {
    writeFile(std::string_view(bytes).substr(0, size));
    EXPECT_EQ(countReadable(), 0u) << "cut to " << size << " bytes";
  }
}

TEST_F(NpzTest, NoChangedByteGivesWrongNumbers) {
  std::string bytes = readFile();
  for (size_t position = 0; position < bytes.size();
       position += position < 200 || bytes.size() - position < 200 ? 1 : 61) {
    std::string changed = bytes;
    changed[position] = static_cast<char>(changed[position] ^ 0x15);
    writeFile(changed);
    EXPECT_LE(countReadable(), 2u);
  }
}

TEST_F(NpzTest, NamesWhatIsWrong) {
  Result<NpzFile> missing = NpzFile::open("no/such/file.npz");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.getError().message,
            "'no/such/file.npz' is not a readable .npz file: No such file");
  zip *archive = zip_open(path.c_str(), /*flags=*/0, /*errorp=*/nullptr);
  zip_source *source = zip_source_buffer(archive, "x", 1, /*freep=*/0);
  zip_file_add(archive, "notes.txt", source, /*flags=*/0);
  ASSERT_EQ(zip_close(archive), 0);
  Result<NpzFile> mixed = NpzFile::open(path);
  ASSERT_FALSE(mixed);
  EXPECT_EQ(mixed.getError().message,
            "'" + path +
                "' is not a readable .npz file: its entry 'notes.txt' "
                "is not an array; write it with numpy.savez");
}
