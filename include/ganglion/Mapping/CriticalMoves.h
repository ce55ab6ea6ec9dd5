//===- CriticalMoves.h - Shorter messages where they count ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where each cluster has a tile alone, the placement decides on nothing but the
// times of messages. Most of these do not matter to the period, and those that
// do are on the critical cycle. So placement for little traffic comes first,
// and then the few moves that shorten the period.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_CRITICALMOVES_H
#define GANGLION_MAPPING_CRITICALMOVES_H

#include "ganglion/Dataflow/Rational.h"
#include "ganglion/Mapping/TimedProgram.h"

#include <cstdint>
#include <optional>

namespace ganglion::mapping {

struct CriticalMovesOptions {
  /// Periods to compute at most.
  int64_t maxEvaluations = 100;
};

struct ImprovedPlacement {
  Placement placement;
  /// The periods of the graph with the given placement and with this one.
  dataflow::Rational initialPeriod, period;
  int64_t evaluations = 0;
};

/// Moves clusters of the critical cycle nearer to those that they exchange its
/// messages with, to free tiles or in exchange for other clusters, as long as
/// that shortens the period, or makes spikes times hops less without a longer
/// period. The result is never worse and depends on nothing but the arguments.
///
/// There is at least one cluster, no two are on the same tile, and streams
/// without delay form no cycle. Returns nothing if a number exceeds 64 bits.
std::optional<ImprovedPlacement>
shortenCriticalCycle(const TimedProgram &program, const TileTimes &times,
                     const Topology &topology, const Placement &placement,
                     const CriticalMovesOptions &options = {});

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_CRITICALMOVES_H
