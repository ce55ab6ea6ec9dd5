//===- BufferSizingTest.cpp - Tests of the sizes of buffers ---------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/BufferSizing.h"

#include "Oracle.h"
#include "RandomGraph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;
using testing::ElementsAre;

namespace {
using Capacities = std::vector<int64_t>;

/// What identifies a point of a front.
struct Point {
  int64_t totalSize;
  Rational period;
  Capacities capacities;

  friend bool operator==(const Point &a, const Point &b) {
    return a.totalSize == b.totalSize && a.period == b.period &&
           a.capacities == b.capacities;
  }
};
} // namespace

static void PrintTo(const Point &point, std::ostream *stream) {
  *stream << point.totalSize << " at " << point.period.toString() << ":";
  for (int64_t capacity : point.capacities)
    *stream << ' ' << capacity;
}

static std::vector<Point> getPoints(const BufferFront &front) {
  std::vector<Point> points;
  for (const BufferSizes &sizes : front.points)
    points.push_back({sizes.totalSize, sizes.period, sizes.capacities});
  return points;
}

static BufferFront explore(const Graph &graph,
                           const BufferOptions &options = {}) {
  BufferFrontResult result = exploreBuffers(graph, options);
  EXPECT_TRUE(std::holds_alternative<BufferFront>(result));
  BufferFront front = std::get<BufferFront>(result);
  EXPECT_TRUE(front.isComplete);
  return front;
}

static MinimalBuffers minimize(const Graph &graph,
                               std::optional<Rational> period = std::nullopt,
                               const BufferOptions &options = {}) {
  MinimalBuffersResult result = findMinimalBuffers(graph, period, options);
  EXPECT_TRUE(std::holds_alternative<MinimalBuffers>(result));
  MinimalBuffers buffers = std::get<MinimalBuffers>(result);
  EXPECT_EQ(verifyCertificate(buffers.graph, buffers.certificate).value_or(""),
            "");
  EXPECT_EQ(buffers.certificate.period, buffers.sizes.period);
  EXPECT_LE(buffers.lowerBound, buffers.sizes.totalSize);
  return buffers;
}

/// The example of Stuijk, Geilen, Basten, DAC 2006, figure 1: a fires 3 times, b
/// twice and c once in an iteration.
static Graph makeThreeActors() {
  Graph graph;
  ActorId a = graph.addActor("a", 1), b = graph.addActor("b", 2),
          c = graph.addActor("c", 2);
  for (ActorId actor : {a, b, c})
    graph.addChannel("self", actor, actor, 1);
  graph.addChannel("ab", a, b, 0, 2, 3);
  graph.addChannel("bc", b, c, 0, 1, 2);
  return graph;
}

TEST(BufferSizingTest, FrontOfThreeActors) {
  // Least capacities 2 + 3 - 1 = 4 and 1 + 2 - 1 = 2. All times by hand, with
  // an iteration of three firings of a, two of b and one of c.
  //
  // 4 and 2: a 0-1, 1-2; b 2-4 takes 3 of the 4 tokens; a 4-5; b 5-7 starts
  // while c's two places are one full, one free; c 7-9 frees both places only
  // at its end, so the next b, which has tokens at 8, waits until 9: 7 later
  // than the first one.
  // 5 and 2: a is no longer held up by b, but the round b, b, c still takes
  // 2 + 2 + 2. 6 and 2 the same.
  // 4 and 3: the round a, b of 4 places takes 1 + 2 + 1 + ... = 5.
  // The self-channel of b alone takes 2 * 2.
  BufferFront front = explore(makeThreeActors());
  EXPECT_EQ(front.channels, (std::vector<ChannelId>{3, 4}));
  EXPECT_THAT(getPoints(front),
              ElementsAre(Point{6, 7, {4, 2}}, Point{8, 6, {6, 2}},
                          Point{9, 5, {6, 3}}, Point{10, 4, {7, 3}}));
}

TEST(BufferSizingTest, LeastCapacityIsOfThePairAlone) {
  // Whether two actors that nothing else holds up go on forever.
  auto suffices = [](Graph graph, int64_t capacity) {
    if (capacity < graph.getChannel(0).tokens)
      return false;
    addReverseChannels(graph, {0}, {capacity});
    auto repetitions =
        std::get<RepetitionVector>(computeRepetitionVector(graph));
    return !findDeadlock(graph, repetitions);
  };
  Random random(11);
  for (int trial = 0; trial < 3000; ++trial) {
    Graph graph;
    auto makeRates = [&](size_t numPhases) {
      std::vector<int64_t> rates;
      for (size_t i = 0; i < numPhases; ++i)
        rates.push_back(random.between(0, 6));
      rates.back() += 1;
      return rates;
    };
    std::vector<int64_t> production = makeRates(size_t(random.between(1, 3)));
    std::vector<int64_t> consumption = makeRates(size_t(random.between(1, 3)));
    graph.addActor("a", std::vector<int64_t>(production.size(), 1));
    graph.addActor("b", std::vector<int64_t>(consumption.size(), 1));
    graph.addChannel("ab", 0, 1, random.between(0, 9), production, consumption);
    std::optional<int64_t> least = computeLeastCapacity(graph, 0);
    ASSERT_TRUE(least);
    ASSERT_TRUE(suffices(graph, *least)) << "trial " << trial;
    ASSERT_FALSE(suffices(graph, *least - 1)) << "trial " << trial;
  }
}

