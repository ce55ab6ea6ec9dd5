//===- LinalgLoweringInterfaces.td -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_SNNTOLINALG_LINALGLOWERINGINTERFACES_TD
#define GANGLION_CONVERSION_SNNTOLINALG_LINALGLOWERINGINTERFACES_TD

include "mlir/IR/OpBase.td"

def LinalgLoweringOpInterface : OpInterface<"LinalgLoweringOpInterface"> {
  let description = [{
    A node of a network that can be computed by code over tensors: spikes i1 are
    tensors of i8 (0 or 1), counts and integer currents of i32, currents and
    potentials of the precision of the code.

    A node without memory computes any number of time steps at once: its operands
    and its result are *rows*, tensors with an axis of time before the others. A
    node with memory computes one time step from its operands and its state
    variables. A node that breaks cycles (NodeOpInterface) gives its result before
    its operands exist: it is read by `lowerPull` at the beginning of a time step
    and takes in its operand by `lowerPush` at the end.

    `destination` is a tensor of the type of the result that the result is written
    to; its values mean nothing. A view, such as a reshape, has none.

    The order of every sum is that of the reference kernels (Simulation), and no
    multiplication is fused with an addition unless its product is exact, so that
    all bits agree.

    The dialect knows nothing of this: operations get the interface by external
    models. A dialect that adds nodes of its own attaches its own models.
  }];
  let cppNamespace = "::ganglion";
  let methods = [
    InterfaceMethod<[{
      The state variables of the node, which are zero before the first step.
    }], "::llvm::SmallVector<::ganglion::StateVariable>", "getStateVariables",
      (ins "::mlir::FloatType":$real), "", "return {};">,
    InterfaceMethod<"Whether the node computes rows.", "bool", "lowersRows",
      (ins), "", "return true;">,
    InterfaceMethod<[{
      Whether the result is the operand under another shape, which costs nothing.
    }], "bool", "isView", (ins), "", "return false;">,
    InterfaceMethod<"Computes the rows of the result.", "::mlir::Value",
      "lowerRows", (ins "::ganglion::LoweringBuilder &":$builder,
        "::mlir::ValueRange":$operands, "::mlir::Value":$destination), "",
      [{ llvm_unreachable("the node does not compute rows"); }]>,
    InterfaceMethod<[{
      Computes the result of one step and replaces the values in `states` by those
      after it.
    }], "::mlir::Value", "lowerStep",
      (ins "::ganglion::LoweringBuilder &":$builder,
        "::mlir::ValueRange":$operands, "::mlir::Value":$destination,
        "::llvm::MutableArrayRef<::mlir::Value>":$states), "",
      [{ return builder.lowerStepByRows($_op, operands, destination); }]>,
    InterfaceMethod<"The result of a step, from the state alone.",
      "::mlir::Value", "lowerPull",
      (ins "::ganglion::LoweringBuilder &":$builder,
        "::mlir::Value":$destination,
        "::llvm::ArrayRef<::mlir::Value>":$states), "",
      [{ llvm_unreachable("the node does not break cycles"); }]>,
    InterfaceMethod<"Takes the operands of a step into the state.", "void",
      "lowerPush", (ins "::ganglion::LoweringBuilder &":$builder,
        "::mlir::ValueRange":$operands,
        "::llvm::MutableArrayRef<::mlir::Value>":$states), "",
      [{ llvm_unreachable("the node does not break cycles"); }]>
  ];
}

#endif // GANGLION_CONVERSION_SNNTOLINALG_LINALGLOWERINGINTERFACES_TD
