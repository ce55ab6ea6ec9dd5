//===- Certificate.h - Proof of the period of a graph -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A certificate lets anyone check a period without trusting the analysis that
/// found it: the cycle shows that no schedule is faster, the potentials are a
/// schedule that is as fast.
///
/// Both are about firings as TokenFlow.h numbers them. In an iteration, actor a
/// with repetition count q and F phases fires N = q * F times. A firing waits
///   - for the end of each firing whose tokens it takes, and
///   - for the start of the firing of the same actor before it.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_CERTIFICATE_H
#define GANGLION_DATAFLOW_CERTIFICATE_H

#include "ganglion/Dataflow/Consistency.h"
#include "ganglion/Dataflow/Graph.h"
#include "ganglion/Dataflow/Rational.h"
#include "ganglion/Dataflow/TokenFlow.h"

namespace ganglion::dataflow {

/// One firing waits for another.
struct Wait {
  /// The channel whose tokens it waits for, or nothing if it waits for the
  /// firing of the same actor before it to start.
  std::optional<ChannelId> channel;
  /// The actor that waits.
  ActorId actor;
  /// How many firings before the last of those whose tokens it takes the one is
  /// that it waits for. Zero unless firings of the source overtake each other.
  int64_t lag = 0;

  friend bool operator==(const Wait &a, const Wait &b) {
    return a.channel == b.channel && a.actor == b.actor && a.lag == b.lag;
  }
};

/// A chain of firings, each of which waits for the one before, from a firing to
/// the same one some iterations later. It is told by its end: the last of
/// `waits` is that of firing `lastFiring` of its actor, and each wait leads
/// back to the firing that waits as the one before it in the list tells;
/// `waits` is gone through `repetitions` times.
struct CriticalCycle {
  std::vector<Wait> waits;
  int64_t lastFiring = 0;
  int64_t repetitions = 1;
};

/// The period P/Q of a graph that has a cycle of channels.
struct Certificate {
  /// P/Q, in time units per iteration. It may be zero.
  Rational period;

  /// Its execution times / its iterations == P/Q. Each iteration of a firing on
  /// it comes that much later than the one before, so no schedule has a shorter
  /// period (Reiter, "Scheduling Parallel Computations", J. ACM 15(4), 1968).
  CriticalCycle cycle;

  /// After how many rounds through its phases the starts of each actor repeat,
  /// a divisor K of its repetition count q: firing n + K * F starts P/Q * K / q
  /// after firing n (a K-periodic schedule; Bodin, Munier-Kordon, Dupont de
  /// Dinechin, "Optimal and Fast Throughput Evaluation of CSDF", DAC 2016).
  std::vector<int64_t> rounds;

  /// The unit of potentials is 1/scale; a multiple of Q * q / K for each actor.
  /// It is Q for a homogeneous graph.
  int64_t scale = 1;

  /// Start times of firings 0 to K * F - 1 of each actor, one actor after the
  /// other, at least 0. Each firing starts no sooner than what it waits for,
  /// so the K-periodic schedule of these starts is admissible. They are the
  /// least such numbers: the earliest of these schedules.
  std::vector<int64_t> potentials;
};

/// How much later, in units of 1/scale, the starts of an actor repeat.
Int128 getRepeatTime(const Certificate &certificate,
                     const RepetitionVector &repetitions, ActorId actor);

/// Checks a certificate of any origin. Returns nothing if it proves the period
/// of `graph`, and else one sentence that says why not. No number, however
/// large, is computed inexactly.
///
/// The time is linear in the length of the cycle times its repetitions until
/// the waits along it recur, which is once if its actors have one phase and
/// equal repetition counts, and for each channel in the number of firings of
/// its target until the starts at both of its ends repeat together: one for a
/// homogeneous graph, at most those of one iteration. It is that of
/// checkLiveness, too, if some firings take no time. More than 2^32 firings are
/// not checked, and the certificate is rejected with that reason.
std::optional<std::string> verifyCertificate(const Graph &graph,
                                             const Certificate &certificate);

/// Checks only that the cycle proves that no schedule is faster.
std::optional<std::string> verifyCriticalCycle(const Graph &graph,
                                               const Certificate &certificate);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_CERTIFICATE_H
