//===- WaitCycle.cpp - Lower bound of a period ----------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WaitCycle.h"

using namespace ganglion::dataflow;

static CriticalCycle toCriticalCycle(const Graph &graph,
                                     const Deadlock &deadlock) {
  CriticalCycle cycle;
  for (ChannelId id : deadlock.cycle)
    cycle.waits.push_back({id, graph.getChannel(id).target});
  return cycle;
}

WaitCycle::WaitCycle(const Graph &graph, const RepetitionVector &repetitions,
                     CriticalCycle criticalCycle)
    : cycle(std::move(criticalCycle)) {
  for (const Wait &wait : cycle.waits) {
    Step step{wait, std::nullopt, std::nullopt};
    if (wait.channel) {
      const Channel &channel = graph.getChannel(*wait.channel);
      step.produced.emplace(channel.production,
                            graph.getActor(channel.source).getNumPhases());
      step.consumed.emplace(channel.consumption,
                            graph.getActor(channel.target).getNumPhases());
    }
    steps.push_back(std::move(step));
  }
  numFirings =
      int64_t(countFirings(graph, repetitions, cycle.waits.back().actor));
}

// Where a graph deadlocks, the next firing of each actor on the cycle waits for
// a firing of the one before it that is no earlier than its next one. Hence the
// walk from there never gets back in time, and, being monotone, no other walk
// does for long.
WaitCycle::WaitCycle(const Graph &graph, const RepetitionVector &repetitions,
                     const Deadlock &deadlock)
    : WaitCycle(graph, repetitions, toCriticalCycle(graph, deadlock)) {}

// Waiting for the producer of the last token until firing n, and for any before
// it that makes tokens, is right even if firing n takes none itself or only
// later ones: firings start in order, and those before it have waited for the
// earlier tokens. Nobody waits for the end of a firing that makes none.
void WaitCycle::stepBack(const Graph &graph, const Step &step,
                         Position &position) const {
  if (!step.wait.channel) {
    position.firing -= 1;
    return;
  }
  const Channel &channel = graph.getChannel(*step.wait.channel);
  Int128 token = step.consumed->before(position.firing + 1) - 1;
  position.firing = step.produced->findFiring(token - channel.tokens);
  if (step.wait.lag > 0)
    position.firing = step.produced->findFiring(
        step.produced->before(position.firing - step.wait.lag + 1) - 1);
  position.time +=
      getExecutionTime(graph.getActor(channel.source), position.firing);
}

WaitRatio WaitCycle::computeRatio(const Graph &graph) const {
  // Rounds until the walk is at a firing where it was before, by the algorithm
  // of Brent ("An Improved Monte Carlo Factorization Algorithm", BIT 20, 1980).
  Position position{cycle.lastFiring, 0}, anchor = position;
  for (size_t rounds = 0, distance = 1;; ++rounds) {
    if (rounds == distance) {
      anchor = position;
      rounds = 0;
      distance *= 2;
    }
    for (size_t i = steps.size(); i-- > 0;)
      stepBack(graph, steps[i], position);
    Int128 passed = anchor.firing - position.firing;
    if (passed % numFirings == 0)
      return {position.time - anchor.time, passed / numFirings};
  }
}

bool WaitRatio::isBeyond(PeriodLimit limit) const {
  if (iterations <= 0)
    return true;
  Int128 left, right;
  if (!limit.period ||
      __builtin_mul_overflow(time, Int128(limit.period->getDenominator()),
                             &left) ||
      __builtin_mul_overflow(iterations, Int128(limit.period->getNumerator()),
                             &right))
    return false;
  return limit.isStrict ? left >= right : left > right;
}
