//===- CertificateTest.cpp - Tests of the certificate checker -------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Certificate.h"

#include "Oracle.h"
#include "RandomGraph.h"
#include "ganglion/Dataflow/Period.h"

#include <gtest/gtest.h>

using namespace ganglion::dataflow;

namespace {

/// Actors a (time 3) and b (time 4) with two tokens on the way back: 7 time
/// units for two iterations. In units of 1/2, b starts at least 2 * 3 after a,
/// and a at least 2 * 4 - 2 * 7 = -6 after b.
class CertificateTest : public testing::Test {
protected:
  CertificateTest() {
    ActorId a = graph.addActor("a", 3), b = graph.addActor("b", 4);
    graph.addChannel("a_b", a, b, 0);
    graph.addChannel("b_a", b, a, 2);
    certificate = makeCertificate(graph, *Rational::get(7, 2), {0, 1}, {0, 6});
  }

  /// The reason why the certificate is rejected, or "".
  std::string verify() const {
    return verifyCertificate(graph, certificate).value_or("");
  }

  Graph graph;
  Certificate certificate;
};

} // namespace

TEST_F(CertificateTest, AcceptsProof) {
  EXPECT_EQ(verify(), "");
  certificate.cycle = toCriticalCycle(graph, {1, 0});
  EXPECT_EQ(verify(), "");
}

TEST_F(CertificateTest, RejectsWrongStartTimes) {
  certificate.potentials = {0, 5};
  EXPECT_EQ(verify(), "channel 'a_b' needs start time 6 at firing 0 of actor "
                      "'b', but the certificate gives 5");
  certificate.potentials = {0, 7};
  EXPECT_EQ(verify(), "channel 'b_a' needs start time 1 at firing 0 of actor "
                      "'a', but the certificate gives 0");
  certificate.potentials = {-1, 5};
  EXPECT_EQ(verify(), "actor 'a' starts before time 0, at -1");
  certificate.potentials = {0};
  EXPECT_EQ(verify(),
            "the certificate gives 1 start times, but the actors and their "
            "rounds demand 2");
}

TEST_F(CertificateTest, RejectsNeedlessWaiting) {
  // Both still in time, but one unit later than they could be.
  certificate.potentials = {1, 7};
  EXPECT_EQ(verify(), "firing 0 of actor 'a' can start before 1, but the start "
                      "times of a certificate are the least");
}

TEST_F(CertificateTest, RejectsWrongCycle) {
  certificate.cycle.waits = {};
  EXPECT_EQ(verify(), "the critical cycle has no channels");
  certificate.cycle.waits = {{0, 1}, {2, 0}};
  EXPECT_EQ(verify(), "the critical cycle has channel number 2, but the graph "
                      "has 2 channels");
  certificate.cycle.waits = {{0, 1}, {1, 2}};
  EXPECT_EQ(verify(), "the critical cycle has actor number 2, but the graph "
                      "has 2 actors");
  certificate.cycle.waits = {{0, 0}};
  EXPECT_EQ(verify(), "the critical cycle lets actor 'a' wait for channel "
                      "'a_b', which does not lead to it");
  certificate.cycle = toCriticalCycle(graph, {0});
  EXPECT_EQ(verify(), "the critical cycle is not closed: a wait of actor 'b' "
                      "is followed by a wait for actor 'a'");
  certificate.cycle = toCriticalCycle(graph, {0, 1, 0, 1});
  EXPECT_EQ(verify(), "the critical cycle has 4 waits and 1 repetitions, but "
                      "an iteration has 2 firings");
  certificate.cycle = toCriticalCycle(graph, {0, 1});
  graph.setTokens(1, 0);
  EXPECT_EQ(verify(), "the critical cycle through actor 'a' has no initial "
                      "tokens, so the graph deadlocks");
}

TEST_F(CertificateTest, RejectsWrongPeriod) {
  certificate.period = 4;
  EXPECT_EQ(verify(), "the critical cycle through actor 'a' takes time 7 for 2 "
                      "iterations, but the certificate gives period 4");
  certificate.period = -4;
  EXPECT_EQ(verify(), "the period -4 is negative");
}

