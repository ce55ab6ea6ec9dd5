//===- IncrementalPeriod.h - Period of a graph that changes -----*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The period of a homogeneous graph after each of many small changes, as
/// binding, ordering and placement try them. Each evaluation starts from the
/// schedule and the critical cycle of the one before.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_INCREMENTALPERIOD_H
#define GANGLION_DATAFLOW_INCREMENTALPERIOD_H

#include "ganglion/Dataflow/Period.h"

#include <variant>

namespace ganglion::dataflow {

/// A graph and what is known of its period. Copies are cheap (a few arrays): to
/// try a change, make it on a copy, or keep a copy to go back to.
class IncrementalPeriod {
public:
  /// Only homogeneous graphs are supported.
  static std::variant<IncrementalPeriod, NotHomogeneous>
  get(const Graph &graph);

  void setExecutionTime(ActorId actor, int64_t time);
  void setTokens(ChannelId channel, int64_t tokens);
  /// Ids count on from those of the graph and are never used again.
  ChannelId addChannel(ActorId source, ActorId target, int64_t tokens);
  void removeChannel(ChannelId channel);

  using Result = std::variant<Rational, Unbounded, Deadlock, Overflow>;

  Result getPeriod() { return evaluate(std::nullopt); }

  /// The actors of a cycle with the ratio that getPeriod has returned, each
  /// waiting for the one before it; the one with the lowest number comes first.
  /// Only a change of the cycle can shorten the period.
  std::vector<ActorId> getCriticalCycle() const;

  /// True if the graph neither deadlocks nor has a longer period. False also if
  /// a number does not fit. Takes less time than getPeriod where the period is
  /// longer.
  bool isPeriodAtMost(Rational limit);

  /// The graph as it is now. The ids of its channels count those that are left;
  /// names are empty.
  Graph getGraph() const;

  /// The period of getGraph() with its proof, computed anew.
  PeriodResult getCertificate() const { return computePeriod(getGraph()); }

private:
  struct Link {
    ActorId source, target;
    int64_t tokens;
    /// The next output of the same source.
    ChannelId next;
    bool isRemoved;
  };

  static constexpr ChannelId none = UINT32_MAX;

  explicit IncrementalPeriod(const Graph &graph);

  bool isCritical(ChannelId channel) const;
  std::optional<Rational> getRatio(const std::vector<ChannelId> &cycle) const;
  Int128 getSlack(const Link &link) const;
  void followTightest();
  template <typename FollowsT>
  std::vector<ChannelId> findCycle(FollowsT isOnCycle) const;
  Result evaluate(std::optional<Rational> limit);
  void startAnew();
  void update(std::optional<Rational> limit);
  bool setRatio(Rational newRatio);
  void settle(std::optional<Rational> limit);
  size_t raiseTargets(ActorId source);
  void push(ActorId actor);
  bool cutCycles();
  void reset();

  std::vector<int64_t> times;
  std::vector<Link> links;
  /// The first output of each actor.
  std::vector<ChannelId> firstOutputs;

  /// A lower bound of the period, and a cycle that has this ratio. The bound is
  /// 0 if there is no cycle.
  Rational ratio;
  std::vector<ChannelId> criticalCycle;
  /// Start times in units of 1/Q, of any sign. All channels admit them except
  /// the outputs of actors in the queue.
  std::vector<Int128> starts;
  std::vector<ActorId> queue;
  std::vector<char> isQueued;
  /// The channels that determined starts in this evaluation.
  std::vector<ChannelId> policy;

  /// The critical cycle may have another ratio than before.
  bool criticalCycleChanged = false;
  /// A channel lost its last token since the search for cycles without any, or
  /// was added without one.
  bool mayDeadlock = true;
  bool overflow = false;
  bool isEvaluated = false;
};

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_INCREMENTALPERIOD_H
