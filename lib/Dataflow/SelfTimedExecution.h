//===- SelfTimedExecution.h - Start times, iteration by iteration -*- C++ -*-=//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Self-timed execution evaluates the event graph of an iteration as often as
/// iterations are wanted.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_SELFTIMEDEXECUTION_H
#define GANGLION_LIB_DATAFLOW_SELFTIMEDEXECUTION_H

#include "ganglion/Dataflow/Consistency.h"

namespace ganglion::dataflow {

/// The execution of one weakly connected component.
class SelfTimedExecution {
public:
  /// The executions of all components of a live graph whose size is checked, in
  /// ascending order of their first actors.
  static std::vector<SelfTimedExecution>
  getAll(const Graph &graph, const RepetitionVector &repetitions);

  /// Appends the start times of the next iteration. Returns false on overflow.
  bool fireIteration();

  /// Forgets the start times of iterations beyond a number of them.
  void truncate(size_t numIterations) { startTimes.resize(numIterations); }

  /// In ascending order.
  const std::vector<ActorId> &getActors() const { return actors; }
  /// Where the firings of each actor begin in an iteration, and its length.
  const std::vector<size_t> &getOffsets() const { return offsets; }
  size_t getNumFirings() const { return offsets.back(); }

  /// Start times of all firings: one row for each iteration.
  const std::vector<std::vector<int64_t>> &getStartTimes() const {
    return startTimes;
  }
  std::vector<std::vector<int64_t>> takeStartTimes() {
    return std::move(startTimes);
  }

  /// The number of iterations, at least 1, that determine the next one.
  int64_t getWindow() const { return window; }

private:
  /// The firing at position `target` of a row waits for the one at `source` of
  /// the row that is `distance` before.
  struct RowWait {
    size_t source, target;
    int64_t time, distance;
  };

  explicit SelfTimedExecution(std::vector<ActorId> actors)
      : actors(std::move(actors)) {}

  std::vector<ActorId> actors;
  std::vector<size_t> offsets{0};
  /// In an order in which what a firing waits for comes before it.
  std::vector<RowWait> waits;
  int64_t window = 1;
  std::vector<std::vector<int64_t>> startTimes;
};

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_SELFTIMEDEXECUTION_H
