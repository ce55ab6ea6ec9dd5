//===- SpikeCountsTest.cpp - Multicast nets of clusters -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestNetworks.h"
#include "ganglion/Mapping/LowerBound.h"

#include <limits>

using namespace ganglion::mapping;

/// The definition, axon by axon and cluster by cluster.
static uint64_t countSlowly(const Connectivity &network,
                            const Clustering &clustering,
                            const SpikeCounts &spikes) {
  auto events = countUnitEvents(network, clustering, spikes).value();
  uint64_t traffic = 0;
  for (const Cluster &cluster : clustering.clusters) {
    auto isOwn = [&](UnitId unit) {
      return std::count(cluster.units.begin(), cluster.units.end(), unit) > 0;
    };
    for (UnitId sender = 0; sender < clustering.units.size(); ++sender) {
      const Unit &unit = clustering.units[sender];
      if (isOwn(sender))
        continue;
      for (AxonId axon = 0; axon < network.getNumAxons(); ++axon) {
        const auto &source = network.getSource(axon);
        if (unit.isFinal && source && source->neuron == unit.neuron)
          traffic +=
              std::count(cluster.axons.begin(), cluster.axons.end(), axon) *
              events[sender];
      }
      for (UnitId receiver : cluster.units) {
        const std::vector<UnitId> &sums =
            clustering.units[receiver].partialSums;
        traffic +=
            std::count(sums.begin(), sums.end(), sender) * events[sender];
      }
    }
  }
  return traffic;
}

TEST(SpikeCounts, AgreeWithTheDefinition) {
  std::mt19937 random(3);
  for (int round = 0; round < 200; ++round) {
    SCOPED_TRACE(round);
    Connectivity network = makeRandom(random);
    CrossbarLimits limits = makeLimits(3 + random() % 20, 2 + random() % 10,
                                       PartialSums(1 + random() % 2));
    SpikeCounts spikes = makeRandomSpikes(network, random);
    for (ClusteringAlgorithm algorithm : allAlgorithms) {
      Clustering clustering = cluster(network, limits, algorithm, spikes);
      auto graph = buildMulticastGraph(network, clustering, spikes);
      ASSERT_TRUE(graph);
      EXPECT_EQ(graph->verify(), std::nullopt);
      EXPECT_EQ(graph->countInterClusterSpikes(),
                countSlowly(network, clustering, spikes));
      EXPECT_GE(countTraffic(network, clustering, spikes),
                lowerBoundTraffic(network, limits, spikes));
    }
  }
}

// Ten inputs in columns of six: each of two neurons has one partial sum. With
// input i spiking i + 1 times, the sum of axons 0 to 5 stands for 21 spikes.
// Both partial sums go the same way, so they are one net; so do the spikes of
// the two neurons, 5 and 7, to the output neuron.
TEST(SpikeCounts, CountPartialSumsEitherWay) {
  Connectivity network = makePerceptron({10, 2, 1});
  CrossbarLimits limits = makeLimits(6, 4, PartialSums::Graded);
  Clustering clustering =
      cluster(network, limits, ClusteringAlgorithm::Sequential);
  SpikeCounts spikes = SpikeCounts::getWorstCase(network, 9);
  std::iota(spikes.inputs.begin(), spikes.inputs.end(), 1);
  spikes.neurons = {5, 7, 1};
  auto getNets = [&] {
    MulticastGraph graph =
        buildMulticastGraph(network, clustering, spikes).value();
    std::vector<uint64_t> result;
    for (NetId net = 0; net < graph.getNumNets(); ++net)
      result.push_back(graph.getSpikes(net));
    return result;
  };
  EXPECT_EQ(getNets(), (std::vector<uint64_t>{2 * 9, 5 + 7}));
  spikes.partialSumEvents = PartialSumEvents::OnePerSpike;
  EXPECT_EQ(getNets(), (std::vector<uint64_t>{2 * 21, 5 + 7}));
  // All ten axons of the first stage enter one cluster each.
  EXPECT_EQ(countInputSpikes(network, clustering, spikes), 55u);
}

TEST(SpikeCounts, DetectOverflow) {
  Connectivity network = makePerceptron({10, 2, 1});
  CrossbarLimits limits = makeLimits(6, 4, PartialSums::Graded);
  uint64_t most = std::numeric_limits<uint64_t>::max();
  SpikeCounts spikes = SpikeCounts::getWorstCase(network, most);
  // Refinement must not wrap either.
  Clustering clustering =
      cluster(network, limits, ClusteringAlgorithm::Overlap, spikes);
  EXPECT_EQ(buildMulticastGraph(network, clustering, spikes), std::nullopt);
  EXPECT_EQ(countInputSpikes(network, clustering, spikes), std::nullopt);
  EXPECT_EQ(lowerBoundTraffic(network, limits, spikes), std::nullopt);
  spikes.partialSumEvents = PartialSumEvents::OnePerSpike;
  EXPECT_EQ(countUnitEvents(network, clustering, spikes), std::nullopt);
}

// A source without synapses takes a column, but no crosspoint.
TEST(SpikeCounts, BoundAllowsSourceBesideItsListeners) {
  Connectivity network;
  AxonId axon = network.addAxon(AxonSource{0, /*delay=*/1});
  network.addNeuron(0, {});
  network.addNeuron(0, {axon});
  CrossbarLimits limits;
  limits.synapses = 1;
  SpikeCounts spikes = SpikeCounts::getWorstCase(network);
  Clustering together =
      cluster(network, limits, ClusteringAlgorithm::Overlap, spikes);
  ASSERT_EQ(together.clusters.size(), 1u);
  EXPECT_EQ(lowerBoundTraffic(network, limits, spikes), 0u);
  limits.columns = 1;
  EXPECT_EQ(lowerBoundTraffic(network, limits, spikes), 1u);
}
