//===- RegisterAll.cpp - Everything Ganglion adds to MLIR -------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/RegisterAll.h"
#include "ganglion/Conversion/Passes.h"
#include "ganglion/Conversion/SNNToLinalg/LinalgLowering.h"
#include "ganglion/Dialect/SDF/IR/SDF.h"
#include "ganglion/Dialect/SDF/Transforms/Passes.h"
#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Dialect/SNN/Reference/ReferenceKernel.h"
#include "ganglion/Dialect/SNN/Transforms/Passes.h"
#include "ganglion/Dialect/SNN/Transforms/QuantizationInterfaces.h"
#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Dialect/Xbar/Transforms/Passes.h"
#include "ganglion/Pipelines/Pipelines.h"
#include "ganglion/Target/Dot.h"
#include "ganglion/Target/NIRTranslation.h"
#include "ganglion/Target/Report.h"
#include "ganglion/Target/SDF3Translation.h"
#include "ganglion/Target/SpikeLogTranslation.h"
#include "mlir/IR/DialectRegistry.h"

void ganglion::registerAllDialects(mlir::DialectRegistry &registry) {
  registry.insert<sdf::SDFDialect, snn::SNNDialect, xbar::XbarDialect>();
  snn::registerQuantizationModels(registry);
  snn::registerReferenceModels(registry);
  registerLinalgLowerings(registry);
}

void ganglion::registerAllPasses() {
  registerConversionPasses();
  sdf::registerSDFPasses();
  snn::registerSNNPasses();
  xbar::registerXbarPasses();
  registerAllPipelines();
}

void ganglion::registerAllTranslations() {
  registerDotTranslation();
  registerNIRTranslations();
  registerReportTranslation();
  registerSDF3Translations();
  registerSpikeLogTranslation();
}
