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

ActorId Graph::addActor(std::string name, int64_t executionTime,
                        std::optional<unsigned> resource) {
  assert(executionTime >= 0 && "execution time must not be negative");
  assert(actors.size() < UINT32_MAX && "actor ids are exhausted");
  actors.push_back({std::move(name), executionTime, resource});
  return ActorId(actors.size() - 1);
}

ChannelId Graph::addChannel(std::string name, ActorId source, ActorId target,
                            int64_t tokens, int64_t production,
                            int64_t consumption) {
  assert(source < actors.size() && target < actors.size() && "no such actor");
  assert(tokens >= 0 && "initial tokens must not be negative");
  assert(production >= 1 && consumption >= 1 && "rates must be positive");
  assert(channels.size() < UINT32_MAX && "channel ids are exhausted");
  channels.push_back(
      {std::move(name), source, target, tokens, production, consumption});
  return ChannelId(channels.size() - 1);
}

void Graph::setExecutionTime(ActorId id, int64_t executionTime) {
  assert(id < actors.size() && "no such actor");
  assert(executionTime >= 0 && "execution time must not be negative");
  actors[id].executionTime = executionTime;
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
    if (channel.production != 1 || channel.consumption != 1)
      return id;
  }
  return std::nullopt;
}
