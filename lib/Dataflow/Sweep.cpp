//===- Sweep.cpp - Period by sweeps over implicit events ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Policy iteration as in CycleRatio.cpp, on the event graph. For the current
/// period P/Q, a lower bound of the answer:
///
/// - A sweep visits the firings in an order in which they can fire, and raises
///   the start of each to what its waits demand. The firings of one actor come
///   in turn, so the producer that a channel makes them wait for moves on by a
///   fixed step for each phase, and is found without a division.
/// - Afterwards the waits that demand most are followed backwards from the
///   firing that rose most. Starts only grow, so each firing that ever rose
///   starts no later than is demanded of it now. Hence a cycle of such waits
///   has a ratio of at least P/Q. If it is above, it becomes the period, and
///   all starts fall back to zero.
///
/// If nothing rises, the starts are the potentials of a certificate. They were
/// never above the least ones, so they are these.
///
/// Usually the walk finds a cycle in the first sweeps for a period too low. It
/// need not: it may be caught by a cycle of ratio P/Q. So after many sweeps
/// without a decision the wait that raised a firing is remembered, and all
/// firings are searched for a cycle after each sweep. As in the algorithm of
/// Bellman and Ford, one closes after at most as many sweeps as there are
/// firings, unless nothing rises any more.
///
//===----------------------------------------------------------------------===//

#include "Sweep.h"

#include "EventCycle.h"
#include "FiringOrder.h"
#include "Walk.h"

using namespace ganglion::dataflow;

namespace {

/// Numbers up to this leave room to add a few of them.
template <typename Value>
constexpr Value limit = Value(1) << (8 * sizeof(Value) - 4);

/// Sweeps after which the waits that raise firings are remembered.
constexpr size_t patience = 64;

/// More than the memory of any machine holds.
constexpr int64_t maxFirings = int64_t(1) << 40;

constexpr EventWait noWait = {UINT32_MAX, 0};

/// Potentials and how they are raised, in units of 1/Q. Value is int64_t if
/// that suffices, and else Int128.
template <typename Value>
class Sweeper {
public:
  Sweeper(const EventGraph &graph, const FiringOrder &order,
          PeriodBound &bound);

  /// Raises the bound until it is the period. Returns false if a number gets
  /// too large.
  bool run();

  /// The start times. Returns nothing if one does not fit 64 bits.
  std::optional<std::vector<int64_t>> takeStarts();

private:
  /// An input, and the last producer of the tokens taken from it so far.
  struct Cursor {
    /// When each firing of the source ends.
    const Value *ends;
    const int64_t *production;
    int64_t producer;
    /// Tokens of the producer that are not taken yet.
    int64_t rest;
    int64_t numFirings;
    /// The producer's iteration times P.
    Value shift;
    size_t phase, numPhases;
    /// Null unless firings of the source overtake each other.
    const EventInput *window;
  };

  /// How a firing moves the cursor of an input: by whole rounds through the
  /// phases of the source, and then by some tokens.
  struct Move {
    int64_t firings, tokens;
  };

  /// An actor, and its next firing in the sweep.
  struct Position {
    Value *ends;
    const Value *times;
    const Move *moves;
    Cursor *cursors;
    size_t numInputs;
    int64_t firing;
    size_t phase, numPhases;
    bool isSerial;
    /// The start that the firing before demands.
    Value demand;
  };

  void addActor(ActorId id);
  void reset();
  void rewind();
  bool fits() const;
  bool sweep();
  void visit(ActorId id);
  Value getDemand(const Cursor &cursor, size_t targetPhase) const;
  void rise(ActorId id, Value end);

  Value getShift(int64_t iterations) const;
  std::optional<EventWait> getGreedyWait(Event event) const;
  std::optional<EventWait> getWait(Event event) const;
  bool searchAll();
  bool raisePeriodTo(EventCycle cycle);

  const EventGraph &graph;
  const FiringOrder &order;
  PeriodBound &bound;

