//===- TileSearch.cpp - Search for tiles and turns ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Only a change of the critical cycle can shorten the period.
///   - If it is the ring of a tile's turns, the tile has too much work: a
///     cluster moves to another tile, or changes places with a shorter one.
///   - Otherwise it runs from tile to tile. Where it goes through several turns
///     of a tile, one of these comes before or behind all others, as in
///     OrderImprovement.h of the dataflow library. Or a cluster moves to the
///     tile from which the cycle comes, or to which it goes on, so that a
///     message gets shorter; or to the tile with the least work.
/// As in OrderImprovement.h, too, each search goes on with the first change
/// that makes it better, or else with the best of the others, but never comes
/// back. Better is a shorter period, and of equals one with fewer tiles that
/// work all the time, each of which has to be relieved before the period falls.
///
//===----------------------------------------------------------------------===//

#include "TileSearch.h"

#include "PlacedProgram.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace ganglion;
using namespace ganglion::mapping;
using dataflow::Rational;

/// Spikes times hops of all streams.
static dataflow::Int128 countHops(const ProgramContext &context,
                                  const Placement &placement) {
  dataflow::Int128 hops = 0;
  for (const Stream &stream : context.program.streams)
    hops += dataflow::Int128(stream.events) *
            context.topology.getDistance(placement[stream.source],
                                         placement[stream.target]);
  return hops;
}

namespace {

struct Change {
  enum Kind { MoveToTile, Exchange, MoveBefore, MoveBehind };
  Kind kind;
  ClusterId cluster;
  /// A tile for MoveToTile, else a cluster.
  uint32_t other;
};

struct Quality {
  Rational period;
  /// Tiles whose work is the period.
  size_t numBusyTiles;

  friend bool operator<(const Quality &a, const Quality &b) {
    return a.period != b.period ? a.period < b.period
                                : a.numBusyTiles < b.numBusyTiles;
  }
};

/// A placed program with its quality.
struct Candidate {
  PlacedProgram program;
  Quality quality;
};

class TileSearch {
public:
  TileSearch(const ProgramContext &context, const SearchLimits &limits)
      : context(context), limits(limits) {}

  std::optional<SearchOutcome> run(std::vector<TileSharing> starts);

private:
  std::optional<Quality> evaluate(PlacedProgram &program,
                                  std::optional<Rational> limit = std::nullopt);
  std::optional<std::vector<Candidate>>
  evaluateStarts(std::vector<TileSharing> starts);
  void searchFrom(Candidate current, int64_t maxEvaluations,
                  SearchOutcome &outcome);

  std::vector<Change> getChanges(const Candidate &from) const;
  std::vector<Change> relieve(const Candidate &from, TileId busy) const;
  std::vector<Change>
  shorten(const Candidate &from,
          const std::vector<dataflow::ActorId> &cycle) const;
  void reorderTurns(const std::vector<ClusterId> &turns,
                    std::vector<Change> &changes) const;
  void move(const Candidate &from, ClusterId cluster, TileId tile,
            std::vector<Change> &changes) const;
  bool step(Candidate &current);

  const ProgramContext &context;
  SearchLimits limits;
  int64_t evaluationsLeft = 0;
  /// Fingerprints of where the search has been. Should two share one, the
  /// search misses a change and nothing else.
  std::set<uint64_t> visited;
};

} // namespace

/// Returns nothing if a number does not fit or the period exceeds a limit.
std::optional<Quality> TileSearch::evaluate(PlacedProgram &program,
                                            std::optional<Rational> limit) {
  std::optional<Rational> period = program.getPeriod(limit);
  if (!period)
    return std::nullopt;
  Quality quality = {*period, 0};
  for (TileId tile = 0; tile < context.topology.getNumTiles(); ++tile)
    quality.numBusyTiles += Rational(program.getWork(tile)) == *period;
  return quality;
}

//===----------------------------------------------------------------------===//
// Changes
//===----------------------------------------------------------------------===//

/// How many ways to relieve a tile are tried.
static constexpr size_t maxRelieving = 64;

