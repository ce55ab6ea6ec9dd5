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

using namespace ganglion;
using namespace ganglion::mapping;
using ganglion::dataflow::Int128;

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

/// True if the work of all clusters on one tile and the time of any message fit
/// 64 bits.
static bool fits(const TimedProgram &program, const TileTimes &times,
                 const Topology &topology) {
  Int128 work = 0;
  for (int64_t time : program.clusterTimes)
    work += Int128(time) + times.reload;
  int64_t events = 0;
  for (const Stream &stream : program.streams)
    events = std::max<int64_t>(events, stream.events);
  return dataflow::fitsInt64(work) &&
         times.getMessageTime(topology.getDiameter(), events);
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

std::optional<SharedTiles> ganglion::mapping::shareTiles(
    const TimedProgram &program, const TileTimes &times,
    const Topology &topology, const SharedTilesOptions &options) {
  if (!fits(program, times, topology))
    return std::nullopt;
  std::optional<dataflow::Rational> bound =
      computePeriodBound(program, times, topology.getNumTiles());
  if (!bound)
    return std::nullopt;
  ProgramContext context(program, times, topology);
  std::optional<SearchOutcome> found =
      searchTiles(context, {listSchedule(context), cutPipeline(context)},
                  *bound, options.maxEvaluations);
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
