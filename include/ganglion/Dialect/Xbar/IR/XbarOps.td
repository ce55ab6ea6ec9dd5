//===- XbarOps.td - Operations of the xbar dialect -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_IR_XBAROPS_TD
#define GANGLION_DIALECT_XBAR_IR_XBAROPS_TD

include "ganglion/Dialect/Xbar/IR/XbarAttrs.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/IR/RegionKindInterface.td"
include "mlir/IR/SymbolInterfaces.td"

class Xbar_Op<string mnemonic, list<Trait> traits = []>
    : Op<Xbar_Dialect, mnemonic, traits>;

/// A signed number; I64Attr would hand it out as unsigned.
def Xbar_I64Attr : TypedSignlessIntegerAttrBase<
    I64, "int64_t", "64-bit signless integer attribute">;

def Xbar_MachineOp : Xbar_Op<"machine", [Symbol]> {
  let summary = "crossbar machine";
  let description = [{
    What a machine can hold and how long it takes. Limits are per tile, times in
    picoseconds, energies in picojoules. A tile evaluates a cluster in

        base_time + active rows * row_time + columns * column_time

    and `events` events travel to a tile `hops` hops away in

        hops * hop_time + events * event_time.

    Energies are optional: `neuron_energy` of a neuron in a time step,
    `row_energy` of an active row, `synapse_energy` of a spike that meets a
    synapse, `spike_energy` of a spike emitted and `hop_energy` of an event over
    one hop.

    Tiles are numbered row by row. Hops count along the rows and columns of a
    `mesh`, the shorter way round on a `torus`, and 1 between any two tiles of
    `all_to_all`. In a `hierarchical` machine, groups of `group_width` by
    `group_height` tiles sit around a router each, and the routers form a mesh:
    1 hop within a group, otherwise 1 to the router, 1 between neighbouring
    routers, and 1 from the last router.

    `partial_sums` says how a neuron with more synapses than a column can hold
    is spread: `none` (it is not), `graded` (partial sums travel as values and
    enter on a row), `periphery` (they are added beside the crossbar and take no
    row). `tile_sharing` says whether several clusters may take turns on a tile,
    each turn costing `reload_time`. `fan_out` is the most rows, over all tiles,
    that the spikes of one neuron can enter; without it there is no limit.
    `synaptic_state` says whether a neuron may
    keep a decaying synaptic current, `resets` which resets of `snn.neuron` it
    has.

    ```mlir
    xbar.machine @tiny {
      width = 2, height = 2, topology = #xbar.topology<mesh>,
      rows = 128, columns = 128, neurons = 128,
      synapses = 16384, fan_in = 128, weight_bits = 8,
      partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
      resets = ["zero", "subtract"], tile_sharing = true, buffer_tokens = 2,
      base_time = 0, row_time = 1000, column_time = 1000,
      reload_time = 0, hop_time = 500, event_time = 100
    }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name,
    Xbar_I64Attr:$width, Xbar_I64Attr:$height, Xbar_TopologyAttr:$topology,
    Xbar_I64Attr:$rows, Xbar_I64Attr:$columns, Xbar_I64Attr:$neurons, Xbar_I64Attr:$synapses,
    Xbar_I64Attr:$fan_in, OptionalAttr<Xbar_I64Attr>:$fan_out,
    Xbar_I64Attr:$weight_bits, Xbar_PartialSumsAttr:$partial_sums,
    BoolAttr:$synaptic_state, StrArrayAttr:$resets, BoolAttr:$tile_sharing,
    Xbar_I64Attr:$buffer_tokens, Xbar_I64Attr:$base_time, Xbar_I64Attr:$row_time,
    Xbar_I64Attr:$column_time, Xbar_I64Attr:$reload_time, Xbar_I64Attr:$hop_time,
    Xbar_I64Attr:$event_time,
    DefaultValuedAttr<Xbar_I64Attr, "1">:$group_width,
    DefaultValuedAttr<Xbar_I64Attr, "1">:$group_height,
    OptionalAttr<F64Attr>:$neuron_energy, OptionalAttr<F64Attr>:$row_energy,
    OptionalAttr<F64Attr>:$synapse_energy,
    OptionalAttr<F64Attr>:$spike_energy, OptionalAttr<F64Attr>:$hop_energy);
  let assemblyFormat = "$sym_name attr-dict";
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    int64_t getNumTiles() { return getWidth() * getHeight(); }
    /// The network between the tiles.
    ::ganglion::mapping::Topology getTileNetwork();
    /// The number of hops between two tiles, numbered row by row.
    int64_t getHops(int64_t source, int64_t target);
    /// The time to evaluate a cluster, in picoseconds.
    int64_t getClusterTime(int64_t activeRows, int64_t columns);
    /// The time of a message of `events` events over `hops` hops, in
    /// picoseconds.
    int64_t getMessageTime(int64_t hops, int64_t events);
  }];
}

def Xbar_ProgramOp : Xbar_Op<"program", [Symbol, SymbolTable, NoTerminator,
    SingleBlock, IsolatedFromAbove,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "network on a machine";
  let description = [{
    The clusters into which the network `network` is cut for the machine
    `machine`, and the streams between them. `cluster_bound` and `event_bound`
    are what no other clustering can undercut, by proof: the number of clusters,
    and the events that pass between clusters in a time step in which all
    neurons fire. An `xbar.order` tells in which order clusters take turns on a
    tile, and each `xbar.guarantee` what period that gives.

    ```mlir
    xbar.program @p of @net on @machine bound 2 events 38 {
      xbar.cluster @c0 stage 0 rows 50 columns 38 neurons 38 crosspoints 1900
          blocks [#xbar.block<neurons = [<"lif1"[0:38]>],
                              rows = [<"input"[0:50]>]>]
      xbar.cluster @c1 stage 1 rows 38 columns 7 neurons 7 crosspoints 266
          blocks [#xbar.block<neurons = [<"lif2"[0:7]>],
                              rows = [<"lif1"[0:38]>]>]
      xbar.stream @c0 -> @c1 events 38
    }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, FlatSymbolRefAttr:$network,
    FlatSymbolRefAttr:$machine, Xbar_I64Attr:$cluster_bound,
    OptionalAttr<Xbar_I64Attr>:$event_bound);
  let regions = (region SizedRegion<1>:$body);
  let builders = [OpBuilder<(ins "::llvm::StringRef":$name,
      "::llvm::StringRef":$network, "::llvm::StringRef":$machine,
      "int64_t":$clusterBound), [{
    build($_builder, $_state, name, network, machine, clusterBound,
          /*event_bound=*/nullptr);
  }]>];
  let assemblyFormat = [{
    $sym_name `of` $network `on` $machine `bound` $cluster_bound
    (`events` $event_bound^)? attr-dict-with-keyword $body
  }];
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let extraClassDeclaration = [{
    /// The order of the clusters, or null.
    ::ganglion::xbar::OrderOp getOrder();
    /// The guarantee of a program that runs on its tiles, or null.
    ::ganglion::xbar::GuaranteeOp getRunningGuarantee();
  }];
}

def Xbar_ClusterOp : Xbar_Op<"cluster", [Symbol, HasParent<"ProgramOp">,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "neurons that share a crossbar";
  let description = [{
    The columns of one crossbar. `rows`, `columns`, `neurons` and `crosspoints`
    count what it uses: distinct rows, columns, columns that are neurons, and
    occupied crosspoints. Clusters of a stage depend on clusters of earlier
    stages only, within a time step. `tile` is set by placement.

    ```mlir
    xbar.cluster @c0 stage 0 rows 50 columns 38 neurons 38 crosspoints 1900
        tile 3 blocks [#xbar.block<neurons = [<"lif1"[0:38]>],
                                   rows = [<"input"[0:50]>]>]
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, Xbar_I64Attr:$stage, Xbar_I64Attr:$rows,
    Xbar_I64Attr:$columns, Xbar_I64Attr:$neurons, Xbar_I64Attr:$crosspoints,
    OptionalAttr<Xbar_I64Attr>:$tile, Xbar_BlockArrayAttr:$blocks);
  let assemblyFormat = [{
    $sym_name `stage` $stage `rows` $rows `columns` $columns
    `neurons` $neurons `crosspoints` $crosspoints (`tile` $tile^)?
    `blocks` $blocks attr-dict
  }];
  let hasVerifier = 1;
}

def Xbar_StreamOp : Xbar_Op<"stream", [HasParent<"ProgramOp">,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "traffic between two clusters";
  let description = [{
    What `source` sends to `target` at each time step: at most `events` events
    (spikes or partial sums), used `delay` steps later. Without a delay the
    target is of a later stage.

    ```mlir
    xbar.stream @c0 -> @c1 delay 1 events 38
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$source, FlatSymbolRefAttr:$target,
    DefaultValuedAttr<Xbar_I64Attr, "0">:$delay, Xbar_I64Attr:$events);
  let assemblyFormat = [{
    $source `->` $target (`delay` $delay^)? `events` $events attr-dict
  }];
  let hasVerifier = 1;
}

def Xbar_OrderOp : Xbar_Op<"order", [HasParent<"ProgramOp">]> {
  let summary = "turns of clusters";
  let description = [{
    All clusters of the program, in an order in which one tile can carry out a
    time step: each comes behind those whose spikes it takes within the step.
    Clusters that share a tile take turns as they come in this order. That
    never deadlocks, whichever of them share which tile (Song et al., LCTES
    2020), so one order serves every placement.

    ```mlir
    xbar.order [@c0, @c1, @c2]
    ```
  }];
  let arguments = (ins FlatSymbolRefArrayAttr:$clusters);
  let assemblyFormat = "$clusters attr-dict";
}

def Xbar_GuaranteeOp : Xbar_Op<"guarantee", [HasParent<"ProgramOp">]> {
  let summary = "period that holds on any tiles";
  let description = [{
    The program has a period of at most `period` picoseconds for each time step
    on any `tiles` tiles if no message goes further than `hops` hops. `binding`
    gives each cluster a number from 0 to `tiles` - 1, and clusters share a tile
    if they have the same; `starts` says when each starts first, in units of 1/Q
    where the period is P/Q. Clusters count as they stand in the program. Those
    of a tile take turns as they start, and those that start at the same time as
    they come in the `xbar.order`.

    Whether the numbers prove the period on certain tiles is checked in one pass
    over clusters and streams by whoever relies on it, as `--xbar-admit` does.
    The clusters of a program that was admitted have the tiles, and the
    guarantee that counts is marked `running`.

    ```mlir
    xbar.guarantee tiles 2 hops 3 period 21 binding [0, 1] starts [0, 31]
    xbar.guarantee running tiles 1 hops 3 period 81/2 binding [0, 0] starts [0, 30]
    ```
  }];
  let arguments = (ins UnitAttr:$running, Xbar_I64Attr:$tiles,
    Xbar_I64Attr:$hops, Xbar_I64Attr:$period_numerator,
    DefaultValuedAttr<Xbar_I64Attr, "1">:$period_denominator,
    DenseI64ArrayAttr:$binding, DenseI64ArrayAttr:$starts);
  let assemblyFormat = [{
    (`running` $running^)? `tiles` $tiles `hops` $hops
    `period` custom<Fraction>($period_numerator, $period_denominator)
    `binding` $binding `starts` $starts attr-dict
  }];
  let hasVerifier = 1;
}

#endif // GANGLION_DIALECT_XBAR_IR_XBAROPS_TD
