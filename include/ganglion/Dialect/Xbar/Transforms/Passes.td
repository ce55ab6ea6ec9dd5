//===- Passes.td - Passes on crossbar programs -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_TRANSFORMS_PASSES_TD
#define GANGLION_DIALECT_XBAR_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def XbarPlace : Pass<"xbar-place", "::mlir::ModuleOp"> {
  let summary = "Give each cluster a tile";
  let description = [{
    Where there are tiles enough, clusters take them in order, along rows that
    change direction so that neighbours stay neighbours. Otherwise clusters
    share tiles, if the machine allows it: the cluster that takes longest goes
    to the tile with the least work (longest processing time first; Graham,
    SIAM Journal on Applied Mathematics 17(2), 1969). Tiles that clusters have
    already are given up.

    ```
    snn-opt program.mlir --xbar-place
    ```
  }];
}

#endif // GANGLION_DIALECT_XBAR_TRANSFORMS_PASSES_TD
