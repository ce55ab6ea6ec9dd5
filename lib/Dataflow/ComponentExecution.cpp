//===- ComponentExecution.cpp - Start times, iteration by iteration -------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ComponentExecution.h"

#include <algorithm>
#include <numeric>

using namespace ganglion::dataflow;

std::optional<TooLarge> ExecutionContext::check(int64_t limit) const {
  Int128 firings = 0;
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    firings += countFirings(actor);
  if (firings > limit)
    return TooLarge{"firings in an iteration", firings, limit};
  Int128 waits = 0;
  for (const Channel &channel : graph.getChannels())
    waits += countFirings(channel.target) *
             (overtakes[channel.source]
                  ? Int128(graph.getActor(channel.source).getNumPhases())
                  : 1);
  if (waits > limit)
    return TooLarge{"waits of firings in an iteration", waits, limit};
  return std::nullopt;
}

std::vector<std::vector<ActorId>>
ganglion::dataflow::getWeakComponents(const Graph &graph) {
  // Disjoint sets; the representative of a set is its smallest actor.
  std::vector<ActorId> parent(graph.getNumActors());
  std::iota(parent.begin(), parent.end(), ActorId(0));
  auto find = [&](ActorId actor) {
    while (parent[actor] != actor)
      actor = parent[actor] = parent[parent[actor]];
    return actor;
  };
  for (const Channel &channel : graph.getChannels()) {
    ActorId a = find(channel.source), b = find(channel.target);
    parent[std::max(a, b)] = std::min(a, b);
  }

  std::vector<std::vector<ActorId>> components;
  std::vector<size_t> componentOf(graph.getNumActors());
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    ActorId first = find(actor);
    if (first == actor) {
      componentOf[actor] = components.size();
      components.emplace_back();
    }
    components[componentOf[first]].push_back(actor);
  }
  return components;
}

ComponentExecution::ComponentExecution(const ExecutionContext &context,
                                       const std::vector<ActorId> &actors) {
  std::vector<size_t> offsetOf(context.graph.getNumActors());
  offsets.push_back(0);
  for (ActorId actor : actors) {
    offsetOf[actor] = offsets.back();
    offsets.push_back(offsets.back() + size_t(context.countFirings(actor)));
  }
  for (ActorId actor : actors)
    addWaits(actor, context, offsetOf);
  waitOffsets.push_back(waits.size());
  sortFirings();
}

/// Adds the waits of the firings of `actor` in an iteration.
void ComponentExecution::addWaits(ActorId actor,
                                  const ExecutionContext &context,
                                  const std::vector<size_t> &offsetOf) {
  const Graph &graph = context.graph;
  std::vector<TokenFlow> flows;
  for (ChannelId id : context.inputs[actor])
    flows.emplace_back(graph, id);
  auto numFirings = size_t(context.countFirings(actor));
  for (size_t n = 0; n < numFirings; ++n) {
    waitOffsets.push_back(waits.size());
    // A single firing starts in order anyway: nothing that it waits for is
    // earlier in a later iteration.
    if (numFirings > 1)
      addWait(offsetOf[actor], Int128(numFirings), Firing(n) - 1, 0);
    auto flow = flows.begin();
    for (ChannelId id : context.inputs[actor]) {
      std::optional<FiringRange> producers = (flow++)->getProducers(Firing(n));
      if (!producers)
        continue;
      ActorId source = graph.getChannel(id).source;
      const Actor &producer = graph.getActor(source);
      Int128 numPhases = Int128(producer.getNumPhases());
      // Of firings that do not overtake, the last ends last; of those that do,
      // one of the last round, since a round later each ends later.
      Firing first = producers->last;
      if (context.overtakes[source])
        first = std::max(producers->first, first + 1 - numPhases);
      for (Firing j = first; j <= producers->last; ++j)
        addWait(offsetOf[source], context.countFirings(source), j,
                producer.executionTimes[size_t((j % numPhases + numPhases) %
                                               numPhases)]);
    }
  }
}

/// Adds a wait for a firing, which may lie in an earlier iteration, of an actor
/// that fires so often in an iteration.
void ComponentExecution::addWait(size_t offset, Int128 numFirings,
                                 Firing producer, int64_t time) {
  Int128 position = (producer % numFirings + numFirings) % numFirings;
  Int128 iterations = (position - producer) / numFirings;
  // What lies farther back than there can be iterations is never waited for.
  iterations = std::min(iterations, Int128(INT64_MAX));
  waits.push_back({offset + size_t(position), time, int64_t(iterations)});
  window = std::max(window, int64_t(iterations));
}

/// Finds the order of firing by a depth-first search along the waits within an
/// iteration. They form no cycle, since the graph is live.
void ComponentExecution::sortFirings() {
  std::vector<size_t> nextWait(waitOffsets.begin(), waitOffsets.end() - 1);
  std::vector<bool> visited(getNumFirings());
  std::vector<size_t> path;
  auto visit = [&](size_t firing) {
    if (visited[firing])
      return;
    visited[firing] = true;
    path.push_back(firing);
  };
  firingOrder.reserve(getNumFirings());
  for (size_t root = 0; root < getNumFirings(); ++root) {
    visit(root);
    while (!path.empty()) {
      size_t firing = path.back();
      if (nextWait[firing] == waitOffsets[firing + 1]) {
        firingOrder.push_back(firing);
        path.pop_back();
        continue;
      }
      const FiringWait &wait = waits[nextWait[firing]++];
      if (wait.iterations == 0)
        visit(wait.source);
    }
  }
}

bool ComponentExecution::fireIteration() {
  int64_t iteration = int64_t(startTimes.size());
  std::vector<int64_t> &row = startTimes.emplace_back(getNumFirings());
  for (size_t firing : firingOrder)
    for (size_t i = waitOffsets[firing]; i < waitOffsets[firing + 1]; ++i) {
      const FiringWait &wait = waits[i];
      if (iteration < wait.iterations)
        continue;
      int64_t arrival =
          startTimes[size_t(iteration - wait.iterations)][wait.source];
      if (__builtin_add_overflow(arrival, wait.time, &arrival))
        return false;
      row[firing] = std::max(row[firing], arrival);
    }
  return true;
}
