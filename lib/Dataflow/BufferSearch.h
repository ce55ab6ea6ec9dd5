//===- BufferSearch.h - Search for the least buffers ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Distributions of capacities grow from the least ones of each channel, step
/// by step, and only where it can help: a larger distribution that is faster
/// has a larger capacity on the critical cycle, or else the cycle is the same
/// there and still too slow (the storage dependencies of Stuijk, Geilen,
/// Basten, DAC 2006). So from a distribution D that is too slow, some chain of
/// single steps, each on the critical cycle of the distribution it is taken
/// from, leads to every fast enough minimal distribution M >= D: as long as the
/// capacities are not those of M, they are too small to be fast enough, and M
/// is larger somewhere on the critical cycle. One critical cycle is enough for
/// that.
///
/// Three things keep the search small and exact:
///
/// - Each distribution is reached in one way. Of the channels c1, c2, ... on a
///   cycle, the child that grows ci never grows c1 to c(i-1) again: any M that
///   is larger there comes from their children.
/// - Critical cycles are kept. A distribution that an old one excludes already
///   (WaitCycle.h) grows on that, and needs no period computed.
/// - The distributions are visited in the order of a lower bound of the size of
///   all fast enough ones above them (Hart, Nilsson, Raphael, "A Formal Basis
///   for the Heuristic Determination of Minimum Cost Paths", IEEE Trans. SSC
///   4(2), 1968): cycles that exclude it and share no channel that can grow
///   must each be paid for.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_BUFFERSEARCH_H
#define GANGLION_LIB_DATAFLOW_BUFFERSEARCH_H

#include "WaitCycle.h"
#include "ganglion/Dataflow/BufferSizing.h"

#include <map>
#include <queue>

namespace ganglion::dataflow {

/// A graph with the reverse channels of the channels to size.
struct BufferProblem {
  Graph graph;
  RepetitionVector repetitions;
  std::vector<ChannelId> channels;
  /// Of the reverse channels, which have consecutive ids.
  ChannelId firstReverse = 0;
  /// For each sized channel.
  std::vector<int64_t> leastCapacities, steps, placeSizes;

  void setCapacities(const std::vector<int64_t> &capacities);
  /// Nothing if it does not fit.
  std::optional<int64_t>
  getTotalSize(const std::vector<int64_t> &capacities) const;
};

class BufferSearch {
public:
  /// The problem must have a solution with the options' channels.
  BufferSearch(BufferProblem problem, const BufferOptions &options);

  /// Finds the least capacities within the limit. Later limits must be shorter.
  /// If the search is given up, the result, if any, is of the smallest size,
  /// but perhaps not the least of these.
  std::optional<BufferSizes> findNext(PeriodLimit limit);

  /// No distribution within the last limit is smaller.
  int64_t getLowerBound() const { return lowerBound; }
  BufferSearchEffort getEffort() const { return effort; }
  bool isGivenUp() const { return gaveUp; }
  bool hasOverflow() const { return overflow; }

private:
  struct Node {
    std::vector<int64_t> capacities;
    /// The channels that may not grow.
    std::vector<bool> isFixed;
    int64_t totalSize;
    /// Of what can be fast enough with these capacities or larger ones.
    int64_t lowerBound;
  };
  struct IsWorse {
    bool operator()(const Node &a, const Node &b) const {
      if (a.lowerBound != b.lowerBound)
        return a.lowerBound > b.lowerBound;
      return a.capacities > b.capacities;
    }
  };
  /// What the known cycles tell about a node.
  struct Judgement {
    /// The sized channels on a cycle that excludes the node and that can grow,
    /// as few as possible; nothing if no cycle excludes it.
    std::optional<std::vector<size_t>> growth;
    int64_t lowerBound;
  };

  /// A cycle that was critical once.
  struct KnownCycle {
    WaitCycle waits;
    /// The sized channels whose reverse channels are on it.
    std::vector<size_t> channels;
    /// The lower bounds computed so far, by the capacities of `channels`.
    std::map<std::vector<int64_t>, WaitRatio> ratios;
  };

  PeriodLimit tightenLimit(const Node &node) const;
  void visit(Node node);
  Judgement judge(const Node &node, PeriodLimit limit);
  void evaluate(Node node, PeriodLimit limit);
  void grow(const Node &node, const std::vector<size_t> &growth);
  /// Keeps a cycle. Returns the channels that can grow on it.
  std::vector<size_t> learn(WaitCycle waits, const Node &node);
  WaitRatio computeRatio(KnownCycle &cycle, const Node &node);
  static std::vector<size_t> getGrowth(const KnownCycle &cycle,
                                       const Node &node);

  BufferProblem problem;
  BufferOptions options;
  /// What a step of each channel adds to the total size.
  std::vector<int64_t> stepSizes;
  std::priority_queue<Node, std::vector<Node>, IsWorse> queue;
  /// The known cycles by their channels, and only the last one on the same
  /// channels: it tells most about larger capacities.
  std::map<std::vector<ChannelId>, KnownCycle> cycles;
  PeriodLimit limit;
  std::optional<BufferSizes> best;
  int64_t lowerBound = 0;
  BufferSearchEffort effort;
  bool gaveUp = false;
  bool overflow = false;
};

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_BUFFERSEARCH_H
