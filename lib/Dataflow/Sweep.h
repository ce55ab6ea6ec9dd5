//===- Sweep.h - Period by sweeps over implicit events ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_SWEEP_H
#define GANGLION_LIB_DATAFLOW_SWEEP_H

#include "ganglion/Dataflow/Period.h"

namespace ganglion::dataflow {

/// A cycle of waits and its execution times / its iterations, which no period
/// is below.
struct PeriodBound {
  Rational period;
  CriticalCycle cycle;
};

/// Computes the exact period of a consistent graph with a cycle of channels.
/// Returns a certificate with a potential for each firing of an iteration, or
/// Deadlock, TooLarge, or Overflow. `bound`, if known, saves part of the work.
///
/// It takes some ten bytes for each firing.
PeriodResult computePeriodBySweeps(const Graph &graph,
                                   const RepetitionVector &repetitions,
                                   const PeriodOptions &options = {},
                                   std::optional<PeriodBound> bound = {});

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_SWEEP_H