/// An actor of up to three phases. Mostly, it does not overlap itself.
static void addRandomActor(Random &random, Graph &graph, bool isCycloStatic) {
  std::vector<int64_t> times;
  for (int64_t i = isCycloStatic ? random.between(1, 3) : 1; i > 0; --i)
    times.push_back(random.between(0, 5));
  times[0] += 1;
  ActorId actor = graph.addActor(std::to_string(graph.getNumActors()), times);
  if (random.between(0, 3) != 0)
    graph.addChannel("self", actor, actor, 1);
}

/// Adds a channel whose rates suit the number of rounds of its actors.
static void addRandomRateChannel(Random &random, Graph &graph,
                                 const std::vector<int64_t> &rounds,
                                 ActorId source, ActorId target) {
  // The tokens of a round, spread over the phases at random.
  auto spread = [&](int64_t tokens, ActorId actor) {
    std::vector<int64_t> rates(graph.getActor(actor).getNumPhases());
    for (; tokens > 0; --tokens)
      ++rates[size_t(random.between(0, int64_t(rates.size()) - 1))];
    return rates;
  };
  int64_t factor = random.between(1, 2);
  int64_t produced = rounds[target] * factor, consumed = rounds[source] * factor;
  int64_t tokens = source < target ? random.between(0, 2) : 2 * produced * rounds[source];
  graph.addChannel("c", source, target, tokens, spread(produced, source),
                   spread(consumed, target));
}

/// A small graph that deadlocks only rarely.
static Graph makeRandomSizableGraph(Random &random) {
  Graph graph;
  bool isCycloStatic = random.between(0, 1) != 0;
  std::vector<int64_t> rounds;
  for (int64_t i = random.between(2, 3); i > 0; --i) {
    addRandomActor(random, graph, isCycloStatic);
    rounds.push_back(random.between(1, 3));
  }
  for (ActorId actor = 1; actor < graph.getNumActors(); ++actor)
    addRandomRateChannel(random, graph, rounds,
                         ActorId(random.between(0, actor - 1)), actor);
  if (random.between(0, 1) != 0)
    addRandomRateChannel(random, graph, rounds, random.actorOf(graph),
                         random.actorOf(graph));
  return graph;
}

/// Calls `visit` with all capacities of this total, in lexicographic order.
template <typename Visit>
static void forEachDistribution(Capacities &capacities, size_t position,
                                int64_t total, Visit visit) {
  if (position + 1 == capacities.size()) {
    capacities[position] = total;
    return visit();
  }
  for (int64_t capacity = 0; capacity <= total; ++capacity) {
    capacities[position] = capacity;
    forEachDistribution(capacities, position + 1, total - capacity, visit);
  }
}

/// The front by trying all capacities of every total up to the last one.
static std::vector<Point> exploreByEnumeration(const Graph &graph,
                                               int64_t lastTotal) {
  std::vector<ChannelId> channels = getChannelsBetweenActors(graph);
  std::vector<Point> points;
  for (int64_t total = 0; total <= lastTotal; ++total) {
    std::optional<Point> best;
    Capacities capacities(channels.size());
    forEachDistribution(capacities, 0, total, [&] {
      for (size_t i = 0; i < channels.size(); ++i)
        if (capacities[i] < graph.getChannel(channels[i]).tokens)
          return;
      Graph buffered = graph;
      addReverseChannels(buffered, channels, capacities);
      PeriodResult result = computePeriod(buffered);
      if (auto *certificate = std::get_if<Certificate>(&result))
        if (!best || certificate->period < best->period)
          best = {total, certificate->period, capacities};
    });
    if (best && (points.empty() || best->period < points.back().period))
      points.push_back(*best);
  }
  return points;
}

TEST(BufferSizingTest, AgreesWithEnumeration) {
  Random random(12);
  int numFronts = 0, numPoints = 0;
  for (int trial = 0; trial < 400; ++trial) {
    Graph graph = makeRandomSizableGraph(random);
    BufferFrontResult result = exploreBuffers(graph);
    if (!std::holds_alternative<BufferFront>(result))
      continue;
    const auto &front = std::get<BufferFront>(result);
    ASSERT_TRUE(front.isComplete);
    int64_t last = front.points.back().totalSize;
    if (last > (front.channels.size() > 2 ? 25 : 60))
      continue;
    ++numFronts;
    numPoints += int(front.points.size());
    ASSERT_EQ(getPoints(front), exploreByEnumeration(graph, last))
        << "trial " << trial;
    // Each point is minimal for its period, and so is it with no search.
    for (const BufferSizes &sizes : front.points)
      ASSERT_EQ(minimize(graph, sizes.period).sizes.capacities,
                sizes.capacities);
    BufferOptions noSearch;
    noSearch.maxDistributions = 0;
    ASSERT_LE(minimize(graph, front.points[0].period, noSearch).sizes.period,
              front.points[0].period);
  }
  EXPECT_GT(numFronts, 100);
  EXPECT_GT(numPoints, 2 * numFronts);
}
