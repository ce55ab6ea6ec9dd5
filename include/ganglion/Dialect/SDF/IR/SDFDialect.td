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

    Files of other tools say more about a graph than any analysis here reads.
    These attributes keep it:

    | attribute | of | meaning |
    |---|---|---|
    | `sdf.throughput_constraint` | graph | iterations per time unit that are required, `#sdf.rational` |
    | `sdf.processor` | actor | type of the processor on which it takes this time, a string |
    | `sdf.state_size` | actor | bits that it keeps from one firing to the next, an `i64` |
    | `sdf.buffer_size` | channel | tokens that a buffer may hold, a dictionary of `i64`: `size` in any buffer, `memory` if both actors are on one tile, `source` and `target` at the ends if not |
  }];
  let cppNamespace = "::ganglion::sdf";
  let useDefaultAttributePrinterParser = 1;
  let hasOperationAttrVerify = 1;
  let extraClassDeclaration = [{
    void registerAttributes();

    // Names of the discardable attributes.
    static ::llvm::StringRef getThroughputConstraintAttrName() {
      return "sdf.throughput_constraint";
    }
    static ::llvm::StringRef getProcessorAttrName() { return "sdf.processor"; }
    static ::llvm::StringRef getStateSizeAttrName() { return "sdf.state_size"; }
    static ::llvm::StringRef getBufferSizeAttrName() {
      return "sdf.buffer_size";
    }
  }];
}

#endif // GANGLION_DIALECT_SDF_IR_SDFDIALECT_TD
