//===- TokenFlow.h - Which firing takes which tokens ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The precedence between firings that a channel means. Firing n of an actor
/// with F phases is in phase n mod F; firings are numbered from 0 for the first
/// one, and by negative numbers before it, in a past that goes on forever in
/// the same way. The initial tokens of a channel come from firings in the past.
/// So, with N firings of an actor in an iteration, firing n of iteration i is
/// firing n + i * N, and what holds between two firings holds between those an
/// iteration later.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_TOKENFLOW_H
#define GANGLION_DATAFLOW_TOKENFLOW_H

#include "ganglion/Dataflow/Graph.h"

namespace ganglion::dataflow {

/// A number of a firing, negative in the past.
using Firing = Int128;

/// The execution time of a firing.
int64_t getExecutionTime(const Actor &actor, Firing n);

/// Firings `first` to `last`, both included.
struct FiringRange {
  Firing first, last;
};

/// The tokens that one end of a channel has moved after a number of firings.
class TokenCount {
public:
  TokenCount(const PhaseList &rates, size_t numPhases);

  /// Tokens moved from before firing 0 until before firing `n`; negative in the
  /// past. The product of a firing's number and a rate must fit 127 bits.
  Int128 before(Firing n) const;
  /// The firing that moves token `token`, where firing 0 moves token 0 unless
  /// its rate is zero.
  Firing findFiring(Int128 token) const;

private:
  Int128 numPhases;
  /// Tokens moved in a round through the phases.
  Int128 sum;
  /// Tokens moved in the phases before each one and before the next round;
  /// empty for a single phase.
  std::vector<Int128> partialSums;
};

/// The precedence between the firings at the two ends of a channel.
class TokenFlow {
public:
  TokenFlow(const Graph &graph, ChannelId channel);

  /// The firings of the source that produce the tokens which firing `n` of the
  /// target takes, or nothing if it takes none. Those between the first and the
  /// last may produce none: see `produces`.
  std::optional<FiringRange> getProducers(Firing n) const;

  /// Of these, the firings that may be the last one to end; the last of them is
  /// the last of all. `sourceOvertakes` is that of findOvertakingActors.
  std::optional<FiringRange> getLastProducers(Firing n,
                                              bool sourceOvertakes) const;

  /// True if firing `n` of the source produces tokens.
  bool produces(Firing n) const {
    return produced.before(n) < produced.before(n + 1);
  }

private:
  TokenCount produced, consumed;
  int64_t tokens;
  size_t numSourcePhases;
};

/// True for a self-channel from which each firing takes a token of the one
/// before it: no firing starts before the one before it ends.
bool isSerializedBy(const Graph &graph, ChannelId channel);

/// Tells for each actor whether a firing of it can end before an earlier one:
/// its execution time falls from one phase to the next, and none of its
/// self-channels makes each firing wait for the one before. If not, the last of
/// the firings whose tokens a firing takes ends last.
std::vector<bool> findOvertakingActors(const Graph &graph);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_TOKENFLOW_H
