// RUN: snn-opt %s --split-input-file --verify-diagnostics --convert-xbar-to-sdf

xbar.program @p of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 5 columns 3 neurons 3 crosspoints 5 tile 0
      blocks [#xbar.block<neurons = [<"p"[0:3]>]>]
  // expected-error @below {{has no tile yet; run xbar-place first}}
  xbar.cluster @c1 stage 0 rows 3 columns 2 neurons 2 crosspoints 3
      blocks [#xbar.block<neurons = [<"p"[3:5]>]>]
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
