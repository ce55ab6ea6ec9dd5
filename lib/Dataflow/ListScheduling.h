//===- ListScheduling.h - List scheduling of an iteration -------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_LISTSCHEDULING_H
#define GANGLION_LIB_DATAFLOW_LISTSCHEDULING_H

#include "Firings.h"

namespace ganglion::dataflow {

/// Executes one iteration of a graph without deadlock, self-timed, where a
/// resource carries out one firing at a time and prefers those with the longest
/// path to the end. Returns all firings in the order in which they start, those
/// that start at the same time in one in which none comes before one that it
/// waits for.
FiringSequence scheduleByLevels(const Firings &firings, const Binding &binding);

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_LISTSCHEDULING_H
