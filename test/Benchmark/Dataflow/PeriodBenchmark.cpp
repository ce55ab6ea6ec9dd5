//===- PeriodBenchmark.cpp - Time to find and to check a period -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayeredGraph.h"
#include "ganglion/Dataflow/Period.h"

#include <benchmark/benchmark.h>

using namespace ganglion::dataflow;

static Graph makeGraph(const benchmark::State &state, bool isMultiRate) {
  LayeredGraphOptions options;
  options.numActors = ActorId(state.range(0));
  options.isMultiRate = isMultiRate;
  return makeLayeredGraph(options);
}

/// The label tells the period, so that a change of it shows.
static void findPeriod(benchmark::State &state, bool isMultiRate) {
  Graph graph = makeGraph(state, isMultiRate);
  for (auto _ : state) {
    PeriodResult result = computePeriod(graph);
    if (auto *certificate = std::get_if<Certificate>(&result))
      state.SetLabel("period " + certificate->period.toString());
    else
      state.SkipWithError("no period");
  }
  state.SetComplexityN(state.range(0));
  state.counters["channels"] = graph.getNumChannels();
}

static void verifyPeriod(benchmark::State &state, bool isMultiRate) {
  Graph graph = makeGraph(state, isMultiRate);
  auto certificate = std::get<Certificate>(computePeriod(graph));
  for (auto _ : state)
    if (std::optional<std::string> objection =
            verifyCertificate(graph, certificate))
      state.SkipWithError(objection->c_str());
  state.SetComplexityN(state.range(0));
}

/// Clusters of small and large networks.
static void useNetworkSizes(benchmark::internal::Benchmark *benchmark) {
  benchmark->Unit(benchmark::kMillisecond)->Arg(300)->Arg(1000)->Arg(3000);
}

static void useLargeSizes(benchmark::internal::Benchmark *benchmark) {
  benchmark->Unit(benchmark::kMillisecond)
      ->RangeMultiplier(10)
      ->Range(1000, 1000000)
      ->Complexity(benchmark::oN);
}

BENCHMARK_CAPTURE(findPeriod, Homogeneous, false)->Apply(useNetworkSizes);
BENCHMARK_CAPTURE(findPeriod, MultiRate, true)->Apply(useNetworkSizes);
BENCHMARK_CAPTURE(findPeriod, Large, false)->Apply(useLargeSizes);
BENCHMARK_CAPTURE(verifyPeriod, MultiRate, true)->Apply(useNetworkSizes);
BENCHMARK_CAPTURE(verifyPeriod, Large, false)->Apply(useLargeSizes);
