//===- SweepTest.cpp - Tests of the sweeps over implicit events -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Dataflow/Sweep.h"

#include "RandomGraph.h"
#include "ganglion/Dataflow/TokenFlow.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

using namespace ganglion::dataflow;
using testing::Each;
using testing::ElementsAre;

namespace {

/// All waits of an iteration written out.
struct ExplicitEvents {
  struct Edge {
    size_t source, target;
    int64_t time, iterations;
  };

  explicit ExplicitEvents(const Graph &graph,
                          const RepetitionVector &repetitions);

  void addEdge(const Graph &graph, ActorId source, Firing producer,
               ActorId target, Firing firing, bool ofEnd);
  bool relax(Rational period, std::vector<Int128> &starts,
             std::vector<size_t> &policy) const;
  std::vector<Int128> getLeastStarts(Rational &period) const;

  std::vector<int64_t> numFirings, offsets;
  std::vector<Edge> edges;
};

} // namespace

static RepetitionVector getRepetitions(const Graph &graph) {
  return std::get<RepetitionVector>(computeRepetitionVector(graph));
}

void ExplicitEvents::addEdge(const Graph &graph, ActorId source,
                             Firing producer, ActorId target, Firing firing,
                             bool ofEnd) {
  int64_t iterations = 0;
  for (; producer < 0; producer += numFirings[source])
    ++iterations;
  const Actor &actor = graph.getActor(source);
  int64_t time = actor.executionTimes[size_t(producer) % actor.getNumPhases()];
  edges.push_back({size_t(offsets[source] + producer),
                   size_t(offsets[target] + firing), ofEnd ? time : 0,
                   iterations});
}

ExplicitEvents::ExplicitEvents(const Graph &graph,
                               const RepetitionVector &repetitions) {
  offsets.push_back(0);
  for (ActorId id = 0; id < graph.getNumActors(); ++id) {
    numFirings.push_back(repetitions[id] *
                         int64_t(graph.getActor(id).getNumPhases()));
    offsets.push_back(offsets.back() + numFirings.back());
  }
  for (ActorId id = 0; id < graph.getNumActors(); ++id)
    for (Firing n = 0; n < numFirings[id]; ++n)
      addEdge(graph, id, n - 1, id, n, false);
  for (ChannelId id = 0; id < graph.getNumChannels(); ++id) {
    const Channel &channel = graph.getChannel(id);
    TokenFlow flow(graph, id);
    for (Firing n = 0; n < numFirings[channel.target]; ++n)
      if (std::optional<FiringRange> producers = flow.getProducers(n))
        for (Firing j = producers->first; j <= producers->last; ++j)
          addEdge(graph, channel.source, j, channel.target, n, true);
  }
}

/// One round of Bellman and Ford's algorithm. Returns whether a start rose.
bool ExplicitEvents::relax(Rational period, std::vector<Int128> &starts,
                           std::vector<size_t> &policy) const {
  bool rose = false;
  for (size_t i = 0; i < edges.size(); ++i) {
    const Edge &edge = edges[i];
    Int128 start = starts[edge.source] +
                   Int128(period.getDenominator()) * edge.time -
                   Int128(period.getNumerator()) * edge.iterations;
    if (start <= starts[edge.target])
      continue;
    starts[edge.target] = start;
    policy[edge.target] = i;
    rose = true;
  }
  return rose;
}

/// Raises the period from ratio to ratio of cycles that forbid it. Returns the
/// least starts. The graph must not deadlock.
std::vector<Int128> ExplicitEvents::getLeastStarts(Rational &period) const {
  for (;;) {
    std::vector<Int128> starts(size_t(offsets.back()));
    std::vector<size_t> policy(starts.size(), SIZE_MAX);
    size_t rounds = 0;
    while (relax(period, starts, policy) && rounds <= starts.size())
      ++rounds;
    if (rounds <= starts.size())
      return starts;
    // A start that rises after so many rounds has a cycle behind it, which as
    // many steps reach.
    size_t event = edges[0].target;
    for (size_t i = 0; i < starts.size(); ++i)
      if (policy[i] != SIZE_MAX && starts[i] > starts[event])
        event = i;
    for (size_t i = 0; i < starts.size(); ++i)
      event = edges[policy[event]].source;
    int64_t time = 0, iterations = 0;
    size_t first = event;
    do {
      time += edges[policy[event]].time;
      iterations += edges[policy[event]].iterations;
      event = edges[policy[event]].source;
    } while (event != first);
    period = *Rational::get(time, iterations);
  }
}

