//===- Latency.h - How long results take ------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The period says how often results come, the latency how long each takes.
///
/// The latency from actor a to actor b is the longest time, over all iterations
/// k >= 0, from the start of the first firing of a in iteration k to the end of
/// the last firing of b in iteration k + distance (Ghamarian, Stuijk, Basten,
/// Geilen, Theelen, "Latency Minimization for Synchronous Data Flow Graphs",
/// DSD 2007, for one pair of firings). The distance is how many iterations
/// later the results that depend on the inputs of iteration k come out: 0
/// unless there are initial tokens on the way. A latency is negative if b is
/// ahead of a.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_LATENCY_H
#define GANGLION_DATAFLOW_LATENCY_H

#include "ganglion/Dataflow/Certificate.h"
#include "ganglion/Dataflow/SelfTimed.h"

namespace ganglion::dataflow {

using FirstLatencyResult =
    std::variant<int64_t, Inconsistent, Deadlock, TooLarge, Overflow>;

/// Computes when the last firing of the first iteration ends in self-timed
/// execution. At most `maxFirings` firings, and waits of firings, are kept.
FirstLatencyResult computeFirstIterationLatency(const Graph &graph,
                                                int64_t maxFirings = 100000000);

/// Between which firings time is taken.
struct LatencyPath {
  ActorId source, sink;
  uint32_t distance = 0;
};

/// The latency in self-timed execution. Returns nothing if no channels join
/// source and sink: nothing keeps the execution of one near that of the other.
std::optional<Int128> getLatency(const Graph &graph,
                                 const SelfTimedSchedule &schedule,
                                 const LatencyPath &path);

/// The latency in the schedule of a certificate that verifyCertificate accepts,
/// or nothing if it does not fit 64 bits. It is the same in all iterations.
///
/// It is a guarantee for more than this schedule. Let the source start no
/// firing before its start in the schedule, as a camera does that delivers a
/// frame each period, and let all other actors start theirs as soon as they
/// can. Then no firing starts later than in the schedule, by induction over the
/// waits, so those of the source start just then, and the latency is at most
/// this one (Moreira, Bekooij, "Self-Timed Scheduling Analysis for Real-Time
/// Applications", EURASIP J. Advances in Signal Processing, 2007).
std::optional<Rational> getLatency(const Graph &graph,
                                   const RepetitionVector &repetitions,
                                   const Certificate &certificate,
                                   const LatencyPath &path);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_LATENCY_H
