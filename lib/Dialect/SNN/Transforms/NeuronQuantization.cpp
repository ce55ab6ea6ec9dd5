//===- NeuronQuantization.cpp - Neurons on integers -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NeuronQuantization.h"
#include "NodeText.h"
#include "ganglion/Quantization/Multiplier.h"
#include "ganglion/Quantization/Width.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Remarks.h"

#include <cmath>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;
using namespace ganglion::quantization;

/// Without a run, a membrane may reach this many thresholds.
static constexpr double uncalibratedThresholds = 4.0;

static SmallVector<double> readOptional(std::optional<ElementsAttr> values) {
  return values ? readFloats(*values) : SmallVector<double>();
}

/// The potentials that the state must hold as they are.
static SmallVector<SmallVector<double>> readPotentials(NeuronOp neuron) {
  return {readOptional(neuron.getBias()), readOptional(neuron.getTheta()),
          readOptional(neuron.getVReset()), readOptional(neuron.getVMin())};
}

//===----------------------------------------------------------------------===//
// Scales
//===----------------------------------------------------------------------===//

/// Whether the discrete neuron is one of whole numbers already.
static bool isWhole(NeuronOp neuron) {
  return neuron.getRounding() == Rounding::TowardZero;
}

/// The state of whole-numbered neurons has the scale one, and what they are
/// made of must be whole in it.
static LogicalResult verifyWholeNeuron(NeuronOp neuron,
                                       const NeuronRange *range,
                                       const QuantizationRules &rules) {
  for (auto [name, values] :
       {std::pair("a_syn", neuron.getASyn()),
        std::pair("a_mem", std::optional(neuron.getAMem()))})
    if (values)
      if (auto decay = findFloat(*values, [&](double value) {
            return getStep(value) < std::ldexp(1.0, -int(rules.decayBits));
          }))
        return neuron.emitError()
               << getNodeText(neuron)
               << " rounds toward zero, which integers can repeat where its "
                  "decays are multiples of 2^-"
               << rules.decayBits << ", but '" << name << "' holds " << *decay
               << "; use more decay-bits, or no rounding in snn-discretize";
  for (auto [name, values] : {std::pair("bias", neuron.getBias()),
                              std::pair("theta", neuron.getTheta()),
                              std::pair("v_reset", neuron.getVReset()),
                              std::pair("v_min", neuron.getVMin())})
    if (values)
      if (auto potential = findFloat(*values, [&](double value) {
            return value != std::trunc(value) ||
                   std::fabs(value) > double(getHighest(rules.stateBits));
          }))
        return neuron.emitError()
               << getNodeText(neuron)
               << " rounds toward zero, which integers can repeat where its "
                  "potentials are whole numbers of "
               << rules.stateBits << " bits, but '" << name << "' holds "
               << *potential
               << "; use a wider state, or no rounding in snn-discretize";
  if (range)
    for (const std::vector<Magnitudes> &magnitudes :
         {range->membrane, range->current})
      for (const Magnitudes &m : magnitudes)
        if (m.getLargest() > double(getHighest(rules.stateBits)))
          return neuron.emitError()
                 << getNodeText(neuron) << " reaches " << m.getLargest()
                 << " in the run, which a state of " << rules.stateBits
                 << " bits does not hold; use a wider state";
  return success();
}

/// What integers cannot express at all.
static LogicalResult verifyExpressible(NeuronOp neuron) {
  if (neuron.getTiming() == ResetTiming::SubStep)
    return neuron.emitError()
           << getNodeText(neuron)
           << " interpolates the spike time (timing sub_step), which divides "
              "and is not for integers; choose another reset-timing in "
              "snn-discretize";
  for (NamedAttribute named : neuron->getAttrs())
    if (auto values = dyn_cast<ElementsAttr>(named.getValue()))
      if (auto value = findFloat(
              values, [](double value) { return !std::isfinite(value); }))
        return neuron.emitError()
               << getNodeText(neuron) << " needs finite coefficients, but '"
               << named.getName().getValue() << "' holds " << *value;
  return success();
}

