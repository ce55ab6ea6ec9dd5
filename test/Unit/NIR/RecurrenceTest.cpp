//===- RecurrenceTest.cpp - Order of nodes, cuts of cycles ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Recurrence.h"

#include "TestUtils.h"

#include <algorithm>
#include <random>

using namespace ganglion::nir;

static std::string printOrder(const Graph &graph) {
  std::string text;
  for (size_t i : findRecurrence(graph).order)
    text += (text.empty() ? "" : " ") + graph.nodes[i].name;
  return text;
}

static std::string printCuts(const Graph &graph) {
  std::string text;
  for (size_t e : findRecurrence(graph).cutEdges)
    text += (text.empty() ? "" : ", ") + graph.edges[e].source + "->" +
            graph.edges[e].target;
  return text;
}

static Node lif(const std::string &name) { return makeLIF(name, {1}); }
static Node fc(const std::string &name) { return makeLinear(name, 1, 1); }
static Node input() { return makePort("in", "Input", {1}); }

TEST(Recurrence, ChainInNaturalOrder) {
  Graph graph{{input(), lif("10"), lif("2"), lif("9")},
              {{"in", "10"}, {"in", "9"}, {"in", "2"}}};
  EXPECT_EQ(printOrder(graph), "in 2 9 10");
  EXPECT_EQ(printCuts(graph), "");
}

TEST(Recurrence, CutsTheSpikesThatLeaveTheNeuron) {
  Graph graph{
      {input(), lif("lif"), fc("w_rec"), fc("a")},
      {{"in", "lif"}, {"w_rec", "lif"}, {"lif", "w_rec"}, {"lif", "a"}}};
  EXPECT_EQ(printCuts(graph), "lif->w_rec");
  EXPECT_EQ(printOrder(graph), "in w_rec lif a");
}

TEST(Recurrence, CutMovesOverSeveralNodes) {
  Graph graph{{input(), lif("lif"), fc("w1"), fc("w2"), fc("w3")},
              {{"in", "lif"},
               {"lif", "w1"},
               {"w1", "w2"},
               {"w2", "w3"},
               {"w3", "lif"}}};
  EXPECT_EQ(printCuts(graph), "lif->w1");
}

TEST(Recurrence, CutStaysBehindASharedNode) {
  // w feeds out at the same step, so only its way back is late.
  Graph graph{{input(), lif("lif"), fc("w"), fc("out")},
              {{"in", "lif"}, {"lif", "w"}, {"w", "lif"}, {"w", "out"}}};
  EXPECT_EQ(printCuts(graph), "w->lif");
  EXPECT_EQ(printOrder(graph), "in lif w out");
}

TEST(Recurrence, InputThroughTheRecurrentMatrixIsNotDelayed) {
  Graph graph{{input(), fc("w"), lif("lif")},
              {{"in", "w"}, {"w", "lif"}, {"lif", "w"}}};
  EXPECT_EQ(printCuts(graph), "lif->w");
  EXPECT_EQ(printOrder(graph), "in w lif");
}

TEST(Recurrence, SelfLoop) {
  Graph graph{{input(), lif("lif")}, {{"in", "lif"}, {"lif", "lif"}}};
  EXPECT_EQ(printCuts(graph), "lif->lif");
}

TEST(Recurrence, NearestToTheInputsFirst) {
  // Both neurons are in the cycle; only "z" is next to the input.
  Graph graph{{input(), lif("a"), lif("z")},
              {{"in", "z"}, {"z", "a"}, {"a", "z"}}};
  EXPECT_EQ(printCuts(graph), "a->z");
  EXPECT_EQ(printOrder(graph), "in z a");
}

TEST(Recurrence, NodesBehindACycleAreNotCut) {
  // "0" is next to the input and first by name, but on no cycle.
  Graph graph{{input(), lif("0"), lif("a"), lif("b")},
              {{"in", "0"}, {"in", "a"}, {"a", "b"}, {"b", "a"}, {"b", "0"}}};
  EXPECT_EQ(printCuts(graph), "b->a");
  EXPECT_EQ(printOrder(graph), "in a b 0");
}

