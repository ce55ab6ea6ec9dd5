//===- FlattenTest.cpp - Nested graphs and malformations ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Flatten.h"

#include "TestUtils.h"
#include "ganglion/Target/NIR/Compare.h"
#include "ganglion/Target/NIR/Reader.h"
#include "ganglion/Target/NIR/Writer.h"

#include <gmock/gmock.h>

using namespace ganglion;
using namespace ganglion::nir;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {
class Flatten : public testing::Test {
protected:
  Result<FlatNetwork> run(File file, bool lenient) {
    remarks.clear();
    return flatten(std::move(file), {lenient}, remarks);
  }
  Result<FlatNetwork> runInput(const std::string &name, bool lenient) {
    Result<File> file = readFile(getInput(name));
    if (!file)
      return file.getError();
    return run(std::move(*file), lenient);
  }
  std::string getError(File file, bool lenient = false) {
    return getMessage(run(std::move(file), lenient));
  }

  std::vector<std::string> remarks;
};
} // namespace

/// "in(12) fc(38) ..." in order of evaluation.
static std::string print(const FlatNetwork &network) {
  std::string text;
  for (size_t i : network.recurrence.order)
    text += (text.empty() ? "" : " ") + network.graph.nodes[i].name +
            toString(*network.shapes[i].output);
  return text;
}

static File toFile(const FlatNetwork &network) {
  File file{network.version, makeNode("", "NIRGraph")};
  file.root.graph = network.graph;
  return file;
}

static void rename(Graph &graph, const std::string &from,
                   const std::string &to) {
  for (Node &node : graph.nodes)
    if (node.name == from)
      node.name = to;
  for (Edge &edge : graph.edges) {
    if (edge.source == from)
      edge.source = to;
    if (edge.target == from)
      edge.target = to;
  }
}

static Node in(int64_t size) { return makePort("in", "Input", {size}); }
static Node out(int64_t size) { return makePort("out", "Output", {size}); }

//===----------------------------------------------------------------------===//
// Nesting
//===----------------------------------------------------------------------===//

TEST_F(Flatten, NestedBrailleEqualsFlatBraille) {
  Result<FlatNetwork> flat =
      runInput("braille/braille_noDelay_bias_zero.nir", false);
  ASSERT_TRUE(flat) << getMessage(flat);
  EXPECT_THAT(remarks, IsEmpty());
  Result<FlatNetwork> nested =
      runInput("braille/braille_noDelay_bias_zero_subgraph_spyx.nir", false);
  ASSERT_TRUE(nested) << getMessage(nested);
  EXPECT_THAT(remarks, IsEmpty());

  for (size_t i = 0; i < nested->graph.nodes.size(); ++i)
    if (nested->graph.nodes[i].name == "lif1.lin")
      EXPECT_THAT(nested->paths[i], ElementsAre("lif1", "lin"));
  rename(nested->graph, "lif1.lif1", "lif1.lif");
  rename(nested->graph, "lif1.lin", "lif1.w_rec");
  EXPECT_EQ(findDifference(toFile(*flat), toFile(*nested)).value_or("equal"),
            "equal");
  EXPECT_EQ(print(*flat), print(*nested));
  ASSERT_EQ(nested->recurrence.cutEdges.size(), 1u);
  EXPECT_EQ(nested->graph.edges[nested->recurrence.cutEdges[0]],
            (Edge{"lif1.lif", "lif1.w_rec"}));
}

TEST_F(Flatten, FlatNetworkCanBeWrittenAndReadAgain) {
  Result<FlatNetwork> nested =
      runInput("braille/braille_noDelay_bias_zero_subgraph_spyx.nir", false);
  ASSERT_TRUE(nested);
  std::string path = getTemporary("flat.nir");
  ASSERT_FALSE(writeFile(path, toFile(*nested)));
  Result<File> copy = readFile(path);
  ASSERT_TRUE(copy) << getMessage(copy);
  Result<FlatNetwork> again = run(std::move(*copy), false);
  ASSERT_TRUE(again) << getMessage(again);
  EXPECT_EQ(print(*again), print(*nested));
}

