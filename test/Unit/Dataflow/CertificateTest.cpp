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
