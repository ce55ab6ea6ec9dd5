//===- StateSpace.cpp - Period by exploring the states --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Each strongly connected component of the channels is executed alone, since
/// components of different speed drift apart: a channel from a fast one to a
/// slow one fills up forever, and no state of both comes again.
///
/// The largest of their periods is the period of the graph. Take a cycle of
/// firings that wait for each other. Each wait leads from an actor over a
/// channel to another, or, in order of start, from an actor to itself, so the
/// cycle leads through one component only, and the maximum over all cycles is
/// the maximum over the components of the maximum over their cycles.
///
/// Executed alone, a component does reach its own maximum cycle ratio: all
/// firings of an actor wait for each other in order of start, and the channels
/// join all actors, so every firing waits, over others, for every other one.
/// For such a recurrence, x(n + c * N) = x(n) + c * period from some firing on,
/// whatever it starts from (Baccelli, Cohen, Olsder, Quadrat, "Synchronization
/// and Linearity", 1992, section 3.7). Then the states repeat. They do so too
/// where the period is zero and infinitely many firings follow each other at
/// one instant, so a recurrence is looked for within an instant as well.
///
/// A component without channels is an actor without a self-channel. It limits
/// nothing: its only cycles are those in order of start, which take no time.
///
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/StateSpace.h"

#include "ChannelIndex.h"
#include "Walk.h"

#include <deque>
#include <queue>
#include <unordered_map>

using namespace ganglion::dataflow;

namespace {

/// Tokens, clocks and phases of a strongly connected component.
class StateExploration {
public:
  /// The actors, in ascending order, make up a component with these channels.
  StateExploration(const Graph &graph, const RepetitionVector &repetitions,
                   const std::vector<ActorId> &ids,
                   const std::vector<ChannelId> &channels);

  StateSpaceResult run(const StateSpaceOptions &options);

private:
  /// Tokens that a firing puts on a channel at its end.
  struct Batch {
    int64_t tokens;
    int64_t end;
  };

  /// A channel in the component. Its tokens are taken in the order of the
  /// firings that produce them, so those of a firing that has ended are behind
  /// those of one that started before and has not.
  struct Queue {
    ChannelId channel;
    int64_t available;
    std::deque<Batch> batches;
  };

  struct ActorState {
    ActorId id;
    int64_t firingsPerIteration;
    std::vector<size_t> inputs, outputs;
    size_t phase = 0;
    int64_t numFirings = 0;
  };

  using State = std::vector<int64_t>;
  struct StateHash {
    size_t operator()(const State &state) const;
  };
  struct Visit {
    int64_t time;
    int64_t numFirings;
  };

  void receive(Queue &queue);
  bool isStarved(const ActorState &actor, Queue &queue);
  bool isEnabled(const ActorState &actor);
  void fire(ActorState &actor);
  bool fireEnabledActors();
  bool advanceTime();
  State getState();
  Deadlock getDeadlock();

  const Graph &graph;
  std::vector<ActorState> actors;
  std::vector<Queue> queues;
  /// An actor of the fewest firings: states are compared after its iterations.
  size_t reference = 0;
  int64_t now = 0;
  int64_t numFirings = 0;
  /// When batches end that have not ended.
  std::priority_queue<int64_t, std::vector<int64_t>, std::greater<>> events;
  bool overflow = false;
};

} // namespace

StateExploration::StateExploration(const Graph &graph,
                                   const RepetitionVector &repetitions,
                                   const std::vector<ActorId> &ids,
                                   const std::vector<ChannelId> &channels)
    : graph(graph) {
  for (ActorId id : ids) {
    actors.push_back(
        {id, int64_t(countFirings(graph, repetitions, id)), {}, {}});
    if (actors.back().firingsPerIteration <
        actors[reference].firingsPerIteration)
      reference = actors.size() - 1;
  }
  auto find = [&](ActorId id) -> ActorState & {
    return actors[size_t(std::lower_bound(ids.begin(), ids.end(), id) -
                         ids.begin())];
  };
  for (ChannelId id : channels) {
    find(graph.getChannel(id).source).outputs.push_back(queues.size());
    find(graph.getChannel(id).target).inputs.push_back(queues.size());
    queues.push_back({id, graph.getChannel(id).tokens, {}});
  }
}

