//===- CycleRatio.cpp - Maximum cycle ratio ------------------------------===//
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
/// once. A policy picks for each event the input that determines its start; an
/// event without one starts at time 0. For the current period P/Q, which is 0
/// at first and always a lower bound of the answer:
///
/// - Improvement: visit the events in turn; where an input demands a later
///   start than the present one, it becomes the policy of the event. Starts
///   only grow, so start(b) <= start(a) + Q * time - P * distance holds for
///   the policy a -> b of each event b at all times. Hence a policy that
///   closes a cycle has a positive sum of Q * time - P * distance on it, that
///   is, it does not allow the period P/Q (Cherkassky, Goldberg,
///   "Negative-Cycle Detection Algorithms", Math. Programming 85, 1999).
/// - Evaluation: a closed cycle of distance 0 or less allows no longer period
///   either, and proves that there is none. Else the ratio of each closed cycle
///   is above P/Q, and the largest becomes the period; cycles are cut open, and
///   starts are computed anew along the policy.
///
/// If nothing improves, the starts are the potentials of a certificate. This
/// happens after finitely many sweeps. The period rises strictly and takes its
/// values among the ratios of simple cycles. While it stays, the starts reach
/// the longest paths within as many sweeps as there are events, or else a cycle
/// of the policy closes, as in the algorithm of Bellman and Ford. All starts
/// are those of paths from time 0, so the result is the least solution.
///
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/CycleRatio.h"

#include <algorithm>

using namespace ganglion::dataflow;

namespace {

class PolicyIteration {
public:
  explicit PolicyIteration(const ConstraintGraph &graph);

  CycleRatioResult run();

private:
  /// A constraint as seen from its target; sorted by target so that a sweep
  /// runs through memory in order.
  struct Input {
    EventId source;
    ConstraintId constraint;
    int64_t time;
    int64_t distance;
  };

  static constexpr size_t none = SIZE_MAX;

  // Order and cycles.
  std::vector<EventId> sortTopologically(bool followsDistances) const;
  std::vector<EventId> getSweepOrder() const;
  std::vector<ConstraintId>
  findCycleOutside(const std::vector<EventId> &sorted) const;

  // Policy iteration.
  bool improve(bool forward);
  bool improve(EventId event);
  void raiseRatio();
  void raiseRatioTo(EventId eventOnCycle);
  void evaluate();
  bool getStart(const Input &input, Int128 &result);

  EventId numEvents;
  /// The inputs of each event, those of event e from offsets[e].
  std::vector<Input> inputs;
  std::vector<size_t> offsets;
  std::vector<EventId> order;

  Rational ratio;
  std::vector<ConstraintId> criticalCycle;
  /// The proof that no ratio will do.
  std::optional<Infeasible> infeasible;
  /// Position in `inputs` of the input that determines the start, or none.
  std::vector<size_t> policy;
  /// Start times in units of 1/Q.
  std::vector<Int128> starts;
  bool overflow = false;
};

} // namespace

PolicyIteration::PolicyIteration(const ConstraintGraph &graph)
    : numEvents(graph.numEvents), inputs(graph.constraints.size()),
      offsets(size_t(numEvents) + 1), policy(numEvents, none),
      starts(numEvents) {
  for (const Constraint &constraint : graph.constraints) {
    assert(constraint.source < numEvents && constraint.target < numEvents &&
           "no such event");
    assert(constraint.time >= 0 && "time must not be negative");
    ++offsets[constraint.target + 1];
  }
  for (size_t i = 1; i < offsets.size(); ++i)
    offsets[i] += offsets[i - 1];
  std::vector<size_t> next(offsets.begin(), offsets.end() - 1);
  for (size_t id = 0; id < graph.constraints.size(); ++id) {
    const Constraint &constraint = graph.constraints[id];
    inputs[next[constraint.target]++] = {constraint.source, ConstraintId(id),
                                         constraint.time, constraint.distance};
  }
}

