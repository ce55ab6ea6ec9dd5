//===- WindowSums.cpp - Code of convolutions and pools --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WindowSums.h"
#include "ganglion/Dialect/SNN/IR/Activity.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace ganglion;

/// The mean fraction of elements of `value` that are not zero in a step, at
/// most, as far as the activities of the network tell. A pool of K elements has
/// at most K times the fraction of its operand.
static std::optional<double> estimateActivity(Value value) {
  if (snn::ActivityAttr activity = snn::getActivity(value)) {
    double numEvents = 0;
    for (int64_t total : snn::readIntegers(activity.getTotal()))
      numEvents += total;
    double numElements = activity.getTotal().getNumElements();
    return std::min(1.0, numEvents / numElements / activity.getSteps());
  }
  auto synapse = value.getDefiningOp<snn::SynapseOpInterface>();
  if (!synapse)
    return std::nullopt;
  bool isPool = isa<snn::SumPool2dOp, snn::AvgPool2dOp>(synapse);
  if (!isPool && !synapse.isReshape())
    return std::nullopt;
  std::optional<double> activity = estimateActivity(synapse->getOperand(0));
  if (activity && isPool)
    activity = std::min(1.0, *activity * synapse.getMaxFanIn());
  return activity;
}

WindowForm ganglion::chooseWindowForm(const WindowSums &sums, Value operand,
                                      SynapseForm synapses) {
  // With fewer outputs than this side by side, rows of outputs are longer.
  constexpr int64_t minScatterOutputs = 4;
  WindowForm dense = sums.groupOutputs < minScatterOutputs
                         ? WindowForm::Gather
                         : WindowForm::ScatterAll;
  bool isFinite = llvm::all_of(
      sums.weights, [](double weight) { return std::isfinite(weight); });
  if (!isFinite || synapses == SynapseForm::Dense)
    return dense;
  if (synapses == SynapseForm::Events)
    return WindowForm::ScatterActive;
  if (std::optional<double> activity = estimateActivity(operand))
    return *activity <= 0.5 ? WindowForm::ScatterActive : dense;
  // Of a current nothing is known; to look for zeros costs little where each
  // pixel has many terms.
  bool isCurrent = isa<FloatType>(getElementTypeOrSelf(operand));
  return isCurrent && dense == WindowForm::Gather ? dense
                                                  : WindowForm::ScatterActive;
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
