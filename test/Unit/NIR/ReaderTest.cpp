//===- ReaderTest.cpp - Good and bad NIR files ----------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Reader.h"

#include "Hdf5.h"
#include "TestUtils.h"
#include "ganglion/Target/NIR/Primitives.h"
#include "ganglion/Target/NIR/Writer.h"

#include <gmock/gmock.h>
#include <limits>

using namespace ganglion;
using namespace ganglion::nir;
using testing::ElementsAre;
using testing::HasSubstr;

//===----------------------------------------------------------------------===//
// Real files
//===----------------------------------------------------------------------===//

TEST(Reader, ContiguousFile) {
  Result<File> file = readFile(getInput("lif/lif_norse.nir"));
  ASSERT_TRUE(file) << getMessage(file);
  EXPECT_EQ(file->version, "0.1.1");
  const Graph &graph = *file->root.graph;
  ASSERT_EQ(graph.nodes.size(), 4u);
  EXPECT_EQ(graph.nodes[0].name, "0");
  EXPECT_EQ(graph.edges[0], (Edge{"input", "0"}));
  const Array *tau = graph.find("1")->find("tau");
  ASSERT_TRUE(tau && tau->getIf<float>());
  EXPECT_THAT(*tau->getIf<float>(), ElementsAre(0.0025f));
  EXPECT_THAT(*graph.find("input")->find("shape")->getIntegers(),
              ElementsAre(1));
}

TEST(Reader, MixedPrecisionAndNesting) {
  Result<File> file =
      readFile(getInput("braille/braille_noDelay_bias_zero_subgraph_spyx.nir"));
  ASSERT_TRUE(file) << getMessage(file);
  const Node *inner = file->root.graph->find("lif1");
  ASSERT_TRUE(inner && inner->graph);
  EXPECT_EQ(inner->graph->edges.size(), 4u);
  EXPECT_EQ(inner->graph->find("lin")->find("weight")->getElementType(),
            ElementType::Float32);
  EXPECT_EQ(inner->graph->find("lif1")->find("r")->getElementType(),
            ElementType::Float64);
}

//===----------------------------------------------------------------------===//
// Files that are no graphs
//===----------------------------------------------------------------------===//

/// The error for a file of these bytes, without its name.
static std::string getErrorOfBytes(const std::string &bytes) {
  std::string path = getTemporary("x.nir");
  writeBytes(path, bytes);
  std::string message = getMessage(readFile(path));
  EXPECT_EQ(message.substr(0, path.size() + 2), "'" + path + "'");
  return message.substr(std::min(message.size(), path.size() + 2));
}

TEST(Reader, NoFile) {
  EXPECT_EQ(getMessage(readFile("/nowhere/x.nir")),
            "'/nowhere/x.nir' does not exist; check the path");
}

TEST(Reader, Directory) {
  EXPECT_EQ(getMessage(readFile("/")),
            "'/' is a directory, not an HDF5 file; name a .nir file");
}

TEST(Reader, Empty) {
  EXPECT_EQ(getErrorOfBytes(""),
            " is empty, not an HDF5 file; export the network again");
}

TEST(Reader, Zip) {
  EXPECT_EQ(getErrorOfBytes(std::string("PK\x03\x04\x14\x00", 6)),
            " is a zip archive, not an HDF5 file; export the network with the "
            "'nir' package instead of saving it with PyTorch");
}

TEST(Reader, Text) {
  EXPECT_EQ(getErrorOfBytes("tau = 3\n"),
            " is not an HDF5 file; export the network with the 'nir' package");
}

TEST(Reader, Half) {
  std::string bytes = readBytes(getInput("cnn/cnn_sinabs.nir"));
  EXPECT_EQ(getErrorOfBytes(bytes.substr(0, bytes.size() / 2)),
            " is a damaged or incomplete HDF5 file; copy or export it again");
}

//===----------------------------------------------------------------------===//
// Files made by hand
//===----------------------------------------------------------------------===//

namespace {
/// A file with one LIF of two neurons, to be spoilt by the HDF5 API.
class SpoiltFile : public testing::Test {
protected:
  void SetUp() override {
    path = getTemporary("x.nir");
    Node lif = makeLIF("lif", {2});
    ASSERT_FALSE(writeFile(
        path, makeFile({lif, makePort("in", "Input", {2})}, {{"in", "lif"}})));
    file = Handle(H5Fopen(path.c_str(), H5F_ACC_RDWR, H5P_DEFAULT));
    ASSERT_TRUE(file);
  }