CycleRatioResult PolicyIteration::run() {
  std::vector<EventId> acyclic = sortTopologically(/*followsDistances=*/true);
  if (acyclic.size() == numEvents)
    return Unbounded{};
  order = getSweepOrder();

  // Alternate directions carry a change against the order of the events as
  // quickly as along it (Yen, "An Algorithm for Finding Shortest Routes from
  // All Source Nodes to a Given Destination", Quart. Appl. Math. 27(4), 1970).
  bool forward = true;
  while (improve(forward) && !overflow) {
    raiseRatio();
    if (infeasible)
      return *std::move(infeasible);
    evaluate();
    forward = !forward;
  }
  if (overflow)
    return Overflow{};
  // If the ratio was never raised above zero, every cycle takes no time, and
  // any will do.
  if (criticalCycle.empty())
    criticalCycle = findCycleOutside(acyclic);
  return MaximumCycleRatio{ratio, std::move(criticalCycle), std::move(starts)};
}

/// The events in an order in which the source of each constraint of distance 0
/// or less, or of any distance, comes before its target. Events on or behind a
/// cycle of such constraints are left out. (Kahn, "Topological Sorting of Large
/// Networks", Comm. ACM 5(11), 1962.)
std::vector<EventId>
PolicyIteration::sortTopologically(bool followsDistances) const {
  auto follows = [&](const Input &input) {
    return followsDistances || input.distance <= 0;
  };
  // The targets of each event, as compressed rows.
  std::vector<size_t> outputs(size_t(numEvents) + 1);
  for (const Input &input : inputs)
    if (follows(input))
      ++outputs[input.source + 1];
  for (size_t i = 1; i < outputs.size(); ++i)
    outputs[i] += outputs[i - 1];
  std::vector<EventId> targets(outputs.back());
  std::vector<size_t> next(outputs.begin(), outputs.end() - 1);
  std::vector<uint32_t> waitingFor(numEvents);
  for (EventId event = 0; event < numEvents; ++event)
    for (size_t i = offsets[event]; i < offsets[event + 1]; ++i)
      if (follows(inputs[i])) {
        targets[next[inputs[i].source]++] = event;
        ++waitingFor[event];
      }

  // The result serves as the queue of events still to be visited.
  std::vector<EventId> sorted;
  sorted.reserve(numEvents);
  for (EventId event = 0; event < numEvents; ++event)
    if (waitingFor[event] == 0)
      sorted.push_back(event);
  for (size_t i = 0; i < sorted.size(); ++i)
    for (size_t j = outputs[sorted[i]]; j < outputs[sorted[i] + 1]; ++j)
      if (--waitingFor[targets[j]] == 0)
        sorted.push_back(targets[j]);
  return sorted;
}

/// All events, as far as possible in the order of constraints that lead to the
/// same or a later occurrence: one sweep carries a change along all of those.
std::vector<EventId> PolicyIteration::getSweepOrder() const {
  std::vector<EventId> result = sortTopologically(/*followsDistances=*/false);
  std::vector<bool> isSorted(numEvents);
  for (EventId event : result)
    isSorted[event] = true;
  for (EventId event = 0; event < numEvents; ++event)
    if (!isSorted[event])
      result.push_back(event);
  return result;
}

/// A cycle among the events that a topological sort along all constraints left
/// out. Each of them lies on or behind a cycle, so it has an input from one of
/// them.
std::vector<ConstraintId>
PolicyIteration::findCycleOutside(const std::vector<EventId> &sorted) const {
  std::vector<bool> isSorted(numEvents);
  for (EventId event : sorted)
    isSorted[event] = true;
  auto event = EventId(std::find(isSorted.begin(), isSorted.end(), false) -
                       isSorted.begin());
  // Step at which each event was met, counted from one.
  std::vector<size_t> metAt(numEvents);
  std::vector<ConstraintId> walk;
  while (metAt[event] == 0) {
    size_t i = offsets[event];
    while (isSorted[inputs[i].source])
      ++i;
    metAt[event] = walk.size() + 1;
    walk.push_back(inputs[i].constraint);
    event = inputs[i].source;
  }
  walk.erase(walk.begin(), walk.begin() + ptrdiff_t(metAt[event] - 1));
  std::reverse(walk.begin(), walk.end());
  return walk;
}

