//===- RandomGraph.h - Small random graphs for property tests ---*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_DATAFLOW_RANDOMGRAPH_H
#define GANGLION_TEST_UNIT_DATAFLOW_RANDOMGRAPH_H

#include "ganglion/Dataflow/Graph.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace ganglion::dataflow {

/// Random numbers that are the same with every standard library, which the
/// distributions of <random> are not.
class Random {
public:
  explicit Random(uint32_t seed) : engine(seed) {}

  /// A number in [low, high].
  int64_t between(int64_t low, int64_t high) {
    return low + int64_t(engine()) % (high - low + 1);
  }
  ActorId actorOf(const Graph &graph) {
    return ActorId(between(0, graph.getNumActors() - 1));
  }

private:
  std::mt19937 engine;
};

/// Actors "0", "1", ... with execution times in [0, 9], many of them 0.
inline Graph makeRandomActors(Random &random, int64_t count) {
  Graph graph;
  for (int64_t i = 0; i < count; ++i)
    graph.addActor(std::to_string(i),
                   std::max<int64_t>(0, random.between(-4, 9)));
  return graph;
}

/// Adds a channel between random actors. Mostly, but not always, a channel to
/// the same or an earlier actor has a token, so that some graphs deadlock.
inline void addRandomChannel(Random &random, Graph &graph) {
  ActorId source = random.actorOf(graph), target = random.actorOf(graph);
  bool needsToken = source >= target && random.between(0, 15) != 0;
  graph.addChannel("c" + std::to_string(graph.getNumChannels()), source, target,
                   random.between(needsToken ? 1 : 0, 3));
}

/// A homogeneous graph, in general disconnected, with self-channels and
/// parallel channels.
inline Graph makeRandomGraph(Random &random) {
  Graph graph = makeRandomActors(random, random.between(1, 6));
  for (int64_t count = random.between(0, 10); count > 0; --count)
    addRandomChannel(random, graph);
  return graph;
}

/// A homogeneous graph in which a ring joins all actors.
inline Graph makeRandomStronglyConnectedGraph(Random &random) {
  Graph graph = makeRandomActors(random, random.between(1, 5));
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    bool closes = actor + 1 == graph.getNumActors();
    graph.addChannel("ring" + std::to_string(actor), actor,
                     closes ? 0 : actor + 1, random.between(closes, 2));
  }
  for (int64_t count = random.between(0, 6); count > 0; --count)
    addRandomChannel(random, graph);
  return graph;
}

/// A number in each of so many phases, the sum of which is `sum`.
inline PhaseList makeRandomRates(Random &random, int64_t numPhases,
                                 int64_t sum) {
  std::vector<int64_t> rates(static_cast<size_t>(numPhases));
  for (; sum > 0; --sum)
    ++rates[size_t(random.between(0, numPhases - 1))];
  return rates;
}

/// A consistent graph of 1 to 5 actors of any class: up to 3 phases, whose
/// times differ and of which some take and make no tokens, up to 4 rounds in an
/// iteration, self-channels and parallel channels, or no channels at all.
/// Without self-channels, firings overtake each other. One in five deadlocks.
inline Graph makeRandomCycloStaticGraph(Random &random) {
  Graph graph;
  std::vector<int64_t> rounds;
  bool isSynchronous = random.between(0, 3) == 0;
  for (int64_t count = random.between(1, 5); count > 0; --count) {
    std::vector<int64_t> times;
    for (int64_t left = isSynchronous ? 1 : random.between(1, 3); left > 0;
         --left)
      times.push_back(std::max<int64_t>(0, random.between(-3, 9)));
    graph.addActor(std::to_string(graph.getNumActors()), times);
    rounds.push_back(random.between(1, 4));
  }
  for (int64_t count = random.between(0, 7); count > 0; --count) {
    ActorId source = random.actorOf(graph), target = random.actorOf(graph);
    int64_t divisor = std::gcd(rounds[source], rounds[target]);
    int64_t factor = random.between(1, 3);
    int64_t production = factor * rounds[target] / divisor;
    int64_t consumption = factor * rounds[source] / divisor;
    // Backwards more, so that not too many deadlock.
    int64_t tokens = random.between(0, (source < target ? 1 : 2) *
                                           (production + consumption));
    auto countPhases = [&](ActorId actor) {
      return int64_t(graph.getActor(actor).getNumPhases());
    };
    // In this order, which that of arguments would not be with every compiler.
    PhaseList produced =
        makeRandomRates(random, countPhases(source), production);
    PhaseList consumed =
        makeRandomRates(random, countPhases(target), consumption);
    graph.addChannel("c" + std::to_string(graph.getNumChannels()), source,
                     target, tokens, produced, consumed);
  }
  return graph;
}

} // namespace ganglion::dataflow

#endif // GANGLION_TEST_UNIT_DATAFLOW_RANDOMGRAPH_H
