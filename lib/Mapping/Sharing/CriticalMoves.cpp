//===- CriticalMoves.cpp - Shorter messages where they count --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/CriticalMoves.h"

#include "PlacedProgram.h"
#include "TileConstruction.h"

#include <algorithm>

using namespace ganglion;
using namespace ganglion::mapping;
using dataflow::Int128;
using dataflow::Rational;

/// How far from a cluster in each direction another one looks for a tile.
static constexpr int64_t searchRadius = 3;

/// The tiles less than `distance` hops from `centre`, of those around it, in
/// both senses of the word, and nearest first.
static std::vector<TileId> getTilesNear(const Topology &topology, TileId centre,
                                        uint32_t distance) {
  std::vector<std::pair<uint32_t, TileId>> found;
  int64_t width = topology.width, height = topology.height;
  int64_t x = centre % width, y = centre / width;
  // A torus goes on at the other side, and beyond itself if it is small.
  auto wrap = [&](int64_t position, int64_t size) {
    return topology.kind == TopologyKind::Torus ? (position + size) % size
                                                : position;
  };
  for (int64_t v = y - searchRadius; v <= y + searchRadius; ++v)
    for (int64_t u = x - searchRadius; u <= x + searchRadius; ++u) {
      int64_t column = wrap(u, width), row = wrap(v, height);
      if (column < 0 || column >= width || row < 0 || row >= height)
        continue;
      auto tile = TileId(row * width + column);
      uint32_t hops = topology.getDistance(tile, centre);
      if (hops > 0 && hops < distance)
        found.emplace_back(hops, tile);
    }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::vector<TileId> tiles;
  for (auto [hops, tile] : found)
    tiles.push_back(tile);
  return tiles;
}

namespace {

class CriticalMoves {
public:
  CriticalMoves(const ProgramContext &context, const Placement &placement,
                int64_t maxEvaluations)
      : context(context), maxEvaluations(maxEvaluations),
        current(context,
                {placement, sortByFlow(context, FlowOrder::DepthFirst)}),
        trial(current) {}

  std::optional<ImprovedPlacement> run();

private:
  bool improve();
  bool moveNearer(ClusterId cluster, ClusterId partner);
  bool accept(ClusterId cluster, TileId tile);
  Int128 countHops(const PlacedProgram &program, ClusterId cluster) const;

  const ProgramContext &context;
  int64_t maxEvaluations;
  int64_t evaluations = 0;
  PlacedProgram current, trial;
  Rational period;
};

} // namespace

/// Spikes times hops of all streams of a cluster.
Int128 CriticalMoves::countHops(const PlacedProgram &program,
                                ClusterId cluster) const {
  Int128 hops = 0;
  auto add = [&](uint32_t id) {
    const Stream &stream = context.program.streams[id];
    hops += Int128(stream.events) *
            context.topology.getDistance(program.getTile(stream.source),
                                         program.getTile(stream.target));
  };
  context.outputs.forEach(cluster, add);
  context.inputs.forEach(cluster, add);
  return hops;
}

/// Moves a cluster if that makes things better.
bool CriticalMoves::accept(ClusterId cluster, TileId tile) {
  trial = current;
  // The sums for both clusters count what they send each other twice, before
  // and after the exchange, and its distance does not change.
  Int128 saved = countHops(current, cluster);
  if (current.getNumClustersOn(tile) == 0) {
    trial.moveToTile(cluster, tile);
  } else {
    ClusterId other = current.getClustersOn(tile).front();
    trial.exchange(cluster, other);
    saved += countHops(current, other) - countHops(trial, other);
  }
  saved -= countHops(trial, cluster);
  ++evaluations;
  std::optional<Rational> found = trial.getPeriod(period);
  if (!found || (*found == period && saved <= 0))
    return false;
  period = *found;
  std::swap(current, trial);
  return true;
}

bool CriticalMoves::moveNearer(ClusterId cluster, ClusterId partner) {
  uint32_t distance = context.topology.getDistance(current.getTile(cluster),
                                                   current.getTile(partner));
  for (TileId tile :
       getTilesNear(context.topology, current.getTile(partner), distance))
    if (evaluations < maxEvaluations && accept(cluster, tile))
      return true;
  return false;
}

/// Makes the first move that makes things better.
bool CriticalMoves::improve() {
  for (dataflow::ActorId actor : current.getCriticalCycle()) {
    if (current.isCluster(actor))
      continue;
    const Stream &stream = current.getStream(actor);
    if (moveNearer(stream.source, stream.target) ||
        moveNearer(stream.target, stream.source))
      return true;
  }
  return false;
}

std::optional<ImprovedPlacement> CriticalMoves::run() {
  ++evaluations;
  std::optional<Rational> initial = current.getPeriod();
  if (!initial)
    return std::nullopt;
  period = *initial;
  while (evaluations < maxEvaluations && improve())
    ;
  return ImprovedPlacement{current.getSharing().placement, *initial, period,
                           evaluations};
}

std::optional<ImprovedPlacement> ganglion::mapping::shortenCriticalCycle(
    const TimedProgram &program, const TileTimes &times,
    const Topology &topology, const Placement &placement,
    const CriticalMovesOptions &options) {
  ProgramContext context(program, times, topology);
  if (!context.fits())
    return std::nullopt;
  return CriticalMoves(context, placement, options.maxEvaluations).run();
}
