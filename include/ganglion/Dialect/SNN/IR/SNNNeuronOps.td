//===- SNNNeuronOps.td - Populations of neurons -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SNNNEURONOPS_TD
#define GANGLION_DIALECT_SNN_IR_SNNNEURONOPS_TD

include "ganglion/Dialect/SNN/IR/SNNBase.td"

//===----------------------------------------------------------------------===//
// Physical level: the neurons of NIR. Parameters have the shape of the
// population; times are in seconds and their names begin with "tau".
//===----------------------------------------------------------------------===//

/// A kind of neuron: what it emits (`emits`, an expression for the element
/// type) and which parameters its equation has (`parameters`, assignments to
/// the MembraneParameters `p`).
class SNN_PhysicalNeuronOp<string mnemonic, string emits, string parameters>
    : SNN_NodeOp<mnemonic, [
        DeclareOpInterfaceMethods<SNN_NeuronOpInterface>,
        DeclareOpInterfaceMethods<SNN_PhysicalNeuronOpInterface>]> {
  let results = (outs SNN_Signal:$result);
  let hasVerifier = 1;
  let extraClassDefinition = SNN_ResultNamedAfterNode # [{
    ::llvm::LogicalResult $cppClass::inferReturnTypes(
        ::mlir::MLIRContext *context, ::std::optional<::mlir::Location>,
        Adaptor adaptor, ::llvm::SmallVectorImpl<::mlir::Type> &types) {
      ::mlir::Builder builder(context);
      auto input =
          ::llvm::cast<::mlir::RankedTensorType>(adaptor.getInput().getType());
      types.push_back(input.clone(}] # emits # [{));
      return ::mlir::success();
    }
    ::llvm::LogicalResult $cppClass::verify() {
      return verifyParameters(*this, getInput().getType());
    }
    ::ganglion::snn::Level $cppClass::getLevel() { return Level::Physical; }
    ::ganglion::snn::MembraneParameters $cppClass::getMembraneParameters() {
      MembraneParameters p;
      }] # parameters # [{
      return p;
    }
  }];
}

defvar SNN_EmitsSpikes = "builder.getI1Type()";
defvar SNN_ShowsMembrane = "builder.getF32Type()";

def SNN_IntegratorOp : SNN_PhysicalNeuronOp<"integrator", SNN_ShowsMembrane, [{
  p.r = getR();
}]> {
  let summary = "integrators (NIR `I`)";
  let description = [{
    `dv/dt = r x`; the result is the membrane `v`.

    ```mlir
    %v = snn.integrator %x r(dense<1.0> : tensor<4xf32>) : tensor<4xf32> -> tensor<4xf32>
    ```
  }];
  let arguments = (ins SNN_Signal:$input, SNN_FloatElements:$r,
    OptionalAttr<SNN_ActivityAttr>:$activity, OptionalAttr<StrAttr>:$name);
  let assemblyFormat = [{
    ($name^)? $input `r` `(` $r `)`
    (`activity` $activity^)? attr-dict `:` type($input) `->` type($result)
  }];
}

def SNN_IFOp : SNN_PhysicalNeuronOp<"if", SNN_EmitsSpikes, [{
  p.r = getR(); p.vThreshold = getVThreshold(); p.vReset = getVResetAttr();
}]> {
  let summary = "integrate-and-fire neurons";
  let description = [{
    `dv/dt = r x`; a spike where `v > v_threshold`, which sets `v` to `v_reset`
    (zero where the file gives none).

    ```mlir
    %s = snn.if %x r(dense<1.0> : tensor<4xf32>)
        v_threshold(dense<1.0> : tensor<4xf32>) : tensor<4xf32> -> tensor<4xi1>
    ```
  }];
  let arguments = (ins SNN_Signal:$input, SNN_FloatElements:$r,
    SNN_FloatElements:$v_threshold, OptionalAttr<SNN_FloatElements>:$v_reset,
    OptionalAttr<SNN_ActivityAttr>:$activity, OptionalAttr<StrAttr>:$name);
  let assemblyFormat = [{
    ($name^)? $input `r` `(` $r `)` `v_threshold` `(` $v_threshold `)`
    (`v_reset` `(` $v_reset^ `)`)?
    (`activity` $activity^)? attr-dict `:` type($input) `->` type($result)
  }];
}

def SNN_LIOp : SNN_PhysicalNeuronOp<"li", SNN_ShowsMembrane, [{
  p.tauMem = getTau(); p.r = getR(); p.vLeak = getVLeak();
}]> {
  let summary = "leaky integrators";
  let description = [{
    `tau dv/dt = v_leak - v + r x`; the result is the membrane `v`.

    ```mlir
    %v = snn.li %x tau(dense<0.01> : tensor<4xf32>) r(dense<1.0> : tensor<4xf32>)
        v_leak(dense<0.0> : tensor<4xf32>) : tensor<4xf32> -> tensor<4xf32>
    ```
  }];
  let arguments = (ins SNN_Signal:$input, SNN_FloatElements:$tau,
    SNN_FloatElements:$r, SNN_FloatElements:$v_leak,
    OptionalAttr<SNN_ActivityAttr>:$activity, OptionalAttr<StrAttr>:$name);
  let assemblyFormat = [{
    ($name^)? $input `tau` `(` $tau `)` `r` `(` $r `)` `v_leak` `(` $v_leak `)`
    (`activity` $activity^)? attr-dict `:` type($input) `->` type($result)
  }];
}

