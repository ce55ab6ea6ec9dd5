//===- SelfTimed.cpp - Self-timed execution -------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/SelfTimed.h"

#include "ChannelIndex.h"
#include "Walk.h"
#include "ganglion/Dataflow/Consistency.h"

#include <numeric>

using namespace ganglion::dataflow;

Rational SelfTimedComponent::getPeriod() const {
  // The quotient of two 64-bit integers always fits.
  return *Rational::get(increase, cyclicity);
}

Int128 SelfTimedComponent::getStartTime(size_t position,
                                        int64_t iteration) const {
  assert(position < actors.size() && iteration >= 0 && "no such firing");
  if (iteration < transient)
    return startTimes[size_t(iteration)][position];
  int64_t sinceTransient = iteration - transient;
  int64_t row = transient + sinceTransient % cyclicity;
  return startTimes[size_t(row)][position] +
         Int128(sinceTransient / cyclicity) * increase;
}

/// Splits the actors, given in any order, into weakly connected components. The
/// actors of each keep that order.
static std::vector<std::vector<ActorId>>
getWeakComponents(const Graph &graph, const std::vector<ActorId> &order) {
  // Disjoint sets; the representative of a set is its smallest actor, so that
  // components are numbered in ascending order of their first actor.
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
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    if (parent[actor] == actor) {
      componentOf[actor] = components.size();
      components.emplace_back();
    }
  for (ActorId actor : order)
    components[componentOf[find(actor)]].push_back(actor);
  return components;
}

namespace {

/// Simulates one weakly connected component.
class ComponentSimulation {
public:
  /// `order` holds the actors of the component, sorted topologically along
  /// channels without tokens.
  ComponentSimulation(const Graph &graph, const ChannelIndex &inputs,
                      const std::vector<ActorId> &order);

  /// Adds the component to `schedule`, or returns why it cannot.
  std::optional<SelfTimedResult> run(int64_t maxIterations,
                                     SelfTimedSchedule &schedule);

private:
  struct Input {
    /// Position in `actors`.
    size_t source;
    int64_t time;
    int64_t tokens;
  };

  bool fireAllActors();
  bool rowsMatch(size_t early, size_t late, int64_t increase) const;
  bool windowsMatch(size_t early, size_t late) const;
  SelfTimedComponent getPeriodicPhase(size_t anchor);

  int64_t getIncrease(size_t early, size_t late) const {
    return startTimes[late].front() - startTimes[early].front();
  }

  /// Actors in ascending order, their inputs, and the order of firing.
  std::vector<ActorId> actors;
  std::vector<std::vector<Input>> inputs;
  std::vector<size_t> firingOrder;
  /// Iterations that determine the next one, at least 1.
  int64_t window = 1;
  std::vector<std::vector<int64_t>> startTimes;
};

} // namespace

ComponentSimulation::ComponentSimulation(const Graph &graph,
                                         const ChannelIndex &channelsByTarget,
                                         const std::vector<ActorId> &order)
    : actors(order), inputs(order.size()) {
  std::sort(actors.begin(), actors.end());
  auto getPosition = [&](ActorId actor) {
    return size_t(std::lower_bound(actors.begin(), actors.end(), actor) -
                  actors.begin());
  };
  for (ActorId actor : order) {
    size_t position = getPosition(actor);
    firingOrder.push_back(position);
    for (ChannelId id : channelsByTarget[actor]) {
      const Channel &channel = graph.getChannel(id);
      inputs[position].push_back(
          {getPosition(channel.source),
           graph.getActor(channel.source).executionTimes[0], channel.tokens});
      window = std::max(window, channel.tokens);
    }
  }
}

