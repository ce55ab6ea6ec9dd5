//===- CycleRatioTest.cpp - Tests of the maximum cycle ratio --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/CycleRatio.h"

#include "Oracle.h"
#include "RandomGraph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

namespace {

/// What a cycle is: the sums of its times and distances.
struct Sums {
  Int128 time = 0, distance = 0;

  /// True if the cycle allows the period.
  bool allows(Rational period) const {
    return time * period.getDenominator() <= distance * period.getNumerator();
  }
};

} // namespace

static Sums getSums(const ConstraintGraph &graph,
                    const std::vector<ConstraintId> &cycle) {
  Sums sums;
  for (ConstraintId id : cycle) {
    sums.time += graph.constraints[id].time;
    sums.distance += graph.constraints[id].distance;
  }
  return sums;
}

static bool isCycle(const ConstraintGraph &graph,
                    const std::vector<ConstraintId> &cycle) {
  for (size_t i = 0; i < cycle.size(); ++i)
    if (graph.constraints[cycle[i]].target !=
        graph.constraints[cycle[(i + 1) % cycle.size()]].source)
      return false;
  return !cycle.empty();
}

/// The simple cycles, found on a graph of channels with the same ends.
static std::vector<Cycle> findSimpleCycles(const ConstraintGraph &graph) {
  Graph channels;
  for (EventId event = 0; event < graph.numEvents; ++event)
    channels.addActor("", 0);
  for (const Constraint &constraint : graph.constraints)
    channels.addChannel("", constraint.source, constraint.target, 0);
  return findSimpleCycles(channels);
}

/// The least potentials for a period that all cycles allow, by definition.
static std::vector<Int128> getLeastPotentials(const ConstraintGraph &graph,
                                              Rational period) {
  std::vector<Int128> potentials(graph.numEvents);
  for (bool changed = true; changed;) {
    changed = false;
    for (const Constraint &constraint : graph.constraints) {
      Int128 needed = potentials[constraint.source] +
                      Int128(period.getDenominator()) * constraint.time -
                      Int128(period.getNumerator()) * constraint.distance;
      if (needed <= potentials[constraint.target])
        continue;
      potentials[constraint.target] = needed;
      changed = true;
    }
  }
  return potentials;
}

/// A random graph of few events; distances are at least `minDistance`.
static ConstraintGraph makeRandomGraph(Random &random, int64_t minDistance) {
  ConstraintGraph graph;
  graph.numEvents = EventId(random.between(1, 6));
  auto anyEvent = [&] {
    return EventId(random.between(0, graph.numEvents - 1));
  };
  for (int64_t count = random.between(0, 12); count > 0; --count) {
    EventId source = anyEvent(), target = anyEvent();
    graph.constraints.push_back(
        {source, target, std::max<int64_t>(0, random.between(-4, 9)),
         random.between(source < target ? minDistance : 0, 4)});
  }
  return graph;
}

TEST(CycleRatioTest, NegativeDistances) {
  // Ratio (2 + 5) / (3 - 1).
  ConstraintGraph graph{2, {{0, 1, 2, -1}, {1, 0, 5, 3}}};
  auto proof = std::get<MaximumCycleRatio>(computeMaximumCycleRatio(graph));
  EXPECT_EQ(proof.ratio, Rational::get(7, 2));
  EXPECT_THAT(proof.cycle, UnorderedElementsAre(0, 1));
  // Units of 1/2: the target starts 2 + 7/2 after the source.
  EXPECT_THAT(proof.potentials, ElementsAre(0, 11));

  // The same distances in units of 1/3.
  for (Constraint &constraint : graph.constraints)
    constraint.distance *= 3;
  proof = std::get<MaximumCycleRatio>(computeMaximumCycleRatio(graph));
  EXPECT_EQ(proof.ratio, Rational::get(7, 6));

  // No period is long enough if the distances sum to 0.
  graph.constraints[1].distance = 3;
  auto infeasible = std::get<Infeasible>(computeMaximumCycleRatio(graph));
  EXPECT_THAT(infeasible.cycle, UnorderedElementsAre(0, 1));
}

