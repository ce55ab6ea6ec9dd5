//===- SNNSynapseOps.td - Synapses and pools -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SNNSYNAPSEOPS_TD
#define GANGLION_DIALECT_SNN_IR_SNNSYNAPSEOPS_TD

include "ganglion/Dialect/SNN/IR/SNNBase.td"

def SNN_DenseOp : SNN_SynapseOp<"dense"> {
  let summary = "fully connected synapses";
  let description = [{
    `y[..., o] = sum_i weight[..., o, i] * x[..., i] + bias[..., o]`, the sum
    taken in ascending order of `i` and the bias added last. Leading axes of the
    weight are a batch of maps and must be those of the operand. NIR's `Linear`
    (no bias) and `Affine`; the bias is added at every time step.

    ```mlir
    %y = snn.dense "fc" %x weight(dense<[[1.0, 2.0]]> : tensor<1x2xf32>)
        bias(dense<0.5> : tensor<1xf32>) : tensor<2xi1> -> tensor<1xf32>
    ```
  }];
  let arguments = (ins SNN_Signal:$input, SNN_WeightElements:$weight,
    OptionalAttr<SNN_BiasElements>:$bias, OptionalAttr<StrAttr>:$name);
  let assemblyFormat = [{
    ($name^)? $input `weight` `(` $weight `)` (`bias` `(` $bias^ `)`)?
    attr-dict `:` type($input) `->` type($result)
  }];
  let extraClassDeclaration = SNN_NodeGivesCurrent # [{
    // SynapseOpInterface.
    ::llvm::SmallVector<double> getOffsets();
    std::optional<double>
    findWeight(::llvm::function_ref<bool(double)> predicate);
    int64_t getMaxFanIn();
    std::optional<::llvm::SmallVector<AxisReading>> getReadings();
    ::llvm::SmallVector<SynapticSums> getSums();
  }];
}

def SNN_SparseOp : SNN_TypedNodeOp<"sparse", [
    DeclareOpInterfaceMethods<SNN_SynapseOpInterface>]> {
  let summary = "synapses listed one by one";
  let description = [{
    `y[o] = sum_k weight[k] * x[columns[k]] + bias[o]` for `k` from `rows[o]` to
    `rows[o + 1] - 1`, in this order and the bias added last: a matrix in
    compressed sparse rows. Its rows are the elements of the result, its columns
    those of the operand, both row-major. `rows` has one number more than the
    result has elements; the columns of a row ascend, so that no two synapses
    join the same pair. Absent synapses add nothing, also where the operand is
    not finite. There is at least one synapse.

    The second output below hears the inputs 0 and 2, the first none:

    ```mlir
    %y = snn.sparse "fc" %x rows(dense<[0, 0, 2]> : tensor<3xi64>)
        columns(dense<[0, 2]> : tensor<2xi32>)
        weight(dense<[1.0, -0.5]> : tensor<2xf32>)
        bias(dense<0.5> : tensor<2xf32>) : tensor<3xi1> -> tensor<2xf32>
    ```
  }];
  let arguments = (ins SNN_Signal:$input, SNN_IndexElements:$rows,
    SNN_IndexElements:$columns, SNN_WeightElements:$weight,
    OptionalAttr<SNN_BiasElements>:$bias, OptionalAttr<StrAttr>:$name);
  let results = (outs SNN_Current:$result);
  let assemblyFormat = [{
    ($name^)? $input `rows` `(` $rows `)` `columns` `(` $columns `)`
    `weight` `(` $weight `)` (`bias` `(` $bias^ `)`)?
    attr-dict `:` type($input) `->` type($result)
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = SNN_NodeGivesCurrent # [{
    // SynapseOpInterface.
    ::llvm::SmallVector<double> getOffsets();
    std::optional<double>
    findWeight(::llvm::function_ref<bool(double)> predicate);
    int64_t getMaxFanIn();
    int64_t getMaxNumSynapses();
    ::llvm::SmallVector<SynapticSums> getSums();
  }];
}

class SNN_ConvOp<string mnemonic> : SNN_SynapseOp<mnemonic> {
  let arguments = (ins SNN_Signal:$input, SNN_WeightElements:$weight,
    OptionalAttr<SNN_BiasElements>:$bias, DenseI64ArrayAttr:$stride,
    DenseI64ArrayAttr:$padding,
    DefaultValuedAttr<SNN_PaddingModeAttr,
                      "::ganglion::snn::PaddingMode::Explicit">:$padding_mode,
    DenseI64ArrayAttr:$dilation, DefaultValuedAttr<I64Attr, "1">:$groups,
    OptionalAttr<StrAttr>:$name);
  let assemblyFormat = [{
    ($name^)? $input `weight` `(` $weight `)` (`bias` `(` $bias^ `)`)?
    `stride` $stride `padding` $padding (`padding_mode` $padding_mode^)?
    `dilation` $dilation (`groups` $groups^)?
    attr-dict `:` type($input) `->` type($result)
  }];
  let extraClassDeclaration = SNN_NodeGivesCurrent # [{
    // SynapseOpInterface.
    ::llvm::SmallVector<double> getOffsets();
    std::optional<double>
    findWeight(::llvm::function_ref<bool(double)> predicate);
    int64_t getMaxFanIn();
    std::optional<::llvm::SmallVector<AxisReading>> getReadings();
    ::llvm::SmallVector<SynapticSums> getSums();
  }];
}

