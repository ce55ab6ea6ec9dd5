//===- Passes.td - Passes on spiking networks -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_TRANSFORMS_PASSES_TD
#define GANGLION_DIALECT_SNN_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

/// A choice of the convention that the preset makes unless it is given. `values`
/// are clEnumValN entries of the enumeration `type`.
class SNN_Knob<string name, string argument, string type, string description,
               string values>
    : Option<name, argument, "::ganglion::snn::" # type,
             "::ganglion::snn::" # type # "::Preset",
             description # " (default: as the preset)",
             "::llvm::cl::values(clEnumValN(::ganglion::snn::" # type #
             "::Preset, \"preset\", \"as the preset\"), " # values # ")">;

def SNNDiscretize : Pass<"snn-discretize", "::ganglion::snn::NetworkOp"> {
  let summary = "Choose a time step and spell out what a neuron does in it";
  let description = [{
    Lowers a network from the physical to the discrete level: each population
    becomes an `snn.neuron` with explicit coefficients, delays in seconds become
    whole steps. How a step is computed is chosen by a preset, the convention
    of a framework, and by single knobs that override it (docs/Semantics.md):

    | preset | decay | input gain | reset | compare | delay | recurrent bias in the first step |
    |---|---|---|---|---|---|---|
    | norse | 1 - dt/tau | r dt/tau | to v_reset | > | none | no |
    | snntorch | 1 - dt/tau | 1, threshold divided by r dt/tau | to v_reset | > | none | yes |
    | spyx | 1 - dt/tau | r dt/tau | subtract | > | output 1 | yes |
    | sinabs | exp(-dt/tau) | 1 | subtract, several spikes | >= | none | yes |
    | lava | 1 - dt/tau | r dt/tau | to v_reset | > | input 1 | yes |
    | loihi | as lava, in integers | | | | | |
    | nengo | exp(-dt/tau) | r (1 - exp(-dt/tau)) | to v_reset, v >= 0 | > | none | yes |

    Neurons without leak add their input whole under every preset.

    ```
    snn-opt net.mlir --snn-discretize="preset=snntorch dt=1e-4"
    ```
  }];
  let options = [
    Option<"preset", "preset", "::ganglion::snn::Preset",
           "::ganglion::snn::Preset::Norse",
           "Framework whose convention is used (default: norse)", "::ganglion::snn::getPresetValues()">,
    Option<"dt", "dt", "std::string", "\"\"",
           "Time step in seconds, or 'auto': tau_mem / r, which is how exporters "
           "encode a gain of one">,
    SNN_Knob<"method", "method", "MethodKnob", "Decay of the membrane over a step", [{
        clEnumValN(::ganglion::snn::MethodKnob::ForwardEuler, "forward-euler", "1 - dt/tau"),
        clEnumValN(::ganglion::snn::MethodKnob::Exponential, "exponential", "exp(-dt/tau)")
      }]>,
    SNN_Knob<"inputGain", "input-gain", "InputGainKnob", "What a unit of input adds in a step", [{
        clEnumValN(::ganglion::snn::InputGainKnob::Euler, "euler", "r dt/tau"),
        clEnumValN(::ganglion::snn::InputGainKnob::Exact, "exact", "r (1 - exp(-dt/tau))"),
        clEnumValN(::ganglion::snn::InputGainKnob::Unit, "unit", "1, r is not used"),
        clEnumValN(::ganglion::snn::InputGainKnob::Threshold, "threshold", "1, and the threshold is divided by r dt/tau")
      }]>,
    SNN_Knob<"reset", "reset", "ResetKnob", "What a spike does to the membrane", [{
        clEnumValN(::ganglion::snn::ResetKnob::None, "none", "nothing"),
        clEnumValN(::ganglion::snn::ResetKnob::Zero, "zero", "sets it to zero"),
        clEnumValN(::ganglion::snn::ResetKnob::ToValue, "to-value", "sets it to v_reset"),
        clEnumValN(::ganglion::snn::ResetKnob::Subtract, "subtract", "subtracts the threshold"),
        clEnumValN(::ganglion::snn::ResetKnob::SubtractMulti, "subtract-multi", "subtracts the threshold as often as it fits; several spikes per step")
      }]>,
    SNN_Knob<"timing", "reset-timing", "TimingKnob", "When a spike resets the membrane", [{
        clEnumValN(::ganglion::snn::TimingKnob::SameStep, "same-step", "after the comparison"),
        clEnumValN(::ganglion::snn::TimingKnob::NextStep, "next-step", "within the next step"),
        clEnumValN(::ganglion::snn::TimingKnob::Carried, "carried", "after the comparison, and again where it stays above"),
        clEnumValN(::ganglion::snn::TimingKnob::SubStep, "sub-step", "at the interpolated time of the spike")
      }]>,
    SNN_Knob<"compare", "compare", "CompareKnob", "Comparison with the threshold", [{
        clEnumValN(::ganglion::snn::CompareKnob::Greater, "gt", "v > threshold"),
        clEnumValN(::ganglion::snn::CompareKnob::GreaterEqual, "ge", "v >= threshold")
      }]>,
    SNN_Knob<"clamp", "clamp", "ClampKnob", "Lower limit of the membrane", [{
        clEnumValN(::ganglion::snn::ClampKnob::None, "none", "none"),
        clEnumValN(::ganglion::snn::ClampKnob::Zero, "zero", "0"),
        clEnumValN(::ganglion::snn::ClampKnob::MinusThreshold, "minus-threshold", "the negative threshold")
      }]>,
    SNN_Knob<"rounding", "rounding", "RoundingKnob", "Rounding of the state", [{
        clEnumValN(::ganglion::snn::RoundingKnob::None, "none", "none"),
        clEnumValN(::ganglion::snn::RoundingKnob::TowardZero, "toward-zero", "whole numbers, as on Loihi")
      }]>,
    SNN_Knob<"inputDelay", "input-delay", "DelayKnob", "Steps before a neuron uses its input", [{
        clEnumValN(::ganglion::snn::DelayKnob::None, "0", "none"),
        clEnumValN(::ganglion::snn::DelayKnob::OneStep, "1", "one step")
      }]>,
    SNN_Knob<"outputDelay", "output-delay", "DelayKnob", "Steps before an output is seen", [{
        clEnumValN(::ganglion::snn::DelayKnob::None, "0", "none"),
        clEnumValN(::ganglion::snn::DelayKnob::OneStep, "1", "one step")
      }]>,
    SNN_Knob<"recurrentAtStart", "recurrent-at-start", "BoolKnob", "Whether recurrent synapses (their bias) act in the first step", [{
        clEnumValN(::ganglion::snn::BoolKnob::No, "no", "they do not"),
        clEnumValN(::ganglion::snn::BoolKnob::Yes, "yes", "they do")
      }]>
  ];
}

