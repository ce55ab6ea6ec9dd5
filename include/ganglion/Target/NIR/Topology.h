//===- Topology.h - Edges of a graph by index -------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_NIR_TOPOLOGY_H
#define GANGLION_TARGET_NIR_TOPOLOGY_H

#include "ganglion/Target/NIR/Graph.h"

#include <unordered_map>

namespace ganglion::nir {

/// The edges of a graph as indices into its nodes. Edges to names that do not
/// exist are left out.
struct Topology {
  struct IndexedEdge {
    size_t source;
    size_t target;
    /// Index into Graph::edges.
    size_t edge;
  };

  explicit Topology(const Graph &graph);

  std::vector<IndexedEdge> edges;
  /// Per node: indices into `edges`, in file order.
  std::vector<std::vector<size_t>> incoming, outgoing;
};

} // namespace ganglion::nir

#endif // GANGLION_TARGET_NIR_TOPOLOGY_H
