//===- Oracle.h - Slow and obvious answers ----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the library computes, from the definitions, for small graphs.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_DATAFLOW_ORACLE_H
#define GANGLION_TEST_UNIT_DATAFLOW_ORACLE_H

#include "ganglion/Dataflow/Certificate.h"
#include "ganglion/Dataflow/Consistency.h"

#include <gtest/gtest.h>

#include <ostream>

namespace ganglion::dataflow {

/// Makes GoogleTest print rationals.
inline void PrintTo(Rational value, std::ostream *stream) {
  *stream << value.toString();
}

/// The repetition vector of a graph that must have one.
inline RepetitionVector getRepetitions(const Graph &graph) {
  RepetitionResult result = computeRepetitionVector(graph);
  EXPECT_TRUE(std::holds_alternative<RepetitionVector>(result));
  return std::get<RepetitionVector>(result);
}

using Cycle = std::vector<ChannelId>;

/// Extends `path`, which starts at actor `first`, to all simple cycles whose
/// smallest actor is `first`.
inline void extendToCycles(const Graph &graph, ActorId first, Cycle &path,
                           std::vector<bool> &visited,
                           std::vector<Cycle> &cycles) {
  ActorId last = path.empty() ? first : graph.getChannel(path.back()).target;
  for (ChannelId id = 0; id < graph.getNumChannels(); ++id) {
    const Channel &channel = graph.getChannel(id);
    if (channel.source != last)
      continue;
    path.push_back(id);
    if (channel.target == first) {
      cycles.push_back(path);
    } else if (channel.target > first && !visited[channel.target]) {
      visited[channel.target] = true;
      extendToCycles(graph, first, path, visited, cycles);
      visited[channel.target] = false;
    }
    path.pop_back();
  }
}

/// All simple cycles.
inline std::vector<Cycle> findSimpleCycles(const Graph &graph) {
  std::vector<Cycle> cycles;
  for (ActorId first = 0; first < graph.getNumActors(); ++first) {
    Cycle path;
    std::vector<bool> visited(graph.getNumActors());
    extendToCycles(graph, first, path, visited, cycles);
  }
  return cycles;
}

inline bool isClosedWalk(const Graph &graph, const Cycle &cycle) {
  for (size_t i = 0; i < cycle.size(); ++i)
    if (graph.getChannel(cycle[i]).target !=
        graph.getChannel(cycle[(i + 1) % cycle.size()]).source)
      return false;
  return !cycle.empty();
}

/// The channels of the critical cycle of a homogeneous graph.
inline Cycle toChannels(const CriticalCycle &cycle) {
  Cycle channels;
  for (const Wait &wait : cycle.waits)
    channels.push_back(*wait.channel);
  return channels;
}

inline CriticalCycle toCriticalCycle(const Graph &graph, const Cycle &cycle) {
  CriticalCycle result;
  for (ChannelId id : cycle)
    result.waits.push_back({id, graph.getChannel(id).target});
  return result;
}

/// A certificate of a homogeneous graph.
inline Certificate makeCertificate(const Graph &graph, Rational period,
                                   const Cycle &cycle,
                                   std::vector<int64_t> potentials) {
  return {period, toCriticalCycle(graph, cycle),
          std::vector<int64_t>(graph.getNumActors(), 1),
          period.getDenominator(), std::move(potentials)};
}

/// Execution times over tokens; nothing if there are no tokens.
inline std::optional<Rational> getRatio(const Graph &graph,
                                        const Cycle &cycle) {
  int64_t time = 0, tokens = 0;
  for (ChannelId id : cycle) {
    time += graph.getActor(graph.getChannel(id).source).executionTimes[0];
    tokens += graph.getChannel(id).tokens;
  }
  return Rational::get(time, tokens);
}

/// True if the schedule of the certificate, written out for the first firings,
/// starts no firing before time 0 or before its tokens are there.
inline bool isAdmissible(const Graph &graph, const Certificate &certificate) {
  int64_t p = certificate.period.getNumerator();
  int64_t q = certificate.period.getDenominator();
  // In units of 1/Q.
  auto start = [&](ActorId actor, int64_t firing) {
    return certificate.potentials[actor] + firing * p;
  };
  for (int64_t potential : certificate.potentials)
    if (potential < 0)
      return false;
  for (const Channel &channel : graph.getChannels())
    for (int64_t firing = channel.tokens; firing < 10; ++firing)
      if (start(channel.target, firing) <
          start(channel.source, firing - channel.tokens) +
              q * graph.getActor(channel.source).executionTimes[0])
        return false;
  return true;
}

/// Start times of self-timed execution by definition: [iteration][actor]. The
/// graph must not deadlock.
inline std::vector<std::vector<int64_t>> simulateNaively(const Graph &graph,
                                                         int64_t iterations) {
  std::vector<std::vector<int64_t>> x;
  for (int64_t k = 0; k < iterations; ++k) {
    x.emplace_back(graph.getNumActors());
    // Repeating the relaxation as often as there are actors settles the chains
    // of channels without tokens.
    for (ActorId round = 0; round < graph.getNumActors(); ++round)
      for (const Channel &channel : graph.getChannels())
        if (k >= channel.tokens)
          x[k][channel.target] =
              std::max(x[k][channel.target],
                       x[k - channel.tokens][channel.source] +
                           graph.getActor(channel.source).executionTimes[0]);
  }
  return x;
}

/// The least start times, by raising them until no channel demands more.
inline std::vector<int64_t> getLeastPotentials(const Graph &graph,
                                               Rational period) {
  std::vector<int64_t> starts(graph.getNumActors());
  for (bool changed = true; changed;) {
    changed = false;
    for (const Channel &channel : graph.getChannels()) {
      int64_t start = starts[channel.source] +
                      period.getDenominator() *
                          graph.getActor(channel.source).executionTimes[0] -
                      period.getNumerator() * channel.tokens;
      if (start > starts[channel.target]) {
        starts[channel.target] = start;
        changed = true;
      }
    }
  }
  return starts;
}

} // namespace ganglion::dataflow

#endif // GANGLION_TEST_UNIT_DATAFLOW_ORACLE_H