TEST(CycleRatioTest, CyclesWithoutTime) {
  // A cycle of distance 0 allows every period.
  ConstraintGraph graph{2, {{0, 1, 0, -3}, {1, 0, 0, 3}, {0, 0, 5, 1}}};
  auto proof = std::get<MaximumCycleRatio>(computeMaximumCycleRatio(graph));
  EXPECT_EQ(proof.ratio, Rational(5));
  EXPECT_THAT(proof.cycle, ElementsAre(2));
  EXPECT_THAT(proof.potentials, ElementsAre(0, 15));

  // A cycle of distance -1 allows period 0 only, which is too short.
  graph.constraints[1].distance = 2;
  auto infeasible = std::get<Infeasible>(computeMaximumCycleRatio(graph));
  EXPECT_THAT(infeasible.cycle, UnorderedElementsAre(0, 1));
  EXPECT_EQ(infeasible.atLeast, Rational(5));

  graph.constraints[2].time = 0;
  proof = std::get<MaximumCycleRatio>(computeMaximumCycleRatio(graph));
  EXPECT_EQ(proof.ratio, Rational(0));

  // An event that only waits for itself.
  graph = {1, {{0, 0, 0, 1}}};
  proof = std::get<MaximumCycleRatio>(computeMaximumCycleRatio(graph));
  EXPECT_EQ(proof.ratio, Rational(0));
  EXPECT_THAT(proof.cycle, testing::ElementsAre(0));
}

TEST(CycleRatioTest, LargestDistances) {
  ConstraintGraph graph{2, {{0, 1, 0, INT64_MIN}, {1, 0, 1, INT64_MAX}}};
  EXPECT_TRUE(
      std::holds_alternative<Infeasible>(computeMaximumCycleRatio(graph)));
  // The longest constraint there can be, at the largest ratio.
  graph = {2, {{0, 1, INT64_MAX, INT64_MIN}, {0, 0, INT64_MAX, 1}}};
  auto proof = std::get<MaximumCycleRatio>(computeMaximumCycleRatio(graph));
  EXPECT_EQ(proof.ratio, Rational(INT64_MAX));
  Int128 largest = INT64_MAX;
  EXPECT_EQ(toString(proof.potentials[1]),
            toString(largest + largest * (largest + 1)));
  // 128 bits hold two of them, 2^127 - 2, but not three.
  graph.numEvents = 4;
  graph.constraints.push_back({1, 2, INT64_MAX, INT64_MIN});
  EXPECT_TRUE(std::holds_alternative<MaximumCycleRatio>(
      computeMaximumCycleRatio(graph)));
  graph.constraints.push_back({2, 3, INT64_MAX, INT64_MIN});
  EXPECT_TRUE(
      std::holds_alternative<Overflow>(computeMaximumCycleRatio(graph)));
}

TEST(CycleRatioTest, AgreesWithEnumerationOfCycles) {
  Random random(7);
  int counts[3] = {};
  for (int trial = 0; trial < 20000; ++trial) {
    ConstraintGraph graph = makeRandomGraph(random, trial % 2 ? -3 : 0);
    std::vector<Cycle> cycles = findSimpleCycles(graph);
    Rational longest = 0;
    for (const Cycle &cycle : cycles)
      if (Sums sums = getSums(graph, cycle); sums.distance > 0)
        longest = std::max(longest, *Rational::get(sums.time, sums.distance));
    bool isFeasible = true;
    for (const Cycle &cycle : cycles)
      isFeasible &= getSums(graph, cycle).allows(longest);

    CycleRatioResult result = computeMaximumCycleRatio(graph);
    if (cycles.empty()) {
      ++counts[0];
      ASSERT_TRUE(std::holds_alternative<Unbounded>(result));
    } else if (isFeasible) {
      ++counts[1];
      ASSERT_TRUE(std::holds_alternative<MaximumCycleRatio>(result));
      auto &proof = std::get<MaximumCycleRatio>(result);
      ASSERT_EQ(proof.ratio, longest) << "trial " << trial;
      ASSERT_TRUE(isCycle(graph, proof.cycle));
      Sums sums = getSums(graph, proof.cycle);
      ASSERT_TRUE(longest == Rational(0)
                      ? sums.time == 0
                      : Rational::get(sums.time, sums.distance) == longest);
      ASSERT_EQ(proof.potentials, getLeastPotentials(graph, longest));
    } else {
      ++counts[2];
      ASSERT_TRUE(std::holds_alternative<Infeasible>(result));
      auto &proof = std::get<Infeasible>(result);
      ASSERT_TRUE(isCycle(graph, proof.cycle));
      Sums sums = getSums(graph, proof.cycle);
      ASSERT_LE(sums.distance, 0);
      ASSERT_FALSE(sums.allows(proof.atLeast));
      ASSERT_LE(proof.atLeast, longest);
    }
  }
  for (int count : counts)
    EXPECT_GT(count, 500);
}
