//===- QuantizeTest.cpp - Integer networks against their originals --------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NeuronQuantization.h"
#include "RandomNetwork.h"
#include "ganglion/Dialect/SNN/Reference/ReferenceEngine.h"
#include "ganglion/Dialect/SNN/Reference/ReferenceKernel.h"
#include "ganglion/Dialect/SNN/Transforms/Passes.h"
#include "ganglion/Dialect/SNN/Transforms/QuantizationInterfaces.h"
#include "ganglion/Quantization/Width.h"
#include "ganglion/Support/Npy.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"

#include <gtest/gtest.h>

#include <cmath>
#include <unistd.h>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;

namespace {
/// What the integers of a population stand for, per neuron.
struct UnitValues {
  std::vector<double> input, current, membrane;
};

/// A bound of how far the state of a population can be from that of its
/// original, computed step by step as docs/quantization.md says.
class NeuronComparison {
public:
  NeuronComparison(NeuronOp original, IntegerNeuronOp quantized,
                   UnitValues units);

  /// Takes in the last step of both engines. False if spikes differ.
  bool compare(const ReferenceEngine<double> &original,
               const ReferenceEngine<int64_t> &quantized);

  /// Whether a spike differed where the bound was a good part of the threshold
  /// and says little.
  bool isLoose() const { return loose; }

private:
  struct Coefficient {
    std::vector<double> wanted, used;
    bool exists() const { return !wanted.empty(); }
    double getError(size_t k) const { return std::fabs(used[k] - wanted[k]); }
  };
  /// `used` are the integers times the unit of each neuron.
  static Coefficient read(std::optional<ElementsAttr> wanted,
                          std::optional<ElementsAttr> integers,
                          const std::vector<double> &units);
  /// Errors of a neuron's potential after a reset by `count` spikes.
  void resetError(size_t k, double count);

  NeuronOp original;
  IntegerNeuronOp quantized;
  UnitValues units;
  Coefficient aSyn, gIn, aMem, gain, bias, theta, vReset, vMin;
  std::vector<double> currentError, membraneError;
  std::vector<double> start, spikes, startCurrent;
  bool loose = false;
};
} // namespace

NeuronComparison::Coefficient
NeuronComparison::read(std::optional<ElementsAttr> wanted,
                       std::optional<ElementsAttr> integers,
                       const std::vector<double> &units) {
  Coefficient c;
  if (!wanted)
    return c;
  for (double value : readFloats(*wanted))
    c.wanted.push_back(value);
  for (auto [k, value] : llvm::enumerate(readIntegers(*integers)))
    c.used.push_back(double(value) * units[k]);
  return c;
}

NeuronComparison::NeuronComparison(NeuronOp original, IntegerNeuronOp quantized,
                                   UnitValues given)
    : original(original), quantized(quantized), units(std::move(given)) {
  size_t size = units.membrane.size();
  std::vector<double> decayUnits(
      size, std::ldexp(1.0, -int(quantized.getDecayBits())));
  // g_in / 2^bits takes units of the input to units of the current.
  std::vector<double> inputUnits(size), gainUnits(size);
  for (size_t k = 0; k < size; ++k) {
    inputUnits[k] = std::ldexp(units.current[k] / units.input[k],
                               -int(quantized.getGInBits()));
    double from = original.getASyn() ? units.current[k] : units.input[k];
    gainUnits[k] =
        std::ldexp(units.membrane[k] / from, -int(quantized.getGainBits()));
  }
  aSyn = read(original.getASyn(), quantized.getASyn(), decayUnits);
  gIn = read(original.getGIn(), quantized.getGIn(), inputUnits);
  aMem = read(original.getAMem(), quantized.getAMem(), decayUnits);
  gain = read(original.getGain(), quantized.getGain(), gainUnits);
  bias = read(original.getBias(), quantized.getBias(), units.membrane);
  theta = read(original.getTheta(), quantized.getTheta(), units.membrane);
  vReset = read(original.getVReset(), quantized.getVReset(), units.membrane);
  vMin = read(original.getVMin(), quantized.getVMin(), units.membrane);
  for (std::vector<double> *values :
       {&currentError, &membraneError, &start, &spikes, &startCurrent})
    values->resize(size);
}

/// The rounding of a quotient to whole numbers, in units.
static double getRoundingError(IntegerNeuronOp neuron, uint64_t bits) {
  if (bits == 0)
    return 0.0;
  return neuron.getRounding() == IntegerRounding::NearestEven ? 0.5 : 1.0;
}

