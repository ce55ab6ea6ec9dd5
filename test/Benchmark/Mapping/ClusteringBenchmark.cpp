//===- ClusteringBenchmark.cpp - Programs by algorithms -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The ten programs, clustered by each algorithm and, where they have boxes, in
/// the box form, for crossbars of 128x128 with graded partial sums; and the
/// three networks on which the published tools were measured, with spike counts
/// such that their greedy has the published traffic. To tell what the clusters
/// are worth, each gets a tile of its own on a mesh with the times of the
/// machine `mesh`.
///
//===----------------------------------------------------------------------===//

#include "Programs.h"
#include "ganglion/Dataflow/Period.h"
#include "ganglion/Mapping/ClusteringAlgorithm.h"
#include "ganglion/Mapping/LowerBound.h"
#include "ganglion/Mapping/SharedTiles.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <numeric>
#include <string>

using namespace ganglion;
using namespace ganglion::benchmarks;

static mapping::CrossbarLimits getLimits() {
  mapping::CrossbarLimits limits;
  limits.rows = limits.columns = 128;
  limits.partialSums = mapping::PartialSums::Graded;
  return limits;
}

/// Forgets the peak of the process's memory so far, where Linux lets it.
static void resetPeakMemory() { std::ofstream("/proc/self/clear_refs") << 5; }

/// In megabytes; zero if unknown.
static double getPeakMemory() {
  std::ifstream status("/proc/self/status");
  std::string word;
  double kilobytes = 0;
  while (status >> word)
    if (word == "VmHWM:")
      status >> kilobytes;
  return kilobytes / 1000;
}

/// One nanosecond for each row and column; see lib/Machines/mesh.mlir.
static int64_t getClusterTime(uint64_t rows, uint64_t columns) {
  return 1000 * int64_t(rows + columns);
}

static mapping::TileTimes getTileTimes() {
  return {/*reload=*/1280000, /*hop=*/1000, /*event=*/1000, /*bufferTokens=*/2};
}

static mapping::Topology makeSmallestMesh(size_t numClusters) {
  uint32_t side = 1;
  while (size_t(side) * side < numClusters)
    ++side;
  return {mapping::TopologyKind::Mesh, side, side};
}

/// In nanoseconds, with every neuron firing in every step.
static double certifyPeriod(benchmark::State &state,
                            const mapping::TimedProgram &program,
                            const mapping::Topology &mesh,
                            const mapping::Placement &placement) {
  mapping::TileSharing sharing = {placement, {}};
  sharing.order.resize(placement.size());
  std::iota(sharing.order.begin(), sharing.order.end(), 0);
  dataflow::Graph graph =
      mapping::buildOrderedGraph(program, getTileTimes(), mesh, sharing)->graph;
  auto certificate =
      std::get<dataflow::Certificate>(dataflow::computePeriod(graph));
  if (auto violation = dataflow::verifyCertificate(graph, certificate))
    state.SkipWithError(violation->c_str());
  return double(certificate.period.getNumerator()) /
         double(certificate.period.getDenominator()) / 1000;
}

/// Placement of more takes minutes.
static constexpr size_t maxPlacedClusters = 1 << 16;

/// The columns of the table that both forms of networks share.
static void report(benchmark::State &state,
                   const mapping::MulticastGraph &traffic,
                   const mapping::TimedProgram &program) {
  state.counters["crossbars"] = double(traffic.getNumClusters());
  state.counters["spikes"] = double(*traffic.countInterClusterSpikes());
  if (traffic.getNumClusters() > maxPlacedClusters)
    return;
  constexpr mapping::PlacementOptions options = {
      mapping::PlacementAlgorithm::ForceDirected, mapping::PlacementCost::Hops};
  mapping::Topology mesh = makeSmallestMesh(traffic.getNumClusters());
  mapping::Placement placement = mapping::placeClusters(traffic, mesh, options);
  state.counters["hops"] =
      double(mapping::computeCost(traffic, mesh, placement, options.cost));
  state.counters["period_ns"] = certifyPeriod(state, program, mesh, placement);
}

static void report(benchmark::State &state,
                   const mapping::Connectivity &network,
                   const mapping::Clustering &clustering,
                   const mapping::SpikeCounts &spikes) {
  mapping::CrossbarLimits limits = getLimits();
  if (auto violation = clustering.verify(network, limits))
    return state.SkipWithError(violation->c_str());
  state.counters["bound"] = double(mapping::lowerBound(network, limits));
  state.counters["spikes_bound"] =
      double(*mapping::lowerBoundTraffic(network, limits, spikes));
  state.counters["input_spikes"] =
      double(*mapping::countInputSpikes(network, clustering, spikes));
  mapping::TimedProgram program;
  for (const mapping::Cluster &cluster : clustering.clusters)
    program.clusterTimes.push_back(
        getClusterTime(cluster.getNumRows(), cluster.getNumColumns()));
  program.streams = mapping::computeStreams(network, clustering);
  report(state, *mapping::buildMulticastGraph(network, clustering, spikes),
         program);
}

