//===- LatencyTest.cpp - Tests of latencies -------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Latency.h"

#include "EventOracle.h"
#include "Oracle.h"
#include "RandomGraph.h"
#include "ganglion/Dataflow/Period.h"

#include <gtest/gtest.h>

using namespace ganglion::dataflow;

static SelfTimedSchedule getSchedule(const Graph &graph) {
  return std::get<SelfTimedSchedule>(simulateSelfTimed(graph));
}

static int64_t getSelfTimedLatency(const Graph &graph,
                                   const LatencyPath &path) {
  return int64_t(getLatency(graph, getSchedule(graph), path).value());
}

static Rational getPeriodicLatency(const Graph &graph,
                                   const LatencyPath &path) {
  return getLatency(graph,
                    std::get<RepetitionVector>(computeRepetitionVector(graph)),
                    std::get<Certificate>(computePeriod(graph)), path)
      .value();
}

namespace {

/// a (1) runs ahead of b (5) until the buffer of 4 tokens is full. In self-
/// timed execution b starts at 1 + 5k; a at 0, 1, 2, 3, and from then on when
/// firing k - 4 of b ends, at 6, 11, ... Strictly periodic, with period 5, a
/// starts at 5k.
class BufferLatencyTest : public testing::Test {
protected:
  BufferLatencyTest() {
    a = graph.addActor("a", 1);
    b = graph.addActor("b", 5);
    graph.addChannel("aa", a, a, 1);
    graph.addChannel("bb", b, b, 1);
    graph.addChannel("ab", a, b, 0);
    graph.addChannel("ba", b, a, 4);
  }

  Graph graph;
  ActorId a, b;
};

} // namespace

TEST_F(BufferLatencyTest, FirstIteration) {
  EXPECT_EQ(std::get<int64_t>(computeFirstIterationLatency(graph)), 6);
}

TEST_F(BufferLatencyTest, GrowsWhileTheSourceRunsAhead) {
  // Iterations 0 to 5 take 6 - 0, 11 - 1, 16 - 2, 21 - 3, 26 - 6, 31 - 11.
  EXPECT_EQ(getSelfTimedLatency(graph, {a, b}), 20);
  // From b to the a that its return of a token lets start: 4 iterations later,
  // which ends 5 + 1 after.
  EXPECT_EQ(getSelfTimedLatency(graph, {b, a, /*distance=*/4}), 6);
}

TEST_F(BufferLatencyTest, PeriodicSource) {
  EXPECT_EQ(getPeriodicLatency(graph, {a, b}), Rational(6));
  // Firing k + 4 of a at 5k + 20 ends 20 after firing k of b at 5k + 1.
  EXPECT_EQ(getPeriodicLatency(graph, {b, a, /*distance=*/4}), Rational(20));
}

TEST(LatencyTest, FromTheFirstToTheLastFiring) {
  // a starts at 0, 0 and 2, b at 1 and 3; the period is 4.
  Graph graph;
  ActorId a = graph.addActor("a", 1), b = graph.addActor("b", 1);
  graph.addChannel("ab", a, b, 0, 2, 3);
  graph.addChannel("ba", b, a, 4, 3, 2);
  EXPECT_EQ(std::get<int64_t>(computeFirstIterationLatency(graph)), 4);
  EXPECT_EQ(getSelfTimedLatency(graph, {a, b}), 4);
  EXPECT_EQ(getSelfTimedLatency(graph, {b, a}), 2);
  EXPECT_EQ(getSelfTimedLatency(graph, {a, a, /*distance=*/2}), 3 + 2 * 4);
  EXPECT_EQ(getPeriodicLatency(graph, {a, b}), Rational(4));
  EXPECT_EQ(getPeriodicLatency(graph, {a, a, /*distance=*/2}),
            Rational(3 + 2 * 4));
}

TEST(LatencyTest, TheLastFiringToEndMayNotBeTheLastToStart) {
  Graph graph;
  ActorId a = graph.addActor("a", {5, 1}), b = graph.addActor("b", 0);
  graph.addChannel("ab", a, b, 0, {0, 1}, 1);
  EXPECT_EQ(std::get<int64_t>(computeFirstIterationLatency(graph)), 5);
  EXPECT_EQ(getSelfTimedLatency(graph, {b, a}), 4);
}

