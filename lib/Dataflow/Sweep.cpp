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

#include "FiringOrder.h"
#include "Sweeper.h"
#include "Walk.h"

#include <thread>

using namespace ganglion::dataflow;

/// Sweeps at one period after which all firings are searched for a cycle.
static constexpr size_t patience = 64;

/// Firings that sweeps are tried for; they take some ten gigabytes.
static constexpr int64_t maxFirings = int64_t(1) << 30;

/// Rates that are held in memory, where those that hold for all phases count
/// once for each. They take some ten gigabytes as well.
static constexpr int64_t maxRates = int64_t(1) << 27;

static Int128 countRates(const Graph &graph) {
  Int128 count = 0;
  for (const Channel &channel : graph.getChannels())
    count += Int128(graph.getActor(channel.source).getNumPhases()) +
             Int128(graph.getActor(channel.target).getNumPhases());
  return count;
}

namespace {

/// Policy iteration with numbers of type Value.
template <typename Value>
class SweepIteration {
public:
  SweepIteration(const ImplicitEventGraph &graph, const FiringOrder &order,
                 PeriodBound &bound)
      : graph(graph), bound(bound), sweeper(graph, order) {}

  /// Raises the bound until it is the period. Returns the starts, or nothing if
  /// a number gets too large.
  std::optional<std::vector<int64_t>> run();

private:
  bool raisePeriodFrom(Event event);
  bool raisePeriodFromAll();
  bool raisePeriodTo(EventCycle cycle);

  const ImplicitEventGraph &graph;
  PeriodBound &bound;
  Sweeper<Value> sweeper;
  bool overflow = false;
};

} // namespace

template <typename Value>
std::optional<std::vector<int64_t>> SweepIteration<Value>::run() {
  do {
    if (!sweeper.setPeriod(bound.period))
      return std::nullopt;
    size_t numSweeps = 0;
    do {
      if (!sweeper.sweep())
        return std::nullopt;
      if (!sweeper.hasRisen())
        return sweeper.takeStarts();
      ++numSweeps;
    } while (!(numSweeps < patience ? raisePeriodFrom(sweeper.getRisenMost())
                                    : raisePeriodFromAll()));
  } while (!overflow);
  return std::nullopt;
}

/// Raises the period to the ratio of the cycle that the policy leads to from an
/// event, if there is one. Returns whether it did.
template <typename Value>
bool SweepIteration<Value>::raisePeriodFrom(Event event) {
  std::optional<EventCycle> cycle = findCycle(
      graph, event, [&](Event event) { return sweeper.getPolicy(event); });
  return cycle && raisePeriodTo(*cycle);
}

/// The same from all events, to the largest of the ratios.
template <typename Value>
bool SweepIteration<Value>::raisePeriodFromAll() {
  std::vector<bool> isDone(graph.getNumFirings());
  auto getPolicy = [&](Event event) {
    return isDone[graph.getNumber(event)] ? noWait : sweeper.getPolicy(event);
  };
  bool raised = false;
  for (ActorId id = 0; id < graph.getActors().size(); ++id)
    for (int64_t n = 0; n < graph.getActor(id).numFirings; ++n) {
      if (std::optional<EventCycle> cycle =
              findCycle(graph, {id, n}, getPolicy))
        raised |= raisePeriodTo(*cycle);
      Event event = {id, n};
      while (WaitNumber wait = getPolicy(event)) {
        isDone[graph.getNumber(event)] = true;
        event = graph.getOrigin(event, wait).event;
      }
    }
  return raised;
}

template <typename Value>
bool SweepIteration<Value>::raisePeriodTo(EventCycle cycle) {
  auto getPolicy = [&](Event event) { return sweeper.getPolicy(event); };
  std::optional<Rational> ratio = getRatio(graph, cycle, getPolicy);
  if (!ratio) {
    overflow = true;
    return true;
  }
  if (*ratio <= bound.period)
    return false;
  bound = {*ratio, getCriticalCycle(graph, cycle, getPolicy)};
  return true;
}

/// The largest load of an actor whose firings exclude each other.
static PeriodBound getSerialBound(const Graph &graph,
                                  const ImplicitEventGraph &events,
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
static CriticalCycle getAnyCycle(const Graph &graph,
                                 const ImplicitEventGraph &events) {
  std::vector<bool> isBehindCycle = findActorsBehindCycles(graph);
  auto getWait = [&](Event event) -> WaitNumber {
    const EventActor &actor = events.getActor(event.actor);
    size_t phase = size_t(event.firing) % actor.getNumPhases();
    for (size_t i = 0; i < actor.numInputs; ++i) {
      const EventInput &input = events.getInputs()[actor.firstInput + i];
      if (isBehindCycle[input.source] && input.consumption.rates[phase] > 0)
        return input.firstWait;
    }
    return orderWait;
  };
  auto first = std::find(isBehindCycle.begin(), isBehindCycle.end(), true);
  EventCycle cycle =
      *findCycle(events, {ActorId(first - isBehindCycle.begin()), 0}, getWait);
  return getCriticalCycle(events, cycle, getWait);
}

PeriodResult ganglion::dataflow::computePeriodBySweeps(
    const Graph &graph, const RepetitionVector &repetitions,
    const PeriodOptions &options, std::optional<PeriodBound> known) {
  Int128 numFirings = countFirings(graph, repetitions);
  if (numFirings > maxFirings)
    return TooLarge{"firings in an iteration", numFirings, maxFirings};
  Int128 numRates = countRates(graph);
  if (numRates > maxRates)
    return TooLarge{"rates of channels in all phases of their actors", numRates,
                    maxRates};
  std::optional<ImplicitEventGraph> events =
      ImplicitEventGraph::get(graph, repetitions);
  if (!events)
    return Overflow{};
  bool overflow = false;
  PeriodBound bound = getSerialBound(graph, *events, repetitions, overflow);
  if (known && known->period > bound.period)
    bound = *std::move(known);

  // The first sweep follows the order as it is found.
  FiringOrder order(*events);
  auto findOrder = [&] { order.find(*events); };
  std::optional<std::thread> thread;
  if (options.numThreads > 1)
    thread.emplace(findOrder);
  else
    findOrder();
  std::optional<std::vector<int64_t>> starts;
  if (!overflow && (thread || order.isComplete()))
    starts = SweepIteration<int64_t>(*events, order, bound).run();
  if (thread)
    thread->join();
  if (!order.isComplete())
    return *findDeadlock(graph, repetitions);
  if (!overflow && !starts)
    starts = SweepIteration<Int128>(*events, order, bound).run();
  if (!starts)
    return Overflow{};
  if (bound.cycle.waits.empty())
    bound.cycle = getAnyCycle(graph, *events);
  return Certificate{bound.period, std::move(bound.cycle), repetitions,
                     bound.period.getDenominator(), *std::move(starts)};
}
