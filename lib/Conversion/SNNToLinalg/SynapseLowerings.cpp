//===- SynapseLowerings.cpp - Dense and sparse synapses -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models.h"
#include "ganglion/Conversion/SNNToLinalg/LinalgLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace ganglion;

namespace {

/// The weights (out, in) as rows of outputs, one for each input.
SmallVector<double> transpose(ArrayRef<double> weights, int64_t numOutputs,
                              int64_t numInputs) {
  SmallVector<double> rows(weights.size());
  for (int64_t o = 0; o < numOutputs; ++o)
    for (int64_t k = 0; k < numInputs; ++k)
      rows[k * numOutputs + o] = weights[o * numInputs + k];
  return rows;
}

struct DenseLowering
    : LinalgLoweringOpInterface::ExternalModel<DenseLowering, snn::DenseOp> {
  Value lowerRows(Operation *op, LoweringBuilder &builder, ValueRange operands,
                  Value destination) const {
    auto dense = cast<snn::DenseOp>(op);
    Type type = getElementTypeOrSelf(destination.getType());
    ArrayRef<int64_t> shape = dense.getWeight().getShapedType().getShape();
    int64_t numOutputs = shape[shape.size() - 2], numInputs = shape.back();
    Value weights = builder.createConstant(
        RankedTensorType::get({numInputs, numOutputs}, type),
        transpose(snn::readFloats(dense.getWeight()), numOutputs, numInputs),
        "weights");
    Value zero = builder.createNumber(type, 0);
    Value sums =
        linalg::FillOp::create(builder, zero, destination).getResult(0);
    MLIRContext *context = op->getContext();
    // (row, input, output): sums take their terms in the order of the inputs.
    auto map = [&](ArrayRef<unsigned> axes) {
      return AffineMap::getMultiDimMapWithTargets(3, axes, context);
    };
    using utils::IteratorType;
    sums = linalg::GenericOp::create(
               builder, destination.getType(),
               ValueRange{operands.front(), weights}, sums,
               {map({0, 1}), map({1, 2}), map({0, 2})},
               {IteratorType::parallel, IteratorType::reduction,
                IteratorType::parallel},
               [&](OpBuilder &nested, Location location, ValueRange elements) {
                 LoweringBuilder body(location, nested, builder.getReal(),
                                      builder.getSynapseForm());
                 Value input = body.convertNumber(elements[0], type);
                 Value term = arith::MulFOp::create(body, elements[1], input);
                 Value sum = arith::AddFOp::create(body, elements[2], term);
                 linalg::YieldOp::create(body, sum);
               })
               .getResult(0);
    if (!dense.getBias())
      return sums;
    Value bias =
        builder.createConstant(RankedTensorType::get({numOutputs}, type),
                               snn::readFloats(*dense.getBias()), "bias");
    return builder
        .createElementwise(
            bias, sums,
            [&](ValueRange elements) -> SmallVector<Value> {
              return {arith::AddFOp::create(builder, elements[1], elements[0])};
            })
        .front();
  }
};

} // namespace

void ganglion::attachSynapseLowerings(MLIRContext *context) {
  snn::DenseOp::attachInterface<DenseLowering>(*context);
}