def SNN_LIFOp : SNN_PhysicalNeuronOp<"lif", SNN_EmitsSpikes, [{
  p.tauMem = getTau(); p.r = getR(); p.vLeak = getVLeak();
  p.vThreshold = getVThreshold(); p.vReset = getVResetAttr();
}]> {
  let summary = "leaky integrate-and-fire neurons";
  let description = [{
    `tau dv/dt = v_leak - v + r x`; a spike where `v > v_threshold`, which sets
    `v` to `v_reset` (zero where the file gives none).

    ```mlir
    %s = snn.lif "lif" %x tau(dense<2.5e-3> : tensor<1xf32>)
        r(dense<1.0> : tensor<1xf32>) v_leak(dense<0.0> : tensor<1xf32>)
        v_threshold(dense<0.1> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xi1>
    ```
  }];
  let arguments = (ins SNN_Signal:$input, SNN_FloatElements:$tau,
    SNN_FloatElements:$r, SNN_FloatElements:$v_leak,
    SNN_FloatElements:$v_threshold, OptionalAttr<SNN_FloatElements>:$v_reset,
    OptionalAttr<SNN_ActivityAttr>:$activity, OptionalAttr<StrAttr>:$name);
  let assemblyFormat = [{
    ($name^)? $input `tau` `(` $tau `)` `r` `(` $r `)` `v_leak` `(` $v_leak `)`
    `v_threshold` `(` $v_threshold `)` (`v_reset` `(` $v_reset^ `)`)?
    (`activity` $activity^)? attr-dict `:` type($input) `->` type($result)
  }];
}

def SNN_CubaLIOp : SNN_PhysicalNeuronOp<"cuba_li", SNN_ShowsMembrane, [{
  p.tauSyn = getTauSyn(); p.wIn = getWInAttr();
  p.tauMem = getTauMem(); p.r = getR(); p.vLeak = getVLeak();
}]> {
  let summary = "current-based leaky integrators";
  let description = [{
    `tau_syn di/dt = -i + w_in x`, `tau_mem dv/dt = v_leak - v + r i`, with
    `w_in = 1` where the file gives none; the result is the membrane `v`.

    ```mlir
    %v = snn.cuba_li %x tau_syn(dense<0.01> : tensor<4xf32>)
        tau_mem(dense<0.02> : tensor<4xf32>) r(dense<1.0> : tensor<4xf32>)
        v_leak(dense<0.0> : tensor<4xf32>) w_in(dense<1.0> : tensor<4xf32>)
        : tensor<4xf32> -> tensor<4xf32>
    ```
  }];
  let arguments = (ins SNN_Signal:$input, SNN_FloatElements:$tau_syn,
    SNN_FloatElements:$tau_mem, SNN_FloatElements:$r, SNN_FloatElements:$v_leak,
    OptionalAttr<SNN_FloatElements>:$w_in,
    OptionalAttr<SNN_ActivityAttr>:$activity, OptionalAttr<StrAttr>:$name);
  let assemblyFormat = [{
    ($name^)? $input `tau_syn` `(` $tau_syn `)` `tau_mem` `(` $tau_mem `)`
    `r` `(` $r `)` `v_leak` `(` $v_leak `)`
    (`w_in` `(` $w_in^ `)`)?
    (`activity` $activity^)? attr-dict `:` type($input) `->` type($result)
  }];
}

def SNN_CubaLIFOp : SNN_PhysicalNeuronOp<"cuba_lif", SNN_EmitsSpikes, [{
  p.tauSyn = getTauSyn(); p.wIn = getWInAttr();
  p.tauMem = getTauMem(); p.r = getR(); p.vLeak = getVLeak();
  p.vThreshold = getVThreshold(); p.vReset = getVResetAttr();
}]> {
  let summary = "current-based leaky integrate-and-fire neurons";
  let description = [{
    `tau_syn di/dt = -i + w_in x`, `tau_mem dv/dt = v_leak - v + r i`; a spike
    where `v > v_threshold`, which sets `v` to `v_reset`. A file may leave out
    `w_in` (one) and `v_reset` (zero).

    ```mlir
    %s = snn.cuba_lif %x tau_syn(dense<0.01> : tensor<4xf32>)
        tau_mem(dense<0.02> : tensor<4xf32>) r(dense<1.0> : tensor<4xf32>)
        v_leak(dense<0.0> : tensor<4xf32>) w_in(dense<1.0> : tensor<4xf32>)
        v_threshold(dense<1.0> : tensor<4xf32>) : tensor<4xf32> -> tensor<4xi1>
    ```
  }];
  let arguments = (ins SNN_Signal:$input, SNN_FloatElements:$tau_syn,
    SNN_FloatElements:$tau_mem, SNN_FloatElements:$r, SNN_FloatElements:$v_leak,
    OptionalAttr<SNN_FloatElements>:$w_in, SNN_FloatElements:$v_threshold,
    OptionalAttr<SNN_FloatElements>:$v_reset,
    OptionalAttr<SNN_ActivityAttr>:$activity, OptionalAttr<StrAttr>:$name);
  let assemblyFormat = [{
    ($name^)? $input `tau_syn` `(` $tau_syn `)` `tau_mem` `(` $tau_mem `)`
    `r` `(` $r `)` `v_leak` `(` $v_leak `)`
    (`w_in` `(` $w_in^ `)`)? `v_threshold` `(` $v_threshold `)`
    (`v_reset` `(` $v_reset^ `)`)?
    (`activity` $activity^)? attr-dict `:` type($input) `->` type($result)
  }];
}

