//===- Walk.h - Topological orders and cycles -------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The two elementary walks that the analyses share.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_WALK_H
#define GANGLION_LIB_DATAFLOW_WALK_H

#include "ganglion/Dataflow/Graph.h"

#include <algorithm>

namespace ganglion::dataflow {

/// The actors in an order in which the source of each channel that `follows`
/// accepts comes before its target. Actors on or behind a cycle of such
/// channels are left out.
std::vector<ActorId> sortTopologically(const Graph &graph,
                                       bool (*follows)(const Channel &));

inline bool isAnyChannel(const Channel &) { return true; }
inline bool hasNoTokens(const Channel &channel) { return channel.tokens == 0; }

/// Tells for each actor whether it lies on or behind a cycle of channels. Then
/// it has an input from another such actor.
std::vector<bool> findActorsBehindCycles(const Graph &graph);

/// Walks backwards from `actor` over the channels that `getInput` picks until
/// an actor comes again. Returns the cycle found, in forward order.
template <typename GetInput>
std::vector<ChannelId> walkBackToCycle(const Graph &graph, ActorId actor,
                                       GetInput getInput) {
  // Step at which each actor was met, counted from one.
  std::vector<size_t> metAt(graph.getNumActors());
  std::vector<ChannelId> walk;
  while (metAt[actor] == 0) {
    metAt[actor] = walk.size() + 1;
    walk.push_back(getInput(actor));
    actor = graph.getChannel(walk.back()).source;
  }
  walk.erase(walk.begin(), walk.begin() + ptrdiff_t(metAt[actor] - 1));
  std::reverse(walk.begin(), walk.end());
  return walk;
}

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_WALK_H
