//===- SDFAttrs.td - Attributes of the sdf dialect -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SDF_IR_SDFATTRS_TD
#define GANGLION_DIALECT_SDF_IR_SDFATTRS_TD

include "ganglion/Dialect/SDF/IR/SDFDialect.td"
include "mlir/IR/AttrTypeBase.td"

def SDF_CertificateAttr : AttrDef<SDF_Dialect, "Certificate"> {
  let mnemonic = "certificate";
  let summary = "proof of the period of a graph";
  let description = [{
    The period P/Q, in lowest terms, is the time from one iteration to the next.
    A cycle proves that it cannot be shorter, and potentials prove that it can
    be reached (Reiter, "Scheduling Parallel Computations", J. ACM 15(4), 1968).

    **In a homogeneous graph** these are

    - `cycle`, channels that form a closed walk with sum of the execution times
      / sum of the initial tokens = P/Q;
    - `potentials`, for each actor in the order of the graph the start of its
      first firing in units of 1/Q. For each channel from a to b with m tokens

          potentials[b] >= potentials[a] + Q * time(a) - P * m,

      so firing k of a can start at (potentials[a] + k * P) / Q. They are the
      least such numbers from 0 on.

    ```mlir
    #sdf.certificate<period = 5/2, cycle = [@a_b, @b_a], potentials = [0, 6]>
    ```

    **In any graph** both are about firings, numbered from 0 on for each actor.
    A firing waits for the end of those whose tokens it takes, and for the start
    of the one of the same actor before it.

    - `cycle` lists waits. `@channel` stands for the wait of a firing of the
      channel's target for the last firing whose tokens it takes, `@actor` for
      that of a firing of the actor for the one before. The list ends with a wait
      of firing `last_firing` (0 unless given) of its actor, leads backwards
      from it, and is gone through `repetitions` times (1 unless given), up to
      the same firing some iterations before. Execution times on the way /
      iterations = P/Q. `lags`, one for each entry of `cycle` (0 unless given),
      say how many firings before the last one that is which the wait is for,
      where firings of the source can overtake each other.

    - `potentials` are, one actor after the other, the starts of the first
      firings of each, in units of 1/`scale` (1/Q unless given), and are the
      least ones from 0 on. For an actor with F phases and K `rounds` (1 for all
      actors unless given) there are K * F. If an iteration takes it q times
      through its phases, firing n + K * F starts P/Q * K/q after firing n.

    An actor a with times [5, 1] gives b a token in its first phase and takes
    one back in its second. It takes 5 + 1 from its first firing to the second
    one of the next iteration, before which the first one after that does not
    start: 6 for two iterations.

    ```mlir
    #sdf.certificate<period = 3, cycle = [@a_b, @b_a, @a], potentials = [0, 3, 5]>
    ```

    Of an actor a that gives b two tokens a time, of which b takes three, an
    iteration has three firings, and two of b. Starts are given for all of them:

    ```mlir
    #sdf.certificate<period = 10, cycle = [@b_a, @a_b], last_firing = 1, repetitions = 2, rounds = [3, 2], potentials = [0, 0, 5, 2, 7]>
    ```

    The rest of a certificate determines its potentials, so those of a large
    graph may be left out. What is left then proves only that the period cannot
    be shorter; that it can be reached, the verifier has to find out.

    Whether the numbers prove what they claim is checked by
    `--sdf-verify-certificate`.
  }];
  let parameters = (ins
    "int64_t":$numerator,
    "int64_t":$denominator,
    ArrayRefParameter<"::mlir::FlatSymbolRefAttr">:$cycle,
    ArrayRefParameter<"int64_t", "empty if all are zero">:$lags,
    "int64_t":$lastFiring,
    "int64_t":$repetitions,
    ArrayRefParameter<"int64_t", "empty if all are one">:$rounds,
    "int64_t":$scale,
    ArrayRefParameter<"int64_t", "empty if left out">:$potentials);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    bool hasPotentials() const { return !getPotentials().empty(); }
  }];
}

def SDF_RationalAttr : AttrDef<SDF_Dialect, "Rational"> {
  let mnemonic = "rational";
  let summary = "fraction in lowest terms, not negative";
  let description = [{
    ```mlir
    #sdf.rational<1/400>
    #sdf.rational<3>
    ```
  }];
  let parameters = (ins "int64_t":$numerator, "int64_t":$denominator);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

#endif // GANGLION_DIALECT_SDF_IR_SDFATTRS_TD
