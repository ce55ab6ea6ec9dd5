//===- FiringOrder.h - An order of the firings of an iteration --*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_FIRINGORDER_H
#define GANGLION_LIB_DATAFLOW_FIRINGORDER_H

#include "CompactVector.h"
#include "ImplicitEventGraph.h"

namespace ganglion::dataflow {

/// Fires all firings of one iteration without regard to time, each as soon as
/// its tokens are there. Returns their actors in that order, or nothing if the
/// graph deadlocks. The time is linear in the sum over all firings of the
/// channels at their actor.
std::optional<CompactVector>
computeFiringOrder(const ImplicitEventGraph &graph);

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_FIRINGORDER_H
