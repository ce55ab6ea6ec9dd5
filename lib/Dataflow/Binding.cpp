//===- Binding.cpp - Which actor runs on which resource -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Binding.h"

#include "ChannelIndex.h"

#include <algorithm>
#include <numeric>

using namespace ganglion::dataflow;

Binding ganglion::dataflow::getBinding(const Graph &graph) {
  Binding binding;
  for (const Actor &actor : graph.getActors())
    binding.push_back(actor.resource);
  return binding;
}

void ganglion::dataflow::setBinding(Graph &graph, const Binding &binding) {
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    graph.setResource(actor, binding[actor]);
}

namespace {

/// All costs are multiplied by (total load) * (total traffic).
class LoadBalancer {
public:
  LoadBalancer(const Graph &graph, const RepetitionVector &repetitions,
               unsigned numResources, const BindingOptions &options)
      : graph(graph), options(options), outputs(ChannelIndex::bySource(graph)),
        inputs(ChannelIndex::byTarget(graph)), load(numResources),
        binding(graph.getNumActors()), trafficTo(numResources) {
    fits = measure(repetitions);
  }

  BindingResult run();

private:
  bool measure(const RepetitionVector &repetitions);
  void place(ActorId actor);
  bool improve();
  void updateTraffic(ActorId actor);

  Int128 getCost(Int128 largestLoad, Int128 traffic) const {
    return options.processing * Int128(load.size()) * largestLoad *
               totalTraffic +
           options.communication * traffic * totalLoad;
  }

  const Graph &graph;
  const BindingOptions &options;
  ChannelIndex outputs, inputs;
  /// In an iteration, the time of each actor and the tokens of each channel.
  std::vector<Int128> time, tokens;
  /// At least 1.
  Int128 totalLoad = 1, totalTraffic = 1;
  bool fits;

  std::vector<Int128> load;
  Binding binding;
  /// Tokens between an actor and those bound to each resource, and the sum.
  std::vector<Int128> trafficTo;
  Int128 allTraffic = 0;
};

} // namespace

/// Returns whether all costs fit.
bool LoadBalancer::measure(const RepetitionVector &repetitions) {
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    const PhaseList &times = graph.getActor(actor).executionTimes;
    time.push_back(repetitions[actor] * times.getSum(times.size()));
  }
  for (const Channel &channel : graph.getChannels()) {
    Int128 sum = channel.production.getSum(
        graph.getActor(channel.source).getNumPhases());
    tokens.push_back(repetitions[channel.source] * sum);
  }
  for (Int128 t : time)
    if (__builtin_add_overflow(totalLoad, t, &totalLoad))
      return false;
  for (Int128 n : tokens)
    if (__builtin_add_overflow(totalTraffic, n, &totalTraffic))
      return false;
  // No resource has more than all load, and no actor more than all traffic.
  Int128 largest,
      weight = options.processing * Int128(load.size()) + options.communication;
  return !__builtin_mul_overflow(totalLoad, totalTraffic, &largest) &&
         !__builtin_mul_overflow(largest, weight, &largest);
}

void LoadBalancer::updateTraffic(ActorId actor) {
  std::fill(trafficTo.begin(), trafficTo.end(), 0);
  allTraffic = 0;
  auto addChannel = [&](ChannelId id, ActorId other) {
    if (other == actor || !binding[other])
      return;
    trafficTo[*binding[other]] += tokens[id];
    allTraffic += tokens[id];
  };
  for (ChannelId id : outputs[actor])
    addChannel(id, graph.getChannel(id).target);
  for (ChannelId id : inputs[actor])
    addChannel(id, graph.getChannel(id).source);
}

void LoadBalancer::place(ActorId actor) {
  updateTraffic(actor);
  unsigned best = 0;
  std::optional<Int128> bestCost;
  for (unsigned resource = 0; resource < load.size(); ++resource) {
    Int128 cost =
        getCost(load[resource] + time[actor], allTraffic - trafficTo[resource]);
    if (bestCost && cost >= *bestCost)
      continue;
    best = resource;
    bestCost = cost;
  }
  binding[actor] = best;
  load[best] += time[actor];
}

/// Makes the first move from the busiest resource that lowers the cost.
bool LoadBalancer::improve() {
  auto busiest =
      unsigned(std::max_element(load.begin(), load.end()) - load.begin());
  // The largest load of the others.
  Int128 otherLoad = 0;
  for (unsigned resource = 0; resource < load.size(); ++resource)
    if (resource != busiest)
      otherLoad = std::max(otherLoad, load[resource]);
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    if (binding[actor] != busiest)
      continue;
    updateTraffic(actor);
    Int128 present = getCost(load[busiest], allTraffic - trafficTo[busiest]);
    Int128 rest = std::max(otherLoad, load[busiest] - time[actor]);
    for (unsigned resource = 0; resource < load.size(); ++resource) {
      Int128 largest = std::max(rest, load[resource] + time[actor]);
      if (resource == busiest ||
          getCost(largest, allTraffic - trafficTo[resource]) >= present)
        continue;
      binding[actor] = resource;
      load[busiest] -= time[actor];
      load[resource] += time[actor];
      return true;
    }
  }
  return false;
}

BindingResult LoadBalancer::run() {
  if (!fits)
    return Overflow{};
  std::vector<ActorId> order(graph.getNumActors());
  std::iota(order.begin(), order.end(), ActorId(0));
  std::sort(order.begin(), order.end(), [&](ActorId a, ActorId b) {
    return time[a] != time[b] ? time[a] > time[b] : a < b;
  });
  for (ActorId actor : order)
    place(actor);
  // Each move costs a pass over the graph, and there are few worth it.
  for (ActorId moves = 0; moves < graph.getNumActors() && improve(); ++moves)
    ;
  return std::move(binding);
}

BindingResult ganglion::dataflow::bindActors(const Graph &graph,
                                             unsigned numResources,
                                             const BindingOptions &options) {
  assert(numResources > 0 && "nowhere to run");
  RepetitionResult result = computeRepetitionVector(graph);
  if (auto *reason = std::get_if<Inconsistent>(&result))
    return *reason;
  if (std::holds_alternative<Overflow>(result))
    return Overflow{};
  return LoadBalancer(graph, std::get<RepetitionVector>(result), numResources,
                      options)
      .run();
}
