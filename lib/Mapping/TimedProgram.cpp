//===- TimedProgram.cpp - Clusters and streams as a dataflow graph --------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/TimedProgram.h"

using namespace ganglion;
using namespace ganglion::mapping;

std::optional<int64_t> TileTimes::getMessageTime(int64_t hops,
                                                 int64_t events) const {
  int64_t travel, transfer, sum;
  if (__builtin_mul_overflow(hops, hop, &travel) ||
      __builtin_mul_overflow(events, event, &transfer) ||
      __builtin_add_overflow(travel, transfer, &sum))
    return std::nullopt;
  return sum;
}

std::optional<ProgramGraph> ganglion::mapping::buildProgramGraph(
    const TimedProgram &program, const TileTimes &times,
    const Topology &topology, const Placement &placement) {
  std::vector<uint32_t> clustersOnTile(topology.getNumTiles());
  for (TileId tile : placement)
    ++clustersOnTile[tile];

  ProgramGraph result;
  dataflow::Graph &graph = result.graph;
  for (ClusterId cluster = 0; cluster < placement.size(); ++cluster) {
    TileId tile = placement[cluster];
    int64_t time = program.clusterTimes[cluster];
    if (clustersOnTile[tile] > 1 &&
        __builtin_add_overflow(time, times.reload, &time))
      return std::nullopt;
    graph.addActor("", time, tile);
  }

  for (const Stream &stream : program.streams) {
    ClusterId source = stream.source, target = stream.target;
    std::optional<dataflow::ActorId> &message = result.messages.emplace_back();
    if (source == target) {
      graph.addChannel("", source, target, stream.delay);
      continue;
    }
    TileId from = placement[source], to = placement[target];
    if (from == to) {
      graph.addChannel("", source, target, stream.delay);
      graph.addChannel("", target, source, times.bufferTokens);
      continue;
    }
    std::optional<int64_t> time =
        times.getMessageTime(topology.getDistance(from, to), stream.events);
    if (!time)
      return std::nullopt;
    message = graph.addActor("", *time);
    graph.addChannel("", *message, *message, 1);
    graph.addChannel("", source, *message, 0);
    graph.addChannel("", *message, target, stream.delay);
    graph.addChannel("", *message, source, times.bufferTokens);
    graph.addChannel("", target, *message, times.bufferTokens);
  }
  return result;
}
