//===- GuaranteeTest.cpp - Periods that hold on any tiles -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a guarantee says about an application is compared with the dataflow
// graph of the application on the very tiles: its exact period, its self-timed
// execution, and the inequalities of its channels.
//
//===----------------------------------------------------------------------===//

#include "RandomPrograms.h"

#include "ganglion/Dataflow/Period.h"
#include "ganglion/Dataflow/SelfTimed.h"
#include "ganglion/Mapping/GuaranteeTable.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace ganglion;
using namespace ganglion::mapping;
using dataflow::Int128;
using dataflow::Rational;

/// The graph of an application on its tiles, which take turns as in the
/// guarantee.
static dataflow::Graph makeGraph(const Application &application,
                                 const Guarantee &guarantee,
                                 const TileTimes &times,
                                 const Topology &topology,
                                 const std::vector<TileId> &tiles) {
  Placement placement = getPlacement(guarantee, tiles);
  ProgramGraph graph =
      *buildProgramGraph(application.program, times, topology, placement);
  dataflow::addOrderChannels(
      graph.graph, getTileOrders(getTurns(application, guarantee), placement));
  return std::move(graph.graph);
}

/// Any tiles for the numbers of a guarantee.
static std::vector<TileId> drawTiles(const Topology &topology, size_t number,
                                     std::mt19937_64 &random) {
  std::vector<TileId> tiles(topology.getNumTiles());
  std::iota(tiles.begin(), tiles.end(), TileId(0));
  shuffle(tiles, random);
  tiles.resize(number);
  return tiles;
}

/// Whether the starts of a guarantee can be repeated every period, from the
/// definition: each channel's target starts no sooner than its source ends, as
/// many periods later as it has tokens. A message starts as soon as it may.
static bool holdsByDefinition(const Application &application,
                              const Guarantee &guarantee,
                              const TileTimes &times, const Topology &topology,
                              const std::vector<TileId> &tiles) {
  dataflow::Graph graph =
      makeGraph(application, guarantee, times, topology, tiles);
  Int128 period = guarantee.period.getNumerator();
  auto getEarliest = [&](const dataflow::Channel &channel, Int128 start) {
    return start +
           Int128(guarantee.period.getDenominator()) *
               graph.getActor(channel.source).executionTimes[0] -
           period * channel.tokens;
  };
  auto numClusters = application.getNumClusters();
  std::vector<Int128> starts(graph.getNumActors());
  std::copy(guarantee.starts.begin(), guarantee.starts.end(), starts.begin());
  for (const dataflow::Channel &channel : graph.getChannels())
    if (channel.source < numClusters && channel.target >= numClusters)
      starts[channel.target] = std::max(
          starts[channel.target], getEarliest(channel, starts[channel.source]));
  return std::all_of(graph.getChannels().begin(), graph.getChannels().end(),
                     [&](const dataflow::Channel &channel) {
                       return starts[channel.target] >=
                              getEarliest(channel, starts[channel.source]);
                     });
}

/// A program whose period is easily seen: c0 (10 ps) sends 3 events to c1
/// (20 ps) in the same time step.
static Application makeTwoClusters() {
  Application application;
  application.name = "two";
  application.program = {{10, 20}, {{0, 1, 0, 3}}};
  return application;
}

static TileTimes makeTimes() {
  TileTimes times;
  times.reload = 5;
  times.hop = 100;
  times.event = 1;
  times.bufferTokens = 2;
  return times;
}

TEST(Guarantee, IsWhatIsSeenByHand) {
  Application application = makeTwoClusters();
  Topology row{TopologyKind::Mesh, 4, 1};
  ASSERT_FALSE(computeGuarantees(application, makeTimes(), row));
  EXPECT_EQ(application.order, (std::vector<ClusterId>{0, 1}));
  // One tile: 10 + 20 and two reloads. Two tiles: a message over h hops takes
  // 100 h + 3; the source waits for it and itself on one of two buffers, (103 h
  // + 10) / 2 each, but messages follow one another, 103 h each. That is 103
  // for neighbours, 203 for two hops; 303 from end to end. No guarantee of two
  // tiles is better than that of one.
  ASSERT_EQ(application.guarantees.size(), 1u);
  EXPECT_EQ(application.guarantees[0].numTiles, 1u);
  EXPECT_EQ(application.guarantees[0].period, Rational(40));
  EXPECT_EQ(application.guarantees[0].starts, (std::vector<int64_t>{0, 15}));

  TileTimes fast = makeTimes();
  fast.hop = 6;
  ASSERT_FALSE(computeGuarantees(application, fast, row));
  // 6 h + 3 is at most 21, but the target takes 20: 20 over one or two hops, 21
  // over three.
  ASSERT_EQ(application.guarantees.size(), 3u);
  EXPECT_EQ(application.guarantees[1].period, Rational(20));
  EXPECT_EQ(application.guarantees[1].maxHops, 2u);
  EXPECT_EQ(application.guarantees[2].period, Rational(21));
  EXPECT_EQ(application.guarantees[2].maxHops, 3u);
  EXPECT_EQ(application.guarantees[2].binding, (std::vector<uint32_t>{0, 1}));
  EXPECT_EQ(application.guarantees[2].starts, (std::vector<int64_t>{0, 31}));
  EXPECT_EQ(getStepLatency(application, application.guarantees[2], fast), 51);
}

