//===- CycleRatio.cpp - Period of a homogeneous graph ---------------------===//
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
/// once. A policy picks for each actor the input that determines its start; an
/// actor without one starts at time 0. For the current period P/Q, a lower
/// bound of the answer:
///
/// - Improvement: visit the actors in turn; where an input demands a later
///   start than the present one, it becomes the policy of the actor. Starts
///   only grow, so start(b) <= start(a) + Q * time(a) - P * tokens holds for
///   the policy a -> b of each actor b at all times. Hence a policy that
///   closes a cycle has a positive sum of Q * time - P * tokens on it, that is,
///   a ratio above P/Q (Cherkassky, Goldberg, "Negative-Cycle Detection
///   Algorithms", Math. Programming 85, 1999).
/// - Evaluation: the largest ratio of a closed cycle becomes the period; cycles
///   are cut open, and starts are computed anew along the policy.
///
/// If nothing improves, the starts are the potentials of a certificate. This
/// happens after finitely many sweeps. The period rises strictly and takes its
/// values among the ratios of simple cycles. While it stays, the starts reach
/// the longest paths within as many sweeps as there are actors, or else a cycle
/// of the policy closes, as in the algorithm of Bellman and Ford. All starts
/// are those of paths from time 0, so the result is the least solution.
///
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/CycleRatio.h"

#include "ChannelIndex.h"
#include "Walk.h"
#include "ganglion/Dataflow/Consistency.h"

using namespace ganglion::dataflow;

namespace {

class PolicyIteration {
public:
  /// `order` sorts the actors topologically along channels without tokens.
  PolicyIteration(const Graph &graph, std::vector<ActorId> order);

  /// Returns the certificate or Overflow. The graph must have a cycle, and
  /// tokens on every cycle.
  CycleRatioResult run();

private:
  /// A channel as seen from its target; kept apart from the graph so that a
  /// sweep runs through memory in order.
  struct Input {
    ActorId source;
    ChannelId channel;
    /// Execution time of the source.
    int64_t time;
    int64_t tokens;
  };

  static constexpr size_t none = SIZE_MAX;

  bool improve(bool forward);
  bool improve(ActorId actor);
  void raisePeriod();
  void raisePeriodTo(ActorId actorOnCycle);
  void evaluate();
  bool getStart(const Input &input, Int128 &result);
  CycleRatioResult getCertificate() const;
  std::vector<ChannelId> getCriticalCycle() const;

  const Graph &graph;
  /// The inputs of each actor, those of actor a from offsets[a].
  std::vector<Input> inputs;
  std::vector<size_t> offsets;
  std::vector<ActorId> order;

  Rational period;
  std::vector<ChannelId> criticalCycle;
  /// Position in `inputs` of the input that determines the start, or none.
  std::vector<size_t> policy;
  /// Start times in units of 1/Q.
  std::vector<Int128> starts;
  bool overflow = false;
};

} // namespace

PolicyIteration::PolicyIteration(const Graph &graph, std::vector<ActorId> order)
    : graph(graph), order(std::move(order)), policy(graph.getNumActors(), none),
      starts(graph.getNumActors()) {
  ChannelIndex channelsByTarget = ChannelIndex::byTarget(graph);
  inputs.reserve(graph.getNumChannels());
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    offsets.push_back(inputs.size());
    for (ChannelId id : channelsByTarget[actor]) {
      const Channel &channel = graph.getChannel(id);
      inputs.push_back({channel.source, id,
                        graph.getActor(channel.source).executionTimes[0],
                        channel.tokens});
    }
  }
  offsets.push_back(inputs.size());
}

CycleRatioResult PolicyIteration::run() {
  // Alternate directions carry a change against the order of the actors as
  // quickly as along it (Yen, "An Algorithm for Finding Shortest Routes from
  // All Source Nodes to a Given Destination", Quart. Appl. Math. 27(4), 1970).
  bool forward = true;
  while (improve(forward) && !overflow) {
    raisePeriod();
    evaluate();
    forward = !forward;
  }
  if (overflow)
    return Overflow{};
  return getCertificate();
}

/// Computes the start that `input` demands of its target. Records an overflow
/// and returns false if 128 bits do not hold it.
bool PolicyIteration::getStart(const Input &input, Int128 &result) {
  // Two products in [0, 2^126).
  Int128 length = Int128(period.getDenominator()) * input.time -
                  Int128(period.getNumerator()) * input.tokens;
  if (!__builtin_add_overflow(starts[input.source], length, &result))
    return true;
  overflow = true;
  return false;
}

/// Sweeps over all actors. Returns whether any start changed.
bool PolicyIteration::improve(bool forward) {
  bool changed = false;
  if (forward)
    for (auto actor = order.begin(); actor != order.end(); ++actor)
      changed |= improve(*actor);
  else
    for (auto actor = order.rbegin(); actor != order.rend(); ++actor)
      changed |= improve(*actor);
  return changed;
}

