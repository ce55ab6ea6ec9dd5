//===- OrderImprovement.cpp - Search for better static orders -------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/OrderImprovement.h"

#include "Firings.h"

#include <algorithm>
#include <set>

using namespace ganglion::dataflow;

namespace {

/// The firings of a graph with the waits that orders add to them. A place is a
/// position in the sequence of one resource after the other; the firing at each
/// place waits for the end of the one before it on its resource, the first one
/// for the last one of the iteration before.
class OrderedFirings {
public:
  OrderedFirings(const Firings &firings, const StaticOrder &order);

  /// True if an iteration can be carried out.
  bool isLive() const {
    return WaitIndex(constraints).sortTopologically().size() == firings.size();
  }
  CycleRatioResult evaluate() const {
    return computeMaximumCycleRatio(constraints);
  }

  /// The time of the busiest resource; nothing if it does not fit.
  std::optional<Rational> getLargestLoad() const;

  /// A cycle enters the sequence of a resource at place `first`, leaves it at
  /// `last`, and runs through all places between them.
  struct Block {
    size_t first, last;
  };
  /// The blocks of at least two places on a cycle.
  std::vector<Block> findBlocks(const std::vector<ConstraintId> &cycle) const;

  /// Moves the firing at a place of a resource to another one of it.
  void move(size_t from, size_t to);

  StaticOrder getOrder() const;
  uint64_t getFingerprint() const;

private:
  struct Sequence {
    unsigned resource;
    size_t begin, end;
  };
  void updateWait(size_t place);
  const Sequence &getSequence(size_t place) const {
    return sequences[sequenceOf[place]];
  }

  const Firings &firings;
  ConstraintGraph constraints;
  /// The wait of the firing after the one at place i is the constraint
  /// firstWait + i.
  ConstraintId firstWait;
  std::vector<Sequence> sequences;
  /// At each place.
  std::vector<EventId> events;
  std::vector<size_t> sequenceOf;
};

} // namespace

OrderedFirings::OrderedFirings(const Firings &firings, const StaticOrder &order)
    : firings(firings), constraints(firings.events.getConstraints()),
      firstWait(ConstraintId(constraints.constraints.size())) {
  std::map<ActorId, EventId> next;
  for (const auto &[resource, sequence] : order) {
    sequences.push_back(
        {resource, events.size(), events.size() + sequence.size()});
    for (ActorId actor : sequence) {
      EventId &event =
          next.try_emplace(actor, firings.events.getFirstEvent(actor))
              .first->second;
      events.push_back(event++);
      sequenceOf.push_back(sequences.size() - 1);
    }
  }
  constraints.constraints.resize(firstWait + events.size());
  for (size_t place = 0; place < events.size(); ++place)
    updateWait(place);
}

void OrderedFirings::updateWait(size_t place) {
  const Sequence &sequence = getSequence(place);
  bool closes = place + 1 == sequence.end;
  constraints.constraints[firstWait + place] = {
      events[place], events[closes ? sequence.begin : place + 1],
      firings.times[events[place]], closes ? 1 : 0};
}

std::optional<Rational> OrderedFirings::getLargestLoad() const {
  Int128 largest = 0;
  for (const Sequence &sequence : sequences) {
    Int128 load = 0;
    for (size_t place = sequence.begin; place < sequence.end; ++place)
      load += firings.times[events[place]];
    largest = std::max(largest, load);
  }
  return Rational::get(largest, 1);
}

std::vector<OrderedFirings::Block>
OrderedFirings::findBlocks(const std::vector<ConstraintId> &cycle) const {
  // The closing wait of a resource separates blocks: a firing that moved over
  // it would get to another iteration.
  auto isInside = [&](ConstraintId id) {
    return id >= firstWait && constraints.constraints[id].distance == 0;
  };
  auto start = std::find_if_not(cycle.begin(), cycle.end(), isInside);
  size_t offset = size_t(start - cycle.begin());
  std::vector<Block> blocks;
  bool continues = false;
  for (size_t i = 0; i < cycle.size(); ++i) {
    ConstraintId id = cycle[(offset + i) % cycle.size()];
    if (isInside(id)) {
      size_t place = id - firstWait;
      if (continues)
        blocks.back().last = place + 1;
      else
        blocks.push_back({place, place + 1});
    }
    continues = isInside(id);
  }
  return blocks;
}

void OrderedFirings::move(size_t from, size_t to) {
  auto at = [&](size_t place) { return events.begin() + ptrdiff_t(place); };
  if (from < to)
    std::rotate(at(from), at(from + 1), at(to + 1));
  else
    std::rotate(at(to), at(from), at(from + 1));
  const Sequence &sequence = getSequence(from);
  size_t first = std::min(from, to), last = std::max(from, to);
  updateWait(first == sequence.begin ? sequence.end - 1 : first - 1);
  for (size_t place = first; place <= last; ++place)
    updateWait(place);
}

StaticOrder OrderedFirings::getOrder() const {
  StaticOrder order;
  for (size_t place = 0; place < events.size(); ++place)
    order[getSequence(place).resource].push_back(firings.actors[events[place]]);
  return order;
}

