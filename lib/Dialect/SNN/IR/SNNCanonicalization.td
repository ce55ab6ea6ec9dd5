//===- SNNCanonicalization.td - Declarative patterns -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SNNCANONICALIZATION_TD
#define GANGLION_DIALECT_SNN_IR_SNNCANONICALIZATION_TD

include "ganglion/Dialect/SNN/IR/SNNOps.td"
include "mlir/IR/PatternBase.td"

def IsAbsent : Constraint<CPred<"!$0">, "is absent">;
def IsPresent : Constraint<CPred<"static_cast<bool>($0)">, "is present">;
def AreMergeable : Constraint<CPred<"areMergeable($0, $1)">,
                              "can be one delay line">;
def AddSteps : NativeCodeCall<"addSteps($0, $1)">;

/// delay(delay(x, a), b) = delay(x, a + b), element by element. A delay marked
/// recurrent stays: exporters leave it out, but not the delays beside it.
def MergeDelays : Pat<
  (SNN_DelayOp:$late
    (SNN_DelayOp:$early $x, $a, $secondsA, $recurrentA, $nameA),
    $b, $secondsB, $recurrentB, $nameB),
  (SNN_DelayOp $x, (AddSteps $a, $b), $secondsB, $recurrentB, $nameB),
  [(IsPresent $a), (IsPresent $b), (IsAbsent $recurrentA),
   (IsAbsent $recurrentB), (IsAbsent $nameA), (AreMergeable $early, $late)]>;

#endif // GANGLION_DIALECT_SNN_IR_SNNCANONICALIZATION_TD
