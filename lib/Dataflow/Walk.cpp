//===- Walk.cpp - Topological orders and cycles ---------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Walk.h"

#include "ChannelIndex.h"

using namespace ganglion::dataflow;

std::vector<ActorId>
ganglion::dataflow::sortTopologically(const Graph &graph,
                                      bool (*follows)(const Channel &)) {
  // Kahn, "Topological Sorting of Large Networks", Comm. ACM 5(11), 1962. The
  // result serves as the queue of actors whose outputs are still to be visited.
  std::vector<size_t> waitingFor(graph.getNumActors());
  for (const Channel &channel : graph.getChannels())
    if (follows(channel))
      ++waitingFor[channel.target];

  std::vector<ActorId> order;
  order.reserve(graph.getNumActors());
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    if (waitingFor[actor] == 0)
      order.push_back(actor);

  ChannelIndex outputs = ChannelIndex::bySource(graph);
  for (size_t next = 0; next < order.size(); ++next)
    for (ChannelId id : outputs[order[next]]) {
      const Channel &channel = graph.getChannel(id);
      if (follows(channel) && --waitingFor[channel.target] == 0)
        order.push_back(channel.target);
    }
  return order;
}

std::vector<bool>
ganglion::dataflow::findActorsBehindCycles(const Graph &graph) {
  std::vector<bool> isBehind(graph.getNumActors(), true);
  for (ActorId actor : sortTopologically(graph, isAnyChannel))
    isBehind[actor] = false;
  return isBehind;
}
