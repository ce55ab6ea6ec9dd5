// Tiles and turns that make the time step short, and what the passes behind make
// of them.

// RUN: snn-opt %s --split-input-file --xbar-place=algorithm=sequential -o %t.mlir \
// RUN:     --remarks-filter=xbar 2> %t.remarks
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=REMARKS < %t.remarks
// RUN: snn-opt %t.mlir --split-input-file --convert-xbar-to-sdf --sdf-schedule \
// RUN:     --sdf-annotate-throughput --sdf-verify-certificate \
// RUN:   | FileCheck %s --check-prefix=SDF
//
// What was found is found again.
// RUN: snn-opt %t.mlir --split-input-file --xbar-place=algorithm=sequential | diff %t.mlir -
//
// RUN: snn-opt %s --split-input-file --xbar-place="algorithm=sequential critical-moves=0" \
// RUN:   | FileCheck %s --check-prefix=NONE

// Six clusters in a row on two tiles: a pipeline, though c5 stands first. Each
// cluster takes 1000 + 100 + 10 + 5000 = 6110 ps with the reload, and three of
// them 18330. An order and guarantees for other tiles are given up.

// CHECK-LABEL: xbar.program @row
// CHECK:         xbar.cluster @c5 {{.*}} tile 1
// CHECK:         xbar.cluster @c0 {{.*}} tile 0
// CHECK:         xbar.cluster @c1 {{.*}} tile 0
// CHECK:         xbar.cluster @c2 {{.*}} tile 0
// CHECK:         xbar.cluster @c3 {{.*}} tile 1
// CHECK:         xbar.cluster @c4 {{.*}} tile 1
// CHECK:         xbar.order [@c0, @c1, @c2, @c3, @c4, @c5]
// CHECK-NOT:     xbar.guarantee
// REMARKS: SharedTiles{{.*}}Evaluations=0, InitialPeriod=18330, LowerBound=18330, Period=18330, Program=row
// SDF-LABEL: sdf.graph @row_dataflow
// SDF:         sdf.order on 0 [@c0, @c1, @c2]
// SDF:         sdf.order on 1 [@c3, @c4, @c5]
// SDF:         sdf.throughput certified <period = 18330,
xbar.program @row of @net on @m bound 1 {
  xbar.cluster @c5 stage 5 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[5:6]>]>]
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.cluster @c2 stage 2 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[2:3]>]>]
  xbar.cluster @c3 stage 3 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[3:4]>]>]
  xbar.cluster @c4 stage 4 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[4:5]>]>]
  xbar.stream @c0 -> @c1 events 1
  xbar.stream @c1 -> @c2 events 1
  xbar.stream @c2 -> @c3 events 1
  xbar.stream @c3 -> @c4 events 1
  xbar.stream @c4 -> @c5 events 1
  xbar.order [@c0, @c1, @c2, @c3, @c4, @c5]
  xbar.guarantee tiles 1 hops 0 period 40000 binding [0, 0, 0, 0, 0, 0] starts [0, 0, 0, 0, 0, 0]
}
snn.network discrete dt 1.0 @net(%x: tensor<8xf32>) -> (tensor<8xi1>) {
  %s = snn.neuron "p" %x a_mem(dense<0.5> : tensor<8xf64>)
      gain(dense<1.0> : tensor<8xf64>) theta(dense<1.0> : tensor<8xf64>)
      reset zero : tensor<8xf32> -> tensor<8xi1>
  snn.return %s : tensor<8xi1>
}
xbar.machine @m {
  width = 2, height = 1, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// c0 and c4 answer each other in each step, but are far apart in the row. A
// message takes 1000 for each hop: 2 * 1110 + 2 * 4000 at first, on the path of
// clusters as they come. One of them comes next to the other: 2 * 1110 + 2 * 1000.

// CHECK-LABEL: xbar.program @answer
// CHECK:         xbar.cluster @c0 {{.*}} tile 3
// CHECK:         xbar.cluster @c3 {{.*}} tile 0
// CHECK:         xbar.cluster @c4 {{.*}} tile 4
// REMARKS: CriticalMoves{{.*}}Evaluations=2, InitialPeriod=10220, Period=4220, Program=answer
// SDF-LABEL: sdf.graph @answer_dataflow
// SDF:         sdf.throughput certified <period = 4220,
// NONE-LABEL: xbar.program @answer
// NONE:         xbar.cluster @c0 {{.*}} tile 0
// NONE:         xbar.cluster @c4 {{.*}} tile 4
xbar.program @answer of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.cluster @c2 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[2:3]>]>]
  xbar.cluster @c3 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[3:4]>]>]
  xbar.cluster @c4 stage 1 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[4:5]>]>]
  xbar.stream @c0 -> @c4 events 1
  xbar.stream @c4 -> @c0 delay 1 events 1
}
snn.network discrete dt 1.0 @net(%x: tensor<8xf32>) -> (tensor<8xi1>) {
  %s = snn.neuron "p" %x a_mem(dense<0.5> : tensor<8xf64>)
      gain(dense<1.0> : tensor<8xf64>) theta(dense<1.0> : tensor<8xf64>)
      reset zero : tensor<8xf32> -> tensor<8xi1>
  snn.return %s : tensor<8xi1>
}
xbar.machine @m {
  width = 5, height = 1, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 1000, event_time = 0
}