TEST(Recurrence, PositiveDelayNeedsNoCut) {
  Graph graph{{input(), lif("lif"), makeDelay("delay", {1}, 1e-3f)},
              {{"in", "lif"}, {"lif", "delay"}, {"delay", "lif"}}};
  EXPECT_EQ(printCuts(graph), "");
  graph.nodes[2] = makeDelay("delay", {1}, 0);
  EXPECT_EQ(printCuts(graph), "lif->delay");
}

TEST(Recurrence, DelayOutsideACycleKeepsItsPlace) {
  Graph graph{{input(), makeDelay("a", {1}, 1), lif("lif")},
              {{"in", "lif"}, {"lif", "a"}}};
  EXPECT_EQ(printOrder(graph), "in lif a");
}

TEST(Recurrence, CycleWithoutNeurons) {
  Graph graph{{input(), fc("a"), fc("b")},
              {{"in", "a"}, {"a", "b"}, {"b", "a"}}};
  EXPECT_EQ(printOrder(graph).size(), std::string("in a b").size());
  EXPECT_NE(printCuts(graph), "");
}

/// Whether each edge that is not cut goes forward.
static bool isOrdered(const Graph &graph, const Recurrence &recurrence) {
  std::map<std::string, size_t> position;
  for (size_t i = 0; i < recurrence.order.size(); ++i)
    position[graph.nodes[recurrence.order[i]].name] = i;
  for (size_t e = 0; e < graph.edges.size(); ++e) {
    bool isCut = std::count(recurrence.cutEdges.begin(),
                            recurrence.cutEdges.end(), e) > 0;
    if (!isCut &&
        position[graph.edges[e].source] >= position[graph.edges[e].target])
      return false;
  }
  return position.size() == graph.nodes.size();
}

TEST(Recurrence, RandomGraphs) {
  std::mt19937 random(7);
  for (unsigned round = 0; round < 500; ++round) {
    Graph graph;
    size_t numNodes = 2 + random() % 12;
    for (size_t i = 0; i < numNodes; ++i)
      graph.nodes.push_back(random() % 2 ? lif(std::to_string(i))
                                         : fc(std::to_string(i)));
    for (size_t e = 0; e < numNodes * 2; ++e) {
      Edge edge{std::to_string(random() % numNodes),
                std::to_string(random() % numNodes)};
      if (!std::count(graph.edges.begin(), graph.edges.end(), edge))
        graph.edges.push_back(edge);
    }
    Recurrence recurrence = findRecurrence(graph);
    EXPECT_TRUE(isOrdered(graph, recurrence));

    // The file's order of nodes and edges must not matter.
    std::string order = printOrder(graph);
    std::string cuts = printCuts(graph);
    std::shuffle(graph.nodes.begin(), graph.nodes.end(), random);
    EXPECT_EQ(printOrder(graph), order);
    EXPECT_EQ(printCuts(graph), cuts);
    std::shuffle(graph.edges.begin(), graph.edges.end(), random);
    EXPECT_EQ(printOrder(graph), order);
    EXPECT_EQ(printCuts(graph).size(), cuts.size());
  }
}

TEST(Recurrence, LongChainsNeedNoStack) {
  constexpr size_t numNodes = 100000;
  Graph graph;
  for (size_t i = 0; i < numNodes; ++i) {
    graph.nodes.push_back(makeNode(std::to_string(i), "LIF"));
    graph.edges.push_back(
        {std::to_string(i), std::to_string((i + 1) % numNodes)});
  }
  Recurrence recurrence = findRecurrence(graph);
  EXPECT_EQ(recurrence.order.size(), numNodes);
  EXPECT_EQ(printCuts(graph), "99999->0");
}
