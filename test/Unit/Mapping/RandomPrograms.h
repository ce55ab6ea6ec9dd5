//===- RandomPrograms.h - Random programs and machines ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_MAPPING_RANDOMPROGRAMS_H
#define GANGLION_TEST_UNIT_MAPPING_RANDOMPROGRAMS_H

#include "ganglion/Mapping/TimedProgram.h"

#include <numeric>
#include <random>
#include <utility>
#include <vector>

namespace ganglion::mapping {

/// A number from 0 to bound - 1, for a bound that is small beside 2^64.
inline uint64_t draw(std::mt19937_64 &random, uint64_t bound) {
  return random() % bound;
}

template <typename T>
void shuffle(std::vector<T> &values, std::mt19937_64 &random) {
  for (size_t i = values.size(); i > 1; --i)
    std::swap(values[i - 1], values[draw(random, i)]);
}

/// Clusters with streams of which those without delay form no cycle.
inline TimedProgram makeRandomProgram(std::mt19937_64 &random,
                                      uint32_t maxClusters = 12) {
  TimedProgram program;
  auto numClusters = uint32_t(1 + draw(random, maxClusters));
  for (uint32_t i = 0; i < numClusters; ++i)
    program.clusterTimes.push_back(int64_t(draw(random, 30)));
  std::vector<ClusterId> rank(numClusters);
  std::iota(rank.begin(), rank.end(), 0);
  shuffle(rank, random);
  uint64_t numStreams = draw(random, 2 * numClusters + 1);
  for (uint64_t i = 0; i < numStreams; ++i) {
    auto source = ClusterId(draw(random, numClusters));
    auto target = ClusterId(draw(random, numClusters));
    auto delay = uint32_t(draw(random, 3));
    if (delay == 0 && rank[source] >= rank[target])
      delay = 1;
    program.streams.push_back(
        {source, target, delay, uint32_t(1 + draw(random, 20))});
  }
  return program;
}

inline TileTimes makeRandomTimes(std::mt19937_64 &random) {
  TileTimes times;
  times.reload = int64_t(draw(random, 2) * draw(random, 10));
  times.hop = int64_t(draw(random, 10));
  times.event = int64_t(draw(random, 3));
  times.bufferTokens = int64_t(1 + draw(random, 3));
  return times;
}

/// Up to eight by eight tiles.
inline Topology makeRandomTopology(std::mt19937_64 &random) {
  Topology topology;
  topology.kind = TopologyKind(draw(random, 4));
  topology.groupWidth = uint32_t(1 + draw(random, 2));
  topology.groupHeight = uint32_t(1 + draw(random, 2));
  topology.width = topology.groupWidth * uint32_t(1 + draw(random, 4));
  topology.height = topology.groupHeight * uint32_t(1 + draw(random, 4));
  return topology;
}

} // namespace ganglion::mapping

#endif // GANGLION_TEST_UNIT_MAPPING_RANDOMPROGRAMS_H
