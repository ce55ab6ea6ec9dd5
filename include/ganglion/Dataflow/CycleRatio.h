//===- CycleRatio.h - Period of a homogeneous graph -------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The period of self-timed execution is the maximum cycle ratio: over all
/// cycles, the largest sum of execution times / sum of initial tokens (Reiter,
/// "Scheduling Parallel Computations", J. ACM 15(4), 1968).
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_CYCLERATIO_H
#define GANGLION_DATAFLOW_CYCLERATIO_H

#include "ganglion/Dataflow/Certificate.h"
#include "ganglion/Dataflow/Outcome.h"

#include <variant>

namespace ganglion::dataflow {

using CycleRatioResult =
    std::variant<Certificate, Unbounded, Deadlock, NotHomogeneous, Overflow>;

/// Computes the exact period and its certificate. The potentials are the least
/// non-negative ones, that is, the earliest strictly periodic schedule.
CycleRatioResult computeCycleRatio(const Graph &graph);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_CYCLERATIO_H
