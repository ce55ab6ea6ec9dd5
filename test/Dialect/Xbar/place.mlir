// RUN: snn-opt %s --split-input-file --xbar-place=algorithm=sequential | FileCheck %s

// Tiles enough: along the rows of the mesh, the second row backwards. A tile
// that a cluster has is given up.

// CHECK-LABEL: xbar.program @path
// CHECK-NEXT:    xbar.cluster @c0 {{.*}} tile 0
// CHECK-NEXT:    xbar.cluster @c1 {{.*}} tile 1
// CHECK-NEXT:    xbar.cluster @c2 {{.*}} tile 2
// CHECK-NEXT:    xbar.cluster @c3 {{.*}} tile 5
// CHECK-NEXT:    xbar.cluster @c4 {{.*}} tile 4
xbar.program @path of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 tile 5
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.cluster @c2 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[2:3]>]>]
  xbar.cluster @c3 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[3:4]>]>]
  xbar.cluster @c4 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[4:5]>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<8xf32>) -> (tensor<8xi1>) {
  %s = snn.neuron "p" %x a_mem(dense<0.5> : tensor<8xf64>)
      gain(dense<1.0> : tensor<8xf64>) theta(dense<1.0> : tensor<8xf64>)
      reset zero : tensor<8xf32> -> tensor<8xi1>
  snn.return %s : tensor<8xi1>
}
xbar.machine @m {
  width = 3, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// Two tiles for five clusters without streams; rows count 100, columns 10, and
// 6000 is the time of base and reload: c0 6510, c1 6810, c2 and c3 6410, c4 6610.
// One tile gets three, which are the shortest ones, 19330.

// CHECK-LABEL: xbar.program @shared
// CHECK-NEXT:    xbar.cluster @c0 {{.*}} tile 1
// CHECK-NEXT:    xbar.cluster @c1 {{.*}} tile 0
// CHECK-NEXT:    xbar.cluster @c2 {{.*}} tile 1
// CHECK-NEXT:    xbar.cluster @c3 {{.*}} tile 1
// CHECK-NEXT:    xbar.cluster @c4 {{.*}} tile 0
// CHECK-NEXT:    xbar.order [@c0, @c1, @c2, @c3, @c4]
xbar.program @shared of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 5 columns 1 neurons 1 crosspoints 5
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 0 rows 8 columns 1 neurons 1 crosspoints 8
      blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.cluster @c2 stage 0 rows 4 columns 1 neurons 1 crosspoints 4
      blocks [#xbar.block<neurons = [<"p"[2:3]>]>]
  xbar.cluster @c3 stage 0 rows 4 columns 1 neurons 1 crosspoints 4
      blocks [#xbar.block<neurons = [<"p"[3:4]>]>]
  xbar.cluster @c4 stage 0 rows 6 columns 1 neurons 1 crosspoints 6
      blocks [#xbar.block<neurons = [<"p"[4:5]>]>]
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

// Two programs, and one without clusters.

// CHECK-LABEL: xbar.program @first
// CHECK-NEXT:    xbar.cluster @c0 {{.*}} tile 0
// CHECK-LABEL: xbar.program @second
// CHECK-NEXT:    xbar.cluster @c0 {{.*}} tile 0
// CHECK-LABEL: xbar.program @third
// CHECK-NEXT:  }
xbar.program @first of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
}
xbar.program @second of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
}
xbar.program @third of @net on @m bound 0 {
}
snn.network discrete dt 1.0 @net(%x: tensor<8xf32>) -> (tensor<8xi1>) {
  %s = snn.neuron "p" %x a_mem(dense<0.5> : tensor<8xf64>)
      gain(dense<1.0> : tensor<8xf64>) theta(dense<1.0> : tensor<8xf64>)
      reset zero : tensor<8xf32> -> tensor<8xi1>
  snn.return %s : tensor<8xi1>
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}