def SNN_ThresholdOp : SNN_PhysicalNeuronOp<"threshold", SNN_EmitsSpikes, [{
  p.vThreshold = getThreshold();
}]> {
  let summary = "comparison with a threshold";
  let description = [{
    One where `x > threshold`, zero elsewhere: a neuron without memory.

    ```mlir
    %s = snn.threshold %x at(dense<1.0> : tensor<4xf32>) : tensor<4xf32> -> tensor<4xi1>
    ```
  }];
  let arguments = (ins SNN_Signal:$input, SNN_FloatElements:$threshold,
    OptionalAttr<SNN_ActivityAttr>:$activity, OptionalAttr<StrAttr>:$name);
  let assemblyFormat = [{
    ($name^)? $input `at` `(` $threshold `)` (`activity` $activity^)? attr-dict
    `:` type($input) `->` type($result)
  }];
}

//===----------------------------------------------------------------------===//
// Discrete and integer level
//===----------------------------------------------------------------------===//

def SNN_NeuronOp : SNN_NodeOp<"neuron", [
    DeclareOpInterfaceMethods<SNN_NeuronOpInterface>]> {
  let summary = "neurons with an explicit update per time step";
  let description = [{
    One step, per element, with input `x`, synaptic current `i` and membrane `v`
    (both zero at the start):

    ```
    i' = a_syn * i + g_in * x          (i' = x where there is no a_syn)
    v' = a_mem * v + gain * i' + bias
    s  = v' > theta                    (or >=)
    v  = reset(v', s)
    ```

    The result is `s`, as `i1`, or as `i32` for the reset `subtract_multi`,
    which counts thresholds; without `theta` the result is the membrane. When
    the reset happens, how it is compared and rounded, is said by `timing`,
    `compare` and `rounding`; docs/Semantics.md defines each to the bit.

    ```mlir
    %s = snn.neuron "lif" %x a_mem(dense<0.96> : tensor<1xf64>)
        gain(dense<0.04> : tensor<1xf64>) theta(dense<0.1> : tensor<1xf64>)
        reset zero : tensor<1xf32> -> tensor<1xi1>
    ```
  }];
  let arguments = (ins SNN_Signal:$input,
    OptionalAttr<SNN_FloatElements>:$a_syn, OptionalAttr<SNN_FloatElements>:$g_in,
    SNN_FloatElements:$a_mem, SNN_FloatElements:$gain,
    OptionalAttr<SNN_FloatElements>:$bias, OptionalAttr<SNN_FloatElements>:$theta,
    OptionalAttr<SNN_FloatElements>:$v_reset,
    OptionalAttr<SNN_FloatElements>:$v_min,
    DefaultValuedAttr<SNN_ResetModeAttr,
                      "::ganglion::snn::ResetMode::None">:$reset,
    DefaultValuedAttr<SNN_ResetTimingAttr,
                      "::ganglion::snn::ResetTiming::SameStep">:$timing,
    DefaultValuedAttr<SNN_ComparisonAttr,
                      "::ganglion::snn::Comparison::Greater">:$compare,
    DefaultValuedAttr<SNN_RoundingAttr,
                      "::ganglion::snn::Rounding::None">:$rounding,
    OptionalAttr<SNN_ActivityAttr>:$activity, OptionalAttr<StrAttr>:$name);
  let results = (outs SNN_Signal:$result);
  let assemblyFormat = [{
    ($name^)? $input (`a_syn` `(` $a_syn^ `)`)? (`g_in` `(` $g_in^ `)`)?
    `a_mem` `(` $a_mem `)` `gain` `(` $gain `)` (`bias` `(` $bias^ `)`)?
    (`theta` `(` $theta^ `)`)? (`v_reset` `(` $v_reset^ `)`)?
    (`v_min` `(` $v_min^ `)`)? (`reset` $reset^)? (`timing` $timing^)?
    (`compare` $compare^)? (`rounding` $rounding^)?
    (`activity` $activity^)? attr-dict
    `:` type($input) `->` type($result)
  }];
  let hasVerifier = 1;
}

#endif // GANGLION_DIALECT_SNN_IR_SNNNEURONOPS_TD
