//===- EventGraph.cpp - All firings of an iteration -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EventGraph.h"

#include "ganglion/Dataflow/TokenFlow.h"

#include <algorithm>

using namespace ganglion::dataflow;

EventGraph::EventGraph(const Graph &graph, const RepetitionVector &repetitions)
    : graph(graph), repetitions(repetitions), offsets{0} {
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    offsets.push_back(offsets.back() +
                      repetitions[actor] *
                          int64_t(graph.getActor(actor).getNumPhases()));
  assert(offsets.back() <= UINT32_MAX && "too many firings");
  constraints.numEvents = EventId(offsets.back());
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
  const PhaseList &times = graph.getActor(channel.source).executionTimes;
  auto numPhases = Firing(times.size());
  TokenFlow flow(graph, id);
  for (int64_t n = 0; n < getNumFirings(channel.target); ++n) {
    std::optional<FiringRange> producers = flow.getProducers(n);
    if (!producers)
      continue;
    // Where no firing overtakes another, those before the last end sooner. Of
    // firings a round apart, the later ends later in any case.
    Firing last = producers->last, first = last;
    if (sourceOvertakes)
      first = std::max(producers->first, last + 1 - numPhases);
    for (Firing j = last; j >= first; --j) {
      if (!flow.produces(j))
        continue;
      auto phase = size_t(((j % numPhases) + numPhases) % numPhases);
      addWait({id, channel.target, int64_t(last - j)}, channel.source, j,
              times[phase], n);
    }
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

std::optional<Certificate>
EventGraph::translate(const MaximumCycleRatio &proof) const {
  Certificate certificate;
  certificate.period = proof.ratio;
  for (ConstraintId id : proof.cycle)
    certificate.cycle.waits.push_back(waits[id]);
  const Constraint &last = constraints.constraints[proof.cycle.back()];
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
