//===- Passes.h - Conversions between dialects ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_PASSES_H
#define GANGLION_CONVERSION_PASSES_H

#include "ganglion/Conversion/ClusteringValues.h"
#include "ganglion/Conversion/SNNToLinalg/SynapseForm.h"
#include "ganglion/Dialect/Xbar/Analysis/Traffic.h"
#include "mlir/Pass/Pass.h"

namespace ganglion {

#define GEN_PASS_DECL
#include "ganglion/Conversion/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "ganglion/Conversion/Passes.h.inc"

} // namespace ganglion

#endif // GANGLION_CONVERSION_PASSES_H
