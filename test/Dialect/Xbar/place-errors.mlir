// RUN: snn-opt %s --split-input-file --verify-diagnostics --xbar-place
//
// RUN: not snn-opt %s --split-input-file --xbar-place=critical-moves=-1 -o /dev/null 2>&1 \
// RUN:   | FileCheck %s --check-prefix=OPTIONS
// OPTIONS: error: critical-moves must be at least 0 and sharing-moves at least -1, but found -1 and -1

// expected-error @below {{the program 'p' needs 3 tiles, one for each cluster, but 'm' has 2 and its tiles cannot be shared; choose a larger machine}}
xbar.program @p of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.cluster @c2 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[2:3]>]>]
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
  resets = ["zero"], tile_sharing = false, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// Each of the clusters takes 2^30 * 2^30 ps and more, and nine of them more than
// 64 bits hold.

// expected-error @below {{the program 'slow' on 'm' takes more than 2^63 - 1 ps for a time step; choose a machine with shorter times}}
xbar.program @slow of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1073741824 columns 1 neurons 1 crosspoints 1073741824
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 0 rows 1073741824 columns 1 neurons 1 crosspoints 1073741824
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c2 stage 0 rows 1073741824 columns 1 neurons 1 crosspoints 1073741824
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c3 stage 0 rows 1073741824 columns 1 neurons 1 crosspoints 1073741824
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c4 stage 0 rows 1073741824 columns 1 neurons 1 crosspoints 1073741824
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c5 stage 0 rows 1073741824 columns 1 neurons 1 crosspoints 1073741824
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c6 stage 0 rows 1073741824 columns 1 neurons 1 crosspoints 1073741824
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c7 stage 0 rows 1073741824 columns 1 neurons 1 crosspoints 1073741824
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c8 stage 0 rows 1073741824 columns 1 neurons 1 crosspoints 1073741824
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<8xf32>) -> (tensor<8xi1>) {
  %s = snn.neuron "p" %x a_mem(dense<0.5> : tensor<8xf64>)
      gain(dense<1.0> : tensor<8xf64>) theta(dense<1.0> : tensor<8xf64>)
      reset zero : tensor<8xf32> -> tensor<8xi1>
  snn.return %s : tensor<8xi1>
}
xbar.machine @m {
  width = 1, height = 1, topology = #xbar.topology<mesh>, rows = 1073741824,
  columns = 8, neurons = 8, synapses = 1073741824, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 1073741824, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// More steps than the mapping library counts.

// expected-error @below {{the stream from 'c0' to 'c1' has a delay of 4294967296 steps, but at most 4294967295 can be mapped}}
xbar.program @late of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.stream @c0 -> @c1 delay 4294967296 events 1
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

// expected-error @below {{the traffic of 'p' is known only with its network, but 'm' is no snn.network}}
xbar.program @p of @m on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:2]>]>]
}
xbar.machine @m {
  width = 2, height = 1, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

xbar.program @p of @net on @m bound 1 {
  // expected-error @below {{names elements of "q", but 'net' has no such population or input}}
  xbar.cluster @c0 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:2]>], rows = [<"q"[0:1]>]>]
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
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

xbar.program @p of @net on @m bound 1 {
  // expected-error @below {{names elements outside of "p", which is a 'tensor<8xf32>'}}
  xbar.cluster @c0 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[7:9]>]>]
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
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// 2^62 spikes in 2^62 steps.

// expected-error @below {{the spikes of 'p' over the links of 'm' may exceed 62 bits; measure its activity over fewer steps}}
xbar.program @p of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:2]>]>]
  xbar.cluster @c1 stage 0 rows 1 columns 2 neurons 2 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[2:4]>], rows = [<"p"[0:1] delay 1>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<8xf32>) -> (tensor<8xi1>) {
  %s = snn.neuron "p" %x a_mem(dense<0.5> : tensor<8xf64>)
      gain(dense<1.0> : tensor<8xf64>) theta(dense<1.0> : tensor<8xf64>)
      reset zero activity <steps = 4611686018427387904, total = dense<4611686018427387904> : tensor<8xi64>,
          maximum = dense<1> : tensor<8xi64>> : tensor<8xf32> -> tensor<8xi1>
  snn.return %s : tensor<8xi1>
}
xbar.machine @m {
  width = 2, height = 1, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// Four such neurons for one cluster.

// expected-error @below {{the spikes of 'p' exceed 64 bits; measure its activity over fewer steps}}
xbar.program @p of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 4 neurons 4 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:4]>]>]
  xbar.cluster @c1 stage 0 rows 1 columns 4 neurons 4 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[4:8]>], rows = [<"p"[0:4] delay 1>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<8xf32>) -> (tensor<8xi1>) {
  %s = snn.neuron "p" %x a_mem(dense<0.5> : tensor<8xf64>)
      gain(dense<1.0> : tensor<8xf64>) theta(dense<1.0> : tensor<8xf64>)
      reset zero activity <steps = 4611686018427387904, total = dense<4611686018427387904> : tensor<8xi64>,
          maximum = dense<1> : tensor<8xi64>> : tensor<8xf32> -> tensor<8xi1>
  snn.return %s : tensor<8xi1>
}
xbar.machine @m {
  width = 2, height = 1, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

xbar.program @p of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
}
// expected-error @below {{has more than 268435456 neurons, the most for a crossbar machine}}
snn.network discrete dt 1.0 @net(%x: tensor<268435457xf32>) -> (tensor<268435457xi1>) {
  %s = snn.neuron "p" %x a_mem(dense<0.5> : tensor<268435457xf64>)
      gain(dense<1.0> : tensor<268435457xf64>) theta(dense<1.0> : tensor<268435457xf64>)
      reset zero : tensor<268435457xf32> -> tensor<268435457xi1>
  snn.return %s : tensor<268435457xi1>
}
xbar.machine @m {
  width = 2, height = 1, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}
