//===- SNNInterfaces.td - Op interfaces of the snn dialect -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SNNINTERFACES_TD
#define GANGLION_DIALECT_SNN_IR_SNNINTERFACES_TD

include "mlir/IR/OpBase.td"

def SNN_NodeOpInterface : OpInterface<"NodeOpInterface"> {
  let description = [{
    A node of a network: one operation with one result. Its name, when it has
    one, is the name of the node in the file the network came from.

    The verifier of the interface checks that the constants of the node have
    their data, so every other verifier may read them.
  }];
  let verify = "return verifyConstants($_op);";
  let cppNamespace = "::ganglion::snn";
  let methods = [
    InterfaceMethod<"The name of the node, or null.", "::mlir::StringAttr",
      "getNodeName", (ins), "", "return $_op.getNameAttr();">,
    InterfaceMethod<"Names the node.", "void", "setNodeName",
      (ins "::mlir::StringAttr":$name), "", "$_op.setNameAttr(name);">,
    InterfaceMethod<[{
      Whether the result of a step depends only on operands of earlier steps, so
      that a cycle may pass through this node.
    }], "bool", "breaksCycle", (ins), "", "return false;">,
    InterfaceMethod<[{
      Whether the result is a current that the node computes: f32 at the levels
      physical and discrete, i32 at the level integer.
    }], "bool", "givesCurrent", (ins), "", "return false;">,
    InterfaceMethod<[{
      The least and the most that an element of the result can be, in a network
      of the level integer, where the operands keep to `operands`. Each of those
      includes zero. A current need not fit its type: the network is refused
      then. Synapses are left out: their weights say it (`getSums`). For neurons,
      whose state says it, there are no `operands`.
    }], "::ganglion::snn::ValueBounds", "inferBounds",
      (ins "::llvm::ArrayRef<::ganglion::snn::ValueBounds>":$operands), "",
      "return ::ganglion::snn::getTypeBounds($_op.getResult().getType());">
  ];
}

def SNN_SynapseOpInterface : OpInterface<"SynapseOpInterface"> {
  let description = [{
    A node without memory whose result is an affine function of one operand: a
    bundle of synapses. Elements of operand and result are counted row-major.
  }];
  let cppNamespace = "::ganglion::snn";
  let methods = [
    InterfaceMethod<"The presynaptic value.",
      "::mlir::TypedValue<::mlir::RankedTensorType>", "getPresynaptic", (ins),
      "", "return $_op.getInput();">,
    InterfaceMethod<[{
      Calls `visit(output, input, weight)` for each synapse, outputs ascending
      and, for one output, inputs ascending. Synapses of weight zero are
      visited: the hardware stores them too.
    }], "void", "forEachSynapse",
      (ins "::llvm::function_ref<void(int64_t, int64_t, double)>":$visit)>,
    InterfaceMethod<[{
      The constant that is added to each element of the result, in row-major
      order; empty when there is none.
    }], "::llvm::SmallVector<double>", "getOffsets", (ins), "",
      "return {};">,
    InterfaceMethod<[{
      The most synapses that an element of the result can have: a bound that
      costs nothing, in which taps on the padding of a window count.
    }], "int64_t", "getMaxFanIn", (ins), "", "return 1;">,
    InterfaceMethod<[{
      If operand and result have the same axes, and an element of the result has
      a synapse from each element that it listens to along all axes: what it
      listens to along each. So synapses can be reasoned about without being
      visited. Nothing where that does not hold.
    }], "std::optional<::llvm::SmallVector<::ganglion::snn::AxisReading>>",
      "getReadings", (ins), "", "return std::nullopt;">,
    InterfaceMethod<[{
      Whether the result has the elements of the operand in the same row-major
      order, only with other axes.
    }], "bool", "isReshape", (ins), "", "return false;">,
    InterfaceMethod<[{
      The most synapses that the node can have: a bound that costs nothing, the
      largest number where it does not fit.
    }], "int64_t", "getMaxNumSynapses", (ins), "", [{
      int64_t count;
      bool overflows = ::llvm::MulOverflow(
          $_op.getMaxFanIn(), $_op.getResult().getType().getNumElements(),
          count);
      return overflows ? ::std::numeric_limits<int64_t>::max() : count;
    }]>,
    InterfaceMethod<[{
      The first weight for which `predicate` holds. Looks at constants, not at
      synapses, so also at weights of a window that lie on its padding only.
    }], "std::optional<double>", "findWeight",
      (ins "::llvm::function_ref<bool(double)>":$predicate), "", [{
        return predicate(1.0) ? std::optional(1.0) : std::nullopt;
    }]>,
    InterfaceMethod<[{
      What the elements of the result sum up: one entry for each element, or one
      for each channel (index along the first axis), in which taps on the padding
      count, or a single one that holds for all.
    }], "::llvm::SmallVector<::ganglion::snn::SynapticSums>", "getSums", (ins),
      "", "return ::ganglion::snn::sumSynapses($_op);">
  ];
}

def SNN_NeuronOpInterface : OpInterface<"NeuronOpInterface"> {
  let description = [{
    A population of neurons: the nodes that hold a membrane potential. The
    operand and the result have one element per neuron.
  }];
  let verify = "return verifyNeuronActivity($_op);";
  let cppNamespace = "::ganglion::snn";
  let methods = [
    InterfaceMethod<"The level at which the neurons are described.",
      "::ganglion::snn::Level", "getLevel">,
    InterfaceMethod<"The current that enters the population.",
      "::mlir::TypedValue<::mlir::RankedTensorType>", "getCurrent", (ins), "",
      "return $_op.getInput();">,
    InterfaceMethod<"The number of neurons.", "int64_t", "getNumNeurons", (ins),
      "", "return $_op.getInput().getType().getNumElements();">,
    InterfaceMethod<"Whether the population emits spikes (or shows its membrane).",
      "bool", "isSpiking", (ins), "",
      "return !$_op.getResult().getType().getElementType().isF32();">,
    InterfaceMethod<"What the population emitted in a run, or null.",
      "::ganglion::snn::ActivityAttr", "getActivityAttr", (ins),
      "return $_op.getActivityAttr();">,
    InterfaceMethod<"Notes what the population emitted in a run.", "void",
      "setActivityAttr", (ins "::ganglion::snn::ActivityAttr":$activity),
      "$_op.setActivityAttr(activity);">
  ];
}

def SNN_PhysicalNeuronOpInterface : OpInterface<"PhysicalNeuronOpInterface",
                                                [SNN_NeuronOpInterface]> {
  let description = [{
    A population described by a differential equation. What distinguishes the
    kinds of neurons is which parameters they have; the equation follows.
  }];
  let cppNamespace = "::ganglion::snn";
  let methods = [
    InterfaceMethod<"The parameters of the equation.",
      "::ganglion::snn::MembraneParameters", "getMembraneParameters">
  ];
}

#endif // GANGLION_DIALECT_SNN_IR_SNNINTERFACES_TD
