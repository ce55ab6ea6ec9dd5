//===- CorruptionTest.cpp - Damaged files never crash the reader ----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestUtils.h"
#include "ganglion/Target/NIR/Flatten.h"
#include "ganglion/Target/NIR/Reader.h"

#include <random>

using namespace ganglion;
using namespace ganglion::nir;

namespace {
class Corruption : public testing::TestWithParam<const char *> {
protected:
  /// Reads and flattens these bytes; either may fail, neither may crash.
  void use(const std::string &bytes) {
    std::string path = getTemporary("damaged.nir");
    writeBytes(path, bytes);
    Result<File> file = readFile(path);
    if (!file) {
      EXPECT_NE(file.getError().message, "");
      return;
    }
    std::vector<std::string> remarks;
    (void)flatten(std::move(*file), {/*lenient=*/true}, remarks);
  }
};
} // namespace

static std::string getFileName(const testing::TestParamInfo<const char *> &i) {
  return "File" + std::to_string(i.index);
}

INSTANTIATE_TEST_SUITE_P(
    RealFiles, Corruption,
    testing::Values("lif/lif_norse.nir", // contiguous arrays
                    "braille/braille_noDelay_bias_zero_subgraph_spyx.nir"),
    getFileName);

TEST_P(Corruption, EveryPrefix) {
  constexpr size_t numPrefixes = 200;
  std::string bytes = readBytes(getInput(GetParam()));
  ASSERT_FALSE(bytes.empty());
  for (size_t i = 0; i < numPrefixes; ++i)
    use(bytes.substr(0, bytes.size() * i / numPrefixes));
}

TEST_P(Corruption, AnyByte) {
  constexpr size_t numCorruptions = 500;
  std::string bytes = readBytes(getInput(GetParam()));
  ASSERT_FALSE(bytes.empty());
  std::mt19937 random(20231012);
  for (size_t i = 0; i < numCorruptions; ++i) {
    std::string damaged = bytes;
    damaged[random() % damaged.size()] = char(random() & 0xff);
    use(damaged);
  }
}
