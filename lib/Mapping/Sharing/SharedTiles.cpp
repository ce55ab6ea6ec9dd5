//===- SharedTiles.cpp - More clusters than tiles -------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/SharedTiles.h"

#include "TileConstruction.h"
#include "TileSearch.h"
#include "ganglion/Dataflow/Period.h"

#include <algorithm>
#include <cassert>

using namespace ganglion;
using namespace ganglion::mapping;

dataflow::StaticOrder
ganglion::mapping::getTileOrders(const TileSharing &sharing) {
  dataflow::Binding binding(sharing.placement.begin(), sharing.placement.end());
  return dataflow::projectOrder(sharing.order, binding);
}

std::optional<ProgramGraph> ganglion::mapping::buildOrderedGraph(
    const TimedProgram &program, const TileTimes &times,
    const Topology &topology, const TileSharing &sharing) {
  std::optional<ProgramGraph> result =
      buildProgramGraph(program, times, topology, sharing.placement);
  if (result)
    dataflow::addOrderChannels(result->graph, getTileOrders(sharing));
  return result;
}

static std::optional<dataflow::Certificate>
certify(const TimedProgram &program, const TileTimes &times,
        const Topology &topology, const TileSharing &sharing) {
  std::optional<ProgramGraph> ordered =
      buildOrderedGraph(program, times, topology, sharing);
  if (!ordered)
    return std::nullopt;
  dataflow::PeriodResult result = dataflow::computePeriod(ordered->graph);
  auto *certificate = std::get_if<dataflow::Certificate>(&result);
  if (!certificate)
    return std::nullopt;
  return std::move(*certificate);
}

/// About a second's worth.
static int64_t getUsualEvaluations(size_t numClusters) {
  return std::min<int64_t>(5000, 3000000 / int64_t(numClusters));
}

std::optional<SharedTiles>
ganglion::mapping::shareTiles(const TimedProgram &program,
                              const TileTimes &times, const Topology &topology,
                              const SharedTilesOptions &options) {
  ProgramContext context(program, times, topology);
  if (!context.fits())
    return std::nullopt;
  std::optional<dataflow::Rational> bound =
      computePeriodBound(program, times, topology.getNumTiles());
  if (!bound)
    return std::nullopt;
  SearchLimits limits;
  limits.maxEvaluations = options.maxEvaluations.value_or(
      getUsualEvaluations(context.getNumClusters()));
  // A number that does not fit stands for no tolerance.
  limits.goodPeriod =
      multiply(*bound, *dataflow::Rational::get(1001, 1000)).value_or(*bound);
  std::optional<SearchOutcome> found = searchTiles(
      context,
      {listSchedule(context), cutPipeline(context, FlowOrder::DepthFirst),
       cutPipeline(context, FlowOrder::BreadthFirst)},
      limits);
  if (!found)
    return std::nullopt;
  std::optional<dataflow::Certificate> certificate =
      certify(program, times, topology, found->sharing);
  if (!certificate)
    return std::nullopt;
  assert(certificate->period == found->period && "the search found another");
  return SharedTiles{std::move(found->sharing), std::move(*certificate),
                     found->initialPeriod, *bound, found->evaluations};
}