StateSpaceResult StateExploration::run(const StateSpaceOptions &options) {
  std::unordered_map<State, Visit, StateHash> visits;
  Int128 numNumbers = 0;
  int64_t iteration = 0;
  while (fireEnabledActors() || advanceTime()) {
    if (overflow)
      return Overflow{};
    if (numFirings > options.maxFirings)
      return TooLarge{"firings of self-timed execution", numFirings,
                      options.maxFirings};
    const ActorState &actor = actors[reference];
    if (actor.numFirings / actor.firingsPerIteration == iteration)
      continue;
    iteration = actor.numFirings / actor.firingsPerIteration;
    State state = getState();
    numNumbers += Int128(state.size());
    if (numNumbers > options.maxNumbers)
      return TooLarge{"numbers in the states of self-timed execution",
                      numNumbers, options.maxNumbers};
    auto [visit, isNew] =
        visits.try_emplace(std::move(state), Visit{now, actor.numFirings});
    if (isNew)
      continue;
    std::optional<Rational> period = Rational::get(
        Int128(now - visit->second.time) * actor.firingsPerIteration,
        actor.numFirings - visit->second.numFirings);
    if (!period)
      return Overflow{};
    return *period;
  }
  if (overflow)
    return Overflow{};
  return getDeadlock();
}

/// Makes the tokens available that are there, up to the first ones that are
/// not.
void StateExploration::receive(Queue &queue) {
  while (!queue.batches.empty() && queue.batches.front().end <= now) {
    overflow |= __builtin_add_overflow(
        queue.available, queue.batches.front().tokens, &queue.available);
    queue.batches.pop_front();
  }
}

/// True if the next firing of the target of `queue` finds too few tokens in it.
bool StateExploration::isStarved(const ActorState &target, Queue &queue) {
  receive(queue);
  return queue.available <
         graph.getChannel(queue.channel).consumption[target.phase];
}

bool StateExploration::isEnabled(const ActorState &actor) {
  return std::none_of(
      actor.inputs.begin(), actor.inputs.end(),
      [&](size_t input) { return isStarved(actor, queues[input]); });
}

void StateExploration::fire(ActorState &actor) {
  for (size_t input : actor.inputs) {
    Queue &queue = queues[input];
    queue.available -= graph.getChannel(queue.channel).consumption[actor.phase];
  }
  int64_t end;
  overflow |= __builtin_add_overflow(
      now, graph.getActor(actor.id).executionTimes[actor.phase], &end);
  for (size_t output : actor.outputs) {
    Queue &queue = queues[output];
    int64_t tokens = graph.getChannel(queue.channel).production[actor.phase];
    if (tokens > 0)
      queue.batches.push_back({tokens, end});
  }
  if (end > now)
    events.push(end);
  if (++actor.phase == graph.getActor(actor.id).getNumPhases())
    actor.phase = 0;
  ++actor.numFirings;
  ++numFirings;
}

/// Fires each actor in turn as often as it can, for an iteration at most. What
/// this does depends on nothing but the state. Returns whether any fired.
bool StateExploration::fireEnabledActors() {
  int64_t before = numFirings;
  for (ActorState &actor : actors)
    for (int64_t i = 0; i < actor.firingsPerIteration; ++i) {
      if (overflow || !isEnabled(actor))
        break;
      fire(actor);
    }
  return numFirings > before;
}

/// Goes on to when the next firing ends. Returns false if there is none.
bool StateExploration::advanceTime() {
  while (!events.empty() && events.top() <= now)
    events.pop();
  if (events.empty())
    return false;
  now = events.top();
  return true;
}

/// All that the future depends on.
StateExploration::State StateExploration::getState() {
  State state;
  for (const ActorState &actor : actors)
    state.push_back(int64_t(actor.phase));
  for (Queue &queue : queues) {
    receive(queue);
    state.push_back(queue.available);
    state.push_back(int64_t(queue.batches.size()));
    for (const Batch &batch : queue.batches) {
      state.push_back(batch.tokens);
      state.push_back(std::max<int64_t>(0, batch.end - now));
    }
  }
  return state;
}

size_t StateExploration::StateHash::operator()(const State &state) const {
  // Fowler, Noll, Vo, with numbers in place of bytes.
  uint64_t hash = 0xcbf29ce484222325;
  for (int64_t number : state)
    hash = (hash ^ uint64_t(number)) * 0x100000001b3;
  return size_t(hash ^ hash >> 32);
}

