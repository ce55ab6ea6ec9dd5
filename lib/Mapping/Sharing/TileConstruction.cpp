//===- TileConstruction.cpp - Tiles and turns to begin with ---------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TileConstruction.h"

#include <algorithm>
#include <cassert>
#include <deque>
#include <queue>

using namespace ganglion;
using namespace ganglion::mapping;
using ganglion::dataflow::Int128;

/// The streams without delay to each cluster.
static std::vector<uint32_t> countWaits(const ProgramContext &context) {
  std::vector<uint32_t> waits(context.getNumClusters());
  for (const Stream &stream : context.program.streams)
    waits[stream.target] += stream.delay == 0;
  return waits;
}

/// Calls `visit` with the target of each stream without delay.
template <typename VisitT>
static void forEachWaiting(const ProgramContext &context, ClusterId cluster,
                           VisitT visit) {
  context.outputs.forEach(cluster, [&](uint32_t id) {
    if (const Stream &stream = context.program.streams[id]; stream.delay == 0)
      visit(stream.target);
  });
}

std::vector<ClusterId>
ganglion::mapping::sortByFlow(const ProgramContext &context, FlowOrder order) {
  std::vector<uint32_t> waits = countWaits(context);
  bool isDepthFirst = order == FlowOrder::DepthFirst;
  std::deque<ClusterId> ready;
  std::vector<ClusterId> sorted;
  for (ClusterId cluster = 0; cluster < waits.size(); ++cluster)
    if (waits[cluster] == 0)
      ready.push_back(cluster);
  // Of the clusters that nothing holds up, the first.
  if (isDepthFirst)
    std::reverse(ready.begin(), ready.end());
  while (!ready.empty()) {
    ClusterId cluster = isDepthFirst ? ready.back() : ready.front();
    isDepthFirst ? ready.pop_back() : ready.pop_front();
    sorted.push_back(cluster);
    forEachWaiting(context, cluster, [&](ClusterId target) {
      if (--waits[target] == 0)
        ready.push_back(target);
    });
  }
  assert(sorted.size() == waits.size() && "streams without delay form a cycle");
  return sorted;
}

//===----------------------------------------------------------------------===//
// List scheduling
//===----------------------------------------------------------------------===//

/// The longest time from the start of each cluster to the end of the time step,
/// without messages.
static std::vector<Int128> computeLevels(const ProgramContext &context) {
  std::vector<ClusterId> order = sortByFlow(context, FlowOrder::DepthFirst);
  std::vector<Int128> levels(order.size());
  for (auto it = order.rbegin(); it != order.rend(); ++it) {
    Int128 rest = 0;
    forEachWaiting(context, *it, [&](ClusterId target) {
      rest = std::max(rest, levels[target]);
    });
    levels[*it] = rest + context.getTurnTime(*it);
  }
  return levels;
}

TileSharing ganglion::mapping::listSchedule(const ProgramContext &context) {
  size_t numClusters = context.getNumClusters();
  std::vector<Int128> levels = computeLevels(context);
  std::vector<uint32_t> waits = countWaits(context);
  // The longest way first, and of equals the first cluster.
  std::priority_queue<std::pair<Int128, int64_t>> ready;
  auto add = [&](ClusterId cluster) {
    ready.push({levels[cluster], -int64_t(cluster)});
  };
  for (ClusterId cluster = 0; cluster < numClusters; ++cluster)
    if (waits[cluster] == 0)
      add(cluster);

  TileSharing sharing;
  sharing.placement.resize(numClusters);
  std::vector<Int128> freeAt(context.topology.getNumTiles());
  std::vector<Int128> starts(numClusters), ends(numClusters);
  while (!ready.empty()) {
    auto cluster = ClusterId(-ready.top().second);
    ready.pop();
    auto getStart = [&](TileId tile) {
      Int128 start = freeAt[tile];
      context.inputs.forEach(cluster, [&](uint32_t id) {
        const Stream &stream = context.program.streams[id];
        if (stream.delay > 0)
          return;
        TileId from = sharing.placement[stream.source];
        start = std::max(start, ends[stream.source] +
                                    context.getMessageTime(stream, from, tile));
      });
      return start;
    };
    TileId best = 0;
    starts[cluster] = getStart(0);
    for (TileId tile = 1; tile < freeAt.size(); ++tile)
      if (Int128 start = getStart(tile); start < starts[cluster]) {
        starts[cluster] = start;
        best = tile;
      }
    ends[cluster] = freeAt[best] =
        starts[cluster] + context.getTurnTime(cluster);
    sharing.placement[cluster] = best;
    sharing.order.push_back(cluster);
    forEachWaiting(context, cluster, [&](ClusterId target) {
      if (--waits[target] == 0)
        add(target);
    });
  }
  // Clusters that take no time start with those that wait for them, and stay
  // before them.
  std::vector<std::pair<Int128, size_t>> keys;
  for (ClusterId cluster : sharing.order)
    keys.emplace_back(starts[cluster], keys.size());
  std::sort(keys.begin(), keys.end());
  std::vector<ClusterId> sorted;
  for (auto [start, position] : keys)
    sorted.push_back(sharing.order[position]);
  sharing.order = std::move(sorted);
  return sharing;
}

//===----------------------------------------------------------------------===//
// Pipeline
//===----------------------------------------------------------------------===//

/// The parts into which the order falls if none has more work than `capacity`,
/// and where each but the first begins.
static std::vector<size_t> cut(const ProgramContext &context,
                               const std::vector<ClusterId> &order,
                               Int128 capacity) {
  std::vector<size_t> cuts;
  Int128 work = 0;
  for (size_t i = 0; i < order.size(); ++i) {
    int64_t time = context.getTurnTime(order[i]);
    work += time;
    if (work <= capacity)
      continue;
    cuts.push_back(i);
    work = time;
  }
  return cuts;
}

/// The tile at a position of a path that visits all tiles row by row, every
/// other row backwards.
static TileId getTileOnPath(const Topology &topology, size_t position) {
  auto row = uint32_t(position / topology.width);
  auto column = uint32_t(position % topology.width);
  return row * topology.width +
         (row % 2 == 0 ? column : topology.width - 1 - column);
}

TileSharing ganglion::mapping::cutPipeline(const ProgramContext &context,
                                           FlowOrder order) {
  TileSharing sharing;
  sharing.order = sortByFlow(context, order);
  // The least capacity that is enough is in (low, high].
  Int128 low = -1, high = 0;
  for (ClusterId cluster : sharing.order) {
    low = std::max<Int128>(low, Int128(context.getTurnTime(cluster)) - 1);
    high += context.getTurnTime(cluster);
  }
  size_t numTiles = context.topology.getNumTiles();
  while (high - low > 1) {
    Int128 middle = low + (high - low) / 2;
    bool isEnough = cut(context, sharing.order, middle).size() < numTiles;
    (isEnough ? high : low) = middle;
  }

  std::vector<size_t> cuts = cut(context, sharing.order, high);
  sharing.placement.resize(sharing.order.size());
  size_t part = 0;
  for (size_t i = 0; i < sharing.order.size(); ++i) {
    part += part < cuts.size() && cuts[part] == i;
    sharing.placement[sharing.order[i]] = getTileOnPath(context.topology, part);
  }
  return sharing;
}
