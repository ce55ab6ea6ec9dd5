//===- Coarsening.cpp - Pairs of vertices that belong together ------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Coarsening.h"
#include "RandomDraw.h"

#include <numeric>

using namespace ganglion::mapping;

static constexpr uint32_t noVertex = UINT32_MAX;

/// The neighbour that accepts a vertex with most spikes per pair of clusters.
template <typename Accept>
static uint32_t findBestNeighbour(const AffinityGraph &graph, uint32_t vertex,
                                  Accept accept) {
  uint32_t best = noVertex;
  double bestRating = -1;
  graph.forEachNeighbour(vertex, [&](uint32_t neighbour, uint64_t spikes) {
    double rating = double(spikes) / double(graph.getSize(neighbour));
    if (rating > bestRating && accept(neighbour)) {
      best = neighbour;
      bestRating = rating;
    }
  });
  return best;
}

Matching ganglion::mapping::matchVertices(const AffinityGraph &graph) {
  uint32_t numVertices = graph.getNumVertices();
  // In the order of the clusters, chains would form along the layers of a
  // network; at random, pairs point in all directions.
  std::vector<uint32_t> order(numVertices);
  std::iota(order.begin(), order.end(), 0);
  std::mt19937_64 random;
  shuffle(order, random);

  Matching matching;
  std::vector<uint32_t> &parents = matching.parents;
  parents.assign(numVertices, noVertex);
  // The single vertex that waits for another with the same best neighbour; the
  // last place is for vertices without neighbours.
  std::vector<uint32_t> waiting(numVertices + 1, noVertex);
  for (uint32_t vertex : order) {
    if (parents[vertex] != noVertex)
      continue;
    uint32_t partner = findBestNeighbour(graph, vertex, [&](uint32_t other) {
      return parents[other] == noVertex;
    });
    if (partner == noVertex) {
      uint32_t hub =
          findBestNeighbour(graph, vertex, [](uint32_t) { return true; });
      uint32_t &place = waiting[hub == noVertex ? numVertices : hub];
      if (place != noVertex) {
        parents[vertex] = parents[place];
        place = noVertex;
        continue;
      }
      place = vertex;
    } else {
      parents[partner] = matching.numParents;
    }
    parents[vertex] = matching.numParents++;
  }
  return matching;
}
