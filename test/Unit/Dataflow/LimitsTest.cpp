//===- LimitsTest.cpp - Tests of graphs with extreme numbers --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Small graphs that would take all memory, forever, or more than 128 bits, if
/// nothing watched over it.
///
//===----------------------------------------------------------------------===//

#include "Oracle.h"
#include "ganglion/Dataflow/Period.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace ganglion::dataflow;

/// Execution times that fall from phase to phase, so that firings overtake each
/// other.
static PhaseList getFallingTimes(size_t numPhases) {
  std::vector<int64_t> times(numPhases);
  for (size_t phase = 0; phase < numPhases; ++phase)
    times[phase] = int64_t(numPhases - phase);
  return times;
}

TEST(LimitsTest, WaitsOfFiringsAreCounted) {
  // For each of the channels, 10^5 firings of b wait for as many of a, which
  // may overtake each other.
  Graph graph;
  ActorId a = graph.addActor("a", getFallingTimes(100000));
  ActorId b = graph.addActor("b", 1);
  graph.addChannel("ba", b, a, 1);
  for (int i = 0; i < 500; ++i)
    graph.addChannel("ab", a, b, 0);
  PeriodResult result = computePeriod(graph, {PeriodAlgorithm::Howard});
  ASSERT_TRUE(std::holds_alternative<TooLarge>(result));
  EXPECT_EQ(std::get<TooLarge>(result).unit,
            "waits of firings in an iteration");
  EXPECT_TRUE(std::get<TooLarge>(result).count == 100000 * (1 + 2 * 500));
}

TEST(LimitsTest, RatesOfManyPhasesAreCounted) {
  // Each of the channels has 10^5 + 1 rates, though it is given by two.
  Graph graph;
  ActorId a = graph.addActor("a", getFallingTimes(100000));
  ActorId b = graph.addActor("b", 1);
  for (int i = 0; i < 2000; ++i)
    graph.addChannel("ab", a, b, 0, 1, 100000);
  graph.addChannel("ba", b, a, 100000, 100000, 1);
  PeriodResult result = computePeriod(graph, {PeriodAlgorithm::Sweep});
  ASSERT_TRUE(std::holds_alternative<TooLarge>(result));
  EXPECT_TRUE(std::get<TooLarge>(result).count == Int128(2001) * 100001);
}

TEST(LimitsTest, LivenessOfManyFiringsIsLeftOpen) {
  // With as few tokens as will do, a and b take turns after few firings each.
  constexpr int64_t p = 1000000000039, c = 1000000000061;
  Graph graph;
  ActorId a = graph.addActor("a", 1), b = graph.addActor("b", 1);
  graph.addChannel("ab", a, b, 0, p, c);
  ChannelId ba = graph.addChannel("ba", b, a, p + c - 1, c, p);
  RepetitionVector repetitions = getRepetitions(graph);
  LivenessResult result = checkLiveness(graph, repetitions, 1000);
  ASSERT_TRUE(std::holds_alternative<TooLarge>(result));
  EXPECT_TRUE(std::get<TooLarge>(result).count == Int128(p) + c);

  // All firings of an actor at one go are a single step; none is a deadlock.
  graph.setTokens(ba, INT64_MAX);
  graph.addChannel("self", a, a, 1);
  EXPECT_TRUE(std::holds_alternative<TooLarge>(
      checkLiveness(graph, repetitions, 1000)));
  graph.setTokens(ba, p - 1);
  EXPECT_TRUE(std::holds_alternative<Deadlock>(
      checkLiveness(graph, repetitions, 1000)));

  Graph goes;
  a = goes.addActor("a", 1);
  b = goes.addActor("b", 1);
  goes.addChannel("ab", a, b, 0, INT64_MAX, 1);
  goes.addChannel("ba", b, a, INT64_MAX, 1, INT64_MAX);
  EXPECT_TRUE(std::holds_alternative<Live>(
      checkLiveness(goes, getRepetitions(goes), 2)));
}

