//===- XbarDialect.td - The xbar dialect -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_IR_XBARDIALECT_TD
#define GANGLION_DIALECT_XBAR_IR_XBARDIALECT_TD

include "mlir/IR/OpBase.td"

def Xbar_Dialect : Dialect {
  let name = "xbar";
  let summary = "Networks on crossbar hardware";
  let description = [{
    A machine is a grid of tiles, each with a crossbar: axons enter on the rows,
    neurons sit on the columns, synapses on the crosspoints. `xbar.machine`
    describes one in IR, so that a user can write another; `xbar.program` says
    how a network lies on it: clusters of neurons that share a crossbar, and the
    streams of spikes between them.

    Clusters name their neurons and axons as boxes or lists of indices of the
    network's populations. Weights are not repeated: the crosspoint of a neuron
    and an axon holds what the network says.
  }];
  let cppNamespace = "::ganglion::xbar";
  let useDefaultAttributePrinterParser = 1;
}

#endif // GANGLION_DIALECT_XBAR_IR_XBARDIALECT_TD
