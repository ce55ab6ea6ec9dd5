//===- Sweeper.cpp - Potentials raised by sweeps --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Sweeper.h"

using namespace ganglion::dataflow;

/// Ends and periods below this leave room to add a few of them.
template <typename Value>
static constexpr Value limit = Value(1) << (8 * sizeof(Value) - 4);

static WaitNumber getLastWait(const ImplicitEventGraph &graph) {
  WaitNumber last = noWait;
  for (const EventActor &actor : graph.getActors())
    last = std::max(last, actor.lastWait);
  return last;
}

template <typename Value>
Sweeper<Value>::Sweeper(const ImplicitEventGraph &graph,
                        const FiringOrder &order)
    : graph(graph), order(order), ends(graph.getNumFirings()),
      policy(graph.getNumFirings(), getLastWait(graph)),
      positions(graph.getActors().size()), cursors(graph.getInputs().size()) {
  size_t numTimes = 0, numMoves = 0;
  for (const EventActor &actor : graph.getActors()) {
    numTimes += actor.getNumPhases();
    numMoves += actor.getNumPhases() * actor.numInputs;
  }
  times.reserve(numTimes);
  moves.reserve(numMoves);
  for (ActorId id = 0; id < positions.size(); ++id) {
    const EventActor &actor = graph.getActor(id);
    Position &position = positions[id];
    position.ends = ends.data() + actor.offset;
    position.times = times.data() + times.size();
    position.moves = moves.data() + moves.size();
    position.cursors = cursors.data() + actor.firstInput;
    position.numInputs = uint32_t(actor.numInputs);
    position.numPhases = uint32_t(actor.getNumPhases());
    position.isSerial = actor.serializer.has_value();
    times.resize(times.size() + actor.getNumPhases());
    addMoves(id);
  }
}

template <typename Value>
void Sweeper<Value>::addMoves(ActorId id) {
  const EventActor &actor = graph.getActor(id);
  for (size_t phase = 0; phase < actor.getNumPhases(); ++phase)
    for (size_t i = 0; i < actor.numInputs; ++i) {
      const EventInput &input = graph.getInputs()[actor.firstInput + i];
      int64_t taken = input.consumption.rates[phase];
      int64_t rounds = taken / input.production.sum;
      size_t sourcePhases = graph.getActor(input.source).getNumPhases();
      moves.push_back({rounds * int64_t(sourcePhases),
                       taken - rounds * input.production.sum});
    }
}

template <typename Value>
bool Sweeper<Value>::setPeriod(Rational newPeriod) {
  period = newPeriod;
  latestEnd = 0;
  if (!fits())
    return false;
  size_t number = 0;
  Value *nextTime = times.data();
  for (const EventActor &actor : graph.getActors()) {
    const Value *actorTimes = nextTime;
    for (int64_t time : actor.times) {
      *nextTime = Value(period.getDenominator()) * time;
      latestEnd = std::max(latestEnd, *nextTime++);
    }
    for (int64_t n = 0; n < actor.numFirings; n += int64_t(actor.times.size()))
      for (size_t phase = 0; phase < actor.times.size(); ++phase)
        ends[number++] = actorTimes[phase];
  }
  policy.clear();
  return true;
}

/// True if no number of a sweep can be too large: a chain of waits raised in it
/// comes to each firing at most once.
template <typename Value>
bool Sweeper<Value>::fits() const {
  Int128 latest = latestEnd, time;
  for (const EventActor &actor : graph.getActors())
    for (int64_t timeOfPhase : actor.times)
      if (__builtin_mul_overflow(
              Int128(period.getDenominator()) * timeOfPhase,
              actor.numFirings / int64_t(actor.getNumPhases()), &time) ||
          __builtin_add_overflow(latest, time, &latest))
        return false;
  return latest < Int128(limit<Value>) &&
         period.getNumerator() < Int128(limit<Value>);
}

/// P times the iteration so long ago. If the product is too large, any number
/// will do that makes all ends negative.
template <typename Value>
Value Sweeper<Value>::getShift(int64_t iterations) const {
  Int128 shift = Int128(period.getNumerator()) * -iterations;
  return Value(std::max(shift, -2 * Int128(limit<Value>)));
}

/// Goes to the first firing.
template <typename Value>
void Sweeper<Value>::rewind(ActorId id) {
  const EventActor &actor = graph.getActor(id);
  Position &position = positions[id];
  position.firing = 0;
  position.phase = 0;
  position.demand =
      position.ends[actor.numFirings - 1] - Value(period.getNumerator());
  if (!position.isSerial)
    position.demand -= position.times[position.numPhases - 1];
  for (size_t i = 0; i < actor.numInputs; ++i) {
    const EventInput &input = graph.getInputs()[actor.firstInput + i];
    const EventActor &source = graph.getActor(input.source);
    Producer last = graph.getLastProducer(id, input, 0);
    auto phase = uint32_t(size_t(last.firing) % source.getNumPhases());
    position.cursors[i] = {ends.data() + source.offset,
                           last.firing - phase,
                           input.production.before[phase + 1] - 1 - last.rest,
                           input.production,
                           phase,
                           uint32_t(source.getNumPhases()),
                           source.numFirings,
                           getShift(last.iterations),
                           input.firstWait,
                           input.window > 1};
  }
}

