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
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_CERTIFICATE_H
#define GANGLION_DATAFLOW_CERTIFICATE_H

#include "ganglion/Dataflow/Graph.h"
#include "ganglion/Dataflow/Rational.h"

namespace ganglion::dataflow {

/// The period P/Q of a homogeneous graph that has a cycle.
struct Certificate {
  /// P/Q, in time units per iteration. It may be zero.
  Rational period;

  /// Channels of a closed walk, each starting where the previous one ends, for
  /// which sum of execution times / sum of initial tokens == P/Q. A token needs
  /// that time for one round, so no schedule has a shorter period (Reiter,
  /// "Scheduling Parallel Computations", J. ACM 15(4), 1968).
  std::vector<ChannelId> cycle;

  /// Start time of the first firing of each actor, in units of 1/Q. For every
  /// channel a -> b with m tokens
  ///   potentials[b] >= potentials[a] + Q * executionTime(a) - P * m,
  /// so the strictly periodic schedule in which firing k of actor a starts at
  /// (potentials[a] + k * P) / Q finds all its tokens in time (Reiter 1968).
  /// They are the least such numbers from 0 on: the earliest of these
  /// schedules.
  std::vector<int64_t> potentials;
};

/// Checks a certificate of any origin in one pass over the cycle and two over
/// the channels. Returns nothing if it proves the period of `graph`, and else
/// one sentence that says why not. No number, however large, is computed
/// inexactly.
std::optional<std::string> verifyCertificate(const Graph &graph,
                                             const Certificate &certificate);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_CERTIFICATE_H
