//===- Activity.cpp - Spikes of populations and inputs --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/Activity.h"
#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace ganglion::snn;

ActivityAttr ganglion::snn::getActivity(Value value) {
  if (auto input = dyn_cast<BlockArgument>(value)) {
    auto network = dyn_cast<NetworkOp>(input.getOwner()->getParentOp());
    return network ? network.getArgAttrOfType<ActivityAttr>(
                         input.getArgNumber(), NetworkOp::getActivityAttrName())
                   : ActivityAttr();
  }
  auto neuron = dyn_cast<NeuronOpInterface>(value.getDefiningOp());
  return neuron ? neuron.getActivityAttr() : ActivityAttr();
}

void ganglion::snn::setActivity(Value value, ActivityAttr activity) {
  if (auto input = dyn_cast<BlockArgument>(value))
    cast<NetworkOp>(input.getOwner()->getParentOp())
        .setArgAttr(input.getArgNumber(), NetworkOp::getActivityAttrName(),
                    activity);
  else
    cast<NeuronOpInterface>(value.getDefiningOp()).setActivityAttr(activity);
}

bool ganglion::snn::holdsSpikes(Value value) {
  Type elementType = cast<ShapedType>(value.getType()).getElementType();
  if (!elementType.isInteger(32))
    return elementType.isInteger(1);
  // Delays and nodes that only reshape give what they get. They form no cycle
  // of their own at the level integer, at the others counts stay counts.
  auto network = value.getParentRegion()->getParentOfType<NetworkOp>();
  while (network.getLevel() == Level::Integer) {
    if (auto input = dyn_cast<BlockArgument>(value))
      return !network.getInputScale(input.getArgNumber());
    Operation *op = value.getDefiningOp();
    if (auto neuron = dyn_cast<NeuronOpInterface>(op))
      return neuron.isSpiking();
    if (cast<NodeOpInterface>(op).givesCurrent())
      return false;
    value = op->getOperand(0);
  }
  return true;
}

/// Types alone are checked here: resources may be read after the attribute.
LogicalResult ActivityAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   int64_t steps, ElementsAttr total,
                                   ElementsAttr maximum) {
  if (steps < 1)
    return emitError() << "an activity is over one time step at least, but "
                          "found "
                       << steps << " steps";
  for (auto [name, counts] :
       {std::pair("total", total), std::pair("maximum", maximum)})
    if (!isPlainConstant(counts) ||
        !counts.getElementType().isSignlessInteger(64))
      return emitError() << "an activity needs a constant tensor of i64, dense "
                            "or dense_resource, with 1 to 2^40 elements as '"
                         << name << "', but found one of type "
                         << counts.getType();
  if (total.getShapedType().getShape() != maximum.getShapedType().getShape())
    return emitError() << "an activity has 'total' and 'maximum' for the same "
                          "elements, but found the types "
                       << total.getType() << " and " << maximum.getType();
  return success();
}

/// The most events of an element in a step, as far as the type says.
static int64_t getMostEvents(Type elementType) {
  return elementType.isInteger(32) ? std::numeric_limits<int32_t>::max() : 1;
}

/// Whether there is a run with these numbers.
static bool isPossible(int64_t steps, int64_t total, int64_t maximum) {
  int64_t most;
  bool overflows = llvm::MulOverflow(steps, maximum, most);
  return 0 <= maximum && maximum <= total && (overflows || total <= most);
}

LogicalResult
ganglion::snn::verifyActivity(ActivityAttr activity, Type type,
                              function_ref<InFlightDiagnostic()> emitError) {
  ElementsAttr total = activity.getTotal(), maximum = activity.getMaximum();
  auto tensor = cast<RankedTensorType>(type);
  if (total.getShapedType().getShape() != tensor.getShape())
    return emitError() << "needs an activity for each element of " << tensor
                       << ", but found one of type " << total.getType();
  if (failed(verifyConstant(total, "total", emitError)) ||
      failed(verifyConstant(maximum, "maximum", emitError)))
    return failure();

  int64_t most = getMostEvents(tensor.getElementType());
  if (auto found = findInteger(maximum, [&](int64_t n) { return n > most; }))
    return emitError() << "emits at most " << most
                       << (most == 1 ? " event" : " events")
                       << " per element and step, but its activity has the "
                          "maximum "
                       << *found;
  // Two splats say in one number each what they say of every element, however
  // many those are.
  bool areSplats =
      isa<SplatElementsAttr>(total) && isa<SplatElementsAttr>(maximum);
  SmallVector<int64_t> totals =
      areSplats ? SmallVector<int64_t>{total.getSplatValue<int64_t>()}
                : readIntegers(total);
  SmallVector<int64_t> maxima =
      areSplats ? SmallVector<int64_t>{maximum.getSplatValue<int64_t>()}
                : readIntegers(maximum);
  for (size_t k = 0; k < totals.size(); ++k)
    if (!isPossible(activity.getSteps(), totals[k], maxima[k]))
      return emitError() << "cannot have the activity of element " << k << ": "
                         << totals[k] << " events in " << activity.getSteps()
                         << " steps, " << maxima[k]
                         << " at most in one; expected 0 <= maximum <= total "
                            "<= steps * maximum";
  return success();
}

LogicalResult ganglion::snn::verifyNeuronActivity(Operation *op) {
  ActivityAttr activity = cast<NeuronOpInterface>(op).getActivityAttr();
  return activity ? verifyActivity(activity, op->getResult(0).getType(),
                                   [&] { return op->emitOpError(); })
                  : success();
}