TEST_F(Flatten, Convolutions) {
  Result<FlatNetwork> network = runInput("cnn/cnn_sinabs.nir", false);
  ASSERT_TRUE(network) << getMessage(network);
  EXPECT_EQ(print(*network),
            "input(2, 34, 34) 0(16, 16, 16) 1(16, 16, 16) 2(16, 16, 16) 3(16, "
            "16, 16) 4(16, 8, 8) 5(8, 8, 8) 6(8, 8, 8) 7(8, 4, 4) 8(128) "
            "9(256) 10(256) 11(10) 12(10) output(10)");
}

TEST_F(Flatten, AnyDepthAndNamesStayUnique) {
  Node inner = makeGraph("b", {in(2), makeLIF("c", {2}), out(2)},
                         {{"in", "c"}, {"c", "out"}});
  Node middle =
      makeGraph("a", {in(2), inner, out(2)}, {{"in", "b"}, {"b", "out"}});
  File file = makeFile({in(2), middle, makeLIF("a.b.c", {2}), out(2)},
                       {{"in", "a"}, {"a", "a.b.c"}, {"a.b.c", "out"}});
  Result<FlatNetwork> network = run(file, false);
  ASSERT_TRUE(network) << getMessage(network);
  EXPECT_EQ(print(*network), "in(2) a.b.c(2) a.b.c_2(2) out(2)");
}

TEST_F(Flatten, SumsKeepAnOrderOfTheirOwn) {
  File file =
      makeFile({in(2), makeLIF("10", {2}), makeLIF("2", {2}), out(2)},
               {{"10", "out"}, {"in", "10"}, {"2", "out"}, {"in", "2"}});
  Result<FlatNetwork> network = run(file, false);
  ASSERT_TRUE(network);
  std::vector<std::string> names;
  for (size_t i : network->predecessors[3])
    names.push_back(network->graph.nodes[i].name);
  EXPECT_THAT(names, ElementsAre("2", "10"));
}

TEST_F(Flatten, RepeatedEdgeIsOneEdge) {
  File file = makeFile({in(2), out(2)}, {{"in", "out"}, {"in", "out"}});
  Result<FlatNetwork> network = run(file, false);
  ASSERT_TRUE(network);
  EXPECT_EQ(network->graph.edges.size(), 1u);
  EXPECT_THAT(remarks, ElementsAre("edge 'in' -> 'out' is listed 2 times, "
                                   "which means one edge"));
}

TEST_F(Flatten, SeveralPorts) {
  Node two = makeGraph("g",
                       {makePort("a", "Input", {2}),
                        makePort("b", "Input", {2}), makeLIF("n", {2}), out(2)},
                       {{"a", "n"}, {"b", "n"}, {"n", "out"}});
  std::vector<Edge> edges = {{"in", "g"}, {"g", "out"}};
  EXPECT_EQ(getError(makeFile({in(2), two, out(2)}, edges)),
            "edge 'in' -> 'g': the graph 'g' has 2 connected Input nodes, "
            "expected one since an edge cannot say which; split the graph");
  // A port that nothing uses is not in the way.
  two.graph->edges.erase(two.graph->edges.begin());
  EXPECT_EQ(getError(makeFile({in(2), two, out(2)}, edges)), "no error");
}

TEST_F(Flatten, PathsThatWouldBecomeOneEdge) {
  Node wire = makeGraph("g", {in(2), out(2)}, {{"in", "out"}});
  File file = makeFile({in(2), wire, makeLIF("n", {2}), out(2)},
                       {{"in", "g"}, {"g", "n"}, {"in", "n"}, {"n", "out"}});
  EXPECT_EQ(getError(file),
            "two paths lead from 'in' to 'n' with no node between, one of them "
            "through the port 'g.out', expected one; put a Scale on one of "
            "them");
  file.root.graph->edges.erase(file.root.graph->edges.begin() + 2);
  EXPECT_EQ(getError(file), "no error");
}

TEST_F(Flatten, PortsInTheMiddle) {
  EXPECT_EQ(getError(makeFile({in(2), out(2)}, {{"out", "in"}})),
            "edge 'out' -> 'in' leaves the Output 'out', expected an Output to "
            "have no successors; start the edge at the node before it");
  EXPECT_EQ(
      getError(makeFile({in(2), makeLIF("n", {2}), out(2)}, {{"n", "in"}})),
      "edge 'n' -> 'in' enters the Input 'in', expected an Input to have "
      "no predecessors; end the edge at the node behind it");
}