void NeuronComparison::resetError(size_t k, double count) {
  if (count == 0)
    return;
  switch (original.getReset()) {
  case ResetMode::None:
    return;
  case ResetMode::Zero:
    membraneError[k] = 0;
    return;
  case ResetMode::Value:
    membraneError[k] = vReset.getError(k);
    return;
  case ResetMode::Subtract:
  case ResetMode::SubtractMulti:
    membraneError[k] += count * theta.getError(k);
    return;
  }
}

bool NeuronComparison::compare(const ReferenceEngine<double> &engine,
                               const ReferenceEngine<int64_t> &integers) {
  const std::vector<double> &x = engine.getValue(original.getInput()).values;
  const std::vector<int64_t> &units_x =
      integers.getValue(quantized.getInput()).values;
  const std::vector<double> &v = engine.getState(original, "v")->values;
  const std::vector<int64_t> &units_v =
      integers.getState(quantized, "v")->values;
  const std::vector<double> &out = engine.getValue(original).values;
  const std::vector<int64_t> &units_out = integers.getValue(quantized).values;
  double decayRounding = getRoundingError(quantized, quantized.getDecayBits());
  bool same = true;
  // Sums of doubles are not exact either.
  auto widen = [](double bound) { return bound * (1 + 1e-6) + 1e-9; };
  for (size_t k = 0; k < v.size(); ++k) {
    double inputError = std::fabs(double(units_x[k]) * units.input[k] - x[k]);
    double i = x[k], iError = inputError;
    if (aSyn.exists()) {
      i = engine.getState(original, "i")->values[k];
      iError = std::fabs(aSyn.used[k]) * currentError[k] +
               aSyn.getError(k) * std::fabs(startCurrent[k]) +
               std::fabs(gIn.used[k]) * inputError +
               gIn.getError(k) * std::fabs(x[k]) +
               (decayRounding +
                getRoundingError(quantized, quantized.getGInBits())) *
                   units.current[k];
      double found = double(integers.getState(quantized, "i")->values[k]) *
                     units.current[k];
      EXPECT_LE(std::fabs(found - i), widen(iError));
      currentError[k] = iError;
      startCurrent[k] = i;
    }

    double integrated = aMem.wanted[k] * start[k] + gain.wanted[k] * i;
    membraneError[k] =
        std::fabs(aMem.used[k]) * membraneError[k] +
        aMem.getError(k) * std::fabs(start[k]) +
        std::fabs(gain.used[k]) * iError + gain.getError(k) * std::fabs(i) +
        (decayRounding + getRoundingError(quantized, quantized.getGainBits())) *
            units.membrane[k];
    if (bias.exists()) {
      integrated += bias.wanted[k];
      membraneError[k] += bias.getError(k);
    }
    if (theta.exists()) {
      // The reset of the next step is that of the spike before it.
      if (original.getTiming() == ResetTiming::NextStep) {
        resetError(k, spikes[k]);
        if (spikes[k] != 0)
          integrated = original.getReset() == ResetMode::Zero ? 0
                       : original.getReset() == ResetMode::Value
                           ? vReset.wanted[k]
                           : integrated - theta.wanted[k];
      }
      if (out[k] != double(units_out[k])) {
        same = false;
        // Each count is a comparison with a multiple of the threshold.
        double level = theta.wanted[k];
        if (original.getReset() == ResetMode::SubtractMulti)
          level *= std::max(out[k], double(units_out[k]));
        double bound = membraneError[k] +
                       theta.getError(k) * std::fabs(level / theta.wanted[k]);
        EXPECT_LE(std::fabs(integrated - level), widen(bound))
            << "a spike differs, but the membrane is not at the threshold";
        loose |= bound > 0.05 * theta.wanted[k];
        continue;
      }
      if (original.getTiming() != ResetTiming::NextStep)
        resetError(k, out[k]);
      spikes[k] = out[k];
    }
    if (vMin.exists())
      membraneError[k] = std::max(membraneError[k], vMin.getError(k));
    start[k] = v[k];
    if (same)
      EXPECT_LE(std::fabs(double(units_v[k]) * units.membrane[k] - v[k]),
                widen(membraneError[k]));
  }
  return same;
}

namespace {
class QuantizeTest : public testing::Test {
protected:
  QuantizeTest() {
    DialectRegistry registry;
    registry.insert<SNNDialect>();
    registerReferenceModels(registry);
    registerQuantizationModels(registry);
    context.appendDialectRegistry(registry);
    context.getDiagEngine().registerHandler([&](Diagnostic &diagnostic) {
      message = diagnostic.str();
      return success();
    });
  }

  OwningOpRef<ModuleOp> parse(const std::string &text) {
    return parseSourceString<ModuleOp>(text, &context);
  }