namespace {

/// a makes 2 tokens in a firing, b takes 3, and there is room for 4. In self-
/// timed execution a starts at 0, 0 and 2, b at 1 and 3 (see PeriodTest), and
/// the next iteration comes 4 later. The critical cycle: firing 1 of b waits
/// for firing 2 of a, that for firing 0 of b, that for firing 1 of a, and that
/// for firing 1 of b in the iteration before.
class MultiRateCertificateTest : public CertificateTest {
protected:
  MultiRateCertificateTest() {
    graph = Graph();
    ActorId a = graph.addActor("a", 1), b = graph.addActor("b", 1);
    ab = graph.addChannel("ab", a, b, 0, 2, 3);
    ba = graph.addChannel("ba", b, a, 4, 3, 2);
    certificate.period = 4;
    certificate.cycle = {{{ba, a}, {ab, b}},
                         /*lastFiring=*/1,
                         /*repetitions=*/2};
    certificate.rounds = {3, 2};
    certificate.scale = 1;
    certificate.potentials = {0, 0, 2, 1, 3};
  }

  ChannelId ab, ba;
};

} // namespace

TEST_F(MultiRateCertificateTest, AcceptsProof) {
  EXPECT_EQ(verify(), "");
  // The same walk written out.
  certificate.cycle.waits = {{ba, 0}, {ab, 1}, {ba, 0}, {ab, 1}};
  certificate.cycle.repetitions = 1;
  EXPECT_EQ(verify(), "");
}

TEST_F(MultiRateCertificateTest, RejectsWrongCycle) {
  certificate.cycle.repetitions = 1;
  EXPECT_EQ(verify(), "the critical cycle through actor 'b' is not closed: it "
                      "leads from firing 1 to firing 0");
  certificate.cycle.repetitions = 3;
  EXPECT_EQ(verify(), "the critical cycle has 2 waits and 3 repetitions, but "
                      "an iteration has 5 firings");
  certificate.cycle.repetitions = 2;
  certificate.cycle.lastFiring = 2;
  EXPECT_EQ(verify(), "the critical cycle ends at firing 2 of actor 'b', which "
                      "fires 2 times in an iteration");
  certificate.cycle.lastFiring = 1;
  // Waits of the graph as well, but on a faster cycle.
  certificate.cycle.waits[1].lag = 1;
  EXPECT_EQ(verify(), "the critical cycle through actor 'b' takes time 4 for 2 "
                      "iterations, but the certificate gives period 4");
  certificate.cycle.waits[1].lag = 2;
  EXPECT_EQ(verify(), "on the critical cycle, a firing of actor 'b' waits with "
                      "lag 2 for channel 'ab', but takes no tokens of that "
                      "firing");
  certificate.cycle = {{{std::nullopt, 0}}, 0, 3};
  EXPECT_EQ(verify(), "the critical cycle has no channels");
  certificate.cycle = {{{ba, 0}, {std::nullopt, 0, 1}, {ab, 1}}, 0, 1};
  EXPECT_EQ(verify(), "the critical cycle has a wait of actor 'a' for its own "
                      "start with a lag, which only a channel can have");
}

TEST_F(MultiRateCertificateTest, RejectsWrongSchedule) {
  certificate.rounds = {2, 2};
  EXPECT_EQ(verify(), "the starts of actor 'a' repeat after 2 rounds, which "
                      "does not divide its repetition count 3");
  certificate.rounds = {1, 2};
  EXPECT_EQ(verify(), "the potentials are in units of 1/1, but the period and "
                      "the rounds of the actors demand another unit");
  certificate.scale = 3;
  EXPECT_EQ(verify(), "the certificate gives 5 start times, but the actors and "
                      "their rounds demand 3");
  certificate.rounds = {3};
  EXPECT_EQ(verify(), "the certificate gives the rounds of 1 actors, but the "
                      "graph has 2 actors");
  certificate.rounds = {3, 2};
  certificate.scale = 1;
  certificate.potentials = {2, 0, 2, 1, 3};
  EXPECT_EQ(verify(),
            "firing 1 of actor 'a' starts at 0, before the one before "
            "it, which starts at 2");
}

