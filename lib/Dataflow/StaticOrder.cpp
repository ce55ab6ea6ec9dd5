//===- StaticOrder.cpp - Static order on shared resources -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/StaticOrder.h"

#include "ChannelIndex.h"
#include "Walk.h"
#include "ganglion/Dataflow/Consistency.h"
#include "ganglion/Dataflow/Int128.h"

#include <queue>

using namespace ganglion::dataflow;

/// The level of each actor: the longest time from its start to the end of the
/// iteration along channels without tokens. A sum of fewer than 2^32 times.
static std::vector<Int128> computeLevels(const Graph &graph,
                                         const ChannelIndex &outputs,
                                         const std::vector<ActorId> &order) {
  std::vector<Int128> levels(graph.getNumActors());
  for (auto actor = order.rbegin(); actor != order.rend(); ++actor) {
    Int128 rest = 0;
    for (ChannelId id : outputs[*actor])
      if (hasNoTokens(graph.getChannel(id)))
        rest = std::max(rest, levels[graph.getChannel(id).target]);
    levels[*actor] = graph.getActor(*actor).executionTimes[0] + rest;
  }
  return levels;
}

StaticOrderResult ganglion::dataflow::computeStaticOrder(const Graph &graph) {
  if (std::optional<ChannelId> channel = findMultiRateChannel(graph))
    return NotHomogeneous{*channel};
  std::vector<ActorId> topological = sortTopologically(graph, hasNoTokens);
  if (topological.size() < graph.getNumActors())
    return *findDeadlock(graph, RepetitionVector(graph.getNumActors(), 1));

  ChannelIndex outputs = ChannelIndex::bySource(graph);
  std::vector<Int128> levels = computeLevels(graph, outputs, topological);
  auto comesLater = [&](ActorId a, ActorId b) {
    return levels[a] != levels[b] ? levels[a] < levels[b] : a > b;
  };
  std::priority_queue<ActorId, std::vector<ActorId>, decltype(comesLater)>
      ready(comesLater);
  std::vector<size_t> waitingFor(graph.getNumActors());
  for (const Channel &channel : graph.getChannels())
    if (hasNoTokens(channel))
      ++waitingFor[channel.target];
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    if (waitingFor[actor] == 0)
      ready.push(actor);

  // The orders of all resources are parts of this one sequence. It runs along
  // every channel without tokens, of the graph and of the chains, so those form
  // no cycle: the graph with its order channels cannot deadlock.
  StaticOrder order;
  while (!ready.empty()) {
    ActorId actor = ready.top();
    ready.pop();
    if (std::optional<unsigned> resource = graph.getActor(actor).resource)
      order[*resource].push_back(actor);
    for (ChannelId id : outputs[actor]) {
      const Channel &channel = graph.getChannel(id);
      if (hasNoTokens(channel) && --waitingFor[channel.target] == 0)
        ready.push(channel.target);
    }
  }
  return order;
}

std::vector<ChannelId>
ganglion::dataflow::addOrderChannels(Graph &graph, const StaticOrder &order) {
  std::vector<ChannelId> added;
  for (const auto &[resource, actors] : order)
    for (size_t i = 0; i < actors.size(); ++i) {
      bool closes = i + 1 == actors.size();
      ActorId source = actors[i], target = closes ? actors[0] : actors[i + 1];
      std::string name = "order" + std::to_string(resource) + "_" +
                         graph.getActor(source).name + "_" +
                         graph.getActor(target).name;
      added.push_back(
          graph.addChannel(std::move(name), source, target, closes ? 1 : 0));
    }
  return added;
}
