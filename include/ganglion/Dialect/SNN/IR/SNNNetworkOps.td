//===- SNNNetworkOps.td - Networks and their wiring -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SNNNETWORKOPS_TD
#define GANGLION_DIALECT_SNN_IR_SNNNETWORKOPS_TD

include "ganglion/Dialect/SNN/IR/SNNBase.td"
include "mlir/IR/RegionKindInterface.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/FunctionInterfaces.td"

def SNN_NetworkOp : SNN_Op<"network", [
    FunctionOpInterface, IsolatedFromAbove, RegionKindInterface,
    DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmBlockArgumentNames"]>,
    SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "spiking neural network";
  let description = [{
    A graph of populations, evaluated once per time step: each argument is the
    input of the step, each returned value its output. The order of operations
    says nothing; each cycle must pass through an `snn.delay`.

    The level says how neurons are described: `physical` (NIR's differential
    equations, no time step), `discrete` (`snn.neuron`, steps of `dt` seconds)
    or `integer` (`snn.integer_neuron`). The names of input and output nodes are kept in the argument
    and result attribute `snn.name`; values print under the name of their node.

    At the level integer all values are i1 or i32. An input or output of i32 may
    carry `snn.scale`, the real value of one unit, and an input `snn.range`, the
    integers that it can be. The verifier proves that within these ranges no
    current and no sum leaves 32 bits.

    ```mlir
    snn.network physical @one(%x: tensor<1xf32> {snn.name = "input"})
        -> (tensor<1xi1> {snn.name = "output"}) {
      %s = snn.lif "lif" %x tau(dense<2.5e-3> : tensor<1xf32>)
          r(dense<1.0> : tensor<1xf32>) v_leak(dense<0.0> : tensor<1xf32>)
          v_threshold(dense<0.1> : tensor<1xf32>)
          : tensor<1xf32> -> tensor<1xi1>
      snn.return %s : tensor<1xi1>
    }
    ```
  }];
  let arguments = (ins
    SymbolNameAttr:$sym_name,
    TypeAttrOf<FunctionType>:$function_type,
    SNN_LevelAttr:$level,
    OptionalAttr<F64Attr>:$dt,
    OptionalAttr<StrAttr>:$sym_visibility,
    OptionalAttr<DictArrayAttr>:$arg_attrs,
    OptionalAttr<DictArrayAttr>:$res_attrs);
  let regions = (region SizedRegion<1>:$body);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let extraClassDeclaration = [{
    /// Name of the argument and result attribute that holds the name of an
    /// input or output node.
    static ::llvm::StringRef getPortNameAttrName() { return "snn.name"; }

    /// Name of the discardable attribute, on operations, arguments and results,
    /// that keeps what a file says about a node without effect: a dictionary.
    static ::llvm::StringRef getMetadataAttrName() { return "snn.metadata"; }

    /// Name of the argument attribute that holds what an input carried in a run:
    /// an `#snn.activity`.
    static ::llvm::StringRef getActivityAttrName() { return "snn.activity"; }

    /// Name of the argument and result attribute, at the level integer, that
    /// holds the real value of one unit of an i32 value: an f64.
    static ::llvm::StringRef getScaleAttrName() { return "snn.scale"; }

    /// Name of the argument attribute, at the level integer, that holds the
    /// least and the most that an i32 input can be: an array of two i64.
    static ::llvm::StringRef getRangeAttrName() { return "snn.range"; }

    /// The name of input `index`: its attribute, or `inputN`.
    std::string getInputName(unsigned index);
    /// The name of output `index`: its attribute, or `outputN`.
    std::string getOutputName(unsigned index);

    /// The real value of one unit of input `index`, or nothing where it has no
    /// scale: its values then are the integers themselves.
    std::optional<double> getInputScale(unsigned index);
    /// The least and the most that input `index` can be.
    ValueBounds getInputBounds(unsigned index);

    // FunctionOpInterface.
    ::llvm::ArrayRef<::mlir::Type> getArgumentTypes() {
      return getFunctionType().getInputs();
    }
    ::llvm::ArrayRef<::mlir::Type> getResultTypes() {
      return getFunctionType().getResults();
    }
    ::mlir::Region *getCallableRegion() { return &getBody(); }

    // RegionKindInterface.
    static ::mlir::RegionKind getRegionKind(unsigned) {
      return ::mlir::RegionKind::Graph;
    }
  }];
}

