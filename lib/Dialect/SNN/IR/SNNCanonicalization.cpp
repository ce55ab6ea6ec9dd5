//===- SNNCanonicalization.cpp - Folders and patterns ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two rules hold for all of them. The result is the same to the last bit, so
// sums are never reordered. A named node goes only where its operand has the
// same value at each step; nodes that compute something are merged into others
// only while they have no name.
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace ganglion::snn;

//===----------------------------------------------------------------------===//
// Nodes that pass their operand through
//===----------------------------------------------------------------------===//

OpFoldResult AddOp::fold(FoldAdaptor) {
  if (getInputs().size() == 1 && getInputs().front().getType() == getType())
    return getInputs().front();
  return {};
}

OpFoldResult DelayOp::fold(FoldAdaptor) {
  bool isZero =
      getSteps()
          ? !findInteger(*getSteps(), [](int64_t steps) { return steps != 0; })
          : !findFloat(*getSeconds(), [](double time) { return time != 0; });
  return isZero ? OpFoldResult(getInput()) : OpFoldResult();
}

OpFoldResult ScaleOp::fold(FoldAdaptor) {
  if (getInput().getType() == getType() &&
      !findFloat(getScale(), [](double weight) { return weight != 1.0; }))
    return getInput();
  return {};
}

OpFoldResult FlattenOp::fold(FoldAdaptor) {
  return getInput().getType() == getType() ? OpFoldResult(getInput())
                                           : OpFoldResult();
}
