// Every operation and attribute with every optional part, printed and parsed
// again in the custom form, in the generic form and as bytecode.

// RUN: snn-opt %s | FileCheck %s
// RUN: snn-opt %s | snn-opt | FileCheck %s
// RUN: snn-opt %s --mlir-print-op-generic | snn-opt | FileCheck %s
// RUN: snn-opt %s --emit-bytecode | snn-opt | FileCheck %s

//===----------------------------------------------------------------------===//
// Machines
//===----------------------------------------------------------------------===//

// CHECK-LABEL: xbar.machine @tiny
// CHECK-SAME:    base_time = 0 : i64
// CHECK-SAME:    buffer_tokens = 2 : i64
// CHECK-SAME:    column_time = 1000 : i64
// CHECK-SAME:    columns = 128 : i64
// CHECK-SAME:    event_time = 100 : i64
// CHECK-SAME:    fan_in = 128 : i64
// CHECK-SAME:    height = 2 : i64
// CHECK-SAME:    hop_time = 500 : i64
// CHECK-SAME:    neurons = 128 : i64
// CHECK-SAME:    partial_sums = #xbar.partial_sums<graded>
// CHECK-SAME:    reload_time = 0 : i64
// CHECK-SAME:    resets = ["zero", "subtract"]
// CHECK-SAME:    row_time = 1000 : i64
// CHECK-SAME:    rows = 128 : i64
// CHECK-SAME:    synapses = 16384 : i64
// CHECK-SAME:    synaptic_state = true
// CHECK-SAME:    tile_sharing = true
// CHECK-SAME:    topology = #xbar.topology<mesh>
// CHECK-SAME:    weight_bits = 8 : i64
// CHECK-SAME:    width = 2 : i64
xbar.machine @tiny {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 128, columns = 128, neurons = 128,
  synapses = 16384, fan_in = 128, weight_bits = 8,
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero", "subtract"], tile_sharing = true, buffer_tokens = 2,
  base_time = 0, row_time = 1000, column_time = 1000,
  reload_time = 0, hop_time = 500, event_time = 100
}

// Optional energies, attributes of other dialects, a name that needs quotes,
// and limits at their ends.
// CHECK-LABEL: xbar.machine @"one-cell"
// CHECK-SAME:    hop_energy = 0.000000e+00 : f64
// CHECK-SAME:    hop_time = 1073741824 : i64
// CHECK-SAME:    neuron_energy = 1.500000e+00 : f64
// CHECK-SAME:    partial_sums = #xbar.partial_sums<periphery>
// CHECK-SAME:    reload_time = 1125899906842624 : i64
// CHECK-SAME:    resets = []
// CHECK-SAME:    row_energy = 5.000000e-01 : f64
// CHECK-SAME:    snn.note = "kept"
// CHECK-SAME:    spike_energy = 2.500000e+00 : f64
// CHECK-SAME:    synapse_energy = 1.000000e-01 : f64
// CHECK-SAME:    topology = #xbar.topology<torus>
xbar.machine @"one-cell" {
  width = 1, height = 1, topology = #xbar.topology<torus>,
  rows = 1, columns = 1, neurons = 1, synapses = 1, fan_in = 1, weight_bits = 64,
  partial_sums = #xbar.partial_sums<periphery>, synaptic_state = false,
  resets = [], tile_sharing = false, buffer_tokens = 1,
  base_time = 1073741824, row_time = 1073741824, column_time = 1073741824,
  reload_time = 1125899906842624, hop_time = 1073741824,
  event_time = 1073741824,
  neuron_energy = 1.5, row_energy = 0.5, synapse_energy = 0.1, spike_energy = 2.5,
  hop_energy = 0.0, snn.note = "kept"
}

