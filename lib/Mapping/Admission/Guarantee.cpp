//===- Guarantee.cpp - A period that holds on any tiles -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/Guarantee.h"

#include <algorithm>
#include <cassert>
#include <tuple>
#include <utility>

using namespace ganglion;
using namespace ganglion::mapping;
using dataflow::Int128;

std::string Application::getClusterName(ClusterId cluster) const {
  return clusterNames.empty() ? "cluster " + std::to_string(cluster)
                              : "'" + clusterNames[cluster] + "'";
}

Placement ganglion::mapping::getPlacement(const Guarantee &guarantee,
                                          const std::vector<TileId> &tiles) {
  Placement placement;
  placement.reserve(guarantee.binding.size());
  for (uint32_t number : guarantee.binding)
    placement.push_back(tiles[number]);
  return placement;
}

std::vector<ClusterId>
ganglion::mapping::getTurns(const Application &application,
                            const Guarantee &guarantee) {
  // Of two that start together on a tile, one takes no time and comes first.
  using Key = std::tuple<int64_t, bool, uint32_t>;
  std::vector<Key> keys;
  keys.reserve(application.order.size());
  for (ClusterId cluster : application.order)
    keys.emplace_back(guarantee.starts[cluster],
                      application.program.clusterTimes[cluster] > 0,
                      uint32_t(keys.size()));
  std::sort(keys.begin(), keys.end());
  std::vector<ClusterId> turns;
  turns.reserve(keys.size());
  for (const Key &key : keys)
    turns.push_back(application.order[std::get<uint32_t>(key)]);
  return turns;
}

dataflow::StaticOrder
ganglion::mapping::getTileOrders(const std::vector<ClusterId> &order,
                                 const Placement &placement) {
  return dataflow::projectOrder(
      order, dataflow::Binding(placement.begin(), placement.end()));
}

uint32_t ganglion::mapping::getMaxHops(const TimedProgram &program,
                                       const Topology &topology,
                                       const Placement &placement) {
  uint32_t hops = 0;
  for (const Stream &stream : program.streams)
    hops = std::max(hops, topology.getDistance(placement[stream.source],
                                               placement[stream.target]));
  return hops;
}

/// The time of each cluster, with the reload where it shares its tile; nothing
/// if one exceeds 64 bits.
static std::optional<std::vector<int64_t>>
getTimesOnTiles(const TimedProgram &program, const Guarantee &guarantee,
                const TileTimes &times) {
  std::vector<uint32_t> clustersOnTile(guarantee.numTiles);
  for (uint32_t tile : guarantee.binding)
    ++clustersOnTile[tile];
  std::vector<int64_t> result = program.clusterTimes;
  for (ClusterId cluster = 0; cluster < result.size(); ++cluster)
    if (clustersOnTile[guarantee.binding[cluster]] > 1 &&
        __builtin_add_overflow(result[cluster], times.reload, &result[cluster]))
      return std::nullopt;
  return result;
}

std::optional<int64_t>
ganglion::mapping::getStepLatency(const Application &application,
                                  const Guarantee &guarantee,
                                  const TileTimes &times) {
  auto durations = getTimesOnTiles(application.program, guarantee, times);
  if (!durations)
    return std::nullopt;
  Int128 scale = guarantee.period.getDenominator(), first = INT64_MAX, last = 0;
  for (ClusterId cluster = 0; cluster < durations->size(); ++cluster) {
    Int128 start = guarantee.starts[cluster];
    first = std::min(first, start);
    last = std::max(last, start + scale * (*durations)[cluster]);
  }
  Int128 latency = -dataflow::divideDown(first - last, scale);
  if (!dataflow::fitsInt64(latency))
    return std::nullopt;
  return int64_t(latency);
}

//===----------------------------------------------------------------------===//
// Checking
//===----------------------------------------------------------------------===//