  void remove(const char *name) {
    ASSERT_GE(H5Ldelete(file, name, H5P_DEFAULT), 0);
  }

  /// Replaces a dataset by one of this file type.
  void replace(const char *name, const std::vector<hsize_t> &shape,
               hid_t fileType, hid_t memoryType, const void *values,
               hid_t plist = H5P_DEFAULT) {
    if (H5Lexists(file, name, H5P_DEFAULT) > 0)
      remove(name);
    Handle space(shape.empty()
                     ? H5Screate(H5S_SCALAR)
                     : H5Screate_simple(shape.size(), shape.data(), nullptr));
    Handle dataset(H5Dcreate2(file, name, fileType, space, H5P_DEFAULT, plist,
                              H5P_DEFAULT));
    ASSERT_TRUE(dataset);
    if (values)
      ASSERT_GE(
          H5Dwrite(dataset, memoryType, H5S_ALL, H5S_ALL, H5P_DEFAULT, values),
          0);
  }

  /// Replaces a dataset by strings of fixed length.
  void replaceByFixedStrings(const char *name,
                             const std::vector<hsize_t> &shape, size_t width,
                             const std::string &bytes,
                             H5T_str_t padding = H5T_STR_NULLPAD) {
    Handle type(H5Tcopy(H5T_C_S1));
    H5Tset_size(type, width);
    H5Tset_strpad(type, padding);
    replace(name, shape, type, type, bytes.data());
  }

  Result<File> read() {
    file = Handle();
    return readFile(path);
  }

  /// The error, without the name of the file.
  std::string getError() {
    std::string message = getMessage(read());
    std::string prefix = "'" + path + "'";
    return message.compare(0, prefix.size(), prefix) == 0
               ? message.substr(prefix.size())
               : message;
  }

  std::string path;
  Handle file;
};
} // namespace

static constexpr const char *tauName = "node/nodes/lif/tau";
static constexpr const char *typeName = "node/nodes/lif/type";

TEST_F(SpoiltFile, NothingSpoilt) { EXPECT_EQ(getError(), "no error"); }

TEST_F(SpoiltFile, BigEndianContiguousIntegers) {
  int32_t values[] = {3, -4};
  replace("node/nodes/lif/v_leak", {2}, H5T_STD_I32BE, H5T_NATIVE_INT32,
          values);
  Result<File> result = read();
  ASSERT_TRUE(result) << getMessage(result);
  const Array &leak = *result->root.graph->find("lif")->find("v_leak");
  EXPECT_THAT(*leak.getIntegers(), ElementsAre(3, -4));
  EXPECT_THAT(leak.toDoubles(), ElementsAre(3.0, -4.0));
}

TEST_F(SpoiltFile, BigEndianDoubles) {
  double values[] = {0.1, 1e300};
  replace(tauName, {2}, H5T_IEEE_F64BE, H5T_NATIVE_DOUBLE, values);
  Result<File> result = read();
  ASSERT_TRUE(result) << getMessage(result);
  EXPECT_THAT(*result->root.graph->find("lif")->find("tau")->getIf<double>(),
              ElementsAre(0.1, 1e300));
}

TEST_F(SpoiltFile, FixedLengthStrings) {
  replaceByFixedStrings(typeName, {}, 5, std::string("LIF\0\0", 5));
  replaceByFixedStrings("node/edges", {1, 2}, 4, "in  lif ", H5T_STR_SPACEPAD);
  Result<File> result = read();
  ASSERT_TRUE(result) << getMessage(result);
  EXPECT_EQ(result->root.graph->find("lif")->type, "LIF");
  EXPECT_THAT(result->root.graph->edges, ElementsAre(Edge{"in", "lif"}));
}

TEST_F(SpoiltFile, CompressedStrings) {
  Handle type(H5Tcopy(H5T_C_S1));
  H5Tset_size(type, H5T_VARIABLE);
  Handle plist(H5Pcreate(H5P_DATASET_CREATE));
  hsize_t chunk[] = {1, 2};
  H5Pset_chunk(plist, 2, chunk);
  H5Pset_deflate(plist, 4);
  const char *values[] = {"in", "lif"};
  replace("node/edges", {1, 2}, type, type, values, plist);
  Result<File> result = read();
  ASSERT_TRUE(result) << getMessage(result);
  EXPECT_THAT(result->root.graph->edges, ElementsAre(Edge{"in", "lif"}));
}

