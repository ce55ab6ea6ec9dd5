//===- ElementwiseLowerings.cpp - Scale, add and flatten ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Coefficients.h"
#include "Models.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace ganglion;

/// The operation on two numbers for their type.
template <typename FloatOp, typename IntegerOp>
static Value compute(LoweringBuilder &builder, Value a, Value b) {
  if (isa<FloatType>(a.getType()))
    return FloatOp::create(builder, a, b);
  return IntegerOp::create(builder, a, b);
}

namespace {

/// The sum from left to right, which starts with the first operand.
struct AddLowering
    : LinalgLoweringOpInterface::ExternalModel<AddLowering, snn::AddOp> {
  Value lowerRows(Operation *op, LoweringBuilder &builder, ValueRange operands,
                  Value destination) const {
    Type type = getElementTypeOrSelf(destination.getType());
    auto body = [&](ValueRange elements) -> SmallVector<Value> {
      Value sum = builder.convertNumber(elements.front(), type);
      for (Value term : elements.drop_front().drop_back())
        sum = compute<arith::AddFOp, arith::AddIOp>(
            builder, sum, builder.convertNumber(term, type));
      return {sum};
    };
    return builder.createElementwise(operands, destination, body).front();
  }
};

struct ScaleLowering
    : LinalgLoweringOpInterface::ExternalModel<ScaleLowering, snn::ScaleOp> {
  Value lowerRows(Operation *op, LoweringBuilder &builder, ValueRange operands,
                  Value destination) const {
    auto scale = cast<snn::ScaleOp>(op);
    Type type = getElementTypeOrSelf(destination.getType());
    Coefficients coefficients(builder, scale.getInput().getType().clone(type));
    coefficients.add("scale", scale.getScale());
    SmallVector<Value> inputs = {operands.front()};
    llvm::append_range(inputs, coefficients.getTensors());
    auto body = [&](ValueRange elements) -> SmallVector<Value> {
      coefficients.setElements(elements.drop_front().drop_back());
      return {compute<arith::MulFOp, arith::MulIOp>(
          builder, builder.convertNumber(elements.front(), type),
          coefficients.get("scale"))};
    };
    return builder.createElementwise(inputs, destination, body).front();
  }
};

struct FlattenLowering
    : LinalgLoweringOpInterface::ExternalModel<FlattenLowering,
                                               snn::FlattenOp> {
  bool isView(Operation *) const { return true; }

  Value lowerRows(Operation *op, LoweringBuilder &builder, ValueRange operands,
                  Value) const {
    auto from = cast<RankedTensorType>(operands.front().getType());
    RankedTensorType to =
        builder.getRowsType(op->getResult(0).getType(), from.getDimSize(0));
    if (from == to)
      return operands.front();
    return tensor::CollapseShapeOp::create(builder, to, operands.front(),
                                           joinAxes(cast<snn::FlattenOp>(op)));
  }

private:
  /// The axes of the operand for each axis of the result, time first.
  static SmallVector<ReassociationIndices> joinAxes(snn::FlattenOp op) {
    int64_t rank = op.getInput().getType().getRank();
    auto count = [&](uint64_t axis) {
      auto number = static_cast<int64_t>(axis);
      return 1 + (number < 0 ? number + rank : number);
    };
    int64_t first = count(op.getStart()), last = count(op.getEnd());
    SmallVector<ReassociationIndices> groups;
    for (int64_t axis = 0; axis <= rank; ++axis) {
      if (axis <= first || axis > last)
        groups.emplace_back();
      groups.back().push_back(axis);
    }
    return groups;
  }
};

} // namespace

void ganglion::attachElementwiseLowerings(MLIRContext *context) {
  snn::AddOp::attachInterface<AddLowering>(*context);
  snn::FlattenOp::attachInterface<FlattenLowering>(*context);
  snn::ScaleOp::attachInterface<ScaleLowering>(*context);
}