def SNN_ReturnOp : SNN_Op<"return", [Pure, Terminator, ReturnLike,
                                     HasParent<"NetworkOp">]> {
  let summary = "outputs of a network";
  let description = [{
    Names the values that leave the network at each time step.

    ```mlir
    snn.return %s : tensor<7xi1>
    ```
  }];
  let arguments = (ins Variadic<SNN_Signal>:$outputs);
  let assemblyFormat = "attr-dict ($outputs^ `:` type($outputs))?";
  let hasVerifier = 1;
  let builders = [OpBuilder<(ins), "build($_builder, $_state, ::mlir::ValueRange());">];
}

def SNN_AddOp : SNN_NodeOp<"add"> {
  let summary = "sum of several currents";
  let description = [{
    Adds its operands from left to right, element by element; the sum starts
    with the first operand. Several edges that enter one node of a NIR file
    become one `snn.add`. At the level integer it carries the word `integer` and
    gives i32.

    ```mlir
    %sum = snn.add %feedforward, %recurrent
        : (tensor<38xf32>, tensor<38xf32>) -> tensor<38xf32>
    ```
  }];
  let arguments = (ins Variadic<SNN_Signal>:$inputs, UnitAttr:$integer,
    OptionalAttr<StrAttr>:$name);
  let results = (outs SNN_Current:$result);
  let assemblyFormat = [{
    ($name^)? $inputs (`integer` $integer^)? attr-dict
    `:` functional-type($inputs, $result)
  }];
  let hasVerifier = 1;
  let hasFolder = 1;
  let hasCanonicalizeMethod = 1;
  let extraClassDeclaration = SNN_NodeGivesCurrent # [{
    ValueBounds inferBounds(::llvm::ArrayRef<ValueBounds> operands);
  }];
}

def SNN_DelayOp : SNN_NodeOp<"delay"> {
  let summary = "delay line";
  let description = [{
    The value of each element some time ago, and zero before that. The delay of
    an element is a whole number of time steps (`steps`) or, at the physical
    level only, a time in seconds (`seconds`).

    `recurrent` marks the one-step delay that an importer puts on an edge that
    closes a cycle; the file has none there.

    ```mlir
    %late = snn.delay %s steps(dense<1> : tensor<38xi64>) recurrent
        : tensor<38xi1>
    ```
  }];
  let arguments = (ins SNN_Signal:$input,
    OptionalAttr<SNN_StepElements>:$steps,
    OptionalAttr<SNN_FloatElements>:$seconds,
    UnitAttr:$recurrent, OptionalAttr<StrAttr>:$name);
  let results = (outs SNN_Signal:$result);
  let assemblyFormat = [{
    ($name^)? $input (`steps` `(` $steps^ `)`)?
    (`seconds` `(` $seconds^ `)`)? (`recurrent` $recurrent^)?
    attr-dict `:` type($input)
  }];
  let hasVerifier = 1;
  let hasFolder = 1;
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    // NodeOpInterface: true where each element waits at least one step.
    bool breaksCycle();
    ValueBounds inferBounds(::llvm::ArrayRef<ValueBounds> operands) {
      return operands.front();
    }

    /// The number of values a delay in steps holds, the sum of its steps; some
    /// number above `maxElements` where it is larger than that.
    int64_t getNumStoredValues();
  }];
}

#endif // GANGLION_DIALECT_SNN_IR_SNNNETWORKOPS_TD
