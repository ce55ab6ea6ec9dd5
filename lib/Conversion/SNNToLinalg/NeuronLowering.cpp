//===- NeuronLowering.cpp - Neurons in floating point ---------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One step of a population is one pass over its state, in which each neuron is
/// computed as docs/Semantics.md defines it, operation by operation in the
/// order of the reference kernel (lib/Simulation/Neuron.cpp).
///
/// The pass is inside the loop over time. The other way round, with the state
/// of some neurons in registers over all steps, was measured to be no faster:
/// the state of a population comes from the nearest cache.
///
//===----------------------------------------------------------------------===//

#include "Coefficients.h"
#include "Models.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace ganglion;

namespace {

/// Writes the update of one neuron.
class NeuronWriter {
public:
  NeuronWriter(LoweringBuilder &builder, snn::NeuronOp op,
               const Coefficients &coefficients)
      : builder(builder), op(op), coefficients(coefficients) {}

  /// Gives the result, the membrane and, where there is one, the synaptic
  /// current after the step.
  SmallVector<Value> write(Value input, Value membrane, Value current);

private:
  Value get(StringRef name) const { return coefficients.get(name); }
  Value createNumber(double value) {
    return builder.createNumber(builder.getReal(), value);
  }
  Value add(Value a, Value b) { return arith::AddFOp::create(builder, a, b); }
  Value subtract(Value a, Value b) {
    return arith::SubFOp::create(builder, a, b);
  }
  Value multiply(Value a, Value b) {
    return arith::MulFOp::create(builder, a, b);
  }
  Value divide(Value a, Value b) {
    return arith::DivFOp::create(builder, a, b);
  }
  Value select(Value condition, Value a, Value b) {
    return arith::SelectOp::create(builder, condition, a, b);
  }
  Value compare(arith::CmpFPredicate predicate, Value a, Value b) {
    return arith::CmpFOp::create(builder, predicate, a, b);
  }

  /// Rounding of a product that carries state on, and of a term that enters.
  Value roundState(Value value);
  Value roundTerm(Value value);

  /// Whether the membrane is above the threshold.
  Value isAbove(Value membrane);
  /// The number of thresholds in a membrane; `above` says if there is one.
  Value countSpikes(Value membrane, Value above);
  /// The membrane after a reset by one spike where `condition` holds.
  Value resetWhere(Value condition, Value membrane);
  /// The same after `count` spikes, for resets that subtract.
  Value subtractThresholds(Value membrane, Value count);
  Value resetInsideStep(Value membrane, Value drive);

  /// Compares and resets: gives the spikes as they leave the neuron and updates
  /// the membrane.
  Value fire(Value start, Value drive, Value &membrane);
  Value fireSameStep(Value &membrane);
  Value fireCarried(Value start, Value &membrane);

  bool subtracts() {
    return op.getReset() == snn::ResetMode::Subtract ||
           op.getReset() == snn::ResetMode::SubtractMulti;
  }
  /// 0 or 1 as a number, of a condition.
  Value toNumber(Value condition) {
    return arith::UIToFPOp::create(builder, builder.getReal(), condition);
  }
  /// The same as the element of a tensor of spikes.
  Value toSpike(Value condition) {
    return arith::ExtUIOp::create(builder, builder.getI8Type(), condition);
  }
  /// A number of spikes as the element of a tensor of counts.
  Value toCount(Value count);

  LoweringBuilder &builder;
  snn::NeuronOp op;
  const Coefficients &coefficients;
};

} // namespace

Value NeuronWriter::roundState(Value value) {
  if (op.getRounding() == snn::Rounding::None)
    return value;
  return math::TruncOp::create(builder, value);
}

Value NeuronWriter::roundTerm(Value value) {
  if (op.getRounding() == snn::Rounding::None)
    return value;
  return math::RoundEvenOp::create(builder, value);
}

Value NeuronWriter::isAbove(Value membrane) {
  return compare(op.getCompare() == snn::Comparison::Greater
                     ? arith::CmpFPredicate::OGT
                     : arith::CmpFPredicate::OGE,
                 membrane, get("theta"));
}

Value NeuronWriter::countSpikes(Value membrane, Value above) {
  Value one = createNumber(1);
  Value quotient =
      math::TruncOp::create(builder, divide(membrane, get("theta")));
  Value isMore = compare(arith::CmpFPredicate::OGT, quotient, one);
  return select(above, select(isMore, quotient, one), createNumber(0));
}

Value NeuronWriter::toCount(Value count) {
  // The largest count that i32 and the precision of the code both hold stands
  // for larger ones, whose conversion would be undefined.
  double most = builder.getReal().isF32() ? 2147483520.0 : 2147483647.0;
  Value limit = createNumber(most);
  Value fits = compare(arith::CmpFPredicate::OLT, count, limit);
  return arith::FPToSIOp::create(builder, builder.getI32Type(),
                                 select(fits, count, limit));
}

Value NeuronWriter::resetWhere(Value condition, Value membrane) {
  switch (op.getReset()) {
  case snn::ResetMode::None:
    return membrane;
  case snn::ResetMode::Zero:
    return select(condition, createNumber(0), membrane);
  case snn::ResetMode::Value:
    return select(condition, get("v_reset"), membrane);
  case snn::ResetMode::Subtract:
  case snn::ResetMode::SubtractMulti:
    return subtractThresholds(membrane, toNumber(condition));
  }
  llvm_unreachable("unknown reset");
}

