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
  friend std::ostream &operator<<(std::ostream &stream, const Point &point) {
    stream << point.totalSize << " at " << point.period.toString() << ":";
    for (int64_t capacity : point.capacities)
      stream << ' ' << capacity;
    return stream;
  }
};
} // namespace

static std::vector<Point> getPoints(const BufferFront &front) {
  std::vector<Point> points;
  for (const BufferSizes &sizes : front.points)
    points.push_back({sizes.totalSize, sizes.period, sizes.capacities});
  return points;
}

static BufferFront explore(const Graph &graph,
                           const BufferOptions &options = {}) {
  BufferFrontResult result = exploreBuffers(graph, std::nullopt, options);
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

/// The example of Stuijk, Geilen, Basten, DAC 2006, figure 1: a fires 3 times,
/// b twice and c once in an iteration.
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
  // By hand, with firings a0 a1 a2 b0 b1 c of an iteration; b0 takes tokens of
  // a0 and a1, b1 of a1 and a2. Places of ab, if bc has enough:
  //   4: none of a runs during b, so the round is a0 a1 b0 a2 b1: 7.
  //   5: a0 of the next iteration runs during b1, so b0 a2 b1 a1: 6.
  //   6: a2 runs during b0 as well, so b0 b1 a1: 5.
  //   7: all of a runs during b, so b0 b1: 4.
  // Places of bc, if ab has enough:
  //   2: c frees both when it ends, so b0 b1 c: 6. With 5 places of ab, a2 is
  //      on this round too: 7.
  //   3: b0 runs during c, so b1 c: 4.
  // Hence 6 = 4 + 2 takes 7 and 7 = 5 + 2 as well, 8 = 5 + 3 and 6 + 2 take 6,
  // 9 = 6 + 3 takes 5 and 10 = 7 + 3 takes 4. The paper has the same totals and
  // periods.
  BufferFront front = explore(makeThreeActors());
  EXPECT_EQ(front.channels, (std::vector<ChannelId>{3, 4}));
  EXPECT_THAT(getPoints(front),
              ElementsAre(Point{6, 7, {4, 2}}, Point{8, 6, {5, 3}},
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
  int64_t produced = rounds[target] * factor,
          consumed = rounds[source] * factor;
  int64_t tokens =
      source < target ? random.between(0, 2) : 2 * produced * rounds[source];
  std::vector<int64_t> consumption = spread(consumed, target);
  std::vector<int64_t> production = spread(produced, source);
  graph.addChannel("c", source, target, tokens, production, consumption);
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
  if (random.between(0, 1) != 0) {
    ActorId target = random.actorOf(graph), source = random.actorOf(graph);
    addRandomRateChannel(random, graph, rounds, source, target);
  }
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

TEST(BufferSizingTest, PlacesOfDifferentSize) {
  // As above, but a place of ab takes 10 and one of bc 100, so that 6 + 2
  // places are smaller than 5 + 3.
  BufferOptions options;
  options.placeSizes = {10, 100};
  EXPECT_THAT(getPoints(explore(makeThreeActors(), options)),
              ElementsAre(Point{240, 7, {4, 2}}, Point{260, 6, {6, 2}},
                          Point{360, 5, {6, 3}}, Point{370, 4, {7, 3}}));
}

TEST(BufferSizingTest, SomeChannelsOnly) {
  // With 3 fixed places of bc, 4, 5, 6 and 7 of ab take 7, 6, 5 and 4.
  Graph graph = makeThreeActors();
  addReverseChannels(graph, {4}, {3});
  BufferOptions options;
  options.channels = {3};
  EXPECT_THAT(getPoints(explore(graph, options)),
              ElementsAre(Point{4, 7, {4}}, Point{5, 6, {5}}, Point{6, 5, {6}},
                          Point{7, 4, {7}}));
  options.channels = std::vector<ChannelId>();
  EXPECT_THAT(getPoints(explore(graph, options)), ElementsAre(Point{0, 4, {}}));
}

TEST(BufferSizingTest, RequiredPeriod) {
  EXPECT_THAT(minimize(makeThreeActors()).sizes.capacities, ElementsAre(7, 3));
  // Nothing between 5 and 6 is reached by less than what reaches 5.
  MinimalBuffers buffers = minimize(makeThreeActors(), Rational::get(11, 2));
  EXPECT_EQ(buffers.sizes.period, Rational(5));
  EXPECT_THAT(buffers.sizes.capacities, ElementsAre(6, 3));
  EXPECT_EQ(buffers.lowerBound, 9);
  EXPECT_EQ(buffers.graph.getChannels().back().name, "buffer.b.c");

  MinimalBuffersResult tooShort =
      findMinimalBuffers(makeThreeActors(), Rational(3));
  ASSERT_TRUE(std::holds_alternative<PeriodTooShort>(tooShort));
  EXPECT_EQ(std::get<PeriodTooShort>(tooShort).best.period, Rational(4));
}

TEST(BufferSizingTest, GivenUpSearch) {
  // With no search at all, the schedule of the period gives the buffers, and
  // the least capacities bound them.
  BufferOptions options;
  options.maxDistributions = 0;
  for (int64_t period : {4, 5, 6, 7, 100}) {
    MinimalBuffers buffers = minimize(makeThreeActors(), period, options);
    EXPECT_LE(buffers.sizes.period, Rational(period));
    EXPECT_EQ(buffers.lowerBound, 6);
  }

  // Two evaluations settle the least total only.
  options.maxDistributions = 1000;
  options.maxEvaluations = 2;
  BufferFrontResult result =
      exploreBuffers(makeThreeActors(), std::nullopt, options);
  const auto &front = std::get<BufferFront>(result);
  EXPECT_FALSE(front.isComplete);
  EXPECT_THAT(getPoints(front), ElementsAre(Point{6, 7, {4, 2}}));
  EXPECT_GE(front.nextSize, 7);
  EXPECT_LE(front.nextSize, 8);
}

TEST(BufferSizingTest, ScheduleOfFiringsWithoutTime) {
  // In the earliest schedule, the second firing of a and the firing of b that
  // needs its tokens are at the same time, since they take none. So that firing
  // of a cannot have the places that b frees then.
  Graph graph;
  ActorId a = graph.addActor("a", {3, 0}), b = graph.addActor("b", {1, 0});
  graph.addChannel("self", a, a, 1);
  graph.addChannel("self", b, b, 1);
  graph.addChannel("ab", a, b, 0, {2, 2}, {1, 5});
  graph.addChannel("ab", a, b, 0, {0, 2}, {2, 1});
  BufferOptions noSearch;
  noSearch.maxDistributions = 0;
  noSearch.maxEvaluations = 0;
  EXPECT_LE(minimize(graph, Rational(10), noSearch).sizes.period, Rational(10));
}

TEST(BufferSizingTest, NoShortestPeriod) {
  // Without self-channels, twice the places make it twice as fast, and so on.
  Graph graph;
  graph.addActor("a", 3);
  graph.addActor("b", 2);
  graph.addChannel("ab", 0, 1, 0);
  EXPECT_TRUE(std::holds_alternative<Unbounded>(exploreBuffers(graph)));
  EXPECT_TRUE(std::holds_alternative<Unbounded>(
      findMinimalBuffers(graph, std::nullopt)));
  // The round a, b takes 5.
  BufferFrontResult front = exploreBuffers(graph, Rational::get(3, 2));
  ASSERT_TRUE(std::holds_alternative<BufferFront>(front));
  EXPECT_THAT(getPoints(std::get<BufferFront>(front)),
              ElementsAre(Point{1, 5, {1}}, Point{2, *Rational::get(5, 2), {2}},
                          Point{3, *Rational::get(5, 3), {3}},
                          Point{4, *Rational::get(5, 4), {4}}));
  EXPECT_THAT(minimize(graph, Rational(1)).sizes.capacities, ElementsAre(5));
  BufferOptions noSearch;
  noSearch.maxDistributions = 0;
  EXPECT_THAT(minimize(graph, Rational(1), noSearch).sizes.capacities,
              ElementsAre(5));

  // If nothing takes time, the first buffers are the best.
  graph.setExecutionTimes(0, 0);
  graph.setExecutionTimes(1, 0);
  EXPECT_THAT(getPoints(explore(graph)), ElementsAre(Point{1, 0, {1}}));
}

TEST(BufferSizingTest, NamesTheObstacle) {
  Graph graph;
  graph.addActor("a", 1);
  graph.addActor("b", 1);
  graph.addChannel("ab", 0, 1, 0);
  graph.addChannel("ba", 1, 0, 0);
  EXPECT_TRUE(std::holds_alternative<Deadlock>(exploreBuffers(graph)));
  graph.addChannel("rates", 0, 1, 0, 2, 3);
  EXPECT_TRUE(std::holds_alternative<Inconsistent>(exploreBuffers(graph)));

  Graph large;
  large.addActor("a", 1);
  large.addActor("b", 1);
  large.addChannel("self", 0, 0, 1);
  large.addChannel("ab", 0, 1, INT64_MAX, INT64_MAX, INT64_MAX);
  EXPECT_EQ(computeLeastCapacity(large, 1), INT64_MAX);
  large.addChannel("ab", 0, 1, 0);
  EXPECT_TRUE(std::holds_alternative<Overflow>(exploreBuffers(large)));
}