TEST_F(SpoiltFile, NoEdgesAtAll) {
  replace("node/edges", {0}, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE, nullptr);
  Result<File> result = read();
  ASSERT_TRUE(result) << getMessage(result);
  EXPECT_TRUE(result->root.graph->edges.empty());
}

TEST_F(SpoiltFile, UnknownDatasetsAreKeptOrSkipped) {
  int8_t flag = 1;
  replace("node/nodes/lif/flag", {}, H5T_STD_I8LE, H5T_NATIVE_INT8, &flag);
  Handle opaque(H5Tcreate(H5T_OPAQUE, 1));
  replace("node/nodes/lif/odd", {}, opaque, opaque, &flag);
  opaque = Handle();
  Result<File> result = read();
  ASSERT_TRUE(result) << getMessage(result);
  const Node &lif = *result->root.graph->find("lif");
  EXPECT_TRUE(lif.find("flag"));
  EXPECT_FALSE(lif.find("odd"));
}

TEST_F(SpoiltFile, NoVersion) {
  remove("version");
  EXPECT_EQ(getError(), "no error");
}

TEST_F(SpoiltFile, NoNode) {
  remove("node");
  EXPECT_EQ(getError(),
            " is an HDF5 file without the group 'node', so not a NIR graph; "
            "export the network with the 'nir' package");
}

TEST_F(SpoiltFile, RecordedData) {
  remove("node");
  Handle space(H5Screate(H5S_SCALAR));
  Handle attribute(H5Acreate2(file, "__type__", H5T_STD_I8LE, space,
                              H5P_DEFAULT, H5P_DEFAULT));
  attribute = Handle();
  EXPECT_EQ(getError(), " holds recorded data (NIRData), expected a graph; "
                        "name the file of the graph");
}

TEST_F(SpoiltFile, NoType) {
  remove(typeName);
  EXPECT_EQ(getError(), ": node/nodes/lif/type is missing, but each node names "
                        "its type; export the network again");
}

TEST_F(SpoiltFile, UnknownType) {
  replaceByFixedStrings(typeName, {}, 5, "Spiky");
  EXPECT_EQ(getError(),
            ": node/nodes/lif has the unknown type 'Spiky', expected one of "
            "Affine, AvgPool2d, Conv1d, Conv2d, CubaLI, CubaLIF, Delay, "
            "Flatten, I, IF, Input, LI, LIF, Linear, NIRGraph, Output, Scale, "
            "SumPool2d, Threshold; express it by those");
}

TEST_F(SpoiltFile, TypeIsANumber) {
  double values[] = {0.1, 0.2};
  replace(typeName, {2}, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE, values);
  EXPECT_EQ(getError(), ": node/nodes/lif/type holds float64 values of shape "
                        "(2), expected one string; export the network again");
}

TEST_F(SpoiltFile, MissingDataset) {
  remove(tauName);
  EXPECT_EQ(getError(), ": node/nodes/lif/tau is missing, but LIF requires it; "
                        "export the network again with a current 'nir' "
                        "package");
}

TEST_F(SpoiltFile, StringsForNumbers) {
  replaceByFixedStrings(tauName, {2}, 2, "abcd");
  EXPECT_EQ(getError(), ": node/nodes/lif/tau holds string values of shape "
                        "(2), but LIF expects numbers; correct it where the "
                        "network was exported");
}

TEST_F(SpoiltFile, NotFinite) {
  double nan[] = {0.1, std::numeric_limits<double>::quiet_NaN()};
  replace(tauName, {2}, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE, nan);
  EXPECT_EQ(getError(), ": node/nodes/lif/tau holds NaN at element 1, but LIF "
                        "expects finite numbers; correct it where the network "
                        "was exported");
}

TEST_F(SpoiltFile, TimeConstantOfZero) {
  double zero[] = {0.1, 0};
  replace(tauName, {2}, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE, zero);
  EXPECT_EQ(getError(), ": node/nodes/lif/tau holds 0 at element 1, but LIF "
                        "expects numbers greater than 0; correct it where the "
                        "network was exported");
}

TEST_F(SpoiltFile, WrongEdges) {
  replaceByFixedStrings("node/edges", {2}, 3, "in lif");
  EXPECT_EQ(getError(), ": node/edges holds string values of shape (2), "
                        "expected strings of shape (?, 2), a source and a "
                        "target per edge; export the network again");
}

