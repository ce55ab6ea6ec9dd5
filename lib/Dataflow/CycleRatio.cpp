//===- CycleRatio.cpp - Maximum cycle ratio -------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Policy iteration (Howard 1960; for max-plus: Cochet-Terrasson, Cohen,
/// Gaubert, McGettrick, Quadrat, "Numerical Computation of Spectral Elements in
/// Max-Plus Algebra", IFAC SSC 1998) in exact integers, on the whole graph at
/// once. A policy picks for each event the constraint that determines its
/// start; an event without one starts at time 0. For the current period P/Q,
/// which is always a lower bound of the answer:
///
/// - Improvement: visit the events in turn; where a constraint demands a later
///   start of its target than the present one, it becomes the target's policy.
///   Starts only grow, so start(b) <= start(a) + Q * time - P * distance holds
///   for the policy a -> b of each event b at all times. Hence a policy that
///   closes a cycle has a positive sum of Q * time - P * distance on it, that
///   is, it does not allow the period P/Q (Cherkassky, Goldberg,
///   "Negative-Cycle Detection Algorithms", Math. Programming 85, 1999).
/// - Evaluation: a closed cycle of distance 0 or less allows no longer period
///   either, and proves that there is none. Else the ratio of each closed cycle
///   is above P/Q, and the largest becomes the period; cycles are cut open, and
///   starts are computed anew along the policy.
///
/// A sweep skips the events that have not changed since their last visit. If
/// none is left, the starts are the potentials of a certificate. This happens
/// after finitely many sweeps. The period rises strictly and takes its values
/// among the ratios of simple cycles. While it stays, the starts reach the
/// longest paths within as many sweeps as there are events, or else a cycle of
/// the policy closes, as in the algorithm of Bellman and Ford. All starts are
/// those of paths from time 0, so the result is the least solution.
///
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/CycleRatio.h"

#include <algorithm>

using namespace ganglion::dataflow;

namespace {

/// Policy iteration with starts of the integer type `Number`.
template <typename Number>
class PolicyIteration {
public:
  explicit PolicyIteration(const ConstraintGraph &graph);

  CycleRatioResult run();

private:
  /// A constraint as seen from its source.
  struct Output {
    EventId target;
    ConstraintId constraint;
    int64_t time;
    int64_t distance;
  };

  struct Event {
    /// The start in units of 1/Q.
    Number start = 0;
    /// The constraint that determines the start, or none, and its source.
    ConstraintId policy = none;
    EventId source = 0;
  };

  static constexpr ConstraintId none = UINT32_MAX;

  // Order and cycles.
  bool isSkipped(const Constraint &constraint) const;
  std::vector<EventId> sortTopologically(bool followsDistances) const;
  std::vector<EventId> getSweepOrder() const;
  std::vector<ConstraintId> findAnyCycle() const;

  // Policy iteration.
  bool improve(bool forward);
  void improveTargets(EventId place);
  void cutCycles();
  void raiseRatio(std::vector<ConstraintId> cycle);
  std::vector<ConstraintId> getPolicyCycle(EventId eventOnCycle) const;
  void evaluate();
  void evaluate(EventId event);
  bool getStart(Number sourceStart, int64_t time, int64_t distance,
                Number &result);

  const ConstraintGraph &graph;
  EventId numEvents;
  /// Sorted by source, those of event e from offsets[e].
  std::vector<Output> outputs;
  std::vector<size_t> offsets;

  Rational ratio;
  std::vector<ConstraintId> criticalCycle;
  std::optional<Infeasible> infeasible;
  std::vector<Event> events;
  /// All events in the order of visits, and the place of each in it.
  std::vector<EventId> order, places;
  /// Whether the start of the event at each place changed since its last visit.
  std::vector<char> isPending;
  /// The events whose policy changed since the last search for cycles.
  std::vector<EventId> improved;
  /// The walk on which the search for cycles met each event last.
  std::vector<size_t> walkOf;
  size_t numWalks = 0;
  bool overflow = false;
};

} // namespace

template <typename Number>
PolicyIteration<Number>::PolicyIteration(const ConstraintGraph &graph)
    : graph(graph), numEvents(graph.numEvents), offsets(size_t(numEvents) + 1),
      events(numEvents), places(numEvents), isPending(numEvents, true),
      walkOf(numEvents) {
  for (const Constraint &constraint : graph.constraints) {
    assert(constraint.source < numEvents && constraint.target < numEvents &&
           "no such event");
    assert(constraint.time >= 0 && "time must not be negative");
    if (!isSkipped(constraint))
      ++offsets[constraint.source + 1];
  }
  for (size_t i = 1; i < offsets.size(); ++i)
    offsets[i] += offsets[i - 1];
  outputs.resize(offsets.back());
  std::vector<size_t> next(offsets.begin(), offsets.end() - 1);
  for (size_t id = 0; id < graph.constraints.size(); ++id) {
    const Constraint &constraint = graph.constraints[id];
    if (isSkipped(constraint))
      raiseRatio({ConstraintId(id)});
    else
      outputs[next[constraint.source]++] = {constraint.target, ConstraintId(id),
                                            constraint.time,
                                            constraint.distance};
  }
}

