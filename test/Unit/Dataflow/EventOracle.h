//===- EventOracle.h - Slow and obvious answers for every class -*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Answers for small graphs of every class, from the definitions and token by
/// token. Of the library, only the repetition vector is used.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_DATAFLOW_EVENTORACLE_H
#define GANGLION_TEST_UNIT_DATAFLOW_EVENTORACLE_H

#include "ganglion/Dataflow/Certificate.h"

#include <algorithm>
#include <numeric>

namespace ganglion::dataflow {

/// The firing that moves a token, where firing 0 moves the first tokens from
/// token 0 on.
inline int64_t findFiringOf(int64_t token, const PhaseList &rates,
                            int64_t numPhases) {
  auto getRate = [&](int64_t n) {
    return rates[size_t((n % numPhases + numPhases) % numPhases)];
  };
  int64_t n = 0, first = 0;
  for (; token < first; first -= getRate(n))
    --n;
  for (; token >= first + getRate(n); ++n)
    first += getRate(n);
  return n;
}

/// The precedence between the firings of a graph.
class EventOracle {
public:
  /// Firing `firing` of an iteration waits for the end of another, which is
  /// `distance` iterations before; the end comes this long after the start.
  struct Edge {
    Wait wait;
    ActorId source;
    int64_t producer, firing;
    int64_t time, distance;
    /// Positions among all firings of an iteration.
    size_t from, to;
  };

  EventOracle(const Graph &graph, const RepetitionVector &repetitions)
      : graph(graph), repetitions(repetitions), offsets{0} {
    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
      offsets.push_back(offsets.back() + size_t(countFirings(actor)));
    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
      for (int64_t n = 0; n < countFirings(actor); ++n)
        addEdge({std::nullopt, actor}, actor, n - 1, n, 0);
    for (ChannelId id = 0; id < graph.getNumChannels(); ++id)
      addChannel(id);
  }

  int64_t countFirings(ActorId actor) const {
    return repetitions[actor] * int64_t(graph.getActor(actor).getNumPhases());
  }
  size_t getNumEvents() const { return offsets.back(); }
  size_t getEvent(ActorId actor, int64_t firing) const {
    return offsets[actor] + size_t(firing);
  }
  const std::vector<Edge> &getEdges() const { return edges; }

  /// True if no firing waits for itself in the same iteration: no chain of
  /// waits is longer than there are firings.
  bool isLive() const {
    std::vector<size_t> lengths(getNumEvents());
    for (size_t round = 0; round <= getNumEvents(); ++round) {
      bool changed = false;
      for (const Edge &edge : edges)
        if (edge.distance == 0 && lengths[edge.to] <= lengths[edge.from]) {
          lengths[edge.to] = lengths[edge.from] + 1;
          changed = true;
        }
      if (!changed)
        return true;
    }
    return false;
  }

  /// The largest ratio of a cycle of a live graph. As long as there is a cycle
  /// of a larger one, takes that (Dinkelbach 1967).
  Rational getMaximumRatio() const {
    Rational ratio = 0;
    while (std::optional<Rational> larger = findLargerRatio(ratio))
      ratio = *larger;
    return ratio;
  }

  /// Start times of self-timed execution: [iteration][event].
  std::vector<std::vector<int64_t>> simulate(int64_t iterations) const {
    std::vector<std::vector<int64_t>> x;
    for (int64_t k = 0; k < iterations; ++k) {
      x.emplace_back(getNumEvents());
      for (bool changed = true; changed;) {
        changed = false;
        for (const Edge &edge : edges) {
          if (k < edge.distance)
            continue;
          int64_t start = x[size_t(k - edge.distance)][edge.from] + edge.time;
          changed |= start > x.back()[edge.to];
          x.back()[edge.to] = std::max(x.back()[edge.to], start);
        }
      }
    }
    return x;
  }

  /// True if a certificate is right by the definitions in Certificate.h.
  bool isProof(const Certificate &certificate) const {
    return isLive() && certificate.period == getMaximumRatio() &&
           isCriticalCycle(certificate.cycle, certificate.period) &&
           isLeastSchedule(certificate);
  }

private:
  void addEdge(Wait wait, ActorId source, int64_t producer, int64_t firing,
               int64_t time) {
    int64_t count = countFirings(source), distance = 0;
    while (producer + distance * count < 0)
      ++distance;
    edges.push_back({wait, source, producer, firing, time, distance,
                     getEvent(source, producer + distance * count),
                     getEvent(wait.actor, firing)});
  }

  void addChannel(ChannelId id) {
    const Channel &channel = graph.getChannel(id);
    const PhaseList &times = graph.getActor(channel.source).executionTimes;
    auto sourcePhases = int64_t(times.size());
    auto targetPhases = int64_t(graph.getActor(channel.target).getNumPhases());
    int64_t token = -channel.tokens;
    for (int64_t n = 0; n < countFirings(channel.target); ++n) {
      int64_t count = channel.consumption[size_t(n % targetPhases)];
      int64_t last = count == 0
                         ? 0
                         : findFiringOf(token + count - 1, channel.production,
                                        sourcePhases);
      for (; count > 0; --count, ++token) {
        int64_t j = findFiringOf(token, channel.production, sourcePhases);
        addEdge(
            {id, channel.target, last - j}, channel.source, j, n,
            times[size_t((j % sourcePhases + sourcePhases) % sourcePhases)]);
      }
    }
  }

