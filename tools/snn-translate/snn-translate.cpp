//===- snn-translate.cpp - Files in and out ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/RegisterAll.h"
#include "mlir/InitAllTranslations.h"
#include "mlir/Support/LogicalResult.h"
#include "mlir/Tools/mlir-translate/MlirTranslateMain.h"

int main(int argc, char **argv) {
  mlir::registerAllTranslations();
  ganglion::registerAllTranslations();
  return failed(mlir::mlirTranslateMain(
      argc, argv, "Ganglion: files of other tools in and out\n"));
}
