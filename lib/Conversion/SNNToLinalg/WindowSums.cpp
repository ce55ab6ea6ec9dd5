//===- WindowSums.cpp - Code of convolutions and pools --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WindowSums.h"
#include "Events.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace ganglion;

WindowForm ganglion::chooseWindowForm(LoweringBuilder &builder,
                                      const WindowSums &sums, Operation *node,
                                      ElementsAttr weights) {
  // With fewer outputs than this side by side, rows of outputs are longer.
  constexpr int64_t minScatterOutputs = 4;
  bool isWide = sums.groupOutputs >= minScatterOutputs;
  SynapseForm form = chooseForm(builder, node, weights);
  // A row of currents is summed faster than it is searched for zeros.
  bool isCurrent =
      isa<FloatType>(getElementTypeOrSelf(node->getOperand(0).getType()));
  if (form == SynapseForm::Dense ||
      (builder.getSynapseForm() == SynapseForm::Auto && isCurrent && !isWide))
    return isWide ? WindowForm::ScatterAll : WindowForm::Gather;
  return WindowForm::ScatterActive;
}

/// `value` with its axes from the third on joined into one.
static Value joinPixels(LoweringBuilder &builder, Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  if (type.getRank() == 3)
    return value;
  ArrayRef<int64_t> shape = type.getShape();
  return tensor::CollapseShapeOp::create(
      builder, type.clone({shape[0], shape[1], shape[2] * shape[3]}), value,
      ArrayRef<ReassociationIndices>{{0}, {1}, {2, 3}});
}

Value ganglion::lowerWindowSums(LoweringBuilder &builder,
                                const WindowSums &sums, WindowForm form,
                                Value input, Value destination) {
  Value pixels = joinPixels(builder, input);
  Value places = joinPixels(builder, destination);
  Value result =
      form == WindowForm::Gather
          ? gatherWindowSums(builder, sums, pixels, places)
          : scatterWindowSums(builder, sums, form == WindowForm::ScatterActive,
                              pixels, places);
  auto type = cast<RankedTensorType>(destination.getType());
  if (type.getRank() == 3)
    return result;
  return tensor::ExpandShapeOp::create(
      builder, type, result, ArrayRef<ReassociationIndices>{{0}, {1}, {2, 3}});
}
