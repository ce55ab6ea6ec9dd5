//===- Quantize.cpp - From the discrete to the integer level --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NeuronQuantization.h"
#include "NodeText.h"
#include "SynapseQuantization.h"
#include "ganglion/Dialect/SNN/Reference/Bindings.h"
#include "ganglion/Dialect/SNN/Transforms/Passes.h"
#include "ganglion/Quantization/LoihiScheme.h"
#include "ganglion/Quantization/Multiplier.h"
#include "ganglion/Quantization/Width.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"

#include <cmath>

namespace ganglion::snn {
#define GEN_PASS_DEF_SNNQUANTIZE
#include "ganglion/Dialect/SNN/Transforms/Passes.h.inc"
} // namespace ganglion::snn

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;
using namespace ganglion::quantization;

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

namespace {
/// An input as integers: a unit is worth `scale`, and the range holds what the
/// network is verified for.
struct IntegerInput {
  double scale = 1.0;
  int64_t lowest = 0, highest = 0;
};
} // namespace

/// Whole numbers stay what they are; others fill the width of inputs.
static IntegerInput chooseInput(const InputRange &range,
                                const QuantizationRules &rules) {
  IntegerInput input;
  double lowest = range.lowest * rules.headRoom;
  double highest = range.highest * rules.headRoom;
  if (!range.isWhole)
    input.scale = chooseStateScale(std::max(-lowest, highest), rules.inputBits,
                                   rules.scales);
  unsigned bits = range.isWhole ? maxBits : rules.inputBits;
  input.lowest = roundAndSaturate(std::floor(lowest / input.scale), bits);
  input.highest = roundAndSaturate(std::ceil(highest / input.scale), bits);
  return input;
}

/// Gives the inputs that are no spikes their scale and range.
static LogicalResult
quantizeInputs(NetworkOp network, const std::optional<Calibration> &calibration,
               const QuantizationRules &rules,
               DenseMap<Value, double> &scales) {
  Builder builder(network.getContext());
  for (BlockArgument argument : network.getArguments()) {
    unsigned index = argument.getArgNumber();
    network.removeArgAttr(index, NetworkOp::getActivityAttrName());
    Type elementType = cast<ShapedType>(argument.getType()).getElementType();
    if (elementType.isInteger(1))
      continue;
    std::string name = network.getInputName(index);
    if (!calibration)
      return network.emitError("input '")
             << name
             << "' is not of spikes (i1), and its range is known from a run "
                "only; give inputs to run by input=FILE.npy";
    IntegerInput input = chooseInput(calibration->inputs[index], rules);
    scales[argument] = input.scale;
    // Without a scale, integers are counts of events. Currents that go below
    // zero are none.
    bool isCount = !elementType.isF32() || input.lowest >= 0;
    if (input.scale != 1.0 || !isCount)
      network.setArgAttr(index, NetworkOp::getScaleAttrName(),
                         builder.getF64FloatAttr(input.scale));
    network.setArgAttr(index, NetworkOp::getRangeAttrName(),
                       builder.getI64ArrayAttr({input.lowest, input.highest}));
    remark::passed(argument.getLoc(),
                   remark::RemarkOpts::name("QuantizedInput").category("snn"))
        << remark::metric("Node", "'" + name + "'")
        << remark::metric("Scale", input.scale)
        << remark::metric("Lowest", input.lowest)
        << remark::metric("Highest", input.highest);
  }
  return success();
}

//===----------------------------------------------------------------------===//
// The network
//===----------------------------------------------------------------------===//

/// Currents and membranes become integers, and the network says so.
static void setTypes(NetworkOp network) {
  Builder builder(network.getContext());
  auto makeInteger = [&](Value value) {
    auto type = cast<RankedTensorType>(value.getType());
    if (type.getElementType().isF32())
      value.setType(
          RankedTensorType::get(type.getShape(), builder.getI32Type()));
  };
  Block &body = network.getBody().front();
  for (BlockArgument argument : body.getArguments())
    makeInteger(argument);
  for (Operation &op : body.without_terminator())
    makeInteger(op.getResult(0));
  network.setFunctionType(builder.getFunctionType(
      body.getArgumentTypes(), body.getTerminator()->getOperandTypes()));
  network.setLevel(Level::Integer);
}

/// Notes what a unit of each output is worth.
static void setOutputScales(NetworkOp network, const ValueScales &scales) {
  Builder builder(network.getContext());
  Operation *terminator = network.getBody().front().getTerminator();
  for (auto [index, output] : llvm::enumerate(terminator->getOperands()))
    if (double scale = scales.get(output, /*element=*/0); scale != 1.0)
      network.setResultAttr(index, NetworkOp::getScaleAttrName(),
                            builder.getF64FloatAttr(scale));
}

