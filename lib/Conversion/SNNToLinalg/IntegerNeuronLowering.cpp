//===- IntegerNeuronLowering.cpp - Neurons on integers --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The update of docs/Semantics.md on integers. It has no branches: rounding is
/// by shifts, saturation by minimum and maximum.
///
//===----------------------------------------------------------------------===//

#include "Coefficients.h"
#include "Models.h"
#include "NumberWriter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace ganglion;

namespace {

/// Writes the update of one neuron.
class IntegerNeuronWriter {
public:
  IntegerNeuronWriter(LoweringBuilder &builder, snn::IntegerNeuronOp op)
      : builder(builder), numbers(builder), op(op),
        coefficients(builder, getStateType(op)) {
    for (StringRef name : {"a_syn", "g_in", "a_mem", "gain", "bias", "theta",
                           "v_reset", "v_min"})
      if (auto constant = op->getAttrOfType<ElementsAttr>(name))
        coefficients.add(name, constant);
  }

  /// The type of membranes and synaptic currents.
  static RankedTensorType getStateType(snn::IntegerNeuronOp op) {
    return op.getInput().getType().clone(IntegerType::get(op.getContext(), 32));
  }

  Coefficients &getCoefficients() { return coefficients; }

  /// Gives the result, the membrane and, where there is one, the synaptic
  /// current after the step.
  SmallVector<Value> write(Value input, ValueRange states);

private:
  /// A coefficient that the population has.
  Number get(StringRef name);
  Number getState(Value state) {
    return {state, op.getMinState(), op.getMaxState()};
  }
  Number saturate(Number number) {
    return numbers.clamp(number, op.getMinState(), op.getMaxState());
  }
  /// `coefficient` times `number`, where the coefficient counts in units of two
  /// to the minus `bits`.
  Number scale(StringRef coefficient, Number number, int64_t bits) {
    return numbers.divide(numbers.multiply(get(coefficient), number), bits,
                          op.getRounding());
  }

  /// Whether the membrane is above the threshold.
  Value isAbove(Number membrane);
  /// The membrane after a reset by one spike where `condition` holds.
  Number resetWhere(Value condition, Number membrane);
  Number subtractThresholds(Number membrane, Number count);
  /// 0 or 1 of a condition.
  Number toNumber(Value condition) {
    return {arith::ExtUIOp::create(builder, builder.getI8Type(), condition), 0,
            1};
  }

  /// Compares and resets: gives the spikes as they leave the neuron and updates
  /// the membrane.
  Value fire(Number start, Number &membrane);
  Value fireCarried(Number start, Number &membrane);
  Value fireRepeatedly(Number &membrane);

  LoweringBuilder &builder;
  NumberWriter numbers;
  snn::IntegerNeuronOp op;
  Coefficients coefficients;
};

} // namespace

Number IntegerNeuronWriter::get(StringRef name) {
  SmallVector<int64_t> values =
      snn::readIntegers(op->getAttrOfType<ElementsAttr>(name));
  auto [least, most] = std::minmax_element(values.begin(), values.end());
  return {coefficients.get(name), *least, *most};
}

Value IntegerNeuronWriter::isAbove(Number membrane) {
  return numbers.compare(op.getCompare() == snn::Comparison::Greater
                             ? arith::CmpIPredicate::sgt
                             : arith::CmpIPredicate::sge,
                         membrane, get("theta"));
}

Number IntegerNeuronWriter::subtractThresholds(Number membrane, Number count) {
  return saturate(
      numbers.subtract(membrane, numbers.multiply(count, get("theta"))));
}

Number IntegerNeuronWriter::resetWhere(Value condition, Number membrane) {
  switch (op.getReset()) {
  case snn::ResetMode::None:
    return membrane;
  case snn::ResetMode::Zero:
    return numbers.select(condition, numbers.constant(0), membrane);
  case snn::ResetMode::Value:
    return numbers.select(condition, get("v_reset"), membrane);
  case snn::ResetMode::Subtract:
  case snn::ResetMode::SubtractMulti:
    return subtractThresholds(membrane, toNumber(condition));
  }
  llvm_unreachable("unknown reset");
}

