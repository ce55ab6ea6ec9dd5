//===- Application.h - Programs for admission -------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_ANALYSIS_APPLICATION_H
#define GANGLION_DIALECT_XBAR_ANALYSIS_APPLICATION_H

#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Mapping/Admission.h"

namespace ganglion::xbar {

/// The program as an application: its order and its guarantees are those that
/// it holds, if any, as they stand there. Fails with an error if a number is
/// larger than the library's type.
mlir::FailureOr<mapping::Application> getApplication(ProgramOp program,
                                                     MachineOp machine);

/// Writes the order and the guarantees of an application in place of those that
/// the program holds.
void setGuarantees(ProgramOp program, const mapping::Application &application);

/// The tiles of a program that is running.
mapping::Admission getAdmission(ProgramOp program);

/// Gives the clusters their tiles, marks the guarantee as running, and makes
/// its turns the order of the program.
void setAdmission(ProgramOp program, const mapping::Application &application,
                  const mapping::Admission &admission);

} // namespace ganglion::xbar

#endif // GANGLION_DIALECT_XBAR_ANALYSIS_APPLICATION_H