/// Changes that leave both tiles less work than `busy` has now, those with the
/// least of the larger one first.
std::vector<Change> TileSearch::relieve(const Candidate &from,
                                        TileId busy) const {
  const PlacedProgram &program = from.program;
  // The larger work after a change.
  std::vector<std::tuple<int64_t, ClusterId, Change::Kind, uint32_t>> found;
  std::vector<ClusterId> clusters = program.getClustersOn(busy);
  for (TileId tile = 0; tile < context.topology.getNumTiles(); ++tile) {
    int64_t surplus = program.getWork(busy) - program.getWork(tile);
    auto add = [&](ClusterId cluster, int64_t shift, Change::Kind kind,
                   uint32_t other) {
      if (shift > 0 && shift < surplus)
        found.emplace_back(std::max(program.getWork(busy) - shift,
                                    program.getWork(tile) + shift),
                           cluster, kind, other);
    };
    if (tile == busy || surplus <= 0)
      continue;
    std::vector<ClusterId> others = program.getClustersOn(tile);
    std::sort(others.begin(), others.end(), [&](ClusterId a, ClusterId b) {
      return std::pair(context.getTurnTime(a), a) <
             std::pair(context.getTurnTime(b), b);
    });
    for (ClusterId cluster : clusters) {
      int64_t time = context.getTurnTime(cluster);
      add(cluster, time, Change::MoveToTile, tile);
      // Those next to the length with which both tiles have the same work.
      auto closest =
          std::lower_bound(others.begin(), others.end(), time - surplus / 2,
                           [&](ClusterId other, int64_t wanted) {
                             return context.getTurnTime(other) < wanted;
                           });
      if (closest != others.end())
        add(cluster, time - context.getTurnTime(*closest), Change::Exchange,
            *closest);
      if (closest != others.begin()) {
        --closest;
        add(cluster, time - context.getTurnTime(*closest), Change::Exchange,
            *closest);
      }
    }
  }
  size_t number = std::min(found.size(), maxRelieving);
  std::partial_sort(found.begin(), found.begin() + ptrdiff_t(number),
                    found.end());
  std::vector<Change> changes;
  for (size_t i = 0; i < number; ++i) {
    auto [work, cluster, kind, other] = found[i];
    changes.push_back({kind, cluster, other});
  }
  return changes;
}

/// Takes each of these turns, one after the other on a tile, to either end.
void TileSearch::reorderTurns(const std::vector<ClusterId> &turns,
                              std::vector<Change> &changes) const {
  for (size_t i = 1; i < turns.size(); ++i)
    changes.push_back({Change::MoveBefore, turns[i], turns.front()});
  // Of two turns this would be the same change again.
  for (size_t i = 0; turns.size() > 2 && i + 1 < turns.size(); ++i)
    changes.push_back({Change::MoveBehind, turns[i], turns.back()});
}

/// Moves a cluster to a tile, or exchanges it where the tile would get too much
/// work.
void TileSearch::move(const Candidate &from, ClusterId cluster, TileId tile,
                      std::vector<Change> &changes) const {
  const PlacedProgram &program = from.program;
  if (tile == program.getTile(cluster))
    return;
  int64_t time = context.getTurnTime(cluster);
  int64_t room = from.quality.period.getNumerator() /
                     from.quality.period.getDenominator() -
                 program.getWork(tile);
  if (time <= room) {
    changes.push_back({Change::MoveToTile, cluster, tile});
    return;
  }
  // The cluster whose turn in the order is next to that of the moved one, of
  // those that make room.
  std::optional<ClusterId> best;
  for (ClusterId other : program.getClustersOn(tile)) {
    if (time - context.getTurnTime(other) > room)
      continue;
    if (!best || program.isBefore(other, cluster))
      best = other;
  }
  if (best)
    changes.push_back({Change::Exchange, cluster, *best});
}

std::vector<Change>
TileSearch::shorten(const Candidate &from,
                    const std::vector<dataflow::ActorId> &cycle) const {
  const PlacedProgram &program = from.program;
  TileId idle = 0;
  for (TileId tile = 1; tile < context.topology.getNumTiles(); ++tile)
    if (program.getWork(tile) < program.getWork(idle))
      idle = tile;

  // Begin behind a message, or behind the link that closes a ring of turns.
  auto follows = [&](size_t i) {
    dataflow::ActorId before = cycle[(i + cycle.size() - 1) % cycle.size()];
    return program.isCluster(before) && program.isCluster(cycle[i]) &&
           program.isBefore(before, cycle[i]);
  };
  size_t begin = 0;
  while (begin + 1 < cycle.size() && follows(begin))
    ++begin;
  std::vector<Change> changes;
  std::vector<ClusterId> turns;
  for (size_t i = 0; i < cycle.size(); ++i) {
    size_t at = (begin + i) % cycle.size();
    dataflow::ActorId actor = cycle[at];
    if (i == 0 || !follows(at)) {
      reorderTurns(turns, changes);
      turns.clear();
    }
    if (program.isCluster(actor)) {
      turns.push_back(actor);
      continue;
    }
    const Stream &stream = program.getStream(actor);
    TileId source = program.getTile(stream.source);
    TileId target = program.getTile(stream.target);
    move(from, stream.source, target, changes);
    move(from, stream.target, source, changes);
  }
  reorderTurns(turns, changes);
  for (dataflow::ActorId actor : cycle)
    if (program.isCluster(actor))
      move(from, actor, idle, changes);
  return changes;
}