/// `sum` as a sum over phases.
static PhaseList makeRates(Random &random, int64_t sum, size_t numPhases) {
  std::vector<int64_t> rates(numPhases);
  for (; sum > 0; --sum)
    ++rates[size_t(random.between(0, int64_t(numPhases) - 1))];
  return rates;
}

/// A consistent graph of multi-rate or cyclo-static actors with a cycle.
static Graph makeRandomConsistentGraph(Random &random, int64_t timeUnit = 1) {
  Graph graph;
  std::vector<int64_t> repetitions;
  for (int64_t count = random.between(1, 5); count > 0; --count) {
    repetitions.push_back(random.between(1, 4));
    std::vector<int64_t> times;
    for (int64_t phase = random.between(-1, 3); phase >= 0 || times.empty();
         --phase)
      times.push_back(timeUnit * std::max<int64_t>(0, random.between(-3, 9)));
    graph.addActor(std::to_string(graph.getNumActors()), times);
  }
  auto addChannel = [&](ActorId source, ActorId target) {
    int64_t common = std::gcd(repetitions[source], repetitions[target]);
    int64_t factor = random.between(1, 3);
    PhaseList production =
        makeRates(random, factor * repetitions[target] / common,
                  graph.getActor(source).getNumPhases());
    PhaseList consumption =
        makeRates(random, factor * repetitions[source] / common,
                  graph.getActor(target).getNumPhases());
    int64_t most = 3 * factor * repetitions[source] * repetitions[target];
    bool needsTokens = source >= target && random.between(0, 15) > 0;
    graph.addChannel("c", source, target,
                     random.between(needsTokens ? most / 6 + 1 : 0,
                                    needsTokens ? most : most / 3),
                     production, consumption);
  };
  addChannel(0, 0);
  for (ActorId id = 0; id < graph.getNumActors(); ++id)
    if (random.between(0, 1))
      graph.addChannel("serial", id, id, 1);
  for (int64_t count = random.between(0, 9); count > 0; --count)
    addChannel(random.actorOf(graph), random.actorOf(graph));
  return graph;
}

/// The result with several numbers of threads, which must be the same. A
/// certificate is verified.
static PeriodResult compute(const Graph &graph) {
  RepetitionVector repetitions = getRepetitions(graph);
  PeriodResult result = computePeriodBySweeps(graph, repetitions);
  auto *certificate = std::get_if<Certificate>(&result);
  if (!certificate)
    return result;
  EXPECT_EQ(verifyCertificate(graph, *certificate).value_or(""), "");
  for (unsigned numThreads : {2, 3}) {
    PeriodOptions options;
    options.numThreads = numThreads;
    PeriodResult other = computePeriodBySweeps(graph, repetitions, options);
    auto *same = std::get_if<Certificate>(&other);
    EXPECT_TRUE(same && same->period == certificate->period &&
                same->cycle.waits == certificate->cycle.waits &&
                same->cycle.lastFiring == certificate->cycle.lastFiring &&
                same->cycle.repetitions == certificate->cycle.repetitions &&
                same->potentials == certificate->potentials);
  }
  return result;
}

TEST(SweepTest, AgreesWithExplicitEvents) {
  Random random(7);
  int numDeadlocks = 0, numOvertaking = 0, numFractions = 0;
  for (int trial = 0; trial < 5000; ++trial) {
    Graph graph = makeRandomConsistentGraph(random);
    PeriodResult result = compute(graph);
    RepetitionVector repetitions = getRepetitions(graph);
    if (findDeadlock(graph, repetitions)) {
      ++numDeadlocks;
      ASSERT_TRUE(std::holds_alternative<Deadlock>(result));
      continue;
    }
    ASSERT_TRUE(std::holds_alternative<Certificate>(result));
    const Certificate &certificate = std::get<Certificate>(result);
    Rational period;
    std::vector<Int128> starts =
        ExplicitEvents(graph, repetitions).getLeastStarts(period);
    ASSERT_EQ(certificate.period, period) << "trial " << trial;
    ASSERT_TRUE(std::equal(starts.begin(), starts.end(),
                           certificate.potentials.begin(),
                           certificate.potentials.end()));
    std::vector<bool> overtakes = findOvertakingActors(graph);
    numOvertaking += std::count(overtakes.begin(), overtakes.end(), true) > 0;
    numFractions += period.getDenominator() > 1;
  }
  EXPECT_GT(numDeadlocks, 500);
  EXPECT_GT(numOvertaking, 500);
  EXPECT_GT(numFractions, 500);
}

