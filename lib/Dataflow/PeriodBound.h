//===- PeriodBound.h - A period that none is below --------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_PERIODBOUND_H
#define GANGLION_LIB_DATAFLOW_PERIODBOUND_H

#include "ganglion/Dataflow/Certificate.h"

namespace ganglion::dataflow {

/// A cycle of waits and its execution times / its iterations, which no period
/// is below. Zero is a bound without a cycle.
struct PeriodBound {
  Rational period;
  CriticalCycle cycle;
};

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_PERIODBOUND_H
