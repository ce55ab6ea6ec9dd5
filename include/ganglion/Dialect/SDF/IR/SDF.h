//===- SDF.h - The sdf dialect ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SDF_IR_SDF_H
#define GANGLION_DIALECT_SDF_IR_SDF_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/RegionKindInterface.h"
#include "mlir/IR/SymbolTable.h"

namespace ganglion::sdf {
class ScheduleOp;
class ThroughputOp;
} // namespace ganglion::sdf

#include "ganglion/Dialect/SDF/IR/SDFDialect.h.inc"
#define GET_ATTRDEF_CLASSES
#include "ganglion/Dialect/SDF/IR/SDFAttrs.h.inc"
#define GET_OP_CLASSES
#include "ganglion/Dialect/SDF/IR/SDFOps.h.inc"

#endif // GANGLION_DIALECT_SDF_IR_SDF_H
