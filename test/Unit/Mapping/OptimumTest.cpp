//===- OptimumTest.cpp - Small networks against exhaustive search ---------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestNetworks.h"
#include "ganglion/Mapping/LowerBound.h"

#include <algorithm>
#include <cstdio>
#include <set>

using namespace ganglion::mapping;

static bool fits(const Connectivity &network, const CrossbarLimits &limits,
                 const std::vector<NeuronId> &neurons) {
  std::set<AxonId> rows;
  size_t synapses = 0;
  for (NeuronId neuron : neurons) {
    AxonRange axons = network.getAxons(neuron);
    rows.insert(axons.begin(), axons.end());
    synapses += axons.size();
  }
  return rows.size() <= limits.rows && neurons.size() <= limits.columns &&
         synapses <= limits.synapses;
}

/// The fewest clusters over all partitions of the neurons from `neuron` on,
/// given the clusters of those before.
static size_t findOptimum(const Connectivity &network,
                          const CrossbarLimits &limits, NeuronId neuron,
                          std::vector<std::vector<NeuronId>> &clusters) {
  if (neuron == network.getNumNeurons())
    return clusters.size();
  clusters.push_back({neuron});
  size_t best = findOptimum(network, limits, neuron + 1, clusters);
  clusters.pop_back();
  for (size_t i = 0; i < clusters.size(); ++i) {
    clusters[i].push_back(neuron);
    if (fits(network, limits, clusters[i]))
      best = std::min(best, findOptimum(network, limits, neuron + 1, clusters));
    clusters[i].pop_back();
  }
  return best;
}

TEST(Optimum, LiesBetweenBoundAndResult) {
  std::mt19937 random(7);
  const int rounds = 400;
  int numOptimal = 0, numTight = 0;
  for (int round = 0; round < rounds; ++round) {
    SCOPED_TRACE(round);
    Connectivity network;
    for (int i = 0; i < 12; ++i)
      network.addAxon();
    for (int i = 0; i < 7; ++i) {
      std::vector<AxonId> axons;
      for (AxonId axon = 0; axon < 12; ++axon)
        if (random() % 3 == 0)
          axons.push_back(axon);
      axons.resize(std::min<size_t>(axons.size(), 5));
      network.addNeuron(0, axons);
    }
    CrossbarLimits limits =
        makeLimits(5 + random() % 5, 2 + random() % 4, PartialSums::None);
    limits.synapses = 8 + random() % 12;

    std::vector<std::vector<NeuronId>> none;
    size_t optimum = findOptimum(network, limits, 0, none);
    size_t bound = lowerBound(network, limits);
    EXPECT_LE(bound, optimum);
    for (ClusteringAlgorithm algorithm :
         {ClusteringAlgorithm::MinClusters, ClusteringAlgorithm::Overlap}) {
      size_t found = cluster(network, limits, algorithm).clusters.size();
      EXPECT_GE(found, optimum);
      if (algorithm == ClusteringAlgorithm::Overlap) {
        EXPECT_LE(found, optimum + 1);
        numOptimal += found == optimum;
      }
    }
    numTight += bound == optimum;
  }
  std::printf("of %d networks, %d clustered optimally; %d bounds tight\n",
              rounds, numOptimal, numTight);
}