TEST_F(MultiRateCertificateTest, RejectsInconsistentGraph) {
  graph.addChannel("odd", 0, 1, 0, 1, 1);
  EXPECT_EQ(verify(),
            "the graph is inconsistent at channel 'odd', so it has no "
            "period");
}

TEST(CertificateDeadlockTest, StartTimesDoNotTellAll) {
  // b waits for itself, which takes no time: start times say nothing against.
  Graph graph;
  ActorId a = graph.addActor("a", 5), b = graph.addActor("b", 0);
  ChannelId aa = graph.addChannel("aa", a, a, 1);
  ChannelId bb = graph.addChannel("bb", b, b, 1);
  Certificate certificate{5, {{{aa, a}}, 0, 1}, {1, 1}, 1, {0, 0}};
  EXPECT_EQ(verifyCertificate(graph, certificate).value_or(""), "");
  graph.setTokens(bb, 0);
  EXPECT_EQ(verifyCertificate(graph, certificate).value_or(""),
            "the graph deadlocks at channel 'bb'");
}

TEST(CertificateOvertakingTest, WaitsForEachToken) {
  // a takes 5 and then 1; b takes a token of each, and waits for the first,
  // which is there later. With one firing of b at a time: 5 + 1.
  Graph graph;
  ActorId a = graph.addActor("a", {5, 1}), b = graph.addActor("b", 1);
  ChannelId ab = graph.addChannel("ab", a, b, 0, 1, 2);
  ChannelId ba = graph.addChannel("ba", b, a, 2, 2, 1);
  Certificate certificate{
      6, {{{ba, a}, {ab, b, /*lag=*/1}}, 0, 1}, {1, 1}, 1, {0, 0, 5}};
  EXPECT_EQ(verifyCertificate(graph, certificate).value_or(""), "");
  certificate.potentials = {0, 0, 1};
  EXPECT_EQ(verifyCertificate(graph, certificate).value_or(""),
            "channel 'ab' needs start time 5 at firing 0 of actor 'b', but the "
            "certificate gives 1");
}

TEST(CertificateOvertakingTest, WaitsForNoFiringWithoutTokens) {
  // a makes a token in 1 and another in 1, and in between takes 9 to make none.
  // b takes both tokens 1 after the start, and its end 1 later lets a go on.
  Graph graph;
  ActorId a = graph.addActor("a", {1, 9, 1}), b = graph.addActor("b", 1);
  ChannelId ab = graph.addChannel("ab", a, b, 0, {1, 0, 1}, 2);
  ChannelId ba = graph.addChannel("ba", b, a, 2, 2, {1, 0, 1});
  Certificate certificate{
      2, {{{ba, a}, {ab, b}}, 0, 1}, {1, 1}, 1, {0, 0, 0, 1}};
  EXPECT_EQ(verifyCertificate(graph, certificate).value_or(""), "");
  certificate.cycle.waits[1].lag = 1;
  EXPECT_EQ(verifyCertificate(graph, certificate).value_or(""),
            "on the critical cycle, a firing of actor 'b' waits with lag 1 for "
            "channel 'ab', but takes no tokens of that firing");
}

TEST(CertificateRoundsTest, OnePotentialForAllFirings) {
  // a fires 1000 times while b fires once, one firing after the other. With one
  // round, starts are in units of 1/1000, and b waits for the last of a.
  Graph graph;
  ActorId a = graph.addActor("a", 3), b = graph.addActor("b", 5);
  ChannelId self = graph.addChannel("self", a, a, 1);
  graph.addChannel("ab", a, b, 0, 1, 1000);
  Certificate certificate{
      3000, {{{self, a}}, 0, 1000}, {1, 1}, 1000, {0, 3000 * 1000}};
  EXPECT_EQ(verifyCertificate(graph, certificate).value_or(""), "");
  certificate.potentials[1] -= 1;
  EXPECT_NE(verifyCertificate(graph, certificate).value_or(""), "");
  certificate.potentials[1] += 2;
  EXPECT_NE(verifyCertificate(graph, certificate).value_or(""), "");
}

