//===- Passes.h - Conversions between dialects ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_PASSES_H
#define GANGLION_CONVERSION_PASSES_H

#include "ganglion/Dialect/Xbar/Analysis/Traffic.h"
#include "ganglion/Mapping/ClusteringAlgorithm.h"
#include "mlir/Pass/Pass.h"

namespace ganglion {

/// How convert-snn-to-xbar describes a network and its clusters.
enum class ClusteringForm {
  /// By boxes, if the network has many synapses and allows it.
  Auto,
  /// Synapse by synapse.
  Lists,
  /// By boxes of neurons and axons.
  Boxes,
};

#define GEN_PASS_DECL
#include "ganglion/Conversion/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "ganglion/Conversion/Passes.h.inc"

} // namespace ganglion

#endif // GANGLION_CONVERSION_PASSES_H
