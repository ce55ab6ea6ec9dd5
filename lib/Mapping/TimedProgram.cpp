//===- TimedProgram.cpp - Clusters and streams as a dataflow graph --------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/TimedProgram.h"

#include <unordered_map>

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

/// Adds a channel of the stream that is added last.
static void addChannel(ProgramGraph &program, ChannelRole role,
                       dataflow::ActorId source, dataflow::ActorId target,
                       int64_t tokens) {
  program.graph.addChannel("", source, target, tokens);
  program.channels.push_back({uint32_t(program.messages.size() - 1), role});
}

static void addStreamWithinTile(ProgramGraph &program, const Stream &stream,
                                int64_t bufferTokens) {
  program.messages.emplace_back();
  addChannel(program, ChannelRole::Delivery, stream.source, stream.target,
             stream.delay);
  if (stream.source != stream.target)
    addChannel(program, ChannelRole::Buffer, stream.target, stream.source,
               bufferTokens);
}

static void addStreamBetweenTiles(ProgramGraph &program, const Stream &stream,
                                  int64_t time, int64_t bufferTokens) {
  dataflow::ActorId source = stream.source, target = stream.target;
  dataflow::ActorId message = program.graph.addActor("", time);
  program.messages.push_back(message);
  addChannel(program, ChannelRole::InOrder, message, message, 1);
  addChannel(program, ChannelRole::Send, source, message, 0);
  addChannel(program, ChannelRole::Delivery, message, target, stream.delay);
  addChannel(program, ChannelRole::SendBuffer, message, source, bufferTokens);
  addChannel(program, ChannelRole::Buffer, target, message, bufferTokens);
}

std::optional<ProgramGraph> ganglion::mapping::buildProgramGraph(
    const TimedProgram &program, const TileTimes &times,
    const Topology &topology, const Placement &placement) {
  std::unordered_map<TileId, uint32_t> clustersOnTile;
  for (TileId tile : placement)
    ++clustersOnTile[tile];

  ProgramGraph result;
  for (ClusterId cluster = 0; cluster < placement.size(); ++cluster) {
    TileId tile = placement[cluster];
    int64_t time = program.clusterTimes[cluster];
    if (clustersOnTile[tile] > 1 &&
        __builtin_add_overflow(time, times.reload, &time))
      return std::nullopt;
    result.graph.addActor("", time, tile);
  }

  for (const Stream &stream : program.streams) {
    TileId from = placement[stream.source], to = placement[stream.target];
    if (from == to) {
      addStreamWithinTile(result, stream, times.bufferTokens);
      continue;
    }
    std::optional<int64_t> time =
        times.getMessageTime(topology.getDistance(from, to), stream.events);
    if (!time)
      return std::nullopt;
    addStreamBetweenTiles(result, stream, *time, times.bufferTokens);
  }
  return result;
}
