//===- Activity.h - Spikes of populations and inputs ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The activity of a value of a network lives where the value is defined: on the
// population, or on the argument.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_ACTIVITY_H
#define GANGLION_DIALECT_SNN_IR_ACTIVITY_H

#include "ganglion/Dialect/SNN/IR/SNN.h"

namespace ganglion::snn {

/// The activity of a population or an input of a network; null where it is not
/// known, and for any other value.
ActivityAttr getActivity(mlir::Value value);

/// Sets the activity of a population or an input of a network.
void setActivity(mlir::Value value, ActivityAttr activity);

/// Whether a value holds spikes or counts of them, not currents or potentials.
/// The type alone does not say so at the level integer: an i32 input is a
/// current where it has a scale.
bool holdsSpikes(mlir::Value value);

/// Fails with an error if `activity` cannot be that of a value of type `type`:
/// the shapes differ, a constant has no data, or no run gives such numbers.
llvm::LogicalResult
verifyActivity(ActivityAttr activity, mlir::Type type,
               llvm::function_ref<mlir::InFlightDiagnostic()> emitError);

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_IR_ACTIVITY_H