TEST(LimitsTest, RepetitionsOfACycleAreNotGoneThrough) {
  // The 2^62 firings of b exclude each other.
  constexpr int64_t count = int64_t(1) << 62;
  Graph graph;
  ActorId a = graph.addActor("a", 1), b = graph.addActor("b", {1});
  graph.addChannel("ab", a, b, 0, count, 1);
  graph.addChannel("self", b, b, 1);
  PeriodResult result = computePeriod(graph);
  ASSERT_TRUE(std::holds_alternative<Certificate>(result));
  auto &certificate = std::get<Certificate>(result);
  EXPECT_EQ(certificate.period, Rational(count));
  EXPECT_EQ(certificate.cycle.repetitions, count);
  EXPECT_EQ(verifyCriticalCycle(graph, certificate).value_or(""), "");
  certificate.cycle.lastFiring = 5;
  certificate.cycle.repetitions = 7;
  EXPECT_EQ(verifyCriticalCycle(graph, certificate).value_or(""),
            "the critical cycle through actor 'b' is not closed: it leads from "
            "firing 5 to firing 4611686018427387902");
}

TEST(LimitsTest, FiringsLongAgo) {
  // Five channels with 2^63 - 1 iterations each, and then tokens in such bulk
  // that numbering them from the first firing takes more than 128 bits.
  Graph graph;
  for (const char *name : {"a", "b", "c", "d", "e"})
    graph.addActor(name, INT64_MAX);
  graph.addActor("f", 0);
  for (ActorId actor = 0; actor < 5; ++actor)
    graph.addChannel("", actor, actor + 1, INT64_MAX);
  graph.addChannel("", 5, 0, 0, INT64_MAX, INT64_MAX);
  for (PeriodAlgorithm algorithm :
       {PeriodAlgorithm::Howard, PeriodAlgorithm::KIter,
        PeriodAlgorithm::Sweep}) {
    PeriodResult result = computePeriod(graph, {algorithm});
    ASSERT_TRUE(std::holds_alternative<Certificate>(result));
    auto &certificate = std::get<Certificate>(result);
    EXPECT_EQ(certificate.period, Rational(1));
    std::vector<Wait> &waits = certificate.cycle.waits;
    for (size_t i = 0; i < waits.size(); ++i) {
      EXPECT_EQ(verifyCertificate(graph, certificate).value_or(""), "");
      std::rotate(waits.begin(), waits.begin() + 1, waits.end());
    }
  }
}

TEST(LimitsTest, StartsLongAgo) {
  // Everything can start at 0, c long before the next firing of a. How long, in
  // units of 1/1024, is (2^63 - 1)^2 * 1024.
  Graph graph;
  ActorId a = graph.addActor("a", INT64_MAX);
  ActorId b = graph.addActor("b", 0), c = graph.addActor("c", 0);
  ChannelId self = graph.addChannel("self", a, a, 1);
  graph.addChannel("ab", a, b, 1024, 1024, 1);
  graph.addChannel("ac", a, c, 1);
  graph.addChannel("ca", c, a, INT64_MAX);
  Certificate certificate;
  certificate.period = Rational(INT64_MAX);
  certificate.cycle = {{{self, a}}, 0, 1};
  certificate.rounds = {1, 1, 1};
  certificate.scale = 1024;
  certificate.potentials = {0, 0, 0};
  EXPECT_EQ(verifyCertificate(graph, certificate).value_or(""), "");
}

TEST(LimitsTest, StartsTooManyToCheck) {
  // A firing of b for 2^30 of a, one after the other. One potential for each is
  // a schedule, but each firing of a takes a token of five channels.
  int64_t rate = int64_t(1) << 30;
  Graph graph;
  ActorId a = graph.addActor("a", 1), b = graph.addActor("b", 1);
  graph.addChannel("self", a, a, 1);
  graph.addChannel("ab", a, b, 0, 1, rate);
  for (int i = 0; i < 5; ++i)
    graph.addChannel("ba", b, a, 2 * rate, rate, 1);
  PeriodResult result = computePeriod(graph);
  ASSERT_TRUE(std::holds_alternative<Certificate>(result));
  auto &certificate = std::get<Certificate>(result);
  EXPECT_EQ(certificate.period, Rational(rate));
  EXPECT_EQ(verifyCertificate(graph, certificate).value_or(""),
            "the start times take more than 4294967296 steps to check, which "
            "are too many");
}
