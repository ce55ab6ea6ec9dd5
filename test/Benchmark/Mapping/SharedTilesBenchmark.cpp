//===- SharedTilesBenchmark.cpp - More clusters than tiles ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// From clusters and their streams to tiles, turns and a certificate that is
/// checked. The published flow takes 21 s to bind and order the 601 clusters of
/// the perceptron on 4 tiles (docs/mapping.md).
///
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Binding.h"
#include "ganglion/Dataflow/OrderImprovement.h"
#include "ganglion/Mapping/ClusteringAlgorithm.h"
#include "ganglion/Mapping/SharedTiles.h"

#include <benchmark/benchmark.h>

#include <numeric>
#include <random>

using namespace ganglion;
using namespace ganglion::mapping;

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

/// 784-100-10 within a time step: 79,400 synapses.
static Connectivity makePerceptron() {
  Connectivity network;
  std::vector<AxonId> inputs;
  for (int i = 0; i < 784; ++i)
    inputs.push_back(network.addAxon());
  uint32_t stage = 0;
  for (int size : {100, 10}) {
    std::vector<AxonId> outputs;
    for (int i = 0; i < size; ++i)
      outputs.push_back(
          network.addAxon(AxonSource{network.addNeuron(stage, inputs), 0}));
    inputs = std::move(outputs);
    ++stage;
  }
  return network;
}

/// The times of machines in lib/Machines: `paper` is dynapse-paper, where all
/// clusters take 16 ns and a reload nothing; on `mesh`, a row and a column take
/// 1 ns each and a reload 1280.
enum Machine { Paper, Mesh };

static TileTimes getTimes(Machine machine) {
  if (machine == Paper)
    return {/*reload=*/0, /*hop=*/3000, /*event=*/556, /*bufferTokens=*/2};
  return {/*reload=*/1280000, /*hop=*/1000, /*event=*/1000, /*bufferTokens=*/2};
}

static TimedProgram makePerceptronProgram(Machine machine) {
  Connectivity network = makePerceptron();
  CrossbarLimits limits;
  limits.rows = limits.columns = 128;
  limits.partialSums = PartialSums::Graded;
  auto clustering = std::get<Clustering>(clusterMinClusters(network, limits));
  TimedProgram program;
  for (const Cluster &cluster : clustering.clusters)
    program.clusterTimes.push_back(
        machine == Paper
            ? 16000
            : 1000 * int64_t(cluster.getNumRows() + cluster.getNumColumns()));
  program.streams = computeStreams(network, clustering);
  return program;
}

/// Layers of `width` clusters, each of which listens to four of the layer
/// before, and, if asked, the first layer to the last one a step later.
static TimedProgram makeLayers(uint32_t numLayers, uint32_t width,
                               bool hasFeedback) {
  std::mt19937_64 random(1);
  TimedProgram program;
  for (uint32_t layer = 0; layer < numLayers; ++layer)
    for (uint32_t i = 0; i < width; ++i) {
      program.clusterTimes.push_back(int64_t(50000 + random() % 150000));
      for (uint32_t k = 0; layer > 0 && k < std::min(width, 4u); ++k)
        program.streams.push_back({(layer - 1) * width + (i + k) % width,
                                   layer * width + i, 0,
                                   uint32_t(1 + random() % 100)});
    }
  for (uint32_t i = 0; hasFeedback && i < width; ++i)
    program.streams.push_back({(numLayers - 1) * width + i, i, 1, 10});
  return program;
}

//===----------------------------------------------------------------------===//
// Flows
//===----------------------------------------------------------------------===//

static double toDouble(dataflow::Rational value) {
  return double(value.getNumerator()) / double(value.getDenominator());
}

static Topology makeMesh(int64_t side) {
  return {TopologyKind::Mesh, uint32_t(side), uint32_t(side)};
}

