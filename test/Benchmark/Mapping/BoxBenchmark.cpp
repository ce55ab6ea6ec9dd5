//===- BoxBenchmark.cpp - Time to cluster VGG-16 by boxes -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Crossbars of 128 x 128 with graded partial sums. Each benchmark tells the
// largest memory of the process so far, so run one at a time
// (--benchmark_filter) to know its own.
//
//===----------------------------------------------------------------------===//

#include "Vgg16.h"
#include "ganglion/Mapping/BoxClustering.h"

#include <benchmark/benchmark.h>

#include <sys/resource.h>

using namespace ganglion::mapping;

static const Vgg16Options cifar10 = {32, {512, 512, 10}, true};
static const Vgg16Options imageNet = {224, {4096, 4096, 1000}, true};
static const Vgg16Options imageNetPooled = {224, {4096, 4096, 1000}, false};

static CrossbarLimits getLimits() {
  CrossbarLimits limits;
  limits.rows = limits.columns = limits.neurons = limits.fanIn = 128;
  limits.synapses = 128 * 128;
  limits.partialSums = PartialSums::Graded;
  return limits;
}

static void countMemory(benchmark::State &state) {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  state.counters["megabytes"] = static_cast<double>(usage.ru_maxrss) / 1024;
}

static void clusterVgg16(benchmark::State &state, const Vgg16Options &options) {
  BoxNetwork network = makeVgg16(options);
  CrossbarLimits limits = getLimits();
  for (auto _ : state) {
    auto clustering = std::get<BoxClustering>(clusterBoxes(network, limits));
    state.counters["clusters"] =
        static_cast<double>(clustering.getNumClusters());
  }
  state.counters["synapses"] = static_cast<double>(*network.countSynapses());
  state.counters["neurons"] = static_cast<double>(network.getNumNeurons());
  state.counters["bound"] = static_cast<double>(lowerBound(network, limits));
  countMemory(state);
}

static void verifyVgg16(benchmark::State &state, const Vgg16Options &options) {
  BoxNetwork network = makeVgg16(options);
  auto clustering = std::get<BoxClustering>(clusterBoxes(network, getLimits()));
  for (auto _ : state)
    if (auto violation = clustering.verify(network, getLimits()))
      state.SkipWithError(violation->c_str());
  countMemory(state);
}

static void countTraffic(benchmark::State &state, const Vgg16Options &options) {
  BoxNetwork network = makeVgg16(options);
  auto clustering = std::get<BoxClustering>(clusterBoxes(network, getLimits()));
  for (auto _ : state) {
    MulticastGraph traffic = computeTraffic(network, clustering);
    state.counters["nets"] = static_cast<double>(traffic.getNumNets());
    state.counters["pins"] = static_cast<double>(traffic.getNumPins());
    state.counters["spikes"] =
        static_cast<double>(*traffic.countInterClusterSpikes());
  }
  countMemory(state);
}

#define BENCHMARK_VGG16(function)                                              \
  BENCHMARK_CAPTURE(function, Cifar10, cifar10)->Unit(benchmark::kSecond);     \
  BENCHMARK_CAPTURE(function, ImageNet, imageNet)                              \
      ->Unit(benchmark::kSecond)                                               \
      ->Iterations(1);                                                         \
  BENCHMARK_CAPTURE(function, ImageNetPooled, imageNetPooled)                  \
      ->Unit(benchmark::kSecond)                                               \
      ->Iterations(1)

BENCHMARK_VGG16(clusterVgg16);
BENCHMARK_VGG16(verifyVgg16);
BENCHMARK_VGG16(countTraffic);
