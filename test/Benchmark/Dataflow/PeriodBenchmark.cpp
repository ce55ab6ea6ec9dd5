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

/// Finds the period of a layered graph. The label tells it, so that a change
/// of the result shows.
static void findPeriod(benchmark::State &state,
                       const LayeredGraphOptions &options) {
  Graph graph = makeLayeredGraph(options);
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

static void homogeneous(benchmark::State &state) {
  LayeredGraphOptions options;
  options.numActors = ActorId(state.range(0));
  findPeriod(state, options);
}

static void multiRate(benchmark::State &state) {
  LayeredGraphOptions options;
  options.numActors = ActorId(state.range(0));
  options.isMultiRate = true;
  findPeriod(state, options);
}

static void verify(benchmark::State &state) {
  LayeredGraphOptions options;
  options.numActors = ActorId(state.range(0));
  Graph graph = makeLayeredGraph(options);
  auto certificate = std::get<Certificate>(computePeriod(graph));
  for (auto _ : state)
    if (std::optional<std::string> objection =
            verifyCertificate(graph, certificate))
      state.SkipWithError(objection->c_str());
  state.SetComplexityN(state.range(0));
}

BENCHMARK(homogeneous)
    ->Unit(benchmark::kMillisecond)
    ->Arg(300)
    ->Arg(3000)
    ->RangeMultiplier(10)
    ->Range(1000, 1000000)
    ->Complexity();
BENCHMARK(multiRate)
    ->Unit(benchmark::kMillisecond)
    ->Arg(300)
    ->Arg(1000)
    ->Arg(3000);
BENCHMARK(verify)
    ->Unit(benchmark::kMillisecond)
    ->RangeMultiplier(10)
    ->Range(1000, 1000000)
    ->Complexity();

BENCHMARK_MAIN();
