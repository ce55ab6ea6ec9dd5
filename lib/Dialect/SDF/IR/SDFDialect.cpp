//===- SDFDialect.cpp - The sdf dialect ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SDF/IR/SDF.h"

#include "mlir/IR/Operation.h"

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

/// True for a number that a size can be.
static bool isSize(Attribute attr) {
  auto number = dyn_cast<IntegerAttr>(attr);
  return number && number.getType().isInteger(64) && number.getInt() >= 0;
}

static bool isBufferSize(Attribute attr) {
  auto sizes = dyn_cast<DictionaryAttr>(attr);
  return sizes && llvm::all_of(sizes, [](NamedAttribute size) {
           StringRef name = size.getName();
           return isSize(size.getValue()) &&
                  (name == "size" || name == "memory" || name == "source" ||
                   name == "target");
         });
}

LogicalResult SDFDialect::verifyOperationAttribute(Operation *op,
                                                   NamedAttribute named) {
  auto expect = [&](bool isRightOp, bool isRightValue,
                    const char *expected) -> LogicalResult {
    if (isRightOp && isRightValue)
      return success();
    return op->emitError("attribute ")
           << named.getName() << " is " << named.getValue() << " at an "
           << op->getName() << ", expected " << expected;
  };
  StringRef name = named.getName();
  Attribute value = named.getValue();
  if (name == getThroughputConstraintAttrName())
    return expect(isa<GraphOp>(op), isa<RationalAttr>(value),
                  "an #sdf.rational at an sdf.graph");
  if (name == getProcessorAttrName())
    return expect(isa<ActorOp>(op), isa<StringAttr>(value),
                  "a string at an sdf.actor");
  if (name == getStateSizeAttrName())
    return expect(isa<ActorOp>(op), isSize(value),
                  "an i64 that is not negative at an sdf.actor");
  if (name == getBufferSizeAttrName())
    return expect(isa<ChannelOp>(op), isBufferSize(value),
                  "a dictionary of 'size', 'memory', 'source' and 'target' "
                  "with i64 that are not negative at an sdf.channel");
  return success();
}
