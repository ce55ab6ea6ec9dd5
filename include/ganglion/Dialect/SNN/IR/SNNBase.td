//===- SNNBase.td - Constraints and base classes of snn operations -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SNNBASE_TD
#define GANGLION_DIALECT_SNN_IR_SNNBASE_TD

include "ganglion/Dialect/SNN/IR/SNNDialect.td"
include "ganglion/Dialect/SNN/IR/SNNEnums.td"
include "ganglion/Dialect/SNN/IR/SNNInterfaces.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

//===----------------------------------------------------------------------===//
// Types and attributes
//===----------------------------------------------------------------------===//

def SNN_Spikes : StaticShapeTensorOf<[I1, I32]>;
def SNN_Current : StaticShapeTensorOf<[F32]>;
def SNN_Signal : StaticShapeTensorOf<[I1, I32, F32]>;

def SNN_FloatElements : ElementsAttrBase<
    And<[CPred<"::llvm::isa<::mlir::ElementsAttr>($_self)">,
         CPred<"::llvm::isa<::mlir::Float32Type, ::mlir::Float64Type>("
               "::llvm::cast<::mlir::ElementsAttr>($_self).getElementType())">]>,
    "constant tensor of f32 or f64"> {
  let storageType = "::mlir::ElementsAttr";
  let returnType = "::mlir::ElementsAttr";
  let convertFromStorage = "$_self";
}

def SNN_StepElements : ElementsAttrBase<
    And<[CPred<"::llvm::isa<::mlir::ElementsAttr>($_self)">,
         CPred<"::llvm::cast<::mlir::ElementsAttr>($_self)"
               ".getElementType().isInteger(64)">]>,
    "constant tensor of i64"> {
  let storageType = "::mlir::ElementsAttr";
  let returnType = "::mlir::ElementsAttr";
  let convertFromStorage = "$_self";
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

class SNN_Op<string mnemonic, list<Trait> traits = []>
    : Op<SNN_Dialect, mnemonic, traits>;

/// A node of a network. State is private to a node and starts at zero, so two
/// nodes with the same operands and attributes always agree: nodes are pure.
class SNN_NodeOp<string mnemonic, list<Trait> traits = []>
    : SNN_Op<mnemonic, !listconcat(traits, [
        Pure, DeclareOpInterfaceMethods<SNN_NodeOpInterface>,
        InferTypeOpAdaptor])>;

/// A bundle of synapses: one operand, one result, no memory.
class SNN_SynapseOp<string mnemonic, list<Trait> traits = []>
    : SNN_NodeOp<mnemonic, !listconcat(traits, [
        DeclareOpInterfaceMethods<SNN_SynapseOpInterface>])> {
  let results = (outs SNN_Current:$result);
}

#endif // GANGLION_DIALECT_SNN_IR_SNNBASE_TD