TEST_F(Flatten, LonePrimitive) {
  Result<FlatNetwork> network = run({"1.0.7", makeLIF("", {3})}, false);
  ASSERT_TRUE(network) << getMessage(network);
  EXPECT_EQ(print(*network), "input(3) node(3) output(3)");
}

//===----------------------------------------------------------------------===//
// Malformations met in real files
//===----------------------------------------------------------------------===//

TEST_F(Flatten, DanglingInnerEdges) {
  const char *name = "braille/malformed_braille_noDelay_bias_zero_subgraph.nir";
  EXPECT_EQ(getMessage(runInput(name, false)),
            "edge 'input' -> 'lif' in graph 'lif1': there is no node 'lif', "
            "the nearest name is 'lif1'; correct the edge or import "
            "leniently, which takes 'lif1'");
  Result<FlatNetwork> repaired = runInput(name, true);
  ASSERT_TRUE(repaired) << getMessage(repaired);
  EXPECT_THAT(remarks,
              ElementsAre("edge 'input' -> 'lif' in graph 'lif1': there is no "
                          "node 'lif'; took 'lif1', the only node without "
                          "edges whose name starts like this"));
  Result<FlatNetwork> right =
      runInput("braille/braille_noDelay_bias_zero_subgraph_spyx.nir", false);
  ASSERT_TRUE(right);
  EXPECT_EQ(print(*repaired), print(*right));
}

TEST_F(Flatten, DanglingOuterEdges) {
  File file =
      makeFile({in(2), makeLinear("fc1", 3, 2), makeLIF("lif1.lif", {3}),
                makeLinear("lif1.w_rec", 3, 3), out(3)},
               {{"in", "fc1"},
                {"fc1", "lif1"},
                {"lif1", "out"},
                {"lif1.lif", "lif1.w_rec"},
                {"lif1.w_rec", "lif1.lif"}});
  EXPECT_EQ(getError(file),
            "edge 'fc1' -> 'lif1': there is no node 'lif1', the nearest names "
            "are 'lif1.lif' and 'lif1.w_rec'; correct the edge or import "
            "leniently, which takes 'lif1.lif'");
  EXPECT_EQ(getError(file, true), "no error");
  EXPECT_THAT(remarks,
              ElementsAre("edge 'fc1' -> 'lif1': there is no node 'lif1'; took "
                          "'lif1.lif', the only neuron among 'lif1.lif' and "
                          "'lif1.w_rec'"));
}

TEST_F(Flatten, DanglingWithoutRepair) {
  File file =
      makeFile({in(2), makeLIF("lif1", {2}), makeLIF("lif2", {2}), out(2)},
               {{"in", "lif"}, {"lif", "out"}});
  EXPECT_EQ(getError(file, true),
            "edge 'in' -> 'lif': there is no node 'lif', the nearest names are "
            "'lif1' and 'lif2'; correct the edge");
}

TEST_F(Flatten, NestedInputOfTheWrongWidth) {
  const char *name = "braille/illtyped_braille_subgraph_20231012.nir";
  EXPECT_EQ(getMessage(runInput(name, false)),
            "edge 'hidden.input' -> 'hidden.lif': 'hidden.input' gives shape "
            "(12) but 'hidden.lif' (CubaLIF) expects (38); 'hidden.input' is a "
            "port of a nested graph, which lenient import fits to the node "
            "before it");
  Result<FlatNetwork> repaired = runInput(name, true);
  ASSERT_TRUE(repaired) << getMessage(repaired);
  EXPECT_THAT(remarks,
              ElementsAre("'hidden.input' (Input): replaced the shape (12) by "
                          "(38), which the node before it gives"));
}

