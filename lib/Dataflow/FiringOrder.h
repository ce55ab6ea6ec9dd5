//===- FiringOrder.h - An order of the firings of an iteration --*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_FIRINGORDER_H
#define GANGLION_LIB_DATAFLOW_FIRINGORDER_H

#include "CompactVector.h"
#include "ImplicitEventGraph.h"

#include <atomic>

namespace ganglion::dataflow {

/// The actors of all firings of an iteration, in an order in which they can
/// fire. One thread may read it while another finds it.
class FiringOrder {
public:
  explicit FiringOrder(const ImplicitEventGraph &graph)
      : actors(graph.getNumFirings(), uint32_t(graph.getActors().size()) - 1),
        numFirings(graph.getNumFirings()) {}

  /// Fires all firings of one iteration without regard to time, each as soon as
  /// its tokens are there. Falls short of that if the graph deadlocks. The time
  /// is linear in the sum over all firings of the channels at their actor.
  void find(const ImplicitEventGraph &graph);

  /// Waits for more than `count` firings, and returns how many there are. There
  /// are not more if the graph deadlocks.
  size_t waitForMoreThan(size_t count) const;

  /// False if the graph deadlocks.
  bool isComplete() const { return waitForMoreThan(numFirings) == numFirings; }

  ActorId operator[](size_t position) const { return actors[position]; }

private:
  CompactVector actors;
  size_t numFirings;
  /// How many are found, as told to other threads, and whether that is all.
  std::atomic<size_t> numFound{0};
  std::atomic<bool> isEnded{false};
};

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_FIRINGORDER_H
