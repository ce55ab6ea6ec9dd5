//===- SNNBase.td - Constraints and base classes of snn operations -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SNNBASE_TD
#define GANGLION_DIALECT_SNN_IR_SNNBASE_TD

include "ganglion/Dialect/SNN/IR/SNNAttrs.td"
include "ganglion/Dialect/SNN/IR/SNNDialect.td"
include "ganglion/Dialect/SNN/IR/SNNEnums.td"
include "ganglion/Dialect/SNN/IR/SNNInterfaces.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

//===----------------------------------------------------------------------===//
// Types and attributes
//===----------------------------------------------------------------------===//

/// A ranked tensor whose size is known and fits into memory (isPlainTensor), so
/// that no code behind the verifier meets an empty axis or an overflow.
class SNN_TensorOf<list<Type> types, string elements> : ConfinedType<
    StaticShapeTensorOf<types>, [CPred<"::ganglion::snn::isPlainTensor($_self)">],
    "tensor of " # elements # " with static shape and 1 to 2^40 elements">;

/// What synapses give: i32 at the level integer, f32 at the others.
def SNN_Current : SNN_TensorOf<[I32, F32], "i32 or f32">;
def SNN_Signal : SNN_TensorOf<[I1, I32, F32], "i1, i32 or f32">;

/// A constant of the kinds that Constants.h reads.
class SNN_ElementsOf<list<Type> types, string elements> : ElementsAttrBase<
    And<[CPred<"::ganglion::snn::isPlainConstant($_self)">,
         Or<!foreach(type, types,
                     SubstLeaves<"$_self", "::llvm::cast<::mlir::ElementsAttr>"
                                 "($_self).getElementType()", type.predicate>)>]>,
    "constant tensor of " # elements # ", dense or dense_resource, with 1 to 2^40 "
    "elements">;

def SNN_FloatElements : SNN_ElementsOf<[F32, F64], "f32 or f64">;
def SNN_CoefficientElements : SNN_ElementsOf<[I32], "i32">;
/// Floating point at the levels physical and discrete, whole numbers at the
/// level integer; what is added to products has the type of the current there.
def SNN_WeightElements
    : SNN_ElementsOf<[I8, I16, I32, F32, F64], "i8, i16, i32, f32 or f64">;
def SNN_BiasElements : SNN_ElementsOf<[I32, F32, F64], "i32, f32 or f64">;
def SNN_StepElements : SNN_ElementsOf<[I64], "i64">;
def SNN_IndexElements : SNN_ElementsOf<[I32, I64], "i32 or i64">;

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

class SNN_Op<string mnemonic, list<Trait> traits = []>
    : Op<SNN_Dialect, mnemonic, traits>;

/// Prints a value under the name of its node. Classes that set
/// extraClassDefinition themselves prepend this.
defvar SNN_ResultNamedAfterNode = [{
  void $cppClass::getAsmResultNames(::mlir::OpAsmSetValueNameFn setName) {
    if (::mlir::StringAttr name = getNameAttr())
      setName(getResult(), getValueName(name));
  }
}];

/// For extraClassDeclaration of nodes that compute a current.
defvar SNN_NodeGivesCurrent = [{
  // NodeOpInterface.
  bool givesCurrent() { return true; }
}];

/// A node of a network. State is private to a node and starts at zero, so two
/// nodes with the same operands and attributes always agree: nodes are pure.
class SNN_TypedNodeOp<string mnemonic, list<Trait> traits = []>
    : SNN_Op<mnemonic, !listconcat(traits, [
        Pure, HasParent<"NetworkOp">,
        DeclareOpInterfaceMethods<SNN_NodeOpInterface>,
        DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>])> {
  let extraClassDefinition = SNN_ResultNamedAfterNode;
}

/// A node whose type follows from its operands and attributes.
class SNN_NodeOp<string mnemonic, list<Trait> traits = []>
    : SNN_TypedNodeOp<mnemonic, !listconcat(traits, [InferTypeOpAdaptor])>;

/// A bundle of synapses: one operand, one result, no memory.
class SNN_SynapseOp<string mnemonic, list<Trait> traits = []>
    : SNN_NodeOp<mnemonic, !listconcat(traits, [
        DeclareOpInterfaceMethods<SNN_SynapseOpInterface>])> {
  let results = (outs SNN_Current:$result);
}

#endif // GANGLION_DIALECT_SNN_IR_SNNBASE_TD