static Error contradict(const Guarantee &guarantee, const std::string &reason) {
  return Error{"the guarantee of " + guarantee.period.toString() + " ps on " +
               std::to_string(guarantee.numTiles) +
               (guarantee.numTiles == 1 ? " tile" : " tiles") +
               " does not hold: " + reason};
}

std::optional<Error>
ganglion::mapping::verifyForm(const Application &application,
                              const Guarantee &guarantee) {
  size_t numClusters = application.getNumClusters();
  if (guarantee.numTiles < 1 || guarantee.numTiles > numClusters)
    return contradict(guarantee, "there are " + std::to_string(numClusters) +
                                     " clusters to share them");
  if (guarantee.binding.size() != numClusters ||
      guarantee.starts.size() != numClusters)
    return contradict(
        guarantee,
        "it has " + std::to_string(guarantee.binding.size()) +
            " tile numbers and " + std::to_string(guarantee.starts.size()) +
            " starts for " + std::to_string(numClusters) + " clusters");
  for (ClusterId cluster = 0; cluster < numClusters; ++cluster) {
    if (guarantee.binding[cluster] >= guarantee.numTiles)
      return contradict(guarantee,
                        "it binds " + application.getClusterName(cluster) +
                            " to tile number " +
                            std::to_string(guarantee.binding[cluster]));
    if (guarantee.starts[cluster] < 0)
      return contradict(guarantee, application.getClusterName(cluster) +
                                       " starts before time 0");
  }
  std::vector<char> isListed(numClusters);
  for (ClusterId cluster : application.order)
    if (cluster >= numClusters || std::exchange(isListed[cluster], true))
      return contradict(guarantee, "the order does not list each cluster once");
  if (application.order.size() != numClusters)
    return contradict(guarantee, "the order does not list each cluster once");
  return std::nullopt;
}

namespace {

/// Compares times in units of 1/Q, where the period is P/Q. No sum below has
/// more than two products of 64-bit numbers, and two only where one of them is
/// taken from the other, so all fit.
class Verification {
public:
  Verification(const Application &application, const Guarantee &guarantee,
               const TileTimes &times, const Topology &topology,
               const std::vector<TileId> &tiles)
      : application(application), guarantee(guarantee), times(times),
        topology(topology), tiles(tiles),
        period(guarantee.period.getNumerator()),
        scale(guarantee.period.getDenominator()) {}

  std::optional<Error> run();

private:
  void readPlaces();
  bool readEnds();
  std::optional<Error> verifyTurns() const;
  std::optional<Error> verifyStream(const Stream &stream) const;
  std::optional<Error> verifyMessage(const Stream &stream, TileId from,
                                     TileId to) const;

  Error contradict(const std::string &reason) const {
    return ::contradict(guarantee, reason);
  }
  std::string getName(ClusterId cluster) const {
    return application.getClusterName(cluster);
  }
  std::string getName(const Stream &stream) const {
    return "the stream from " + getName(stream.source) + " to " +
           getName(stream.target);
  }

  const Application &application;
  const Guarantee &guarantee;
  const TileTimes &times;
  const Topology &topology;
  const std::vector<TileId> &tiles;
  Int128 period, scale;
  /// For each cluster, its place in the order and the end of its first
  /// evaluation.
  std::vector<uint32_t> places;
  std::vector<Int128> ends;
};

} // namespace

std::optional<Error> Verification::run() {
  readPlaces();
  if (!readEnds())
    return contradict("a time exceeds 64 bits");
  if (std::optional<Error> error = verifyTurns())
    return error;
  for (const Stream &stream : application.program.streams)
    if (std::optional<Error> error = verifyStream(stream))
      return error;
  return std::nullopt;
}

void Verification::readPlaces() {
  places.resize(application.getNumClusters());
  for (uint32_t place = 0; place < places.size(); ++place)
    places[application.order[place]] = place;
}

