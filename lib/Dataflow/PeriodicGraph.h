//===- PeriodicGraph.h - Constraints of a K-periodic schedule ---*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// In a K-periodic schedule, the starts of an actor repeat after K of the q
/// rounds through its phases that it does in an iteration (Bodin,
/// Munier-Kordon, Dupont de Dinechin, "Periodic Schedules for Cyclo-Static
/// Dataflow", ESTIMedia 2013). Each actor may have its own K, a divisor of q.
/// So the schedule is given by K * F starts, however large q is, and a wait of
/// one firing for another must be kept by all firings that repeat them.
///
/// Say firing n of actor b waits for firing j of actor a. Firing n repeats
/// firing n mod K_b * F_b, this many K_b rounds later, which are
/// floor(n / (K_b * F_b)) * K_b / q_b iterations, and j alike. The difference
/// of the two is the distance of the wait; it is a fraction and may be
/// negative. Of the waits between the same two starts, the one of the least
/// distance implies the others.
///
/// Counting in tokens makes this finite. Let p be the tokens that K_a rounds of
/// a produce, c those that K_b rounds of b consume, and T those of an
/// iteration. If n and j are r_b and r_a repetitions later, their distance is
/// x / T with x = r_b * c - r_a * p, and x takes exactly the multiples of
/// g = gcd(p, c).
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_PERIODICGRAPH_H
#define GANGLION_LIB_DATAFLOW_PERIODICGRAPH_H

#include "ganglion/Dataflow/Certificate.h"
#include "ganglion/Dataflow/CycleRatio.h"

namespace ganglion::dataflow {

/// The events are the starts of firings 0 to K * F - 1 of each actor, actor by
/// actor. One unit of distance is 1/scale iterations.
class PeriodicGraph {
public:
  /// Builds the graph for K = rounds[actor], or tells why it cannot.
  static std::variant<PeriodicGraph, TooLarge, Overflow>
  get(const Graph &graph, const RepetitionVector &repetitions,
      std::vector<int64_t> rounds, int64_t maxSize);

  const ConstraintGraph &getConstraints() const { return constraints; }
  const std::vector<int64_t> &getRounds() const { return rounds; }
  /// The firings of an actor that repeat one of its starts in an iteration.
  int64_t getRepeats(ActorId actor) const {
    return repetitions[actor] / rounds[actor];
  }
  const Wait &getWait(ConstraintId id) const { return waits[id]; }

  /// The period in time units per iteration; nothing if it does not fit.
  std::optional<Rational> getPeriod(Rational ratio) const {
    return multiply(ratio, scale);
  }

  /// Looks for firings that wait for each other by just the constraints of a
  /// circuit, again and again until the first one of them recurs. There are
  /// such firings at least if all actors of the circuit have the same number of
  /// repeats.
  std::optional<CriticalCycle>
  findFirings(const std::vector<ConstraintId> &circuit) const;

  /// The certificate of the earliest of the schedules, given a cycle of firings
  /// with the same period. Returns nothing if a number does not fit 64 bits.
  std::optional<Certificate> certify(const MaximumCycleRatio &optimum,
                                     CriticalCycle cycle) const;

private:
  PeriodicGraph(const Graph &graph, const RepetitionVector &repetitions,
                std::vector<int64_t> rounds)
      : graph(graph), repetitions(repetitions), rounds(std::move(rounds)) {}

  class ChannelConstraints;

  int64_t getNumStarts(ActorId actor) const {
    return offsets[actor + 1] - offsets[actor];
  }
  void placeEvents();
  bool computeScale();
  bool addChannel(ChannelId id, const ChannelConstraints &channel);
  void addOrder(ActorId actor);

  const Graph &graph;
  const RepetitionVector &repetitions;
  std::vector<int64_t> rounds;
  /// The event of firing 0 of each actor, and the number of events.
  std::vector<int64_t> offsets{0};
  /// The least common multiple of the repeats of all actors.
  int64_t scale = 1;
  ConstraintGraph constraints;
  /// The wait that each constraint stands for.
  std::vector<Wait> waits;
};

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_PERIODICGRAPH_H
