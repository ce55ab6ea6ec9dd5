//===- SNNOps.td - Operations of the snn dialect -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SNNOPS_TD
#define GANGLION_DIALECT_SNN_IR_SNNOPS_TD

include "ganglion/Dialect/SNN/IR/SNNIntegerOps.td"
include "ganglion/Dialect/SNN/IR/SNNNetworkOps.td"
include "ganglion/Dialect/SNN/IR/SNNNeuronOps.td"
include "ganglion/Dialect/SNN/IR/SNNSynapseOps.td"

#endif // GANGLION_DIALECT_SNN_IR_SNNOPS_TD