/// True for a cycle by itself that holds at any ratio but a small one.
template <typename Number>
bool PolicyIteration<Number>::isSkipped(const Constraint &constraint) const {
  return constraint.source == constraint.target && constraint.distance > 0;
}

template <typename Number>
CycleRatioResult PolicyIteration<Number>::run() {
  order = getSweepOrder();
  for (EventId place = 0; place < numEvents; ++place)
    places[order[place]] = place;
  // Alternate directions carry a change against the order of the events as
  // quickly as along it (Yen, "An Algorithm for Finding Shortest Routes from
  // All Source Nodes to a Given Destination", Quart. Appl. Math. 27(4), 1970).
  bool forward = true;
  while (!overflow && improve(forward)) {
    cutCycles();
    if (infeasible)
      return *std::move(infeasible);
    evaluate();
    forward = !forward;
  }
  if (overflow)
    return Overflow{};
  if (criticalCycle.empty())
    criticalCycle = findAnyCycle();
  if (criticalCycle.empty())
    return Unbounded{};
  MaximumCycleRatio result{ratio, std::move(criticalCycle), {}};
  result.potentials.reserve(numEvents);
  for (const Event &event : events)
    result.potentials.push_back(event.start);
  return result;
}

/// The events in an order in which the source of each constraint of distance 0
/// or less, or of any distance, comes before its target. Events on or behind a
/// cycle of such constraints are left out. (Kahn, "Topological Sorting of Large
/// Networks", Comm. ACM 5(11), 1962.)
template <typename Number>
std::vector<EventId>
PolicyIteration<Number>::sortTopologically(bool followsDistances) const {
  auto follows = [&](const Output &output) {
    return followsDistances || output.distance <= 0;
  };
  std::vector<uint32_t> waitingFor(numEvents);
  for (const Output &output : outputs)
    if (follows(output))
      ++waitingFor[output.target];
  // The result serves as the queue of events still to be visited.
  std::vector<EventId> sorted;
  sorted.reserve(numEvents);
  for (EventId event = 0; event < numEvents; ++event)
    if (waitingFor[event] == 0)
      sorted.push_back(event);
  for (size_t i = 0; i < sorted.size(); ++i)
    for (size_t j = offsets[sorted[i]]; j < offsets[sorted[i] + 1]; ++j)
      if (follows(outputs[j]) && --waitingFor[outputs[j].target] == 0)
        sorted.push_back(outputs[j].target);
  return sorted;
}

/// All events, as far as possible in the order of constraints that lead to the
/// same or a later occurrence: one sweep carries a change along all of those.
template <typename Number>
std::vector<EventId> PolicyIteration<Number>::getSweepOrder() const {
  std::vector<EventId> order = sortTopologically(/*followsDistances=*/false);
  std::vector<bool> isSorted(numEvents);
  for (EventId event : order)
    isSorted[event] = true;
  for (EventId event = 0; event < numEvents; ++event)
    if (!isSorted[event])
      order.push_back(event);
  return order;
}

/// Returns no constraints if the graph has no cycle.
template <typename Number>
std::vector<ConstraintId> PolicyIteration<Number>::findAnyCycle() const {
  std::vector<EventId> sorted = sortTopologically(/*followsDistances=*/true);
  if (sorted.size() == numEvents)
    return {};
  std::vector<bool> isLeftOut(numEvents, true);
  for (EventId event : sorted)
    isLeftOut[event] = false;
  // What is left out lies on or behind a cycle, so it has an input from there.
  std::vector<ConstraintId> inputs(numEvents);
  for (size_t id = 0; id < graph.constraints.size(); ++id)
    if (isLeftOut[graph.constraints[id].source])
      inputs[graph.constraints[id].target] = ConstraintId(id);

  auto event = EventId(std::find(isLeftOut.begin(), isLeftOut.end(), true) -
                       isLeftOut.begin());
  // Step at which each event was met, counted from one.
  std::vector<size_t> metAt(numEvents);
  std::vector<ConstraintId> walk;
  while (metAt[event] == 0) {
    metAt[event] = walk.size() + 1;
    walk.push_back(inputs[event]);
    event = graph.constraints[walk.back()].source;
  }
  walk.erase(walk.begin(), walk.begin() + ptrdiff_t(metAt[event] - 1));
  std::reverse(walk.begin(), walk.end());
  return walk;
}

