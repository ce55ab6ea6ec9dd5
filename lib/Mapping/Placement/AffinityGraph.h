//===- AffinityGraph.h - Spikes that clusters exchange ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How strongly pairs of clusters pull at each other: a multicast graph with
// every net taken as one pair per target.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_PLACEMENT_AFFINITYGRAPH_H
#define GANGLION_LIB_MAPPING_PLACEMENT_AFFINITYGRAPH_H

#include "ganglion/Mapping/MulticastGraph.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ganglion::mapping {

/// A graph without direction in compressed sparse rows. A vertex is a cluster
/// or, in a coarser graph, several.
class AffinityGraph {
public:
  AffinityGraph() = default;
  /// The spikes that clusters send each other in either direction.
  explicit AffinityGraph(const MulticastGraph &graph);

  /// The graph with one vertex for all vertices v of the same parents[v].
  AffinityGraph contract(const std::vector<uint32_t> &parents,
                         uint32_t numParents) const;

  uint32_t getNumVertices() const {
    return static_cast<uint32_t>(sizes.size());
  }
  /// The clusters of a vertex.
  uint32_t getSize(uint32_t vertex) const { return sizes[vertex]; }
  size_t getNumNeighbours(uint32_t vertex) const {
    return offsets[vertex + 1] - offsets[vertex];
  }

  /// Calls `function(neighbour, spikes)` for each neighbour of a vertex.
  template <typename Function>
  void forEachNeighbour(uint32_t vertex, Function function) const {
    for (size_t i = offsets[vertex]; i < offsets[vertex + 1]; ++i)
      function(neighbours[i], spikes[i]);
  }

private:
  std::vector<uint32_t> sizes;
  /// The neighbours of vertex v are at offsets[v] to offsets[v + 1] - 1.
  std::vector<size_t> offsets = {0};
  std::vector<uint32_t> neighbours;
  std::vector<uint64_t> spikes;
};

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_PLACEMENT_AFFINITYGRAPH_H
