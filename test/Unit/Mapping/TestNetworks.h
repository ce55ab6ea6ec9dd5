//===- TestNetworks.h - Networks that the tests cluster ---------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_MAPPING_TESTNETWORKS_H
#define GANGLION_TEST_UNIT_MAPPING_TESTNETWORKS_H

#include "ganglion/Mapping/ClusteringAlgorithm.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <optional>
#include <random>
#include <variant>
#include <vector>

namespace ganglion::mapping {

inline std::vector<AxonId> consecutiveAxons(AxonId first, size_t number) {
  std::vector<AxonId> axons(number);
  std::iota(axons.begin(), axons.end(), first);
  return axons;
}

/// Dense layers without delay; the first size is the number of inputs.
inline Connectivity makePerceptron(const std::vector<uint32_t> &sizes) {
  Connectivity network;
  for (uint32_t i = 0; i < sizes[0]; ++i)
    network.addAxon();
  AxonId firstAxon = 0;
  for (uint32_t layer = 1; layer < sizes.size(); ++layer) {
    std::vector<AxonId> inputs = consecutiveAxons(firstAxon, sizes[layer - 1]);
    firstAxon = static_cast<AxonId>(network.getNumAxons());
    for (uint32_t i = 0; i < sizes[layer]; ++i)
      network.addAxon(AxonSource{network.addNeuron(layer - 1, inputs), 0});
  }
  return network;
}

/// Every neuron listens to every other, and to itself if asked, one step later.
inline Connectivity makeAllToAll(uint32_t size, bool withSelf) {
  Connectivity network;
  for (NeuronId neuron = 0; neuron < size; ++neuron)
    network.addAxon(AxonSource{neuron, 1});
  for (NeuronId neuron = 0; neuron < size; ++neuron) {
    std::vector<AxonId> axons = consecutiveAxons(0, size);
    if (!withSelf)
      axons.erase(axons.begin() + neuron);
    network.addNeuron(0, axons);
  }
  return network;
}

/// A 3x3 convolution of a square image with zero padding; axons and neurons in
/// the order channel, row, column.
inline Connectivity makeConvolution(int channelsIn, int channelsOut, int side) {
  Connectivity network;
  for (int i = 0; i < channelsIn * side * side; ++i)
    network.addAxon();
  for (int out = 0; out < channelsOut; ++out)
    for (int y = 0; y < side; ++y)
      for (int x = 0; x < side; ++x) {
        std::vector<AxonId> axons;
        for (int in = 0; in < channelsIn; ++in)
          for (int v = std::max(y - 1, 0); v <= std::min(y + 1, side - 1); ++v)
            for (int u = std::max(x - 1, 0); u <= std::min(x + 1, side - 1);
                 ++u)
              axons.push_back(static_cast<AxonId>((in * side + v) * side + u));
        network.addNeuron(0, axons);
      }
  return network;
}

/// Neurons of up to three stages with any number of inputs from outside, from
/// neurons of earlier stages without delay and from any neuron with delay.
inline Connectivity makeRandom(std::mt19937 &random) {
  uint32_t numNeurons = 1 + random() % 40, numStages = 1 + random() % 3;
  auto getStage = [&](NeuronId neuron) {
    return neuron * numStages / numNeurons;
  };
  Connectivity network;
  uint32_t numAxons = 1 + random() % 60;
  for (uint32_t i = 0; i < numAxons; ++i) {
    if (random() % 2)
      network.addAxon();
    else
      network.addAxon(AxonSource{static_cast<NeuronId>(random() % numNeurons),
                                 uint32_t(random() % 3)});
  }
  for (NeuronId neuron = 0; neuron < numNeurons; ++neuron) {
    uint32_t percent = random() % 101;
    std::vector<AxonId> axons;
    for (AxonId axon = 0; axon < numAxons; ++axon) {
      const std::optional<AxonSource> &source = network.getSource(axon);
      bool inTime = !source || source->delay > 0 ||
                    getStage(source->neuron) < getStage(neuron);
      if (inTime && random() % 100 < percent)
        axons.push_back(axon);
    }
    network.addNeuron(getStage(neuron), axons);
  }
  return network;
}

inline CrossbarLimits makeLimits(uint32_t rows, uint32_t columns,
                                 PartialSums partialSums) {
  CrossbarLimits limits;
  limits.rows = rows;
  limits.columns = columns;
  limits.partialSums = partialSums;
  return limits;
}

inline constexpr ClusteringAlgorithm allAlgorithms[] = {
    ClusteringAlgorithm::Overlap, ClusteringAlgorithm::MinClusters,
    ClusteringAlgorithm::SpineMap, ClusteringAlgorithm::Sequential};

/// Counts of up to 100, over 100 steps.
inline SpikeCounts makeRandomSpikes(const Connectivity &network,
                                    std::mt19937 &random) {
  SpikeCounts spikes = SpikeCounts::getWorstCase(network, 100);
  for (std::vector<uint64_t> *counts : {&spikes.neurons, &spikes.inputs})
    for (uint64_t &count : *counts)
      count = random() % 101;
  spikes.partialSumEvents = PartialSumEvents(random() % 2);
  return spikes;
}

inline uint64_t countTraffic(const Connectivity &network,
                             const Clustering &clustering,
                             const SpikeCounts &spikes) {
  return buildMulticastGraph(network, clustering, spikes)
      ->countInterClusterSpikes()
      .value();
}

/// Any of the limits, each between 2 and 41 or absent.
inline CrossbarLimits makeRandomLimits(std::mt19937 &random) {
  CrossbarLimits limits;
  for (uint32_t *limit : {&limits.rows, &limits.columns, &limits.neurons,
                          &limits.synapses, &limits.fanIn})
    if (random() % 2)
      *limit = 2 + random() % 40;
  limits.partialSums = PartialSums(random() % 3);
  return limits;
}

/// Clusters a network that must fit, and checks the result.
inline Clustering cluster(const Connectivity &network,
                          const CrossbarLimits &limits,
                          ClusteringAlgorithm algorithm,
                          std::optional<SpikeCounts> spikes = std::nullopt) {
  ClusteringOptions options;
  options.algorithm = algorithm;
  options.spikes = spikes;
  ClusteringResult result = clusterNeurons(network, limits, options);
  if (MappingError *error = std::get_if<MappingError>(&result)) {
    ADD_FAILURE() << error->getMessage();
    return {};
  }
  Clustering clustering = std::get<Clustering>(std::move(result));
  EXPECT_EQ(clustering.verify(network, limits), std::nullopt);
  return clustering;
}

} // namespace ganglion::mapping

#endif // GANGLION_TEST_UNIT_MAPPING_TESTNETWORKS_H
