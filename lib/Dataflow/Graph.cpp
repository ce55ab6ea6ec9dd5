//===- Graph.cpp - Synchronous dataflow graphs ----------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Graph.h"

#include <utility>

using namespace ganglion::dataflow;

static bool isAtLeastZero(const PhaseList &list) {
  for (size_t phase = 0; phase < list.size(); ++phase)
    if (list[phase] < 0)
      return false;
  return true;
}

/// True if a list of rates is right for an actor.
[[maybe_unused]] static bool isRateOf(const Actor &actor,
                                      const PhaseList &rates) {
  size_t numPhases = actor.getNumPhases();
  return (rates.size() == 1 || rates.size() == numPhases) &&
         isAtLeastZero(rates) && rates.getSum(numPhases) > 0;
}

ActorId Graph::addActor(std::string name, PhaseList executionTimes,
                        std::optional<unsigned> resource) {
  assert(isAtLeastZero(executionTimes) &&
         "execution time must not be negative");
  assert(actors.size() < UINT32_MAX && "actor ids are exhausted");
  actors.push_back({std::move(name), std::move(executionTimes), resource});
  return ActorId(actors.size() - 1);
}

ChannelId Graph::addChannel(std::string name, ActorId source, ActorId target,
                            int64_t tokens, PhaseList production,
                            PhaseList consumption) {
  assert(source < actors.size() && target < actors.size() && "no such actor");
  assert(tokens >= 0 && "initial tokens must not be negative");
  assert(isRateOf(actors[source], production) &&
         isRateOf(actors[target], consumption) &&
         "rates must fit the phases and be positive in one of them");
  assert(channels.size() < UINT32_MAX && "channel ids are exhausted");
  channels.push_back({std::move(name), source, target, tokens,
                      std::move(production), std::move(consumption)});
  return ChannelId(channels.size() - 1);
}

void Graph::setExecutionTimes(ActorId id, PhaseList executionTimes) {
  assert(id < actors.size() && "no such actor");
  assert(executionTimes.size() == actors[id].getNumPhases() &&
         "an actor keeps its number of phases");
  assert(isAtLeastZero(executionTimes) &&
         "execution time must not be negative");
  actors[id].executionTimes = std::move(executionTimes);
}

void Graph::setResource(ActorId id, std::optional<unsigned> resource) {
  assert(id < actors.size() && "no such actor");
  actors[id].resource = resource;
}

void Graph::setTokens(ChannelId id, int64_t tokens) {
  assert(id < channels.size() && "no such channel");
  assert(tokens >= 0 && "initial tokens must not be negative");
  channels[id].tokens = tokens;
}

std::optional<ChannelId>
ganglion::dataflow::findMultiRateChannel(const Graph &graph) {
  for (ChannelId id = 0; id < graph.getNumChannels(); ++id) {
    const Channel &channel = graph.getChannel(id);
    if (channel.production != 1 || channel.consumption != 1 ||
        graph.getActor(channel.source).getNumPhases() != 1 ||
        graph.getActor(channel.target).getNumPhases() != 1)
      return id;
  }
  return std::nullopt;
}

bool ganglion::dataflow::isHomogeneous(const Graph &graph) {
  for (const Actor &actor : graph.getActors())
    if (actor.getNumPhases() != 1)
      return false;
  return !findMultiRateChannel(graph);
}
