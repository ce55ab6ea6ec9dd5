//===- SNNIntegerOps.td - Neurons on integers -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SNNINTEGEROPS_TD
#define GANGLION_DIALECT_SNN_IR_SNNINTEGEROPS_TD

include "ganglion/Dialect/SNN/IR/SNNBase.td"

def SNN_IntegerNeuronOp : SNN_NodeOp<"integer_neuron", [
    DeclareOpInterfaceMethods<SNN_NeuronOpInterface, ["isSpiking"]>]> {
  let summary = "neurons on integers of stated width";
  let description = [{
    One step, per element, with input `x`, synaptic current `i` and membrane `v`
    (both zero at the start). `rs(p, n)` is `p / 2^n`, rounded as `rounding` says
    to a whole number; `sat` clamps to the signed integers of `state_bits` bits:

    ```
    i' = sat(rs(a_syn * i, decay_bits) + rs(g_in * x, g_in_bits))
                                       (i' = x where there is no a_syn)
    v' = sat(rs(a_mem * v, decay_bits) + rs(gain * i', gain_bits) + bias)
    s  = v' > theta                    (or >=)
    v  = sat(reset(v', s))
    ```

    The result is `s`, as `i1`, or as `i32` for the reset `subtract_multi`,
    which counts thresholds; without `theta` the result is the membrane, `i32`.
    Reset, timing and comparison are those of `snn.neuron`, except that there is
    no timing `sub_step`. docs/Semantics.md defines each to the bit.

    ```mlir
    %s = snn.integer_neuron "lif" %x state_bits 24 decay_bits 12
        a_mem(dense<3933> : tensor<1xi32>) gain(dense<640> : tensor<1xi32>)
        theta(dense<1600> : tensor<1xi32>) reset zero rounding toward_zero
        : tensor<1xi32> -> tensor<1xi1>
    ```
  }];
  let arguments = (ins SNN_Signal:$input, I64Attr:$state_bits,
    I64Attr:$decay_bits, OptionalAttr<SNN_CoefficientElements>:$a_syn,
    OptionalAttr<SNN_CoefficientElements>:$g_in,
    DefaultValuedAttr<I64Attr, "0">:$g_in_bits, SNN_CoefficientElements:$a_mem,
    SNN_CoefficientElements:$gain, DefaultValuedAttr<I64Attr, "0">:$gain_bits,
    OptionalAttr<SNN_CoefficientElements>:$bias,
    OptionalAttr<SNN_CoefficientElements>:$theta,
    OptionalAttr<SNN_CoefficientElements>:$v_reset,
    OptionalAttr<SNN_CoefficientElements>:$v_min,
    DefaultValuedAttr<SNN_ResetModeAttr,
                      "::ganglion::snn::ResetMode::None">:$reset,
    DefaultValuedAttr<SNN_ResetTimingAttr,
                      "::ganglion::snn::ResetTiming::SameStep">:$timing,
    DefaultValuedAttr<SNN_ComparisonAttr,
                      "::ganglion::snn::Comparison::Greater">:$compare,
    DefaultValuedAttr<SNN_IntegerRoundingAttr,
                      "::ganglion::snn::IntegerRounding::NearestEven">:$rounding,
    OptionalAttr<SNN_ActivityAttr>:$activity, OptionalAttr<StrAttr>:$name);
  let results = (outs SNN_Signal:$result);
  let assemblyFormat = [{
    ($name^)? $input `state_bits` $state_bits `decay_bits` $decay_bits
    (`a_syn` `(` $a_syn^ `)`)? (`g_in` `(` $g_in^ `)`)? (`g_in_bits` $g_in_bits^)?
    `a_mem` `(` $a_mem `)` `gain` `(` $gain `)` (`gain_bits` $gain_bits^)?
    (`bias` `(` $bias^ `)`)? (`theta` `(` $theta^ `)`)?
    (`v_reset` `(` $v_reset^ `)`)? (`v_min` `(` $v_min^ `)`)?
    (`reset` $reset^)? (`timing` $timing^)? (`compare` $compare^)?
    (`rounding` $rounding^)? (`activity` $activity^)? attr-dict
    `:` type($input) `->` type($result)
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    /// The largest and the smallest membrane that `state_bits` bits hold.
    int64_t getMaxState() { return (int64_t(1) << (getStateBits() - 1)) - 1; }
    int64_t getMinState() { return -getMaxState() - 1; }

    // NodeOpInterface.
    ValueBounds inferBounds(::llvm::ArrayRef<ValueBounds> operands);
  }];
}

#endif // GANGLION_DIALECT_SNN_IR_SNNINTEGEROPS_TD
