//===- FanOutTest.cpp - The limit of fan-out is kept or refused -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestNetworks.h"

using namespace ganglion::mapping;

static std::string refuse(const Connectivity &network,
                          const CrossbarLimits &limits,
                          ClusteringAlgorithm algorithm) {
  ClusteringOptions options;
  options.algorithm = algorithm;
  ClusteringResult result = clusterNeurons(network, limits, options);
  MappingError *error = std::get_if<MappingError>(&result);
  return error ? error->getMessage() : "";
}

// Neuron 0 drives five neurons of one stage, on crossbars of two columns.
TEST(FanOut, RefusesTooManyListeners) {
  Connectivity network = makePerceptron({1, 1, 5});
  CrossbarLimits limits = makeLimits(8, 2, PartialSums::None);
  for (ClusteringAlgorithm algorithm : allAlgorithms) {
    limits.fanOut = 3;
    EXPECT_EQ(refuse(network, limits, algorithm), "");
    limits.fanOut = 2;
    EXPECT_EQ(refuse(network, limits, algorithm),
              "neuron 0 sends spikes to at least 3 rows of crossbars, but a "
              "neuron of the machine reaches 2 rows; choose a machine with a "
              "larger fan_out");
  }
}

// Neurons 0 and 1 share axon 0, and 1 and 2 share axon 1, so that none of them
// can be apart; two columns are too few.
TEST(FanOut, RefusesWhatItDoesNotFind) {
  Connectivity network;
  for (NeuronId neuron : {0, 1})
    network.addAxon(AxonSource{neuron, 1});
  network.addNeuron(0, {0});
  network.addNeuron(0, {0, 1});
  network.addNeuron(0, {1});
  CrossbarLimits limits = makeLimits(2, 2, PartialSums::None);
  limits.fanOut = 1;
  EXPECT_EQ(refuse(network, limits, ClusteringAlgorithm::Sequential),
            "neuron 0 sends spikes to 2 rows of crossbars in the clustering "
            "found, but a neuron of the machine reaches 1 row; choose a "
            "machine with a larger fan_out");
  limits.columns = 3;
  EXPECT_EQ(refuse(network, limits, ClusteringAlgorithm::Sequential), "");
}

// Listeners in pairs, in an order that tears them apart.
TEST(FanOut, BringsListenersTogether) {
  Connectivity network;
  for (NeuronId neuron = 0; neuron < 6; ++neuron)
    network.addAxon(AxonSource{neuron, 1});
  for (AxonId axon : {0, 1, 2, 0, 1, 2})
    network.addNeuron(0, {axon});
  CrossbarLimits limits = makeLimits(2, 2, PartialSums::None);
  limits.fanOut = 1;
  for (ClusteringAlgorithm algorithm : allAlgorithms)
    EXPECT_EQ(cluster(network, limits, algorithm).clusters.size(), 3u);
}

// What is not refused is verified, also after refinement.
TEST(FanOut, RandomNetworks) {
  std::mt19937 random(4);
  int numKept = 0, numRefused = 0;
  for (int round = 0; round < 400; ++round) {
    SCOPED_TRACE(round);
    Connectivity network = makeRandom(random);
    CrossbarLimits limits = makeLimits(4 + random() % 60, 2 + random() % 40,
                                       PartialSums(random() % 3));
    limits.fanOut = 1 + random() % 5;
    for (ClusteringAlgorithm algorithm : allAlgorithms) {
      ClusteringOptions options;
      options.algorithm = algorithm;
      ClusteringResult result = clusterNeurons(network, limits, options);
      Clustering *clustering = std::get_if<Clustering>(&result);
      ++(clustering ? numKept : numRefused);
      if (clustering)
        EXPECT_EQ(clustering->verify(network, limits), std::nullopt);
      else if (checkMappable(network, limits))
        EXPECT_TRUE(std::get<MappingError>(result).isProven);
    }
  }
  EXPECT_GT(numKept, 300);
  EXPECT_GT(numRefused, 300);
}
