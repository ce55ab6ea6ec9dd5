//===- Consistency.h - Repetition vector and deadlock -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The two conditions for a graph to run forever in bounded memory (Lee,
/// Messerschmitt, "Static Scheduling of Synchronous Data Flow Programs for
/// Digital Signal Processing", IEEE Trans. Computers C-36(1), 1987).
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_CONSISTENCY_H
#define GANGLION_DATAFLOW_CONSISTENCY_H

#include "ganglion/Dataflow/Outcome.h"
#include "ganglion/Dataflow/Rational.h"

#include <variant>

namespace ganglion::dataflow {

/// Rounds through the phases of each actor in one iteration, which are its
/// firings if it has one phase: the smallest positive integers that give every
/// channel its initial tokens back, taken separately for each weakly connected
/// component.
using RepetitionVector = std::vector<int64_t>;

/// The balance equation of this channel contradicts the other channels: they
/// force rounds of its source and target in the proportion of these two rates,
/// for which production * sourceRate != consumption * targetRate, where
/// production and consumption are sums over the phases.
struct Inconsistent {
  ChannelId channel;
  Rational sourceRate;
  Rational targetRate;
};

using RepetitionResult = std::variant<RepetitionVector, Inconsistent, Overflow>;

/// Solves the balance equations production * q[source] = consumption *
/// q[target] in time linear in the size of the graph.
RepetitionResult computeRepetitionVector(const Graph &graph);

/// Firings of an actor in an iteration: its rounds times its phases.
Int128 countFirings(const Graph &graph, const RepetitionVector &repetitions,
                    ActorId actor);
/// Firings of all actors in an iteration.
Int128 countFirings(const Graph &graph, const RepetitionVector &repetitions);

/// Executes one iteration without regard to time. Returns nothing if it
/// completes, hence can be repeated forever, and else the starving cycle.
///
/// The order of firings does not matter (firing one actor never disables
/// another), so each visited actor fires as often as its tokens allow. The time
/// is linear in the channels times the firings at each, and less for actors of
/// one phase, which fire as often as they can at one go. It is linear for a
/// homogeneous graph.
std::optional<Deadlock> findDeadlock(const Graph &graph,
                                     const RepetitionVector &repetitions);

/// The graph completes an iteration.
struct Live {};

using LivenessResult = std::variant<Live, Deadlock, TooLarge>;

/// The same, for graphs whose iteration may have too many firings to execute:
/// gives up after `maxSteps` goes, each of as many firings as findDeadlock
/// executes at one go.
LivenessResult checkLiveness(const Graph &graph,
                             const RepetitionVector &repetitions,
                             int64_t maxSteps = int64_t(1) << 28);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_CONSISTENCY_H
