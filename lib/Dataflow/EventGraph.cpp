//===- EventGraph.cpp - All firings of an iteration -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EventGraph.h"

#include "Walk.h"
#include "ganglion/Dataflow/TokenFlow.h"

#include <algorithm>

using namespace ganglion::dataflow;

std::optional<TooLarge> ganglion::dataflow::checkEventGraphSize(
    const Graph &graph, const RepetitionVector &repetitions, int64_t limit) {
  Int128 firings = countFirings(graph, repetitions), waits = 0;
  limit = std::min<int64_t>(limit, UINT32_MAX);
  if (firings > limit)
    return TooLarge{"firings in an iteration", firings, limit};
  std::vector<bool> overtakes = findOvertakingActors(graph);
  for (const Channel &channel : graph.getChannels()) {
    waits += countFirings(graph, repetitions, channel.target);
    // Both ends take the tokens in order, so a firing of the source is one more
    // of those that a firing of the target waits for at most once.
    if (overtakes[channel.source])
      waits += countFirings(graph, repetitions, channel.source);
  }
  if (waits > limit)
    return TooLarge{"waits of firings in an iteration", waits, limit};
  return std::nullopt;
}

std::variant<RepetitionVector, Obstacle>
ganglion::dataflow::prepareEventGraph(const Graph &graph, int64_t limit) {
  RepetitionResult result = computeRepetitionVector(graph);
  if (auto *reason = std::get_if<Inconsistent>(&result))
    return Obstacle(*reason);
  if (std::holds_alternative<Overflow>(result))
    return Obstacle(Overflow{});
  auto &repetitions = std::get<RepetitionVector>(result);
  if (std::optional<TooLarge> reason =
          checkEventGraphSize(graph, repetitions, limit))
    return Obstacle(*std::move(reason));
  if (std::optional<Deadlock> deadlock = findDeadlock(graph, repetitions))
    return Obstacle(*std::move(deadlock));
  return std::move(repetitions);
}

EventGraph::EventGraph(const Graph &graph, const RepetitionVector &repetitions)
    : graph(graph), repetitions(repetitions), offsets{0} {
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    offsets.push_back(offsets.back() +
                      int64_t(countFirings(graph, repetitions, actor)));
  assert(offsets.back() <= UINT32_MAX && "too many firings");
  constraints.numEvents = EventId(offsets.back());
  constraints.constraints.reserve(graph.getNumChannels());
  waits.reserve(graph.getNumChannels());
  std::vector<bool> overtakes = findOvertakingActors(graph);
  for (ChannelId id = 0; id < graph.getNumChannels(); ++id)
    addChannel(id, overtakes[graph.getChannel(id).source]);
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    addOrder(actor);
}

void EventGraph::addOrder(ActorId actor) {
  if (getNumFirings(actor) == 1)
    return;
  for (int64_t n = 0; n < getNumFirings(actor); ++n)
    addWait({std::nullopt, actor}, actor, n - 1, 0, n);
}

void EventGraph::addChannel(ChannelId id, bool sourceOvertakes) {
  const Channel &channel = graph.getChannel(id);
  const Actor &source = graph.getActor(channel.source);
  if (getNumFirings(channel.source) == 1 &&
      getNumFirings(channel.target) == 1) {
    // Both ends move the same number of tokens.
    addWait({id, channel.target}, channel.source,
            -(channel.tokens / channel.production[0]), source.executionTimes[0],
            0);
    return;
  }
  TokenFlow flow(graph, id);
  for (int64_t n = 0; n < getNumFirings(channel.target); ++n) {
    std::optional<FiringRange> producers =
        flow.getLastProducers(n, sourceOvertakes);
    if (!producers)
      continue;
    for (Firing j = producers->last; j >= producers->first; --j)
      if (flow.produces(j))
        addWait({id, channel.target, int64_t(producers->last - j)},
                channel.source, j, getExecutionTime(source, j), n);
  }
}

