//===- QuantizationInterfaces.td - Nodes that become integers -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_TRANSFORMS_QUANTIZATIONINTERFACES_TD
#define GANGLION_DIALECT_SNN_TRANSFORMS_QUANTIZATIONINTERFACES_TD

include "mlir/IR/OpBase.td"

def SNN_WeightedOpInterface : OpInterface<"WeightedOpInterface"> {
  let description = [{
    Synapses with weights of their own, one operand. Whatever the scale of the
    operand is, the weights can give the result another one.
  }];
  let cppNamespace = "::ganglion::snn";
  let methods = [
    InterfaceMethod<"The weights.", "::mlir::ElementsAttr", "getWeights">,
    InterfaceMethod<"Replaces the weights.", "void", "setWeights",
      (ins "::mlir::ElementsAttr":$weights)>,
    InterfaceMethod<[{
      The constant that is added to the result, or null. It has as many values
      as the result has elements or a divisor of that number; each is for
      neighbouring elements.
    }], "::mlir::ElementsAttr", "getBiases">,
    InterfaceMethod<"Replaces the biases.", "void", "setBiases",
      (ins "::mlir::ElementsAttr":$biases)>,
    InterfaceMethod<[{
      Calls `visit(output, input)` for each weight, in row-major order: an
      element of the result and one of the operand that the weight joins. A
      weight of a convolution joins more of them, all of the same channels.
    }], "void", "forEachWeight",
      (ins "::llvm::function_ref<void(int64_t, int64_t)>":$visit)>
  ];
}

def SNN_ScaleKeepingOpInterface : OpInterface<"ScaleKeepingOpInterface"> {
  let description = [{
    A node without constants whose result is a sum of elements of its operands,
    or one of them: on integers, all operands have one scale and the result has
    that times a ratio.
  }];
  let cppNamespace = "::ganglion::snn";
  let methods = [
    InterfaceMethod<"The scale of the result over that of the operands.",
      "double", "getScaleRatio", (ins), "", "return 1.0;">,
    InterfaceMethod<[{
      Makes the node compute on integers, with the scale of the result as said.
      May replace the operation. The types are set by the caller.
    }], "void", "computeOnIntegers", (ins), "", "(void)$_op;">
  ];
}

#endif // GANGLION_DIALECT_SNN_TRANSFORMS_QUANTIZATIONINTERFACES_TD