/// Lowers `network` to the level integer.
static LogicalResult quantize(NetworkOp network,
                              const std::optional<Calibration> &calibration,
                              const QuantizationRules &rules) {
  for (auto synapses : network.getOps<WeightedOpInterface>())
    if (failed(verifyWeights(synapses)))
      return failure();
  DenseMap<Value, double> given;
  if (failed(quantizeInputs(network, calibration, rules, given)))
    return failure();
  SmallVector<NeuronOp> neurons(network.getOps<NeuronOp>());
  SmallVector<NeuronScales> states;
  for (NeuronOp neuron : neurons) {
    FailureOr<NeuronScales> state = chooseNeuronScales(
        neuron, calibration ? &calibration->neurons.at(neuron) : nullptr,
        rules);
    if (failed(state))
      return failure();
    if (!neuron.getTheta())
      given[neuron] = state->membrane.front();
    states.push_back(std::move(*state));
  }
  FailureOr<ValueScales> scales = ValueScales::choose(network, rules, given);
  if (failed(scales))
    return failure();

  setOutputScales(network, *scales);
  for (auto synapses : network.getOps<WeightedOpInterface>())
    if (failed(quantizeSynapses(synapses, *scales, rules)))
      return failure();
  SmallVector<IntegerNeuronOp> integers;
  for (auto [neuron, state] : llvm::zip_equal(neurons, states)) {
    FailureOr<IntegerNeuronOp> integer =
        quantizeNeuron(neuron, state, *scales, rules);
    if (failed(integer))
      return failure();
    integers.push_back(*integer);
  }
  for (auto [neuron, integer] : llvm::zip_equal(neurons, integers)) {
    neuron.replaceAllUsesWith(integer.getResult());
    neuron.erase();
  }
  for (auto node :
       llvm::make_early_inc_range(network.getOps<ScaleKeepingOpInterface>()))
    node.computeOnIntegers();
  setTypes(network);
  return success();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
class SNNQuantize : public ganglion::snn::impl::SNNQuantizeBase<SNNQuantize> {
public:
  using SNNQuantizeBase::SNNQuantizeBase;

  void runOnOperation() override {
    Result<NetworkOp> op = findNetwork(getOperation(), network, "network=NAME");
    if (!op) {
      getOperation().emitError(op.getError().message);
      return signalPassFailure();
    }
    if (failed(run(*op)))
      signalPassFailure();
  }

private:
  LogicalResult run(NetworkOp op);
  /// The options, with what the preset decides.
  FailureOr<QuantizationRules> getRules(NetworkOp op);
};
} // namespace

/// Sets `value` unless the knob leaves it to the preset. The values of a knob
/// are numbered as those of what it sets.
template <typename Value, typename Knob>
static void applyKnob(Knob knob, Value &value) {
  if (knob != Knob::Preset)
    value = static_cast<Value>(static_cast<int>(knob));
}

FailureOr<QuantizationRules> SNNQuantize::getRules(NetworkOp op) {
  QuantizationRules rules;
  if (preset == QuantizationPreset::Loihi) {
    // Registers hold a sign beside the magnitude.
    LoihiLimits limits;
    rules.weightBits = limits.weightBits + 1;
    rules.biasBits = limits.biasBits + 1;
    rules.thresholdMantissaBits = limits.thresholdBits;
    rules.stateBits = 24;
    rules.decayRounding = DecayRounding::LossTowardZero;
    rules.scales = ScaleKind::PowerOfTwo;
    rules.rounding = IntegerRounding::TowardZero;
  }
  if (weightBits != 0)
    rules.weightBits = weightBits;
  if (stateBits != 0)
    rules.stateBits = stateBits;
  rules.inputBits = inputBits;
  rules.decayBits = decayBits;
  rules.decay = decay;
  rules.sharing = sharing;
  applyKnob(scales.getValue(), rules.scales);
  applyKnob(rounding.getValue(), rules.rounding);
  rules.percentile = percentile;
  rules.headRoom = headRoom;

  for (auto [name, bits] : {std::pair("weights", rules.weightBits),
                            std::pair("state", rules.stateBits),
                            std::pair("inputs", rules.inputBits)})
    if (bits < minBits || bits > maxBits)
      return op.emitError("snn-quantize needs from 2 to 32 bits for '")
             << name << "', but found " << bits;
  if (rules.decayBits > maxShift)
    return op.emitError("snn-quantize needs from 0 to 30 'decay-bits', but "
                        "found ")
           << rules.decayBits;
  if (!(rules.percentile > 0.0 && rules.percentile <= 100.0))
    return op.emitError("snn-quantize needs a 'percentile' above 0 and up to "
                        "100, but found ")
           << rules.percentile;
  if (!(rules.headRoom >= 1.0 && rules.headRoom <= 1e6))
    return op.emitError("snn-quantize needs a 'head-room' from 1 to 1e6, but "
                        "found ")
           << rules.headRoom;
  return rules;
}

LogicalResult SNNQuantize::run(NetworkOp op) {
  if (op.getLevel() != Level::Discrete) {
    InFlightDiagnostic diag =
        op.emitError(
            "snn-quantize lowers networks of the level discrete, but '")
        << op.getSymName() << "' is " << stringifyLevel(op.getLevel());
    if (op.getLevel() == Level::Physical)
      diag << "; run snn-discretize first";
    else
      diag << " already; leave out this pass";
    return diag;
  }
  FailureOr<QuantizationRules> rules = getRules(op);
  if (failed(rules))
    return failure();
  FailureOr<std::optional<Calibration>> calibration =
      calibrate(op, inputs, maxSteps, rules->sharing);
  if (failed(calibration))
    return failure();
  return quantize(op, *calibration, *rules);
}
