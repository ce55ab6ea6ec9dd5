//===- SDFDialect.cpp - The sdf dialect ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SDF/IR/SDF.h"

using namespace mlir;
using namespace ganglion::sdf;

#include "ganglion/Dialect/SDF/IR/SDFDialect.cpp.inc"

void SDFDialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "ganglion/Dialect/SDF/IR/SDFOps.cpp.inc"
      >();
}
