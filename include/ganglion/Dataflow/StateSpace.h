//===- StateSpace.h - Period by exploring the states ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Moves tokens and clocks until a state comes again (Ghamarian et al.,
/// "Throughput Analysis of Synchronous Data Flow Graphs", ACSD 2006). Slow, but
/// it rests on no theorem about which firing waits for which: it is the oracle
/// that the other algorithms are compared with.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_STATESPACE_H
#define GANGLION_DATAFLOW_STATESPACE_H

#include "ganglion/Dataflow/Consistency.h"

namespace ganglion::dataflow {

/// The limits hold for each strongly connected component.
struct StateSpaceOptions {
  /// Firings to execute before giving up.
  int64_t maxFirings = 100000000;
  /// Memory to take for states, in numbers of 8 bytes.
  int64_t maxNumbers = 100000000;
};

using StateSpaceResult =
    std::variant<Rational, Unbounded, Deadlock, TooLarge, Overflow>;

/// Computes the exact period.
StateSpaceResult
computePeriodBySimulation(const Graph &graph,
                          const RepetitionVector &repetitions,
                          const StateSpaceOptions &options = {});

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_STATESPACE_H