  /// Of each firing.
  std::vector<Value> ends;
  /// The wait that raised each firing last; empty if that is not remembered.
  std::vector<EventWait> policy;

  /// By actor and phase, by input, and by actor, phase and input.
  std::vector<Value> times;
  std::vector<Cursor> cursors;
  std::vector<Move> moves;
  std::vector<Position> positions;

  /// In this sweep: the largest rise, and where.
  Value largestRise = 0;
  Event risenMost = {};
  Value latestEnd = 0;
  bool overflow = false;
};

} // namespace

template <typename Value>
Sweeper<Value>::Sweeper(const EventGraph &graph, const FiringOrder &order,
                        PeriodBound &bound)
    : graph(graph), order(order), bound(bound), ends(graph.getNumFirings()),
      cursors(graph.getInputs().size()) {
  size_t numTimes = 0, numMoves = 0;
  for (const EventActor &actor : graph.getActors()) {
    numTimes += actor.getNumPhases();
    numMoves += actor.getNumPhases() * actor.numInputs;
  }
  // Positions point into these.
  times.reserve(numTimes);
  moves.reserve(numMoves);
  positions.resize(graph.getActors().size());
  for (ActorId id = 0; id < positions.size(); ++id)
    addActor(id);
}

template <typename Value>
void Sweeper<Value>::addActor(ActorId id) {
  const EventActor &actor = graph.getActor(id);
  Position &position = positions[id];
  position.ends = ends.data() + actor.offset;
  position.times = times.data() + times.size();
  position.moves = moves.data() + moves.size();
  position.cursors = cursors.data() + actor.firstInput;
  position.numInputs = actor.numInputs;
  position.numPhases = actor.getNumPhases();
  position.isSerial = actor.serializer.has_value();
  times.resize(times.size() + position.numPhases);
  for (size_t phase = 0; phase < position.numPhases; ++phase)
    for (size_t i = 0; i < actor.numInputs; ++i) {
      const EventInput &input = graph.getInputs()[actor.firstInput + i];
      int64_t taken = input.consumption.rates[phase];
      int64_t rounds = taken / input.production.getSum();
      moves.push_back(
          {rounds * int64_t(graph.getActor(input.source).getNumPhases()),
           taken - rounds * input.production.getSum()});
    }
}

/// Sets all starts to zero, for a new period.
template <typename Value>
void Sweeper<Value>::reset() {
  latestEnd = 0;
  for (ActorId id = 0; id < positions.size(); ++id) {
    const EventActor &actor = graph.getActor(id);
    Value *actorTimes = &times[size_t(positions[id].times - times.data())];
    for (size_t phase = 0; phase < actor.getNumPhases(); ++phase) {
      actorTimes[phase] =
          Value(bound.period.getDenominator()) * actor.times[phase];
      latestEnd = std::max(latestEnd, actorTimes[phase]);
    }
    for (size_t n = 0; n < size_t(actor.numFirings); ++n)
      positions[id].ends[n] = actorTimes[n % actor.getNumPhases()];
  }
  if (!policy.empty())
    policy.assign(policy.size(), noWait);
}

/// Goes back to the first firings.
template <typename Value>
void Sweeper<Value>::rewind() {
  Value period = bound.period.getNumerator();
  for (ActorId id = 0; id < positions.size(); ++id) {
    const EventActor &actor = graph.getActor(id);
    Position &position = positions[id];
    position.firing = 0;
    position.phase = 0;
    position.demand = position.ends[actor.numFirings - 1] - period;
    if (!position.isSerial)
      position.demand -= position.times[position.numPhases - 1];
    for (size_t i = 0; i < actor.numInputs; ++i) {
      const EventInput &input = graph.getInputs()[actor.firstInput + i];
      const EventActor &source = graph.getActor(input.source);
      Producer producer = graph.getLastProducer(id, input, 0);
      position.cursors[i] = {ends.data() + source.offset,
                             input.production.rates.data(),
                             producer.firing,
                             producer.rest,
                             source.numFirings,
                             getShift(producer.iterations),
                             size_t(producer.firing) % source.getNumPhases(),
                             source.getNumPhases(),
                             input.window > 1 ? &input : nullptr};
    }
  }
}