std::vector<Change> TileSearch::getChanges(const Candidate &from) const {
  std::vector<dataflow::ActorId> cycle = from.program.getCriticalCycle();
  bool isRing =
      std::all_of(cycle.begin(), cycle.end(), [&](dataflow::ActorId actor) {
        return from.program.isCluster(actor);
      });
  return isRing ? relieve(from, from.program.getTile(cycle.front()))
                : shorten(from, cycle);
}

/// Returns false if the clusters in between do not allow the change.
static bool apply(const Change &change, PlacedProgram &program) {
  switch (change.kind) {
  case Change::MoveToTile:
    program.moveToTile(change.cluster, change.other);
    return true;
  case Change::Exchange:
    program.exchange(change.cluster, change.other);
    return true;
  case Change::MoveBefore:
    return program.moveBefore(change.cluster, change.other);
  case Change::MoveBehind:
    return program.moveBehind(change.cluster, change.other);
  }
  __builtin_unreachable();
}

//===----------------------------------------------------------------------===//
// Search
//===----------------------------------------------------------------------===//

/// Goes on with another candidate. Returns false if there is none.
bool TileSearch::step(Candidate &current) {
  std::optional<Candidate> best;
  Candidate trial = current;
  for (const Change &change : getChanges(current)) {
    if (evaluationsLeft == 0)
      break;
    trial = current;
    if (!apply(change, trial.program) ||
        visited.count(trial.program.getFingerprint()) > 0)
      continue;
    --evaluationsLeft;
    std::optional<Rational> limit;
    if (best)
      limit = best->quality.period;
    std::optional<Quality> quality = evaluate(trial.program, limit);
    if (!quality || (best && !(*quality < best->quality)))
      continue;
    trial.quality = *quality;
    best = trial;
    if (*quality < current.quality)
      break;
  }
  if (!best)
    return false;
  visited.insert(best->program.getFingerprint());
  current = std::move(*best);
  return true;
}

/// The starts from the best one on.
std::optional<std::vector<Candidate>>
TileSearch::evaluateStarts(std::vector<TileSharing> starts) {
  std::vector<Candidate> candidates;
  for (TileSharing &start : starts) {
    PlacedProgram program(context, std::move(start));
    std::optional<Quality> quality = evaluate(program);
    if (!quality)
      return std::nullopt;
    candidates.push_back({std::move(program), *quality});
  }
  auto countHopsOf = [&](const Candidate &candidate) {
    return countHops(context, candidate.program.getSharing().placement);
  };
  // Of equals, the first stays first.
  for (size_t i = 1; i < candidates.size(); ++i)
    for (size_t j = i; j > 0; --j) {
      Candidate &a = candidates[j - 1], &b = candidates[j];
      if (b.quality.period < a.quality.period ||
          (b.quality.period == a.quality.period &&
           countHopsOf(b) < countHopsOf(a)))
        std::swap(a, b);
    }
  return candidates;
}

/// Improves one start, with so many evaluations.
void TileSearch::searchFrom(Candidate current, int64_t maxEvaluations,
                            SearchOutcome &outcome) {
  evaluationsLeft = maxEvaluations;
  visited.clear();
  visited.insert(current.program.getFingerprint());
  Quality best = current.quality;
  while (outcome.period > limits.goodPeriod && step(current)) {
    if (!(current.quality < best))
      continue;
    best = current.quality;
    if (best.period >= outcome.period)
      continue;
    outcome.period = best.period;
    outcome.sharing = current.program.getSharing();
  }
  outcome.evaluations += maxEvaluations - evaluationsLeft;
}

std::optional<SearchOutcome> TileSearch::run(std::vector<TileSharing> starts) {
  std::optional<std::vector<Candidate>> candidates =
      evaluateStarts(std::move(starts));
  if (!candidates)
    return std::nullopt;
  const Candidate &first = candidates->front();
  SearchOutcome outcome = {first.program.getSharing(), first.quality.period,
                           first.quality.period};
  auto share = limits.maxEvaluations / int64_t(candidates->size());
  for (Candidate &candidate : *candidates)
    searchFrom(std::move(candidate), share, outcome);
  return outcome;
}

std::optional<SearchOutcome>
ganglion::mapping::searchTiles(const ProgramContext &context,
                               std::vector<TileSharing> starts,
                               const SearchLimits &limits) {
  return TileSearch(context, limits).run(std::move(starts));
}
