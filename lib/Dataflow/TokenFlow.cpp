//===- TokenFlow.cpp - Which firing takes which tokens --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/TokenFlow.h"

#include <algorithm>

using namespace ganglion::dataflow;

int64_t ganglion::dataflow::getExecutionTime(const Actor &actor, Firing n) {
  return actor
      .executionTimes[size_t(getResidue(n, Int128(actor.getNumPhases())))];
}

TokenCount::TokenCount(const PhaseList &rates, size_t numPhases)
    : numPhases(Int128(numPhases)), sum(rates.getSum(numPhases)) {
  if (numPhases == 1)
    return;
  partialSums.push_back(0);
  for (size_t phase = 0; phase < numPhases; ++phase)
    partialSums.push_back(partialSums.back() + rates[phase]);
}

Int128 TokenCount::before(Firing n) const {
  if (numPhases == 1)
    return n * sum;
  Int128 rounds = divideDown(n, numPhases);
  return rounds * sum + partialSums[size_t(n - rounds * numPhases)];
}

Firing TokenCount::findFiring(Int128 token) const {
  Int128 rounds = divideDown(token, sum);
  if (numPhases == 1)
    return rounds;
  // The phase after which more than the rest of the tokens have moved.
  auto after = std::upper_bound(partialSums.begin() + 1, partialSums.end(),
                                token - rounds * sum);
  return rounds * numPhases + (after - partialSums.begin() - 1);
}

TokenFlow::TokenFlow(const Graph &graph, ChannelId id)
    : produced(graph.getChannel(id).production,
               graph.getActor(graph.getChannel(id).source).getNumPhases()),
      consumed(graph.getChannel(id).consumption,
               graph.getActor(graph.getChannel(id).target).getNumPhases()),
      tokens(graph.getChannel(id).tokens),
      numSourcePhases(
          graph.getActor(graph.getChannel(id).source).getNumPhases()) {}

std::optional<FiringRange> TokenFlow::getProducers(Firing n) const {
  Int128 first = consumed.before(n), end = consumed.before(n + 1);
  if (first == end)
    return std::nullopt;
  // The first token that the source produces in firing 0 comes behind the
  // initial ones.
  return FiringRange{produced.findFiring(first - tokens),
                     produced.findFiring(end - 1 - tokens)};
}

std::optional<FiringRange>
TokenFlow::getLastProducers(Firing n, bool sourceOvertakes) const {
  std::optional<FiringRange> producers = getProducers(n);
  if (!producers)
    return std::nullopt;
  // Where no firing overtakes another, those before the last end sooner.
  // Firings a round apart take the same time, so they keep their order.
  Firing first = producers->last;
  if (sourceOvertakes)
    first = std::max(producers->first, first + 1 - Firing(numSourcePhases));
  return FiringRange{first, producers->last};
}

bool ganglion::dataflow::isSerializedBy(const Graph &graph, ChannelId id) {
  const Channel &channel = graph.getChannel(id);
  if (channel.source != channel.target)
    return false;
  TokenFlow flow(graph, id);
  size_t numPhases = graph.getActor(channel.source).getNumPhases();
  for (size_t n = 0; n < numPhases; ++n) {
    std::optional<FiringRange> producers = flow.getProducers(Firing(n));
    if (!producers || producers->last != Firing(n) - 1)
      return false;
  }
  return true;
}

std::vector<bool> ganglion::dataflow::findOvertakingActors(const Graph &graph) {
  std::vector<bool> overtakes;
  for (const Actor &actor : graph.getActors())
    overtakes.push_back(!actor.executionTimes.isUniform());
  for (ChannelId id = 0; id < graph.getNumChannels(); ++id)
    if (ActorId actor = graph.getChannel(id).target;
        overtakes[actor] && isSerializedBy(graph, id))
      overtakes[actor] = false;
  return overtakes;
}