/// What a firing that waits for the end of one `iterations` ago has to add to
/// that. A number too large to subtract is replaced by one that is as good,
/// since it makes any end negative.
template <typename Value>
Value Sweeper<Value>::getShift(int64_t iterations) const {
  Int128 shift = -Int128(bound.period.getNumerator()) * iterations;
  return Value(std::max(shift, -2 * Int128(limit<Value>)));
}

/// True if no number of the next sweep can be too large: a chain of waits in it
/// comes to each firing at most once.
template <typename Value>
bool Sweeper<Value>::fits() const {
  Int128 latest = latestEnd;
  for (const EventActor &actor : graph.getActors())
    for (int64_t time : actor.times) {
      Int128 sum;
      if (__builtin_mul_overflow(
              Int128(bound.period.getDenominator()) * time,
              Int128(actor.numFirings / int64_t(actor.getNumPhases())), &sum) ||
          __builtin_add_overflow(latest, sum, &latest))
        return false;
    }
  return latest < Int128(limit<Value>) &&
         bound.period.getNumerator() < Int128(limit<Value>);
}

/// Visits all firings. Returns whether any rose.
template <typename Value>
bool Sweeper<Value>::sweep() {
  largestRise = 0;
  rewind();
  for (size_t i = 0, size = order.size(); i < size; ++i)
    visit(order[i]);
  return largestRise > 0;
}

template <typename Value>
void Sweeper<Value>::visit(ActorId id) {
  Position &position = positions[id];
  Value start = position.demand;
  const Move *move = position.moves + position.phase * position.numInputs;
  Cursor *cursor = position.cursors;
  for (Cursor *last = cursor + position.numInputs; cursor != last;
       ++cursor, ++move) {
    cursor->producer += move->firings;
    cursor->rest -= move->tokens;
    while (cursor->rest < 0) {
      ++cursor->producer;
      if (++cursor->phase == cursor->numPhases)
        cursor->phase = 0;
      cursor->rest += cursor->production[cursor->phase];
    }
    if (cursor->producer >= cursor->numFirings) {
      cursor->producer -= cursor->numFirings;
      cursor->shift += bound.period.getNumerator();
    }
    if (move->firings == 0 && move->tokens == 0)
      continue;
    start = std::max(start, cursor->window ? getDemand(*cursor, position.phase)
                                           : cursor->ends[cursor->producer] +
                                                 cursor->shift);
  }
  Value time = position.times[position.phase];
  Value &end = position.ends[position.firing];
  if (start + time > end)
    rise(id, start + time);
  position.demand = position.isSerial ? end : end - time;
  ++position.firing;
  if (++position.phase == position.numPhases)
    position.phase = 0;
}

/// The start that the latest of several producers demands.
template <typename Value>
Value Sweeper<Value>::getDemand(const Cursor &cursor,
                                size_t targetPhase) const {
  const EventInput &input = *cursor.window;
  uint32_t count = countProducers(input, cursor.phase, cursor.rest,
                                  input.consumption.rates[targetPhase]);
  Value demand = cursor.ends[cursor.producer] + cursor.shift;
  for (int64_t lag = 1; lag < count; ++lag) {
    int64_t producer = cursor.producer - lag;
    Value shift = cursor.shift;
    if (producer < 0) {
      producer += cursor.numFirings;
      shift -= bound.period.getNumerator();
    }
    demand = std::max(demand, cursor.ends[producer] + shift);
  }
  return demand;
}

template <typename Value>
void Sweeper<Value>::rise(ActorId id, Value newEnd) {
  Position &position = positions[id];
  Event event = {id, position.firing};
  if (!policy.empty())
    policy[graph.getNumber(event)] = *getGreedyWait(event);
  Value &end = position.ends[position.firing];
  if (newEnd - end > largestRise) {
    largestRise = newEnd - end;
    risenMost = event;
  }
  end = newEnd;
  latestEnd = std::max(latestEnd, end);
}

