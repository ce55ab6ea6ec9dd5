//===- SynapseForm.h - How sums over synapses are computed ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_SNNTOLINALG_SYNAPSEFORM_H
#define GANGLION_CONVERSION_SNNTOLINALG_SYNAPSEFORM_H

#include "llvm/Support/CommandLine.h"

namespace ganglion {

/// How sums over synapses are computed.
enum class SynapseForm {
  Auto,   ///< per node, from its measured activity
  Events, ///< active inputs are gathered, then their weights added
  Dense   ///< all inputs, zero or not
};

/// The precision of currents, potentials and coefficients.
enum class RealPrecision { F32, F64 };

/// The values of an option of type SynapseForm.
inline llvm::cl::ValuesClass getSynapseFormValues() {
  return llvm::cl::values(
      clEnumValN(SynapseForm::Auto, "auto",
                 "per node, from its measured activity"),
      clEnumValN(SynapseForm::Events, "events",
                 "active inputs are gathered, then their weights added"),
      clEnumValN(SynapseForm::Dense, "dense", "all inputs, active or not"));
}

/// The values of an option of type RealPrecision.
inline llvm::cl::ValuesClass getRealPrecisionValues() {
  return llvm::cl::values(clEnumValN(RealPrecision::F32, "f32", "single"),
                          clEnumValN(RealPrecision::F64, "f64", "double"));
}

} // namespace ganglion

#endif // GANGLION_CONVERSION_SNNTOLINALG_SYNAPSEFORM_H
