//===- SNNNeuronOps.cpp - Populations of neurons ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace ganglion::snn;

/// Each constant of a neuron is a parameter with one value per element; those
/// whose names begin with "tau" are time constants.
static LogicalResult verifyParameters(Operation *op,
                                      RankedTensorType population) {
  for (StringAttr name : op->getName().getAttributeNames()) {
    auto values = dyn_cast_if_present<ElementsAttr>(
        op->getInherentAttr(name).value_or(Attribute()));
    if (!values)
      continue;
    if (values.getShapedType().getShape() != population.getShape())
      return op->emitOpError("needs a value of '")
             << name.getValue() << "' for each element of " << population
             << ", but found values of type " << values.getShapedType();
    if (!name.getValue().starts_with("tau"))
      continue;
    if (auto tau = findFloat(values, [](double value) { return !(value > 0); }))
      return op->emitOpError("needs positive time constants, but '")
             << name.getValue() << "' holds " << *tau;
  }
  return success();
}

//===----------------------------------------------------------------------===//
// NeuronOp
//===----------------------------------------------------------------------===//

Level NeuronOp::getLevel() { return Level::Discrete; }

LogicalResult NeuronOp::inferReturnTypes(MLIRContext *context,
                                         std::optional<Location>,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  Type elementType = Float32Type::get(context);
  if (adaptor.getTheta())
    elementType = IntegerType::get(
        context, adaptor.getReset() == ResetMode::SubtractMulti ? 32 : 1);
  auto inputType = cast<RankedTensorType>(adaptor.getInput().getType());
  types.push_back(inputType.clone(elementType));
  return success();
}

LogicalResult NeuronOp::verify() {
  if (failed(verifyParameters(*this, getInput().getType())))
    return failure();
  if (getGIn() && !getASyn())
    return emitOpError("has a gain 'g_in' into a synaptic current, but no "
                       "decay 'a_syn' of that current; put the gain into "
                       "'gain'");
  if (getASyn() && !getGIn())
    return emitOpError("has a synaptic current (a_syn), but no gain 'g_in' "
                       "into it");
  ResetMode reset = getReset();
  if (!getTheta() && reset != ResetMode::None)
    return emitOpError("resets by '")
           << stringifyResetMode(reset) << "', but has no threshold 'theta'";
  if ((reset == ResetMode::Value) != getVReset().has_value())
    return emitOpError("needs 'v_reset' for the reset 'value' and for no "
                       "other, but found the reset '")
           << stringifyResetMode(reset) << "' "
           << (getVReset() ? "with" : "without") << " v_reset";
  ResetTiming timing = getTiming();
  if (timing == ResetTiming::SubStep && reset != ResetMode::Zero &&
      reset != ResetMode::Value)
    return emitOpError("interpolates the spike time (timing sub_step), which "
                       "needs the reset 'zero' or 'value', but found '")
           << stringifyResetMode(reset) << "'";
  if (timing == ResetTiming::SubStep && getRounding() != Rounding::None)
    return emitOpError("interpolates the spike time (timing sub_step), which "
                       "does not go with the rounding '")
           << stringifyRounding(getRounding()) << "'";
  if (timing == ResetTiming::SubStep)
    if (auto decay = findFloat(getAMem(), [](double value) {
          return !(value >= 0 && value <= 1);
        }))
      return emitOpError("interpolates the spike time (timing sub_step), which "
                         "needs decays from 0 to 1, but 'a_mem' holds ")
             << *decay;
  if (reset == ResetMode::SubtractMulti && timing != ResetTiming::SameStep)
    return emitOpError("counts spikes (reset subtract_multi), which needs the "
                       "timing 'same_step', but found '")
           << stringifyResetTiming(timing) << "'";
  if (reset == ResetMode::SubtractMulti)
    if (auto theta =
            findFloat(*getTheta(), [](double value) { return !(value > 0); }))
      return emitOpError("counts spikes (reset subtract_multi), which needs "
                         "positive thresholds, but 'theta' holds ")
             << *theta;
  return success();
}

// Here rather than in SNNNetworkOps.cpp because the generated definitions of
// the physical neurons call verifyParameters.
#define GET_OP_CLASSES
#include "ganglion/Dialect/SNN/IR/SNNOps.cpp.inc"
