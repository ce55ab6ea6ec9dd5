//===- SNNEnums.td - Enumerations of the snn dialect -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SNNENUMS_TD
#define GANGLION_DIALECT_SNN_IR_SNNENUMS_TD

include "ganglion/Dialect/SNN/IR/SNNDialect.td"
include "mlir/IR/EnumAttr.td"

class SNN_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::ganglion::snn";
  let genSpecializedAttr = 0;
}

def SNN_Level : SNN_Enum<"Level", "level of abstraction of a network", [
  I32EnumAttrCase<"Physical", 0, "physical">,
  I32EnumAttrCase<"Discrete", 1, "discrete">,
  I32EnumAttrCase<"Integer", 2, "integer">
]>;
def SNN_LevelAttr : EnumAttr<SNN_Dialect, SNN_Level, "level">;

def SNN_PaddingMode : SNN_Enum<"PaddingMode", "how a window meets the border", [
  I32EnumAttrCase<"Explicit", 0, "explicit">,
  I32EnumAttrCase<"Same", 1, "same">,
  I32EnumAttrCase<"Valid", 2, "valid">
]>;
def SNN_PaddingModeAttr : EnumAttr<SNN_Dialect, SNN_PaddingMode, "padding_mode">;

def SNN_ResetMode : SNN_Enum<"ResetMode", "what a spike does to the membrane", [
  I32EnumAttrCase<"None", 0, "none">,
  I32EnumAttrCase<"Zero", 1, "zero">,
  I32EnumAttrCase<"Value", 2, "value">,
  I32EnumAttrCase<"Subtract", 3, "subtract">,
  I32EnumAttrCase<"SubtractMulti", 4, "subtract_multi">
]>;
def SNN_ResetModeAttr : EnumAttr<SNN_Dialect, SNN_ResetMode, "reset">;

def SNN_ResetTiming : SNN_Enum<"ResetTiming", "when a spike resets the membrane", [
  I32EnumAttrCase<"SameStep", 0, "same_step">,
  I32EnumAttrCase<"NextStep", 1, "next_step">,
  I32EnumAttrCase<"Carried", 2, "carried">,
  I32EnumAttrCase<"SubStep", 3, "sub_step">
]>;
def SNN_ResetTimingAttr : EnumAttr<SNN_Dialect, SNN_ResetTiming, "timing">;

def SNN_Comparison : SNN_Enum<"Comparison", "comparison with the threshold", [
  I32EnumAttrCase<"Greater", 0, "gt">,
  I32EnumAttrCase<"GreaterEqual", 1, "ge">
]>;
def SNN_ComparisonAttr : EnumAttr<SNN_Dialect, SNN_Comparison, "compare">;

def SNN_Rounding : SNN_Enum<"Rounding", "rounding of the state", [
  I32EnumAttrCase<"None", 0, "none">,
  I32EnumAttrCase<"TowardZero", 1, "toward_zero">
]>;
def SNN_RoundingAttr : EnumAttr<SNN_Dialect, SNN_Rounding, "rounding">;

def SNN_IntegerRounding : SNN_Enum<"IntegerRounding",
                                   "rounding of a division by a power of two", [
  I32EnumAttrCase<"NearestEven", 0, "nearest_even">,
  I32EnumAttrCase<"TowardZero", 1, "toward_zero">,
  I32EnumAttrCase<"Floor", 2, "floor">
]>;
def SNN_IntegerRoundingAttr
    : EnumAttr<SNN_Dialect, SNN_IntegerRounding, "integer_rounding">;

#endif // GANGLION_DIALECT_SNN_IR_SNNENUMS_TD
