//===- Firings.h - The firings of an iteration as events --------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_FIRINGS_H
#define GANGLION_LIB_DATAFLOW_FIRINGS_H

#include "EventGraph.h"
#include "ganglion/Dataflow/StaticOrder.h"

namespace ganglion::dataflow {

/// The firings of one iteration of a graph, what each waits for, and what a
/// scheduler has to know of it.
struct Firings {
  /// The number of firings must fit 32 bits.
  Firings(const Graph &graph, const RepetitionVector &repetitions);

  EventGraph events;
  /// Of each event.
  std::vector<ActorId> actors;
  std::vector<int64_t> times;

  EventId size() const { return events.getConstraints().numEvents; }
};

/// Why a graph has no schedule.
using Obstacle = std::variant<Inconsistent, Deadlock, TooLarge, Overflow>;

/// Finds the repetition vector of a graph whose iteration is completed and has
/// no more firings than are held in memory.
std::variant<RepetitionVector, Obstacle> prepareSchedule(const Graph &graph);

/// Carries an obstacle over to the result of a function.
template <typename ResultT>
ResultT toResult(const Obstacle &obstacle) {
  return std::visit([](const auto &reason) { return ResultT(reason); },
                    obstacle);
}

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_FIRINGS_H
