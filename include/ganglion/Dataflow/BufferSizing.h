//===- BufferSizing.h - Sizes of the buffers of channels --------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// How much memory a period costs. A buffer of a channel has a place for each
/// token; a firing of the source claims its places when it starts, and a firing
/// of the target frees its places when it ends (Stuijk, Geilen, Basten,
/// "Exploring Trade-Offs in Buffer Requirements and Throughput Constraints for
/// Synchronous Dataflow Graphs", DAC 2006). So free places are tokens of a
/// **reverse channel** from target to source, with the rates exchanged and
/// capacity - tokens initial tokens, and every analysis of this library applies
/// unchanged.
///
/// Larger buffers never make a graph slower. In all notions of order below,
/// "least" capacities are those of the smallest total size, among these those
/// of the shortest period, and among these the lexicographically first.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_BUFFERSIZING_H
#define GANGLION_DATAFLOW_BUFFERSIZING_H

#include "ganglion/Dataflow/Period.h"

namespace ganglion::dataflow {

/// Returns the least capacity with which the two actors of a channel can go on
/// firing forever if nothing else holds them up. Nothing if it does not fit.
std::optional<int64_t> computeLeastCapacity(const Graph &graph,
                                            ChannelId channel);

/// Returns the number of which capacities differ in effect: one more than
/// initial tokens + a multiple of it is as good as that. It is the greatest
/// common divisor of all rates of the channel.
int64_t computeCapacityStep(const Channel &channel);

/// Adds the reverse channel of each of `channels`, named
/// "buffer.source.target", in the same order. No capacity is below the initial
/// tokens of its channel.
void addReverseChannels(Graph &graph, const std::vector<ChannelId> &channels,
                        const std::vector<int64_t> &capacities);

/// All channels but self-channels. A buffer of a self-channel holds nothing up
/// that its tokens do not hold up already.
std::vector<ChannelId> getChannelsBetweenActors(const Graph &graph);

struct BufferOptions {
  /// The channels whose buffers are sized: all but self-channels if absent. The
  /// others are unbounded, or have their reverse channels in the graph.
  std::optional<std::vector<ChannelId>> channels;
  /// What a place in each of these buffers adds to the total size, at least 1;
  /// if empty, the total counts places.
  std::vector<int64_t> placeSizes;
  /// How many periods a search may compute.
  int64_t maxEvaluations = 10000;
  /// How many distributions of capacities a search may look at, most of which
  /// need no period computed. Each takes some 10 bytes per channel.
  int64_t maxDistributions = 1000000;
};

/// Capacities of the sized channels, and what they cost and achieve.
struct BufferSizes {
  std::vector<int64_t> capacities;
  int64_t totalSize = 0;
  Rational period;
};

/// The work a search has done.
struct BufferSearchEffort {
  int64_t evaluations = 0;
  int64_t distributions = 0;
};

/// The trade-off of total size and period.
struct BufferFront {
  std::vector<ChannelId> channels;
  /// Least capacities of ascending total size and strictly descending period:
  /// every distribution that is as fast as one of these is at least as large.
  std::vector<BufferSizes> points;
  /// True if the last point is as fast as asked for. If not, the search was
  /// given up, and any further point has at least `nextSize`.
  bool isComplete = false;
  int64_t nextSize = 0;
  BufferSearchEffort effort;
};

/// Buffers for a required period.
struct MinimalBuffers {
  std::vector<ChannelId> channels;
  BufferSizes sizes;
  /// No buffers of a smaller total size reach the period. If this is
  /// sizes.totalSize, the buffers are minimal.
  int64_t lowerBound = 0;
  /// The graph with the reverse channels, and the proof of its period.
  Graph graph;
  Certificate certificate;
  BufferSearchEffort effort;
};

/// Even unbounded buffers do not reach the required period.
struct PeriodTooShort {
  Certificate best;
};

using BufferFrontResult = std::variant<BufferFront, Unbounded, Inconsistent,
                                       Deadlock, TooLarge, Overflow>;
using MinimalBuffersResult =
    std::variant<MinimalBuffers, PeriodTooShort, Unbounded, Inconsistent,
                 Deadlock, TooLarge, Overflow>;

/// Finds the least capacities for every period there is down to `period`, or to
/// that of unbounded buffers if absent or shorter. Unbounded if finite buffers
/// of any size can be improved by larger ones and no positive period is given.
BufferFrontResult exploreBuffers(const Graph &graph,
                                 std::optional<Rational> period = std::nullopt,
                                 const BufferOptions &options = {});

/// Finds the least capacities with which the period is at most `period`, or
/// that of unbounded buffers if absent. Where the search is given up, the
/// result is that of a heuristic, whose distance from the lower bound is known.
MinimalBuffersResult findMinimalBuffers(const Graph &graph,
                                        std::optional<Rational> period,
                                        const BufferOptions &options = {});

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_BUFFERSIZING_H
