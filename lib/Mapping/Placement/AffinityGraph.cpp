//===- AffinityGraph.cpp - Spikes that clusters exchange ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AffinityGraph.h"

#include <numeric>

using namespace ganglion::mapping;

/// Calls `function(source, target, spikes)` for each pair of a net and a
/// target.
template <typename Function>
static void forEachPair(const MulticastGraph &graph, Function function) {
  for (NetId net = 0; net < graph.getNumNets(); ++net)
    for (ClusterId target : graph.getTargets(net))
      function(graph.getSource(net), target, graph.getSpikes(net));
}

AffinityGraph::AffinityGraph(const MulticastGraph &graph) {
  auto numClusters = static_cast<uint32_t>(graph.getNumClusters());
  AffinityGraph parallel;
  parallel.sizes.assign(numClusters, 1);
  parallel.offsets.assign(numClusters + 1, 0);
  forEachPair(graph, [&](ClusterId source, ClusterId target, uint64_t) {
    ++parallel.offsets[source + 1];
    ++parallel.offsets[target + 1];
  });
  std::partial_sum(parallel.offsets.begin(), parallel.offsets.end(),
                   parallel.offsets.begin());
  parallel.neighbours.resize(2 * graph.getNumPins());
  parallel.spikes.resize(2 * graph.getNumPins());
  std::vector<size_t> next = parallel.offsets;
  auto add = [&](ClusterId from, ClusterId to, uint64_t spikes) {
    parallel.neighbours[next[from]] = to;
    parallel.spikes[next[from]++] = spikes;
  };
  forEachPair(graph, [&](ClusterId source, ClusterId target, uint64_t spikes) {
    add(source, target, spikes);
    add(target, source, spikes);
  });
  std::vector<uint32_t> themselves(numClusters);
  std::iota(themselves.begin(), themselves.end(), 0);
  *this = parallel.contract(themselves, numClusters);
}

AffinityGraph AffinityGraph::contract(const std::vector<uint32_t> &parents,
                                      uint32_t numParents) const {
  AffinityGraph coarse;
  coarse.sizes.assign(numParents, 0);
  std::vector<size_t> firsts(numParents + 1, 0);
  for (uint32_t vertex = 0; vertex < parents.size(); ++vertex) {
    coarse.sizes[parents[vertex]] += sizes[vertex];
    ++firsts[parents[vertex] + 1];
  }
  std::partial_sum(firsts.begin(), firsts.end(), firsts.begin());
  std::vector<uint32_t> children(parents.size());
  std::vector<size_t> next = firsts;
  for (uint32_t vertex = 0; vertex < parents.size(); ++vertex)
    children[next[parents[vertex]]++] = vertex;

  // Where each vertex stands among the neighbours of the latest parent that has
  // it; an earlier position belongs to an earlier parent.
  std::vector<size_t> positions(numParents, 0);
  for (uint32_t parent = 0; parent < numParents; ++parent) {
    size_t first = coarse.neighbours.size();
    for (size_t i = firsts[parent]; i < firsts[parent + 1]; ++i)
      forEachNeighbour(children[i], [&](uint32_t child, uint64_t childSpikes) {
        uint32_t neighbour = parents[child];
        if (neighbour == parent)
          return;
        size_t &position = positions[neighbour];
        if (position <= first || position > coarse.neighbours.size() ||
            coarse.neighbours[position - 1] != neighbour) {
          coarse.neighbours.push_back(neighbour);
          coarse.spikes.push_back(0);
          position = coarse.neighbours.size();
        }
        coarse.spikes[position - 1] += childSpikes;
      });
    coarse.offsets.push_back(coarse.neighbours.size());
  }
  return coarse;
}