/// The hash of Fowler, Noll and Vo (FNV-1a), of events in place of bytes.
uint64_t OrderedFirings::getFingerprint() const {
  uint64_t hash = 0xcbf29ce484222325;
  for (EventId event : events)
    hash = (hash ^ event) * 0x100000001b3;
  return hash;
}

namespace {

class OrderImprovement {
public:
  OrderImprovement(const Firings &firings, const StaticOrder &order,
                   int64_t maxEvaluations)
      : firings(firings), ordered(firings, order),
        maxEvaluations(maxEvaluations) {}

  ImprovementResult run();

private:
  struct Move {
    size_t from, to;
    Rational period;
    std::vector<ConstraintId> criticalCycle;
  };

  std::vector<Move> getMoves() const;
  std::optional<Move> findMove();
  bool evaluate(Move &move);

  const Firings &firings;
  OrderedFirings ordered;
  int64_t maxEvaluations;
  int64_t evaluations = 0;
  Rational period;
  std::vector<ConstraintId> criticalCycle;
  /// Fingerprints of the orders that the search has been at. Should two orders
  /// share one, the search misses a move and nothing else.
  std::set<uint64_t> visited;
};

} // namespace

ImprovementResult OrderImprovement::run() {
  CycleRatioResult unordered =
      computeMaximumCycleRatio(firings.events.getConstraints());
  CycleRatioResult initial = ordered.evaluate();
  ++evaluations;
  if (std::holds_alternative<Unbounded>(initial))
    return Unbounded{};
  std::optional<Rational> load = ordered.getLargestLoad();
  auto *found = std::get_if<MaximumCycleRatio>(&initial);
  if (!found || !load || std::holds_alternative<Overflow>(unordered))
    return Overflow{};

  period = found->ratio;
  criticalCycle = std::move(found->cycle);
  ImprovedOrder best = {ordered.getOrder(), period, period, *load, 0};
  if (auto *bound = std::get_if<MaximumCycleRatio>(&unordered))
    best.lowerBound = std::max(best.lowerBound, bound->ratio);
  visited.insert(ordered.getFingerprint());
  while (best.period > best.lowerBound) {
    std::optional<Move> move = findMove();
    if (!move)
      break;
    ordered.move(move->from, move->to);
    visited.insert(ordered.getFingerprint());
    period = move->period;
    criticalCycle = std::move(move->criticalCycle);
    if (period < best.period) {
      best.period = period;
      best.order = ordered.getOrder();
    }
  }
  best.evaluations = evaluations;
  return best;
}

/// The moves that change the critical cycle, not evaluated.
std::vector<OrderImprovement::Move> OrderImprovement::getMoves() const {
  std::vector<Move> moves;
  for (OrderedFirings::Block block : ordered.findBlocks(criticalCycle)) {
    for (size_t place = block.first + 1; place <= block.last; ++place)
      moves.push_back({place, block.first, 0, {}});
    // In a block of two places this would be the same move again.
    for (size_t place = block.first;
         block.first + 1 < block.last && place < block.last; ++place)
      moves.push_back({place, block.last, 0, {}});
  }
  return moves;
}

/// Finds the first move that shortens the period, or else the one that
/// lengthens it least, to an order that was not visited before.
std::optional<OrderImprovement::Move> OrderImprovement::findMove() {
  std::optional<Move> best;
  for (Move &move : getMoves()) {
    if (evaluations >= maxEvaluations)
      return std::nullopt;
    if (!evaluate(move))
      continue;
    if (!best || move.period < best->period)
      best = std::move(move);
    if (best->period < period)
      return best;
  }
  return best;
}

/// Finds the period after a move. Returns false if the graph would deadlock or
/// the order was visited before.
bool OrderImprovement::evaluate(Move &move) {
  ordered.move(move.from, move.to);
  bool isNew = visited.count(ordered.getFingerprint()) == 0;
  std::optional<CycleRatioResult> result;
  // A deadlock of firings that take no time would not show in the ratio.
  if (isNew && ordered.isLive()) {
    ++evaluations;
    result = ordered.evaluate();
  }
  ordered.move(move.to, move.from);
  auto *found = result ? std::get_if<MaximumCycleRatio>(&*result) : nullptr;
  if (!found)
    return false;
  move.period = found->ratio;
  move.criticalCycle = std::move(found->cycle);
  return true;
}

ImprovementResult
ganglion::dataflow::improveStaticOrder(const Graph &graph,
                                       const StaticOrder &order,
                                       const ImprovementOptions &options) {
  auto prepared = prepareEventGraph(graph, maxScheduledFirings);
  if (auto *obstacle = std::get_if<Obstacle>(&prepared))
    return toResult<ImprovementResult>(*obstacle);
  const auto &repetitions = std::get<RepetitionVector>(prepared);
  assert(!verifyOrder(graph, order, repetitions) && "not an order");
  Firings firings(graph, repetitions);
  return OrderImprovement(firings, order, options.maxEvaluations).run();
}
