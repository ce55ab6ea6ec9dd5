//===- Topology.cpp - Edges of a graph by index ---------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Topology.h"

using namespace ganglion::nir;

Topology::Topology(const Graph &graph)
    : incoming(graph.nodes.size()), outgoing(graph.nodes.size()) {
  std::unordered_map<std::string, size_t> indices;
  for (size_t i = 0; i < graph.nodes.size(); ++i)
    indices.emplace(graph.nodes[i].name, i);
  for (size_t i = 0; i < graph.edges.size(); ++i) {
    auto source = indices.find(graph.edges[i].source);
    auto target = indices.find(graph.edges[i].target);
    if (source == indices.end() || target == indices.end())
      continue;
    outgoing[source->second].push_back(edges.size());
    incoming[target->second].push_back(edges.size());
    edges.push_back({source->second, target->second, i});
  }
}
