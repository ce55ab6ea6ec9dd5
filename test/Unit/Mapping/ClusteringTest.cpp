//===- ClusteringTest.cpp - All algorithms on whole networks --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestNetworks.h"
#include "ganglion/Mapping/LowerBound.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>

using namespace ganglion::mapping;

static const CrossbarLimits crossbar128 =
    makeLimits(128, 128, PartialSums::Graded);

static size_t countClusters(const Connectivity &network,
                            ClusteringAlgorithm algorithm) {
  return cluster(network, crossbar128, algorithm).clusters.size();
}

// By hand: 784 = 6 * 128 + 16, so 6 clusters of partial sums serve all 100
// neurons. A combining cluster has room for (128 - 16) / 6 = 18 neurons beside
// the 16 axons left, hence 6 of them, and one cluster holds the outputs. The
// lower bound is 11 + 1, as 784 axons and 600 partial sums need 11 * 128 rows.
TEST(Clustering, Perceptron) {
  Connectivity network = makePerceptron({784, 100, 10});
  EXPECT_LE(countClusters(network, ClusteringAlgorithm::Overlap), 13u);
  EXPECT_EQ(lowerBound(network, crossbar128), 12u);
  // The authors' tool takes 601, with another treatment of what remains of a
  // chain: units of different positions may share a crossbar.
  EXPECT_EQ(countClusters(network, ClusteringAlgorithm::MinClusters), 602u);
}

// By hand: 205 partial sums of 128 axons fill 2 clusters; beside the 77 axons
// left there is room for 51 partial sums, hence 5 combining clusters. For the
// bound, each axon is a row of two clusters (205 > 128 columns) and each neuron
// needs a partial sum: 3 * 205 > 4 * 128 rows.
TEST(Clustering, AllToAll) {
  for (bool withSelf : {false, true}) {
    Connectivity network = makeAllToAll(205, withSelf);
    EXPECT_LE(countClusters(network, ClusteringAlgorithm::Overlap), 7u);
    EXPECT_EQ(lowerBound(network, crossbar128), 5u);
  }
  // As the authors' tool.
  EXPECT_EQ(
      countClusters(makeAllToAll(205, false), ClusteringAlgorithm::MinClusters),
      256u);
}

// Inner neurons have fan-in 144 and are split; those at the border are not.
TEST(Clustering, Convolution) {
  Connectivity network = makeConvolution(16, 16, 16);
  size_t bound = lowerBound(network, crossbar128);
  size_t counts[4];
  for (int i : {0, 1, 2, 3}) {
    auto start = std::chrono::steady_clock::now();
    counts[i] = countClusters(network, ClusteringAlgorithm(i));
    std::chrono::duration<double> seconds =
        std::chrono::steady_clock::now() - start;
    std::printf("%zu synapses: %zu clusters (at least %zu) in %.2f s with "
                "verification\n",
                network.getNumSynapses(), counts[i], bound, seconds.count());
    EXPECT_GE(counts[i], bound);
  }
  for (int i : {1, 2, 3})
    EXPECT_LE(counts[0], counts[i]);
}

// Three levels: 20 inputs in columns of 4 give 5 partial sums, too many for
// one column; one more column adds two of them.
TEST(Clustering, CombinesRecursively) {
  Connectivity network = makePerceptron({20, 1});
  CrossbarLimits limits = makeLimits(4, 4, PartialSums::Graded);
  Clustering clustering =
      cluster(network, limits, ClusteringAlgorithm::Overlap);
  // At least (20 - 1) / (4 - 1) units; see LowerBound.cpp.
  EXPECT_EQ(clustering.units.size(), 7u);
  EXPECT_EQ(clustering.units.back().level, 2u);
}

// The smallest column unrolls into the longest chain: m = 2 is the fan-in of
// two of the LCTES 2020 paper.
TEST(Clustering, UnrollsByTwo) {
  Connectivity network = makePerceptron({5, 1});
  CrossbarLimits limits = makeLimits(2, 1, PartialSums::Graded);
  Clustering clustering =
      cluster(network, limits, ClusteringAlgorithm::MinClusters);
  ASSERT_EQ(clustering.units.size(), 4u);
  EXPECT_EQ(clustering.units[0].axons, (std::vector<AxonId>{0, 1}));
  EXPECT_EQ(clustering.units[3].axons, (std::vector<AxonId>{4}));
  EXPECT_EQ(clustering.units[3].partialSums, (std::vector<UnitId>{2}));
}

/// What each neuron adds up when its units are evaluated cluster by cluster in
/// the order of levels; unsigned numbers make every order of sums exact.
static std::vector<uint64_t>
evaluate(const Clustering &clustering, size_t numNeurons,
         const std::vector<uint64_t> &values,
         const std::vector<std::vector<uint64_t>> &weights) {
  std::vector<Cluster> clusters = clustering.clusters;
  std::sort(
      clusters.begin(), clusters.end(),
      [](const Cluster &a, const Cluster &b) { return a.level < b.level; });
  std::vector<uint64_t> sums(clustering.units.size()), result(numNeurons);
  for (const Cluster &cluster : clusters)
    for (UnitId id : cluster.units) {
      const Unit &unit = clustering.units[id];
      for (AxonId axon : unit.axons)
        sums[id] += weights[unit.neuron][axon] * values[axon];
      for (UnitId from : unit.partialSums)
        sums[id] += sums[from];
      if (unit.isFinal)
        result[unit.neuron] += sums[id];
    }
  return result;
}

TEST(Clustering, RandomNetworks) {
  std::mt19937 random(1);
  size_t numRefused = 0;
  for (int round = 0; round < 600; ++round) {
    SCOPED_TRACE(round);
    Connectivity network = makeRandom(random);
    ASSERT_EQ(network.verify(), std::nullopt);
    CrossbarLimits limits = makeRandomLimits(random);

    std::vector<uint64_t> values(network.getNumAxons());
    for (uint64_t &value : values)
      value = random();
    std::vector<std::vector<uint64_t>> weights(
        network.getNumNeurons(), std::vector<uint64_t>(values.size()));
    std::vector<uint64_t> expected(network.getNumNeurons());
    for (NeuronId neuron = 0; neuron < expected.size(); ++neuron)
      for (AxonId axon : network.getAxons(neuron)) {
        weights[neuron][axon] = random();
        expected[neuron] += weights[neuron][axon] * values[axon];
      }

    if (checkMappable(network, limits)) {
      ++numRefused;
      for (int i : {0, 1, 2, 3})
        EXPECT_TRUE(std::holds_alternative<MappingError>(
            clusterNeurons(network, limits, {ClusteringAlgorithm(i)})));
      continue;
    }
    for (int i : {0, 1, 2, 3}) {
      Clustering clustering = cluster(network, limits, ClusteringAlgorithm(i));
      EXPECT_GE(clustering.clusters.size(), lowerBound(network, limits));
      EXPECT_EQ(evaluate(clustering, expected.size(), values, weights),
                expected);
    }
  }
  // Both cases are met often: a third of the machines cannot add partial sums.
  EXPECT_GT(numRefused, 60u);
  EXPECT_LT(numRefused, 300u);
}
