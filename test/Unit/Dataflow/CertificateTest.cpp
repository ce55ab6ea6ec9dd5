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
#include "ganglion/Dataflow/CycleRatio.h"

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
  }

  /// The reason why the certificate is rejected, or "".
  std::string verify() const {
    return verifyCertificate(graph, certificate).value_or("");
  }

  Graph graph;
  Certificate certificate{*Rational::get(7, 2), {0, 1}, {0, 6}};
};

} // namespace

TEST_F(CertificateTest, AcceptsProof) {
  EXPECT_EQ(verify(), "");
  certificate.cycle = {1, 0};
  EXPECT_EQ(verify(), "");
  // Twice around proves as much as once.
  certificate.cycle = {0, 1, 0, 1};
  EXPECT_EQ(verify(), "");
}

TEST_F(CertificateTest, RejectsWrongStartTimes) {
  certificate.potentials = {0, 5};
  EXPECT_EQ(verify(), "channel 'a_b' needs start time 6 at actor 'b', but the "
                      "certificate gives 5");
  certificate.potentials = {0, 7};
  EXPECT_EQ(verify(), "channel 'b_a' needs start time 1 at actor 'a', but the "
                      "certificate gives 0");
  certificate.potentials = {-1, 5};
  EXPECT_EQ(verify(), "actor 'a' starts before time 0, at -1");
  certificate.potentials = {0};
  EXPECT_EQ(verify(),
            "the certificate gives 1 start times, but the graph has 2 actors");
}

TEST_F(CertificateTest, RejectsNeedlessWaiting) {
  // Both still in time, but one unit later than they could be.
  certificate.potentials = {1, 7};
  EXPECT_EQ(verify(), "actor 'a' can start before 1, but the start times of a "
                      "certificate are the least");
}

TEST_F(CertificateTest, RejectsWrongCycle) {
  certificate.cycle = {};
  EXPECT_EQ(verify(), "the critical cycle has no channels");
  certificate.cycle = {0, 2};
  EXPECT_EQ(verify(), "the critical cycle has channel number 2, but the graph "
                      "has 2 channels");
  certificate.cycle = {0};
  EXPECT_EQ(verify(), "the critical cycle is not closed: channel 'a_b' ends at "
                      "actor 'b', but channel 'a_b' starts at actor 'a'");
  certificate.cycle = {0, 1};
  graph.setTokens(1, 0);
  EXPECT_EQ(verify(), "the critical cycle through channel 'a_b' has no initial "
                      "tokens, so the graph deadlocks");
}

TEST_F(CertificateTest, RejectsWrongPeriod) {
  certificate.period = 4;
  EXPECT_EQ(verify(), "the critical cycle through channel 'a_b' takes time 7 "
                      "for 2 tokens, but the certificate gives period 4");
  certificate.period = -4;
  EXPECT_EQ(verify(), "the period -4 is negative");
}

TEST_F(CertificateTest, RejectsMultiRateGraph) {
  graph.addChannel("fast", 0, 1, 0, 2, 3);
  EXPECT_EQ(verify(), "channel 'fast' has rates 2 and 3, but a certificate "
                      "needs a homogeneous graph");
}

TEST_F(CertificateTest, LargestNumbersDoNotWrap) {
  // 2 * INT64_MAX does not fit 64 bits, and the period is far from 7/2.
  graph.setExecutionTime(0, INT64_MAX);
  graph.setExecutionTime(1, INT64_MAX);
  certificate.period = INT64_MAX;
  certificate.potentials = {0, INT64_MAX};
  EXPECT_EQ(verify(), "");
  certificate.potentials = {INT64_MAX, INT64_MAX};
  EXPECT_EQ(verify(), "channel 'a_b' needs start time 18446744073709551614 at "
                      "actor 'b', but the certificate gives "
                      "9223372036854775807");
  graph.setTokens(1, INT64_MAX);
  EXPECT_EQ(verify(), "the critical cycle through channel 'a_b' takes time "
                      "18446744073709551614 for 9223372036854775807 tokens, "
                      "but the certificate gives period 9223372036854775807");
}

/// True if the certificate is right by the definition of the period.
static bool isProof(const Graph &graph, const Certificate &certificate) {
  if (certificate.potentials.size() != graph.getNumActors() ||
      !isClosedWalk(graph, certificate.cycle) ||
      getRatio(graph, certificate.cycle) != certificate.period)
    return false;
  for (const Cycle &cycle : findSimpleCycles(graph))
    if (getRatio(graph, cycle) > certificate.period)
      return false;
  return isAdmissible(graph, certificate) &&
         certificate.potentials ==
             getLeastPotentials(graph, certificate.period);
}

/// Changes one number of the certificate.
static void corrupt(Random &random, const Graph &graph,
                    Certificate &certificate) {
  std::vector<ChannelId> &cycle = certificate.cycle;
  std::vector<int64_t> &potentials = certificate.potentials;
  size_t position = size_t(random.between(0, int64_t(cycle.size()) - 1));
  switch (random.between(0, 5)) {
  case 0:
    certificate.period = *Rational::get(certificate.period.getNumerator() +
                                            random.between(-2, 2),
                                        certificate.period.getDenominator());
    return;
  case 1:
    certificate.period = *Rational::get(certificate.period.getNumerator(),
                                        certificate.period.getDenominator() +
                                            random.between(0, 2));
    return;
  case 2:
    cycle[position] = ChannelId(random.between(0, graph.getNumChannels() - 1));
    return;
  case 3:
    cycle.erase(cycle.begin() + ptrdiff_t(position));
    return;
  case 4:
    potentials[random.actorOf(graph)] += random.between(-3, 3);
    return;
  default:
    potentials.resize(size_t(random.between(0, 7)));
  }
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
