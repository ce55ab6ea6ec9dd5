//===- ScheduledCapacity.cpp - Buffers that a schedule needs --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScheduledCapacity.h"

#include "ganglion/Dataflow/TokenFlow.h"

#include <algorithm>

using namespace ganglion::dataflow;

namespace {

/// The firings of one actor in the schedule of a certificate.
class ActorSchedule {
public:
  ActorSchedule(const Graph &graph, ActorId id,
                const RepetitionVector &repetitions,
                const Certificate &certificate)
      : actor(graph.getActor(id)), scale(certificate.scale),
        numFirings(countFirings(graph, repetitions, id)),
        step(getRepeatTime(certificate, repetitions, id)) {
    size_t offset = 0;
    for (ActorId other = 0; other < id; ++other)
      offset += size_t(certificate.rounds[other]) *
                graph.getActor(other).getNumPhases();
    starts = certificate.potentials.data() + offset;
    numStarts = Int128(certificate.rounds[id]) * Int128(actor.getNumPhases());
  }

  /// In an iteration.
  Int128 getNumFirings() const { return numFirings; }
  Int128 getStart(Firing n) const {
    Int128 repeats = divideDown(n, numStarts);
    return starts[size_t(n - repeats * numStarts)] + repeats * step;
  }
  Int128 getEnd(Firing n) const {
    return getStart(n) + Int128(scale) * getExecutionTime(actor, n);
  }
  Int128 getPeriod() const { return numFirings / numStarts * step; }

private:
  const Actor &actor;
  int64_t scale;
  Int128 numFirings, step;
  const int64_t *starts;
  Int128 numStarts;
};

} // namespace

static bool canTakeNoTime(const Actor &actor) {
  for (size_t phase = 0; phase < actor.getNumPhases(); ++phase)
    if (actor.executionTimes[phase] == 0)
      return true;
  return false;
}

std::optional<int64_t> ganglion::dataflow::computeScheduledCapacity(
    const Graph &graph, ChannelId id, const RepetitionVector &repetitions,
    const Certificate &certificate) {
  const Channel &channel = graph.getChannel(id);
  ActorSchedule source(graph, channel.source, repetitions, certificate);
  ActorSchedule target(graph, channel.target, repetitions, certificate);
  TokenCount produced(channel.production,
                      graph.getActor(channel.source).getNumPhases());
  TokenCount consumed(channel.consumption,
                      graph.getActor(channel.target).getNumPhases());

  // A place that is freed at some time can be claimed at the same time, unless
  // the firing that frees it may wait for the one that claims it: that takes no
  // time only if a firing of each actor does.
  Int128 margin = canTakeNoTime(graph.getActor(channel.source)) &&
                  canTakeNoTime(graph.getActor(channel.target));
  // All firings of the target before `ended` have ended when a firing of the
  // source starts. At first these are whole iterations: the last end of
  // iteration i is lastEnd + i * period.
  Int128 lastEnd = target.getEnd(0);
  for (Firing n = 1; n < target.getNumFirings(); ++n)
    lastEnd = std::max(lastEnd, target.getEnd(n));
  Firing ended =
      (divideDown(source.getStart(0) - margin - lastEnd, target.getPeriod()) +
       1) *
      target.getNumFirings();
  Int128 capacity = channel.tokens;
  for (Firing n = 0; n < source.getNumFirings(); ++n) {
    while (target.getEnd(ended) <= source.getStart(n) - margin)
      ++ended;
    // A firing that produces nothing claims no place.
    if (produced.before(n + 1) > produced.before(n))
      capacity = std::max(capacity, channel.tokens + produced.before(n + 1) -
                                        consumed.before(ended));
  }
  if (!fitsInt64(capacity))
    return std::nullopt;
  return int64_t(capacity);
}
