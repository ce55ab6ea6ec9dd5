//===- DelayLowering.cpp - Delay lines ------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models.h"
#include "ganglion/Conversion/SNNToLinalg/LinalgLowering.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace ganglion;

namespace {

struct DelayLowering
    : LinalgLoweringOpInterface::ExternalModel<DelayLowering, snn::DelayOp> {
  SmallVector<StateVariable> getStateVariables(Operation *op,
                                               FloatType real) const {
    LoweringBuilder *unused = nullptr;
    (void)unused;
    auto type = cast<RankedTensorType>(op->getResult(0).getType());
    Type element = type.getElementType();
    if (element.isInteger(1))
      element = IntegerType::get(op->getContext(), 8);
    else if (isa<FloatType>(element))
      element = real;
    return {{"last", type.clone(element)}};
  }
  bool lowersRows(Operation *) const { return false; }
  Value lowerPull(Operation *, LoweringBuilder &builder, Value destination,
                  ArrayRef<Value> states) const {
    return linalg::CopyOp::create(builder, states.front(), destination)
        .getResult(0);
  }
  void lowerPush(Operation *, LoweringBuilder &builder, ValueRange operands,
                 MutableArrayRef<Value> states) const {
    states.front() =
        linalg::CopyOp::create(builder, operands.front(), states.front())
            .getResult(0);
  }
};

} // namespace

void ganglion::attachDelayLowering(MLIRContext *context) {
  snn::DelayOp::attachInterface<DelayLowering>(*context);
}