/// On tiles that are as close as promised, the check accepts, and the exact
/// period and that of self-timed execution are no longer than promised.
TEST(Guarantee, HoldsOnAnyTilesCloseEnough) {
  std::mt19937_64 random(1);
  size_t numChecked = 0, numSlower = 0;
  for (int round = 0; round < 300; ++round) {
    Application application;
    application.program = makeRandomProgram(random);
    TileTimes times = makeRandomTimes(random);
    Topology topology = makeRandomTopology(random);
    ASSERT_FALSE(computeGuarantees(application, times, topology));
    for (const Guarantee &guarantee : application.guarantees) {
      auto tiles = drawTiles(topology, guarantee.numTiles, random);
      if (getMaxHops(application.program, topology,
                     getPlacement(guarantee, tiles)) > guarantee.maxHops)
        continue;
      std::optional<Error> error =
          verifyGuarantee(application, guarantee, times, topology, tiles);
      ASSERT_FALSE(error) << error->message;
      dataflow::Graph graph =
          makeGraph(application, guarantee, times, topology, tiles);
      auto exact =
          std::get<dataflow::Certificate>(dataflow::computePeriod(graph));
      EXPECT_LE(exact.period, guarantee.period);
      numSlower += exact.period < guarantee.period;
      auto execution = dataflow::simulateSelfTimed(graph);
      for (const dataflow::SelfTimedComponent &component :
           std::get<dataflow::SelfTimedSchedule>(execution))
        EXPECT_LE(component.getPeriod(), guarantee.period);
      ++numChecked;
    }
  }
  // Some on closer tiles are faster than promised; most are just as fast.
  EXPECT_GT(numChecked, 300u);
  EXPECT_GT(numSlower, 10u);
  EXPECT_LT(numSlower, numChecked);
}

/// Of two guarantees, each is better than the other in something.
TEST(Guarantee, TableHasNothingNeedless) {
  std::mt19937_64 random(2);
  size_t numRows = 0;
  for (int round = 0; round < 300; ++round) {
    Application application;
    application.program = makeRandomProgram(random);
    TileTimes times = makeRandomTimes(random);
    Topology topology = makeRandomTopology(random);
    GuaranteeTableOptions options;
    options.maxTiles = uint32_t(draw(random, 4));
    ASSERT_FALSE(computeGuarantees(application, times, topology, options));
    ASSERT_FALSE(application.guarantees.empty());
    EXPECT_EQ(application.guarantees.front().numTiles, 1u);
    // Whatever is free, the best period of some number of tiles is there for
    // any tiles.
    EXPECT_TRUE(std::any_of(
        application.guarantees.begin(), application.guarantees.end(),
        [&](const Guarantee &guarantee) {
          return guarantee.maxHops == topology.getDiameter();
        }));
    numRows += application.guarantees.size();
    for (const Guarantee &a : application.guarantees) {
      EXPECT_TRUE(options.maxTiles == 0 || a.numTiles <= options.maxTiles);
      for (const Guarantee &b : application.guarantees)
        EXPECT_TRUE(&a == &b || a.numTiles > b.numTiles ||
                    a.maxHops < b.maxHops || a.period > b.period);
    }
  }
  EXPECT_GT(numRows, 400u);
}

