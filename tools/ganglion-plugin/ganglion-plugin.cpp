//===- ganglion-plugin.cpp - Ganglion as a plugin of mlir-opt ------*- C++
//-*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Loaded with --load-dialect-plugin, which also makes the passes known inside
// --pass-pipeline. The host must be linked to the same libMLIR.
//
//===----------------------------------------------------------------------===//

#include "ganglion/RegisterAll.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"
#include "llvm/Config/llvm-config.h"

extern "C" LLVM_ATTRIBUTE_WEAK mlir::DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Ganglion", LLVM_VERSION_STRING,
          [](mlir::DialectRegistry *registry) {
            ganglion::registerAllDialects(*registry);
            ganglion::registerAllPasses();
          }};
}

extern "C" LLVM_ATTRIBUTE_WEAK mlir::PassPluginLibraryInfo
mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Ganglion", LLVM_VERSION_STRING,
          [] { ganglion::registerAllPasses(); }};
}
