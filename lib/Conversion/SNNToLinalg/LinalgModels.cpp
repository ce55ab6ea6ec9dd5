//===- LinalgModels.cpp - Registers the lowerings -------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models.h"
#include "ganglion/Conversion/SNNToLinalg/LinalgLowering.h"
#include "mlir/IR/DialectRegistry.h"

using namespace mlir;
using namespace ganglion;

void ganglion::registerLinalgLowerings(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, snn::SNNDialect *) {
    attachConvolutionLowerings(context);
    attachDelayLowering(context);
    attachDenseLowering(context);
    attachElementwiseLowerings(context);
    attachIntegerNeuronLowering(context);
    attachNeuronLowering(context);
    attachPoolLowerings(context);
    attachSparseLowering(context);
  });
}