/// The check accepts just what the definition accepts, whatever the tiles are
/// and however the guarantee was changed.
TEST(Guarantee, CheckAgreesWithTheDefinition) {
  std::mt19937_64 random(3);
  size_t numAccepted = 0, numRejected = 0;
  for (int round = 0; round < 1500; ++round) {
    Application application;
    application.program = makeRandomProgram(random);
    TileTimes times = makeRandomTimes(random);
    Topology topology = makeRandomTopology(random);
    ASSERT_FALSE(computeGuarantees(application, times, topology));
    Guarantee guarantee =
        application.guarantees[draw(random, application.guarantees.size())];
    auto changed = ClusterId(draw(random, application.getNumClusters()));
    switch (draw(random, 5)) {
    case 0:
      guarantee.starts[changed] += int64_t(draw(random, 8));
      break;
    case 1:
      guarantee.starts[changed] -= std::min<int64_t>(guarantee.starts[changed],
                                                     int64_t(draw(random, 8)));
      break;
    case 2:
      guarantee.binding[changed] = uint32_t(draw(random, guarantee.numTiles));
      break;
    case 3:
      guarantee.period = *Rational::get(guarantee.period.getNumerator() +
                                            int64_t(draw(random, 5)) - 2,
                                        guarantee.period.getDenominator());
      break;
    default:
      break;
    }
    auto tiles = drawTiles(topology, guarantee.numTiles, random);
    bool holds =
        holdsByDefinition(application, guarantee, times, topology, tiles);
    std::optional<Error> error =
        verifyGuarantee(application, guarantee, times, topology, tiles);
    EXPECT_EQ(!error, holds) << (error ? error->message : "accepted");
    ++(holds ? numAccepted : numRejected);
  }
  EXPECT_GT(numAccepted, 400u);
  EXPECT_GT(numRejected, 400u);
}

/// Whatever order the check accepts can be carried out.
TEST(Guarantee, AcceptedOrderDoesNotDeadlock) {
  std::mt19937_64 random(4);
  size_t numAccepted = 0, numRejected = 0;
  for (int round = 0; round < 1000; ++round) {
    Application application;
    application.program = makeRandomProgram(random);
    TileTimes times = makeRandomTimes(random);
    if (round % 2)
      std::fill(application.program.clusterTimes.begin(),
                application.program.clusterTimes.end(), 0);
    if (round % 2)
      times = TileTimes();
    Topology topology = makeRandomTopology(random);
    ASSERT_FALSE(computeGuarantees(application, times, topology));
    const Guarantee &guarantee = application.guarantees.back();
    auto tiles = drawTiles(topology, guarantee.numTiles, random);
    std::swap(application.order[draw(random, application.order.size())],
              application.order[draw(random, application.order.size())]);
    if (verifyGuarantee(application, guarantee, times, topology, tiles)) {
      ++numRejected;
      continue;
    }
    ++numAccepted;
    dataflow::Graph graph =
        makeGraph(application, guarantee, times, topology, tiles);
    auto exact = dataflow::computePeriod(graph);
    ASSERT_TRUE(std::holds_alternative<dataflow::Certificate>(exact));
    EXPECT_LE(std::get<dataflow::Certificate>(exact).period, guarantee.period);
  }
  EXPECT_GT(numAccepted, 250u);
  EXPECT_GT(numRejected, 50u);
}

static std::string getContradiction(const Application &application,
                                    const Guarantee &guarantee,
                                    const TileTimes &times) {
  std::vector<TileId> tiles(guarantee.numTiles);
  std::iota(tiles.begin(), tiles.end(), TileId(0));
  std::optional<Error> error = verifyGuarantee(
      application, guarantee, times, {TopologyKind::Mesh, 4, 1}, tiles);
  return error ? error->message : "none";
}

