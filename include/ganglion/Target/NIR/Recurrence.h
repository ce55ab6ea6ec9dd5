//===- Recurrence.h - Order of nodes, cuts of cycles ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A network is evaluated once per time step, so each cycle must pass through a
// delay of at least one step. NIR does not say where; this rule does, the same
// way for every file that holds the same graph:
//
// 1. Nodes are visited in topological order, ties in natural order of names.
// 2. When only cycles are left, and nodes behind them, a cycle that no other
//    one feeds is entered at a neuron: one with a visited predecessor before
//    one without, then the one nearest to the inputs in edges, then the first
//    by name. A cycle without neurons is entered at any of its nodes by the
//    same rule. The edges that come to that node from its cycle close it.
// 3. A closing edge that is the only way out of a node without state moves back
//    to the edges by which the cycle enters that node, again and again: what is
//    delayed are then the spikes that leave a neuron, not a sum of currents.
// 4. A Delay whose values are all positive delays already. A cycle through it
//    is entered there and nothing is cut.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_NIR_RECURRENCE_H
#define GANGLION_TARGET_NIR_RECURRENCE_H

#include "ganglion/Target/NIR/Graph.h"

namespace ganglion::nir {

struct Recurrence {
  /// Indices of all nodes: each after its predecessors, but for cut edges and
  /// edges into a Delay that closes a cycle.
  std::vector<size_t> order;
  /// Indices into Graph::edges, ascending: the edges to delay by one step.
  std::vector<size_t> cutEdges;
};

/// The graph must be flat. Near linear in its size for each cycle entered.
Recurrence findRecurrence(const Graph &graph);

} // namespace ganglion::nir

#endif // GANGLION_TARGET_NIR_RECURRENCE_H
