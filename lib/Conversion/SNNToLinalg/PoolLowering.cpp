//===- PoolLowering.cpp - Sums and averages over windows ------------------===//
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
template <typename PoolOp>
static snn::Window getPoolWindow(PoolOp op, unsigned axis) {
  return snn::Window::get(op.getInput().getType().getDimSize(axis + 1),
                          op.getKernel()[axis], op.getStride()[axis],
                          /*dilation=*/1, op.getPadding()[axis],
                          snn::PaddingMode::Explicit);
}

namespace {

/// A pool is a convolution of each channel by itself with weights of one.
template <typename PoolOp>
struct PoolLowering
    : LinalgLoweringOpInterface::ExternalModel<PoolLowering<PoolOp>, PoolOp> {
  Value lowerRows(Operation *op, LoweringBuilder &builder, ValueRange operands,
                  Value destination) const {
    auto pool = cast<PoolOp>(op);
    WindowSums sums;
    sums.numGroups = pool.getInput().getType().getDimSize(0);
    sums.rows = getPoolWindow(pool, 0);
    sums.columns = getPoolWindow(pool, 1);
    sums.weightType = getElementTypeOrSelf(destination);
    if (isa<snn::AvgPool2dOp>(op))
      sums.divisor = pool.getKernel()[0] * pool.getKernel()[1];
    auto ones = DenseElementsAttr::get(
        RankedTensorType::get(1, builder.getF32Type()), 1.0f);
    WindowForm form = chooseWindowForm(builder, sums, op, ones);
    return lowerWindowSums(builder, sums, form, operands.front(), destination);
  }
};

} // namespace

void ganglion::attachPoolLowerings(MLIRContext *context) {
  snn::SumPool2dOp::attachInterface<PoolLowering<snn::SumPool2dOp>>(*context);
  snn::AvgPool2dOp::attachInterface<PoolLowering<snn::AvgPool2dOp>>(*context);
}