/// The wait of an event that demands the latest start; nothing if all allow it
/// to start before time zero.
template <typename Value>
std::optional<EventWait> Sweeper<Value>::getGreedyWait(Event event) const {
  std::optional<EventWait> latest;
  Value latestDemand = 0;
  graph.forEachWait(event, [&](EventWait wait) {
    Origin origin = graph.getOrigin(event, wait);
    Value demand =
        ends[graph.getNumber(origin.event)] + getShift(origin.iterations);
    if (!origin.waitsForEnd)
      demand -= positions[origin.event.actor]
                    .times[size_t(origin.event.firing) %
                           positions[origin.event.actor].numPhases];
    if (demand < latestDemand || (latest && demand == latestDemand))
      return;
    latest = wait;
    latestDemand = demand;
  });
  return latest;
}

template <typename Value>
std::optional<EventWait> Sweeper<Value>::getWait(Event event) const {
  if (policy.empty())
    return getGreedyWait(event);
  EventWait wait = policy[graph.getNumber(event)];
  return wait == noWait ? std::nullopt : std::optional<EventWait>(wait);
}

/// Raises the period to the ratio of a cycle if that is larger. Returns whether
/// it did.
template <typename Value>
bool Sweeper<Value>::raisePeriodTo(EventCycle cycle) {
  auto get = [&](Event event) { return getWait(event); };
  std::optional<Rational> ratio = getRatio(graph, cycle, get);
  if (!ratio) {
    overflow = true;
    return true;
  }
  if (*ratio <= bound.period)
    return false;
  bound = {*ratio, getCriticalCycle(graph, cycle, get)};
  return true;
}

/// Looks for cycles behind all firings.
template <typename Value>
bool Sweeper<Value>::searchAll() {
  std::vector<bool> isDone(ends.size());
  auto get = [&](Event event) -> std::optional<EventWait> {
    return isDone[graph.getNumber(event)] ? std::nullopt : getWait(event);
  };
  bool raised = false;
  for (ActorId id = 0; id < positions.size(); ++id)
    for (int64_t n = 0; n < graph.getActor(id).numFirings; ++n) {
      if (std::optional<EventCycle> cycle = findCycle(graph, {id, n}, get))
        raised |= raisePeriodTo(*cycle);
      // Mark all events of this walk.
      Event event = {id, n};
      while (std::optional<EventWait> wait = get(event)) {
        isDone[graph.getNumber(event)] = true;
        event = graph.getOrigin(event, *wait).event;
      }
    }
  return raised;
}

template <typename Value>
bool Sweeper<Value>::run() {
  auto get = [&](Event event) { return getWait(event); };
  size_t numSweeps = 0;
  for (bool raised = true; !overflow;) {
    if (raised) {
      latestEnd = 0;
      numSweeps = 0;
      if (!fits())
        return false;
      reset();
    }
    if (!fits())
      return false;
    if (!sweep())
      return true;
    if (++numSweeps == patience && policy.empty()) {
      policy.resize(ends.size());
      raised = true;
      continue;
    }
    if (policy.empty()) {
      std::optional<EventCycle> cycle = findCycle(graph, risenMost, get);
      raised = cycle && raisePeriodTo(*cycle);
    } else {
      raised = searchAll();
    }
  }
  return false;
}

template <typename Value>
std::optional<std::vector<int64_t>> Sweeper<Value>::takeStarts() {
  for (ActorId id = 0; id < positions.size(); ++id)
    for (size_t n = 0; n < size_t(graph.getActor(id).numFirings); ++n)
      positions[id].ends[n] -= positions[id].times[n % positions[id].numPhases];
  if constexpr (std::is_same_v<Value, int64_t>) {
    return std::move(ends);
  } else {
    std::vector<int64_t> starts;
    starts.reserve(ends.size());
    for (Value start : ends) {
      if (!fitsInt64(start))
        return std::nullopt;
      starts.push_back(int64_t(start));
    }
    return starts;
  }
}

