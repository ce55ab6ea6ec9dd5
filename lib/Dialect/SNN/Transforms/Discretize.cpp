//===- Discretize.cpp - From the physical to the discrete level ------*- C++
//-*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "ganglion/Dialect/SNN/Transforms/Passes.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Support/Format.h"
#include <cmath>

namespace ganglion::snn {
#define GEN_PASS_DEF_SNNDISCRETIZE
#include "ganglion/Dialect/SNN/Transforms/Passes.h.inc"
} // namespace ganglion::snn

using namespace mlir;
using namespace ganglion::snn;

//===----------------------------------------------------------------------===//
// Coefficients of one neuron
//===----------------------------------------------------------------------===//

/// Values of a parameter, one per neuron; empty where the equation lacks it.
static SmallVector<double> readParameter(ElementsAttr values) {
  return values ? readFloats(values) : SmallVector<double>();
}

/// What stays of a state variable after a step.
static double getDecay(Method method, double dt, double tau) {
  return method == Method::ForwardEuler ? 1.0 - dt / tau : std::exp(-dt / tau);
}

/// Euler's gain. Frameworks keep it as a tensor of the precision of the
/// parameters it comes from, so it is rounded to that.
static double getEulerGain(double dt, double tau, double scale, bool isSingle) {
  double gain = scale * dt / tau;
  return isSingle ? static_cast<double>(static_cast<float>(gain)) : gain;
}

/// What a constant drive of one adds to a state variable in a step, `scale`
/// being the factor of the drive in the equation.
static double getGain(InputGain gain, double dt, double tau, double scale,
                      bool isSingle) {
  switch (gain) {
  case InputGain::Euler:
  case InputGain::Threshold:
    return getEulerGain(dt, tau, scale, isSingle);
  case InputGain::Exact:
    return scale * -std::expm1(-dt / tau);
  case InputGain::Unit:
    return 1.0;
  }
  llvm_unreachable("unknown input gain");
}

namespace {
/// Lava's conversion of a NIR network to fixed point: potentials in units of
/// 1/256, shifted left by 6 like the weights; decays of 12 bits; all truncated
/// (paper/01_lif/_lava_nir.py in the NIR repository).
struct LoihiScale {
  static double decay(double value) {
    return 1.0 - std::trunc(4096.0 * (1.0 - value)) / 4096.0;
  }
  static double potential(double value) {
    return 64.0 * std::trunc(256.0 * value);
  }
};
} // namespace

/// Whether the constants that are there are all of single precision.
static bool isSinglePrecision(ArrayRef<ElementsAttr> constants) {
  return llvm::all_of(constants, [](ElementsAttr constant) {
    return !constant || constant.getElementType().isF32();
  });
}

namespace {
/// The coefficients of a population, one list per attribute of snn.neuron.
struct Coefficients {
  SmallVector<double> aSyn, gIn, aMem, gain, bias, theta, vReset, vMin;
};
} // namespace