TEST(LatencyTest, NamesTheObstacle) {
  Graph graph;
  ActorId a = graph.addActor("a", INT64_MAX), b = graph.addActor("b", 1);
  EXPECT_FALSE(getLatency(graph, getSchedule(graph), {a, b}));
  EXPECT_EQ(std::get<int64_t>(computeFirstIterationLatency(graph)), INT64_MAX);
  graph.addChannel("ab", a, b, 0);
  EXPECT_TRUE(
      std::holds_alternative<Overflow>(computeFirstIterationLatency(graph)));
  EXPECT_TRUE(std::holds_alternative<TooLarge>(
      computeFirstIterationLatency(graph, /*maxFirings=*/1)));
  graph.addChannel("ba", b, a, 0);
  EXPECT_TRUE(
      std::holds_alternative<Deadlock>(computeFirstIterationLatency(graph)));
  graph.addChannel("rates", a, b, 0, 2, 3);
  EXPECT_TRUE(std::holds_alternative<Inconsistent>(
      computeFirstIterationLatency(graph)));
}

/// Start times where `source` waits for its starts in the schedule of a
/// certificate, in units of 1/scale: [iteration][event].
static std::vector<std::vector<int64_t>>
simulateWithPeriodicSource(const EventOracle &oracle,
                           const Certificate &certificate, ActorId source,
                           int64_t iterations) {
  size_t first = 0;
  for (ActorId actor = 0; actor < source; ++actor)
    first += size_t(oracle.countFirings(actor));
  std::vector<std::vector<int64_t>> x;
  for (int64_t k = 0; k < iterations; ++k) {
    x.emplace_back(oracle.getNumEvents());
    for (auto n = size_t(0); n < size_t(oracle.countFirings(source)); ++n)
      x.back()[first + n] = certificate.potentials[first + n] +
                            k * certificate.period.getNumerator();
    for (bool changed = true; changed;) {
      changed = false;
      for (const EventOracle::Edge &edge : oracle.getEdges()) {
        if (k < edge.distance)
          continue;
        int64_t start = x[size_t(k - edge.distance)][edge.from] +
                        certificate.scale * edge.time;
        changed |= start > x.back()[edge.to];
        x.back()[edge.to] = std::max(x.back()[edge.to], start);
      }
    }
  }
  return x;
}

TEST(LatencyTest, APeriodicSourceKeepsThePromise) {
  Random random(41);
  int reached = 0, checked = 0;
  for (int trial = 0; trial < 3000; ++trial) {
    Graph graph = makeRandomCycloStaticGraph(random);
    // This algorithm gives the start of each firing of an iteration.
    PeriodResult result = computePeriod(graph, {PeriodAlgorithm::Howard});
    auto *certificate = std::get_if<Certificate>(&result);
    if (!certificate)
      continue;
    auto repetitions =
        std::get<RepetitionVector>(computeRepetitionVector(graph));
    EventOracle oracle(graph, repetitions);
    LatencyPath path{random.actorOf(graph), random.actorOf(graph),
                     uint32_t(random.between(0, 2))};
    Rational promise =
        getLatency(graph, repetitions, *certificate, path).value();
    auto x = simulateWithPeriodicSource(oracle, *certificate, path.source, 12);
    Rational longest = -1000000;
    for (size_t k = 0; k + path.distance < x.size(); ++k)
      for (int64_t n = 0; n < oracle.countFirings(path.sink); ++n) {
        const Actor &sink = graph.getActor(path.sink);
        int64_t end = x[k + path.distance][oracle.getEvent(path.sink, n)] +
                      certificate->scale *
                          sink.executionTimes[size_t(n) % sink.getNumPhases()];
        longest = std::max(
            longest, *Rational::get(end - x[k][oracle.getEvent(path.source, 0)],
                                    certificate->scale));
      }
    ASSERT_LE(longest, promise) << "trial " << trial;
    reached += longest == promise;
    ++checked;
  }
  EXPECT_GT(checked, 1000);
  EXPECT_GT(reached, checked / 4);
}