TEST_F(SpoiltFile, NoEdgesDataset) {
  remove("node/edges");
  EXPECT_EQ(getError(), ": node/edges is missing, but NIRGraph requires it; "
                        "export the network again");
}

TEST_F(SpoiltFile, AbsurdlyLarge) {
  // Nothing is stored, but reading it would take 8 PiB.
  Handle plist(H5Pcreate(H5P_DATASET_CREATE));
  hsize_t chunk[] = {2};
  H5Pset_chunk(plist, 1, chunk);
  replace(tauName, {uint64_t(1) << 50}, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE,
          nullptr, plist);
  plist = Handle();
  EXPECT_EQ(getError(), ": node/nodes/lif/tau declares 9007199254740992 bytes, "
                        "but the file stores only 0 bytes for it; the file is "
                        "damaged, export the network again");
}

TEST_F(SpoiltFile, CyclicLinks) {
  replaceByFixedStrings(typeName, {}, 8, "NIRGraph");
  replace("node/nodes/lif/edges", {0}, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE,
          nullptr);
  ASSERT_GE(H5Lcreate_hard(file, "node/nodes", file, "node/nodes/lif/nodes",
                           H5P_DEFAULT, H5P_DEFAULT),
            0);
  EXPECT_EQ(getError(), ": node/nodes/lif/nodes is a link to an object that is "
                        "reached another way, expected a tree; copy the "
                        "object");
}

TEST_F(SpoiltFile, ExternalLink) {
  remove(tauName);
  ASSERT_GE(H5Lcreate_external("other.nir", "/tau", file, tauName, H5P_DEFAULT,
                               H5P_DEFAULT),
            0);
  EXPECT_EQ(getError(), ": node/nodes/lif/tau is a link to another file, "
                        "expected an object of this file; copy it in");
}

TEST(Reader, TooDeep) {
  Node node = makePort("in", "Input", {1});
  for (int depth = 0; depth < 70; ++depth)
    node = makeGraph("g", {node}, {});
  std::string path = getTemporary("deep.nir");
  ASSERT_FALSE(writeFile(path, {"1.0.7", node}));
  EXPECT_THAT(getMessage(readFile(path)),
              HasSubstr("is nested more than 64 levels deep; flatten the graph "
                        "before export"));
}

TEST(Reader, PrintsNothing) {
  testing::internal::CaptureStderr();
  (void)getErrorOfBytes(
      readBytes(getInput("lif/lif_norse.nir")).substr(0, 999));
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

static std::string verifyWith(Node node, const char *name, Array array) {
  node.arrays[name] = std::move(array);
  return getMessage(verify(node, "node"));
}

TEST(Verify, Fields) {
  Node pool = makeNode("", "SumPool2d",
                       {{"kernel_size", Array::scalar<int64_t>(2)},
                        {"stride", Array::vector<int64_t>({2, 2})},
                        {"padding", Array::vector<int64_t>({0, 0})}});
  EXPECT_EQ(getMessage(verify(pool, "node")), "no error");
  EXPECT_EQ(verifyWith(pool, "stride", Array::vector<int64_t>({1, 1, 1})),
            "node/stride holds integer values of shape (3), but SumPool2d "
            "expects one integer or a pair of integers; correct it where the "
            "network was exported");
  EXPECT_EQ(verifyWith(pool, "stride", Array::scalar<int64_t>(0)),
            "node/stride holds 0, but SumPool2d expects integers from 1 to "
            "2147483647; correct it where the network was exported");
  EXPECT_EQ(verifyWith(pool, "stride", makeReal({2})),
            "node/stride holds float32 values of shape (2), but SumPool2d "
            "expects one integer or a pair of integers; correct it where the "
            "network was exported");
  EXPECT_EQ(verifyWith(makeLinear("", 2, 2), "weight", makeReal({2})),
            "node/weight holds float32 values of shape (2), but Linear expects "
            "at least 2 axes; correct it where the network was exported");
  EXPECT_EQ(verifyWith(makePort("", "Input", {1}), "shape",
                       Array::vector<int64_t>({1 << 30, 1 << 30})),
            "node/shape holds the shape (1073741824, 1073741824), but Input "
            "expects at most 268435456 elements; correct it where the network "
            "was exported");
}
