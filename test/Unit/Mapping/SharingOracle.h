//===- SharingOracle.h - Periods of shared tiles, found anew ----*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_MAPPING_SHARINGORACLE_H
#define GANGLION_TEST_UNIT_MAPPING_SHARINGORACLE_H

#include "RandomPrograms.h"
#include "ganglion/Dataflow/Period.h"
#include "ganglion/Mapping/SharedTiles.h"

#include <algorithm>
#include <set>

namespace ganglion::dataflow {
/// Makes GoogleTest print rationals.
inline void PrintTo(Rational value, std::ostream *stream) {
  *stream << value.toString();
}
} // namespace ganglion::dataflow

namespace ganglion::mapping {

/// A program and a machine.
struct SharingCase {
  TimedProgram program;
  TileTimes times;
  Topology topology;
};

/// The period by definition, of the graph with the orders.
inline dataflow::Rational getPeriod(const SharingCase &given,
                                    const TileSharing &sharing) {
  ProgramGraph ordered =
      *buildOrderedGraph(given.program, given.times, given.topology, sharing);
  dataflow::PeriodResult result = dataflow::computePeriod(ordered.graph);
  return std::get<dataflow::Certificate>(result).period;
}

/// True if each cluster comes after those that it waits for in the time step.
inline bool isOrder(const TimedProgram &program,
                    const std::vector<ClusterId> &order) {
  std::vector<size_t> position(order.size());
  for (size_t i = 0; i < order.size(); ++i)
    position[order[i]] = i;
  return std::none_of(program.streams.begin(), program.streams.end(),
                      [&](const Stream &stream) {
                        return stream.delay == 0 && position[stream.source] >=
                                                        position[stream.target];
                      });
}

/// Any order in which each cluster comes after those that it waits for.
inline std::vector<ClusterId> makeRandomOrder(const TimedProgram &program,
                                              std::mt19937_64 &random) {
  std::vector<ClusterId> left(program.clusterTimes.size()), order;
  std::iota(left.begin(), left.end(), 0);
  shuffle(left, random);
  while (!left.empty()) {
    auto isReady = [&](ClusterId cluster) {
      return std::none_of(
          program.streams.begin(), program.streams.end(),
          [&](const Stream &stream) {
            return stream.delay == 0 && stream.target == cluster &&
                   std::count(left.begin(), left.end(), stream.source) > 0;
          });
    };
    auto next = std::find_if(left.begin(), left.end(), isReady);
    order.push_back(*next);
    left.erase(next);
  }
  return order;
}

/// The shortest period of all placements on two tiles and all orders.
inline dataflow::Rational findShortestPeriod(const SharingCase &given) {
  size_t numClusters = given.program.clusterTimes.size();
  std::set<dataflow::StaticOrder> seen;
  std::optional<dataflow::Rational> best;
  std::vector<ClusterId> order(numClusters);
  std::iota(order.begin(), order.end(), 0);
  do {
    if (!isOrder(given.program, order))
      continue;
    for (uint32_t tiles = 0; tiles < uint32_t(1) << numClusters; ++tiles) {
      TileSharing sharing = {Placement(numClusters), order};
      for (ClusterId cluster = 0; cluster < numClusters; ++cluster)
        sharing.placement[cluster] = tiles >> cluster & 1;
      if (!seen.insert(getTileOrders(sharing)).second)
        continue;
      dataflow::Rational period = getPeriod(given, sharing);
      best = std::min(best.value_or(period), period);
    }
  } while (std::next_permutation(order.begin(), order.end()));
  return *best;
}

} // namespace ganglion::mapping

#endif // GANGLION_TEST_UNIT_MAPPING_SHARINGORACLE_H
