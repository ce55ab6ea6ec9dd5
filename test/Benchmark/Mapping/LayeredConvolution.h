//===- LayeredConvolution.h - The graph of the published placements -*- C++
//-*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The synthetic network on which Jin et al., "Mapping Very Large Scale Spiking
// Neuron Network to Neuromorphic Hardware" (ASPLOS 2023), publish placement
// costs and times; the logs are in their repository, Jinouwen/mapping_cpp.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_BENCHMARK_MAPPING_LAYEREDCONVOLUTION_H
#define GANGLION_TEST_BENCHMARK_MAPPING_LAYEREDCONVOLUTION_H

#include "ganglion/Mapping/MulticastGraph.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace ganglion::mapping::benchmarks {

/// A weight of one in units of spikes: weights become integers by rounding.
constexpr double spikesPerWeight = 1 << 20;

/// `side` layers of `side` clusters. Each cluster but those of the last two
/// layers sends to the cluster at its place in the next layer and the three
/// behind that, as far as there are any. The published program leaves the last
/// layer without connections.
///
/// Weights are uniform in [0, 1), drawn as the library on which the published
/// figures were measured draws them (LLVM's, whose default engine is the
/// minimal standard generator): two numbers make one weight. So the costs of
/// placements along the same curve are equal to the last digit.
inline MulticastGraph makeLayeredConvolution(uint32_t side) {
  constexpr uint32_t window = 4;
  std::minstd_rand random(1);
  constexpr double range = std::minstd_rand::max() - std::minstd_rand::min();
  auto drawDigit = [&] { return double(random() - std::minstd_rand::min()); };
  MulticastGraph graph(size_t(side) * side);
  for (uint32_t layer = 0; layer + 2 < side; ++layer)
    for (uint32_t place = 0; place < side; ++place)
      for (uint32_t other = place; other < std::min(side, place + window);
           ++other) {
        double low = drawDigit(), high = drawDigit();
        double weight = (low + high * range) / (range * range);
        graph.addNet(
            layer * side + place, {(layer + 1) * side + other},
            static_cast<uint64_t>(std::llround(weight * spikesPerWeight)));
      }
  return graph;
}

/// The same graph with one net per cluster, of the weight of its first
/// connection, that leads to all its targets.
inline MulticastGraph joinNets(const MulticastGraph &graph) {
  MulticastGraph joined(graph.getNumClusters());
  for (NetId net = 0; net < graph.getNumNets();) {
    ClusterId source = graph.getSource(net);
    uint64_t spikes = graph.getSpikes(net);
    std::vector<ClusterId> targets;
    for (; net < graph.getNumNets() && graph.getSource(net) == source; ++net)
      targets.push_back(graph.getTargets(net)[0]);
    joined.addNet(source, targets, spikes);
  }
  return joined;
}

/// The same graph with its clusters numbered at random, so that their order
/// tells nothing.
inline MulticastGraph renumber(const MulticastGraph &graph) {
  std::mt19937_64 random(1);
  std::vector<ClusterId> numbers(graph.getNumClusters());
  for (ClusterId i = 0; i < numbers.size(); ++i) {
    numbers[i] = i;
    std::swap(numbers[i], numbers[random() % (i + 1)]);
  }
  MulticastGraph renumbered(graph.getNumClusters());
  for (NetId net = 0; net < graph.getNumNets(); ++net) {
    std::vector<ClusterId> targets;
    for (ClusterId target : graph.getTargets(net))
      targets.push_back(numbers[target]);
    std::sort(targets.begin(), targets.end());
    renumbered.addNet(numbers[graph.getSource(net)], targets,
                      graph.getSpikes(net));
  }
  return renumbered;
}

} // namespace ganglion::mapping::benchmarks

#endif // GANGLION_TEST_BENCHMARK_MAPPING_LAYEREDCONVOLUTION_H