  /// Writes random input for 40 steps and gives the name of the file.
  std::string writeInput(const RandomNetwork &network, RandomSource &random);

  /// What the units of each population will be worth.
  std::vector<UnitValues> getUnits(NetworkOp network,
                                   const QuantizationRules &rules,
                                   const std::string &path, double inputScale);

  bool quantize(ModuleOp module, SNNQuantizeOptions options) {
    PassManager manager(&context);
    manager.addPass(createSNNQuantize(options));
    return succeeded(manager.run(module));
  }

  static constexpr int64_t numSteps = 40;
  MLIRContext context;
  std::string message;
  NpyArray input;
};
} // namespace

static NetworkOp getNetwork(ModuleOp module) {
  return *module.getOps<NetworkOp>().begin();
}

std::string QuantizeTest::writeInput(const RandomNetwork &network,
                                     RandomSource &random) {
  input = NpyArray();
  input.shape = network.getInputShape();
  int64_t size = numSteps;
  for (int64_t extent : input.shape)
    size *= extent;
  input.shape.insert(input.shape.begin(), numSteps);
  for (int64_t k = 0; k < size; ++k)
    switch (network.getInput()) {
    case RandomNetwork::Input::Spikes:
      input.values.push_back(random.draw(3) == 0);
      break;
    case RandomNetwork::Input::Whole:
      input.values.push_back(double(random.draw(4)) - 1);
      break;
    case RandomNetwork::Input::Real:
      input.values.push_back(random.drawReal(-1, 2));
      break;
    }
  // Tests run side by side, in processes of their own.
  std::string path = testing::TempDir() + "quantize-input-" +
                     std::to_string(getpid()) + ".npy";
  EXPECT_FALSE(writeNpy(path, input));
  return path;
}

std::vector<UnitValues> QuantizeTest::getUnits(NetworkOp network,
                                               const QuantizationRules &rules,
                                               const std::string &path,
                                               double inputScale) {
  std::optional<Calibration> calibration =
      *calibrate(network, {path}, /*maxSteps=*/0, rules.sharing);
  DenseMap<Value, double> given;
  given[network.getArgument(0)] = inputScale;
  std::vector<NeuronScales> states;
  for (auto neuron : network.getOps<NeuronOp>()) {
    states.push_back(
        *chooseNeuronScales(neuron, &calibration->neurons.at(neuron), rules));
    if (!neuron.getTheta())
      given[neuron] = states.back().membrane.front();
  }
  ValueScales values = *ValueScales::choose(network, rules, given);
  std::vector<UnitValues> units;
  for (auto [neuron, state] :
       llvm::zip_equal(network.getOps<NeuronOp>(), states)) {
    int64_t size = neuron.getType().getNumElements();
    UnitValues unit;
    for (int64_t k = 0; k < size; ++k) {
      unit.input.push_back(values.get(neuron.getInput(), k));
      unit.current.push_back(getScale(state.current, k, size));
      unit.membrane.push_back(getScale(state.membrane, k, size));
    }
    units.push_back(std::move(unit));
  }
  return units;
}

/// The input of a step in units of `scale`.
template <typename Real>
static simulation::Tensor<Real> getStep(const NpyArray &input, int64_t step,
                                        double scale) {
  simulation::Tensor<Real> value(
      simulation::Shape(input.shape.begin() + 1, input.shape.end()));
  size_t size = value.values.size();
  for (size_t k = 0; k < size; ++k) {
    double units = input.values[step * size + k] / scale;
    value.values[k] = Real(
        std::is_integral_v<Real> ? quantization::roundToEven(units) : units);
  }
  return value;
}

static double getInputScale(NetworkOp network) {
  auto scale =
      network.getArgAttrOfType<FloatAttr>(0, NetworkOp::getScaleAttrName());
  return scale ? scale.getValueAsDouble() : 1.0;
}

/// Wide membranes that are shown to synapses, and networks that excite
/// themselves until nothing else is left of their range.
static bool isKnownRefusal(StringRef message) {
  return message.contains("currents are i32") ||
         message.contains("does not fit 32 bits") ||
         message.contains("multiplier") || message.contains("rounds to zero");
}

