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

/// Firings of an iteration, and their waits for channels, that a scheduler goes
/// through.
constexpr int64_t maxScheduledFirings = int64_t(1) << 26;

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

/// The waits within an iteration, those without distance, by the event waited
/// for. A snapshot of constraints that stay where they are.
class WaitIndex {
public:
  explicit WaitIndex(const ConstraintGraph &graph);

  /// Calls `visit` with each wait for `event`.
  template <typename VisitT>
  void forEach(EventId event, VisitT visit) const {
    for (size_t i = offsets[event]; i < offsets[event + 1]; ++i)
      visit(*waits[i]);
  }

  /// The number of waits of each event.
  const std::vector<uint32_t> &getNumWaits() const { return numWaits; }

  /// The events, each after those that it waits for. Events on or behind a
  /// cycle are left out.
  std::vector<EventId> sortTopologically() const;

private:
  /// Compressed rows.
  std::vector<size_t> offsets;
  std::vector<const Constraint *> waits;
  std::vector<uint32_t> numWaits;
};

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_FIRINGS_H