/// The largest load of an actor whose firings exclude each other.
static PeriodBound getSerialBound(const Graph &graph, const EventGraph &events,
                                  const RepetitionVector &repetitions,
                                  bool &overflow) {
  PeriodBound bound;
  for (ActorId id = 0; id < graph.getNumActors(); ++id) {
    const EventActor &actor = events.getActor(id);
    if (!actor.serializer)
      continue;
    Int128 load;
    std::optional<Rational> period;
    if (!__builtin_mul_overflow(
            graph.getActor(id).executionTimes.getSum(actor.getNumPhases()),
            Int128(repetitions[id]), &load))
      period = Rational::get(load, 1);
    if (!period)
      overflow = true;
    else if (*period > bound.period)
      bound = {*period, {{{actor.serializer, id}}, 0, actor.numFirings}};
  }
  return bound;
}

/// Any cycle of waits with a channel.
static CriticalCycle getAnyCycle(const Graph &graph, const EventGraph &events) {
  // What a topological sort leaves out lies on or behind a cycle, so has an
  // input that it leaves out as well.
  std::vector<bool> leftOut(graph.getNumActors(), true);
  for (ActorId actor : sortTopologically(graph, isAnyChannel))
    leftOut[actor] = false;
  auto get = [&](Event event) {
    EventWait result = {uint32_t(events.getInputs().size()), 0};
    if (events.getActor(event.actor).serializer)
      return std::optional<EventWait>(result);
    events.forEachWait(event, [&](EventWait wait) {
      if (wait.input < events.getInputs().size() &&
          leftOut[events.getInputs()[wait.input].source])
        result = wait;
    });
    return std::optional<EventWait>(result);
  };
  auto first = std::find(leftOut.begin(), leftOut.end(), true);
  EventCycle cycle =
      *findCycle(events, {ActorId(first - leftOut.begin()), 0}, get);
  return getCriticalCycle(events, cycle, get);
}

template <typename Value>
static std::optional<std::vector<int64_t>> runSweeps(const EventGraph &graph,
                                                     const FiringOrder &order,
                                                     PeriodBound &bound) {
  Sweeper<Value> sweeper(graph, order, bound);
  if (!sweeper.run())
    return std::nullopt;
  return sweeper.takeStarts();
}

PeriodResult ganglion::dataflow::computePeriodBySweeps(
    const Graph &graph, const RepetitionVector &repetitions,
    const PeriodOptions &options, std::optional<PeriodBound> known) {
  Int128 numFirings = 0;
  for (ActorId id = 0; id < graph.getNumActors(); ++id)
    numFirings +=
        Int128(repetitions[id]) * Int128(graph.getActor(id).getNumPhases());
  if (numFirings > maxFirings)
    return TooLarge{"firings in an iteration", numFirings, maxFirings};
  std::optional<EventGraph> events = EventGraph::get(graph, repetitions);
  if (!events)
    return Overflow{};
  std::optional<FiringOrder> order = computeFiringOrder(*events);
  if (!order)
    return *findDeadlock(graph, repetitions);

  bool overflow = false;
  PeriodBound bound = getSerialBound(graph, *events, repetitions, overflow);
  if (overflow)
    return Overflow{};
  if (known && known->period > bound.period)
    bound = *std::move(known);
  std::optional<std::vector<int64_t>> starts =
      runSweeps<int64_t>(*events, *order, bound);
  if (!starts)
    starts = runSweeps<Int128>(*events, *order, bound);
  if (!starts)
    return Overflow{};
  if (bound.cycle.waits.empty())
    bound.cycle = getAnyCycle(graph, *events);
  return Certificate{bound.period, std::move(bound.cycle), repetitions,
                     bound.period.getDenominator(), *std::move(starts)};
}
