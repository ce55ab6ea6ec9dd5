//===- LimitsTest.cpp - Every limit binds, and refusals name it -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestNetworks.h"

using namespace ganglion::mapping;

/// Neurons that all listen to the same axons.
static Connectivity makeShared(uint32_t numNeurons, uint32_t fanIn) {
  return makePerceptron({fanIn, numNeurons});
}

static void expectClusters(const Connectivity &network,
                           const CrossbarLimits &limits, size_t expected) {
  for (ClusteringAlgorithm algorithm : allAlgorithms)
    EXPECT_EQ(cluster(network, limits, algorithm).clusters.size(), expected);
}

TEST(Limits, NoneBinds) {
  expectClusters(Connectivity(), {}, 0);
  expectClusters(makeShared(6, 3), {}, 1);
}

TEST(Limits, Rows) {
  Connectivity network;
  for (AxonId i = 0; i < 8; i += 2) {
    network.addAxon(), network.addAxon();
    network.addNeuron(0, {i, i + 1});
  }
  CrossbarLimits limits;
  limits.rows = 5; // Two neurons of two private axons.
  expectClusters(network, limits, 2);
}

TEST(Limits, Columns) {
  CrossbarLimits limits;
  limits.columns = 4;
  expectClusters(makeShared(6, 3), limits, 2);
}

TEST(Limits, Neurons) {
  CrossbarLimits limits;
  limits.neurons = 2;
  expectClusters(makeShared(6, 3), limits, 3);
}

TEST(Limits, Synapses) {
  CrossbarLimits limits;
  limits.synapses = 7; // Two neurons of three synapses.
  expectClusters(makeShared(6, 3), limits, 3);
}

// Ten synapses in columns of four: two partial sums of four, and a last column
// with the remaining two.
TEST(Limits, FanIn) {
  CrossbarLimits limits;
  limits.fanIn = 4;
  limits.partialSums = PartialSums::Graded;
  Clustering clustering =
      cluster(makeShared(3, 10), limits, ClusteringAlgorithm::Overlap);
  EXPECT_EQ(clustering.units.size(), 9u);
  EXPECT_EQ(clustering.clusters.size(), 2u);
}

// Graded partial sums take rows, those added in the periphery do not: with five
// rows, a cluster combines five sums of each of its neurons, or any number.
TEST(Limits, PeripheryNeedsNoRows) {
  Connectivity network = makeShared(4, 25);
  auto count = [&](PartialSums partialSums) {
    return cluster(network, makeLimits(5, 100, partialSums),
                   ClusteringAlgorithm::Overlap)
        .clusters.size();
  };
  EXPECT_EQ(count(PartialSums::Graded), 5u + 4u);
  // The last five axons go straight into the combining cluster.
  EXPECT_EQ(count(PartialSums::Periphery), 4u + 1u);
}

TEST(Limits, RefusalsNameTheLimit) {
  Connectivity network = makePerceptron({3, 1});
  auto refuse = [&](const CrossbarLimits &limits) {
    auto error = checkMappable(network, limits);
    return error ? error->getMessage() : "";
  };
  const std::string remedy =
      " and the machine cannot add partial sums; choose "
      "a machine with partial_sums = graded or periphery";
  CrossbarLimits limits;
  EXPECT_EQ(refuse(limits), "");
  limits.synapses = 2;
  EXPECT_EQ(refuse(limits),
            "neuron 0 has fan-in 3, but a crossbar holds 2 synapses" + remedy);
  limits.fanIn = 2;
  EXPECT_EQ(refuse(limits),
            "neuron 0 has fan-in 3, but a column adds 2 synapses" + remedy);
  limits.rows = 1;
  EXPECT_EQ(refuse(limits),
            "neuron 0 has fan-in 3, but a crossbar has 1 row" + remedy);
  limits.partialSums = PartialSums::Graded;
  EXPECT_EQ(refuse(limits), "neuron 0 has fan-in 3, but a crossbar has 1 row, "
                            "too few to add partial sums; choose a machine "
                            "with at least 2");
  limits.partialSums = PartialSums::Periphery;
  EXPECT_EQ(refuse(limits), "");
  limits.neurons = 0;
  EXPECT_EQ(refuse(limits), "neuron 0 needs a place, but a tile holds 0 "
                            "neurons; choose a machine whose tiles hold "
                            "neurons");
  limits.columns = 0;
  EXPECT_EQ(refuse(limits), "neuron 0 needs 1 column, but a crossbar has 0 "
                            "columns; choose a machine with columns");
}

TEST(Limits, RefusalsUseTheCallersNames) {
  Connectivity network = makePerceptron({100, 12, 784, 1});
  ClusteringResult result =
      clusterNeurons(network, makeLimits(128, 128, PartialSums::None));
  const MappingError *error = std::get_if<MappingError>(&result);
  ASSERT_NE(error, nullptr);
  EXPECT_EQ(error->limit, LimitKind::Rows);
  EXPECT_EQ(error->neuron, 12u + 784u);
  EXPECT_EQ(error->found, 784u);
  EXPECT_EQ(error->allowed, 128u);
  EXPECT_EQ(error->getMessage([](NeuronId neuron) {
    return "neuron " + std::to_string(neuron - 796) + " of @output";
  }),
            "neuron 0 of @output has fan-in 784, but a crossbar has 128 rows "
            "and the machine cannot add partial sums; choose a machine with "
            "partial_sums = graded or periphery");
}
