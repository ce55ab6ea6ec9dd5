//===- SNNDialect.td - The snn dialect -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SNNDIALECT_TD
#define GANGLION_DIALECT_SNN_IR_SNNDIALECT_TD

include "mlir/IR/OpBase.td"

def SNN_Dialect : Dialect {
  let name = "snn";
  let summary = "Spiking neural networks: synapses, neurons, delays";
  let description = [{
    A network is a graph of populations that is evaluated once per time step.
    Synapses map the values of a step, neurons integrate them and hold state,
    delays carry values to later steps. The same dialect holds a network at
    three levels (see `snn.network`): physical, with time constants in seconds
    as NIR defines them; discrete, with the update of one time step spelled
    out; integer, with widths stated to the bit.

    Values are ranked tensors of static shape without a batch axis: `i1` for
    spikes, `i32` for spike counts, `f32` for currents and potentials.

    A node may carry the name it has in the file the network came from. Folding
    and canonicalisation leave the bits of every output as they are, so they do
    not reorder sums. They remove a named node in two cases only: its operand
    has the same value at each step (a delay of zero steps, say), or nothing
    leads from it to an output. To be sure to keep a value, return it.
  }];
  let cppNamespace = "::ganglion::snn";
  let useDefaultAttributePrinterParser = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
}

#endif // GANGLION_DIALECT_SNN_IR_SNNDIALECT_TD