def SNNQuantize : Pass<"snn-quantize", "::mlir::ModuleOp"> {
  let summary = "Make weights, states, decays and thresholds integers";
  let description = [{
    Lowers a network from the discrete to the integer level: synapses get integer
    weights, each population becomes an `snn.integer_neuron`, averages become
    sums. Every value gets a scale, the real value of one unit; the gains of the
    neurons take the scale of a current to that of the membrane
    (docs/quantization.md).

    The ranges of states and inputs are those of a run of the network on `input`,
    in double precision; files as for `--snn-annotate-activity`, which has to be
    run again. Without a run, inputs must be spikes, and each population must
    have a threshold and no synaptic current; a membrane then holds four
    thresholds.

    The preset `loihi` sets `weights=9 state=24 scales=power-of-two
    rounding=toward-zero`, truncates what a decay loses in a step, makes currents
    so coarse that the biases of synapses fit 13 bits, and rounds each threshold
    to a mantissa of up to 2^8 times a power of two. Populations that round toward
    zero at the discrete level keep to the scale one and to that rounding, so
    that what `snn-discretize="preset=loihi"` made stays what it was.

    That no sum of currents overflows is proved by the verifier of the network,
    which refuses it otherwise.

    ```
    snn-opt net.mlir --snn-quantize="weights=8 state=16 input=x.npy"
    ```
  }];
  let dependentDialects = ["::ganglion::snn::SNNDialect"];
  let options = [
    Option<"preset", "preset", "::ganglion::snn::QuantizationPreset",
           "::ganglion::snn::QuantizationPreset::None",
           "Hardware whose number formats are used", [{::llvm::cl::values(
        clEnumValN(::ganglion::snn::QuantizationPreset::None, "none", "none (default)"),
        clEnumValN(::ganglion::snn::QuantizationPreset::Loihi, "loihi", "Loihi: weights of 8 bits and a sign, state of 24 bits, truncated decays of 12 bits")
      )}]>,
    Option<"weightBits", "weights", "unsigned", "0",
           "Bits of a weight (0, the default: 8, or as the preset)">,
    Option<"stateBits", "state", "unsigned", "0",
           "Bits of a state variable (0, the default: 16, or as the preset)">,
    Option<"inputBits", "inputs", "unsigned", "16",
           "Bits of an input that is not of whole numbers">,
    Option<"decayBits", "decay-bits", "unsigned", "12",
           "Bits of a decay after the point">,
    Option<"decay", "decay", "::ganglion::quantization::DecayKind",
           "::ganglion::quantization::DecayKind::Multiply",
           "How a state variable decays", [{::llvm::cl::values(
        clEnumValN(::ganglion::quantization::DecayKind::Multiply, "multiply", "by a multiplication (default)"),
        clEnumValN(::ganglion::quantization::DecayKind::Shift, "shift", "by a shift: a loses a 2^j-th part")
      )}]>,
    Option<"sharing", "scale", "::ganglion::snn::ScaleSharing",
           "::ganglion::snn::ScaleSharing::PerLayer",
           "Which elements of a value share a scale", [{::llvm::cl::values(
        clEnumValN(::ganglion::snn::ScaleSharing::PerLayer, "per-layer", "all (default)"),
        clEnumValN(::ganglion::snn::ScaleSharing::PerChannel, "per-channel", "those with the same position along the first axis")
      )}]>,
    SNN_Knob<"scales", "scales", "ScalesKnob", "Which scales there are", [{
        clEnumValN(::ganglion::snn::ScalesKnob::Arbitrary, "arbitrary", "all numbers"),
        clEnumValN(::ganglion::snn::ScalesKnob::PowerOfTwo, "power-of-two", "powers of two")
      }]>,
    SNN_Knob<"rounding", "rounding", "IntegerRoundingKnob", "Rounding of states", [{
        clEnumValN(::ganglion::snn::IntegerRoundingKnob::NearestEven, "nearest-even", "to the nearest integer, ties to even"),
        clEnumValN(::ganglion::snn::IntegerRoundingKnob::TowardZero, "toward-zero", "toward zero"),
        clEnumValN(::ganglion::snn::IntegerRoundingKnob::Floor, "floor", "down")
      }]>,
    ListOption<"inputs", "input", "std::string",
               "Recording of an input to run, [NAME=]FILE.npy; NAME= may be left "
               "out where there is one input">,
    Option<"maxSteps", "max-steps", "unsigned", "0",
           "Time steps to run of each sample at most (0: all); the number of "
           "steps for a network without inputs">,
    Option<"percentile", "percentile", "double", "100.0",
           "Part of the magnitudes of a run, in percent, that a state holds">,
    Option<"headRoom", "head-room", "double", "2.0",
           "How much more than the run needed a state or input holds">,
    Option<"network", "network", "std::string", "\"\"",
           "Network to lower, where the module has several">
  ];
}

def SNNAnnotateActivity : Pass<"snn-annotate-activity", "::mlir::ModuleOp"> {
  let summary = "Run a network on recorded inputs and note its spikes";
  let description = [{
    Runs a network of the discrete level on the reference engine and puts an
    `#snn.activity` on each input and each population: per element, the events
    of the whole run and the most of them in a step. What is there already is
    replaced.

    An input comes from a .npy file of shape (T, ...), one array for each of T
    time steps, or of shape (N, T, ...) for N samples. Each sample starts with
    the state at rest; the numbers of all samples are added up.

    ```
    snn-opt net.mlir --snn-annotate-activity="input=x.npy"
    ```
  }];
  let options = [
    ListOption<"inputs", "input", "std::string",
               "Recording of an input, [NAME=]FILE.npy; NAME= may be left out "
               "where there is one input">,
    Option<"network", "network", "std::string", "\"\"",
           "Network to run, where the module has several">,
    Option<"maxSteps", "max-steps", "unsigned", "0",
           "Time steps to run of each sample at most (0: all); the number of "
           "steps for a network without inputs">
  ];
}

#endif // GANGLION_DIALECT_SNN_TRANSFORMS_PASSES_TD
