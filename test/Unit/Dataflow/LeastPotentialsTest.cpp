//===- LeastPotentialsTest.cpp - The earliest periodic schedule -*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/LeastPotentials.h"

#include "RandomGraph.h"
#include "ganglion/Dataflow/Period.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;
using testing::ElementsAre;

static PotentialsResult findPotentials(const Graph &graph, Rational period) {
  return findLeastPotentials(
      graph, std::get<RepetitionVector>(computeRepetitionVector(graph)),
      period);
}

static std::vector<int64_t> getPotentials(const Graph &graph, Rational period) {
  PotentialsResult result = findPotentials(graph, period);
  EXPECT_TRUE(std::holds_alternative<std::vector<int64_t>>(result));
  auto *potentials = std::get_if<std::vector<int64_t>>(&result);
  return potentials ? *potentials : std::vector<int64_t>();
}

namespace {

/// a gives 2 tokens a time and takes 2 back, b takes and gives 3. With 4 tokens
/// at the start the period is 10: a at 0, 0, 5, b at 2, 7.
class LeastPotentialsTest : public testing::Test {
protected:
  LeastPotentialsTest() {
    graph.addActor("a", 2);
    graph.addActor("b", 3);
    graph.addChannel("a_b", 0, 1, 0, 2, 3);
    graph.addChannel("b_a", 1, 0, 4, 3, 2);
    certificate.period = 10;
    certificate.cycle = {{{1, 0}, {0, 1}}, /*lastFiring=*/1, /*repetitions=*/2};
  }

  Graph graph;
  Certificate certificate;
};

} // namespace

TEST_F(LeastPotentialsTest, OnePerFiring) {
  EXPECT_THAT(getPotentials(graph, 10), ElementsAre(0, 0, 5, 2, 7));
  // In halves.
  EXPECT_THAT(getPotentials(graph, *Rational::get(21, 2)),
              ElementsAre(0, 0, 10, 4, 14));
}

TEST(LeastPotentialsPhasesTest, LongerPeriodsPutOffLess) {
  // The second phase of a waits for b in the iteration before, and no start
  // comes before that of the firing before.
  Graph graph;
  graph.addActor("a", {5, 1});
  graph.addActor("b", 1);
  graph.addChannel("a_b", 0, 1, 0, {1, 0}, 1);
  graph.addChannel("b_a", 1, 0, 1, 1, {0, 1});
  EXPECT_THAT(getPotentials(graph, 3), ElementsAre(0, 3, 5));
  EXPECT_THAT(getPotentials(graph, 4), ElementsAre(0, 2, 5));
  EXPECT_THAT(getPotentials(graph, 100), ElementsAre(0, 0, 5));
}

TEST_F(LeastPotentialsTest, NoneIfThePeriodIsTooShort) {
  for (Rational period :
       {*Rational::get(99999, 10000), Rational(9), Rational(0)})
    EXPECT_TRUE(
        std::holds_alternative<NoSuchSchedule>(findPotentials(graph, period)));
  graph.setTokens(1, 3);
  EXPECT_TRUE(std::holds_alternative<Deadlock>(findPotentials(graph, 10)));
}

TEST_F(LeastPotentialsTest, VerifiesWithoutPotentials) {
  EXPECT_EQ(verifyWithoutPotentials(graph, certificate).value_or(""), "");

  // A cycle with the right ratio does not hide a slower one.
  graph.addActor("c", 11);
  graph.addChannel("self", 2, 2, 1);
  EXPECT_EQ(verifyWithoutPotentials(graph, certificate).value_or(""),
            "no schedule has the period 10: a cycle through actor 'c' takes "
            "longer");
  graph.setExecutionTimes(2, 10);
  EXPECT_EQ(verifyWithoutPotentials(graph, certificate).value_or(""), "");

  // The cycle is checked as ever.
  certificate.cycle.repetitions = 1;
  EXPECT_EQ(verifyWithoutPotentials(graph, certificate).value_or(""),
            "the critical cycle through actor 'b' is not closed: it leads from "
            "firing 1 to firing 0");
}

TEST_F(LeastPotentialsTest, LargestNumbers) {
  Graph large;
  large.addActor("a", INT64_MAX);
  large.addActor("b", INT64_MAX);
  large.addChannel("aa", 0, 0, 1);
  large.addChannel("ab", 0, 1, 0);
  EXPECT_THAT(getPotentials(large, INT64_MAX), ElementsAre(0, INT64_MAX));
  large.addActor("c", 1);
  large.addChannel("bc", 1, 2, 0);
  EXPECT_TRUE(
      std::holds_alternative<Overflow>(findPotentials(large, INT64_MAX)));

  Graph many;
  many.addActor("a", 1);
  many.addActor("b", 1);
  many.addChannel("ab", 0, 1, 0, INT64_MAX, 1);
  PotentialsResult result = findPotentials(many, 1);
  ASSERT_TRUE(std::holds_alternative<TooLarge>(result));
  EXPECT_EQ(std::get<TooLarge>(result).count, Int128(INT64_MAX) + 1);
}

TEST(LeastPotentialsPropertyTest, ProvesThePeriodAndNoShorterOne) {
  Random random(11);
  int numCertificates = 0;
  for (int trial = 0; trial < 5000; ++trial) {
    Graph graph = makeRandomCycloStaticGraph(random);
    PeriodResult result = computePeriod(graph);
    auto *certificate = std::get_if<Certificate>(&result);
    if (!certificate)
      continue;
    ++numCertificates;
    ASSERT_EQ(verifyWithoutPotentials(graph, *certificate).value_or(""), "")
        << "trial " << trial;
    Rational period = certificate->period;
    certificate->rounds =
        std::get<RepetitionVector>(computeRepetitionVector(graph));
    certificate->scale = period.getDenominator();
    certificate->potentials = getPotentials(graph, period);
    ASSERT_EQ(verifyCertificate(graph, *certificate).value_or(""), "")
        << "trial " << trial;
    // Periods are fractions with small terms, so none is so little shorter.
    std::optional<Rational> shorter =
        subtract(period, *Rational::get(1, 1000000));
    ASSERT_TRUE(
        std::holds_alternative<NoSuchSchedule>(findPotentials(graph, *shorter)))
        << "trial " << trial;
  }
  EXPECT_GT(numCertificates, 1000);
}
