//===- SelfTimedExecution.cpp - Start times, iteration by iteration -------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SelfTimedExecution.h"

#include "EventGraph.h"
#include "ganglion/Dataflow/TokenFlow.h"

#include <algorithm>
#include <numeric>

using namespace ganglion::dataflow;

/// Splits the actors into weakly connected components: each in ascending order,
/// and in ascending order of their first actors.
static std::vector<std::vector<ActorId>> getWeakComponents(const Graph &graph) {
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

namespace {

/// The constraints of an event graph by their target, those on event i from
/// offsets[i].
struct EventInputs {
  explicit EventInputs(const ConstraintGraph &graph)
      : constraints(graph.constraints.size()),
        offsets(size_t(graph.numEvents) + 1) {
    for (const Constraint &constraint : graph.constraints)
      ++offsets[constraint.target + 1];
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    std::vector<size_t> next(offsets.begin(), offsets.end() - 1);
    for (const Constraint &constraint : graph.constraints)
      constraints[next[constraint.target]++] = constraint;
  }

  std::vector<Constraint> constraints;
  std::vector<size_t> offsets;
};

} // namespace

/// Sorts the events behind those of the same iteration that they wait for, by a
/// depth-first search. No event waits for itself, since the graph is live.
static std::vector<EventId> sortEvents(const EventInputs &inputs) {
  std::vector<size_t> nextInput(inputs.offsets.begin(),
                                inputs.offsets.end() - 1);
  std::vector<bool> entered(nextInput.size());
  std::vector<EventId> path, order;
  auto enter = [&](EventId event) {
    if (entered[event])
      return;
    entered[event] = true;
    path.push_back(event);
  };
  for (EventId root = 0; root < nextInput.size(); ++root) {
    enter(root);
    while (!path.empty()) {
      EventId event = path.back();
      if (nextInput[event] == inputs.offsets[event + 1]) {
        order.push_back(event);
        path.pop_back();
        continue;
      }
      const Constraint &constraint = inputs.constraints[nextInput[event]++];
      if (constraint.distance == 0)
        enter(constraint.source);
    }
  }
  return order;
}

std::vector<SelfTimedExecution>
SelfTimedExecution::getAll(const Graph &graph,
                           const RepetitionVector &repetitions) {
  std::vector<SelfTimedExecution> executions;
  std::vector<size_t> executionOf(graph.getNumActors());
  for (std::vector<ActorId> &actors : getWeakComponents(graph)) {
    for (ActorId actor : actors)
      executionOf[actor] = executions.size();
    executions.push_back(SelfTimedExecution(std::move(actors)));
  }
  // Events are numbered actor by actor, as are the positions in each row.
  struct Place {
    size_t execution, position;
  };
  std::vector<Place> places;
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    std::vector<size_t> &offsets = executions[executionOf[actor]].offsets;
    auto numFirings = size_t(countFirings(graph, repetitions, actor));
    offsets.push_back(offsets.back() + numFirings);
    for (size_t n = numFirings; n > 0; --n)
      places.push_back({executionOf[actor], offsets.back() - n});
  }

  EventInputs inputs(EventGraph(graph, repetitions).getConstraints());
  for (EventId event : sortEvents(inputs)) {
    SelfTimedExecution &execution = executions[places[event].execution];
    for (size_t i = inputs.offsets[event]; i < inputs.offsets[event + 1]; ++i) {
      const Constraint &constraint = inputs.constraints[i];
      execution.waits.push_back({places[constraint.source].position,
                                 places[event].position, constraint.time,
                                 constraint.distance});
      execution.window = std::max(execution.window, constraint.distance);
    }
  }
  return executions;
}

bool SelfTimedExecution::fireIteration() {
  int64_t iteration = int64_t(startTimes.size());
  std::vector<int64_t> &row = startTimes.emplace_back(getNumFirings());
  for (const RowWait &wait : waits) {
    if (iteration < wait.distance)
      continue;
    int64_t arrival =
        startTimes[size_t(iteration - wait.distance)][wait.source];
    if (__builtin_add_overflow(arrival, wait.time, &arrival))
      return false;
    row[wait.target] = std::max(row[wait.target], arrival);
  }
  return true;
}