Value NeuronWriter::subtractThresholds(Value membrane, Value count) {
  return subtract(membrane, multiply(count, get("theta")));
}

Value NeuronWriter::resetInsideStep(Value membrane, Value drive) {
  Value theta = get("theta"), decay = get("a_mem");
  Value low =
      op.getReset() == snn::ResetMode::Value ? get("v_reset") : createNumber(0);
  Value one = createNumber(1), zero = createNumber(0);
  Value withoutLeak = select(compare(arith::CmpFPredicate::OGT, drive, zero),
                             add(low, subtract(membrane, theta)), low);
  Value steady = divide(drive, subtract(one, decay));
  Value product = multiply(subtract(low, steady), subtract(membrane, steady));
  Value crossed = add(steady, divide(product, subtract(theta, steady)));
  Value withLeak =
      select(compare(arith::CmpFPredicate::OGT, steady, theta), crossed, low);
  return select(compare(arith::CmpFPredicate::OEQ, decay, one), withoutLeak,
                withLeak);
}

Value NeuronWriter::fireCarried(Value start, Value &membrane) {
  Value carried = isAbove(start);
  membrane = resetWhere(carried, membrane);
  Value above = isAbove(membrane);
  if (subtracts()) {
    Value count = subtract(toNumber(above), toNumber(carried));
    membrane = subtractThresholds(membrane, count);
    return toSpike(above);
  }
  // The reset is to a value: where the first one has been, a second one changes
  // nothing.
  membrane = resetWhere(above, membrane);
  return toSpike(above);
}

Value NeuronWriter::fireSameStep(Value &membrane) {
  Value above = isAbove(membrane);
  if (op.getReset() != snn::ResetMode::SubtractMulti) {
    membrane = resetWhere(above, membrane);
    return toSpike(above);
  }
  Value count = countSpikes(membrane, above);
  membrane = subtractThresholds(membrane, count);
  return toCount(count);
}

Value NeuronWriter::fire(Value start, Value drive, Value &membrane) {
  switch (op.getTiming()) {
  case snn::ResetTiming::SameStep:
    return fireSameStep(membrane);
  case snn::ResetTiming::NextStep:
    membrane = resetWhere(isAbove(start), membrane);
    return toSpike(isAbove(membrane));
  case snn::ResetTiming::Carried:
    return fireCarried(start, membrane);
  case snn::ResetTiming::SubStep: {
    Value above = isAbove(membrane);
    membrane = select(above, resetInsideStep(membrane, drive), membrane);
    return toSpike(above);
  }
  }
  llvm_unreachable("unknown timing");
}

SmallVector<Value> NeuronWriter::write(Value input, Value start,
                                       Value current) {
  Value i = builder.convertNumber(input, builder.getReal());
  if (current) {
    Value term = get("g_in") ? multiply(get("g_in"), i) : i;
    i = add(roundState(multiply(get("a_syn"), current)), roundTerm(term));
  }
  Value drive = roundTerm(multiply(get("gain"), i));
  Value membrane = add(roundState(multiply(get("a_mem"), start)), drive);
  if (Value bias = get("bias")) {
    bias = roundTerm(bias);
    membrane = add(membrane, bias);
    drive = add(drive, bias);
  }
  Value spikes;
  if (op.getTheta())
    spikes = fire(start, drive, membrane);
  if (Value low = get("v_min"))
    membrane = select(compare(arith::CmpFPredicate::OLT, membrane, low), low,
                      membrane);
  SmallVector<Value> results = {spikes ? spikes : membrane, membrane};
  if (current)
    results.push_back(i);
  return results;
}

namespace {

struct NeuronLowering
    : LinalgLoweringOpInterface::ExternalModel<NeuronLowering, snn::NeuronOp> {
  SmallVector<StateVariable> getStateVariables(Operation *op,
                                               FloatType real) const {
    auto neuron = cast<snn::NeuronOp>(op);
    RankedTensorType type = neuron.getInput().getType().clone(real);
    SmallVector<StateVariable> states = {{"v", type}};
    if (neuron.getASyn())
      states.push_back({"i", type});
    return states;
  }

  bool lowersRows(Operation *) const { return false; }

  Value lowerStep(Operation *op, LoweringBuilder &builder, ValueRange operands,
                  Value destination, MutableArrayRef<Value> states) const {
    auto neuron = cast<snn::NeuronOp>(op);
    Coefficients coefficients(
        builder, neuron.getInput().getType().clone(builder.getReal()));
    coefficients.add("a_syn", neuron.getASyn());
    coefficients.add("g_in", neuron.getGIn());
    coefficients.add("a_mem", neuron.getAMem());
    coefficients.add("gain", neuron.getGain());
    coefficients.add("bias", neuron.getBias());
    coefficients.add("theta", neuron.getTheta());
    coefficients.add("v_reset", neuron.getVReset());
    coefficients.add("v_min", neuron.getVMin());
    NeuronWriter writer(builder, neuron, coefficients);
    return updatePopulation(
        builder, coefficients, operands.front(), destination, states,
        [&](Value input, ValueRange state) {
          return writer.write(input, state.front(),
                              neuron.getASyn() ? state.back() : Value());
        });
  }
};

} // namespace

void ganglion::attachNeuronLowering(MLIRContext *context) {
  snn::NeuronOp::attachInterface<NeuronLowering>(*context);
}
