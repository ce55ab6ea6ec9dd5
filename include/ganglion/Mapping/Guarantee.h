//===- Guarantee.h - A period that holds on any tiles -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a compiled application carries so that it can be admitted to a chip at
// run time without an analysis: for several numbers of tiles a binding of its
// clusters and a schedule that proves a period.
//
// The schedule is one start time for each cluster, and clusters of a tile take
// turns in the order in which they start. These turns are a part of one order
// of all clusters in which a single tile could carry out a time step, so they
// never deadlock (projectOrder in ganglion/Dataflow/StaticOrder.h; Song et al.,
// LCTES 2020). That the schedule can be repeated every period on certain tiles
// shows in one pass over the clusters and streams, whoever made it, and then
// self-timed execution is at least as fast: each cluster starts no later than
// in the schedule, by induction over what it waits for.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_GUARANTEE_H
#define GANGLION_MAPPING_GUARANTEE_H

#include "ganglion/Dataflow/Rational.h"
#include "ganglion/Dataflow/StaticOrder.h"
#include "ganglion/Mapping/TimedProgram.h"
#include "ganglion/Support/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ganglion::mapping {

/// A period for some number of tiles, whichever tiles these will be. Until they
/// are chosen they have numbers from 0 on.
struct Guarantee {
  uint32_t numTiles = 0;
  /// It holds on any tiles if no message goes further than this. It may hold on
  /// others.
  uint32_t maxHops = 0;
  /// P/Q picoseconds for each time step.
  dataflow::Rational period;
  /// For each cluster, the number of its tile.
  std::vector<uint32_t> binding;
  /// For each cluster, when it starts first, in units of 1/Q; it starts again
  /// every P of these.
  std::vector<int64_t> starts;
};

/// A compiled program with all that admission needs.
struct Application {
  std::string name;
  /// For messages; may be empty.
  std::vector<std::string> clusterNames;
  TimedProgram program;
  /// All clusters in an order in which one tile can carry out a time step. It
  /// decides between those that start at the same time.
  std::vector<ClusterId> order;
  /// Ascending in the number of tiles.
  std::vector<Guarantee> guarantees;

  size_t getNumClusters() const { return program.clusterTimes.size(); }
  std::string getClusterName(ClusterId cluster) const;
};

/// Where the clusters are if tile number i of the guarantee is tiles[i].
Placement getPlacement(const Guarantee &guarantee,
                       const std::vector<TileId> &tiles);

/// All clusters as they start in a guarantee. Each tile takes turns as its
/// clusters come in this order.
std::vector<ClusterId> getTurns(const Application &application,
                                const Guarantee &guarantee);

/// The clusters of each tile, in a given order of all.
dataflow::StaticOrder getTileOrders(const std::vector<ClusterId> &order,
                                    const Placement &placement);

/// The most hops of a stream's message.
uint32_t getMaxHops(const TimedProgram &program, const Topology &topology,
                    const Placement &placement);

/// The time from the first start of a time step to its last end, in the
/// schedule of a guarantee that holds, rounded up to picoseconds; nothing if it
/// exceeds 64 bits.
std::optional<int64_t> getStepLatency(const Application &application,
                                      const Guarantee &guarantee,
                                      const TileTimes &times);

/// Checks that the order lists each cluster once and that the guarantee has a
/// tile and a start for each. Everything else here is about guarantees for
/// which that is so, except verifyGuarantee, which checks it, too.
std::optional<Error> verifyForm(const Application &application,
                                const Guarantee &guarantee);

/// Checks a guarantee of any origin on the given tiles, which are distinct.
/// Returns nothing if the application with the turns of the guarantee has no
/// longer a period there, or one sentence with the first contradiction. All
/// numbers are exact. Beside the sort of the starts, the time is linear in
/// clusters and streams.
std::optional<Error> verifyGuarantee(const Application &application,
                                     const Guarantee &guarantee,
                                     const TileTimes &times,
                                     const Topology &topology,
                                     const std::vector<TileId> &tiles);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_GUARANTEE_H
