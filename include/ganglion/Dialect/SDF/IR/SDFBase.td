//===- SDFBase.td - Base class of sdf operations -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SDF_IR_SDFBASE_TD
#define GANGLION_DIALECT_SDF_IR_SDFBASE_TD

include "ganglion/Dialect/SDF/IR/SDFAttrs.td"
include "ganglion/Dialect/SDF/IR/SDFDialect.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/IR/SymbolInterfaces.td"

class SDF_Op<string mnemonic, list<Trait> traits = []>
    : Op<SDF_Dialect, mnemonic, traits>;

#endif // GANGLION_DIALECT_SDF_IR_SDFBASE_TD
