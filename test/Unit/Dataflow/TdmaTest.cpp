//===- TdmaTest.cpp - Tests of time slices --------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Tdma.h"

#include "Oracle.h"
#include "RandomGraph.h"
#include "ganglion/Dataflow/StaticOrder.h"

#include <gtest/gtest.h>

using namespace ganglion::dataflow;

/// The time from `start` until `work` units are done, where the slice is the
/// first part of each turn of the wheel.
static int64_t workOnSlice(int64_t start, int64_t work, WheelSlice slice) {
  int64_t now = start;
  for (; work > 0; ++now)
    work -= now % slice.length < slice.slice;
  return now - start;
}

TEST(TdmaTest, WorstCaseOfAllStarts) {
  for (int64_t length = 1; length <= 8; ++length)
    for (int64_t slice = 1; slice <= length; ++slice)
      for (int64_t time = 0; time <= 20; ++time) {
        int64_t longest = 0;
        for (int64_t start = 0; start < length; ++start)
          longest =
              std::max(longest, workOnSlice(start, time, {length, slice}));
        ASSERT_EQ(getWorstCaseTime(time, {length, slice}), longest)
            << time << " on " << slice << " of " << length;
      }
}

TEST(TdmaTest, LargestNumbers) {
  EXPECT_EQ(getWorstCaseTime(INT64_MAX, {INT64_MAX, INT64_MAX}), INT64_MAX);
  EXPECT_EQ(getWorstCaseTime(INT64_MAX / 2 + 1, {2, 1}), std::nullopt);
  EXPECT_EQ(getWorstCaseTime(INT64_MAX, {INT64_MAX, 1}), std::nullopt);
}

TEST(TdmaTest, AppliesToTheActorsOfAResource) {
  Graph graph;
  graph.addActor("a", {4, 0, 5}, 0);
  graph.addActor("b", 7, 1);
  graph.addActor("c", 7);
  Graph sliced = *applySlices(graph, {{0, {8, 4}}});
  EXPECT_EQ(sliced.getActor(0).executionTimes, PhaseList({8, 0, 13}));
  EXPECT_EQ(sliced.getActor(1).executionTimes, PhaseList(7));
  EXPECT_EQ(sliced.getActor(2).executionTimes, PhaseList(7));
}

TEST(TdmaTest, SmallestSlices) {
  // a on resource 0 and b on 1 in a ring of one token; times 8 and 4 on wheels
  // of 8. Whole wheels give 12. A slice of 4 makes a take 8 + 2 * 4 = 16 and b
  // 4 + 4 = 8.
  Graph graph;
  graph.addActor("a", 8, 0);
  graph.addActor("b", 4, 1);
  graph.addChannel("ab", 0, 1, 0);
  graph.addChannel("ba", 1, 0, 1);
  std::map<unsigned, int64_t> wheels = {{0, 8}, {1, 8}};
  auto result = allocateSlices(graph, wheels, 24);
  const auto &allocation = std::get<SliceAllocation>(result);
  EXPECT_EQ(allocation.slices.at(0).slice, 4);
  EXPECT_EQ(allocation.slices.at(1).slice, 4);
  EXPECT_EQ(allocation.certificate->period, Rational(24));

  result = allocateSlices(graph, wheels, 11);
  EXPECT_EQ(std::get<PeriodTooLong>(result).certificate.period, Rational(12));
}

TEST(TdmaTest, NothingToWaitFor) {
  Graph graph;
  graph.addActor("a", 8, 0);
  auto result = allocateSlices(graph, {{0, 8}}, 1);
  const auto &allocation = std::get<SliceAllocation>(result);
  EXPECT_EQ(allocation.slices.at(0).slice, 1);
  EXPECT_FALSE(allocation.certificate);
}

TEST(TdmaTest, SufficientAndSmallestInEachCoordinate) {
  Random random(41);
  int allocated = 0, tooLong = 0;
  for (int trial = 0; trial < 1000; ++trial) {
    Graph graph = makeRandomCycloStaticGraph(random);
    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
      graph.setResource(actor, unsigned(random.between(0, 2)));
    StaticOrderResult order = computeStaticOrder(graph);
    if (!std::holds_alternative<StaticOrder>(order))
      continue;
    addOrderChannels(graph, std::get<StaticOrder>(order));
    std::map<unsigned, int64_t> wheels;
    for (unsigned resource = 0; resource < 3; ++resource)
      wheels[resource] = random.between(1, 12);
    Rational period = random.between(1, 200);
    SliceAllocationResult result = allocateSlices(graph, wheels, period);
    if (auto *reason = std::get_if<PeriodTooLong>(&result)) {
      ++tooLong;
      ASSERT_GT(reason->certificate.period, period);
      continue;
    }
    ++allocated;
    auto &allocation = std::get<SliceAllocation>(result);
    auto isFastEnough = [&] {
      Graph sliced = *applySlices(graph, allocation.slices);
      return std::get<Certificate>(computePeriod(sliced)).period <= period;
    };
    ASSERT_TRUE(isFastEnough());
    ASSERT_EQ(verifyCertificate(*applySlices(graph, allocation.slices),
                                *allocation.certificate),
              std::nullopt);
    for (auto &[resource, slice] : allocation.slices) {
      ASSERT_EQ(slice.length, wheels[resource]);
      if (slice.slice == 1)
        continue;
      --slice.slice;
      ASSERT_FALSE(isFastEnough());
      ++slice.slice;
    }
  }
  EXPECT_GT(allocated, 100);
  EXPECT_GT(tooLong, 20);
}