/// Computes the start that a constraint demands of its target. Records an
/// overflow and returns false if the number does not fit.
template <typename Number>
bool PolicyIteration<Number>::getStart(Number sourceStart, int64_t time,
                                       int64_t distance, Number &result) {
  Number gain, loss;
  if (!__builtin_mul_overflow(ratio.getDenominator(), time, &gain) &&
      !__builtin_mul_overflow(ratio.getNumerator(), distance, &loss) &&
      !__builtin_sub_overflow(gain, loss, &gain) &&
      !__builtin_add_overflow(sourceStart, gain, &result))
    return true;
  overflow = true;
  return false;
}

/// Visits the events whose starts changed. Returns false if no start changes
/// any more.
template <typename Number>
bool PolicyIteration<Number>::improve(bool forward) {
  improved.clear();
  if (forward)
    for (EventId place = 0; place < numEvents; ++place)
      improveTargets(place);
  else
    for (EventId place = numEvents; place-- > 0;)
      improveTargets(place);
  return !improved.empty();
}

template <typename Number>
void PolicyIteration<Number>::improveTargets(EventId place) {
  if (!isPending[place])
    return;
  isPending[place] = false;
  EventId source = order[place];
  for (size_t i = offsets[source]; i < offsets[source + 1]; ++i) {
    const Output &output = outputs[i];
    Event &target = events[output.target];
    Number start;
    if (!getStart(events[source].start, output.time, output.distance, start) ||
        start <= target.start)
      continue;
    target = {start, output.constraint, source};
    isPending[places[output.target]] = true;
    improved.push_back(output.target);
  }
}

/// Cuts all cycles of the policy open, after raising the ratio to the largest
/// one.
template <typename Number>
void PolicyIteration<Number>::cutCycles() {
  Rational before = ratio;
  size_t numWalksBefore = numWalks;
  // Each cycle has a policy that is new.
  for (EventId first : improved) {
    EventId event = first;
    ++numWalks;
    while (walkOf[event] <= numWalksBefore && events[event].policy != none) {
      walkOf[event] = numWalks;
      event = events[event].source;
    }
    if (walkOf[event] == numWalks && events[event].policy != none) {
      raiseRatio(getPolicyCycle(event));
      events[event].policy = none;
    }
  }
  if (ratio != before)
    isPending.assign(numEvents, true);
}

template <typename Number>
std::vector<ConstraintId>
PolicyIteration<Number>::getPolicyCycle(EventId eventOnCycle) const {
  std::vector<ConstraintId> cycle;
  EventId event = eventOnCycle;
  do {
    cycle.push_back(events[event].policy);
    event = events[event].source;
  } while (event != eventOnCycle);
  // The policy leads backwards.
  std::reverse(cycle.begin(), cycle.end());
  return cycle;
}

/// Raises the ratio to that of a cycle if that is larger, or finds that no
/// ratio will do. The first cycle may have ratio 0, which is no rise.
template <typename Number>
void PolicyIteration<Number>::raiseRatio(std::vector<ConstraintId> cycle) {
  Int128 time = 0, distance = 0;
  for (ConstraintId id : cycle) {
    time += graph.constraints[id].time;
    distance += graph.constraints[id].distance;
  }
  if (distance <= 0) {
    infeasible = Infeasible{std::move(cycle), ratio};
    return;
  }
  std::optional<Rational> found = Rational::get(time, distance);
  if (!found) {
    overflow = true;
    return;
  }
  // Any cycle will do where no ratio is above zero.
  if (*found <= ratio && !criticalCycle.empty())
    return;
  ratio = *found;
  criticalCycle = std::move(cycle);
}

/// Computes all starts along the policy, which has no cycles.
template <typename Number>
void PolicyIteration<Number>::evaluate() {
  std::vector<bool> done(numEvents);
  std::vector<EventId> waiting;
  for (EventId first = 0; first < numEvents; ++first) {
    for (EventId event = first; !done[event]; event = events[event].source) {
      waiting.push_back(event);
      done[event] = true;
      if (events[event].policy == none)
        break;
    }
    for (; !waiting.empty(); waiting.pop_back())
      evaluate(waiting.back());
  }
}

/// Computes the start along the policy. An event whose start would be negative
/// starts at time 0 instead.
template <typename Number>
void PolicyIteration<Number>::evaluate(EventId id) {
  Event &event = events[id];
  Number start = 0;
  if (event.policy != none) {
    const Constraint &constraint = graph.constraints[event.policy];
    if (getStart(events[event.source].start, constraint.time,
                 constraint.distance, start) &&
        start < 0) {
      event.policy = none;
      start = 0;
    }
  }
  if (start == event.start)
    return;
  event.start = start;
  isPending[places[id]] = true;
}

CycleRatioResult
ganglion::dataflow::computeMaximumCycleRatio(const ConstraintGraph &graph) {
  // Nearly always 64 bits hold all numbers.
  CycleRatioResult result = PolicyIteration<int64_t>(graph).run();
  if (std::holds_alternative<Overflow>(result))
    return PolicyIteration<Int128>(graph).run();
  return result;
}
