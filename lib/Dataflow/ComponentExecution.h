//===- ComponentExecution.h - Start times, iteration by iteration -*- C++ -*-=//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Self-timed execution of one weakly connected component: which firing of an
/// iteration waits for which is found once, and then evaluated for as many
/// iterations as are wanted.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_COMPONENTEXECUTION_H
#define GANGLION_LIB_DATAFLOW_COMPONENTEXECUTION_H

#include "ChannelIndex.h"
#include "ganglion/Dataflow/Consistency.h"
#include "ganglion/Dataflow/TokenFlow.h"

namespace ganglion::dataflow {

/// What the executions of all components of a graph need to know.
struct ExecutionContext {
  ExecutionContext(const Graph &graph, const RepetitionVector &repetitions)
      : graph(graph), repetitions(repetitions),
        inputs(ChannelIndex::byTarget(graph)),
        overtakes(findOvertakingActors(graph)) {}

  /// Returns a reason if an iteration has more than `limit` firings or waits.
  std::optional<TooLarge> check(int64_t limit) const;

  /// Firings of an actor in an iteration.
  Int128 countFirings(ActorId actor) const {
    return Int128(repetitions[actor]) *
           Int128(graph.getActor(actor).getNumPhases());
  }

  const Graph &graph;
  const RepetitionVector &repetitions;
  ChannelIndex inputs;
  std::vector<bool> overtakes;
};

/// Splits the actors into weakly connected components: each in ascending order,
/// and in ascending order of their first actors.
std::vector<std::vector<ActorId>> getWeakComponents(const Graph &graph);

class ComponentExecution {
public:
  /// `actors` is a component of a live graph.
  ComponentExecution(const ExecutionContext &context,
                     const std::vector<ActorId> &actors);

  /// Appends the start times of the next iteration. Returns false on overflow.
  bool fireIteration();

  /// Forgets the start times of iterations beyond a number of them.
  void truncate(size_t numIterations) { startTimes.resize(numIterations); }

  /// One row for each iteration: the start times of the firings of each actor,
  /// one actor after the other; those of actor i of the component begin at
  /// position offsets[i].
  const std::vector<std::vector<int64_t>> &getStartTimes() const {
    return startTimes;
  }
  std::vector<std::vector<int64_t>> takeStartTimes() {
    return std::move(startTimes);
  }
  const std::vector<size_t> &getOffsets() const { return offsets; }
  size_t getNumFirings() const { return offsets.back(); }

  /// The number of iterations, at least 1, that determine the next one.
  int64_t getWindow() const { return window; }

private:
  /// A firing waits for one at position `source` of the row `iterations` before
  /// its own, and then for this time.
  struct FiringWait {
    size_t source;
    int64_t time;
    int64_t iterations;
  };

  void addWaits(ActorId actor, const ExecutionContext &context,
                const std::vector<size_t> &offsetOf);
  void addWait(size_t offset, Int128 numFirings, Firing producer, int64_t time);
  void sortFirings();

  std::vector<size_t> offsets;
  /// The waits of the firing at position i are those from waitOffsets[i].
  std::vector<FiringWait> waits;
  std::vector<size_t> waitOffsets;
  /// An order in which no firing comes before one of its iteration that it
  /// waits for.
  std::vector<size_t> firingOrder;
  int64_t window = 1;
  std::vector<std::vector<int64_t>> startTimes;
};

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_COMPONENTEXECUTION_H
