//===- Xbar.h - The xbar dialect ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_IR_XBAR_H
#define GANGLION_DIALECT_XBAR_IR_XBAR_H

#include "ganglion/Mapping/Topology.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/RegionKindInterface.h"
#include "mlir/IR/SymbolTable.h"

#include "ganglion/Dialect/Xbar/IR/XbarDialect.h.inc"
#include "ganglion/Dialect/Xbar/IR/XbarEnums.h.inc"
#define GET_ATTRDEF_CLASSES
#include "ganglion/Dialect/Xbar/IR/XbarAttrs.h.inc"
#define GET_OP_CLASSES
#include "ganglion/Dialect/Xbar/IR/XbarOps.h.inc"

#endif // GANGLION_DIALECT_XBAR_IR_XBAR_H
