//===- ElementwiseLowerings.cpp - Scale, add and flatten ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models.h"
#include "ganglion/Conversion/SNNToLinalg/LinalgLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace ganglion;

namespace {

/// The sum from left to right, which starts with the first operand.
struct AddLowering
    : LinalgLoweringOpInterface::ExternalModel<AddLowering, snn::AddOp> {
  Value lowerRows(Operation *op, LoweringBuilder &builder, ValueRange operands,
                  Value destination) const {
    Type type = getElementTypeOrSelf(destination.getType());
    return builder
        .createElementwise(
            operands, destination,
            [&](ValueRange elements) -> SmallVector<Value> {
              Value sum = builder.convertNumber(elements.front(), type);
              for (Value term : elements.drop_front().drop_back()) {
                Value number = builder.convertNumber(term, type);
                sum = isa<FloatType>(type)
                          ? arith::AddFOp::create(builder, sum, number)
                                .getResult()
                          : arith::AddIOp::create(builder, sum, number);
              }
              return {sum};
            })
        .front();
  }
};

} // namespace

void ganglion::attachElementwiseLowerings(MLIRContext *context) {
  snn::AddOp::attachInterface<AddLowering>(*context);
}
