// c0 takes 10 ps and sends 3 events to c1, which takes 20 ps, in the same time
// step. A message over h hops takes 6 h + 3 ps.
xbar.program @p of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 2 columns 1 neurons 1 crosspoints 1
      blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.stream @c0 -> @c1 events 3
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
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 2, base_time = 0,
  row_time = 10, column_time = 0, reload_time = 5, hop_time = 6, event_time = 1
}