/// Computes the start that `input` demands of its target. Records an overflow
/// and returns false if 128 bits do not hold it.
bool PolicyIteration::getStart(const Input &input, Int128 &result) {
  // Two products in [0, 2^126).
  Int128 length = Int128(ratio.getDenominator()) * input.time -
                  Int128(ratio.getNumerator()) * input.distance;
  if (!__builtin_add_overflow(starts[input.source], length, &result))
    return true;
  overflow = true;
  return false;
}

/// Sweeps over all events. Returns whether any start changed.
bool PolicyIteration::improve(bool forward) {
  bool changed = false;
  if (forward)
    for (auto event = order.begin(); event != order.end(); ++event)
      changed |= improve(*event);
  else
    for (auto event = order.rbegin(); event != order.rend(); ++event)
      changed |= improve(*event);
  return changed;
}

bool PolicyIteration::improve(EventId event) {
  bool changed = false;
  for (size_t i = offsets[event]; i < offsets[event + 1]; ++i) {
    Int128 start;
    if (!getStart(inputs[i], start) || start <= starts[event])
      continue;
    starts[event] = start;
    policy[event] = i;
    changed = true;
  }
  return changed;
}

/// Raises the ratio to the largest one of a cycle of the policy and cuts all
/// its cycles open.
void PolicyIteration::raiseRatio() {
  // The walk on which each event was met first, counted from one.
  std::vector<EventId> walkOf(numEvents);
  for (EventId first = 0; first < numEvents; ++first) {
    EventId event = first;
    while (walkOf[event] == 0 && policy[event] != none) {
      walkOf[event] = first + 1;
      event = inputs[policy[event]].source;
    }
    if (walkOf[event] == first + 1 && policy[event] != none) {
      raiseRatioTo(event);
      policy[event] = none;
    }
  }
}

/// Raises the ratio to that of the policy's cycle through the event if that is
/// larger, or finds that no ratio will do.
void PolicyIteration::raiseRatioTo(EventId eventOnCycle) {
  Int128 time = 0, distance = 0;
  std::vector<ConstraintId> cycle;
  EventId event = eventOnCycle;
  do {
    const Input &input = inputs[policy[event]];
    cycle.push_back(input.constraint);
    time += input.time;
    distance += input.distance;
    event = input.source;
  } while (event != eventOnCycle);

  // The policy leads backwards.
  std::reverse(cycle.begin(), cycle.end());
  if (distance <= 0) {
    infeasible = Infeasible{std::move(cycle), ratio};
    return;
  }
  std::optional<Rational> found = Rational::get(time, distance);
  if (!found) {
    overflow = true;
    return;
  }
  if (*found <= ratio)
    return;
  ratio = *found;
  criticalCycle = std::move(cycle);
}

/// Computes all starts along the policy, which has no cycles. An event whose
/// start would be negative starts at time 0 instead.
void PolicyIteration::evaluate() {
  std::vector<bool> done(numEvents);
  std::vector<EventId> waiting;
  for (EventId first = 0; first < numEvents; ++first) {
    for (EventId event = first; !done[event];
         event = inputs[policy[event]].source) {
      waiting.push_back(event);
      done[event] = true;
      if (policy[event] == none)
        break;
    }
    for (; !waiting.empty(); waiting.pop_back()) {
      EventId event = waiting.back();
      Int128 start = 0;
      if (policy[event] != none && getStart(inputs[policy[event]], start) &&
          start < 0) {
        policy[event] = none;
        start = 0;
      }
      starts[event] = start;
    }
  }
}

CycleRatioResult
ganglion::dataflow::computeMaximumCycleRatio(const ConstraintGraph &graph) {
  return PolicyIteration(graph).run();
}
