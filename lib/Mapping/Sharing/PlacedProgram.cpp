//===- PlacedProgram.cpp - A placed program that changes ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlacedProgram.h"

#include <algorithm>
#include <cassert>

using namespace ganglion;
using namespace ganglion::mapping;

/// The clusters, and behind them a message for each stream that is not from a
/// cluster to itself.
dataflow::Graph PlacedProgram::makeGraph(const ProgramContext &context) {
  dataflow::Graph graph;
  for (int64_t time : context.program.clusterTimes)
    graph.addActor("", time);
  int64_t places = context.times.bufferTokens;
  for (const Stream &stream : context.program.streams) {
    if (stream.source == stream.target)
      continue;
    dataflow::ActorId message = graph.addActor("", 0);
    graph.addChannel("", message, message, 1);
    graph.addChannel("", stream.source, message, 0);
    graph.addChannel("", message, stream.target, stream.delay);
    graph.addChannel("", message, stream.source, places);
    graph.addChannel("", stream.target, message, places);
  }
  return graph;
}

PlacedProgram::PlacedProgram(const ProgramContext &context, TileSharing given)
    : context(&context), sharing(std::move(given)),
      positions(context.getNumClusters()), turns(context.getNumClusters()),
      clusterTimes(context.program.clusterTimes),
      period(std::get<dataflow::IncrementalPeriod>(
          dataflow::IncrementalPeriod::get(makeGraph(context)))) {
  assert(sharing.order.size() == context.getNumClusters() && "not an order");
  auto nextMessage = dataflow::ActorId(context.getNumClusters());
  for (uint32_t id = 0; id < context.program.streams.size(); ++id) {
    const Stream &stream = context.program.streams[id];
    bool isMessage = stream.source != stream.target;
    messages.push_back(isMessage ? nextMessage++ : none);
    if (isMessage)
      streamOfMessage.push_back(id);
  }
  for (uint32_t position = 0; position < sharing.order.size(); ++position)
    positions[sharing.order[position]] = position;
  // In their order, so that each comes last.
  for (ClusterId cluster : sharing.order)
    join(cluster, getTile(cluster));
  for (ClusterId cluster : sharing.order)
    updateMessages(cluster);
}

//===----------------------------------------------------------------------===//
// Turns
//===----------------------------------------------------------------------===//

/// Sets the time of a cluster on a tile of known size.
void PlacedProgram::setTurnTime(ClusterId cluster, TileId tile) {
  int64_t time = context->program.clusterTimes[cluster];
  if (tiles[tile].size > 1)
    time += context->times.reload;
  tiles[tile].work += time - clusterTimes[cluster];
  clusterTimes[cluster] = time;
  period.setExecutionTime(cluster, time);
}

/// Makes the next cluster on its tile wait for this one.
void PlacedProgram::setLink(ClusterId cluster) {
  Turn &turn = turns[cluster];
  if (turn.link != none)
    period.removeChannel(turn.link);
  bool closes = turn.next == tiles[getTile(cluster)].first;
  turn.link = period.addChannel(cluster, turn.next, closes ? 1 : 0);
}

void PlacedProgram::join(ClusterId cluster, TileId tileId) {
  Tile &tile = tiles[tileId];
  sharing.placement[cluster] = tileId;
  ++tile.size;
  tile.work += clusterTimes[cluster];
  setTurnTime(cluster, tileId);
  Turn &turn = turns[cluster];
  if (tile.size == 1) {
    tile.first = turn.previous = turn.next = cluster;
    return setLink(cluster);
  }
  if (tile.size == 2)
    setTurnTime(tile.first, tileId);

  // The next turn is the first one that the order has later, or that which
  // begins the next round. Looking from the end is fast for a cluster that
  // comes last.
  ClusterId last = turns[tile.first].previous, previous = last;
  while (isBefore(cluster, previous) && previous != tile.first)
    previous = turns[previous].previous;
  if (isBefore(cluster, previous)) {
    previous = last;
    tile.first = cluster;
  }
  turn.previous = previous;
  turn.next = turns[previous].next;
  turns[previous].next = turns[turn.next].previous = cluster;
  setLink(previous);
  setLink(cluster);
}

void PlacedProgram::leave(ClusterId cluster) {
  TileId tileId = getTile(cluster);
  Tile &tile = tiles[tileId];
  Turn &turn = turns[cluster];
  --tile.size;
  tile.work -= clusterTimes[cluster];
  period.removeChannel(turn.link);
  turn.link = none;
  if (tile.size == 0) {
    tile.first = none;
    return;
  }
  if (tile.first == cluster)
    tile.first = turn.next;
  turns[turn.previous].next = turn.next;
  turns[turn.next].previous = turn.previous;
  setLink(turn.previous);
  if (tile.size == 1)
    setTurnTime(tile.first, tileId);
}

