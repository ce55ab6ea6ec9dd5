//===- SDFPlatformOps.cpp - Platforms that run graphs ---------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verification.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace ganglion::sdf;

void PlatformOp::build(OpBuilder &builder, OperationState &state,
                       StringRef name) {
  state.getOrAddProperties<Properties>().sym_name = builder.getStringAttr(name);
  state.addRegion()->emplaceBlock();
}

LogicalResult PlatformOp::verifyRegions() {
  for (Operation &op : *getBody())
    if (!isa<TileOp, ConnectionOp>(op))
      return op.emitOpError("is not part of a platform; a platform holds tiles "
                            "and connections");
  return success();
}

LogicalResult TileOp::verify() {
  auto isBelow = [&](IntegerAttr number, int64_t minimum) {
    return number && number.getInt() < minimum;
  };
  if (isBelow(getWheelAttr(), 1))
    return emitOpError("has a wheel of ")
           << getWheelAttr().getInt() << " time units, but it takes at least 1";
  if (getWheel() && !getProcessor())
    return emitOpError("has a wheel but no processor that it could share; name "
                       "the type of the processor");
  if (isBelow(getMemoryAttr(), 0))
    return emitOpError("has a memory of ")
           << getMemoryAttr().getInt()
           << " bits, but a size cannot be negative";
  if (!!getConnections() != !!getInBandwidth() ||
      !!getConnections() != !!getOutBandwidth())
    return emitOpError("needs the number of connections and both bandwidths, "
                       "or none of them");
  for (IntegerAttr number :
       {getConnectionsAttr(), getInBandwidthAttr(), getOutBandwidthAttr()})
    if (isBelow(number, 0))
      return emitOpError("has a network interface with ")
             << number.getInt()
             << ", but connections and bandwidths cannot be negative";
  return success();
}

LogicalResult ConnectionOp::verify() {
  if (int64_t delay = getDelayAttr().getInt(); delay < 0)
    return emitOpError("has delay ")
           << delay << ", but a delay cannot be negative";
  return success();
}

LogicalResult
ConnectionOp::verifySymbolUses(SymbolTableCollection &symbolTables) {
  return success(
      lookupTile(*this, getSourceAttr(), "its source", symbolTables) &&
      lookupTile(*this, getTargetAttr(), "its target", symbolTables));
}
