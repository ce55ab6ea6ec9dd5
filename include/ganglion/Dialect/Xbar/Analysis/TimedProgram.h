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
#include "ganglion/Support/Result.h"

namespace ganglion::xbar {

mapping::TileTimes getTileTimes(MachineOp machine);

/// The times of clusters and the events of streams under the given traffic.
/// Fails where the activity that it asks for is not there (see ProgramLoads.h),
/// or a number is larger than the library's type.
Result<mapping::TimedProgram>
getTimedProgram(ProgramOp program, MachineOp machine,
                Traffic traffic = Traffic::WorstCase);

/// The tiles of the clusters. Fails with an error where one has none.
mlir::FailureOr<mapping::Placement> getPlacement(ProgramOp program);

} // namespace ganglion::xbar

#endif // GANGLION_DIALECT_XBAR_ANALYSIS_TIMEDPROGRAM_H