TEST_F(Flatten, ScalarParameters) {
  const char *name = "lif/lif_norse_v0_1_1_first.nir";
  EXPECT_EQ(getMessage(runInput(name, false)),
            "'lif' (LIF): parameter 'tau' is a scalar, expected shape (1000); "
            "export arrays, or import leniently to broadcast it");
  Result<FlatNetwork> repaired = runInput(name, true);
  ASSERT_TRUE(repaired) << getMessage(repaired);
  EXPECT_THAT(remarks,
              ElementsAre("'lif' (LIF): broadcast the scalar parameters 'tau', "
                          "'r', 'v_leak' and 'v_threshold' to shape (1000)"));
  const Array &tau = *repaired->graph.find("lif")->find("tau");
  EXPECT_EQ(tau.shape, Shape{1000});
  EXPECT_EQ(tau.getIf<float>()->back(), 0.0025f);
}

TEST_F(Flatten, ScalarParametersBehindEachOther) {
  // Also from the successor, when nothing comes before.
  File file = makeFile(
      {in(3), makeLIF("a", {}), makeLIF("b", {}), makeLIF("c", {}), out(3)},
      {{"in", "a"}, {"a", "b"}, {"b", "out"}, {"c", "out"}});
  EXPECT_EQ(getError(file, true), "no error");
  EXPECT_EQ(remarks.size(), 3u);
}

TEST_F(Flatten, BatchAxis) {
  File file = makeFile({in(3), makeLIF("lif", {1, 3}), out(3)},
                       {{"in", "lif"}, {"lif", "out"}});
  EXPECT_EQ(getError(file),
            "edge 'in' -> 'lif': 'in' gives shape (3) but 'lif' (LIF) expects "
            "(1, 3); the leading 1 looks like a batch axis, which lenient "
            "import drops");
  EXPECT_EQ(getError(file, true), "no error");
  EXPECT_THAT(remarks, ElementsAre("'lif' (LIF): dropped the batch axis of "
                                   "shape (1, 3), now (3)"));
}

TEST_F(Flatten, OutputOfAnotherRank) {
  const char *name = "lif/lif_rockpool.nir";
  EXPECT_EQ(getMessage(runInput(name, false)),
            "edge '1_LIFNeuronTorch' -> 'output': '1_LIFNeuronTorch' gives "
            "shape (1) but 'output' (Output) expects (1, 1, 1); the number of "
            "elements is the same, so lenient import takes the shape given");
  Result<FlatNetwork> repaired = runInput(name, true);
  ASSERT_TRUE(repaired) << getMessage(repaired);
  EXPECT_THAT(remarks,
              ElementsAre("'output' (Output): replaced the shape (1, 1, 1) by "
                          "(1), which the node before it gives"));
}

TEST_F(Flatten, OutputOfAnotherSizeIsNoMatterOfRank) {
  File file = makeFile({in(3), out(4)}, {{"in", "out"}});
  EXPECT_EQ(getError(file, true),
            "edge 'in' -> 'out': 'in' gives shape (3) but 'out' (Output) "
            "expects (4); correct one of the two nodes");
}

TEST_F(Flatten, NoPorts) {
  File file =
      makeFile({makeLinear("fc", 3, 2), makeLIF("lif", {3})}, {{"fc", "lif"}});
  EXPECT_EQ(getError(file), "the network has no Input node, expected one "
                            "before 'fc'; add it, or import leniently");
  Result<FlatNetwork> network = run(file, true);
  ASSERT_TRUE(network) << getMessage(network);
  EXPECT_EQ(print(*network), "input(2) fc(3) lif(3) output(3)");
  EXPECT_THAT(
      remarks,
      ElementsAre("the network has no Input node: added 'input' of shape (2) "
                  "before 'fc'",
                  "the network has no Output node: added 'output' behind "
                  "'lif'"));
}

TEST_F(Flatten, NoPortsAndNoPlaceForThem) {
  File file = makeFile({makeLIF("a", {3})}, {{"a", "a"}});
  EXPECT_EQ(getError(file, true),
            "the network has no Input node, and no node without predecessors "
            "where one belongs; add it where the network was exported");
}

TEST_F(Flatten, UnverifiedFilesAreVerified) {
  File file = makeFile({makeNode("x", "Spiky")}, {});
  EXPECT_THAT(getError(file),
              testing::StartsWith("node/nodes/x has the unknown type 'Spiky'"));
}
