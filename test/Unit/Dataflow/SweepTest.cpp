//===- SweepTest.cpp - Tests of the sweeps over implicit events -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Dataflow/Sweep.h"
#include "Oracle.h"

#include "EventOracle.h"
#include "RandomGraph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;
using testing::Each;
using testing::ElementsAre;

/// A graph of any class with a cycle.
static Graph makeRandomCyclicGraph(Random &random) {
  for (;;) {
    Graph graph = makeRandomCycloStaticGraph(random);
    if (!std::holds_alternative<Unbounded>(computePeriod(graph)))
      return graph;
  }
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

TEST(SweepTest, AgreesWithOracle) {
  Random random(7);
  int numDeadlocks = 0, numOvertaking = 0, numFractions = 0;
  for (int trial = 0; trial < 4000; ++trial) {
    Graph graph = makeRandomCyclicGraph(random);
    RepetitionVector repetitions = getRepetitions(graph);
    EventOracle oracle(graph, repetitions);
    PeriodResult result = compute(graph);
    if (!oracle.isLive()) {
      ++numDeadlocks;
      ASSERT_TRUE(std::holds_alternative<Deadlock>(result));
      continue;
    }
    ASSERT_TRUE(std::holds_alternative<Certificate>(result));
    const Certificate &certificate = std::get<Certificate>(result);
    ASSERT_TRUE(oracle.isProof(certificate)) << "trial " << trial;
    std::vector<bool> overtakes = findOvertakingActors(graph);
    numOvertaking += std::count(overtakes.begin(), overtakes.end(), true) > 0;
    numFractions += certificate.period.getDenominator() > 1;
  }
  EXPECT_GT(numDeadlocks, 100);
  EXPECT_GT(numOvertaking, 500);
  EXPECT_GT(numFractions, 200);
}

TEST(SweepTest, LargeNumbers) {
  // With times up to 9 * 2^59, sums of a few do not fit 64 bits.
  Random random(8);
  const int64_t unit = int64_t(1) << 59;
  int numCertificates = 0, numOverflows = 0;
  for (int trial = 0; trial < 1000; ++trial) {
    Graph graph = makeRandomCyclicGraph(random);
    PeriodResult small = compute(graph);
    auto *expected = std::get_if<Certificate>(&small);
    if (!expected)
      continue;
    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
      std::vector<int64_t> times;
      for (size_t i = 0; i < graph.getActor(actor).getNumPhases(); ++i)
        times.push_back(unit * graph.getActor(actor).executionTimes[i]);
      graph.setExecutionTimes(actor, times);
    }
    PeriodResult large = compute(graph);
    auto *certificate = std::get_if<Certificate>(&large);
    if (!certificate) {
      ++numOverflows;
      ASSERT_TRUE(std::holds_alternative<Overflow>(large));
      continue;
    }
    ++numCertificates;
    ASSERT_EQ(certificate->period, multiply(expected->period, unit));
    // The unit of time cancels from the denominator of the period.
    for (size_t i = 0; i < expected->potentials.size(); ++i)
      ASSERT_EQ(Int128(certificate->potentials[i]) * expected->scale,
                Int128(expected->potentials[i]) * unit * certificate->scale);
  }
  EXPECT_GT(numCertificates, 100);
  EXPECT_GT(numOverflows, 10);
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
  PeriodResult result =
      computePeriodBySweeps(graph, getRepetitions(graph), {}, std::move(bound));
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
