//===- AdmissionTest.cpp - Applications on a chip at run time -------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomPrograms.h"

#include "ganglion/Dataflow/Period.h"
#include "ganglion/Mapping/Admission.h"
#include "ganglion/Mapping/GuaranteeTable.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace ganglion;
using namespace ganglion::mapping;
using dataflow::Rational;

//===----------------------------------------------------------------------===//
// Free tiles
//===----------------------------------------------------------------------===//

TEST(FreeTiles, CurveVisitsNeighbours) {
  // On a square with a power of two as its side each tile is next to the one
  // before, and each aligned quarter is visited at one go (Hilbert 1891).
  Topology square{TopologyKind::Mesh, 8, 8};
  std::vector<TileId> curve = FreeTiles(square).findCompact(64);
  for (size_t place = 1; place < curve.size(); ++place)
    EXPECT_EQ(square.getDistance(curve[place - 1], curve[place]), 1u);
  for (size_t quarter = 0; quarter < 4; ++quarter)
    for (size_t place = 0; place < 16; ++place) {
      TileId first = curve[16 * quarter], tile = curve[16 * quarter + place];
      EXPECT_EQ(tile % 8 / 4, first % 8 / 4);
      EXPECT_EQ(tile / 32, first / 32);
    }
}

/// What is found is free, as much as asked for, and takes up no more of the
/// curve than any other free tiles would.
TEST(FreeTiles, FindsTheShortestPartOfTheCurve) {
  std::mt19937_64 random(1);
  for (int round = 0; round < 500; ++round) {
    Topology topology = makeRandomTopology(random);
    FreeTiles tiles(topology);
    size_t numTiles = topology.getNumTiles();
    std::vector<TileId> curve = tiles.findCompact(numTiles);
    std::vector<size_t> places(numTiles), freePlaces;
    for (size_t place = 0; place < numTiles; ++place)
      places[curve[place]] = place;
    uint64_t percent = draw(random, 100);
    for (size_t place = 0; place < numTiles; ++place) {
      if (draw(random, 100) < percent)
        tiles.take(curve[place]);
      else
        freePlaces.push_back(place);
    }
    ASSERT_EQ(tiles.getNumFree(), freePlaces.size());
    for (size_t number = 1; number <= freePlaces.size(); ++number) {
      size_t shortest = numTiles;
      for (size_t i = 0; i + number <= freePlaces.size(); ++i)
        shortest =
            std::min(shortest, freePlaces[i + number - 1] - freePlaces[i]);
      std::vector<TileId> found = tiles.findCompact(number);
      ASSERT_EQ(found.size(), number);
      for (size_t i = 0; i < number; ++i) {
        EXPECT_TRUE(tiles.isFree(found[i]));
        EXPECT_TRUE(i == 0 || places[found[i - 1]] < places[found[i]]);
      }
      EXPECT_EQ(places[found.back()] - places[found.front()], shortest);
    }
  }
}

//===----------------------------------------------------------------------===//
// Admission
//===----------------------------------------------------------------------===//

static TileTimes makeTimes() {
  TileTimes times;
  times.hop = 100;
  times.event = 10;
  times.bufferTokens = 2;
  return times;
}

/// Four clusters of a microsecond each, in a row: 250,000 time steps per second
/// on a tile, a million on four.
static Application makeRow(const std::string &name, const Topology &topology) {
  Application application;
  application.name = name;
  application.program = {{1000000, 1000000, 1000000, 1000000},
                         {{0, 1, 0, 5}, {1, 2, 0, 5}, {2, 3, 0, 5}}};
  EXPECT_FALSE(computeGuarantees(application, makeTimes(), topology));
  return application;
}

static std::string getRefusal(AdmissionController &chip,
                              const Application &application,
                              std::optional<Rational> throughput) {
  size_t before = chip.getNumFreeTiles();
  Result<Admission> result = chip.admit(application, throughput);
  EXPECT_EQ(chip.getNumFreeTiles() == before, !result);
  return result ? "none" : result.getError().message;
}

TEST(Admission, TakesTheFewestTiles) {
  Topology square{TopologyKind::Mesh, 4, 4};
  AdmissionController chip(makeTimes(), square);
  Application row = makeRow("row", square);
  auto getNumTiles = [&](std::optional<Rational> throughput) -> size_t {
    Result<Admission> admission = chip.admit(row, throughput);
    EXPECT_TRUE(chip.remove("row"));
    return admission ? admission->tiles.size() : 0;
  };
  EXPECT_EQ(getNumTiles(std::nullopt), 1u);
  EXPECT_EQ(getNumTiles(Rational(0)), 1u);
  EXPECT_EQ(getNumTiles(Rational(250000)), 1u);
  // Three tiles are no better than two.
  EXPECT_EQ(getNumTiles(Rational(250001)), 2u);
  EXPECT_EQ(getNumTiles(Rational(500000)), 2u);
  EXPECT_EQ(getNumTiles(*Rational::get(1000001, 2)), 4u);
  EXPECT_EQ(getNumTiles(Rational(1000000)), 4u);
}

