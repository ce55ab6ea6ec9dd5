//===- EventGraph.h - All firings of an iteration ---------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The expansion of a graph to the starts of all firings of an iteration (Lee,
/// Messerschmitt 1987; for cyclo-static graphs Bilsen et al. 1996). Its size is
/// exponential in that of the rates, in general.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_EVENTGRAPH_H
#define GANGLION_LIB_DATAFLOW_EVENTGRAPH_H

#include "ganglion/Dataflow/Certificate.h"
#include "ganglion/Dataflow/CycleRatio.h"

namespace ganglion::dataflow {

/// Returns a reason if an iteration has more than `limit` firings, or waits of
/// firings for channels.
std::optional<TooLarge> checkEventGraphSize(const Graph &graph,
                                            const RepetitionVector &repetitions,
                                            int64_t limit);

/// Why a graph has no event graph, or none that is executed.
using Obstacle = std::variant<Inconsistent, Deadlock, TooLarge, Overflow>;

/// Finds the repetition vector of a graph whose iteration is completed and has
/// no more than `limit` firings, nor waits of firings for channels.
std::variant<RepetitionVector, Obstacle> prepareEventGraph(const Graph &graph,
                                                           int64_t limit);

/// Carries an obstacle over to the result of a function.
template <typename ResultT>
ResultT toResult(const Obstacle &obstacle) {
  return std::visit([](const auto &reason) { return ResultT(reason); },
                    obstacle);
}

/// The events are the starts of the firings, actor by actor. An event occurs
/// once per iteration, and the distance of a constraint counts iterations.
class EventGraph {
public:
  /// The number of firings must fit 32 bits.
  EventGraph(const Graph &graph, const RepetitionVector &repetitions);

  const ConstraintGraph &getConstraints() const { return constraints; }

  /// The event of firing 0 of an actor; those of its other firings follow. For
  /// the number of actors, the number of events.
  EventId getFirstEvent(ActorId actor) const { return EventId(offsets[actor]); }

  /// Translates the proof of the maximum cycle ratio. Returns nothing if a
  /// potential does not fit 64 bits.
  std::optional<Certificate> translate(const MaximumCycleRatio &proof) const;

private:
  int64_t getNumFirings(ActorId actor) const {
    return offsets[actor + 1] - offsets[actor];
  }
  void addOrder(ActorId actor);
  void addChannel(ChannelId id, bool sourceOvertakes);
  std::vector<ConstraintId> findChannelCycle() const;
  void addWait(Wait wait, ActorId source, Firing producer, int64_t time,
               int64_t firing);

  const Graph &graph;
  RepetitionVector repetitions;
  /// The event of firing 0 of each actor, and the number of events.
  std::vector<int64_t> offsets;
  ConstraintGraph constraints;
  /// The wait that each constraint stands for.
  std::vector<Wait> waits;
};

/// Shortens a critical cycle to the part that it repeats.
void compress(CriticalCycle &cycle);

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_EVENTGRAPH_H