def SNN_Conv1dOp : SNN_ConvOp<"conv1d"> {
  let summary = "one-dimensional convolution";
  let description = [{
    Cross-correlation of `x[channel, position]` with
    `weight[out, channel / groups, tap]`, as PyTorch defines it. `padding` holds
    the number of zeros on both sides; it is empty where the padding mode is
    `valid` (none) or `same` (the output has `ceil(input / stride)` positions;
    an odd number of zeros puts the larger half at the end).

    ```mlir
    %y = snn.conv1d %x weight(dense<1.0> : tensor<4x2x3xf32>) stride [1]
        padding [1] dilation [1] : tensor<2x10xi1> -> tensor<4x10xf32>
    ```
  }];
}

def SNN_Conv2dOp : SNN_ConvOp<"conv2d"> {
  let summary = "two-dimensional convolution";
  let description = [{
    Cross-correlation of `x[channel, row, column]` with
    `weight[out, channel / groups, row, column]`, as PyTorch defines it. Pairs
    are given rows first. See `snn.conv1d` for the padding.

    ```mlir
    %y = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x5xf32>) stride [1, 1]
        padding [0, 0] dilation [1, 1] : tensor<2x8x8xi1> -> tensor<4x6x4xf32>
    ```
  }];
}

class SNN_PoolOp<string mnemonic> : SNN_SynapseOp<mnemonic> {
  dag windowArguments = (ins SNN_Signal:$input, DenseI64ArrayAttr:$kernel,
    DenseI64ArrayAttr:$stride, DenseI64ArrayAttr:$padding);
  let arguments = !con(windowArguments, (ins OptionalAttr<StrAttr>:$name));
  let assemblyFormat = [{
    ($name^)? $input `kernel` $kernel `stride` $stride `padding` $padding
    attr-dict `:` type($input) `->` type($result)
  }];
  let extraClassDeclaration = SNN_NodeGivesCurrent # [{
    // SynapseOpInterface.
    int64_t getMaxFanIn() { return getKernel()[0] * getKernel()[1]; }
    std::optional<double>
    findWeight(::llvm::function_ref<bool(double)> predicate);
    std::optional<::llvm::SmallVector<AxisReading>> getReadings();
    ::llvm::SmallVector<SynapticSums> getSums();
  }];
}

def SNN_SumPool2dOp : SNN_PoolOp<"sum_pool2d"> {
  let summary = "sum over windows";
  let description = [{
    Adds the elements of each window of `x[channel, row, column]`. Windows that
    do not fit are left out (no ceil mode). At the level integer it carries the
    word `integer` and gives i32.

    ```mlir
    %y = snn.sum_pool2d %x kernel [2, 2] stride [2, 2] padding [0, 0]
        : tensor<4x8x8xi1> -> tensor<4x4x4xf32>
    ```
  }];
  let arguments = !con(windowArguments,
    (ins UnitAttr:$integer, OptionalAttr<StrAttr>:$name));
  let assemblyFormat = [{
    ($name^)? $input `kernel` $kernel `stride` $stride `padding` $padding
    (`integer` $integer^)? attr-dict `:` type($input) `->` type($result)
  }];
}

def SNN_AvgPool2dOp : SNN_PoolOp<"avg_pool2d"> {
  let summary = "average over windows";
  let description = [{
    As `snn.sum_pool2d`, divided by the number of places in the window; zeros of
    the padding count. Not at the level integer: there the division belongs into
    the weights or the gain behind a sum.

    ```mlir
    %y = snn.avg_pool2d %x kernel [2, 2] stride [2, 2] padding [0, 0]
        : tensor<4x8x8xi1> -> tensor<4x4x4xf32>
    ```
  }];
}

def SNN_ScaleOp : SNN_SynapseOp<"scale"> {
  let summary = "one synapse per element";
  let description = [{
    Multiplies each element by its own constant.

    ```mlir
    %y = snn.scale %x by(dense<0.5> : tensor<4xf32>) : tensor<4xi1> -> tensor<4xf32>
    ```
  }];
  let arguments = (ins SNN_Signal:$input, SNN_WeightElements:$scale,
    OptionalAttr<StrAttr>:$name);
  let assemblyFormat = [{
    ($name^)? $input `by` `(` $scale `)` attr-dict
    `:` type($input) `->` type($result)
  }];
  let extraClassDeclaration = SNN_NodeGivesCurrent # [{
    // SynapseOpInterface.
    std::optional<double>
    findWeight(::llvm::function_ref<bool(double)> predicate);
    std::optional<::llvm::SmallVector<AxisReading>> getReadings();
    ::llvm::SmallVector<SynapticSums> getSums();
  }];
  let hasFolder = 1;
}

def SNN_FlattenOp : SNN_NodeOp<"flatten", [
    DeclareOpInterfaceMethods<SNN_SynapseOpInterface>]> {
  let summary = "joins neighbouring axes";
  let description = [{
    Joins the axes `start` to `end` (both included) into one; negative numbers
    count from the last axis. There is no batch axis.

    ```mlir
    %y = snn.flatten %x axes 0 to -1 : tensor<8x4x4xf32> -> tensor<128xf32>
    ```
  }];
  let arguments = (ins SNN_Signal:$input, I64Attr:$start, I64Attr:$end,
    OptionalAttr<StrAttr>:$name);
  let results = (outs SNN_Signal:$result);
  let assemblyFormat = [{
    ($name^)? $input `axes` $start `to` $end attr-dict
    `:` type($input) `->` type($result)
  }];
  let extraClassDeclaration = [{
    // SynapseOpInterface.
    bool isReshape() { return true; }
  }];
  let hasFolder = 1;
}

#endif // GANGLION_DIALECT_SNN_IR_SNNSYNAPSEOPS_TD
