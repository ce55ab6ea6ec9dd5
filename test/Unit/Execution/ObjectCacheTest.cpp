//===- ObjectCacheTest.cpp - Tests of the object cache --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Execution/ObjectCache.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace ganglion;
using namespace ganglion::execution;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {
/// Gives each test a folder that is not there yet.
class ObjectCacheTest : public testing::Test {
protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "ganglion-XXXXXX";
    ASSERT_TRUE(mkdtemp(pattern.data()));
    root = pattern;
    folder = root / "a" / "b";
    cache.emplace(folder.string());
  }
  void TearDown() override { fs::remove_all(root); }

  /// What the cache has for a key; "none" where it has nothing.
  std::string find(const std::string &key) {
    auto object = cache->find(key);
    return object ? object->getBuffer().str() : "none";
  }

  /// The only object in the folder.
  fs::path getFile() {
    fs::path found;
    for (const auto &entry : fs::directory_iterator(folder))
      if (entry.path().extension() == ".o")
        found = entry.path();
    return found;
  }

  fs::path root, folder;
  std::optional<ObjectCache> cache;
};
} // namespace

static std::string makeKey(std::initializer_list<std::string_view> texts) {
  CacheKey key;
  for (std::string_view text : texts)
    key.add(text);
  return key.finish();
}

TEST(CacheKeyTest, EveryTextCounts) {
  std::string key = makeKey({"module", "cpu=host"});
  EXPECT_EQ(makeKey({"module", "cpu=host"}), key);
  EXPECT_EQ(key.size(), 64u);
  for (auto texts :
       {makeKey({"module", "cpu=generic"}), makeKey({"modulecpu=host"}),
        makeKey({"module"}), makeKey({"modul", "ecpu=host"}), makeKey({}),
        makeKey({"module", "cpu=host", ""})})
    EXPECT_NE(texts, key);
}

TEST_F(ObjectCacheTest, FindsWhatWasStored) {
  std::string bytes("\0\1object\n", 9);
  EXPECT_EQ(find("key"), "none");
  EXPECT_FALSE(cache->store("key", bytes));
  EXPECT_EQ(find("key"), bytes);
  EXPECT_EQ(find("other"), "none");
  EXPECT_FALSE(cache->store("key", "new"));
  EXPECT_EQ(find("key"), "new");
  EXPECT_FALSE(cache->store("other", ""));
  EXPECT_EQ(find("other"), "");
  EXPECT_EQ(find("key"), "new");
}

/// A file that lost its end, has one byte wrong, or is of another key.
TEST_F(ObjectCacheTest, IgnoresAndMendsBrokenFiles) {
  ASSERT_FALSE(cache->store("key", "object"));
  std::string whole;
  {
    std::ifstream stream(getFile());
    whole.assign(std::istreambuf_iterator<char>(stream), {});
  }
  auto write = [&](const std::string &bytes) {
    std::ofstream(getFile(), std::ios::binary) << bytes;
  };
  for (size_t size = 0; size < whole.size(); ++size) {
    write(whole.substr(0, size));
    EXPECT_EQ(find("key"), "none") << size;
  }
  for (size_t place = 0; place < whole.size(); ++place) {
    std::string wrong = whole;
    wrong[place] ^= 1;
    write(wrong);
    EXPECT_EQ(find("key"), "none") << place;
  }
  write(whole);
  EXPECT_EQ(find("key"), "object");

  std::string name = getFile().string();
  fs::copy(name, name.replace(name.rfind("key"), 3, "abc"));
  EXPECT_EQ(find("abc"), "none");
  EXPECT_FALSE(cache->store("abc", "mended"));
  EXPECT_EQ(find("abc"), "mended");
}

TEST_F(ObjectCacheTest, SaysWhereItCannotWrite) {
  std::ofstream(root / "a") << "not a folder";
  EXPECT_EQ(find("key"), "none");
  std::optional<Error> error = cache->store("key", "object");
  ASSERT_TRUE(error);
  EXPECT_THAT(error->message, HasSubstr("cannot keep the compiled network in"));
}

TEST_F(ObjectCacheTest, LeavesNoTemporaryFiles) {
  ASSERT_FALSE(cache->store("key", "object"));
  for (const auto &entry : fs::directory_iterator(folder))
    EXPECT_TRUE(entry.path().extension() == ".o" ||
                entry.path().filename() == "llvmcache.timestamp")
        << entry.path();
}

TEST_F(ObjectCacheTest, DefaultFolder) {
  setenv("XDG_CACHE_HOME", "/somewhere", 1);
  EXPECT_EQ(*ObjectCache::getDefaultFolder(), "/somewhere/ganglion");
  unsetenv("XDG_CACHE_HOME");
  setenv("HOME", "/home/x", 1);
  EXPECT_EQ(*ObjectCache::getDefaultFolder(), "/home/x/.cache/ganglion");
}