/// The threshold that all neurons of a channel have, if they have one.
static std::optional<double> getCommonThreshold(ArrayRef<double> thresholds) {
  if (thresholds.empty() || !llvm::all_equal(thresholds))
    return std::nullopt;
  return thresholds.front();
}

/// One shift serves the gains of a population, so its scales must not be too
/// far apart; those of silent channels, zero, could be anything.
static void limitSpread(SmallVectorImpl<double> &scales) {
  double largest = *llvm::max_element(scales);
  for (double &scale : scales)
    scale = largest == 0 ? 1.0 : std::max(scale, largest / 64);
}

FailureOr<NeuronScales>
snn::chooseNeuronScales(NeuronOp neuron, const NeuronRange *range,
                        const QuantizationRules &rules) {
  if (failed(verifyExpressible(neuron)))
    return failure();
  int64_t numScales = countScales(neuron, rules.sharing);
  if (isWhole(neuron)) {
    if (failed(verifyWholeNeuron(neuron, range, rules)))
      return failure();
    return NeuronScales{SmallVector<double>(numScales, 1.0),
                        SmallVector<double>(numScales, 1.0)};
  }
  if (!range && (!neuron.getTheta() || neuron.getASyn()))
    return neuron.emitError()
           << getNodeText(neuron)
           << (neuron.getASyn() ? " has a synaptic current"
                                : " shows its membrane")
           << ", whose range is known from a run only; give inputs to run by "
              "input=FILE.npy";

  NeuronScales scales;
  SmallVector<SmallVector<double>> potentials = readPotentials(neuron);
  int64_t channelSize = neuron.getType().getNumElements() / numScales;
  for (int64_t channel = 0; channel < numScales; ++channel) {
    double magnitude = 0.0;
    auto getPart = [&](ArrayRef<double> values) {
      return values.empty() ? values
                            : values.slice(channel * channelSize, channelSize);
    };
    for (ArrayRef<double> values : potentials)
      for (double value : getPart(values))
        magnitude = std::max(magnitude, std::fabs(value));
    double current = 0.0;
    if (range) {
      magnitude = std::max(
          magnitude, range->membrane[channel].getPercentile(rules.percentile));
      current = range->current[channel].getPercentile(rules.percentile);
    }
    magnitude *= range ? rules.headRoom : uncalibratedThresholds;
    scales.membrane.push_back(chooseStateScale(
        magnitude, rules.stateBits, rules.scales,
        getCommonThreshold(getPart(readOptional(neuron.getTheta())))));
    scales.current.push_back(
        current == 0 ? 0.0
                     : chooseStateScale(current * rules.headRoom,
                                        rules.stateBits, rules.scales));
  }
  limitSpread(scales.membrane);
  limitSpread(scales.current);
  return scales;
}

//===----------------------------------------------------------------------===//
// Coefficients
//===----------------------------------------------------------------------===//

namespace {
/// Makes the integer coefficients of a population.
class NeuronQuantizer {
public:
  NeuronQuantizer(NeuronOp neuron, const NeuronScales &state,
                  const ValueScales &values, const QuantizationRules &rules)
      : neuron(neuron), state(state), values(values), rules(rules),
        size(neuron.getType().getNumElements()) {}

  FailureOr<IntegerNeuronOp> run();

private:
  double getMembraneScale(int64_t k) {
    return getScale(state.membrane, k, size);
  }
  /// The scale of what the gain takes to the membrane.
  double getCurrentScale(int64_t k) {
    return neuron.getASyn() ? getScale(state.current, k, size)
                            : values.get(neuron.getInput(), k);
  }

  /// Decays; null for none. Notes the largest errors.
  FailureOr<ElementsAttr> makeDecays(std::optional<ElementsAttr> decays,
                                     StringRef name);
  FailureOr<ElementsAttr> makeMultipliers(ArrayRef<double> factors,
                                          StringRef name, int64_t &shift);
  FailureOr<ElementsAttr> makeInputGain(int64_t &shift);
  FailureOr<ElementsAttr> makeGain(int64_t &shift);
  /// Potentials in units of the membrane; null for none.
  FailureOr<ElementsAttr> makePotentials(std::optional<ElementsAttr> potentials,
                                         StringRef name);
  /// A threshold of `units` membrane units, as the rules have thresholds.
  int64_t makeThreshold(double units);
  ElementsAttr makeConstant(ArrayRef<int64_t> integers, StringRef name);
  void report();

