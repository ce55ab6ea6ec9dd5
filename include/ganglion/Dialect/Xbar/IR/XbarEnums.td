//===- XbarEnums.td - Enumerations of the xbar dialect -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_IR_XBARENUMS_TD
#define GANGLION_DIALECT_XBAR_IR_XBARENUMS_TD

include "ganglion/Dialect/Xbar/IR/XbarDialect.td"
include "mlir/IR/EnumAttr.td"

class Xbar_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::ganglion::xbar";
  let genSpecializedAttr = 0;
}

def Xbar_PartialSums : Xbar_Enum<"PartialSums",
    "how a neuron may be spread over several crossbars", [
  I32EnumAttrCase<"None", 0, "none">,
  I32EnumAttrCase<"Periphery", 1, "periphery">,
  I32EnumAttrCase<"Graded", 2, "graded">
]>;
def Xbar_PartialSumsAttr
    : EnumAttr<Xbar_Dialect, Xbar_PartialSums, "partial_sums"> {
  let assemblyFormat = "`<` $value `>`";
}

def Xbar_Topology : Xbar_Enum<"Topology", "network between the tiles", [
  I32EnumAttrCase<"Mesh", 0, "mesh">,
  I32EnumAttrCase<"Torus", 1, "torus">,
  I32EnumAttrCase<"AllToAll", 2, "all_to_all">,
  I32EnumAttrCase<"Hierarchical", 3, "hierarchical">
]>;
def Xbar_TopologyAttr : EnumAttr<Xbar_Dialect, Xbar_Topology, "topology"> {
  let assemblyFormat = "`<` $value `>`";
}

def Xbar_Traffic : Xbar_Enum<"Traffic", "spikes that times are computed for", [
  I32EnumAttrCase<"WorstCase", 0, "worst_case">,
  I32EnumAttrCase<"Max", 1, "max">,
  I32EnumAttrCase<"Mean", 2, "mean">
]>;
def Xbar_TrafficAttr : EnumAttr<Xbar_Dialect, Xbar_Traffic, "traffic"> {
  let assemblyFormat = "`<` $value `>`";
}

#endif // GANGLION_DIALECT_XBAR_IR_XBARENUMS_TD
