// The nets of programs and what their placements cost.

// RUN: snn-opt %s --split-input-file --xbar-place=algorithm=sequential --remarks-filter=xbar 2>&1 >/dev/null | FileCheck %s --check-prefix=ORDER
// RUN: snn-opt %s --split-input-file --xbar-place="algorithm=hilbert cost=hops" --remarks-filter=xbar 2>&1 >/dev/null | FileCheck %s --check-prefix=HOPS
// RUN: snn-opt %s --split-input-file --xbar-place --remarks-filter=xbar 2>&1 >/dev/null | FileCheck %s --check-prefix=FORCES
// RUN: snn-opt %s --split-input-file --xbar-place="algorithm=annealing seed=3" --remarks-filter=xbar 2>&1 >/dev/null | FileCheck %s --check-prefix=FORCES
// RUN: snn-opt %s --split-input-file --xbar-place=algorithm=pso --remarks-filter=xbar 2>&1 >/dev/null | FileCheck %s --check-prefix=FORCES

// Tiles 0, 1 and 2 in a row. @c1 hears neurons 0 and 1 of @c0, @c2 hears neuron 1
// of it: one net {0} -> @c1, one {1} -> @c1, @c2. In order, the routes have 1 and
// 2 links, and the targets are 1, 1 and 2 hops away. With @c0 in the middle there
// are as many links, but 3 hops.
//
// Rows that a cluster drives itself, and inputs, are no traffic; a neuron that a
// cluster hears twice is sent once.