// CHECK-LABEL: xbar.machine @far
// CHECK-SAME:    partial_sums = #xbar.partial_sums<none>
// CHECK-SAME:    topology = #xbar.topology<all_to_all>
xbar.machine @far {
  width = 32768, height = 32768, topology = #xbar.topology<all_to_all>,
  rows = 1073741824, columns = 1073741824, neurons = 1073741824,
  synapses = 1073741824, fan_in = 1073741824, weight_bits = 1,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["none", "zero", "value", "subtract", "subtract_multi"],
  tile_sharing = true, buffer_tokens = 1073741824,
  base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// Groups of tiles; a group of one tile needs no mention.
// CHECK-LABEL: xbar.machine @board
// CHECK-SAME:    group_height = 2 : i64
// CHECK-SAME:    group_width = 4 : i64
// CHECK-SAME:    topology = #xbar.topology<hierarchical>
// CHECK-LABEL: xbar.machine @routers
// CHECK-NOT:     group_
// CHECK-SAME:    topology = #xbar.topology<hierarchical>
xbar.machine @board {
  width = 8, height = 2, topology = #xbar.topology<hierarchical>,
  group_width = 4, group_height = 2,
  rows = 1, columns = 1, neurons = 1, synapses = 1, fan_in = 1, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = false,
  resets = [], tile_sharing = false, buffer_tokens = 1,
  base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
xbar.machine @routers {
  width = 3, height = 5, topology = #xbar.topology<hierarchical>,
  rows = 1, columns = 1, neurons = 1, synapses = 1, fan_in = 1, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = false,
  resets = [], tile_sharing = false, buffer_tokens = 1,
  base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

snn.network physical @net() {
  snn.return
}

// The example of xbar.program.
// CHECK-LABEL: xbar.program @p of @net on @tiny bound 2 events 38 {
// CHECK-NEXT:    xbar.cluster @c0 stage 0 rows 50 columns 38 neurons 38 crosspoints 1900
// CHECK-SAME:      blocks [#xbar.block<neurons = [<"lif1"[0:38]>], rows = [<"input"[0:50]>]>]
// CHECK-NEXT:    xbar.cluster @c1 stage 1 rows 38 columns 7 neurons 7 crosspoints 266
// CHECK-NEXT:    xbar.stream @c0 -> @c1 events 38
// CHECK-NEXT:  }
xbar.program @p of @net on @tiny bound 2 events 38 {
  xbar.cluster @c0 stage 0 rows 50 columns 38 neurons 38 crosspoints 1900
      blocks [#xbar.block<neurons = [<"lif1"[0:38]>],
                          rows = [<"input"[0:50]>]>]
  xbar.cluster @c1 stage 1 rows 38 columns 7 neurons 7 crosspoints 266
      blocks [#xbar.block<neurons = [<"lif2"[0:7]>],
                          rows = [<"lif1"[0:38]>]>]
  xbar.stream @c0 -> @c1 events 38
}

// Boxes of any rank, lists, delays, partial sums, neurons without synapses, and
// two clusters that take turns on a tile.
// CHECK-LABEL: xbar.program @all of @net on @tiny bound 0 attributes {note = 1 : i64} {
// CHECK-NEXT:    xbar.cluster @part stage 0 rows 3 columns 2 neurons 0 crosspoints 6 tile 3
// CHECK-SAME:      blocks [#xbar.block<partial neurons = [<"fc"{4, 9}>], rows = [<"conv"{0, 3, 17}>]>]
// CHECK-NEXT:    xbar.cluster @"rest of it" stage 1 rows 20 columns 5 neurons 5 crosspoints 30 tile 3 blocks [
// CHECK-SAME:      #xbar.block<neurons = [<"fc"{4, 9}>, <"scalar"[]>],
// CHECK-SAME:        rows = [<"fc"{4, 9} partial @part>, <"conv"[0:1, 3:7, 0:4] delay 2>, <"in put"{9223372036854775807}>]>,
// CHECK-SAME:      #xbar.block<neurons = [<"idle"[0:2]>]>] {note = "kept"}
// CHECK-NEXT:    xbar.stream @part -> @"rest of it" events 2
// CHECK-NEXT:    xbar.stream @"rest of it" -> @part delay 1 events 2147483648 {note}
// CHECK-NEXT:  }
xbar.program @all of @net on @tiny bound 0 attributes {note = 1} {
  xbar.cluster @part stage 0 rows 3 columns 2 neurons 0 crosspoints 6 tile 3
      blocks [#xbar.block<partial neurons = [#xbar.subset<"fc"{4, 9}>],
                          rows = [#xbar.rows<"conv"{0, 3, 17}>]>]
  xbar.cluster @"rest of it" stage 1 rows 20 columns 5 neurons 5 crosspoints 30
      tile 3 blocks [
        #xbar.block<neurons = [<"fc"{4, 9}>, <"scalar"[]>],
                    rows = [<"fc"{4, 9} partial @part>,
                            <"conv"[0:1, 3:7, 0:4] delay 2>,
                            <"in put"{9223372036854775807} delay 0>]>,
        #xbar.block<neurons = [<"idle"[0:2]>]>] {note = "kept"}
  xbar.stream @part -> @"rest of it" delay 0 events 2
  xbar.stream @"rest of it" -> @part delay 1 events 2147483648 {note}
}

// A cluster without columns.
// CHECK-LABEL: xbar.program @none of @net on @far bound 0 {
// CHECK-NEXT:    xbar.cluster @c stage 0 rows 0 columns 0 neurons 0 crosspoints 0 blocks []
// CHECK-NEXT:  }
xbar.program @none of @net on @far bound 0 {
  xbar.cluster @c stage 0 rows 0 columns 0 neurons 0 crosspoints 0 blocks []
}

// Turns and guarantees, one of them of a program that is running.
// CHECK-LABEL: xbar.program @turns of @net on @tiny bound 0 {
// CHECK:         xbar.order [@a, @"b c"] {note}
// CHECK-NEXT:    xbar.guarantee tiles 2 hops 0 period 5 binding [0, 1] starts [0, 9223372036854775807] {note}
// CHECK-NEXT:    xbar.guarantee running tiles 1 hops 4294967295 period 7/2 binding [0, 0] starts [0, 1]
// CHECK-NEXT:    xbar.guarantee tiles 1 hops 1 period 0 binding [0, 0] starts [0, 0]
// CHECK-NEXT:  }
xbar.program @turns of @net on @tiny bound 0 {
  xbar.cluster @a stage 0 rows 0 columns 0 neurons 0 crosspoints 0 tile 3 blocks []
  xbar.cluster @"b c" stage 0 rows 0 columns 0 neurons 0 crosspoints 0 tile 3 blocks []
  xbar.order [@a, @"b c"] {note}
  xbar.guarantee tiles 2 hops 0 period 5/1 binding [0, 1] starts [0, 9223372036854775807] {note}
  xbar.guarantee running tiles 1 hops 4294967295 period 7/2 binding [0, 0] starts [0, 1]
  xbar.guarantee tiles 1 hops 1 period 0 binding [0, 0] starts [0, 0]
}

// CHECK-LABEL: xbar.program @nothing of @net on @tiny bound 0 {
// CHECK-NEXT:    xbar.order []
// CHECK-NEXT:  }
xbar.program @nothing of @net on @tiny bound 0 {
  xbar.order []
}