std::optional<SelfTimedResult>
ComponentSimulation::run(int64_t maxIterations, SelfTimedSchedule &schedule) {
  // Once the window is filled, the next iteration is a function of the window
  // that commutes with adding a constant to all start times: every input of an
  // actor contributes a term, and an actor without inputs, which always starts
  // at 0, allows only the constant 0. So if two windows differ by a constant,
  // they do forever. Such windows are found by the algorithm of Brent ("An
  // Improved Monte Carlo Factorization Algorithm", BIT 20, 1980):
  // compare each window with an anchor, which moves on at doubling distances.
  // The first match is at the smallest cyclicity.
  size_t anchor = 0, distance = 0;
  for (int64_t iteration = 0; iteration < maxIterations; ++iteration) {
    if (!fireAllActors())
      return Overflow{};
    if (iteration < window - 1)
      continue;
    size_t current = size_t(iteration);
    if (distance > 0 && windowsMatch(anchor, current)) {
      schedule.push_back(getPeriodicPhase(anchor));
      return std::nullopt;
    }
    if (current == anchor + distance || distance == 0) {
      anchor = current;
      distance = std::max<size_t>(1, 2 * distance);
    }
  }
  return NoPeriodicPhase{actors, maxIterations};
}

/// Appends the start times of the next iteration. Returns false on overflow.
bool ComponentSimulation::fireAllActors() {
  int64_t iteration = int64_t(startTimes.size());
  std::vector<int64_t> &row = startTimes.emplace_back(actors.size());
  for (size_t actor : firingOrder)
    for (const Input &input : inputs[actor]) {
      if (iteration < input.tokens)
        continue;
      int64_t arrival =
          startTimes[size_t(iteration - input.tokens)][input.source];
      if (__builtin_add_overflow(arrival, input.time, &arrival))
        return false;
      row[actor] = std::max(row[actor], arrival);
    }
  return true;
}

bool ComponentSimulation::rowsMatch(size_t early, size_t late,
                                    int64_t increase) const {
  // Start times are not negative, so the difference fits.
  return std::equal(startTimes[early].begin(), startTimes[early].end(),
                    startTimes[late].begin(),
                    [&](int64_t a, int64_t b) { return b - a == increase; });
}

/// Compares the windows that end at the two iterations, up to a constant.
bool ComponentSimulation::windowsMatch(size_t early, size_t late) const {
  int64_t increase = getIncrease(early, late);
  for (size_t i = 0; i < size_t(window); ++i)
    if (!rowsMatch(early - i, late - i, increase))
      return false;
  return true;
}

/// Describes the periodic phase, given that the windows that end at the anchor
/// and at the last iteration match.
SelfTimedComponent ComponentSimulation::getPeriodicPhase(size_t anchor) {
  size_t last = startTimes.size() - 1;
  size_t cyclicity = last - anchor;
  int64_t increase = getIncrease(anchor, last);
  size_t transient = anchor + 1 - size_t(window);
  while (transient > 0 &&
         rowsMatch(transient - 1, transient - 1 + cyclicity, increase))
    --transient;
  startTimes.resize(transient + cyclicity);
  return {std::move(actors), int64_t(transient), int64_t(cyclicity), increase,
          std::move(startTimes)};
}

SelfTimedResult
ganglion::dataflow::simulateSelfTimed(const Graph &graph,
                                      const SelfTimedOptions &options) {
  if (std::optional<ChannelId> channel = findMultiRateChannel(graph))
    return NotHomogeneous{*channel};
  std::vector<ActorId> order = sortTopologically(graph, hasNoTokens);
  if (order.size() < graph.getNumActors())
    return *findDeadlock(graph, RepetitionVector(graph.getNumActors(), 1));

  ChannelIndex inputs = ChannelIndex::byTarget(graph);
  SelfTimedSchedule schedule;
  for (const std::vector<ActorId> &actors : getWeakComponents(graph, order))
    if (std::optional<SelfTimedResult> failure =
            ComponentSimulation(graph, inputs, actors)
                .run(options.maxIterations, schedule))
      return *std::move(failure);
  return schedule;
}