void EventGraph::addWait(Wait wait, ActorId source, Firing producer,
                         int64_t time, int64_t firing) {
  Firing count = getNumFirings(source);
  // The producer is no later than the firing that waits for it, except where
  // channels have so few tokens that they deadlock.
  Firing distance = producer >= 0 ? 0 : (count - 1 - producer) / count;
  constraints.constraints.push_back(
      {EventId(offsets[source] + int64_t(producer + distance * count)),
       EventId(offsets[wait.actor] + firing), time, int64_t(distance)});
  waits.push_back(wait);
}

/// Any cycle with a channel of a graph that has one.
std::vector<ConstraintId> EventGraph::findChannelCycle() const {
  // Walking back over inputs from actors behind cycles, or to the firing before
  // where there is none, ends in a cycle. It has a channel: going through all
  // firings of an actor meets one that takes tokens.
  std::vector<bool> isBehindCycle = findActorsBehindCycles(graph);
  std::vector<ConstraintId> inputs(constraints.numEvents);
  for (bool isChannel : {false, true})
    for (ConstraintId id = 0; id < waits.size(); ++id)
      if (waits[id].channel.has_value() == isChannel &&
          (!isChannel ||
           isBehindCycle[graph.getChannel(*waits[id].channel).source]))
        inputs[constraints.constraints[id].target] = id;

  auto first = std::find(isBehindCycle.begin(), isBehindCycle.end(), true);
  auto event = EventId(offsets[size_t(first - isBehindCycle.begin())]);
  std::vector<size_t> metAt(constraints.numEvents);
  std::vector<ConstraintId> cycle;
  while (metAt[event] == 0) {
    cycle.push_back(inputs[event]);
    metAt[event] = cycle.size();
    event = constraints.constraints[inputs[event]].source;
  }
  cycle.erase(cycle.begin(), cycle.begin() + ptrdiff_t(metAt[event] - 1));
  std::reverse(cycle.begin(), cycle.end());
  return cycle;
}

std::optional<Certificate>
EventGraph::translate(const MaximumCycleRatio &proof) const {
  Certificate certificate;
  certificate.period = proof.ratio;
  // A cycle of starts in order takes no time, nor then does any cycle. That
  // there is one of channels at all is what makes zero the period.
  bool hasChannel =
      std::any_of(proof.cycle.begin(), proof.cycle.end(),
                  [&](ConstraintId id) { return waits[id].channel; });
  std::vector<ConstraintId> cycle =
      hasChannel ? proof.cycle : findChannelCycle();
  for (ConstraintId id : cycle)
    certificate.cycle.waits.push_back(waits[id]);
  const Constraint &last = constraints.constraints[cycle.back()];
  certificate.cycle.lastFiring =
      int64_t(last.target) - offsets[certificate.cycle.waits.back().actor];
  compress(certificate.cycle);
  certificate.rounds = repetitions;
  certificate.scale = proof.ratio.getDenominator();
  certificate.potentials.reserve(proof.potentials.size());
  for (Int128 potential : proof.potentials) {
    if (!fitsInt64(potential))
      return std::nullopt;
    certificate.potentials.push_back(int64_t(potential));
  }
  return certificate;
}

void ganglion::dataflow::compress(CriticalCycle &cycle) {
  // The length of the longest proper prefix of each prefix that is also its
  // suffix (Knuth, Morris, Pratt, "Fast Pattern Matching in Strings", SIAM J.
  // Computing 6(2), 1977).
  std::vector<Wait> &waits = cycle.waits;
  std::vector<size_t> borders(waits.size() + 1);
  for (size_t i = 1, length = 0; i < waits.size(); ++i) {
    while (length > 0 && !(waits[i] == waits[length]))
      length = borders[length];
    if (waits[i] == waits[length])
      ++length;
    borders[i + 1] = length;
  }
  size_t part = waits.size() - borders[waits.size()];
  if (waits.size() % part != 0)
    return;
  cycle.repetitions *= int64_t(waits.size() / part);
  waits.resize(part);
}
