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

/// Each parameter has one value per neuron.
static LogicalResult verifyShape(Operation *op, StringRef name,
                                 ElementsAttr values,
                                 RankedTensorType population) {
  if (!values || values.getShapedType().getShape() == population.getShape())
    return success();
  return op->emitOpError("needs a value of '")
         << name << "' for each neuron of " << population
         << ", but found values of type " << values.getShapedType();
}

//===----------------------------------------------------------------------===//
// Physical level
//===----------------------------------------------------------------------===//

static LogicalResult verifyPhysicalNeuron(PhysicalNeuronOpInterface neuron) {
  MembraneParameters parameters = neuron.getMembraneParameters();
  auto population = cast<RankedTensorType>(neuron->getResult(0).getType());
  const std::pair<StringRef, ElementsAttr> named[] = {
      {"tau_syn", parameters.tauSyn}, {"w_in", parameters.wIn},
      {"tau_mem", parameters.tauMem}, {"r", parameters.r},
      {"v_leak", parameters.vLeak},   {"v_threshold", parameters.vThreshold},
      {"v_reset", parameters.vReset},
  };
  for (auto [name, values] : named)
    if (failed(verifyShape(neuron, name, values, population)))
      return failure();
  if (failed(verifyConstants(neuron)))
    return failure();
  for (auto [name, tau] : {named[0], named[2]}) {
    if (!tau)
      continue;
    for (double seconds : readFloats(tau))
      if (!(seconds > 0))
        return neuron->emitOpError("needs positive time constants, but '")
               << name << "' holds " << seconds;
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
  auto population = cast<RankedTensorType>(getType());
  const std::pair<StringRef, ElementsAttr> named[] = {
      {"a_syn", getASynAttr()},     {"g_in", getGInAttr()},
      {"a_mem", getAMem()},         {"gain", getGain()},
      {"bias", getBiasAttr()},      {"theta", getThetaAttr()},
      {"v_reset", getVResetAttr()}, {"v_min", getVMinAttr()}};
  for (auto [name, values] : named)
    if (failed(verifyShape(*this, name, values, population)))
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
  if (reset == ResetMode::SubtractMulti && timing != ResetTiming::SameStep)
    return emitOpError("counts spikes (reset subtract_multi), which needs the "
                       "timing 'same_step', but found '")
           << stringifyResetTiming(timing) << "'";
  return success();
}

// Here rather than in SNNNetworkOps.cpp because the generated definitions of
// the physical neurons call verifyPhysicalNeuron.
#define GET_OP_CLASSES
#include "ganglion/Dialect/SNN/IR/SNNOps.cpp.inc"