Value IntegerNeuronWriter::fireCarried(Number start, Number &membrane) {
  Value carried = isAbove(start);
  membrane = resetWhere(carried, membrane);
  Value above = isAbove(membrane);
  if (op.getReset() == snn::ResetMode::Subtract) {
    membrane = subtractThresholds(
        membrane, numbers.subtract(toNumber(above), toNumber(carried)));
    return toNumber(above).value;
  }
  // The reset is to a value: where the first one has been, a second one changes
  // nothing.
  membrane = resetWhere(above, membrane);
  return toNumber(above).value;
}

Value IntegerNeuronWriter::fireRepeatedly(Number &membrane) {
  // The threshold is positive, so the division is defined for all membranes.
  // What it leaves is the membrane after as many thresholds.
  Value above = isAbove(membrane);
  Number theta = get("theta");
  Number count = numbers.select(above, numbers.quotient(membrane, theta),
                                numbers.constant(0));
  membrane =
      numbers.select(above, numbers.remainder(membrane, theta), membrane);
  return numbers.convert(count, builder.getI32Type());
}

Value IntegerNeuronWriter::fire(Number start, Number &membrane) {
  switch (op.getTiming()) {
  case snn::ResetTiming::SameStep: {
    if (op.getReset() == snn::ResetMode::SubtractMulti)
      return fireRepeatedly(membrane);
    Value above = isAbove(membrane);
    membrane = resetWhere(above, membrane);
    return toNumber(above).value;
  }
  case snn::ResetTiming::NextStep:
    membrane = resetWhere(isAbove(start), membrane);
    return toNumber(isAbove(membrane)).value;
  case snn::ResetTiming::Carried:
    return fireCarried(start, membrane);
  case snn::ResetTiming::SubStep:
    break;
  }
  llvm_unreachable("integer neurons do not interpolate");
}

SmallVector<Value> IntegerNeuronWriter::write(Value input, ValueRange states) {
  int64_t decayBits = op.getDecayBits();
  snn::ValueBounds bounds = builder.getBounds(op.getInput());
  Number i = {input, static_cast<int64_t>(bounds.least),
              static_cast<int64_t>(bounds.most)};
  if (op.getASyn())
    i = saturate(numbers.add(scale("a_syn", getState(states.back()), decayBits),
                             scale("g_in", i, op.getGInBits())));
  Number start = getState(states.front());
  Number membrane = numbers.add(scale("a_mem", start, decayBits),
                                scale("gain", i, op.getGainBits()));
  if (op.getBias())
    membrane = numbers.add(membrane, get("bias"));
  membrane = saturate(membrane);

  Value spikes;
  if (op.getTheta())
    spikes = fire(start, membrane);
  if (op.getVMin())
    membrane = numbers.maximum(membrane, get("v_min"));
  Value stored = numbers.convert(membrane, builder.getI32Type());
  SmallVector<Value> results = {spikes ? spikes : stored, stored};
  if (op.getASyn())
    results.push_back(numbers.convert(i, builder.getI32Type()));
  return results;
}

namespace {

struct IntegerNeuronLowering
    : LinalgLoweringOpInterface::ExternalModel<IntegerNeuronLowering,
                                               snn::IntegerNeuronOp> {
  SmallVector<StateVariable> getStateVariables(Operation *op, FloatType) const {
    auto neuron = cast<snn::IntegerNeuronOp>(op);
    RankedTensorType type = IntegerNeuronWriter::getStateType(neuron);
    SmallVector<StateVariable> states = {{"v", type}};
    if (neuron.getASyn())
      states.push_back({"i", type});
    return states;
  }

  bool lowersRows(Operation *) const { return false; }

  Value lowerStep(Operation *op, LoweringBuilder &builder, ValueRange operands,
                  Value destination, MutableArrayRef<Value> states) const {
    IntegerNeuronWriter writer(builder, cast<snn::IntegerNeuronOp>(op));
    return updatePopulation(builder, writer.getCoefficients(), operands.front(),
                            destination, states,
                            [&](Value input, ValueRange state) {
                              return writer.write(input, state);
                            });
  }
};

} // namespace

void ganglion::attachIntegerNeuronLowering(MLIRContext *context) {
  snn::IntegerNeuronOp::attachInterface<IntegerNeuronLowering>(*context);
}
