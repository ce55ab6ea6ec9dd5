//===- LeastPotentials.cpp - The earliest periodic schedule -----*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// All firings start at 0, and an iteration is executed again and again, in any
/// order that the tokens allow. Each firing puts its start off until all that
/// it waits for is over, where firings of earlier iterations come that many
/// periods before those of this one. When an iteration puts off nothing, the
/// starts are the least that suffice (the algorithm of Bellman and Ford).
///
/// If the period is too short, starts rise forever. Each start that was put off
/// knows the firing that did it; as long as these causes form no cycle, starts
/// are lengths of simple chains of firings, so at the latest after as many
/// iterations as there are firings they do. A cycle of causes is a proof that
/// the firings on it take longer than the period (Cherkassky, Goldberg,
/// "Negative-Cycle Detection Algorithms", Math. Programming 85, 1999).
///
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/LeastPotentials.h"

#include "ChannelIndex.h"
#include "ganglion/Dataflow/TokenFlow.h"

#include <algorithm>

using namespace ganglion::dataflow;

/// Firings whose potentials are found; they take some ten gigabytes.
static constexpr int64_t maxSoughtPotentials = int64_t(1) << 30;

namespace {

class Relaxation {
public:
  /// A firing of an iteration: its place among those of all actors.
  using Position = uint32_t;
  static constexpr Position none = UINT32_MAX;

  /// The firings of an iteration must be fewer than `none`.
  Relaxation(const Graph &graph, const RepetitionVector &repetitions,
             Rational period);

  /// Returns anything but TooLarge.
  PotentialsResult run(const RepetitionVector &repetitions);

private:
  /// The firings of one actor.
  struct Firings {
    Position offset;
    Position count;
    /// How many of them this iteration has executed.
    Position executed;
    bool isQueued;
  };

  bool executeIteration();
  bool tryToFire(ActorId actor);
  void awaitChannel(ChannelId id, const FiringRange &producers, Int128 &start,
                    Position &cause) const;
  void await(ActorId source, Firing firing, int64_t time, Int128 &start,
             Position &cause) const;
  std::optional<Position> findCycleOfCauses() const;
  ActorId getActor(Position position) const;

  const Graph &graph;
  Rational period;
  ChannelIndex inputs, outputs;
  std::vector<TokenFlow> flows;
  std::vector<bool> overtakes;
  std::vector<Firings> firings;
  /// Start of each firing, in units of 1/denominator, and the firing that puts
  /// it off so long, if any.
  std::vector<int64_t> starts;
  std::vector<Position> causes;
  bool changed = false, overflow = false;
};

} // namespace

Relaxation::Relaxation(const Graph &graph, const RepetitionVector &repetitions,
                       Rational period)
    : graph(graph), period(period), inputs(ChannelIndex::byTarget(graph)),
      outputs(ChannelIndex::bySource(graph)),
      overtakes(findOvertakingActors(graph)) {
  for (ChannelId id = 0; id < graph.getNumChannels(); ++id)
    flows.emplace_back(graph, id);
  Position offset = 0;
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    auto count = Position(countFirings(graph, repetitions, actor));
    firings.push_back({offset, count, 0, false});
    offset += count;
  }
  starts.assign(offset, 0);
  causes.assign(offset, none);
}

PotentialsResult Relaxation::run(const RepetitionVector &repetitions) {
  for (uint64_t iteration = 1;; ++iteration) {
    changed = false;
    if (!executeIteration())
      return *findDeadlock(graph, repetitions);
    if (overflow)
      return Overflow{};
    if (!changed)
      return std::move(starts);
    // At doubling distances, so that it costs less than what it may save.
    if ((iteration & (iteration - 1)) == 0)
      if (std::optional<Position> position = findCycleOfCauses())
        return NoSuchSchedule{getActor(*position)};
  }
}

/// Returns false if not all firings of the iteration can be executed.
bool Relaxation::executeIteration() {
  std::vector<ActorId> queue;
  auto enqueue = [&](ActorId actor) {
    Firings &own = firings[actor];
    if (own.isQueued || own.executed == own.count)
      return;
    own.isQueued = true;
    queue.push_back(actor);
  };
  for (ActorId actor = graph.getNumActors(); actor-- > 0;) {
    firings[actor].executed = 0;
    enqueue(actor);
  }
  while (!queue.empty()) {
    ActorId actor = queue.back();
    queue.pop_back();
    Firings &own = firings[actor];
    own.isQueued = false;
    Position before = own.executed;
    while (own.executed < own.count && tryToFire(actor))
      ++own.executed;
    if (own.executed != before)
      for (ChannelId id : outputs[actor])
        enqueue(graph.getChannel(id).target);
  }
  for (const Firings &all : firings)
    if (all.executed != all.count)
      return false;
  return true;
}

