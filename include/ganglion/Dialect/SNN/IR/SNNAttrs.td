//===- SNNAttrs.td - Attributes of the snn dialect -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SNNATTRS_TD
#define GANGLION_DIALECT_SNN_IR_SNNATTRS_TD

include "ganglion/Dialect/SNN/IR/SNNDialect.td"
include "mlir/IR/AttrTypeBase.td"

def SNN_ActivityAttr : AttrDef<SNN_Dialect, "Activity"> {
  let mnemonic = "activity";
  let summary = "spikes of a population or input over some time steps";
  let description = [{
    What the elements of a value emitted over `steps` time steps: `total` events
    in all, and `maximum` events in the step with most of them. Both are
    constants of i64 with the shape of the value. A spike (`i1`) is one event, a
    count (`i32`) as many as it counts, and a current or potential (`f32`, or
    `i32` at the level integer) that is not zero is one.

    It is measured (`--snn-annotate-activity`), so it holds for the inputs that
    were recorded and promises nothing about others. Neurons carry it as
    `activity`, inputs of a network as `snn.activity`.

    ```mlir
    #snn.activity<steps = 256, total = dense<[7, 0, 40]> : tensor<3xi64>,
                  maximum = dense<[1, 0, 1]> : tensor<3xi64>>
    ```
  }];
  let parameters = (ins "int64_t":$steps, "::mlir::ElementsAttr":$total,
    "::mlir::ElementsAttr":$maximum);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

#endif // GANGLION_DIALECT_SNN_IR_SNNATTRS_TD
