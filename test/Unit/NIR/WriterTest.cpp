//===- WriterTest.cpp - Writing and comparing -----------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Writer.h"

#include "TestUtils.h"
#include "ganglion/Target/NIR/Compare.h"
#include "ganglion/Target/NIR/Reader.h"

using namespace ganglion;
using namespace ganglion::nir;

/// What `file` looks like after it was written and read.
static Result<File> roundTrip(const File &file) {
  std::string path = getTemporary("roundtrip.nir");
  if (std::optional<Error> error = writeFile(path, file))
    return *error;
  return readFile(path);
}

TEST(Writer, RealFilesRoundTrip) {
  for (const char *name :
       {"lif/lif_norse.nir", "lif/lif_rockpool.nir",
        "lif/lif_norse_v0_1_1_first.nir",
        "braille/braille_noDelay_bias_zero.nir",
        "braille/braille_noDelay_bias_zero_subgraph_spyx.nir",
        "braille/malformed_braille_noDelay_bias_zero_subgraph.nir",
        "braille/illtyped_braille_subgraph_20231012.nir",
        "cnn/cnn_sinabs.nir"}) {
    Result<File> file = readFile(getInput(name));
    ASSERT_TRUE(file) << getMessage(file);
    Result<File> copy = roundTrip(*file);
    ASSERT_TRUE(copy) << getMessage(copy);
    EXPECT_EQ(findDifference(*file, *copy).value_or("equal"), "equal") << name;
    EXPECT_EQ(file->version, copy->version);
  }
}

TEST(Writer, KeepsPrecisionNamesAndMetadata) {
  Node node = makeNode("0_ünï.code", "LIF",
                       {{"tau", Array{{2}, std::vector<double>{0.1, 1e-300}}},
                        {"r", makeReal({2})},
                        {"v_leak", Array::vector<int64_t>({-1, 1})},
                        {"v_threshold", makeReal({2})},
                        {"colour", Array::vector<std::string>({"red", ""})}});
  node.metadata = {{"a", Array::scalar(int64_t(3))},
                   {"deep/er/b", Array::scalar<std::string>("text")},
                   {"deep/c", makeReal({1, 2})}};
  File file = makeFile({node}, {});
  Result<File> copy = roundTrip(file);
  ASSERT_TRUE(copy) << getMessage(copy);
  EXPECT_EQ(findDifference(file, *copy).value_or("equal"), "equal");
}

TEST(Writer, LonePrimitive) {
  File file{"1.0.7", makeLIF("", {3})};
  Result<File> copy = roundTrip(file);
  ASSERT_TRUE(copy) << getMessage(copy);
  EXPECT_TRUE(areEqual(file, *copy));
}

TEST(Writer, ArraysOfSeveralChunks) {
  // Not a multiple of the chunk on either axis.
  Array weight = makeReal({1031, 517});
  auto &values = std::get<std::vector<float>>(weight.values);
  for (size_t i = 0; i < values.size(); ++i)
    values[i] = float((i * 2654435761u) % 1000003);
  File file{"", makeNode("", "Linear", {{"weight", weight}})};
  Result<File> copy = roundTrip(file);
  ASSERT_TRUE(copy) << getMessage(copy);
  EXPECT_EQ(findDifference(file, *copy).value_or("equal"), "equal");
}

TEST(Writer, EqualContentsGiveEqualBytes) {
  Result<File> file = readFile(getInput("lif/lif_norse.nir"));
  ASSERT_TRUE(file);
  std::string a = getTemporary("a.nir"), b = getTemporary("b.nir");
  ASSERT_FALSE(writeFile(a, *file));
  ASSERT_FALSE(writeFile(b, *file));
  EXPECT_EQ(readBytes(a), readBytes(b));
}

TEST(Writer, FailureLeavesTheOldFile) {
  std::string path = getTemporary("kept.nir");
  writeBytes(path, "precious");
  EXPECT_EQ(getMessage(writeFile(path, makeFile({makeLIF("a/b", {1})}, {}))),
            "cannot write '" + path +
                "': node/nodes/a/b has a name that HDF5 cannot hold, expected "
                "one that is not empty and has no '/'; rename it");
  EXPECT_EQ(readBytes(path), "precious");
}

TEST(Writer, MissingFolder) {
  EXPECT_EQ(getMessage(writeFile("/nowhere/x.nir", makeFile({}, {}))),
            "cannot write '/nowhere/x.nir': No such file or directory");
}

TEST(Writer, InconsistentArray) {
  Node node = makeLIF("lif", {2});
  node.arrays["tau"].shape = {1000};
  std::string path = getTemporary("x.nir");
  EXPECT_EQ(getMessage(writeFile(path, makeFile({node}, {}))),
            "cannot write '" + path +
                "': node/nodes/lif/tau has 2 values, expected those of shape "
                "(1000)");
}

TEST(Compare, NamesTheFirstDifference) {
  File a = makeFile({makeLIF("x", {2}), makeLIF("y", {2})},
                    {{"x", "y"}, {"y", "x"}});
  File b = a;
  std::swap(b.root.graph->edges[0], b.root.graph->edges[1]);
  std::swap(b.root.graph->nodes[0], b.root.graph->nodes[1]);
  EXPECT_TRUE(areEqual(a, b));

  b.root.graph->edges.push_back({"x", "y"});
  EXPECT_EQ(findDifference(a, b), "node/edges: the edge 'x' -> 'y' is more "
                                  "often in the second");
  b = a;
  b.root.graph->nodes[0].arrays["tau"] = makeReal({2}, 3);
  EXPECT_EQ(findDifference(a, b), "node/nodes/x/tau element 0 is 1.000000 in "
                                  "one, 3.000000 in the other");
  b.root.graph->nodes[0].arrays["tau"] = makeReal({1, 2});
  EXPECT_EQ(findDifference(a, b), "node/nodes/x/tau has shape (2) in one, (1, "
                                  "2) in the other");
  b.root.graph->nodes[0].arrays["tau"] = Array{{2}, std::vector<double>{1, 1}};
  EXPECT_EQ(findDifference(a, b), "node/nodes/x/tau is of type float32 in one, "
                                  "float64 in the other");
  b.root.graph->nodes.erase(b.root.graph->nodes.begin());
  EXPECT_EQ(findDifference(a, b), "node/nodes/x is in the first only");
  EXPECT_EQ(findDifference(b, a), "node/nodes/x is in the second only");
}
