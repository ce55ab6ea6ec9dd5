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

/// Divides all rates. The sum is known to fit.
static PhaseRates getRates(const PhaseList &list, size_t numPhases,
                           int64_t divisor) {
  PhaseRates result;
  result.before.push_back(0);
  for (size_t phase = 0; phase < numPhases; ++phase) {
    result.rates.push_back(list[list.size() == 1 ? 0 : phase] / divisor);
    result.before.push_back(result.before.back() + result.rates.back());
  }
  return result;
}

/// Returns nothing if the tokens of an iteration do not fit 62 bits.
static std::optional<EventInput> makeInput(const Graph &graph,
                                           const RepetitionVector &repetitions,
                                           ChannelId id,
                                           const std::vector<bool> &overtakes) {
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
                    getRates(channel.production, sourcePhases, divisor),
                    getRates(channel.consumption, targetPhases, divisor),
                    int64_t(tokens / tokensPerIteration),
                    int64_t(tokens % tokensPerIteration),
                    overtakes[channel.source] ? sourcePhases : 1,
                    noWait};
}

std::optional<ImplicitEventGraph>
ImplicitEventGraph::get(const Graph &graph,
                        const RepetitionVector &repetitions) {
  ChannelIndex channels = ChannelIndex::byTarget(graph);
  std::vector<bool> overtakes = findOvertakingActors(graph);
  ImplicitEventGraph result;
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
      std::optional<EventInput> input =
          makeInput(graph, repetitions, channel, overtakes);
      if (!input)
        return std::nullopt;
      input->firstWait = event.lastWait + 1;
      event.lastWait += WaitNumber(input->window);
      result.inputs.push_back(*std::move(input));
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
  int64_t sum = input.production.getSum();
  int64_t token = n / targetPhases * input.consumption.getSum() +
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
  const std::vector<int64_t> &before = input.production.before;
  auto after = std::upper_bound(before.begin() + 1, before.end(), token);
  return {round * sourcePhases + (after - before.begin() - 1), iterations,
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