static void report(benchmark::State &state, const mapping::BoxNetwork &network,
                   const mapping::BoxClustering &clustering,
                   const mapping::BoxActivity &activity) {
  mapping::CrossbarLimits limits = getLimits();
  if (auto violation = clustering.verify(network, limits))
    return state.SkipWithError(violation->c_str());
  state.counters["bound"] = double(mapping::lowerBound(network, limits));
  mapping::TimedProgram program;
  for (uint64_t i = 0; i < clustering.getNumClusters(); ++i) {
    mapping::CrossbarUse use = mapping::countUse(
        network, clustering.getCluster(i), limits.partialSums);
    program.clusterTimes.push_back(getClusterTime(use.rows, use.columns));
  }
  program.streams = mapping::computeStreams(network, clustering);
  report(state, mapping::computeTraffic(network, clustering, activity),
         program);
}

static void clusterNetwork(benchmark::State &state,
                           const mapping::Connectivity &network,
                           const mapping::SpikeCounts &spikes,
                           mapping::ClusteringAlgorithm algorithm) {
  mapping::ClusteringOptions options;
  options.algorithm = algorithm;
  options.spikes = spikes;
  mapping::Clustering clustering;
  resetPeakMemory();
  for (auto _ : state)
    clustering = std::get<mapping::Clustering>(
        mapping::clusterNeurons(network, getLimits(), options));
  state.counters["megabytes"] = getPeakMemory();
  report(state, network, clustering, spikes);
}

static void clusterProgramInBoxes(benchmark::State &state,
                                  const Program &program) {
  mapping::BoxNetwork network = buildBoxNetwork(program);
  mapping::BoxClustering clustering;
  resetPeakMemory();
  for (auto _ : state)
    clustering = std::get<mapping::BoxClustering>(
        mapping::clusterBoxes(network, getLimits()));
  state.counters["megabytes"] = getPeakMemory();
  state.counters["synapses"] = double(*network.countSynapses());
  state.counters["neurons"] = double(network.getNumNeurons());
  report(state, network, clustering, drawSpikes(network, /*maximum=*/100));
}

/// Draws counts with the smallest maximum for which the greedy of Song et al.
/// has at least the published traffic, counted as they do.
static mapping::SpikeCounts calibrate(const mapping::Connectivity &network,
                                      uint64_t published) {
  auto clustering = std::get<mapping::Clustering>(
      mapping::clusterMinClusters(network, getLimits(), /*unrollFanIn=*/127));
  auto drawUpTo = [&](uint64_t maximum) {
    mapping::SpikeCounts spikes = drawSpikes(network, maximum);
    spikes.partialSumEvents = mapping::PartialSumEvents::OnePerSpike;
    return spikes;
  };
  uint64_t low = 0, high = 1 << 20;
  while (low < high) {
    uint64_t middle = (low + high) / 2;
    auto traffic =
        mapping::buildMulticastGraph(network, clustering, drawUpTo(middle))
            ->countInterClusterSpikes();
    if (*traffic < published)
      low = middle + 1;
    else
      high = middle;
  }
  return drawUpTo(low);
}

static constexpr struct {
  mapping::ClusteringAlgorithm algorithm;
  const char *name;
} algorithms[] = {
    {mapping::ClusteringAlgorithm::Overlap, "overlap"},
    {mapping::ClusteringAlgorithm::MinClusters, "min-clusters"},
    {mapping::ClusteringAlgorithm::SpineMap, "spinemap"},
    {mapping::ClusteringAlgorithm::Sequential, "sequential"},
};

static void registerProgram(const Program &program) {
  for (auto [algorithm, name] : algorithms)
    benchmark::RegisterBenchmark(
        ("Program/" + program.name + "/" + name).c_str(),
        [&program, algorithm = algorithm](benchmark::State &state) {
          auto network = buildConnectivity(program, Timing::Staged);
          auto spikes = drawSpikes(network, /*maximum=*/100);
          clusterNetwork(state, network, spikes, algorithm);
          state.counters["synapses"] = double(network.getNumSynapses());
          state.counters["neurons"] = double(network.getNumNeurons());
        })
        ->Unit(benchmark::kSecond)
        ->Iterations(1);
  if (hasBoxes(program))
    benchmark::RegisterBenchmark(("Program/" + program.name + "/boxes").c_str(),
                                 [&program](benchmark::State &state) {
                                   clusterProgramInBoxes(state, program);
                                 })
        ->Unit(benchmark::kSecond)
        ->Iterations(1);
}

/// The counts are the same for either metric and timing.
static void registerPublished(const Program &program, uint64_t traffic) {
  for (auto [timing, timingName] : {std::pair(Timing::Stageless, "stageless"),
                                    std::pair(Timing::Staged, "staged")})
    for (auto [events, eventsName] :
         {std::pair(mapping::PartialSumEvents::OnePerSpike, "per-spike"),
          std::pair(mapping::PartialSumEvents::OnePerStep, "per-step")})
      for (auto [algorithm, name] : algorithms)
        benchmark::RegisterBenchmark(
            ("Published/" + program.name + "/" + timingName + "/" + eventsName +
             "/" + name)
                .c_str(),
            [=, timing = timing, events = events,
             algorithm = algorithm](benchmark::State &state) {
              auto spikes = calibrate(
                  buildConnectivity(program, Timing::Stageless), traffic);
              spikes.partialSumEvents = events;
              auto network = buildConnectivity(program, timing);
              clusterNetwork(state, network, spikes, algorithm);
            })
            ->Unit(benchmark::kSecond)
            ->Iterations(1);
}

int main(int argc, char **argv) {
  for (const Program &program : getPrograms())
    registerProgram(program);
  registerPublished(getProgram("MLP-MNIST"), 5'070'000);
  registerPublished(getProgram("LeNet"), 9'960'000);
  registerPublished(makeAllToAll(205), 2'750'000);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