/// Derives the coefficients from the parameters of the equation.
static Coefficients computeCoefficients(const MembraneParameters &parameters,
                                        const Convention &convention, double dt,
                                        int64_t numNeurons) {
  SmallVector<double> tauSyn = readParameter(parameters.tauSyn);
  SmallVector<double> wIn = readParameter(parameters.wIn);
  SmallVector<double> tauMem = readParameter(parameters.tauMem);
  SmallVector<double> r = readParameter(parameters.r);
  SmallVector<double> vLeak = readParameter(parameters.vLeak);
  bool isSingleSyn = isSinglePrecision({parameters.tauSyn, parameters.wIn});
  bool isSingleMem = isSinglePrecision({parameters.tauMem, parameters.r});
  Coefficients c;
  c.theta = readParameter(parameters.vThreshold);
  if (convention.reset == ResetRule::ToValue && !c.theta.empty())
    c.vReset = readParameter(parameters.vReset);

  for (int64_t n = 0; n < numNeurons; ++n) {
    if (!tauSyn.empty()) {
      c.aSyn.push_back(getDecay(convention.method, dt, tauSyn[n]));
      c.gIn.push_back(getGain(convention.inputGain, dt, tauSyn[n],
                              wIn.empty() ? 1.0 : wIn[n], isSingleSyn));
    }
    if (!tauMem.empty()) {
      c.aMem.push_back(getDecay(convention.method, dt, tauMem[n]));
      c.gain.push_back(
          getGain(convention.inputGain, dt, tauMem[n], r[n], isSingleMem));
      // The leak potential drives the membrane whatever the input does.
      c.bias.push_back((1.0 - c.aMem[n]) * vLeak[n]);
    } else if (!r.empty()) {
      // dv/dt = r i has no decay; over a step it is exact in Euler's form.
      c.aMem.push_back(1.0);
      c.gain.push_back(convention.inputGain == InputGain::Unit ? 1.0
                                                               : dt * r[n]);
    } else {
      // No membrane: the state is the input of the step.
      c.aMem.push_back(0.0);
      c.gain.push_back(1.0);
    }
    // A gain that does not turn the sign can leave the membrane for the
    // threshold.
    if (convention.inputGain == InputGain::Threshold && !c.theta.empty() &&
        c.gain[n] > 0.0) {
      c.theta[n] /= c.gain[n];
      if (!c.vReset.empty())
        c.vReset[n] /= c.gain[n];
      if (!c.bias.empty())
        c.bias[n] /= c.gain[n];
      c.gain[n] = 1.0;
    }
    if (convention.clamp == Clamp::Zero)
      c.vMin.push_back(0.0);
    else if (convention.clamp == Clamp::MinusThreshold && !c.theta.empty())
      c.vMin.push_back(-c.theta[n]);
  }

  if (convention.rounding == Rounding::TowardZero && !r.empty()) {
    for (int64_t n = 0; n < numNeurons; ++n) {
      c.aMem[n] = LoihiScale::decay(c.aMem[n]);
      // Loihi adds the synaptic current to the membrane as it is, so its gain
      // moves to where the current is made.
      if (!c.aSyn.empty()) {
        c.aSyn[n] = LoihiScale::decay(c.aSyn[n]);
        c.gIn[n] = LoihiScale::potential(c.gIn[n] * c.gain[n]);
        c.gain[n] = 1.0;
      } else {
        c.gain[n] = LoihiScale::potential(c.gain[n]);
      }
    }
    for (SmallVector<double> *potentials :
         {&c.bias, &c.theta, &c.vReset, &c.vMin})
      for (double &value : *potentials)
        value = LoihiScale::potential(value);
  }

  auto dropZeros = [](SmallVector<double> &values) {
    if (llvm::all_of(values, [](double value) { return value == 0.0; }))
      values.clear();
  };
  dropZeros(c.bias);
  dropZeros(c.vReset);
  return c;
}