  /// The ratio of a cycle whose ratio is larger, by the algorithm of Bellman
  /// and Ford.
  std::optional<Rational> findLargerRatio(Rational ratio) const {
    std::vector<int64_t> lengths(getNumEvents());
    std::vector<const Edge *> last(getNumEvents());
    const Edge *changed = nullptr;
    for (size_t round = 0; round <= getNumEvents(); ++round) {
      changed = nullptr;
      for (const Edge &edge : edges) {
        int64_t length = lengths[edge.from] +
                         ratio.getDenominator() * edge.time -
                         ratio.getNumerator() * edge.distance;
        if (length <= lengths[edge.to])
          continue;
        lengths[edge.to] = length;
        last[edge.to] = changed = &edge;
      }
    }
    if (!changed)
      return std::nullopt;
    // Far enough back the walk is on the cycle.
    const Edge *edge = changed;
    for (size_t i = 0; i < getNumEvents(); ++i)
      edge = last[edge->from];
    int64_t time = 0, distance = 0;
    const Edge *first = edge;
    do {
      time += edge->time;
      distance += edge->distance;
      edge = last[edge->from];
    } while (edge != first);
    return Rational::get(time, distance);
  }

  bool isCriticalCycle(const CriticalCycle &cycle, Rational ratio) const {
    if (cycle.waits.empty() || cycle.repetitions < 1 ||
        cycle.repetitions > int64_t(getNumEvents() / cycle.waits.size()) ||
        cycle.waits.back().actor >= graph.getNumActors() ||
        cycle.lastFiring < 0 ||
        cycle.lastFiring >= countFirings(cycle.waits.back().actor))
      return false;
    size_t first = getEvent(cycle.waits.back().actor, cycle.lastFiring);
    size_t event = first;
    int64_t time = 0, distance = 0;
    bool hasChannel = false;
    for (int64_t i = 0; i < cycle.repetitions; ++i)
      for (auto wait = cycle.waits.rbegin(); wait != cycle.waits.rend();
           ++wait) {
        auto edge =
            std::find_if(edges.begin(), edges.end(), [&](const Edge &e) {
              return e.wait == *wait && e.to == event;
            });
        if (edge == edges.end())
          return false;
        hasChannel |= wait->channel.has_value();
        time += edge->time;
        distance += edge->distance;
        event = edge->from;
      }
    return event == first && hasChannel && distance > 0 &&
           Rational::get(time, distance) == ratio;
  }

  /// True if the start times are those that result from zeros by raising them
  /// as long as a firing waits.
  bool isLeastSchedule(const Certificate &certificate) const {
    Rational period = certificate.period;
    std::vector<int64_t> counts, steps;
    std::vector<size_t> starts(1);
    int64_t scale = 1;
    if (certificate.rounds.size() != graph.getNumActors())
      return false;
    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
      int64_t rounds = certificate.rounds[actor];
      if (rounds < 1 || repetitions[actor] % rounds != 0)
        return false;
      scale = std::lcm(scale, repetitions[actor] / rounds);
      counts.push_back(rounds * countFirings(actor) / repetitions[actor]);
      starts.push_back(starts.back() + size_t(counts.back()));
    }
    scale *= period.getDenominator();
    if (certificate.scale != scale ||
        certificate.potentials.size() != starts.back())
      return false;
    for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
      steps.push_back(scale / period.getDenominator() * counts[actor] /
                      countFirings(actor) * period.getNumerator());

    std::vector<int64_t> least(starts.back());
    for (size_t round = 0; round <= least.size(); ++round) {
      bool changed = false;
      for (const Edge &edge : edges) {
        ActorId target = edge.wait.actor;
        int64_t repeats = 0, producer = edge.producer;
        for (; producer < 0; producer += counts[edge.source])
          --repeats;
        repeats += producer / counts[edge.source];
        int64_t start = least[starts[edge.source] +
                              size_t(producer % counts[edge.source])] +
                        repeats * steps[edge.source] + scale * edge.time -
                        edge.firing / counts[target] * steps[target];
        int64_t &present =
            least[starts[target] + size_t(edge.firing % counts[target])];
        changed |= start > present;
        present = std::max(present, start);
      }
      if (!changed)
        return certificate.potentials == least;
    }
    return false;
  }

  const Graph &graph;
  const RepetitionVector &repetitions;
  std::vector<size_t> offsets;
  std::vector<Edge> edges;
};

} // namespace ganglion::dataflow

#endif // GANGLION_TEST_UNIT_DATAFLOW_EVENTORACLE_H
