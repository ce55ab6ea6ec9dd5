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
  let summary = "proof of the period of a homogeneous graph";
  let description = [{
    The period P/Q, in lowest terms, is the time from one iteration to the next.
    Two lists prove it (Reiter, "Scheduling Parallel Computations", J. ACM
    15(4), 1968):

    - `cycle`, channels that form a closed walk with sum of the execution times
      / sum of the initial tokens = P/Q, so no schedule has a shorter period;
    - `potentials`, for each actor in the order of the graph the start of its
      first firing in units of 1/Q. For each channel from a to b with m tokens

          potentials[b] >= potentials[a] + Q * time(a) - P * m,

      so firing k of a can start at (potentials[a] + k * P) / Q. They are the
      least such numbers from 0 on.

    Whether the numbers prove what they claim is checked by
    `--sdf-verify-certificate`.

    ```mlir
    #sdf.certificate<period = 5/2, cycle = [@a_b, @b_a], potentials = [0, 6]>
    ```
  }];
  let parameters = (ins
    "int64_t":$numerator,
    "int64_t":$denominator,
    ArrayRefParameter<"::mlir::FlatSymbolRefAttr">:$cycle,
    ArrayRefParameter<"int64_t">:$potentials);
  let assemblyFormat = [{
    `<` `period` `=` custom<Fraction>($numerator, $denominator) `,`
    `cycle` `=` `[` $cycle `]` `,`
    `potentials` `=` `[` $potentials `]` `>`
  }];
  let genVerifyDecl = 1;
}

#endif // GANGLION_DIALECT_SDF_IR_SDFATTRS_TD