// ORDER: Placed{{.*}}CostInOrder=3{{.*}}Cost=3{{.*}}Hops=4{{.*}}Links=3{{.*}}BusiestLink=2
// HOPS: Placed{{.*}}CostInOrder=4{{.*}}Cost=4{{.*}}Hops=4{{.*}}Links=3{{.*}}BusiestLink=2
// FORCES: Placed{{.*}}CostInOrder=3{{.*}}Cost=3{{.*}}Links=3
xbar.program @sets of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:2]>], rows = [<"p"[0:2] delay 1>, <"input0"[0:8]>]>]
  xbar.cluster @c1 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[2:4]>], rows = [<"p"[0:2] delay 1>, <"p"{1} delay 2>]>]
  xbar.cluster @c2 stage 0 rows 1 columns 4 neurons 4 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[4:8]>], rows = [<"p"[1:2] delay 1>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<8xf32>) -> (tensor<8xi1>) {
  %s = snn.neuron "p" %x a_mem(dense<0.5> : tensor<8xf64>)
      gain(dense<1.0> : tensor<8xf64>) theta(dense<1.0> : tensor<8xf64>)
      reset zero : tensor<8xf32> -> tensor<8xi1>
  snn.return %s : tensor<8xi1>
}
xbar.machine @m {
  width = 3, height = 1, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// @c0 and @c3 exchange spikes, @c1 and @c2 none. In order, 2 spikes each way take
// 3 hops; they need only 1.

// ORDER: Placed{{.*}}CostInOrder=12{{.*}}Cost=12
// HOPS: Placed{{.*}}CostInOrder=12{{.*}}Cost=12
// FORCES: Placed{{.*}}CostInOrder=12{{.*}}Cost=4{{.*}}BusiestLink=2
xbar.program @apart of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:2]>], rows = [<"p"[6:8] delay 1>]>]
  xbar.cluster @c1 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[2:4]>]>]
  xbar.cluster @c2 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[4:6]>]>]
  xbar.cluster @c3 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[6:8]>], rows = [<"p"[0:2] delay 1>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<8xf32>) -> (tensor<8xi1>) {
  %s = snn.neuron "p" %x a_mem(dense<0.5> : tensor<8xf64>)
      gain(dense<1.0> : tensor<8xf64>) theta(dense<1.0> : tensor<8xf64>)
      reset zero : tensor<8xf32> -> tensor<8xi1>
  snn.return %s : tensor<8xi1>
}
xbar.machine @m {
  width = 4, height = 1, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// The same on a ring of four, where tiles 0 and 3 are neighbours.

// ORDER: Placed{{.*}}CostInOrder=4{{.*}}Cost=4
// HOPS: Placed{{.*}}CostInOrder=4{{.*}}Cost=4
// FORCES: Placed{{.*}}CostInOrder=4{{.*}}Cost=4
xbar.program @ring of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:2]>], rows = [<"p"[6:8] delay 1>]>]
  xbar.cluster @c1 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[2:4]>]>]
  xbar.cluster @c2 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[4:6]>]>]
  xbar.cluster @c3 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[6:8]>], rows = [<"p"[0:2] delay 1>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<8xf32>) -> (tensor<8xi1>) {
  %s = snn.neuron "p" %x a_mem(dense<0.5> : tensor<8xf64>)
      gain(dense<1.0> : tensor<8xf64>) theta(dense<1.0> : tensor<8xf64>)
      reset zero : tensor<8xf32> -> tensor<8xi1>
  snn.return %s : tensor<8xi1>
}
xbar.machine @m {
  width = 4, height = 1, topology = #xbar.topology<torus>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// Two groups of two tiles. From group to group a spike goes up, across and down;
// within a group it takes one hop.

// ORDER: Placed{{.*}}CostInOrder=12{{.*}}Cost=12
// HOPS: Placed{{.*}}CostInOrder=12{{.*}}Cost=12
// FORCES: Placed{{.*}}CostInOrder=12{{.*}}Cost=4
xbar.program @groups of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:2]>], rows = [<"p"[6:8] delay 1>]>]
  xbar.cluster @c1 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[2:4]>]>]
  xbar.cluster @c2 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[4:6]>]>]
  xbar.cluster @c3 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[6:8]>], rows = [<"p"[0:2] delay 1>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<8xf32>) -> (tensor<8xi1>) {
  %s = snn.neuron "p" %x a_mem(dense<0.5> : tensor<8xf64>)
      gain(dense<1.0> : tensor<8xf64>) theta(dense<1.0> : tensor<8xf64>)
      reset zero : tensor<8xf32> -> tensor<8xi1>
  snn.return %s : tensor<8xi1>
}
xbar.machine @m {
  width = 4, height = 1, topology = #xbar.topology<hierarchical>,
  group_width = 2, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// Measured over 10 steps: the neurons of @c0 fire 3 + 4 times, and each of the two
// partial sums of @c1 is sent at every step, 2 * 10 in all. @c2 hears both.

// ORDER: Placed{{.*}}CostInOrder=34{{.*}}Cost=34{{.*}}Hops=34{{.*}}BusiestLink=27
// HOPS: Placed
// FORCES: Placed{{.*}}Cost=27
xbar.program @measured of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:2]>]>]
  xbar.cluster @c1 stage 0 rows 1 columns 2 neurons 0 crosspoints 1
      blocks [#xbar.block<partial neurons = [<"p"[6:8]>], rows = [<"input0"[0:1]>]>]
  xbar.cluster @c2 stage 1 rows 1 columns 6 neurons 6 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[2:8]>], rows = [<"p"[0:2] delay 1>, <"p"[6:8] partial @c1>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<8xf32>) -> (tensor<8xi1>) {
  %s = snn.neuron "p" %x a_mem(dense<0.5> : tensor<8xf64>)
      gain(dense<1.0> : tensor<8xf64>) theta(dense<1.0> : tensor<8xf64>)
      reset zero activity #snn.activity<steps = 10, total = dense<[3, 4, 0, 0, 0, 0, 0, 0]> : tensor<8xi64>,
          maximum = dense<[1, 1, 0, 0, 0, 0, 0, 0]> : tensor<8xi64>> : tensor<8xf32> -> tensor<8xi1>
  snn.return %s : tensor<8xi1>
}
xbar.machine @m {
  width = 3, height = 1, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}