template <typename Value>
bool Sweeper<Value>::sweep() {
  if (!fits())
    return false;
  largestRise = 0;
  for (ActorId id = 0; id < positions.size(); ++id)
    rewind(id);
  for (size_t i = 0; i < graph.getNumFirings();) {
    size_t count = order.waitForMoreThan(i);
    if (count == i)
      return false;
    for (; i < count; ++i)
      visit(order[i]);
  }
  return true;
}

/// Moves on to the producer of the last token that a firing takes. Which one it
/// is follows no simple pattern, so branches would cost more than comparisons.
template <typename Value>
void Sweeper<Value>::Cursor::move(Move move, Value period) {
  firing += move.firings;
  token += move.tokens;
  bool isNextRound = token >= production.sum;
  token -= isNextRound ? production.sum : 0;
  firing += isNextRound ? numPhases : 0;
  if (firing >= numFirings) {
    firing -= numFirings;
    shift += period;
  }
  constexpr uint32_t fewPhases = 8;
  if (numPhases > fewPhases) {
    phase = isNextRound ? 0 : phase;
    while (production.before[phase + 1] <= token)
      ++phase;
    return;
  }
  phase = 0;
  for (uint32_t next = 1; next < numPhases; ++next)
    phase += production.before[next] <= token;
}

template <typename Value>
void Sweeper<Value>::visit(ActorId id) {
  Position &position = positions[id];
  Value start = position.demand;
  WaitNumber wait = orderWait;
  const Move *move = position.moves + position.phase * position.numInputs;
  for (uint32_t i = 0; i < position.numInputs; ++i, ++move) {
    if (move->firings == 0 && move->tokens == 0)
      continue;
    Cursor &cursor = position.cursors[i];
    cursor.move(*move, Value(period.getNumerator()));
    if (cursor.hasWindow) {
      size_t number = graph.getActor(id).firstInput + i;
      demandByWindow(cursor, graph.getInputs()[number], position.phase, start,
                     wait);
      continue;
    }
    Value demand = cursor.ends[cursor.firing + cursor.phase] + cursor.shift;
    wait = demand > start ? cursor.wait : wait;
    start = std::max(start, demand);
  }

  Value time = position.times[position.phase];
  Value &end = position.ends[position.firing];
  Value rise = start + time - end;
  if (rise > 0) {
    end += rise;
    latestEnd = std::max(latestEnd, end);
    policy.set(graph.getNumber({id, position.firing}), wait);
    if (rise > largestRise) {
      largestRise = rise;
      risenMost = {id, position.firing};
    }
  }
  position.demand = position.isSerial ? end : end - time;
  ++position.firing;
  if (++position.phase == position.numPhases)
    position.phase = 0;
}

/// Lets all producers that can be the one that ends last demand a start.
template <typename Value>
void Sweeper<Value>::demandByWindow(const Cursor &cursor,
                                    const EventInput &input, size_t targetPhase,
                                    Value &start, WaitNumber &wait) const {
  Value shift = cursor.shift;
  size_t phase = cursor.phase;
  int64_t producer = cursor.firing + int64_t(phase);
  // The tokens of this firing that producers before have made.
  int64_t left = input.consumption.rates[targetPhase] -
                 (cursor.token + 1 - cursor.production.before[phase]);
  for (uint32_t lag = 0;;) {
    Value demand = cursor.ends[producer] + shift;
    if (cursor.production.rates[phase] > 0 && demand > start) {
      start = demand;
      wait = cursor.wait + lag;
    }
    if (left <= 0 || ++lag == input.window)
      return;
    if (--producer < 0) {
      producer += cursor.numFirings;
      shift -= Value(period.getNumerator());
    }
    phase = (phase == 0 ? cursor.numPhases : phase) - 1;
    left -= cursor.production.rates[phase];
  }
}

template <typename Value>
std::optional<std::vector<int64_t>> Sweeper<Value>::takeStarts() {
  size_t number = 0;
  for (ActorId id = 0; id < positions.size(); ++id)
    for (int64_t n = 0; n < graph.getActor(id).numFirings;
         n += positions[id].numPhases)
      for (uint32_t phase = 0; phase < positions[id].numPhases; ++phase)
        ends[number++] -= positions[id].times[phase];
  if constexpr (std::is_same_v<Value, int64_t>) {
    return std::move(ends);
  } else {
    if (!std::all_of(ends.begin(), ends.end(), fitsInt64))
      return std::nullopt;
    return std::vector<int64_t>(ends.begin(), ends.end());
  }
}

template class ganglion::dataflow::Sweeper<int64_t>;
template class ganglion::dataflow::Sweeper<Int128>;
