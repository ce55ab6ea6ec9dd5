//===- EnergyModelTest.cpp - Energy from numbers of events ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/EnergyModel.h"
#include "TestNetworks.h"

#include <limits>

using namespace ganglion::mapping;

// 4 steps: 12 updates of 2 pJ, 6 spikes of 10 pJ, 9 synaptic events of 4 pJ and
// 2 hops of 1 pJ are 24 + 60 + 36 + 2 = 122 pJ, 30.5 pJ per step.
TEST(EnergyModel, AddsUpTheKinds) {
  EventCounts counts;
  counts.steps = 4;
  counts[EventKind::NeuronUpdate] = 12;
  counts[EventKind::Spike] = 6;
  counts[EventKind::SynapticEvent] = 9;
  counts[EventKind::Hop] = 2;
  EventEnergies energies;
  energies[EventKind::NeuronUpdate] = 2;
  energies[EventKind::Spike] = 10;
  energies[EventKind::SynapticEvent] = 4;
  energies[EventKind::Hop] = 1;
  EnergyEstimate estimate = estimateEnergy(counts, energies);
  EXPECT_EQ(estimate[EventKind::NeuronUpdate], 6);
  EXPECT_EQ(estimate[EventKind::Spike], 15);
  EXPECT_EQ(estimate[EventKind::SynapticEvent], 9);
  EXPECT_EQ(estimate[EventKind::Hop], 0.5);
  EXPECT_EQ(estimate.total, 30.5);
  EXPECT_TRUE(estimate.isComplete());

  // Without an input, only the updates are left.
  EventCounts silent;
  silent[EventKind::NeuronUpdate] = 3;
  EXPECT_EQ(estimateEnergy(silent, energies).total, 6);
}

// What a machine does not say is not zero, unless nothing happens.
TEST(EnergyModel, KnowsWhatItDoesNotKnow) {
  EventCounts counts;
  counts[EventKind::Spike] = 1;
  counts[EventKind::Reload] = 1;
  EventEnergies energies;
  energies[EventKind::Spike] = 0;
  EnergyEstimate estimate = estimateEnergy(counts, energies);
  EXPECT_EQ(estimate[EventKind::Spike], 0);
  EXPECT_EQ(estimate[EventKind::Hop], 0);
  EXPECT_EQ(estimate[EventKind::Reload], std::nullopt);
  EXPECT_FALSE(estimate.isComplete());
}

// The sum of the kinds is the total; whole picojoules over a power of two are
// exact in a double.
TEST(EnergyModel, TotalIsTheSumOfTheKinds) {
  std::mt19937 random(1);
  for (int trial = 0; trial < 1000; ++trial) {
    EventCounts counts;
    counts.steps = uint64_t(1) << random() % 10;
    EventEnergies energies;
    uint64_t sum = 0;
    for (size_t kind = 0; kind < numEventKinds; ++kind) {
      counts.counts[kind] = random() % 1000;
      if (random() % 4 == 0)
        continue;
      uint64_t picojoules = random() % 1000;
      energies.picojoules[kind] = static_cast<double>(picojoules);
      sum += counts.counts[kind] * picojoules;
    }
    EnergyEstimate estimate = estimateEnergy(counts, energies);
    EXPECT_EQ(estimate.total * static_cast<double>(counts.steps),
              static_cast<double>(sum));
  }
}

// However a network is clustered, each spike meets as many occupied crosspoints
// of its rows as its axon has synapses: here they are counted crossbar by
// crossbar.
TEST(EnergyModel, SynapticEventsAreThoseOfAllCrossbars) {
  std::mt19937 random(2);
  for (int trial = 0; trial < 30; ++trial) {
    Connectivity network = makeRandom(random);
    std::vector<uint64_t> events(network.getNumAxons());
    for (uint64_t &number : events)
      number = random() % 100;
    Clustering clustering =
        cluster(network, makeLimits(16, 8, PartialSums::Graded),
                trial % 2 ? ClusteringAlgorithm::Overlap
                          : ClusteringAlgorithm::MinClusters);
    uint64_t sum = 0;
    for (const Cluster &crossbar : clustering.clusters)
      for (AxonId row : crossbar.axons)
        for (UnitId column : crossbar.units) {
          const std::vector<AxonId> &axons = clustering.units[column].axons;
          if (std::binary_search(axons.begin(), axons.end(), row))
            sum += events[row];
        }
    EXPECT_EQ(countSynapticEvents(network, events), sum);
  }
}

TEST(EnergyModel, DetectsOverflow) {
  Connectivity network = makePerceptron({1, 2});
  std::vector<uint64_t> events(network.getNumAxons());
  events[0] = std::numeric_limits<uint64_t>::max() / 2;
  EXPECT_EQ(countSynapticEvents(network, events), 2 * events[0]);
  events[0] += 1;
  EXPECT_EQ(countSynapticEvents(network, events), std::nullopt);
}
