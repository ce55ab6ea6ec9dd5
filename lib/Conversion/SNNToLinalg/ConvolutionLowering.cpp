//===- ConvolutionLowering.cpp - Convolutions -----------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models.h"
#include "WindowSums.h"

using namespace mlir;
using namespace ganglion;

/// The window along an axis after the channels.
template <typename ConvOp>
static snn::Window getConvolutionWindow(ConvOp op, unsigned axis) {
  snn::PaddingMode mode = op.getPaddingMode();
  return snn::Window::get(
      op.getInput().getType().getDimSize(axis + 1),
      op.getWeight().getShapedType().getDimSize(axis + 2), op.getStride()[axis],
      op.getDilation()[axis],
      mode == snn::PaddingMode::Explicit ? op.getPadding()[axis] : 0, mode);
}

namespace {

template <typename ConvOp>
struct ConvolutionLowering
    : LinalgLoweringOpInterface::ExternalModel<ConvolutionLowering<ConvOp>,
                                               ConvOp> {
  Value lowerRows(Operation *op, LoweringBuilder &builder, ValueRange operands,
                  Value destination) const {
    auto convolution = cast<ConvOp>(op);
    ElementsAttr weight = convolution.getWeight();
    ArrayRef<int64_t> shape = weight.getShapedType().getShape();
    WindowSums sums;
    sums.numGroups = convolution.getGroups();
    sums.groupInputs = shape[1];
    sums.groupOutputs = shape[0] / sums.numGroups;
    if (shape.size() == 4)
      sums.rows = getConvolutionWindow(convolution, 0);
    sums.columns = getConvolutionWindow(convolution, shape.size() - 3);
    sums.weights = snn::readFloats(weight);
    sums.weightType = builder.getElementType(weight.getElementType());
    if (convolution.getBias())
      sums.bias = snn::readFloats(*convolution.getBias());
    WindowForm form = chooseWindowForm(builder, sums, op, weight);
    return lowerWindowSums(builder, sums, form, operands.front(), destination);
  }
};

} // namespace

void ganglion::attachConvolutionLowerings(MLIRContext *context) {
  snn::Conv1dOp::attachInterface<ConvolutionLowering<snn::Conv1dOp>>(*context);
  snn::Conv2dOp::attachInterface<ConvolutionLowering<snn::Conv2dOp>>(*context);
}
