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
#include <functional>
#include <limits>
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

using Partition = std::vector<std::vector<NeuronId>>;

/// Calls the function for every partition of the neurons from `neuron` on that
/// keeps the limits, given the clusters of those before.
static void forEachPartition(const Connectivity &network,
                             const CrossbarLimits &limits, NeuronId neuron,
                             Partition &clusters,
                             const std::function<void()> &function) {
  if (neuron == network.getNumNeurons())
    return function();
  clusters.push_back({neuron});
  forEachPartition(network, limits, neuron + 1, clusters, function);
  clusters.pop_back();
  for (size_t i = 0; i < clusters.size(); ++i) {
    clusters[i].push_back(neuron);
    if (fits(network, limits, clusters[i]))
      forEachPartition(network, limits, neuron + 1, clusters, function);
    clusters[i].pop_back();
  }
}

static size_t findFewestClusters(const Connectivity &network,
                                 const CrossbarLimits &limits) {
  size_t best = network.getNumNeurons();
  Partition clusters;
  forEachPartition(network, limits, 0, clusters,
                   [&] { best = std::min(best, clusters.size()); });
  return best;
}

/// By definition: for each axon, the spikes of its source for each cluster
/// other than the source's own with a listener.
static uint64_t countTraffic(const Connectivity &network,
                             const Partition &clusters,
                             const SpikeCounts &spikes) {
  uint64_t traffic = 0;
  for (AxonId axon = 0; axon < network.getNumAxons(); ++axon)
    if (const auto &source = network.getSource(axon))
      for (const std::vector<NeuronId> &cluster : clusters) {
        auto listens = [&](NeuronId neuron) {
          AxonRange axons = network.getAxons(neuron);
          return std::find(axons.begin(), axons.end(), axon) != axons.end();
        };
        bool isOwn = std::count(cluster.begin(), cluster.end(), source->neuron);
        if (!isOwn && std::any_of(cluster.begin(), cluster.end(), listens))
          traffic += spikes.neurons[source->neuron];
      }
  return traffic;
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

    size_t optimum = findFewestClusters(network, limits);
    size_t bound = lowerBound(network, limits);
    EXPECT_LE(bound, optimum);
    for (ClusteringAlgorithm algorithm : allAlgorithms) {
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

// Recurrent networks of seven neurons, each with an axon of its own and some
// with a second one of another delay.
TEST(Optimum, TrafficLiesBetweenBoundAndResult) {
  std::mt19937 random(11);
  const int rounds = 300;
  int numOptimal = 0, numTight = 0;
  for (int round = 0; round < rounds; ++round) {
    SCOPED_TRACE(round);
    Connectivity network;
    for (NeuronId neuron = 0; neuron < 7; ++neuron)
      network.addAxon(AxonSource{neuron, 1});
    network.addAxon(AxonSource{0, 2});
    network.addAxon();
    for (int i = 0; i < 7; ++i) {
      std::vector<AxonId> axons;
      for (AxonId axon = 0; axon < network.getNumAxons(); ++axon)
        if (random() % 3 == 0)
          axons.push_back(axon);
      axons.resize(std::min<size_t>(axons.size(), 5));
      network.addNeuron(0, axons);
    }
    CrossbarLimits limits =
        makeLimits(5 + random() % 5, 2 + random() % 4, PartialSums::None);
    SpikeCounts spikes = makeRandomSpikes(network, random);

    uint64_t optimum = std::numeric_limits<uint64_t>::max();
    Partition clusters;
    forEachPartition(network, limits, 0, clusters, [&] {
      optimum = std::min(optimum, countTraffic(network, clusters, spikes));
    });
    uint64_t bound = lowerBoundTraffic(network, limits, spikes).value();
    EXPECT_LE(bound, optimum);
    for (ClusteringAlgorithm algorithm : allAlgorithms) {
      uint64_t found = ganglion::mapping::countTraffic(
          network, cluster(network, limits, algorithm, spikes), spikes);
      EXPECT_GE(found, optimum);
      numOptimal +=
          algorithm == ClusteringAlgorithm::Overlap && found == optimum;
    }
    numTight += bound == optimum;
  }
  std::printf("of %d networks, %d with the least traffic; %d bounds tight\n",
              rounds, numOptimal, numTight);
}
