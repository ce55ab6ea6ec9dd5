//===- SDFGraphOps.td - Graphs, actors and channels -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SDF_IR_SDFGRAPHOPS_TD
#define GANGLION_DIALECT_SDF_IR_SDFGRAPHOPS_TD

include "ganglion/Dialect/SDF/IR/SDFBase.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/IR/RegionKindInterface.td"

def SDF_GraphOp : SDF_Op<"graph", !listconcat(GraphRegionNoTerminator.traits, [
    IsolatedFromAbove, NoRegionArguments, Symbol, SymbolTable])> {
  let summary = "synchronous dataflow graph";
  let description = [{
    Holds actors and channels, at most one `sdf.schedule` and at most one
    `sdf.throughput`. The order of the actors numbers them; otherwise the order
    of operations says nothing. Times are whole numbers of `time_unit`.

    ```mlir
    sdf.graph @pair time_unit "ns" {
      sdf.actor @a time 3 on 0
      sdf.actor @b time 2 on 1
      sdf.channel @a_b from @a to @b tokens 0
      sdf.channel @b_a from @b to @a tokens 2
    }
    ```
  }];
  let arguments = (ins
    SymbolNameAttr:$sym_name,
    StrAttr:$time_unit);
  let regions = (region SizedRegion<1>:$bodyRegion);
  let assemblyFormat = [{
    $sym_name `time_unit` $time_unit
    attr-dict-with-keyword $bodyRegion
  }];
  let builders = [OpBuilder<(ins "::llvm::StringRef":$name,
                                 "::llvm::StringRef":$timeUnit)>];
  let skipDefaultBuilders = 1;
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let extraClassDeclaration = [{
    /// The schedule of the graph, or null.
    ScheduleOp getSchedule();
    /// The throughput of the graph, or null.
    ThroughputOp getThroughput();
  }];
}

def SDF_ActorOp : SDF_Op<"actor", [HasParent<"GraphOp">, Symbol]> {
  let summary = "actor of a dataflow graph";
  let description = [{
    Each firing takes `time` time units. A list gives the firings times in turn:
    its length is the number of phases of a cyclo-static actor (Bilsen, Engels,
    Lauwereins, Peperstraete, "Cyclo-Static Dataflow", IEEE Trans. Signal
    Processing 44(2), 1996), and firing n is in phase n modulo that number. In a
    list, `100*0` stands for hundred zeros.

    Firings of one actor start in order. They may overlap unless a channel from
    the actor to itself, with one token, forbids it. `on` gives the resource,
    such as the tile, on which the actor runs; what it shares with other actors
    is turned into channels by `--sdf-schedule`.

    ```mlir
    sdf.actor @a time 3 on 0
    sdf.actor @b time [3, 1, 1] on 0
    ```
  }];
  let arguments = (ins
    SymbolNameAttr:$sym_name,
    DenseI64ArrayAttr:$times,
    OptionalAttr<I64Attr>:$resource);
  let assemblyFormat = [{
    $sym_name `time` custom<PhaseList>($times) (`on` $resource^)? attr-dict
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    size_t getNumPhases() { return getTimes().size(); }
    /// The times as they are written: "3", or "[3, 1, 1]".
    std::string describeTimes();
  }];
}

def SDF_ChannelOp : SDF_Op<"channel", [
    HasParent<"GraphOp">, Symbol,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "channel of a dataflow graph";
  let description = [{
    A queue that holds `tokens` tokens at the start. A firing of the source adds
    `production` tokens when it ends, a firing of the target takes `consumption`
    tokens when it starts (`rates P to C`; both are one unless given). A rate is
    one number, or a list with a number for each phase of the source or target;
    in some phases it may be zero. A token has `size` bits.

    `capacity` is the length, in tokens, of the buffer that holds the channel.
    The source has to wait for free space in it, and what makes it wait is a
    channel back that carries the free places: its rates are swapped, and its
    tokens are at most `capacity` minus `tokens`. The verifier demands this
    channel, so that no analysis can promise a throughput that needs a larger
    buffer. A channel from an actor to itself needs none.

    Names tell in a critical cycle what limits the throughput. By convention:
    `stream.c0.c1` data, `buffer.c0.c1` free places of its buffer, `self.c0`
    firings that must not overlap, `order.tile0.1` the order on a resource.

    ```mlir
    sdf.channel @stream.a.b from @a to @b tokens 1 rates 2 to 3 capacity 6 size 16
    sdf.channel @buffer.a.b from @b to @a tokens 5 rates 3 to 2
    // a has one phase, b has three.
    sdf.channel @a_b from @a to @b tokens 2 rates 2 to [1, 0, 2]
    ```
  }];
  let arguments = (ins
    SymbolNameAttr:$sym_name,
    FlatSymbolRefAttr:$source,
    FlatSymbolRefAttr:$target,
    I64Attr:$tokens,
    DefaultValuedAttr<DenseI64ArrayAttr, "{1}">:$production,
    DefaultValuedAttr<DenseI64ArrayAttr, "{1}">:$consumption,
    OptionalAttr<I64Attr>:$capacity,
    OptionalAttr<I64Attr>:$size);
  let assemblyFormat = [{
    $sym_name `from` $source `to` $target `tokens` $tokens
    (`rates` custom<Rates>($production, $consumption)^)?
    (`capacity` $capacity^)? (`size` $size^)? attr-dict
  }];
  let builders = [
    /// A channel of a homogeneous graph.
    OpBuilder<(ins "::llvm::StringRef":$name, "::llvm::StringRef":$source,
                   "::llvm::StringRef":$target, "int64_t":$tokens)>,
    /// A channel with rates: one number, or one for each phase.
    OpBuilder<(ins "::llvm::StringRef":$name, "::llvm::StringRef":$source,
                   "::llvm::StringRef":$target, "int64_t":$tokens,
                   "::llvm::ArrayRef<int64_t>":$production,
                   "::llvm::ArrayRef<int64_t>":$consumption)>];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    /// The rates as they are written: "2 to [1, 0, 2]".
    std::string describeRates();
  }];
}

#endif // GANGLION_DIALECT_SDF_IR_SDFGRAPHOPS_TD