// With wide weights and states, a spike differs from that of the original only
// where the membrane was nearer to the threshold than the bound of its error;
// and until then, no state is farther from the original than its bound.
TEST_F(QuantizeTest, SpikesDifferOnlyAtTheThreshold) {
  int64_t numCompared = 0, numDifferent = 0, numLoose = 0, numSpikes = 0;
  for (uint64_t seed = 0; seed < 500; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    RandomNetwork generator(seed);
    std::string text = generator.write();
    RandomSource random(seed + 1000);
    std::string path = writeInput(generator, random);
    OwningOpRef<ModuleOp> original = parse(text), quantized = parse(text),
                          copy = parse(text);
    ASSERT_TRUE(original && quantized && copy) << message << "\n" << text;

    SNNQuantizeOptions options;
    options.weightBits = 16;
    options.stateBits = 32;
    options.decayBits = 24;
    options.inputBits = 12;
    options.inputs = {path};
    options.sharing =
        seed % 2 ? ScaleSharing::PerLayer : ScaleSharing::PerChannel;
    options.rounding = IntegerRoundingKnob(int(seed % 3));
    options.scales = seed % 5 ? ScalesKnob::Arbitrary : ScalesKnob::PowerOfTwo;
    QuantizationRules rules;
    rules.weightBits = options.weightBits;
    rules.stateBits = options.stateBits;
    rules.decayBits = options.decayBits;
    rules.inputBits = options.inputBits;
    rules.sharing = options.sharing;
    rules.scales = quantization::ScaleKind(int(options.scales));
    if (!quantize(*quantized, options)) {
      EXPECT_TRUE(isKnownRefusal(message)) << message << "\n" << text;
      continue;
    }
    ++numCompared;
    NetworkOp network = getNetwork(*quantized);
    double inputScale = getInputScale(network);
    std::vector<UnitValues> units =
        getUnits(getNetwork(*copy), rules, path, inputScale);
    auto engine = ReferenceEngine<double>::create(getNetwork(*original));
    auto integers = ReferenceEngine<int64_t>::create(network);
    ASSERT_TRUE(succeeded(engine) && succeeded(integers)) << message;

    std::vector<NeuronComparison> populations;
    for (auto [neuron, integer, unit] :
         llvm::zip_equal(getNetwork(*original).getOps<NeuronOp>(),
                         network.getOps<IntegerNeuronOp>(), units))
      populations.emplace_back(neuron, integer, unit);
    bool same = true;
    for (int64_t step = 0; step < numSteps && same; ++step) {
      engine->step({getStep<double>(input, step, 1.0)});
      integers->step({getStep<int64_t>(input, step, inputScale)});
      // Behind the first population that differs, all may.
      for (NeuronComparison &population : populations)
        if (same)
          same = population.compare(*engine, *integers);
      for (double value : engine
                              ->getValue(getNetwork(*original)
                                             .getBody()
                                             .front()
                                             .getTerminator()
                                             ->getOperand(0))
                              .values)
        numSpikes += value > 0;
    }
    numDifferent += !same;
    numLoose += llvm::any_of(
        populations, [](const NeuronComparison &p) { return p.isLoose(); });
    ASSERT_FALSE(HasFailure()) << text;
  }
  EXPECT_GE(numCompared, 250);
  EXPECT_GE(numSpikes, 5000);
  EXPECT_LE(numDifferent, 10);
  EXPECT_LE(numLoose, 2);
  RecordProperty("compared", int(numCompared));
  RecordProperty("different", int(numDifferent));
}

// Narrow widths and all options: the network verifies and runs.
TEST_F(QuantizeTest, AnyNetworkBecomesIntegers) {
  int64_t numDone = 0;
  for (uint64_t seed = 1000; seed < 1300; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    RandomNetwork generator(seed);
    std::string text = generator.write();
    RandomSource random(seed);
    SNNQuantizeOptions options;
    options.inputs = {writeInput(generator, random)};
    options.weightBits = unsigned(4 + random.draw(5));
    options.stateBits = unsigned(12 + random.draw(9));
    options.preset =
        random.flip() ? QuantizationPreset::None : QuantizationPreset::Loihi;
    options.decay = random.flip() ? quantization::DecayKind::Multiply
                                  : quantization::DecayKind::Shift;
    options.sharing =
        random.flip() ? ScaleSharing::PerLayer : ScaleSharing::PerChannel;
    options.percentile = random.flip() ? 100.0 : 95.0;
    OwningOpRef<ModuleOp> module = parse(text);
    ASSERT_TRUE(module) << message << text;
    if (!quantize(*module, options)) {
      EXPECT_TRUE(isKnownRefusal(message)) << message << "\n" << text;
      continue;
    }
    auto engine = ReferenceEngine<int64_t>::create(getNetwork(*module));
    ASSERT_TRUE(succeeded(engine)) << message;
    double scale = getInputScale(getNetwork(*module));
    for (int64_t step = 0; step < numSteps; ++step)
      engine->step({getStep<int64_t>(input, step, scale)});
    ++numDone;
  }
  EXPECT_GE(numDone, 250);
}
