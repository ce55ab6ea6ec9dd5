//===- StaticOrder.cpp - Static order on shared resources -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/StaticOrder.h"

#include "ListScheduling.h"

#include <algorithm>

using namespace ganglion::dataflow;

StaticOrderResult ganglion::dataflow::computeStaticOrder(const Graph &graph) {
  auto prepared = prepareEventGraph(graph, maxScheduledFirings);
  if (auto *obstacle = std::get_if<Obstacle>(&prepared))
    return toResult<StaticOrderResult>(*obstacle);
  Firings firings(graph, std::get<RepetitionVector>(prepared));
  Binding binding = getBinding(graph);
  return projectOrder(scheduleByLevels(firings, binding), binding);
}

FiringSequenceResult
ganglion::dataflow::computeSingleResourceOrder(const Graph &graph) {
  auto prepared = prepareEventGraph(graph, maxScheduledFirings);
  if (auto *obstacle = std::get_if<Obstacle>(&prepared))
    return toResult<FiringSequenceResult>(*obstacle);
  Firings firings(graph, std::get<RepetitionVector>(prepared));
  return scheduleByLevels(firings, Binding(graph.getNumActors(), 0));
}

StaticOrder ganglion::dataflow::projectOrder(const FiringSequence &order,
                                             const Binding &binding) {
  StaticOrder parts;
  for (ActorId actor : order)
    if (std::optional<unsigned> resource = binding[actor])
      parts[*resource].push_back(actor);
  return parts;
}

std::optional<std::string>
ganglion::dataflow::verifyOrder(const Graph &graph, const StaticOrder &order,
                                const RepetitionVector &repetitions) {
  std::vector<int64_t> listed(graph.getNumActors());
  for (const auto &[resource, sequence] : order)
    for (ActorId actor : sequence) {
      if (graph.getActor(actor).resource != resource)
        return "the order of resource " + std::to_string(resource) +
               " lists actor '" + graph.getActor(actor).name +
               "', which does not run on it";
      ++listed[actor];
    }
  for (ActorId id = 0; id < graph.getNumActors(); ++id) {
    const Actor &actor = graph.getActor(id);
    if (!actor.resource || order.count(*actor.resource) == 0)
      continue;
    Int128 expected = countFirings(graph, repetitions, id);
    if (listed[id] != expected)
      return "the order of resource " + std::to_string(*actor.resource) +
             " lists actor '" + actor.name + "' " + std::to_string(listed[id]) +
             (listed[id] == 1 ? " time" : " times") + ", but it fires " +
             toString(expected) + (expected == 1 ? " time" : " times") +
             " in an iteration";
  }
  return std::nullopt;
}

/// The shortest sequence whose repetition `sequence` is.
static FiringSequence getRepeatedPart(const FiringSequence &sequence) {
  size_t length = 1;
  while (sequence.size() % length != 0 ||
         !std::equal(sequence.begin() + ptrdiff_t(length), sequence.end(),
                     sequence.begin()))
    ++length;
  return FiringSequence(sequence.begin(), sequence.begin() + ptrdiff_t(length));
}

namespace {

/// Adds the channels of one resource.
class OrderChannelBuilder {
public:
  OrderChannelBuilder(Graph &graph, unsigned resource, OrderParts &parts)
      : graph(graph), prefix("order" + std::to_string(resource)), parts(parts) {
  }

  void addChain(const FiringSequence &sequence);
  void addSequencer(const FiringSequence &sequence);

private:
  void addChannel(ActorId source, ActorId target, int64_t tokens,
                  PhaseList production = 1, PhaseList consumption = 1) {
    std::string name = prefix + "_" + graph.getActor(source).name + "_" +
                       graph.getActor(target).name;
    parts.channels.push_back(graph.addChannel(std::move(name), source, target,
                                              tokens, std::move(production),
                                              std::move(consumption)));
  }

  Graph &graph;
  std::string prefix;
  OrderParts &parts;
};

} // namespace

void OrderChannelBuilder::addChain(const FiringSequence &sequence) {
  for (size_t i = 0; i < sequence.size(); ++i) {
    bool closes = i + 1 == sequence.size();
    addChannel(sequence[i], sequence[closes ? 0 : i + 1], closes ? 1 : 0);
  }
}

void OrderChannelBuilder::addSequencer(const FiringSequence &sequence) {
  size_t length = sequence.size();
  ActorId sequencer = graph.addActor(prefix, std::vector<int64_t>(length, 0));
  parts.sequencers.push_back(sequencer);
  // The phases of the turns of each actor, and those after them.
  std::map<ActorId, std::vector<int64_t>> grants, reports;
  for (size_t i = 0; i < length; ++i) {
    ActorId actor = sequence[i];
    grants.try_emplace(actor, length).first->second[i] = 1;
    reports.try_emplace(actor, length).first->second[(i + 1) % length] = 1;
  }
  for (auto &[actor, rates] : grants)
    addChannel(sequencer, actor, 0, std::move(rates), 1);
  for (auto &[actor, rates] : reports)
    addChannel(actor, sequencer, actor == sequence.back() ? 1 : 0, 1,
               std::move(rates));
}

OrderParts ganglion::dataflow::addOrderChannels(Graph &graph,
                                                const StaticOrder &order) {
  OrderParts parts;
  for (const auto &[resource, sequence] : order) {
    OrderChannelBuilder builder(graph, resource, parts);
    FiringSequence round = getRepeatedPart(sequence);
    FiringSequence actors = round;
    std::sort(actors.begin(), actors.end());
    if (std::adjacent_find(actors.begin(), actors.end()) == actors.end())
      builder.addChain(round);
    else
      builder.addSequencer(round);
  }
  return parts;
}