/// Returns false if a time exceeds 64 bits.
bool Verification::readEnds() {
  auto durations = getTimesOnTiles(application.program, guarantee, times);
  if (!durations)
    return false;
  for (ClusterId cluster = 0; cluster < durations->size(); ++cluster)
    ends.push_back(guarantee.starts[cluster] + scale * (*durations)[cluster]);
  return true;
}

/// The clusters of a tile take turns, and its first waits for the last of the
/// time step before.
std::optional<Error> Verification::verifyTurns() const {
  constexpr ClusterId none = UINT32_MAX;
  std::vector<ClusterId> first(guarantee.numTiles, none), last = first;
  for (ClusterId cluster : getTurns(application, guarantee)) {
    uint32_t tile = guarantee.binding[cluster];
    if (last[tile] == none)
      first[tile] = cluster;
    else if (guarantee.starts[cluster] < ends[last[tile]])
      return contradict(getName(cluster) + " starts before " +
                        getName(last[tile]) + ", whose tile it shares, ends");
    last[tile] = cluster;
  }
  for (uint32_t tile = 0; tile < guarantee.numTiles; ++tile)
    if (first[tile] != none &&
        guarantee.starts[first[tile]] + period < ends[last[tile]])
      return contradict(getName(last[tile]) +
                        " ends later than its tile is needed for the next "
                        "time step");
  return std::nullopt;
}

/// Without a delay, the target starts after the source or, if that takes no
/// time, at the same time and comes behind it in the order. So getTurns is an
/// order in which a time step can be carried out, and no parts of it deadlock.
std::optional<Error> Verification::verifyStream(const Stream &stream) const {
  if (stream.delay == 0 && places[stream.source] >= places[stream.target])
    return contradict(getName(stream) +
                      " has no delay, but leads backwards in the order");
  TileId from = tiles[guarantee.binding[stream.source]];
  TileId to = tiles[guarantee.binding[stream.target]];
  if (from != to)
    return verifyMessage(stream, from, to);
  // On a tile, the first start of a time step and its last end are at most a
  // period apart, so a stream with a delay is there in time, and all buffers
  // have room.
  if (stream.delay == 0 &&
      guarantee.starts[stream.target] < ends[stream.source])
    return contradict(getName(stream) + " is needed before it is there");
  return std::nullopt;
}

/// A message may start as soon as its source has ended and there is room in
/// the buffer at its target. It has to end before the target needs it, before
/// the buffer at the source is needed again, and before the next one starts.
std::optional<Error> Verification::verifyMessage(const Stream &stream,
                                                 TileId from, TileId to) const {
  int64_t hops = topology.getDistance(from, to);
  std::optional<int64_t> time = times.getMessageTime(hops, stream.events);
  if (!time)
    return contradict("the time of " + getName(stream) + " exceeds 64 bits");
  Int128 buffer = period * times.bufferTokens;
  Int128 start = std::max(ends[stream.source], ends[stream.target] - buffer);
  Int128 arrival = guarantee.starts[stream.target] + period * stream.delay;
  Int128 release = guarantee.starts[stream.source] + buffer;
  Int128 available = std::min({arrival - start, release - start, period});
  if (scale * *time <= available)
    return std::nullopt;
  available = std::max<Int128>(dataflow::divideDown(available, scale), 0);
  return contradict(
      getName(stream) + " takes " + std::to_string(*time) + " ps over " +
      std::to_string(hops) + (hops == 1 ? " hop" : " hops") +
      ", but the schedule leaves it " + dataflow::toString(available) + " ps");
}

std::optional<Error> ganglion::mapping::verifyGuarantee(
    const Application &application, const Guarantee &guarantee,
    const TileTimes &times, const Topology &topology,
    const std::vector<TileId> &tiles) {
  if (std::optional<Error> error = verifyForm(application, guarantee))
    return error;
  assert(tiles.size() == guarantee.numTiles && "one tile for each number");
  return Verification(application, guarantee, times, topology, tiles).run();
}