TEST(SweepTest, LargeNumbers) {
  // The same graphs with times near 2^60, whose sums do not fit 64 bits.
  Random random(8), sameRandom(8);
  const int64_t unit = int64_t(1) << 57;
  int numCertificates = 0, numOverflows = 0;
  for (int trial = 0; trial < 1000; ++trial) {
    PeriodResult small = compute(makeRandomConsistentGraph(random));
    PeriodResult large = compute(makeRandomConsistentGraph(sameRandom, unit));
    auto *expected = std::get_if<Certificate>(&small);
    ASSERT_EQ(expected == nullptr, std::holds_alternative<Deadlock>(large));
    if (!expected)
      continue;
    // The unit of time cancels from the denominator of the period.
    std::optional<Rational> period = multiply(expected->period, unit);
    auto *certificate = std::get_if<Certificate>(&large);
    if (!certificate) {
      ++numOverflows;
      ASSERT_TRUE(std::holds_alternative<Overflow>(large));
      continue;
    }
    ++numCertificates;
    ASSERT_EQ(certificate->period, period);
    for (size_t i = 0; i < expected->potentials.size(); ++i)
      ASSERT_EQ(Int128(certificate->potentials[i]) * expected->scale,
                Int128(expected->potentials[i]) * unit * certificate->scale);
  }
  EXPECT_GT(numCertificates, 100);
  EXPECT_GT(numOverflows, 100);
}

TEST(SweepTest, ZeroPeriod) {
  // Nothing takes time, so any cycle will do.
  Graph graph;
  graph.addActor("a", {0, 0});
  graph.addActor("b", 0);
  graph.addChannel("ab", 0, 1, 0, {0, 3}, 1);
  graph.addChannel("ba", 1, 0, 3, 1, {3, 0});
  PeriodResult result = compute(graph);
  const Certificate &certificate = std::get<Certificate>(result);
  EXPECT_EQ(certificate.period, Rational(0));
  EXPECT_THAT(certificate.potentials, Each(0));
}

TEST(SweepTest, CycleIsWrittenAsRepetitionOfAWord) {
  // Three firings of b, each for one token of a, and one at a time: 3 * 2.
  Graph graph;
  graph.addActor("a", 1);
  ActorId b = graph.addActor("b", 2);
  graph.addChannel("ab", 0, 1, 0, 3, 1);
  ChannelId self = graph.addChannel("self", b, b, 1);
  PeriodResult result = compute(graph);
  const Certificate &certificate = std::get<Certificate>(result);
  EXPECT_EQ(certificate.period, Rational(6));
  EXPECT_THAT(certificate.cycle.waits, ElementsAre(Wait{self, b}));
  EXPECT_EQ(certificate.cycle.repetitions, 3);
  EXPECT_THAT(certificate.potentials, ElementsAre(0, 1, 3, 5));
}

TEST(SweepTest, KnownBound) {
  // Buffers of one token make a and b take turns, twice in an iteration of c.
  Graph graph;
  ActorId a = graph.addActor("a", 3), b = graph.addActor("b", 4);
  graph.addActor("c", 1);
  ChannelId ab = graph.addChannel("ab", a, b, 0);
  ChannelId ba = graph.addChannel("ba", b, a, 1);
  graph.addChannel("bc", b, 2, 0, 1, 2);
  PeriodBound bound = {14, {{{ba, a}, {ab, b}}, 1, 2}};
  PeriodResult result = computePeriodBySweeps(graph, getRepetitions(graph), {},
                                              std::move(bound));
  const Certificate &certificate = std::get<Certificate>(result);
  EXPECT_EQ(certificate.period, Rational(14));
  EXPECT_EQ(verifyCertificate(graph, certificate).value_or(""), "");
  EXPECT_THAT(certificate.potentials, ElementsAre(0, 7, 3, 10, 14));
}

TEST(SweepTest, TooManyFirings) {
  Graph graph;
  graph.addActor("a", 1);
  graph.addActor("b", 1);
  graph.addChannel("aa", 0, 0, 1);
  graph.addChannel("ab", 0, 1, 0, INT64_MAX, 1);
  EXPECT_TRUE(std::holds_alternative<TooLarge>(compute(graph)));
}
