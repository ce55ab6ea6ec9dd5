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

/// The coefficients and rules that go together, for discrete and integer
/// neurons.
template <typename Op>
static LogicalResult verifyRules(Op op) {
  if (op.getGIn() && !op.getASyn())
    return op.emitOpError("has a gain 'g_in' into a synaptic current, but no "
                          "decay 'a_syn' of that current; put the gain into "
                          "'gain'");
  if (op.getASyn() && !op.getGIn())
    return op.emitOpError("has a synaptic current (a_syn), but no gain 'g_in' "
                          "into it");
  ResetMode reset = op.getReset();
  if (!op.getTheta() && reset != ResetMode::None)
    return op.emitOpError("resets by '")
           << stringifyResetMode(reset) << "', but has no threshold 'theta'";
  if ((reset == ResetMode::Value) != op.getVReset().has_value())
    return op.emitOpError("needs 'v_reset' for the reset 'value' and for no "
                          "other, but found the reset '")
           << stringifyResetMode(reset) << "' "
           << (op.getVReset() ? "with" : "without") << " v_reset";
  if (reset == ResetMode::SubtractMulti &&
      op.getTiming() != ResetTiming::SameStep)
    return op.emitOpError("counts spikes (reset subtract_multi), which needs "
                          "the timing 'same_step', but found '")
           << stringifyResetTiming(op.getTiming()) << "'";
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
  if (failed(verifyParameters(*this, getInput().getType())) ||
      failed(verifyRules(*this)))
    return failure();
  ResetMode reset = getReset();
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
  if (reset == ResetMode::SubtractMulti)
    if (auto theta =
            findFloat(*getTheta(), [](double value) { return !(value > 0); }))
      return emitOpError("counts spikes (reset subtract_multi), which needs "
                         "positive thresholds, but 'theta' holds ")
             << *theta;
  return success();
}

//===----------------------------------------------------------------------===//
// IntegerNeuronOp
//===----------------------------------------------------------------------===//

Level IntegerNeuronOp::getLevel() { return Level::Integer; }

bool IntegerNeuronOp::isSpiking() { return getTheta().has_value(); }

LogicalResult IntegerNeuronOp::inferReturnTypes(MLIRContext *context,
                                                std::optional<Location>,
                                                Adaptor adaptor,
                                                SmallVectorImpl<Type> &types) {
  bool isSpike =
      adaptor.getTheta() && adaptor.getReset() != ResetMode::SubtractMulti;
  auto inputType = cast<RankedTensorType>(adaptor.getInput().getType());
  types.push_back(inputType.clone(IntegerType::get(context, isSpike ? 1 : 32)));
  return success();
}

/// The numbers of bits and the values that must fit into them.
static LogicalResult verifyWidths(IntegerNeuronOp op) {
  if (op.getStateBits() < 2 || op.getStateBits() > 32)
    return op.emitOpError("needs from 2 to 32 'state_bits', but found ")
           << static_cast<int64_t>(op.getStateBits());
  for (auto [name, bits] : {std::pair("decay_bits", op.getDecayBits()),
                            std::pair("g_in_bits", op.getGInBits()),
                            std::pair("gain_bits", op.getGainBits())})
    if (static_cast<int64_t>(bits) < 0 || bits > 30)
      return op.emitOpError("needs from 0 to 30 '")
             << name << "', but found " << static_cast<int64_t>(bits);
  // The products of two coefficients that are not -2^31 with two states leave
  // room for a bias in 64 bits.
  for (auto [name, values] :
       {std::pair("a_syn", op.getASyn()), std::pair("g_in", op.getGIn()),
        std::pair("a_mem", std::optional(op.getAMem())),
        std::pair("gain", std::optional(op.getGain()))})
    if (values && findInteger(*values, [](int64_t value) {
          return value == std::numeric_limits<int32_t>::min();
        }))
      return op.emitOpError("needs coefficients above -2^31, but '")
             << name << "' holds -2147483648";
  int64_t least = op.getMinState(), most = op.getMaxState();
  for (auto [name, values] :
       {std::pair("v_reset", op.getVReset()), std::pair("v_min", op.getVMin())})
    if (values)
      if (auto value = findInteger(*values, [=](int64_t value) {
            return value < least || value > most;
          }))
        return op.emitOpError("keeps its membrane in ")
               << static_cast<int64_t>(op.getStateBits()) << " bits, from "
               << least << " to " << most << ", but '" << name << "' holds "
               << *value;
  return success();
}

LogicalResult IntegerNeuronOp::verify() {
  if (failed(verifyParameters(*this, getInput().getType())) ||
      failed(verifyRules(*this)) || failed(verifyWidths(*this)))
    return failure();
  if (getTiming() == ResetTiming::SubStep)
    return emitOpError("has the timing 'sub_step', which divides by states and "
                       "is not for integers; choose 'same_step', 'next_step' "
                       "or 'carried'");
  if (!getGIn() && getGInBits() != 0)
    return emitOpError("has 'g_in_bits', but no 'g_in' that they shift");
  if (getReset() == ResetMode::SubtractMulti)
    if (auto theta =
            findInteger(*getTheta(), [](int64_t value) { return value <= 0; }))
      return emitOpError("counts spikes (reset subtract_multi), which needs "
                         "positive thresholds, but 'theta' holds ")
             << *theta;
  return success();
}

ValueBounds IntegerNeuronOp::inferBounds(ArrayRef<ValueBounds>) {
  auto most = static_cast<double>(getMaxState());
  if (!getTheta())
    return {static_cast<double>(getMinState()), most};
  if (getReset() != ResetMode::SubtractMulti)
    return {0, 1};
  int64_t leastTheta = std::numeric_limits<int64_t>::max();
  findInteger(*getTheta(), [&](int64_t theta) {
    leastTheta = std::min(leastTheta, theta);
    return false;
  });
  return {0, static_cast<double>(getMaxState() / leastTheta)};
}

// Here rather than in SNNNetworkOps.cpp because the generated definitions of
// the physical neurons call verifyParameters.
#define GET_OP_CLASSES
#include "ganglion/Dialect/SNN/IR/SNNOps.cpp.inc"