/// The reset of snn.neuron, which tells zero from other values.
static ResetMode getResetMode(const Convention &convention,
                              const Coefficients &coefficients) {
  if (coefficients.theta.empty())
    return ResetMode::None;
  switch (convention.reset) {
  case ResetRule::None:
    return ResetMode::None;
  case ResetRule::Zero:
    return ResetMode::Zero;
  case ResetRule::ToValue:
    return coefficients.vReset.empty() ? ResetMode::Zero : ResetMode::Value;
  case ResetRule::Subtract:
    return ResetMode::Subtract;
  case ResetRule::SubtractMulti:
    return ResetMode::SubtractMulti;
  }
  llvm_unreachable("unknown reset rule");
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

/// A delay of whole steps, the same for all elements.
static DelayOp createDelay(OpBuilder &builder, Location location, Value input,
                           int64_t steps, StringAttr name, bool recurrent) {
  auto type = cast<RankedTensorType>(input.getType());
  SmallVector<int64_t> values(type.getNumElements(), steps);
  ElementsAttr elements =
      makeIntegers(type.getShape(), values, builder.getContext(), "steps");
  return DelayOp::create(builder, location, type, input, elements,
                         /*seconds=*/nullptr, recurrent, name);
}

/// Whether `delay` lies on a cycle that passes through none of `cuts`.
static bool liesOnCycle(DelayOp delay, const DenseSet<Operation *> &cuts) {
  SmallVector<Operation *> worklist = {delay};
  llvm::SmallPtrSet<Operation *, 16> seen;
  while (!worklist.empty())
    for (Value operand : worklist.pop_back_val()->getOperands()) {
      Operation *producer = operand.getDefiningOp();
      if (producer == delay)
        return true;
      if (producer && !cuts.contains(producer) && seen.insert(producer).second)
        worklist.push_back(producer);
    }
  return false;
}

/// `NODE@SUFFIX`, or null for a node without a name.
static StringAttr deriveName(StringAttr name, StringRef suffix) {
  if (!name)
    return nullptr;
  return StringAttr::get(name.getContext(), name.getValue() + "@" + suffix);
}

namespace {
class SNNDiscretize
    : public ganglion::snn::impl::SNNDiscretizeBase<SNNDiscretize> {
public:
  using SNNDiscretizeBase::SNNDiscretizeBase;

  void runOnOperation() override {
    NetworkOp network = getOperation();
    if (network.getLevel() != Level::Physical) {
      network.emitError("snn-discretize lowers networks of the level physical, "
                        "but '")
          << network.getSymName() << "' is "
          << stringifyLevel(network.getLevel())
          << " already; leave out this pass, or the option dt of "
             "snn-to-crossbar";
      return signalPassFailure();
    }
    FailureOr<double> step = getTimeStep(network);
    if (failed(step))
      return signalPassFailure();
    dt = *step;
    neuronDelays.clear();

    SmallVector<PhysicalNeuronOpInterface> neurons(
        network.getBody().getOps<PhysicalNeuronOpInterface>());
    bool recurrentAtStart = true;
    for (PhysicalNeuronOpInterface neuron : neurons) {
      FailureOr<Convention> convention = discretizeNeuron(neuron);
      if (failed(convention))
        return signalPassFailure();
      recurrentAtStart &= convention->recurrentAtStart;
    }

    SmallVector<DelayOp> delays(network.getBody().getOps<DelayOp>());
    for (DelayOp delay : delays) {
      if (delay.getSeconds() && failed(discretizeDelay(delay)))
        return signalPassFailure();
      if (!delay.getRecurrent())
        continue;
      // Neurons that delay their input or output cut cycles themselves; the
      // importer's delay would be a second one.
      if (liesOnCycle(delay, /*cuts=*/{}) &&
          !liesOnCycle(delay, /*cuts=*/neuronDelays)) {
        delay.replaceAllUsesWith(delay.getInput());
        delay.erase();
      } else if (!recurrentAtStart) {
        moveBehindSynapses(delay);
      }
    }

    propagateTypes(network);
    network.setLevel(Level::Discrete);
    network.setDtAttr(Builder(&getContext()).getF64FloatAttr(dt));
  }

private:
  FailureOr<double> getTimeStep(NetworkOp network);
  FailureOr<Convention> discretizeNeuron(PhysicalNeuronOpInterface neuron);
  LogicalResult discretizeDelay(DelayOp delay);
  void moveBehindSynapses(DelayOp delay);
  void propagateTypes(NetworkOp network);

  double dt = 0.0;
  /// The delays at the inputs and outputs of neurons.
  DenseSet<Operation *> neuronDelays;
};

} // namespace

/// The option `dt`, read or, for `auto`, derived.
FailureOr<double> SNNDiscretize::getTimeStep(NetworkOp network) {
  std::string text = SNNDiscretizeBase::dt;
  double seconds = 0.0;
  if (text != "auto") {
    if (text.empty() || StringRef(text).getAsDouble(seconds) ||
        !(seconds > 0.0) || !std::isfinite(seconds))
      return network.emitError("snn-discretize needs a positive time step in "
                               "seconds, such as dt=1e-4, but found '")
             << text << "'";
    return seconds;
  }
  // Exporters that know no gain write r = tau / dt.
  for (auto neuron : network.getBody().getOps<PhysicalNeuronOpInterface>()) {
    MembraneParameters parameters = neuron.getMembraneParameters();
    if (!parameters.tauMem)
      continue;
    SmallVector<double> tau = readFloats(parameters.tauMem);
    SmallVector<double> r = readFloats(parameters.r);
    for (size_t n = 0; n < tau.size(); ++n) {
      double candidate = tau[n] / r[n];
      if (!(candidate > 0.0) || !std::isfinite(candidate))
        return neuron->emitError("no time step follows from tau / r, which is ")
               << candidate << " seconds; give dt in seconds";
      if (seconds == 0.0)
        seconds = candidate;
      if (std::fabs(candidate - seconds) > 1e-5 * seconds)
        return neuron->emitError("no single time step follows from tau / r: "
                                 "found ")
               << seconds << " and " << candidate
               << " seconds; give dt in seconds";
    }
  }
  if (seconds == 0.0)
    return network.emitError("no time step follows from the network, which "
                             "has no leaky neuron; give dt in seconds");
  // The parameters are of single precision at best.
  std::string rounded;
  llvm::raw_string_ostream(rounded) << llvm::format("%.5e", seconds);
  (void)StringRef(rounded).getAsDouble(seconds);
  network.emitRemark("time step of ")
      << seconds << " seconds follows from tau / r";
  return seconds;
}

FailureOr<Convention>
SNNDiscretize::discretizeNeuron(PhysicalNeuronOpInterface neuron) {
  MembraneParameters parameters = neuron.getMembraneParameters();
  ConventionOverrides overrides{
      method, inputGain, reset,      timing,      compare,
      clamp,  rounding,  inputDelay, outputDelay, recurrentAtStart};
  Convention convention = getConvention(preset, parameters, overrides);
  // Without a membrane there is nothing to reset or to round.
  if (!parameters.r) {
    convention.reset = ResetRule::None;
    convention.timing = ResetTiming::SameStep;
    convention.rounding = Rounding::None;
    convention.clamp = Clamp::None;
  }
  if (!parameters.vThreshold)
    convention.compare = Comparison::Greater;
  for (ElementsAttr taus : {parameters.tauSyn, parameters.tauMem})
    if (taus)
      for (double tau : readFloats(taus))
        if (1.0 - dt / tau == 1.0)
          return neuron->emitError("a time step of ")
                 << dt << " seconds is lost in rounding beside the time "
                 << "constant of " << tau << " seconds; choose a longer dt";
  if (convention.method == Method::ForwardEuler)
    for (ElementsAttr taus : {parameters.tauSyn, parameters.tauMem})
      if (taus)
        for (double tau : readFloats(taus))
          if (dt > tau) {
            neuron->emitWarning("forward Euler overshoots: the time step of ")
                << dt << " seconds is longer than the time constant of " << tau
                << "; choose a shorter dt or method=exponential";
            break;
          }

  Coefficients c =
      computeCoefficients(parameters, convention, dt, neuron.getNumNeurons());
  ResetMode resetMode = getResetMode(convention, c);
  bool interpolates = convention.timing == ResetTiming::SubStep;
  if ((interpolates && resetMode != ResetMode::Zero &&
       resetMode != ResetMode::Value && resetMode != ResetMode::None) ||
      (resetMode == ResetMode::SubtractMulti &&
       convention.timing != ResetTiming::SameStep))
    return neuron->emitError("the reset '")
           << stringifyResetMode(resetMode) << "' does not go with the timing '"
           << stringifyResetTiming(convention.timing)
           << "'; subtract_multi needs same-step, and sub-step needs the reset "
              "zero or to-value";
  if (resetMode == ResetMode::None)
    convention.timing = ResetTiming::SameStep;
  if (convention.timing == ResetTiming::SubStep) {
    if (convention.rounding != Rounding::None)
      return neuron->emitError("sub-step timing does not go with whole "
                               "numbers; use rounding=none or another timing");
    if (llvm::any_of(c.aMem, [](double decay) { return decay < 0.0; }))
      return neuron->emitError("sub-step timing needs a decay that is not "
                               "negative; choose a shorter dt or "
                               "method=exponential");
  }

  OpBuilder builder(neuron);
  Location location = neuron.getLoc();
  StringAttr name = cast<NodeOpInterface>(*neuron).getNodeName();
  Value input = neuron.getCurrent();
  if (convention.inputDelay) {
    input = createDelay(builder, location, input, convention.inputDelay,
                        deriveName(name, "input"), /*recurrent=*/false);
    neuronDelays.insert(input.getDefiningOp());
  }

  auto type = RankedTensorType::get(neuron.getCurrent().getType().getShape(),
                                    builder.getF64Type());
  StringRef prefix = name ? name.getValue() : "neuron";
  auto toAttribute = [&](ArrayRef<double> values,
                         StringRef suffix) -> ElementsAttr {
    if (values.empty())
      return nullptr;
    return makeFloats(type, values, (prefix + "." + suffix).str());
  };
  auto discrete = NeuronOp::create(
      builder, location, input, toAttribute(c.aSyn, "a_syn"),
      toAttribute(c.gIn, "g_in"), toAttribute(c.aMem, "a_mem"),
      toAttribute(c.gain, "gain"), toAttribute(c.bias, "bias"),
      toAttribute(c.theta, "theta"), toAttribute(c.vReset, "v_reset"),
      toAttribute(c.vMin, "v_min"), resetMode, convention.timing,
      convention.compare, convention.rounding,
      cast<NeuronOpInterface>(*neuron).getActivityAttr(), name);
  Value output = discrete.getResult();
  if (convention.outputDelay && neuron.isSpiking()) {
    output = createDelay(builder, location, output, convention.outputDelay,
                         deriveName(name, "output"), /*recurrent=*/false);
    neuronDelays.insert(output.getDefiningOp());
  }
  neuron->getResult(0).replaceAllUsesWith(output);
  neuron->erase();
  return convention;
}

LogicalResult SNNDiscretize::discretizeDelay(DelayOp delay) {
  SmallVector<int64_t> steps;
  for (double seconds : readFloats(*delay.getSeconds())) {
    double exact = seconds / dt;
    if (!(exact < 1e9))
      return delay.emitError("a delay of ")
             << seconds << " seconds is more than 1e9 time steps of " << dt
             << " seconds";
    steps.push_back(std::llround(exact));
    // A millionth of a step covers parameters of single precision.
    if (std::fabs(exact - static_cast<double>(steps.back())) > 1e-6 * exact)
      delay.emitWarning("a delay of ")
          << seconds << " seconds is no whole number of time steps of " << dt
          << " seconds and becomes " << steps.back() << " steps";
  }
  auto type = cast<RankedTensorType>(delay.getType());
  delay.setStepsAttr(
      makeIntegers(type.getShape(), steps, &getContext(), "steps"));
  delay.removeSecondsAttr();
  return success();
}

/// Moves a delay of spikes behind the synapses that carry them, so that the
/// bias of a recurrent synapse is late too: in the first step the neuron sees
/// no recurrent contribution at all.
void SNNDiscretize::moveBehindSynapses(DelayOp delay) {
  SmallVector<DelayOp> worklist = {delay};
  // Behind a synapse that the delay has passed already begins a cycle.
  llvm::SmallPtrSet<Operation *, 4> passed;
  while (!worklist.empty()) {
    DelayOp current = worklist.pop_back_val();
    for (Operation *user : llvm::make_early_inc_range(current->getUsers())) {
      if (!isa<SynapseOpInterface>(user) || !passed.insert(user).second)
        continue;
      user->replaceUsesOfWith(current.getResult(), current.getInput());
      OpBuilder builder(&getContext());
      builder.setInsertionPointAfter(user);
      DelayOp moved =
          createDelay(builder, current.getLoc(), user->getResult(0),
                      /*steps=*/1, /*name=*/nullptr, /*recurrent=*/true);
      user->getResult(0).replaceAllUsesExcept(moved.getResult(), moved);
      worklist.push_back(moved);
    }
    if (current.use_empty())
      current.erase();
  }
}

/// Neurons that count spikes emit i32 where the physical ones emit i1; carries
/// the new types through delays and reshapes to the outputs of the network.
void SNNDiscretize::propagateTypes(NetworkOp network) {
  bool changed = true;
  while (changed) {
    changed = false;
    for (Operation &op : network.getBody().front()) {
      auto inferable = dyn_cast<InferTypeOpInterface>(op);
      if (!inferable)
        continue;
      SmallVector<Type> types;
      LogicalResult inferred = inferable.inferReturnTypes(
          &getContext(), op.getLoc(), op.getOperands(), op.getAttrDictionary(),
          op.getPropertiesStorage(), op.getRegions(), types);
      if (failed(inferred) || types.front() == op.getResult(0).getType())
        continue;
      op.getResult(0).setType(types.front());
      changed = true;
    }
  }
  Operation *terminator = network.getBody().front().getTerminator();
  network.setFunctionType(FunctionType::get(&getContext(),
                                            network.getArgumentTypes(),
                                            terminator->getOperandTypes()));
}
