//===- XbarAttrs.td - Attributes of the xbar dialect -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_IR_XBARATTRS_TD
#define GANGLION_DIALECT_XBAR_IR_XBARATTRS_TD

include "ganglion/Dialect/Xbar/IR/XbarDialect.td"
include "ganglion/Dialect/Xbar/IR/XbarEnums.td"
include "mlir/IR/AttrTypeBase.td"

class Xbar_Attr<string name, string mnemonicValue, list<Trait> traits = []>
    : AttrDef<Xbar_Dialect, name, traits> {
  let mnemonic = mnemonicValue;
}

def Xbar_SubsetAttr : Xbar_Attr<"Subset", "subset"> {
  let summary = "some elements of a population";
  let description = [{
    Elements of the node `node` of a network: a population of neurons or an
    input. The set is either a box of its index space, given as half-open ranges
    per axis, or a list of row-major positions.

    ```mlir
    #xbar.subset<"conv1"[0:16, 3:7, 0:32]>
    #xbar.subset<"lif1"{0, 3, 17}>
    ```
  }];
  let parameters = (ins "::mlir::StringAttr":$node,
    ArrayRefParameter<"int64_t", "first index of each axis">:$lower,
    ArrayRefParameter<"int64_t", "end index of each axis">:$upper,
    ArrayRefParameter<"int64_t", "row-major positions">:$positions);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let builders = [
    AttrBuilderWithInferredContext<(ins "::mlir::StringAttr":$node,
      "::llvm::ArrayRef<int64_t>":$lower, "::llvm::ArrayRef<int64_t>":$upper), [{
        return $_get(node.getContext(), node, lower, upper,
                     ::llvm::ArrayRef<int64_t>());
      }]>,
    AttrBuilderWithInferredContext<(ins "::mlir::StringAttr":$node,
      "::llvm::ArrayRef<int64_t>":$positions), [{
        return $_get(node.getContext(), node, ::llvm::ArrayRef<int64_t>(),
                     ::llvm::ArrayRef<int64_t>(), positions);
      }]>
  ];
  let extraClassDeclaration = [{
    bool isBox() const { return getPositions().empty(); }
    /// The number of elements in the set.
    int64_t getNumElements() const;
    /// The set as ascending row-major positions in a value of the given shape,
    /// which must contain it.
    ::llvm::SmallVector<int64_t>
    enumerate(::llvm::ArrayRef<int64_t> shape) const;
    /// Whether the set lies inside a value of the given shape.
    bool isInside(::llvm::ArrayRef<int64_t> shape) const;
  }];
}

def Xbar_RowsAttr : Xbar_Attr<"Rows", "rows"> {
  let summary = "rows of a crossbar driven by one source";
  let description = [{
    The rows that carry `subset`: spikes of a population or values of an input,
    `delay` time steps old; or, where `partial` names a cluster, the partial sums
    which that cluster forms for these neurons in the same time step.

    ```mlir
    #xbar.rows<"lif1"[0:38] delay 1>
    #xbar.rows<"fc1"[0:18] partial @c0>
    ```
  }];
  let parameters = (ins "::ganglion::xbar::SubsetAttr":$subset,
    DefaultValuedParameter<"int64_t", "0">:$delay,
    OptionalParameter<"::mlir::FlatSymbolRefAttr">:$partial);
  let assemblyFormat = [{
    `<` custom<BareSubset>($subset) (`delay` $delay^)?
    (`partial` $partial^)? `>`
  }];
  let genVerifyDecl = 1;
}

def Xbar_BlockAttr : Xbar_Attr<"Block", "block"> {
  let summary = "columns of a crossbar that listen to the same rows";
  let description = [{
    Columns for `neurons` which take their input from `rows`: a crosspoint holds
    a synapse where the network has one. `partial` columns form a sum for
    another cluster; the others are the neurons themselves.

    ```mlir
    #xbar.block<neurons = [<"lif1"[0:38]>], rows = [<"input"[0:12]>]>
    #xbar.block<partial neurons = [<"lif1"[0:38]>], rows = [<"input"[0:12]>]>
    ```
  }];
  let parameters = (ins
    ArrayRefParameter<"::ganglion::xbar::SubsetAttr">:$neurons,
    OptionalArrayRefParameter<"::ganglion::xbar::RowsAttr">:$rows,
    DefaultValuedParameter<"bool", "false">:$partial);
  let assemblyFormat = [{
    `<` custom<ColumnKind>($partial) `=` `[` $neurons `]`
    (`,` `rows` `=` `[` $rows^ `]`)? `>`
  }];
}

def Xbar_BlockArrayAttr : TypedArrayAttrBase<Xbar_BlockAttr, "array of blocks">;

#endif // GANGLION_DIALECT_XBAR_IR_XBARATTRS_TD
