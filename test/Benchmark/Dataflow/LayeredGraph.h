//===- LayeredGraph.h - Graphs of the shape of mapped networks --*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Graphs of any size that look like the clusters of a spiking network on
/// crossbars: layers with a constant fan-in, buffers of finite capacity, few
/// recurrent channels, no actor that overlaps itself.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_BENCHMARK_DATAFLOW_LAYEREDGRAPH_H
#define GANGLION_TEST_BENCHMARK_DATAFLOW_LAYEREDGRAPH_H

#include "ganglion/Dataflow/Graph.h"

#include <random>

namespace ganglion::dataflow {

struct LayeredGraphOptions {
  ActorId numActors = 300;
  ActorId numLayers = 10;
  /// Channels into each actor from the layer before; each has a channel back
  /// that stands for the free places of its buffer.
  unsigned fanIn = 4;
  /// If set, repetition counts are 1, 2, 4 or 8, and else all are 1.
  bool isMultiRate = false;
};

/// Adds a channel with the least rates that suit the repetition counts of its
/// ends, which are powers of two, and with the tokens of some iterations.
inline ChannelId addBalancedChannel(Graph &graph,
                                    const std::vector<int64_t> &counts,
                                    ActorId source, ActorId target,
                                    int64_t iterations) {
  int64_t common = std::max(counts[source], counts[target]);
  return graph.addChannel("c", source, target, iterations * common,
                          common / counts[source], common / counts[target]);
}

/// Adds a channel without tokens, and one back that stands for a buffer of
/// twice what a firing of each end moves.
inline void addBufferedChannel(Graph &graph, const std::vector<int64_t> &counts,
                               ActorId source, ActorId target) {
  addBalancedChannel(graph, counts, source, target, 0);
  ChannelId back = addBalancedChannel(graph, counts, target, source, 0);
  graph.setTokens(back, 2 * (graph.getChannel(back).production[0] +
                             graph.getChannel(back).consumption[0]));
}

/// The same graph for the same options, on every platform.
inline Graph makeLayeredGraph(const LayeredGraphOptions &options) {
  std::mt19937 engine(1);
  auto below = [&](uint32_t bound) { return uint32_t(engine() % bound); };
  Graph graph;
  std::vector<int64_t> counts;
  for (ActorId actor = 0; actor < options.numActors; ++actor) {
    graph.addActor("a", 1 + below(100));
    counts.push_back(options.isMultiRate ? int64_t(1) << below(4) : 1);
    graph.addChannel("self", actor, actor, 1);
  }
  ActorId layerSize = options.numActors / options.numLayers;
  for (ActorId actor = layerSize; actor < options.numActors; ++actor)
    for (unsigned i = 0; i < options.fanIn; ++i) {
      // An actor of the layer before, at any place in it.
      ActorId source = (actor / layerSize - 1) * layerSize + below(layerSize);
      addBufferedChannel(graph, counts, source, actor);
    }
  for (ActorId i = 0; i < options.numActors / 10; ++i) {
    // From an actor to one not behind it, an iteration later.
    ActorId source = below(options.numActors), target = below(source + 1);
    addBalancedChannel(graph, counts, source, target, 1);
  }
  return graph;
}

} // namespace ganglion::dataflow

#endif // GANGLION_TEST_BENCHMARK_DATAFLOW_LAYEREDGRAPH_H
