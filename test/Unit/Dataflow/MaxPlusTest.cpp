//===- MaxPlusTest.cpp - Tests of max-plus matrices -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/MaxPlus.h"

#include "EventOracle.h"
#include "Oracle.h"
#include "RandomGraph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;
using testing::ElementsAre;

static constexpr std::nullopt_t none = std::nullopt;

static MaxPlusMatrix getMatrix(const Graph &graph) {
  MaxPlusMatrixResult result =
      computeMaxPlusMatrix(graph, getRepetitions(graph));
  EXPECT_TRUE(std::holds_alternative<MaxPlusMatrix>(result));
  return std::get<MaxPlusMatrix>(std::move(result));
}

static std::vector<MaxPlusMatrix::Entry> getRow(const MaxPlusMatrix &matrix,
                                                size_t row) {
  std::vector<MaxPlusMatrix::Entry> entries;
  for (size_t column = 0; column < matrix.getSize(); ++column)
    entries.push_back(matrix.at(row, column));
  return entries;
}

TEST(MaxPlusTest, OneTokenOnEachChannelBack) {
  // a (3) takes the token of its self-channel and one of two from b (4). The
  // new self token is there at max(s, t0) + 3; b ends 4 later and returns a
  // token behind t1, which is now the oldest.
  Graph graph;
  ActorId a = graph.addActor("a", 3), b = graph.addActor("b", 4);
  graph.addChannel("aa", a, a, 1);
  graph.addChannel("ab", a, b, 0);
  graph.addChannel("ba", b, a, 2);
  MaxPlusMatrix matrix = getMatrix(graph);
  ASSERT_EQ(matrix.getSize(), 3u);
  EXPECT_THAT(getRow(matrix, 0), ElementsAre(3, 3, none));
  EXPECT_THAT(getRow(matrix, 1), ElementsAre(none, none, 0));
  EXPECT_THAT(getRow(matrix, 2), ElementsAre(7, 7, none));
  // Cycles: s alone 3, t0 and t1 (7 + 0) / 2.
  EXPECT_EQ(std::get<Rational>(computeMaximumCycleMean(matrix)),
            *Rational::get(7, 2));
}

TEST(MaxPlusTest, OrderOfStarts) {
  // a fires twice in an iteration, without a channel that says in which order:
  // in phase 0 it takes the token t of b (1), in phase 1 none. Its last start
  // s' = max(s, t), and b waits for the firing of 2 that began then.
  Graph graph;
  ActorId a = graph.addActor("a", {9, 2}), b = graph.addActor("b", 1);
  graph.addChannel("ab", a, b, 0, {0, 1}, 1);
  graph.addChannel("ba", b, a, 1, 1, {1, 0});
  MaxPlusMatrix matrix = getMatrix(graph);
  ASSERT_EQ(matrix.getSize(), 2u);
  EXPECT_THAT(getRow(matrix, 0), ElementsAre(3, 3));
  EXPECT_THAT(getRow(matrix, 1), ElementsAre(0, 0));
  EXPECT_EQ(
      std::get<Rational>(computePeriodByMaxPlus(graph, getRepetitions(graph))),
      Rational(3));
}

TEST(MaxPlusTest, NamesTheObstacle) {
  Graph graph;
  ActorId a = graph.addActor("a", INT64_MAX), b = graph.addActor("b", 1);
  ChannelId ab = graph.addChannel("ab", a, b, 0);
  auto compute = [&](const MaxPlusOptions &options) {
    return computePeriodByMaxPlus(graph, getRepetitions(graph), options);
  };
  EXPECT_TRUE(std::holds_alternative<Unbounded>(compute({})));
  ChannelId ba = graph.addChannel("ba", b, a, 0);
  MaxPlusResult deadlock = compute({});
  ASSERT_TRUE(std::holds_alternative<Deadlock>(deadlock));
  EXPECT_THAT(std::get<Deadlock>(deadlock).cycle,
              testing::UnorderedElementsAre(ab, ba));
  graph.setTokens(ba, 3);
  EXPECT_TRUE(std::holds_alternative<Overflow>(compute({})));
  EXPECT_TRUE(std::holds_alternative<TooLarge>(compute({/*maxRows=*/2})));
  MaxPlusOptions options;
  options.maxSteps = 7;
  EXPECT_TRUE(std::holds_alternative<TooLarge>(compute(options)));
}

TEST(MaxPlusTest, CycleMeanOfAnAcyclicMatrix) {
  MaxPlusMatrix matrix(3);
  matrix.at(1, 0) = 5;
  matrix.at(2, 1) = 5;
  EXPECT_TRUE(std::holds_alternative<Acyclic>(computeMaximumCycleMean(matrix)));
  EXPECT_TRUE(std::holds_alternative<Acyclic>(
      computeMaximumCycleMean(MaxPlusMatrix(0))));
  // 0 -> 1 -> 2 -> 0 with 5 + 5 - 2, and 1 alone with 2.
  matrix.at(0, 2) = -2;
  matrix.at(1, 1) = 2;
  EXPECT_EQ(std::get<Rational>(computeMaximumCycleMean(matrix)),
            *Rational::get(8, 3));
  matrix.at(1, 1) = 3;
  EXPECT_EQ(std::get<Rational>(computeMaximumCycleMean(matrix)), Rational(3));
}

static bool hasInput(const Graph &graph, ActorId actor) {
  return std::any_of(
      graph.getChannels().begin(), graph.getChannels().end(),
      [&](const Channel &channel) { return channel.target == actor; });
}

TEST(MaxPlusTest, PowersAreTheIterationsOfSelfTimedExecution) {
  Random random(31);
  int compared = 0;
  for (int trial = 0; trial < 2000; ++trial) {
    Graph graph = makeRandomCycloStaticGraph(random);
    RepetitionVector repetitions = getRepetitions(graph);
    MaxPlusMatrixResult result = computeMaxPlusMatrix(graph, repetitions);
    EventOracle oracle(graph, repetitions);
    ASSERT_EQ(std::holds_alternative<Deadlock>(result), !oracle.isLive());
    auto *matrix = std::get_if<MaxPlusMatrix>(&result);
    if (!matrix)
      continue;
    std::vector<int64_t> state(matrix->getSize());
    for (const std::vector<int64_t> &starts : oracle.simulate(6)) {
      std::vector<int64_t> next(matrix->getSize());
      for (size_t i = 0; i < state.size(); ++i)
        for (size_t j = 0; j < state.size(); ++j)
          if (matrix->at(i, j))
            next[i] = std::max(next[i], state[j] + *matrix->at(i, j));
      state = std::move(next);
      // The actors are the last indices.
      size_t row = state.size();
      for (ActorId actor = graph.getNumActors(); actor-- > 0;) {
        int64_t count = oracle.countFirings(actor);
        if (count == 1 && hasInput(graph, actor))
          continue;
        ASSERT_EQ(state[--row], starts[oracle.getEvent(actor, count - 1)])
            << "trial " << trial;
        ++compared;
      }
    }
  }
  EXPECT_GT(compared, 10000);
}
