//===- FiringOrder.h - An order of the firings of an iteration --*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_FIRINGORDER_H
#define GANGLION_LIB_DATAFLOW_FIRINGORDER_H

#include "EventGraph.h"

namespace ganglion::dataflow {

/// The actors of all firings of an iteration, in an order in which they can
/// fire. It takes two bytes a firing, or four if there are many actors.
class FiringOrder {
public:
  explicit FiringOrder(size_t numActors) : isWide(numActors > UINT16_MAX + 1) {}

  void reserve(size_t numFirings) {
    units.reserve(isWide ? 2 * numFirings : numFirings);
  }
  void push_back(ActorId actor) {
    units.push_back(uint16_t(actor));
    if (isWide)
      units.push_back(uint16_t(actor >> 16));
  }
  size_t size() const { return isWide ? units.size() / 2 : units.size(); }
  ActorId operator[](size_t position) const {
    if (!isWide)
      return units[position];
    return units[2 * position] | ActorId(units[2 * position + 1]) << 16;
  }

private:
  bool isWide;
  std::vector<uint16_t> units;
};

/// Fires all firings of one iteration without regard to time, each as soon as
/// its tokens are there. Returns nothing if the graph deadlocks. The time is
/// linear in the sum over all firings of the channels at their actor.
std::optional<FiringOrder> computeFiringOrder(const EventGraph &graph);

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_FIRINGORDER_H