TEST_F(CertificateTest, LargestNumbersDoNotWrap) {
  // 2 * INT64_MAX does not fit 64 bits, and the period is far from 7/2.
  graph.setExecutionTimes(0, INT64_MAX);
  graph.setExecutionTimes(1, INT64_MAX);
  certificate = makeCertificate(graph, INT64_MAX, {0, 1}, {0, INT64_MAX});
  EXPECT_EQ(verify(), "");
  certificate.potentials = {INT64_MAX, INT64_MAX};
  EXPECT_EQ(verify(), "channel 'a_b' needs start time 18446744073709551614 at "
                      "firing 0 of actor 'b', but the certificate gives "
                      "9223372036854775807");
  graph.setTokens(1, INT64_MAX);
  EXPECT_EQ(verify(),
            "the critical cycle through actor 'a' takes time "
            "18446744073709551614 for 9223372036854775807 "
            "iterations, but the certificate gives period 9223372036854775807");
}

/// True if the certificate is right by the definition of the period.
static bool isProof(const Graph &graph, const Certificate &certificate) {
  Cycle cycle = toChannels(certificate.cycle);
  if (certificate.potentials.size() != graph.getNumActors() ||
      !isClosedWalk(graph, cycle) ||
      getRatio(graph, cycle) != certificate.period)
    return false;
  for (const Cycle &other : findSimpleCycles(graph))
    if (getRatio(graph, other) > certificate.period)
      return false;
  return isAdmissible(graph, certificate) &&
         certificate.potentials ==
             getLeastPotentials(graph, certificate.period);
}

/// Changes one number of the certificate. The unit follows the period.
static void corrupt(Random &random, const Graph &graph,
                    Certificate &certificate) {
  std::vector<Wait> &waits = certificate.cycle.waits;
  std::vector<int64_t> &potentials = certificate.potentials;
  size_t position = size_t(random.between(0, int64_t(waits.size()) - 1));
  switch (random.between(0, 5)) {
  case 0:
    certificate.period = *Rational::get(certificate.period.getNumerator() +
                                            random.between(-2, 2),
                                        certificate.period.getDenominator());
    break;
  case 1:
    certificate.period = *Rational::get(certificate.period.getNumerator(),
                                        certificate.period.getDenominator() +
                                            random.between(0, 2));
    break;
  case 2: {
    auto channel = ChannelId(random.between(0, graph.getNumChannels() - 1));
    waits[position] = {channel, graph.getChannel(channel).target};
    break;
  }
  case 3:
    waits.erase(waits.begin() + ptrdiff_t(position));
    break;
  case 4:
    potentials[random.actorOf(graph)] += random.between(-3, 3);
    break;
  default:
    potentials.resize(size_t(random.between(0, 7)));
  }
  certificate.scale = certificate.period.getDenominator();
}

TEST(CertificatePropertyTest, AcceptsCorruptedCertificatesOnlyIfStillRight) {
  Random random(2);
  int accepted = 0, rejected = 0;
  while (accepted + rejected < 20000) {
    Graph graph = makeRandomGraph(random);
    PeriodResult result = computePeriod(graph);
    const auto *original = std::get_if<Certificate>(&result);
    if (!original)
      continue;
    for (int i = 0; i < 20; ++i) {
      Certificate certificate = *original;
      corrupt(random, graph, certificate);
      std::optional<std::string> reason = verifyCertificate(graph, certificate);
      ASSERT_EQ(!reason, isProof(graph, certificate)) << reason.value_or("");
      ++(reason ? rejected : accepted);
    }
  }
  EXPECT_GT(accepted, 2000);
  EXPECT_GT(rejected, 10000);
}