/// Where nothing fires and nothing will end, each actor has a starved input.
Deadlock StateExploration::getDeadlock() {
  std::vector<ChannelId> starvedInputs(graph.getNumActors());
  for (const ActorState &actor : actors)
    for (size_t input : actor.inputs)
      if (isStarved(actor, queues[input]))
        starvedInputs[actor.id] = queues[input].channel;
  return {walkBackToCycle(graph, actors.front().id,
                          [&](ActorId actor) { return starvedInputs[actor]; })};
}

namespace {

/// Splits the actors into strongly connected components (the algorithm of
/// Kosaraju; Sharir, "A Strong-Connectivity Algorithm and Its Applications in
/// Data Flow Analysis", Computers & Mathematics with Applications 7(1), 1981).
class StrongComponents {
public:
  explicit StrongComponents(const Graph &graph);

  /// Actors of each component, in ascending order.
  std::vector<std::vector<ActorId>> actors;
  /// Channels between actors of each component.
  std::vector<std::vector<ChannelId>> channels;

private:
  template <typename GetNext>
  std::vector<ActorId> visit(const ChannelIndex &index, ActorId root,
                             std::vector<bool> &visited, GetNext getNext);
};

} // namespace

/// Returns the actors that are reached from `root` over actors not visited
/// before, each behind those that it is left for.
template <typename GetNext>
std::vector<ActorId>
StrongComponents::visit(const ChannelIndex &index, ActorId root,
                        std::vector<bool> &visited, GetNext getNext) {
  struct Step {
    ActorId actor;
    const ChannelId *next;
  };
  std::vector<ActorId> left;
  std::vector<Step> path;
  auto enter = [&](ActorId actor) {
    if (visited[actor])
      return;
    visited[actor] = true;
    path.push_back({actor, index[actor].begin()});
  };
  enter(root);
  while (!path.empty()) {
    Step &step = path.back();
    if (step.next != index[step.actor].end()) {
      enter(getNext(*step.next++));
      continue;
    }
    left.push_back(step.actor);
    path.pop_back();
  }
  return left;
}

StrongComponents::StrongComponents(const Graph &graph) {
  ChannelIndex outputs = ChannelIndex::bySource(graph);
  ChannelIndex inputs = ChannelIndex::byTarget(graph);
  std::vector<bool> visited(graph.getNumActors());
  std::vector<ActorId> order;
  for (ActorId root = 0; root < graph.getNumActors(); ++root)
    for (ActorId actor : visit(outputs, root, visited, [&](ChannelId id) {
           return graph.getChannel(id).target;
         }))
      order.push_back(actor);

  visited.assign(graph.getNumActors(), false);
  std::vector<size_t> componentOf(graph.getNumActors());
  for (auto root = order.rbegin(); root != order.rend(); ++root) {
    std::vector<ActorId> component =
        visit(inputs, *root, visited,
              [&](ChannelId id) { return graph.getChannel(id).source; });
    if (component.empty())
      continue;
    std::sort(component.begin(), component.end());
    for (ActorId actor : component)
      componentOf[actor] = actors.size();
    actors.push_back(std::move(component));
  }
  channels.resize(actors.size());
  for (ChannelId id = 0; id < graph.getNumChannels(); ++id) {
    const Channel &channel = graph.getChannel(id);
    if (componentOf[channel.source] == componentOf[channel.target])
      channels[componentOf[channel.source]].push_back(id);
  }
}

StateSpaceResult ganglion::dataflow::computePeriodBySimulation(
    const Graph &graph, const RepetitionVector &repetitions,
    const StateSpaceOptions &options) {
  std::optional<Rational> longest;
  StrongComponents components(graph);
  for (size_t i = 0; i < components.actors.size(); ++i) {
    if (components.channels[i].empty())
      continue;
    Int128 firings = 0;
    for (ActorId actor : components.actors[i])
      firings += countFirings(graph, repetitions, actor);
    if (firings > options.maxFirings)
      return TooLarge{"firings in an iteration", firings, options.maxFirings};
    StateSpaceResult result =
        StateExploration(graph, repetitions, components.actors[i],
                         components.channels[i])
            .run(options);
    auto *period = std::get_if<Rational>(&result);
    if (!period)
      return result;
    longest = std::max(longest.value_or(*period), *period);
  }
  if (!longest)
    return Unbounded{};
  return *longest;
}
