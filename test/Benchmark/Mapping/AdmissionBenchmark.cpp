//===- AdmissionBenchmark.cpp - Time to admit an application --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Admission of an application with 602 clusters (the perceptron 784-100-10 in
/// the clustering of the published tools, see ClusterGraphs.h) to a chip of
/// 16x16 tiles on which others run, and what it saves: the analysis of the
/// graph on the tiles. Each answer is compared with that analysis and with
/// self-timed execution before time is taken.
///
//===----------------------------------------------------------------------===//

#include "../Dataflow/ClusterGraphs.h"
#include "ganglion/Dataflow/Period.h"
#include "ganglion/Dataflow/SelfTimed.h"
#include "ganglion/Mapping/Admission.h"
#include "ganglion/Mapping/GuaranteeTable.h"

#include <benchmark/benchmark.h>

using namespace ganglion;
using namespace ganglion::mapping;

static constexpr Topology chipTopology{TopologyKind::Mesh, 16, 16};

/// Those of the machine `mesh`: a row or column takes a nanosecond, and so does
/// a hop or an event.
static TileTimes makeTimes() {
  TileTimes times;
  times.reload = 1280000;
  times.hop = times.event = 1000;
  times.bufferTokens = 2;
  return times;
}

static TimedProgram makeProgram(const Connectivity &network) {
  CrossbarLimits limits;
  limits.rows = limits.columns = 128;
  limits.partialSums = PartialSums::Graded;
  auto clustering = std::get<Clustering>(
      clusterMinClusters(network, limits, /*unrollFanIn=*/127));
  TimedProgram program;
  for (const Cluster &cluster : clustering.clusters)
    program.clusterTimes.push_back(
        int64_t(cluster.getNumRows() + cluster.getNumColumns()) * 1000);
  program.streams = computeStreams(network, clustering);
  return program;
}

using MakeNetwork = Connectivity (*)();

static Application makeApplication(MakeNetwork makeNetwork) {
  Application application;
  application.name = "new";
  application.program = makeProgram(makeNetwork());
  (void)computeGuarantees(application, makeTimes(), chipTopology);
  return application;
}

/// A chip on which every third tile is taken.
static AdmissionController makeBusyChip() {
  AdmissionController chip(makeTimes(), chipTopology);
  Application other;
  other.name = "other";
  std::vector<TileId> tiles;
  for (TileId tile = 0; tile < chipTopology.getNumTiles(); tile += 3) {
    other.program.clusterTimes.push_back(1);
    other.order.push_back(ClusterId(tiles.size()));
    tiles.push_back(tile);
  }
  other.guarantees = {{uint32_t(tiles.size()), 0, 1, other.order,
                       std::vector<int64_t>(tiles.size())}};
  (void)chip.resume(other, {0, tiles});
  return chip;
}

/// The throughput of the best guarantee with at most so many tiles.
static std::optional<dataflow::Rational>
getThroughput(const Application &application, uint32_t maxTiles) {
  std::optional<dataflow::Rational> period;
  for (const Guarantee &guarantee : application.guarantees)
    if (guarantee.numTiles <= maxTiles &&
        guarantee.maxHops == chipTopology.getDiameter())
      period = guarantee.period;
  return period ? invertRate(*period) : std::nullopt;
}

static dataflow::StaticOrder getOrders(const Application &application,
                                       const Admission &admission) {
  const Guarantee &guarantee = application.guarantees[admission.guarantee];
  return getTileOrders(getTurns(application, guarantee),
                       getPlacement(guarantee, admission.tiles));
}

static dataflow::Graph makeGraph(const Application &application,
                                 const Admission &admission) {
  ProgramGraph graph = *buildProgramGraph(
      application.program, makeTimes(), chipTopology,
      getPlacement(application.guarantees[admission.guarantee],
                   admission.tiles));
  dataflow::addOrderChannels(graph.graph, getOrders(application, admission));
  return std::move(graph.graph);
}

static double toMicroseconds(dataflow::Rational period) {
  return double(period.getNumerator()) / double(period.getDenominator()) / 1e6;
}

/// Says what was admitted, or that the promise is not kept.
static void check(benchmark::State &state, const Application &application,
                  const Admission &admission) {
  dataflow::Graph graph = makeGraph(application, admission);
  const Guarantee &guarantee = application.guarantees[admission.guarantee];
  auto exact = std::get<dataflow::Certificate>(dataflow::computePeriod(graph));
  dataflow::Rational simulated = 0;
  auto execution = dataflow::simulateSelfTimed(graph);
  for (const auto &component : std::get<dataflow::SelfTimedSchedule>(execution))
    simulated = std::max(simulated, component.getPeriod());
  if (exact.period > guarantee.period || simulated > guarantee.period)
    state.SkipWithError("the guarantee does not hold");
  state.counters["clusters"] = double(application.getNumClusters());
  state.counters["streams"] = double(application.program.streams.size());
  state.counters["tiles"] = guarantee.numTiles;
  state.counters["promised_us"] = toMicroseconds(guarantee.period);
  state.counters["simulated_us"] = toMicroseconds(simulated);
}

/// The way from the application to the order of each tile, and back.
static void admit(benchmark::State &state, MakeNetwork makeNetwork) {
  Application application = makeApplication(makeNetwork);
  AdmissionController chip = makeBusyChip();
  auto throughput = getThroughput(application, uint32_t(state.range(0)));
  Admission admission;
  for (auto _ : state) {
    admission = *chip.admit(application, throughput);
    benchmark::DoNotOptimize(getOrders(application, admission));
    chip.remove(application.name);
  }
  check(state, application, admission);
}

/// What admission would take if the graph were analysed: the same decision, by
/// the exact period.
static void analyse(benchmark::State &state, MakeNetwork makeNetwork) {
  Application application = makeApplication(makeNetwork);
  AdmissionController chip = makeBusyChip();
  Admission admission = *chip.admit(
      application, getThroughput(application, uint32_t(state.range(0))));
  for (auto _ : state)
    benchmark::DoNotOptimize(
        dataflow::computePeriod(makeGraph(application, admission)));
}

static void computeTable(benchmark::State &state, MakeNetwork makeNetwork) {
  Application application = makeApplication(makeNetwork);
  for (auto _ : state)
    (void)computeGuarantees(application, makeTimes(), chipTopology);
  state.counters["guarantees"] = double(application.guarantees.size());
}

BENCHMARK_CAPTURE(admit, Perceptron, benchmarks::makePerceptron)
    ->ArgName("tiles")
    ->RangeMultiplier(4)
    ->Range(1, 64)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(admit, LeNet, benchmarks::makeLeNet)
    ->ArgName("tiles")
    ->RangeMultiplier(4)
    ->Range(1, 64)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(analyse, Perceptron, benchmarks::makePerceptron)
    ->ArgName("tiles")
    ->RangeMultiplier(4)
    ->Range(1, 64)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(analyse, LeNet, benchmarks::makeLeNet)
    ->ArgName("tiles")
    ->RangeMultiplier(4)
    ->Range(1, 64)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(computeTable, Perceptron, benchmarks::makePerceptron)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(computeTable, LeNet, benchmarks::makeLeNet)
    ->Unit(benchmark::kMillisecond);
