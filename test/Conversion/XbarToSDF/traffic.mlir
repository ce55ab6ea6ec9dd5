// RUN: snn-opt %s --convert-xbar-to-sdf | FileCheck %s --check-prefixes=ANY,WORST
// RUN: snn-opt %s --convert-xbar-to-sdf=traffic=worst-case | FileCheck %s --check-prefixes=ANY,WORST
// RUN: snn-opt %s --convert-xbar-to-sdf=traffic=max | FileCheck %s --check-prefixes=ANY,MAX
// RUN: snn-opt %s --convert-xbar-to-sdf=traffic=mean | FileCheck %s --check-prefixes=ANY,MEAN
// RUN: snn-opt %s --convert-xbar-to-sdf=traffic=mean --convert-xbar-to-sdf | FileCheck %s --check-prefixes=ANY,WORST

// A cluster takes 1000 + rows * 100 + columns * 10, a message between
// neighbours 7 + events * 2. In 4 steps,
//
//   x is active 4, 2, 0 and 1 times;  a 3, 1 and 0 times;
//   b counts 8 spikes, up to 3 in a step: 4 active steps at most;  0.

xbar.machine @graded {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// Rows of @a: x and b late, which two blocks share.
//
//   worst case  rows 4 + 2        events 3 and 2
//   max         rows 3 + 1        events 2 and 1
//   mean        rows (7 + 4) / 4  events 4 / 4 and 4 / 4
//
// The sums are rounded up, not their parts: 11 / 4 is 3.

// WORST:      sdf.graph @p_dataflow time_unit "ps" attributes {xbar.program = @p} {
// MAX:        sdf.graph @p_dataflow time_unit "ps" attributes {xbar.program = @p, xbar.traffic = #xbar.traffic<max>} {
// MEAN:       sdf.graph @p_dataflow time_unit "ps" attributes {xbar.program = @p, xbar.traffic = #xbar.traffic<mean>} {
// WORST-NEXT:   sdf.actor @a time 1630 on 0
// WORST-NEXT:   sdf.actor @b time 1320 on 1
// WORST-NEXT:   sdf.actor @message.a.b time 13
// WORST:        sdf.actor @message.b.a.1 time 11
// MAX-NEXT:     sdf.actor @a time 1430 on 0
// MAX-NEXT:     sdf.actor @b time 1220 on 1
// MAX-NEXT:     sdf.actor @message.a.b time 11
// MAX:          sdf.actor @message.b.a.1 time 9
// MEAN-NEXT:    sdf.actor @a time 1330 on 0
// MEAN-NEXT:    sdf.actor @b time 1120 on 1
// MEAN-NEXT:    sdf.actor @message.a.b time 9
// MEAN:         sdf.actor @message.b.a.1 time 9
xbar.program @p of @net on @graded bound 0 {
  xbar.cluster @a stage 0 rows 6 columns 3 neurons 3 crosspoints 18 tile 0
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:4]>, <"b"[0:2] delay 1>]>,
              #xbar.block<neurons = [<"a"{2}>], rows = [<"x"[0:4]>, <"b"{0, 1} delay 1>]>]
  xbar.cluster @b stage 1 rows 3 columns 2 neurons 2 crosspoints 6 tile 1
      blocks [#xbar.block<neurons = [<"b"[0:2]>], rows = [<"a"[0:3]>]>]
  xbar.stream @a -> @b events 3
  xbar.stream @b -> @a delay 1 events 2
}

// Partial sums are there in every step: 2 and x[2:4], of which one is active in
// one step: (2 * 4 + 1) / 4 rows are 3. @first has x[0:2]: (4 + 2) / 4 are 2.

// ANY:        sdf.graph @sums_dataflow
// ANY-NEXT:     sdf.actor @first time 1220 on 0
// WORST-NEXT:   sdf.actor @second time 1420 on 1
// MAX-NEXT:     sdf.actor @second time 1320 on 1
// MEAN-NEXT:    sdf.actor @second time 1320 on 1
// ANY-NEXT:     sdf.actor @message.first.second time 11
xbar.program @sums of @net on @graded bound 0 {
  xbar.cluster @first stage 0 rows 2 columns 2 neurons 0 crosspoints 4 tile 0
      blocks [#xbar.block<partial neurons = [<"b"[0:2]>], rows = [<"x"[0:2]>]>]
  xbar.cluster @second stage 1 rows 4 columns 2 neurons 2 crosspoints 6 tile 1
      blocks [#xbar.block<neurons = [<"b"[0:2]>], rows = [<"x"[2:4]>, <"b"[0:2] partial @first>]>]
  xbar.stream @first -> @second events 2
}

// Beside the crossbar they take no row.

// ANY:        sdf.graph @beside_dataflow
// ANY-NEXT:     sdf.actor @first time 1220 on 0
// WORST-NEXT:   sdf.actor @second time 1220 on 1
// MAX-NEXT:     sdf.actor @second time 1120 on 1
// MEAN-NEXT:    sdf.actor @second time 1120 on 1
// ANY-NEXT:     sdf.actor @message.first.second time 11
xbar.program @beside of @net on @periphery bound 0 {
  xbar.cluster @first stage 0 rows 2 columns 2 neurons 0 crosspoints 4 tile 0
      blocks [#xbar.block<partial neurons = [<"b"[0:2]>], rows = [<"x"[0:2]>]>]
  xbar.cluster @second stage 1 rows 2 columns 2 neurons 2 crosspoints 4 tile 1
      blocks [#xbar.block<neurons = [<"b"[0:2]>], rows = [<"x"[2:4]>, <"b"[0:2] partial @first>]>]
  xbar.stream @first -> @second events 2
}

snn.network discrete dt 1.0 @net(
    %x: tensor<4xf32> {snn.name = "x", snn.activity = #snn.activity<steps = 4,
        total = dense<[4, 2, 0, 1]> : tensor<4xi64>, maximum = dense<[1, 1, 0, 1]> : tensor<4xi64>>},
    %unused: tensor<3xf32>, %too: tensor<2xf32>) {
  %a = snn.neuron "a" %unused a_mem(dense<0.5> : tensor<3xf64>) gain(dense<1.0> : tensor<3xf64>)
      theta(dense<1.0> : tensor<3xf64>) reset zero
      activity <steps = 4, total = dense<[3, 1, 0]> : tensor<3xi64>, maximum = dense<[1, 1, 0]> : tensor<3xi64>>
      : tensor<3xf32> -> tensor<3xi1>
  %b = snn.neuron "b" %too a_mem(dense<0.5> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<1.0> : tensor<2xf64>) reset subtract_multi
      activity <steps = 4, total = dense<[8, 0]> : tensor<2xi64>, maximum = dense<[3, 0]> : tensor<2xi64>>
      : tensor<2xf32> -> tensor<2xi32>
  snn.return
}
xbar.machine @periphery {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<periphery>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}
