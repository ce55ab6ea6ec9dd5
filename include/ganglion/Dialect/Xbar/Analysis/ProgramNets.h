//===- ProgramNets.h - Who sends spikes to whom -----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_ANALYSIS_PROGRAMNETS_H
#define GANGLION_DIALECT_XBAR_ANALYSIS_PROGRAMNETS_H

#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Mapping/MulticastGraph.h"

namespace ganglion::xbar {

/// The traffic of a program. Cluster c is its c-th xbar.cluster. The neurons of
/// a cluster that other clusters list as rows form one net for each set of
/// clusters that listen; a partial sum is a net of its own to the cluster that
/// adds it.
///
/// A neuron counts as often as its activity says, if all populations of the
/// network have one and all ran for equally many steps; then a partial sum
/// counts once for each of the steps. Otherwise each counts once, as in one
/// time step in which everything fires.
///
/// Takes time and memory in proportion to the elements of all rows. Fails with
/// an error if the program names elements that the network does not have, or if
/// the spikes exceed 64 bits.
mlir::FailureOr<mapping::MulticastGraph> getMulticastGraph(ProgramOp program);

} // namespace ganglion::xbar

#endif // GANGLION_DIALECT_XBAR_ANALYSIS_PROGRAMNETS_H
