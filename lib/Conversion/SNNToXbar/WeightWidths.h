//===- WeightWidths.h - Do the weights fit the synapses ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_CONVERSION_SNNTOXBAR_WEIGHTWIDTHS_H
#define GANGLION_LIB_CONVERSION_SNNTOXBAR_WEIGHTWIDTHS_H

#include "ganglion/Conversion/SNNToXbar/BoxGraph.h"
#include "ganglion/Conversion/SNNToXbar/SynapticGraph.h"
#include "ganglion/Dialect/Xbar/IR/Xbar.h"

namespace ganglion {

/// Weights that are whole numbers must fit the machine's synapses; an error
/// names the widest one of the population. Where a population has other
/// weights, a remark says that they are left to quantisation.
llvm::LogicalResult checkWeightWidths(const SynapticGraph &graph,
                                      xbar::MachineOp machine);

/// The same without visiting synapses. Weights that are products of several
/// operations are not computed, and a remark says so.
llvm::LogicalResult checkWeightWidths(const BoxGraph &graph,
                                      xbar::MachineOp machine);

} // namespace ganglion

#endif // GANGLION_LIB_CONVERSION_SNNTOXBAR_WEIGHTWIDTHS_H
