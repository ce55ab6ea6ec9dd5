//===- Admission.cpp - Applications on a chip at run time -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/Admission.h"

#include <algorithm>

using namespace ganglion;
using namespace ganglion::mapping;
using dataflow::Rational;

static constexpr int64_t picosecondsPerSecond = 1000000000000;

std::optional<Rational> ganglion::mapping::invertRate(Rational rate) {
  return dataflow::divide(picosecondsPerSecond, rate);
}

//===----------------------------------------------------------------------===//
// Reasons
//===----------------------------------------------------------------------===//

static std::string countTiles(size_t number) {
  return std::to_string(number) + (number == 1 ? " tile" : " tiles");
}

static Error refuse(const Application &application, const std::string &reason) {
  return Error{"'" + application.name + "' " + reason};
}

/// The throughput of a guarantee in whole time steps per second, rounded down.
static std::string describeThroughput(const Guarantee &guarantee) {
  Rational period = guarantee.period;
  if (period == Rational(0))
    return "unlimited time steps per second";
  dataflow::Int128 steps = dataflow::divideDown(
      dataflow::Int128(picosecondsPerSecond) * period.getDenominator(),
      period.getNumerator());
  return dataflow::toString(steps) + " time steps per second";
}

/// There are guarantees, but none is good enough.
Error AdmissionController::refuseThroughput(const Application &application,
                                            Rational minThroughput) const {
  const Guarantee &best = *std::min_element(
      application.guarantees.begin(), application.guarantees.end(),
      [](const Guarantee &a, const Guarantee &b) {
        return a.period < b.period;
      });
  return refuse(application,
                "is guaranteed at most " + describeThroughput(best) + ", on " +
                    countTiles(best.numTiles) + " of the machine's " +
                    std::to_string(topology.getNumTiles()) +
                    ", but is to have at least " + minThroughput.toString());
}

Error AdmissionController::refuseTiles(const Application &application,
                                       const Guarantee &guarantee) const {
  return refuse(application, "needs " + countTiles(guarantee.numTiles) +
                                 ", on which it is "
                                 "guaranteed " +
                                 describeThroughput(guarantee) + ", but " +
                                 std::to_string(freeTiles.getNumFree()) +
                                 " of the machine's " +
                                 std::to_string(topology.getNumTiles()) +
                                 " are free");
}

//===----------------------------------------------------------------------===//
// Admission
//===----------------------------------------------------------------------===//

void AdmissionController::run(const std::string &name,
                              const std::vector<TileId> &tiles) {
  for (TileId tile : tiles)
    freeTiles.take(tile);
  running[name] = tiles;
}

Result<Admission>
AdmissionController::admit(const Application &application,
                           std::optional<Rational> minThroughput) {
  if (running.count(application.name) != 0)
    return refuse(application, "runs already");
  if (application.guarantees.empty())
    return refuse(application, "has no guarantees");
  std::optional<Rational> maxPeriod;
  if (minThroughput && *minThroughput > Rational(0)) {
    maxPeriod = invertRate(*minThroughput);
    if (!maxPeriod)
      return refuse(application, "is to have a throughput of " +
                                     minThroughput->toString() +
                                     " time steps per second, whose period "
                                     "does not fit 64 bits");
  }

  // The reason not to take the last guarantee that is good enough.
  std::optional<Error> obstacle;
  std::vector<TileId> tiles;
  for (size_t i = 0; i < application.guarantees.size(); ++i) {
    const Guarantee &guarantee = application.guarantees[i];
    if (maxPeriod && guarantee.period > *maxPeriod)
      continue;
    if (guarantee.numTiles > freeTiles.getNumFree()) {
      if (!obstacle)
        obstacle = refuseTiles(application, guarantee);
      continue;
    }
    if (std::optional<Error> error = verifyForm(application, guarantee))
      return refuse(application, "cannot be admitted: " + error->message);
    if (tiles.size() != guarantee.numTiles)
      tiles = freeTiles.findCompact(guarantee.numTiles);
    obstacle = verifyGuarantee(application, guarantee, times, topology, tiles);
    if (!obstacle) {
      run(application.name, tiles);
      return Admission{i, std::move(tiles)};
    }
    // A guarantee that fails where it promises to hold was tampered with.
    uint32_t hops = getMaxHops(application.program, topology,
                               getPlacement(guarantee, tiles));
    obstacle = refuse(application, "cannot be admitted: " + obstacle->message);
    if (hops <= guarantee.maxHops)
      return *obstacle;
  }
  return obstacle ? *obstacle : refuseThroughput(application, *minThroughput);
}

std::optional<Error> AdmissionController::resume(const Application &application,
                                                 const Admission &admission) {
  if (running.count(application.name) != 0)
    return refuse(application, "runs already");
  for (TileId tile : admission.tiles)
    if (!freeTiles.isFree(tile))
      return refuse(application, "runs on tile " + std::to_string(tile) +
                                     ", which is another application's");
  if (std::optional<Error> error = verifyGuarantee(
          application, application.guarantees[admission.guarantee], times,
          topology, admission.tiles))
    return refuse(application, "cannot be taken over: " + error->message);
  run(application.name, admission.tiles);
  return std::nullopt;
}

bool AdmissionController::remove(const std::string &name) {
  auto application = running.find(name);
  if (application == running.end())
    return false;
  for (TileId tile : application->second)
    freeTiles.release(tile);
  running.erase(application);
  return true;
}
