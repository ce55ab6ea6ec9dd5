//===- Registration.cpp - Pictures in snn-translate -------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Target/Dot.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Tools/mlir-translate/Translation.h"

using namespace mlir;
using namespace ganglion;

void ganglion::registerDotTranslation() {
  static TranslateFromMLIRRegistration registration(
      "export-dot", "dataflow graphs for Graphviz",
      [](Operation *op, llvm::raw_ostream &os) -> LogicalResult {
        bool isEmpty = true;
        op->walk([&](sdf::GraphOp graph) {
          printDot(graph, os);
          isEmpty = false;
        });
        if (isEmpty)
          return op->emitError("holds no sdf.graph to draw; make one of a "
                               "program with --convert-xbar-to-sdf");
        return success();
      },
      [](DialectRegistry &registry) {
        registry.insert<sdf::SDFDialect, snn::SNNDialect, xbar::XbarDialect>();
      });
}
