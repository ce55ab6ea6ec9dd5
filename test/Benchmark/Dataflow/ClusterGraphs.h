//===- ClusterGraphs.h - Graphs of clustered networks -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The cluster graphs on which the published tools of Song et al. (LCTES 2020)
/// and DFSynthesizer (TECS 2021) were measured, made anew: the topologies of
/// their applications, clustered by their greedy for crossbars of 128x128 with
/// an unrolled fan-in of 127.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_BENCHMARK_DATAFLOW_CLUSTERGRAPHS_H
#define GANGLION_TEST_BENCHMARK_DATAFLOW_CLUSTERGRAPHS_H

#include "ganglion/Dataflow/Graph.h"
#include "ganglion/Mapping/ClusteringAlgorithm.h"
#include "ganglion/Mapping/InterClusterTraffic.h"

#include <algorithm>

namespace ganglion::benchmarks {

/// A network made layer by layer. A spike arrives one step after it is emitted,
/// so neurons of all layers may share a cluster, as in the published tools.
class LayeredNetwork {
public:
  /// Inputs are the first layer.
  LayeredNetwork(uint32_t channels, uint32_t side)
      : channels(channels), side(side), lastLayer(channels * side * side) {
    for (mapping::AxonId &axon : lastLayer)
      axon = network.addAxon();
  }

  /// Squares of `kernel` times `kernel`, `stride` apart, over all channels.
  void addConvolution(uint32_t numOut, uint32_t kernel) {
    addSquares(numOut, kernel, /*stride=*/1, /*perChannel=*/false);
  }
  /// Squares of `kernel` times `kernel` side by side, in each channel.
  void addPool(uint32_t kernel) {
    addSquares(channels, kernel, /*stride=*/kernel, /*perChannel=*/true);
  }
  /// A copy of the last layer.
  void addFlatten() {
    addPool(1);
    channels = uint32_t(lastLayer.size());
    side = 1;
  }
  void addDense(uint32_t numOut) {
    std::vector<mapping::AxonId> inputs = lastLayer;
    lastLayer.clear();
    for (uint32_t i = 0; i < numOut; ++i)
      addNeuron(inputs);
    channels = numOut;
    side = 1;
  }

  const mapping::Connectivity &getNetwork() const { return network; }

private:
  void addNeuron(std::vector<mapping::AxonId> inputs) {
    std::sort(inputs.begin(), inputs.end());
    lastLayer.push_back(network.addAxon(
        mapping::AxonSource{network.addNeuron(/*stage=*/0, inputs), 1}));
  }

  void addSquares(uint32_t numOut, uint32_t kernel, uint32_t stride,
                  bool perChannel) {
    std::vector<mapping::AxonId> from = std::move(lastLayer);
    lastLayer.clear();
    uint32_t sideOut = (side - kernel) / stride + 1;
    for (uint32_t out = 0; out < numOut; ++out)
      for (uint32_t y = 0; y < sideOut; ++y)
        for (uint32_t x = 0; x < sideOut; ++x) {
          std::vector<mapping::AxonId> inputs;
          for (uint32_t in = perChannel ? out : 0;
               in < (perChannel ? out + 1 : channels); ++in)
            for (uint32_t v = 0; v < kernel; ++v)
              for (uint32_t u = 0; u < kernel; ++u)
                inputs.push_back(
                    from[(in * side + y * stride + v) * side + x * stride + u]);
          addNeuron(std::move(inputs));
        }
    channels = numOut;
    side = sideOut;
  }

  mapping::Connectivity network;
  uint32_t channels, side;
  std::vector<mapping::AxonId> lastLayer;
};

/// 784-100-10: 79,400 synapses.
inline mapping::Connectivity makePerceptron() {
  LayeredNetwork network(784, 1);
  network.addDense(100);
  network.addDense(10);
  return network.getNetwork();
}

/// LeNet on 32x32 pixels: 282,936 synapses.
inline mapping::Connectivity makeLeNet() {
  LayeredNetwork network(1, 32);
  network.addConvolution(6, 3);
  network.addPool(2);
  network.addConvolution(16, 3);
  network.addPool(2);
  network.addFlatten();
  network.addDense(120);
  network.addDense(84);
  network.addDense(10);
  return network.getNetwork();
}

/// The clusters of a network as actors that take a time unit for each row and
/// each column and do not overlap themselves. What one sends to another is a
/// channel, with a token for the step of delay of a spike, and two buffers.
inline dataflow::Graph makeClusterGraph(const mapping::Connectivity &network) {
  mapping::CrossbarLimits limits;
  limits.rows = limits.columns = 128;
  limits.partialSums = mapping::PartialSums::Graded;
  auto clustering = std::get<mapping::Clustering>(
      mapping::clusterMinClusters(network, limits, /*unrollFanIn=*/127));

  dataflow::Graph graph;
  for (const mapping::Cluster &cluster : clustering.clusters) {
    auto time = int64_t(cluster.getNumRows() + cluster.getNumColumns());
    dataflow::ActorId actor =
        graph.addActor("c" + std::to_string(graph.getNumActors()), time);
    graph.addChannel("self", actor, actor, 1);
  }
  for (const mapping::Stream &stream :
       mapping::computeStreams(network, clustering)) {
    graph.addChannel("stream", stream.source, stream.target, stream.delay);
    graph.addChannel("buffer", stream.target, stream.source, 2 - stream.delay);
  }
  return graph;
}

} // namespace ganglion::benchmarks

#endif // GANGLION_TEST_BENCHMARK_DATAFLOW_CLUSTERGRAPHS_H