  NeuronOp neuron;
  const NeuronScales &state;
  const ValueScales &values;
  const QuantizationRules &rules;
  int64_t size;

  double decayError = 0.0, timeConstantError = 0.0, gainError = 0.0;
  double thresholdError = 0.0;
  int64_t leastThreshold = 0, largestThreshold = 0;
};
} // namespace

ElementsAttr NeuronQuantizer::makeConstant(ArrayRef<int64_t> integers,
                                           StringRef name) {
  auto type = RankedTensorType::get(neuron.getType().getShape(),
                                    IntegerType::get(neuron->getContext(), 32));
  StringRef prefix = neuron.getName().value_or("neuron");
  return makeIntegers(type, integers, (prefix + "." + name).str());
}

/// Of two errors the one with the larger magnitude.
static double getWorse(double a, double b) {
  return std::fabs(b) > std::fabs(a) ? b : a;
}

FailureOr<ElementsAttr>
NeuronQuantizer::makeDecays(std::optional<ElementsAttr> decays,
                            StringRef name) {
  if (!decays)
    return ElementsAttr();
  SmallVector<int64_t> integers;
  for (double wanted : readFloats(*decays)) {
    // Decays of whole-numbered neurons are exact products as they are.
    Result<Decay> decay =
        chooseDecay(wanted, rules.decayBits,
                    isWhole(neuron) ? DecayKind::Multiply : rules.decay,
                    rules.decayRounding);
    if (!decay)
      return neuron.emitError() << "'" << name << "' of " << getNodeText(neuron)
                                << ": " << decay.getError().message;
    integers.push_back(decay->mantissa);
    decayError = getWorse(decayError, decay->error);
    timeConstantError = getWorse(timeConstantError, decay->timeConstantError);
  }
  return makeConstant(integers, name);
}

FailureOr<ElementsAttr>
NeuronQuantizer::makeMultipliers(ArrayRef<double> factors, StringRef name,
                                 int64_t &shift) {
  Result<Multipliers> multipliers = chooseMultipliers(
      {factors.begin(), factors.end()}, rules.getMultiplierBits());
  if (!multipliers)
    return neuron.emitError() << "'" << name << "' of " << getNodeText(neuron)
                              << ": " << multipliers.getError().message
                              << "; use a wider state or scale=per-channel";
  shift = multipliers->shift;
  gainError = std::max(gainError, multipliers->largestError);
  return makeConstant(multipliers->mantissas, name);
}

FailureOr<ElementsAttr> NeuronQuantizer::makeInputGain(int64_t &shift) {
  if (!neuron.getGIn())
    return ElementsAttr();
  SmallVector<double> factors = readFloats(*neuron.getGIn());
  for (auto [k, factor] : llvm::enumerate(factors))
    factor *=
        values.get(neuron.getInput(), k) / getScale(state.current, k, size);
  return makeMultipliers(factors, "g_in", shift);
}

FailureOr<ElementsAttr> NeuronQuantizer::makeGain(int64_t &shift) {
  SmallVector<double> factors = readFloats(neuron.getGain());
  for (auto [k, factor] : llvm::enumerate(factors))
    factor *= getCurrentScale(k) / getMembraneScale(k);
  return makeMultipliers(factors, "gain", shift);
}

int64_t NeuronQuantizer::makeThreshold(double units) {
  // Whole-numbered neurons keep their thresholds as they are.
  if (rules.thresholdMantissaBits && !isWhole(neuron))
    return roundToMantissa(units, *rules.thresholdMantissaBits,
                           rules.stateBits);
  return roundAndSaturate(units, rules.stateBits);
}

