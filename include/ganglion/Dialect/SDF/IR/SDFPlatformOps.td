//===- SDFPlatformOps.td - Platforms that run graphs -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SDF_IR_SDFPLATFORMOPS_TD
#define GANGLION_DIALECT_SDF_IR_SDFPLATFORMOPS_TD

include "ganglion/Dialect/SDF/IR/SDFBase.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/IR/RegionKindInterface.td"

def SDF_PlatformOp : SDF_Op<"platform", !listconcat(
    GraphRegionNoTerminator.traits, [
    IsolatedFromAbove, NoRegionArguments, Symbol, SymbolTable])> {
  let summary = "tiles that run dataflow graphs, and what connects them";
  let description = [{
    The order of the tiles numbers them: an actor `on 1` runs on the second one.
    Times are in the time unit of the graph that runs on the platform.

    ```mlir
    sdf.platform @pair {
      sdf.tile @left processor "arm" wheel 8 memory 1024 connections 2 in 96 out 96
      sdf.tile @right processor "dsp"
      sdf.connection @there from @left to @right delay 3
    }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name);
  let regions = (region SizedRegion<1>:$bodyRegion);
  let assemblyFormat = "$sym_name attr-dict-with-keyword $bodyRegion";
  let builders = [OpBuilder<(ins "::llvm::StringRef":$name)>];
  let skipDefaultBuilders = 1;
  let hasRegionVerifier = 1;
}

def SDF_TileOp : SDF_Op<"tile", [HasParent<"PlatformOp">, Symbol]> {
  let summary = "processor with memory and an access to the network";
  let description = [{
    `processor` is the type of the processor: the time of a firing depends on
    it. Applications share it by slices of a `wheel` of so many time units, in
    which each has its turn. `memory` is in bits. So many `connections` to other
    tiles can be open at a time and take `in` and give `out` so many bits per
    time unit, all together.

    ```mlir
    sdf.tile @left processor "arm" wheel 8 memory 1024 connections 2 in 96 out 96
    ```
  }];
  let arguments = (ins
    SymbolNameAttr:$sym_name,
    OptionalAttr<StrAttr>:$processor,
    OptionalAttr<I64Attr>:$wheel,
    OptionalAttr<I64Attr>:$memory,
    OptionalAttr<I64Attr>:$connections,
    OptionalAttr<I64Attr>:$in_bandwidth,
    OptionalAttr<I64Attr>:$out_bandwidth);
  let assemblyFormat = [{
    $sym_name (`processor` $processor^)? (`wheel` $wheel^)?
    (`memory` $memory^)?
    (`connections` $connections^ `in` $in_bandwidth `out` $out_bandwidth)?
    attr-dict
  }];
  let hasVerifier = 1;
}

def SDF_ConnectionOp : SDF_Op<"connection", [
    HasParent<"PlatformOp">, Symbol,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "way from one tile to another";
  let description = [{
    What leaves the source tile reaches the target tile `delay` time units
    later.

    ```mlir
    sdf.connection @there from @left to @right delay 3
    ```
  }];
  let arguments = (ins
    SymbolNameAttr:$sym_name,
    FlatSymbolRefAttr:$source,
    FlatSymbolRefAttr:$target,
    I64Attr:$delay);
  let assemblyFormat = [{
    $sym_name `from` $source `to` $target `delay` $delay attr-dict
  }];
  let hasVerifier = 1;
}

#endif // GANGLION_DIALECT_SDF_IR_SDFPLATFORMOPS_TD