/// Finds the start of the next firing of an actor. Returns false if it waits
/// for one that has yet to be executed.
bool Relaxation::tryToFire(ActorId actor) {
  const Firings &own = firings[actor];
  Position position = own.offset + own.executed;
  Int128 start = starts[position];
  Position cause = causes[position];
  for (ChannelId id : inputs[actor]) {
    ActorId source = graph.getChannel(id).source;
    std::optional<FiringRange> producers =
        flows[id].getLastProducers(own.executed, overtakes[source]);
    if (!producers)
      continue;
    if (producers->last >= firings[source].executed)
      return false;
    awaitChannel(id, *producers, start, cause);
  }
  await(actor, Firing(own.executed) - 1, /*time=*/0, start, cause);

  if (start == starts[position])
    return true;
  changed = true;
  causes[position] = cause;
  if (fitsInt64(start))
    starts[position] = int64_t(start);
  else
    overflow = true;
  return true;
}

void Relaxation::awaitChannel(ChannelId id, const FiringRange &producers,
                              Int128 &start, Position &cause) const {
  ActorId source = graph.getChannel(id).source;
  for (Firing n = producers.first; n <= producers.last; ++n)
    if (flows[id].produces(n))
      await(source, n, getExecutionTime(graph.getActor(source), n), start,
            cause);
}

/// Puts `start` off until `time` after the start of another firing.
void Relaxation::await(ActorId source, Firing firing, int64_t time,
                       Int128 &start, Position &cause) const {
  Firing count = firings[source].count;
  Firing iteration = divideDown(firing, count);
  Position position =
      firings[source].offset + Position(firing - iteration * count);
  // Products of 64-bit numbers.
  Int128 end = starts[position] + Int128(period.getDenominator()) * time +
               iteration * period.getNumerator();
  if (end <= start)
    return;
  start = end;
  cause = position;
}

/// Finds a firing on a cycle of causes.
std::optional<Relaxation::Position> Relaxation::findCycleOfCauses() const {
  // A firing is done with once its chain of causes is known to end.
  std::vector<bool> isDone(starts.size()), isOnChain(starts.size());
  std::vector<Position> chain;
  for (Position first = 0; first < starts.size(); ++first) {
    Position position = first;
    for (; position != none && !isDone[position]; position = causes[position]) {
      if (isOnChain[position])
        return position;
      isOnChain[position] = true;
      chain.push_back(position);
    }
    for (; !chain.empty(); chain.pop_back())
      isDone[chain.back()] = true;
  }
  return std::nullopt;
}

ActorId Relaxation::getActor(Position position) const {
  auto after = std::upper_bound(
      firings.begin(), firings.end(), position,
      [](Position p, const Firings &all) { return p < all.offset; });
  return ActorId(after - firings.begin() - 1);
}

PotentialsResult ganglion::dataflow::findLeastPotentials(
    const Graph &graph, const RepetitionVector &repetitions, Rational period) {
  assert(repetitions.size() == graph.getNumActors() &&
         "one number of firings per actor");
  Int128 count = countFirings(graph, repetitions);
  if (count > maxSoughtPotentials)
    return TooLarge{"firings in an iteration", count, maxSoughtPotentials};
  return Relaxation(graph, repetitions, period).run(repetitions);
}

std::optional<std::string>
ganglion::dataflow::verifyWithoutPotentials(const Graph &graph,
                                            const Certificate &certificate) {
  if (std::optional<std::string> objection =
          verifyCriticalCycle(graph, certificate))
    return objection;
  // The cycle is verified for consistent graphs only.
  auto repetitions = std::get<RepetitionVector>(computeRepetitionVector(graph));
  PotentialsResult result =
      findLeastPotentials(graph, repetitions, certificate.period);
  if (auto *reason = std::get_if<NoSuchSchedule>(&result))
    return "no schedule has the period " + certificate.period.toString() +
           ": a cycle through actor '" + graph.getActor(reason->actor).name +
           "' takes longer";
  if (std::holds_alternative<Deadlock>(result))
    return "the graph deadlocks";
  if (auto *reason = std::get_if<TooLarge>(&result))
    return "its potentials are left out, and there are too many to find "
           "them: " +
           toString(reason->count) + " " + reason->unit + ", of which " +
           toString(reason->limit) + " are allowed";
  if (std::holds_alternative<Overflow>(result))
    return "its potentials are left out, and do not fit 64 bits";
  return std::nullopt;
}