FailureOr<ElementsAttr>
NeuronQuantizer::makePotentials(std::optional<ElementsAttr> potentials,
                                StringRef name) {
  if (!potentials)
    return ElementsAttr();
  SmallVector<int64_t> integers;
  bool isThreshold = name == "theta";
  for (auto [k, value] : llvm::enumerate(readFloats(*potentials))) {
    double scale = getMembraneScale(k);
    if (!isThreshold) {
      integers.push_back(roundAndSaturate(value / scale, rules.stateBits));
      continue;
    }
    integers.push_back(makeThreshold(value / scale));
    if (integers.back() == 0 && value != 0)
      return neuron.emitError()
             << getNodeText(neuron) << " has the threshold " << value
             << ", which rounds to zero in units of " << scale
             << "; use a wider state, less head-room or scale=per-channel";
    thresholdError =
        getWorse(thresholdError, double(integers.back()) * scale - value);
  }
  if (isThreshold) {
    leastThreshold = *llvm::min_element(integers);
    largestThreshold = *llvm::max_element(integers);
  }
  return makeConstant(integers, name);
}

void NeuronQuantizer::report() {
  remark::passed(neuron.getLoc(),
                 remark::RemarkOpts::name("QuantizedNeurons").category("snn"))
      << remark::metric("Node", getNodeText(neuron))
      << remark::metric("Scales", state.membrane.size())
      << remark::metric("LargestScale", *llvm::max_element(state.membrane))
      << remark::metric("DecayError", decayError)
      << remark::metric("TimeConstantError", timeConstantError)
      << remark::metric("GainError", gainError)
      << remark::metric("LeastThreshold", leastThreshold)
      << remark::metric("LargestThreshold", largestThreshold)
      << remark::metric("ThresholdError", thresholdError);
}

FailureOr<IntegerNeuronOp> NeuronQuantizer::run() {
  int64_t inputGainBits = 0, gainBits = 0;
  FailureOr<ElementsAttr> aSyn = makeDecays(neuron.getASyn(), "a_syn");
  if (failed(aSyn))
    return failure();
  FailureOr<ElementsAttr> aMem = makeDecays(neuron.getAMem(), "a_mem");
  if (failed(aMem))
    return failure();
  FailureOr<ElementsAttr> gIn = makeInputGain(inputGainBits);
  if (failed(gIn))
    return failure();
  FailureOr<ElementsAttr> gain = makeGain(gainBits);
  if (failed(gain))
    return failure();
  FailureOr<ElementsAttr> theta = makePotentials(neuron.getTheta(), "theta");
  if (failed(theta))
    return failure();
  // Only a threshold can be refused.
  ElementsAttr bias = *makePotentials(neuron.getBias(), "bias");
  ElementsAttr vReset = *makePotentials(neuron.getVReset(), "v_reset");
  ElementsAttr vMin = *makePotentials(neuron.getVMin(), "v_min");

  OpBuilder builder(neuron);
  Type elementType = neuron.getType().getElementType();
  auto type = RankedTensorType::get(neuron.getType().getShape(),
                                    elementType.isF32() ? builder.getI32Type()
                                                        : elementType);
  auto integer = IntegerNeuronOp::create(
      builder, neuron.getLoc(), type, neuron.getInput(), rules.stateBits,
      rules.decayBits, *aSyn, *gIn, inputGainBits, *aMem, *gain, gainBits, bias,
      *theta, vReset, vMin, neuron.getReset(), neuron.getTiming(),
      neuron.getCompare(),
      isWhole(neuron) ? IntegerRounding::TowardZero : rules.rounding,
      /*activity=*/nullptr, neuron.getNameAttr());
  integer->setDiscardableAttrs(neuron->getDiscardableAttrDictionary());
  report();
  return integer;
}

FailureOr<IntegerNeuronOp> snn::quantizeNeuron(NeuronOp neuron,
                                               const NeuronScales &state,
                                               const ValueScales &values,
                                               const QuantizationRules &rules) {
  return NeuronQuantizer(neuron, state, values, rules).run();
}