static void share(benchmark::State &state, const TimedProgram &program,
                  const TileTimes &times, const Topology &topology) {
  SharedTiles shared;
  for (auto _ : state) {
    shared = *shareTiles(program, times, topology);
    dataflow::Graph graph =
        buildOrderedGraph(program, times, topology, shared.sharing)->graph;
    if (dataflow::verifyCertificate(graph, shared.certificate))
      state.SkipWithError("the certificate is wrong");
  }
  double period = toDouble(shared.certificate.period);
  state.counters["clusters"] = double(program.clusterTimes.size());
  state.counters["streams"] = double(program.streams.size());
  state.counters["start_ns"] = toDouble(shared.initialPeriod) / 1000;
  state.counters["period_ns"] = period / 1000;
  state.counters["gap"] = period / toDouble(shared.lowerBound);
  state.counters["evaluations"] = double(shared.evaluations);
  state.counters["rate"] =
      benchmark::Counter(double(shared.evaluations),
                         benchmark::Counter::kIsIterationInvariantRate);
}

/// The side of a square of tiles.
static void sharePerceptron(benchmark::State &state, Machine machine) {
  share(state, makePerceptronProgram(machine), getTimes(machine),
        makeMesh(state.range(0)));
}

/// What the dataflow library does without knowing of clusters: it balances the
/// load, orders by lists and improves the orders.
static void bindAndOrder(benchmark::State &state, Machine machine) {
  TimedProgram program = makePerceptronProgram(machine);
  Topology topology = makeMesh(state.range(0));
  TileTimes times = getTimes(machine);
  Placement anywhere(program.clusterTimes.size());
  dataflow::ImprovedOrder improved;
  for (auto _ : state) {
    dataflow::Graph graph =
        buildProgramGraph(program, times, topology, anywhere)->graph;
    auto binding = std::get<dataflow::Binding>(
        dataflow::bindActors(graph, unsigned(topology.getNumTiles())));
    Placement placement;
    for (std::optional<unsigned> tile : binding)
      placement.push_back(*tile);
    graph = buildProgramGraph(program, times, topology, placement)->graph;
    auto order =
        std::get<dataflow::StaticOrder>(dataflow::computeStaticOrder(graph));
    improved = std::get<dataflow::ImprovedOrder>(
        dataflow::improveStaticOrder(graph, order));
  }
  state.counters["start_ns"] = toDouble(improved.initialPeriod) / 1000;
  state.counters["period_ns"] = toDouble(improved.period) / 1000;
  state.counters["evaluations"] = double(improved.evaluations);
}

/// Clusters and the side of a square of tiles.
static void shareLayers(benchmark::State &state, bool hasFeedback) {
  TimedProgram program =
      makeLayers(uint32_t(state.range(0)) / 20, 20, hasFeedback);
  share(state, program, {/*reload=*/10000, 1000, 1000, 2},
        makeMesh(state.range(1)));
}

BENCHMARK_CAPTURE(sharePerceptron, paper, Paper)
    ->ArgName("side")
    ->Arg(2)
    ->Arg(4)
    ->Arg(8)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sharePerceptron, mesh, Mesh)
    ->ArgName("side")
    ->Arg(2)
    ->Arg(4)
    ->Arg(8)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(bindAndOrder, paper, Paper)
    ->ArgName("side")
    ->Arg(2)
    ->Arg(4)
    ->Arg(8)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(bindAndOrder, mesh, Mesh)
    ->ArgName("side")
    ->Arg(2)
    ->Arg(4)
    ->Arg(8)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(shareLayers, forward, false)
    ->ArgNames({"clusters", "side"})
    ->ArgsProduct({{100, 300, 1000, 3000, 10000}, {2, 8}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(shareLayers, feedback, true)
    ->ArgNames({"clusters", "side"})
    ->ArgsProduct({{100, 300, 1000, 3000, 10000}, {2, 8}})
    ->Unit(benchmark::kMillisecond);