std::vector<ClusterId> PlacedProgram::getClustersOn(TileId tile) const {
  std::vector<ClusterId> clusters;
  ClusterId cluster = findTile(tile).first;
  for (uint32_t i = getNumClustersOn(tile); i > 0; --i) {
    clusters.push_back(cluster);
    cluster = turns[cluster].next;
  }
  return clusters;
}

/// The hash of Fowler, Noll and Vo (FNV-1a), of numbers in place of bytes.
uint64_t PlacedProgram::getFingerprint() const {
  uint64_t hash = 0xcbf29ce484222325;
  auto add = [&](uint32_t number) { hash = (hash ^ number) * 0x100000001b3; };
  for (ClusterId cluster = 0; cluster < turns.size(); ++cluster) {
    add(getTile(cluster));
    bool closes = turns[cluster].next == findTile(getTile(cluster)).first;
    add(closes ? none : turns[cluster].next);
  }
  return hash;
}

//===----------------------------------------------------------------------===//
// Changes
//===----------------------------------------------------------------------===//

void PlacedProgram::updateMessages(ClusterId cluster) {
  auto update = [&](uint32_t id) {
    const Stream &stream = context->program.streams[id];
    period.setExecutionTime(
        messages[id], context->getMessageTime(stream, getTile(stream.source),
                                              getTile(stream.target)));
  };
  context->outputs.forEach(cluster, update);
  context->inputs.forEach(cluster, update);
}

void PlacedProgram::moveToTile(ClusterId cluster, TileId tile) {
  leave(cluster);
  join(cluster, tile);
  updateMessages(cluster);
}

void PlacedProgram::exchange(ClusterId a, ClusterId b) {
  TileId tileOfA = getTile(a), tileOfB = getTile(b);
  leave(a);
  leave(b);
  join(a, tileOfB);
  join(b, tileOfA);
  updateMessages(a);
  updateMessages(b);
}

/// In the order from `begin` to `end`, takes the cluster at one end to the
/// other, together with those that have to stay on the same side of it: before
/// the last one if `isBackward`, else behind the first one.
bool PlacedProgram::reorder(size_t begin, size_t end, bool isBackward) {
  auto at = [&](size_t i) {
    return sharing.order[isBackward ? end - 1 - i : begin + i];
  };
  ClusterId cluster = at(0);
  TileId tile = getTile(cluster);
  std::vector<char> moves(end - begin);
  auto isMoving = [&](ClusterId other) {
    uint32_t position = positions[other];
    return position >= begin && position < end && moves[position - begin];
  };
  moves[positions[cluster] - begin] = true;
  const StreamIndex &index = isBackward ? context->outputs : context->inputs;
  for (size_t i = 1; i < end - begin; ++i) {
    ClusterId other = at(i);
    bool hasToMove = false;
    index.forEach(other, [&](uint32_t id) {
      const Stream &stream = context->program.streams[id];
      hasToMove |= stream.delay == 0 &&
                   isMoving(isBackward ? stream.target : stream.source);
    });
    // The link that closes a ring leads to a cluster not looked at yet.
    const Turn &turn = turns[other];
    if (getTile(other) != tile)
      hasToMove |= isMoving(isBackward ? turn.next : turn.previous);
    else if (hasToMove)
      return false;
    moves[positions[other] - begin] = hasToMove;
  }
  std::vector<ClusterId> moving, staying;
  for (size_t i = begin; i < end; ++i)
    (moves[i - begin] ? moving : staying).push_back(sharing.order[i]);
  auto place = sharing.order.begin() + ptrdiff_t(begin);
  const auto &first = isBackward ? moving : staying;
  const auto &second = isBackward ? staying : moving;
  std::copy(second.begin(), second.end(),
            std::copy(first.begin(), first.end(), place));
  for (size_t i = begin; i < end; ++i)
    positions[sharing.order[i]] = uint32_t(i);
  leave(cluster);
  join(cluster, tile);
  return true;
}

bool PlacedProgram::moveBefore(ClusterId cluster, ClusterId other) {
  assert(isBefore(other, cluster) && getTile(other) == getTile(cluster));
  return reorder(positions[other], positions[cluster] + 1, true);
}

bool PlacedProgram::moveBehind(ClusterId cluster, ClusterId other) {
  assert(isBefore(cluster, other) && getTile(other) == getTile(cluster));
  return reorder(positions[cluster], positions[other] + 1, false);
}

std::optional<dataflow::Rational>
PlacedProgram::getPeriod(std::optional<dataflow::Rational> limit) {
  if (limit && !period.isPeriodAtMost(*limit))
    return std::nullopt;
  dataflow::IncrementalPeriod::Result result = period.getPeriod();
  if (auto *found = std::get_if<dataflow::Rational>(&result))
    return *found;
  return std::nullopt;
}
