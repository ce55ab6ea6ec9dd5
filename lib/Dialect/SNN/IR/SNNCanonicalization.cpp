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

//===----------------------------------------------------------------------===//
// Nodes that merge
//===----------------------------------------------------------------------===//

/// (a + b) + c = a + b + c. Only the first operand: a + (b + c) rounds
/// differently.
LogicalResult AddOp::canonicalize(AddOp op, PatternRewriter &rewriter) {
  auto first = op.getInputs().front().getDefiningOp<AddOp>();
  if (!first || first.getNameAttr() || !first->hasOneUse())
    return rewriter.notifyMatchFailure(
        op, "the first operand is not an unnamed sum with one use");
  SmallVector<Value> inputs(first.getInputs());
  llvm::append_range(inputs, op.getInputs().drop_front());
  rewriter.modifyOpInPlace(op, [&] { op.getInputsMutable().assign(inputs); });
  rewriter.eraseOp(first);
  return success();
}

/// Whether two delays in steps, one after the other, can be one delay: nobody
/// else looks at the earlier one, and the sum is a legal delay.
static bool areMergeable(Value early, Value late) {
  return early != late && early.hasOneUse() &&
         early.getDefiningOp<DelayOp>().getNumStoredValues() +
                 late.getDefiningOp<DelayOp>().getNumStoredValues() <=
             maxElements;
}

static ElementsAttr addSteps(ElementsAttr first, ElementsAttr second) {
  auto type = cast<RankedTensorType>(first.getType());
  // A splat may stand for more values than fit into memory.
  if (auto a = dyn_cast<SplatElementsAttr>(first))
    if (auto b = dyn_cast<SplatElementsAttr>(second))
      return DenseElementsAttr::get(type, a.getSplatValue<int64_t>() +
                                              b.getSplatValue<int64_t>());
  SmallVector<int64_t> sums = readIntegers(first);
  for (auto [sum, steps] : llvm::zip_equal(sums, readIntegers(second)))
    sum += steps;
  return makeIntegers(type.getShape(), sums, first.getContext(), "steps");
}

#include "SNNCanonicalization.cpp.inc"

void DelayOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                          MLIRContext *context) {
  populateWithGenerated(patterns);
}
