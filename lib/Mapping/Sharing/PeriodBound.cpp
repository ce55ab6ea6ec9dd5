//===- PeriodBound.cpp - A period that no placement falls below -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Period.h"
#include "ganglion/Mapping/SharedTiles.h"

#include <algorithm>
#include <numeric>

using namespace ganglion;
using namespace ganglion::mapping;
using ganglion::dataflow::Int128;

/// If j tiles have one cluster each, which is not reloaded, the others share
/// the rest, which is least if those are the j longest. There may be any j.
static Int128 getMeanWork(const std::vector<int64_t> &longest, int64_t reload,
                          size_t numTiles) {
  if (longest.size() <= numTiles)
    return 0;
  Int128 work = Int128(longest.size()) * reload;
  int64_t unit = reload;
  for (int64_t time : longest) {
    work += time;
    unit = std::gcd(unit, time);
  }
  Int128 least = work;
  for (size_t alone = 0; alone < numTiles; ++alone) {
    Int128 others(numTiles - alone);
    least = std::min(least, (work + others - 1) / others);
    work -= Int128(longest[alone]) + reload;
  }
  // All sums of times are multiples of their common divisor.
  return unit == 0 ? 0 : (least + unit - 1) / unit * unit;
}

/// Of m * numTiles + 1 clusters, m + 1 share a tile.
static Int128 getPigeonholeWork(const std::vector<int64_t> &longest,
                                int64_t reload, size_t numTiles) {
  std::vector<Int128> sums = {0};
  for (int64_t time : longest)
    sums.push_back(sums.back() + time + reload);
  Int128 bound = 0;
  for (size_t m = 1; m * numTiles < longest.size(); ++m) {
    size_t end = m * numTiles + 1;
    bound = std::max(bound, sums[end] - sums[end - m - 1]);
  }
  return bound;
}

/// A relaxation of the graph of any placement. Between tiles, a target's free
/// place reaches the source over two buffers; within a tile, the turns make a
/// source wait longer than that.
static std::optional<dataflow::Rational>
getUnplacedPeriod(const TimedProgram &program, const TileTimes &times) {
  dataflow::Graph graph;
  for (int64_t time : program.clusterTimes) {
    dataflow::ActorId cluster = graph.addActor("", time);
    graph.addChannel("", cluster, cluster, 1);
  }
  for (const Stream &stream : program.streams) {
    if (stream.source == stream.target)
      continue;
    graph.addChannel("", stream.source, stream.target, stream.delay);
    int64_t places;
    if (!__builtin_mul_overflow(times.bufferTokens, 2, &places))
      graph.addChannel("", stream.target, stream.source, places);
  }
  dataflow::PeriodResult result = dataflow::computePeriod(graph);
  if (auto *certificate = std::get_if<dataflow::Certificate>(&result))
    return certificate->period;
  if (std::holds_alternative<dataflow::Unbounded>(result))
    return dataflow::Rational(0);
  return std::nullopt;
}

std::optional<dataflow::Rational>
ganglion::mapping::computePeriodBound(const TimedProgram &program,
                                      const TileTimes &times, size_t numTiles) {
  std::vector<int64_t> longest = program.clusterTimes;
  std::sort(longest.begin(), longest.end(), std::greater<>());
  Int128 work = std::max(getMeanWork(longest, times.reload, numTiles),
                         getPigeonholeWork(longest, times.reload, numTiles));
  std::optional<dataflow::Rational> unplaced =
      getUnplacedPeriod(program, times);
  if (!dataflow::fitsInt64(work) || !unplaced)
    return std::nullopt;
  return std::max(dataflow::Rational(int64_t(work)), *unplaced);
}
