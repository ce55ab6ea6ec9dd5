//===- QuantizationModels.cpp - How operations become integers ------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/Transforms/QuantizationInterfaces.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace ganglion::snn;

#include "ganglion/Dialect/SNN/Transforms/QuantizationInterfaces.cpp.inc"

namespace {

//===----------------------------------------------------------------------===//
// Which elements a weight joins
//===----------------------------------------------------------------------===//

using Visit = function_ref<void(int64_t, int64_t)>;

void visitWeights(DenseOp op, Visit visit) {
  ArrayRef<int64_t> shape = op.getWeight().getShapedType().getShape();
  int64_t inputs = shape.back(), outputs = shape[shape.size() - 2];
  int64_t maps = op.getInput().getType().getNumElements() / inputs;
  for (int64_t map = 0; map < maps; ++map)
    for (int64_t out = 0; out < outputs; ++out)
      for (int64_t in = 0; in < inputs; ++in)
        visit(map * outputs + out, map * inputs + in);
}

void visitWeights(SparseOp op, Visit visit) {
  SmallVector<int64_t> rows = readIntegers(op.getRows());
  SmallVector<int64_t> columns = readIntegers(op.getColumns());
  for (size_t row = 0; row + 1 < rows.size(); ++row)
    for (int64_t k = rows[row]; k < rows[row + 1]; ++k)
      visit(row, columns[k]);
}

void visitWeights(ScaleOp op, Visit visit) {
  for (int64_t k = 0; k < op.getType().getNumElements(); ++k)
    visit(k, k);
}

/// Both convolutions: (out, in / groups, kernel...).
template <typename ConvOp>
void visitWeights(ConvOp op, Visit visit) {
  ShapedType weight = op.getWeight().getShapedType();
  auto input = op.getInput().getType();
  int64_t outputs = weight.getDimSize(0), inputs = weight.getDimSize(1);
  int64_t taps = weight.getNumElements() / (outputs * inputs);
  int64_t outputArea = op.getType().getNumElements() / outputs;
  int64_t inputArea = input.getNumElements() / input.getDimSize(0);
  int64_t outputsPerGroup = outputs / static_cast<int64_t>(op.getGroups());
  for (int64_t out = 0; out < outputs; ++out)
    for (int64_t in = 0; in < inputs; ++in)
      for (int64_t tap = 0; tap < taps; ++tap)
        visit(out * outputArea,
              (out / outputsPerGroup * inputs + in) * inputArea);
}

//===----------------------------------------------------------------------===//
// Models
//===----------------------------------------------------------------------===//

template <typename ConcreteOp>
struct WeightedModel
    : WeightedOpInterface::ExternalModel<WeightedModel<ConcreteOp>,
                                         ConcreteOp> {
  ElementsAttr getWeights(Operation *op) const {
    return cast<ConcreteOp>(op).getWeightAttr();
  }
  void setWeights(Operation *op, ElementsAttr weights) const {
    cast<ConcreteOp>(op).setWeightAttr(weights);
  }
  ElementsAttr getBiases(Operation *op) const {
    return cast<ConcreteOp>(op).getBiasAttr();
  }
  void setBiases(Operation *op, ElementsAttr biases) const {
    cast<ConcreteOp>(op).setBiasAttr(biases);
  }
  void forEachWeight(Operation *op, Visit visit) const {
    visitWeights(cast<ConcreteOp>(op), visit);
  }
};

/// Weights under another name, and no bias.
struct ScaleModel : WeightedOpInterface::ExternalModel<ScaleModel, ScaleOp> {
  ElementsAttr getWeights(Operation *op) const {
    return cast<ScaleOp>(op).getScaleAttr();
  }
  void setWeights(Operation *op, ElementsAttr weights) const {
    cast<ScaleOp>(op).setScaleAttr(weights);
  }
  ElementsAttr getBiases(Operation *) const { return nullptr; }
  void setBiases(Operation *, ElementsAttr) const {
    llvm_unreachable("snn.scale has no bias");
  }
  void forEachWeight(Operation *op, Visit visit) const {
    visitWeights(cast<ScaleOp>(op), visit);
  }
};

/// Nodes that hand elements on, whatever their type is.
template <typename ConcreteOp>
struct PassingModel
    : ScaleKeepingOpInterface::ExternalModel<PassingModel<ConcreteOp>,
                                             ConcreteOp> {};

/// Nodes that add elements up and have the word `integer`.
template <typename ConcreteOp>
struct AddingModel
    : ScaleKeepingOpInterface::ExternalModel<AddingModel<ConcreteOp>,
                                             ConcreteOp> {
  void computeOnIntegers(Operation *op) const {
    cast<ConcreteOp>(op).setInteger(true);
  }
};

/// An average of n elements is their sum in units of an n-th.
struct AvgPoolModel
    : ScaleKeepingOpInterface::ExternalModel<AvgPoolModel, AvgPool2dOp> {
  double getScaleRatio(Operation *op) const {
    ArrayRef<int64_t> kernel = cast<AvgPool2dOp>(op).getKernel();
    return 1.0 / static_cast<double>(kernel[0] * kernel[1]);
  }
  void computeOnIntegers(Operation *op) const {
    auto average = cast<AvgPool2dOp>(op);
    OpBuilder builder(op);
    auto type = RankedTensorType::get(average.getType().getShape(),
                                      builder.getI32Type());
    auto sum = SumPool2dOp::create(
        builder, op->getLoc(), type, average.getInput(),
        average.getKernelAttr(), average.getStrideAttr(),
        average.getPaddingAttr(), builder.getUnitAttr(), average.getNameAttr());
    sum->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    average.replaceAllUsesWith(sum.getResult());
    average.erase();
  }
};

} // namespace

void ganglion::snn::registerQuantizationModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, SNNDialect *) {
    DenseOp::attachInterface<WeightedModel<DenseOp>>(*context);
    SparseOp::attachInterface<WeightedModel<SparseOp>>(*context);
    Conv1dOp::attachInterface<WeightedModel<Conv1dOp>>(*context);
    Conv2dOp::attachInterface<WeightedModel<Conv2dOp>>(*context);
    ScaleOp::attachInterface<ScaleModel>(*context);
    FlattenOp::attachInterface<PassingModel<FlattenOp>>(*context);
    DelayOp::attachInterface<PassingModel<DelayOp>>(*context);
    AddOp::attachInterface<AddingModel<AddOp>>(*context);
    SumPool2dOp::attachInterface<AddingModel<SumPool2dOp>>(*context);
    AvgPool2dOp::attachInterface<AvgPoolModel>(*context);
  });
}
