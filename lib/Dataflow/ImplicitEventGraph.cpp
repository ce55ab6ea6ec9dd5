//===- ImplicitEventGraph.cpp - The waits of all firings, not stored
//--------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ImplicitEventGraph.h"

#include "ChannelIndex.h"
#include "ganglion/Dataflow/TokenFlow.h"

#include <algorithm>
#include <numeric>

using namespace ganglion::dataflow;

static int64_t getGreatestCommonDivisor(const PhaseList &list,
                                        int64_t divisor) {
  for (size_t phase = 0; phase < list.size(); ++phase)
    divisor = std::gcd(divisor, list[phase]);
  return divisor;
}

/// Makes room, so that nothing moves any more that is pointed to.
void ImplicitEventGraph::reserve(const Graph &graph) {
  size_t numRates = 0;
  for (const Channel &channel : graph.getChannels())
    numRates += 2 * graph.getActor(channel.source).getNumPhases() +
                2 * graph.getActor(channel.target).getNumPhases() + 2;
  rates.reserve(numRates);
  inputs.reserve(graph.getNumChannels());
  actors.reserve(graph.getNumActors());
}

/// Adds the rates of a channel's end, divided. The sum is known to fit.
PhaseRates ImplicitEventGraph::addRates(const PhaseList &list, size_t numPhases,
                                        int64_t divisor) {
  assert(rates.capacity() >= rates.size() + 2 * numPhases + 1);
  const int64_t *first = rates.data() + rates.size();
  for (size_t phase = 0; phase < numPhases; ++phase)
    rates.push_back(list[list.size() == 1 ? 0 : phase] / divisor);
  int64_t sum = 0;
  for (size_t phase = 0; phase < numPhases; ++phase) {
    rates.push_back(sum);
    sum += first[phase];
  }
  rates.push_back(sum);
  return {first, first + numPhases, sum};
}

/// Returns nothing if the tokens of an iteration do not fit 62 bits.
std::optional<EventInput>
ImplicitEventGraph::makeInput(const Graph &graph,
                              const RepetitionVector &repetitions, ChannelId id,
                              size_t window) {
  const Channel &channel = graph.getChannel(id);
  size_t sourcePhases = graph.getActor(channel.source).getNumPhases();
  size_t targetPhases = graph.getActor(channel.target).getNumPhases();
  int64_t divisor = getGreatestCommonDivisor(
      channel.consumption, getGreatestCommonDivisor(channel.production, 0));
  Int128 tokensPerIteration;
  if (__builtin_mul_overflow(channel.production.getSum(sourcePhases) / divisor,
                             Int128(repetitions[channel.source]),
                             &tokensPerIteration) ||
      tokensPerIteration > INT64_MAX / 2)
    return std::nullopt;
  // Tokens move in multiples of the divisor, so a remainder is never taken.
  int64_t tokens = channel.tokens / divisor;
  return EventInput{id,
                    channel.source,
                    addRates(channel.production, sourcePhases, divisor),
                    addRates(channel.consumption, targetPhases, divisor),
                    tokens / int64_t(tokensPerIteration),
                    tokens % int64_t(tokensPerIteration),
                    window,
                    noWait};
}

std::optional<ImplicitEventGraph>
ImplicitEventGraph::get(const Graph &graph,
                        const RepetitionVector &repetitions) {
  ChannelIndex channels = ChannelIndex::byTarget(graph);
  std::vector<bool> overtakes = findOvertakingActors(graph);
  ImplicitEventGraph result;
  result.reserve(graph);
  for (ActorId id = 0; id < graph.getNumActors(); ++id) {
    const Actor &actor = graph.getActor(id);
    EventActor event;
    event.numFirings = repetitions[id] * int64_t(actor.getNumPhases());
    event.offset = result.numFirings;
    event.firstInput = result.inputs.size();
    event.lastWait = orderWait;
    for (size_t phase = 0; phase < actor.getNumPhases(); ++phase)
      event.times.push_back(actor.executionTimes[phase]);
    for (ChannelId channel : channels[id]) {
      if (!event.serializer && isSerializedBy(graph, channel)) {
        event.serializer = channel;
        continue;
      }
      ActorId source = graph.getChannel(channel).source;
      std::optional<EventInput> input = result.makeInput(
          graph, repetitions, channel,
          overtakes[source] ? graph.getActor(source).getNumPhases() : 1);
      if (!input)
        return std::nullopt;
      input->firstWait = event.lastWait + 1;
      event.lastWait += WaitNumber(input->window);
      result.inputs.push_back(*input);
    }
    event.numInputs = result.inputs.size() - event.firstInput;
    result.numFirings += size_t(event.numFirings);
    result.actors.push_back(std::move(event));
  }
  return result;
}

Producer ImplicitEventGraph::getLastProducer(ActorId target,
                                             const EventInput &input,
                                             int64_t n) const {
  const EventActor &source = actors[input.source];
  int64_t targetPhases = int64_t(actors[target].getNumPhases());
  int64_t sourcePhases = int64_t(source.getNumPhases());
  int64_t sum = input.production.sum;
  int64_t token = n / targetPhases * input.consumption.sum +
                  input.consumption.before[size_t(n % targetPhases)] - 1 -
                  input.tokens;
  int64_t iterations = input.iterations;
  if (token < 0) {
    token += source.numFirings / sourcePhases * sum;
    ++iterations;
  }
  int64_t round = token / sum;
  token -= round * sum;
  // The first phase after which more than these tokens are there.
  const int64_t *before = input.production.before;
  const int64_t *after =
      std::upper_bound(before + 1, before + sourcePhases + 1, token);
  return {round * sourcePhases + (after - before - 1), iterations,
          *after - token - 1};
}

/// The input that a wait is for.
const EventInput &ImplicitEventGraph::getInput(ActorId actor,
                                               WaitNumber wait) const {
  auto first = inputs.begin() + ptrdiff_t(actors[actor].firstInput);
  auto after =
      std::upper_bound(first, first + ptrdiff_t(actors[actor].numInputs), wait,
                       [](WaitNumber w, const EventInput &input) {
                         return w < input.firstWait;
                       });
  return after[-1];
}

Origin ImplicitEventGraph::getOrigin(Event event, WaitNumber wait) const {
  Origin origin = {event, 0, 0};
  int64_t &firing = origin.event.firing;
  if (wait == orderWait) {
    --firing;
  } else {
    const EventInput &input = getInput(event.actor, wait);
    Producer last = getLastProducer(event.actor, input, firing + 1);
    origin.event.actor = input.source;
    origin.iterations = last.iterations;
    firing = last.firing - (wait - input.firstWait);
  }
  const EventActor &source = actors[origin.event.actor];
  // A lag is less than the number of phases.
  if (firing < 0) {
    firing += source.numFirings;
    ++origin.iterations;
  }
  if (wait != orderWait || source.serializer)
    origin.time = source.times[size_t(firing) % source.getNumPhases()];
  return origin;
}

Wait ImplicitEventGraph::getWait(ActorId actor, WaitNumber wait) const {
  if (wait == orderWait)
    return {actors[actor].serializer, actor, 0};
  const EventInput &input = getInput(actor, wait);
  return {input.channel, actor, wait - input.firstWait};
}
