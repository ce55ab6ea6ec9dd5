//===- TimedProgram.h - Programs for the mapping library --------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the mapping library wants to know of a program and its machine. Cluster
// c is the c-th xbar.cluster of the program, stream s its s-th xbar.stream.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_ANALYSIS_TIMEDPROGRAM_H
#define GANGLION_DIALECT_XBAR_ANALYSIS_TIMEDPROGRAM_H

#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Mapping/TimedProgram.h"

namespace ganglion::xbar {

mapping::Topology getTopology(MachineOp machine);

mapping::TileTimes getTileTimes(MachineOp machine);

/// The times of clusters in the worst case, in which every axon carries a
/// spike. Fails with an error if a number is larger than the library's type.
mlir::FailureOr<mapping::TimedProgram> getTimedProgram(ProgramOp program,
                                                       MachineOp machine);

/// The tiles of the clusters. Fails with an error where one has none.
mlir::FailureOr<mapping::Placement> getPlacement(ProgramOp program);

} // namespace ganglion::xbar

#endif // GANGLION_DIALECT_XBAR_ANALYSIS_TIMEDPROGRAM_H
