//===- SNNToCrossbar.cpp - From a network to a crossbar program -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Conversion/Passes.h"
#include "ganglion/Dialect/SDF/Transforms/Passes.h"
#include "ganglion/Dialect/SNN/Transforms/Passes.h"
#include "ganglion/Dialect/Xbar/Transforms/Passes.h"
#include "ganglion/Pipelines/Pipelines.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace ganglion;

void ganglion::buildSNNToCrossbarPipeline(OpPassManager &manager,
                                          const SNNToCrossbarOptions &options) {
  if (!options.dt.empty()) {
    snn::SNNDiscretizeOptions discretize;
    discretize.preset = options.preset;
    discretize.dt = options.dt;
    manager.addNestedPass<snn::NetworkOp>(snn::createSNNDiscretize(discretize));
  }
  ConvertSNNToXbarOptions toXbar;
  toXbar.machine = options.machine;
  llvm::append_range(toXbar.machineParameters, options.machineParameters);
  toXbar.algorithm = options.algorithm;
  toXbar.form = options.form;
  manager.addPass(createConvertSNNToXbar(toXbar));
  xbar::XbarPlaceOptions place;
  place.algorithm = options.placement;
  manager.addPass(xbar::createXbarPlace(place));
  ConvertXbarToSDFOptions toSDF;
  toSDF.traffic = options.traffic;
  manager.addPass(createConvertXbarToSDF(toSDF));
  manager.addPass(sdf::createCheck());
  manager.addPass(sdf::createSchedule());
  manager.addPass(sdf::createAnnotateThroughput());
  manager.addPass(sdf::createVerifyCertificate());
}