TEST(Admission, RefusalsAreNamed) {
  Topology square{TopologyKind::Mesh, 2, 2};
  AdmissionController chip(makeTimes(), square);
  Application a = makeRow("a", square), b = makeRow("b", square);
  EXPECT_EQ(getRefusal(chip, a, Rational(1000001)),
            "'a' is guaranteed at most 1000000 time steps per second, on 4 "
            "tiles of the machine's 4, but is to have at least 1000001");
  EXPECT_EQ(getRefusal(chip, a, Rational(1000000)), "none");
  EXPECT_EQ(getRefusal(chip, a, Rational(1)), "'a' runs already");
  EXPECT_EQ(getRefusal(chip, b, std::nullopt),
            "'b' needs 1 tile, on which it is guaranteed 250000 time steps per "
            "second, but 0 of the machine's 4 are free");
  EXPECT_TRUE(chip.remove("a"));
  EXPECT_FALSE(chip.remove("a"));
  EXPECT_EQ(getRefusal(chip, b, std::nullopt), "none");
  EXPECT_EQ(getRefusal(chip, a, Rational(300000)), "none");
  EXPECT_EQ(getRefusal(chip, makeRow("c", square), Rational(300000)),
            "'c' needs 2 tiles, on which it is guaranteed 500000 time steps "
            "per second, but 1 of the machine's 4 are free");
  Application empty;
  empty.name = "d";
  EXPECT_EQ(getRefusal(chip, empty, std::nullopt), "'d' has no guarantees");
  Application e = makeRow("e", square);
  EXPECT_EQ(getRefusal(chip, e, *Rational::get(1, INT64_MAX)),
            "'e' is to have a throughput of 1/9223372036854775807 time steps "
            "per second, whose period does not fit 64 bits");
}

TEST(Admission, RefusesTilesTooFarApart) {
  // Two free tiles at the ends of a long row. Over up to 8 hops, the
  // message takes less than the microsecond of a cluster; over 15 it takes
  // more.
  Topology row{TopologyKind::Mesh, 16, 1};
  TileTimes times = makeTimes();
  times.hop = 100000;
  Application two;
  two.name = "two";
  two.program = {{1000000, 1000000}, {{0, 1, 0, 1}}};
  ASSERT_FALSE(computeGuarantees(two, times, row));
  AdmissionController chip(times, row);
  Application other;
  other.name = "other";
  other.program.clusterTimes.assign(14, 1);
  other.order.resize(14);
  std::iota(other.order.begin(), other.order.end(), 0);
  other.guarantees = {{14, 15, 1, other.order, std::vector<int64_t>(14)}};
  std::vector<TileId> middle(14);
  std::iota(middle.begin(), middle.end(), TileId(1));
  ASSERT_FALSE(chip.resume(other, {0, middle}));
  EXPECT_EQ(getRefusal(chip, two, Rational(1000000)),
            "'two' cannot be admitted: the guarantee of 1000000 ps on 2 tiles "
            "does not hold: the stream from cluster 0 to cluster 1 takes "
            "1500010 ps over 15 hops, but the schedule leaves it 800010 ps");
  // There is a guarantee for such tiles, too, of 1500010 ps.
  EXPECT_EQ(getRefusal(chip, two, Rational(600000)), "none");
}

TEST(Admission, RefusesGuaranteesThatWereChanged) {
  Topology square{TopologyKind::Mesh, 2, 2};
  AdmissionController chip(makeTimes(), square);
  Application row = makeRow("row", square);
  for (Guarantee &guarantee : row.guarantees)
    guarantee.period = 900000;
  EXPECT_EQ(getRefusal(chip, row, Rational(1000001)),
            "'row' cannot be admitted: the guarantee of 900000 ps on 1 tile "
            "does not hold: cluster 3 ends later than its tile is needed for "
            "the next time step");
  row.guarantees[0].numTiles = 0;
  EXPECT_EQ(getRefusal(chip, row, std::nullopt),
            "'row' cannot be admitted: the guarantee of 900000 ps on 0 tiles "
            "does not hold: there are 4 clusters to share them");
}

namespace {

/// A chip and, beside the controller, what should run on it.
class ChipModel {
public:
  ChipModel(const TileTimes &times, const Topology &topology)
      : times(times), topology(topology), chip(times, topology) {}

  void admit(const Application &application,
             std::optional<Rational> throughput);
  void removeOne(std::mt19937_64 &random);
  void verify() const;

  const TileTimes times;
  const Topology topology;
  AdmissionController chip;
  std::map<std::string, std::pair<Application, Admission>> running;
  size_t numAdmitted = 0, numRefused = 0;
};

} // namespace