bool PolicyIteration::improve(ActorId actor) {
  bool changed = false;
  for (size_t i = offsets[actor]; i < offsets[actor + 1]; ++i) {
    Int128 start;
    if (!getStart(inputs[i], start) || start <= starts[actor])
      continue;
    starts[actor] = start;
    policy[actor] = i;
    changed = true;
  }
  return changed;
}

/// Raises the period to the largest ratio of a cycle of the policy and cuts all
/// its cycles open.
void PolicyIteration::raisePeriod() {
  // The walk on which each actor was met first, counted from one.
  std::vector<ActorId> walkOf(policy.size());
  for (ActorId first = 0; first < policy.size(); ++first) {
    ActorId actor = first;
    while (walkOf[actor] == 0 && policy[actor] != none) {
      walkOf[actor] = first + 1;
      actor = inputs[policy[actor]].source;
    }
    if (walkOf[actor] == first + 1 && policy[actor] != none) {
      raisePeriodTo(actor);
      policy[actor] = none;
    }
  }
}

/// Raises the period to the ratio of the policy's cycle through the actor if
/// that is larger.
void PolicyIteration::raisePeriodTo(ActorId actorOnCycle) {
  Int128 time = 0, tokens = 0;
  std::vector<ChannelId> cycle;
  ActorId actor = actorOnCycle;
  do {
    const Input &input = inputs[policy[actor]];
    cycle.push_back(input.channel);
    time += input.time;
    tokens += input.tokens;
    actor = input.source;
  } while (actor != actorOnCycle);

  std::optional<Rational> ratio = Rational::get(time, tokens);
  if (!ratio) {
    overflow = true;
    return;
  }
  if (*ratio <= period)
    return;
  period = *ratio;
  // The policy leads backwards.
  std::reverse(cycle.begin(), cycle.end());
  criticalCycle = std::move(cycle);
}

/// Computes all starts along the policy, which has no cycles. An actor whose
/// start would be negative starts at time 0 instead.
void PolicyIteration::evaluate() {
  std::vector<bool> done(policy.size());
  std::vector<ActorId> waiting;
  for (ActorId first = 0; first < policy.size(); ++first) {
    for (ActorId actor = first; !done[actor];
         actor = inputs[policy[actor]].source) {
      waiting.push_back(actor);
      done[actor] = true;
      if (policy[actor] == none)
        break;
    }
    for (; !waiting.empty(); waiting.pop_back()) {
      ActorId actor = waiting.back();
      Int128 start = 0;
      if (policy[actor] != none && getStart(inputs[policy[actor]], start) &&
          start < 0) {
        policy[actor] = none;
        start = 0;
      }
      starts[actor] = start;
    }
  }
}

CycleRatioResult PolicyIteration::getCertificate() const {
  Certificate certificate;
  certificate.period = period;
  for (ChannelId id : getCriticalCycle())
    certificate.cycle.waits.push_back({id, graph.getChannel(id).target});
  certificate.rounds.assign(graph.getNumActors(), 1);
  certificate.scale = period.getDenominator();
  certificate.potentials.reserve(starts.size());
  for (Int128 start : starts) {
    if (!fitsInt64(start))
      return Overflow{};
    certificate.potentials.push_back(int64_t(start));
  }
  assert(!verifyCertificate(graph, certificate) && "the certificate is wrong");
  return certificate;
}

/// The cycle whose ratio is the period. If the period was never raised above
/// zero, every cycle takes no time, and any will do.
std::vector<ChannelId> PolicyIteration::getCriticalCycle() const {
  if (!criticalCycle.empty())
    return criticalCycle;
  // What a topological sort leaves out lies on or behind a cycle, so has an
  // input that it leaves out as well.
  std::vector<bool> leftOut(graph.getNumActors(), true);
  for (ActorId actor : sortTopologically(graph, isAnyChannel))
    leftOut[actor] = false;
  auto first = std::find(leftOut.begin(), leftOut.end(), true);
  return walkBackToCycle(graph, ActorId(first - leftOut.begin()),
                         [&](ActorId actor) {
                           size_t i = offsets[actor];
                           while (!leftOut[inputs[i].source])
                             ++i;
                           return inputs[i].channel;
                         });
}

CycleRatioResult ganglion::dataflow::computeCycleRatio(const Graph &graph) {
  if (std::optional<ChannelId> channel = findMultiRateChannel(graph))
    return NotHomogeneous{*channel};
  std::vector<ActorId> order = sortTopologically(graph, hasNoTokens);
  if (order.size() < graph.getNumActors())
    return *findDeadlock(graph, RepetitionVector(graph.getNumActors(), 1));
  if (sortTopologically(graph, isAnyChannel).size() == graph.getNumActors())
    return Unbounded{};
  return PolicyIteration(graph, std::move(order)).run();
}
