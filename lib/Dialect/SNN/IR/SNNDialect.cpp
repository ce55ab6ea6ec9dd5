//===- SNNDialect.cpp - The snn dialect ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace ganglion::snn;

#include "ganglion/Dialect/SNN/IR/SNNDialect.cpp.inc"
#include "ganglion/Dialect/SNN/IR/SNNEnums.cpp.inc"
#include "ganglion/Dialect/SNN/IR/SNNInterfaces.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "ganglion/Dialect/SNN/IR/SNNAttrs.cpp.inc"

void SNNDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "ganglion/Dialect/SNN/IR/SNNAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "ganglion/Dialect/SNN/IR/SNNOps.cpp.inc"
      >();
}