void ChipModel::admit(const Application &application,
                      std::optional<Rational> throughput) {
  Result<Admission> result = chip.admit(application, throughput);
  if (!result) {
    ++numRefused;
    return;
  }
  ++numAdmitted;
  Rational period = application.guarantees[result->guarantee].period;
  EXPECT_TRUE(!throughput || *throughput == Rational(0) ||
              period <= *invertRate(*throughput));
  running[application.name] = {application, *result};
}

void ChipModel::removeOne(std::mt19937_64 &random) {
  if (running.empty())
    return;
  auto victim =
      std::next(running.begin(), ptrdiff_t(draw(random, running.size())));
  EXPECT_TRUE(chip.remove(victim->first));
  running.erase(victim);
}

/// No tile twice, the others free, and every application still as fast as was
/// guaranteed.
void ChipModel::verify() const {
  std::set<TileId> taken;
  for (const auto &[name, entry] : running) {
    const auto &[application, admission] = entry;
    const Guarantee &guarantee = application.guarantees[admission.guarantee];
    EXPECT_EQ(chip.getRunning().at(name), admission.tiles);
    for (TileId tile : admission.tiles)
      EXPECT_TRUE(taken.insert(tile).second);
    EXPECT_FALSE(verifyGuarantee(application, guarantee, times, topology,
                                 admission.tiles));
    Placement placement = getPlacement(guarantee, admission.tiles);
    ProgramGraph graph =
        *buildProgramGraph(application.program, times, topology, placement);
    dataflow::addOrderChannels(
        graph.graph,
        getTileOrders(getTurns(application, guarantee), placement));
    EXPECT_LE(
        std::get<dataflow::Certificate>(dataflow::computePeriod(graph.graph))
            .period,
        guarantee.period);
  }
  EXPECT_EQ(chip.getRunning().size(), running.size());
  EXPECT_EQ(chip.getNumFreeTiles(), topology.getNumTiles() - taken.size());
}

TEST(Admission, RunningApplicationsKeepTheirGuarantees) {
  std::mt19937_64 random(2);
  size_t numAdmitted = 0, numRefused = 0;
  for (int round = 0; round < 30; ++round) {
    ChipModel model(makeRandomTimes(random), makeRandomTopology(random));
    for (int step = 0; step < 40; ++step) {
      if (draw(random, 3) == 0) {
        model.removeOne(random);
      } else {
        Application application;
        application.name = std::to_string(step);
        application.program = makeRandomProgram(random);
        ASSERT_FALSE(
            computeGuarantees(application, model.times, model.topology));
        std::optional<Rational> throughput;
        if (draw(random, 4) != 0)
          throughput = Rational(int64_t(draw(random, 60)) * 1000000000);
        model.admit(application, throughput);
      }
      model.verify();
    }
    numAdmitted += model.numAdmitted;
    numRefused += model.numRefused;
    // A chip that takes over what runs on another one decides alike.
    AdmissionController successor(model.times, model.topology);
    for (const auto &[name, entry] : model.running)
      EXPECT_FALSE(successor.resume(entry.first, entry.second));
    Application next;
    next.name = "next";
    next.program = makeRandomProgram(random);
    ASSERT_FALSE(computeGuarantees(next, model.times, model.topology));
    Result<Admission> here = model.chip.admit(next);
    Result<Admission> there = successor.admit(next);
    ASSERT_EQ(bool(here), bool(there));
    if (here) {
      EXPECT_EQ(here->tiles, there->tiles);
      EXPECT_EQ(here->guarantee, there->guarantee);
    }
  }
  EXPECT_GT(numAdmitted, 200u);
  EXPECT_GT(numRefused, 100u);
}

TEST(Admission, TakesOverOnlyWhatHolds) {
  Topology square{TopologyKind::Mesh, 2, 2};
  AdmissionController chip(makeTimes(), square);
  Application a = makeRow("a", square), b = makeRow("b", square);
  auto getReason = [&](const Application &application,
                       const Admission &admission) -> std::string {
    std::optional<Error> error = chip.resume(application, admission);
    return error ? error->message : "none";
  };
  EXPECT_EQ(getReason(a, {0, {2}}), "none");
  EXPECT_EQ(getReason(a, {0, {1}}), "'a' runs already");
  EXPECT_EQ(getReason(b, {0, {2}}),
            "'b' runs on tile 2, which is another application's");
  b.guarantees[0].starts[1] = 0;
  EXPECT_EQ(getReason(b, {0, {1}}),
            "'b' cannot be taken over: the guarantee of 4000000 ps on 1 tile "
            "does not hold: cluster 1 starts before cluster 0, whose tile it "
            "shares, ends");
  EXPECT_EQ(chip.getNumFreeTiles(), 3u);
}
