//===- SharedTiles.h - More clusters than tiles -----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Clusters that share a tile take turns on it, again and again in the same
// order, and each turn costs a reload. Which cluster shares with which, and the
// order, decide how long a time step takes in the long run: the period. It is
// the largest ratio of a cycle of the dataflow graph with the orders (Period.h
// of the dataflow library), so a tile's work is a part of it and waiting for
// other tiles another.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_SHAREDTILES_H
#define GANGLION_MAPPING_SHAREDTILES_H

#include "ganglion/Dataflow/Certificate.h"
#include "ganglion/Dataflow/StaticOrder.h"
#include "ganglion/Mapping/TimedProgram.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace ganglion::mapping {

/// A placement and an order of all clusters in which a time step can be carried
/// out one by one. Each tile goes through its clusters as they come in that
/// order. So the tiles never wait for each other in a circle, whatever the
/// placement (projectOrder in StaticOrder.h), and any orders of tiles that do
/// not are of this form.
struct TileSharing {
  Placement placement;
  std::vector<ClusterId> order;
};

/// The clusters of each tile in their order.
dataflow::StaticOrder getTileOrders(const TileSharing &sharing);

/// The dataflow graph of a program whose clusters take turns on their tiles:
/// that of buildProgramGraph, with the channels of addOrderChannels behind.
/// Returns nothing if a time exceeds 64 bits.
std::optional<ProgramGraph> buildOrderedGraph(const TimedProgram &program,
                                              const TileTimes &times,
                                              const Topology &topology,
                                              const TileSharing &sharing);

/// A period that no placement on so many tiles, and no order, falls below; it
/// is the largest of
///   - the mean work of the tiles that are shared, if as many clusters as is
///     best have a tile alone and need no reload, rounded up to what sums of
///     times can be;
///   - the work of the tile that gets m + 1 of the m * numTiles + 1 longest
///     clusters, as one must, for each m;
///   - the period with a tile for each cluster and messages that take no time.
/// Returns nothing if it exceeds 64 bits. Streams without delay form no cycle.
std::optional<dataflow::Rational>
computePeriodBound(const TimedProgram &program, const TileTimes &times,
                   size_t numTiles);

struct SharedTilesOptions {
  /// Periods to compute at most in the search, besides those that it begins
  /// with. If absent, 5000, but not more than 3,000,000 / clusters.
  std::optional<int64_t> maxEvaluations;
};

struct SharedTiles {
  TileSharing sharing;
  /// The proof of the period of buildOrderedGraph.
  dataflow::Certificate certificate;
  /// The period before the search.
  dataflow::Rational initialPeriod;
  /// See computePeriodBound.
  dataflow::Rational lowerBound;
  /// Periods that the search has computed.
  int64_t evaluations = 0;
};

/// Finds a placement and an order of a short period. There are some to begin
/// with, and a search goes on from each, beginning with the fastest and of
/// equals the one that sends less:
///   - list scheduling: of the clusters whose inputs are there, the one with
///     the longest path to the end of the time step goes where it ends first
///     (Topcuoglu, Hariri, Wu, "Performance-Effective and Low-Complexity Task
///     Scheduling for Heterogeneous Computing", IEEE TPDS 13(3), 2002). It is
///     made for a short time step from end to end, as feedback demands;
///   - pipelines: the clusters in an order of the data flow, depth first or
///     breadth first, cut into parts whose largest has the least work, along a
///     path of neighbouring tiles. Tiles then work on different time steps, and
///     few messages travel.
/// The search changes only what is on the critical cycle, as nothing else can
/// shorten the period; see TileSearch.cpp. It ends where the period is less
/// than a thousandth above the lower bound.
///
/// There is at least one cluster, and streams without delay form no cycle. The
/// result depends on nothing but the arguments. Returns nothing if the sum of
/// all times, or a time of a message, exceeds 64 bits.
std::optional<SharedTiles> shareTiles(const TimedProgram &program,
                                      const TileTimes &times,
                                      const Topology &topology,
                                      const SharedTilesOptions &options = {});

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_SHAREDTILES_H
