//===- ScheduleBenchmark.cpp - From clusters to a certified schedule ------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What a compiler does with the graph of a clustered network: find its period;
/// bind it to tiles, order the tiles, search for better orders, and certify the
/// period of the result. The published flow takes 21 s to bind, order and
/// allocate slices for the perceptron on 4 tiles, and does not finish LeNet on
/// 16 (docs/Schedules.md).
///
//===----------------------------------------------------------------------===//

#include "ClusterGraphs.h"
#include "ganglion/Dataflow/Binding.h"
#include "ganglion/Dataflow/OrderImprovement.h"
#include "ganglion/Dataflow/Period.h"

#include <benchmark/benchmark.h>

using namespace ganglion;
using namespace ganglion::dataflow;

using MakeNetwork = mapping::Connectivity (*)();

static Certificate certify(const Graph &graph) {
  return std::get<Certificate>(computePeriod(graph));
}

static double toDouble(Rational value) {
  return double(value.getNumerator()) / double(value.getDenominator());
}

static void findPeriod(benchmark::State &state, MakeNetwork makeNetwork) {
  Graph graph = benchmarks::makeClusterGraph(makeNetwork());
  Rational period;
  for (auto _ : state)
    period = certify(graph).period;
  state.counters["actors"] = graph.getNumActors();
  state.counters["channels"] = graph.getNumChannels();
  state.counters["period"] = toDouble(period);
}

/// The second argument bounds the orders that are evaluated.
static void schedule(benchmark::State &state, MakeNetwork makeNetwork) {
  Graph graph = benchmarks::makeClusterGraph(makeNetwork());
  ImprovementOptions options;
  options.maxEvaluations = state.range(1);
  ImprovedOrder improved;
  for (auto _ : state) {
    Graph bound = graph;
    setBinding(bound,
               std::get<Binding>(bindActors(graph, unsigned(state.range(0)))));
    auto order = std::get<StaticOrder>(computeStaticOrder(bound));
    improved =
        std::get<ImprovedOrder>(improveStaticOrder(bound, order, options));
    addOrderChannels(bound, improved.order);
    Certificate certificate = certify(bound);
    if (verifyCertificate(bound, certificate))
      state.SkipWithError("the certificate is wrong");
  }
  state.counters["list"] = toDouble(improved.initialPeriod);
  state.counters["period"] = toDouble(improved.period);
  state.counters["bound"] = toDouble(improved.lowerBound);
  state.counters["evaluations"] = double(improved.evaluations);
}

BENCHMARK_CAPTURE(findPeriod, Perceptron, benchmarks::makePerceptron)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findPeriod, LeNet, benchmarks::makeLeNet)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(schedule, Perceptron, benchmarks::makePerceptron)
    ->ArgNames({"tiles", "evaluations"})
    ->ArgsProduct({{4, 16}, {1, 100, 1000}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(schedule, LeNet, benchmarks::makeLeNet)
    ->ArgNames({"tiles", "evaluations"})
    ->ArgsProduct({{4, 16}, {1, 100, 1000}})
    ->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
