//===- PlacementBenchmark.cpp - Cost and time of placements ---------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The benchmark of Jin et al. (ASPLOS 2023) with their cost; see
// LayeredConvolution.h and the table in docs/mapping.md. The peak memory is
// that of the process so far.
//
//===----------------------------------------------------------------------===//

#include "LayeredConvolution.h"
#include "ganglion/Mapping/Placement.h"
#include "ganglion/Mapping/RouteLoads.h"

#include <benchmark/benchmark.h>

#include <sys/resource.h>

using namespace ganglion::mapping;

static double getPeakMegabytes() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return double(usage.ru_maxrss) / 1024;
}

/// The argument is the side of a square mesh that is full of clusters.
static void place(benchmark::State &state, const MulticastGraph &graph,
                  const PlacementOptions &options) {
  auto side = static_cast<uint32_t>(state.range(0));
  Topology mesh{TopologyKind::Mesh, side, side};
  Placement placement;
  for (auto _ : state)
    placement = placeClusters(graph, mesh, options);
  state.counters["megabytes"] = getPeakMegabytes();
  auto toWeight = [](uint64_t spikes) {
    return double(spikes) / benchmarks::spikesPerWeight;
  };
  state.counters["cost"] =
      toWeight(computeCost(graph, mesh, placement, options.cost));
  RouteLoads loads = computeRouteLoads(graph, mesh, placement);
  state.counters["busiest"] = toWeight(loads.maximum);
}

/// The published network and the published cost.
static void placeLayers(benchmark::State &state, PlacementAlgorithm algorithm) {
  place(state, benchmarks::makeLayeredConvolution(state.range(0)),
        {algorithm, PlacementCost::Hops, 0});
}

/// The order of the clusters tells nothing.
static void placeRenumberedLayers(benchmark::State &state,
                                  PlacementAlgorithm algorithm) {
  place(
      state,
      benchmarks::renumber(benchmarks::makeLayeredConvolution(state.range(0))),
      {algorithm, PlacementCost::Hops, 0});
}

/// A cluster sends the same spikes to all its targets.
static void placeMulticastLayers(benchmark::State &state,
                                 PlacementAlgorithm algorithm) {
  place(
      state,
      benchmarks::joinNets(benchmarks::makeLayeredConvolution(state.range(0))),
      {algorithm, PlacementCost::Multicast, 0});
}

#define SIZES(last)                                                            \
  RangeMultiplier(2)->Range(32, last)->Unit(benchmark::kMillisecond)
BENCHMARK_CAPTURE(placeLayers, Annealing, PlacementAlgorithm::Annealing)
    ->SIZES(64);
BENCHMARK_CAPTURE(placeLayers, ParticleSwarm, PlacementAlgorithm::ParticleSwarm)
    ->SIZES(64);
BENCHMARK_CAPTURE(placeLayers, Hilbert, PlacementAlgorithm::Hilbert)
    ->SIZES(1024);
BENCHMARK_CAPTURE(placeLayers, ForceDirected, PlacementAlgorithm::ForceDirected)
    ->SIZES(1024);
BENCHMARK_CAPTURE(placeRenumberedLayers, ForceDirected,
                  PlacementAlgorithm::ForceDirected)
    ->SIZES(1024);
BENCHMARK_CAPTURE(placeMulticastLayers, Hilbert, PlacementAlgorithm::Hilbert)
    ->SIZES(1024);
BENCHMARK_CAPTURE(placeMulticastLayers, ForceDirected,
                  PlacementAlgorithm::ForceDirected)
    ->SIZES(1024);
#undef SIZES
