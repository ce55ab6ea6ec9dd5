//===- SDFDialect.td - The sdf dialect -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SDF_IR_SDFDIALECT_TD
#define GANGLION_DIALECT_SDF_IR_SDFDIALECT_TD

include "mlir/IR/OpBase.td"

def SDF_Dialect : Dialect {
  let name = "sdf";
  let summary = "Synchronous dataflow graphs, their schedules and throughput";
  let description = [{
    Actors that fire, and channels that carry tokens between them (Lee,
    Messerschmitt, "Synchronous Data Flow", Proc. IEEE 75(9), 1987). A firing
    takes its tokens when it starts and delivers its results when it ends. One
    iteration of a graph brings every channel back to its initial tokens; for a
    network it is one time step.

    What an analysis finds stands in the graph beside what it was found from:
    `sdf.schedule` says when actors start, `sdf.throughput` how often an
    iteration can be done, with a proof. All numbers are exact.
  }];
  let cppNamespace = "::ganglion::sdf";
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = [{
    void registerAttributes();
  }];
}

#endif // GANGLION_DIALECT_SDF_IR_SDFDIALECT_TD
