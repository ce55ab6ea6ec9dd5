//===- StreamsTest.cpp - What clusters send each other --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestNetworks.h"
#include "ganglion/Mapping/InterClusterTraffic.h"

#include <array>

using namespace ganglion::mapping;

/// Source, target, delay and events of each stream.
static std::vector<std::array<uint32_t, 4>>
getStreams(const Connectivity &network, const CrossbarLimits &limits) {
  Clustering clustering =
      cluster(network, limits, ClusteringAlgorithm::Overlap);
  std::vector<std::array<uint32_t, 4>> streams;
  for (const Stream &stream : computeStreams(network, clustering))
    streams.push_back(
        {stream.source, stream.target, stream.delay, stream.events});
  return streams;
}

// Clusters {0, 1} and {2}. Neuron 0 reaches neuron 2 with delays 1 and 3;
// neuron 1 reaches all three neurons with delay 1, as one event per cluster.
TEST(Streams, CountDistinctSources) {
  Connectivity network;
  AxonId soon = network.addAxon(AxonSource{0, 1});
  AxonId late = network.addAxon(AxonSource{0, 3});
  AxonId shared = network.addAxon(AxonSource{1, 1});
  AxonId input = network.addAxon();
  network.addNeuron(0, {shared, input});
  network.addNeuron(0, {shared, input});
  network.addNeuron(0, {soon, late, shared});
  CrossbarLimits limits = makeLimits(3, 2, PartialSums::None);
  EXPECT_EQ(getStreams(network, limits),
            (std::vector<std::array<uint32_t, 4>>{
                {0, 0, 1, 1}, {0, 1, 1, 2}, {0, 1, 3, 1}}));
}

// Two inputs of width two per neuron: cluster 0 sums axons 0 and 1, cluster 1
// adds axon 2 to the sum; both neurons then feed a cluster of the next stage.
// The mode of adding decides on rows, not on what is sent.
TEST(Streams, CarryPartialSumsWithinTheStep) {
  Connectivity network = makePerceptron({4, 2, 1});
  for (PartialSums partialSums : {PartialSums::Graded, PartialSums::Periphery})
    EXPECT_EQ(
        getStreams(network, makeLimits(3, 2, partialSums)),
        (std::vector<std::array<uint32_t, 4>>{{0, 1, 0, 2}, {1, 2, 0, 2}}));
}

TEST(Connectivity, RejectsBadInput) {
  Connectivity network;
  AxonId axon = network.addAxon(AxonSource{0, 0});
  EXPECT_EQ(network.verify(), "axon 0 comes from neuron 0 of only 0");
  network.addNeuron(0, {});
  EXPECT_EQ(network.verify(), std::nullopt);
  Connectivity loop = network, unsorted = network, missing = network;
  loop.addNeuron(0, {axon});
  EXPECT_EQ(loop.verify(), "neuron 1 listens to axon 0 without delay, but its "
                           "source, neuron 0, is not of an earlier stage");
  unsorted.addNeuron(1, {axon, axon});
  EXPECT_EQ(unsorted.verify(),
            "neuron 1 listens to axon 0 after axon 0, but axons must ascend");
  missing.addNeuron(1, {3});
  EXPECT_EQ(missing.verify(), "neuron 1 listens to axon 3 of only 1");
}