TEST(Guarantee, ContradictionsAreNamed) {
  TileTimes times = makeTimes();
  times.hop = 6;
  Application application = makeTwoClusters();
  application.clusterNames = {"a", "b"};
  application.order = {0, 1};
  Guarantee one{1, 3, 40, {0, 0}, {0, 15}};
  Guarantee two{2, 3, 21, {0, 1}, {0, 31}};
  EXPECT_EQ(getContradiction(application, one, times), "none");
  EXPECT_EQ(getContradiction(application, two, times), "none");

  auto expect = [&](const Guarantee &guarantee, const std::string &reason) {
    std::string period = guarantee.period.toString();
    EXPECT_EQ(getContradiction(application, guarantee, times),
              "the guarantee of " + period + " ps on " +
                  std::to_string(guarantee.numTiles) +
                  (guarantee.numTiles == 1 ? " tile" : " tiles") +
                  " does not hold: " + reason);
  };
  Guarantee changed = two;
  changed.starts[1] = 18;
  expect(changed, "the stream from 'a' to 'b' takes 9 ps over 1 hop, but the "
                  "schedule leaves it 8 ps");
  changed.starts[1] = 5;
  expect(changed, "the stream from 'a' to 'b' takes 9 ps over 1 hop, but the "
                  "schedule leaves it 0 ps");
  changed = two;
  changed.period = 19;
  expect(changed,
         "'b' ends later than its tile is needed for the next time step");
  changed = one;
  changed.starts[1] = 14;
  expect(changed, "'b' starts before 'a', whose tile it shares, ends");
  changed = two;
  changed.starts[0] = -1;
  expect(changed, "'a' starts before time 0");
  changed = two;
  changed.binding[1] = 2;
  expect(changed, "it binds 'b' to tile number 2");
  changed = two;
  changed.starts.pop_back();
  expect(changed, "it has 2 tile numbers and 1 starts for 2 clusters");
  expect({3, 3, 21, {0, 1}, {0, 31}}, "there are 2 clusters to share them");
  expect({0, 3, 21, {0, 1}, {0, 31}}, "there are 2 clusters to share them");
  application.order = {1, 0};
  expect(two, "the stream from 'a' to 'b' has no delay, but leads backwards in "
              "the order");
  application.order = {1, 1};
  expect(two, "the order does not list each cluster once");
  application.order = {0};
  expect(two, "the order does not list each cluster once");
  application.order = {0, 2};
  expect(two, "the order does not list each cluster once");
  application.order = {0, 1};

  // A message cannot take longer than a period, although the target could wait:
  // the message starts at 40 + 20 - 2 * 21, 22 before the target and 24 before
  // the second buffer is needed.
  times.hop = 19;
  expect({2, 3, 21, {0, 1}, {0, 40}},
         "the stream from 'a' to 'b' takes 22 ps over 1 hop, but the schedule "
         "leaves it 21 ps");
  // Numbers at the limit are refused, not wrapped.
  times.hop = INT64_MAX;
  expect(two, "the time of the stream from 'a' to 'b' exceeds 64 bits");
  times.reload = INT64_MAX;
  expect(one, "a time exceeds 64 bits");
}

TEST(Guarantee, RefusesWhatCannotBeComputed) {
  auto getReason = [](TimedProgram program, TileTimes times, Topology topology,
                      GuaranteeTableOptions options) -> std::string {
    Application application;
    application.program = std::move(program);
    std::optional<Error> error =
        computeGuarantees(application, times, topology, options);
    return error ? error->message : "none";
  };
  Topology row{TopologyKind::Mesh, 2, 1};
  GuaranteeTableOptions unshared;
  unshared.tileSharing = false;
  EXPECT_EQ(getReason({{1, 1, 1}, {}}, {}, row, unshared),
            "it needs 3 tiles, one for each cluster, but can have 2, and tiles "
            "cannot be shared");
  EXPECT_EQ(getReason({{1, 1}, {}}, {}, row, unshared), "none");
  EXPECT_EQ(getReason({{1, 1}, {{0, 1, 0, 1}, {1, 0, 0, 1}}}, {}, row, {}),
            "streams without delay lead back to the cluster they come from, so "
            "a time step cannot be carried out");
  TileTimes times;
  times.reload = INT64_MAX;
  EXPECT_EQ(getReason({{1, 1}, {}}, times, row, {}),
            "the time of a cluster exceeds 64 bits");
  EXPECT_EQ(getReason({{INT64_MAX, INT64_MAX}, {}}, {}, row, {}),
            "the period does not fit 64 bits");
  times = TileTimes();
  times.hop = INT64_MAX;
  EXPECT_EQ(getReason({{1, 1}, {{0, 1, 0, 1}}}, times,
                      {TopologyKind::Mesh, 3, 1}, {}),
            "the time of a message exceeds 64 bits");
}

/// Where tiles cannot be shared, each cluster has one.
TEST(Guarantee, OneTileEach) {
  std::mt19937_64 random(5);
  GuaranteeTableOptions options;
  options.tileSharing = false;
  for (int round = 0; round < 50; ++round) {
    Application application;
    application.program = makeRandomProgram(random);
    Topology topology{TopologyKind::Torus, 4, 3};
    ASSERT_FALSE(computeGuarantees(application, makeRandomTimes(random),
                                   topology, options));
    for (const Guarantee &guarantee : application.guarantees) {
      EXPECT_EQ(guarantee.numTiles, application.getNumClusters());
      std::vector<uint32_t> numbers = guarantee.binding;
      std::sort(numbers.begin(), numbers.end());
      EXPECT_EQ(std::unique(numbers.begin(), numbers.end()), numbers.end());
    }
  }
}
