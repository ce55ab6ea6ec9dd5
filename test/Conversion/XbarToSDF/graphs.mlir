// Dataflow graphs of programs, every number derived by hand.

// RUN: snn-opt %s --split-input-file --convert-xbar-to-sdf -o %t.mlir
// RUN: FileCheck %s < %t.mlir
//
// A second run replaces the graphs.
// RUN: snn-opt %t.mlir --split-input-file --convert-xbar-to-sdf | diff %t.mlir -

// One cluster on a tile: 1000 + 5 rows * 100 + 3 columns * 10 = 1530 ps. It is
// alone on the tile, so nothing is reloaded.

// CHECK-LABEL: sdf.graph @one_dataflow time_unit "ps"
// CHECK-SAME:    attributes {xbar.program = @one} {
// CHECK-NEXT:    sdf.actor @c0 time 1530 on 2
// CHECK-NEXT:  }
xbar.program @one of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 5 columns 3 neurons 3 crosspoints 5 tile 2
      blocks [#xbar.block<neurons = [<"p"[0:3]>]>]
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

// -----

// Two tiles, 0 and 3, which are opposite corners of a 2 x 2 mesh: 2 hops of
// 7 ps and 3 events of 2 ps make a message of 20 ps. Buffers have 3 places on
// either side of it.

// CHECK-LABEL: sdf.graph @two_dataflow
// CHECK-NEXT:    sdf.actor @c0 time 1530 on 0
// CHECK-NEXT:    sdf.actor @c1 time 1320 on 3
// CHECK-NEXT:    sdf.actor @message.c0.c1 time 20{{$}}
// CHECK-NEXT:    sdf.channel @self.message.c0.c1 from @message.c0.c1 to @message.c0.c1 tokens 1
// CHECK-NEXT:    sdf.channel @send.c0.c1 from @c0 to @message.c0.c1 tokens 0
// CHECK-NEXT:    sdf.channel @stream.c0.c1 from @message.c0.c1 to @c1 tokens 0
// CHECK-NEXT:    sdf.channel @buffer.send.c0.c1 from @message.c0.c1 to @c0 tokens 3
// CHECK-NEXT:    sdf.channel @buffer.c0.c1 from @c1 to @message.c0.c1 tokens 3
// CHECK-NEXT:  }
xbar.program @two of @net on @m bound 2 {
  xbar.cluster @c0 stage 0 rows 5 columns 3 neurons 3 crosspoints 5 tile 0
      blocks [#xbar.block<neurons = [<"p"[0:3]>]>]
  xbar.cluster @c1 stage 1 rows 3 columns 2 neurons 2 crosspoints 3 tile 3
      blocks [#xbar.block<neurons = [<"p"[3:5]>]>]
  xbar.stream @c0 -> @c1 events 3
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

// -----

// A delay of 2 steps is 2 tokens behind the message. The delayed tokens do not
// lie in the buffer. What a cluster sends itself takes no message and no buffer.

// CHECK-LABEL: sdf.graph @late_dataflow
// CHECK:         sdf.channel @stream.c0.c0.1 from @c0 to @c0 tokens 1
// CHECK-NEXT:    sdf.actor @message.c1.c0.2 time 13{{$}}
// CHECK-NEXT:    sdf.channel @self.message.c1.c0.2 from @message.c1.c0.2 to @message.c1.c0.2 tokens 1
// CHECK-NEXT:    sdf.channel @send.c1.c0.2 from @c1 to @message.c1.c0.2 tokens 0
// CHECK-NEXT:    sdf.channel @stream.c1.c0.2 from @message.c1.c0.2 to @c0 tokens 2
// CHECK-NEXT:    sdf.channel @buffer.send.c1.c0.2 from @message.c1.c0.2 to @c1 tokens 3
// CHECK-NEXT:    sdf.channel @buffer.c1.c0.2 from @c0 to @message.c1.c0.2 tokens 3
// CHECK-NEXT:  }
xbar.program @late of @net on @m bound 2 {
  xbar.cluster @c0 stage 0 rows 5 columns 3 neurons 3 crosspoints 5 tile 0
      blocks [#xbar.block<neurons = [<"p"[0:3]>]>]
  xbar.cluster @c1 stage 1 rows 3 columns 2 neurons 2 crosspoints 3 tile 1
      blocks [#xbar.block<neurons = [<"p"[3:5]>]>]
  xbar.stream @c0 -> @c0 delay 1 events 3
  xbar.stream @c1 -> @c0 delay 2 events 3
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

// -----

// On a shared tile, each cluster is loaded before it runs: 5000 ps more. A
// stream within the tile takes no time, but has its buffer. The cluster on the
// other tile is not reloaded.

// CHECK-LABEL: sdf.graph @shared_dataflow
// CHECK-NEXT:    sdf.actor @c0 time 6530 on 1
// CHECK-NEXT:    sdf.actor @c1 time 6320 on 1
// CHECK-NEXT:    sdf.actor @c2 time 1210 on 0
// CHECK-NEXT:    sdf.channel @stream.c0.c1 from @c0 to @c1 tokens 0
// CHECK-NEXT:    sdf.channel @buffer.c0.c1 from @c1 to @c0 tokens 3
// CHECK-NEXT:  }
xbar.program @shared of @net on @m bound 2 {
  xbar.cluster @c0 stage 0 rows 5 columns 3 neurons 3 crosspoints 5 tile 1
      blocks [#xbar.block<neurons = [<"p"[0:3]>]>]
  xbar.cluster @c1 stage 1 rows 3 columns 2 neurons 2 crosspoints 3 tile 1
      blocks [#xbar.block<neurons = [<"p"[3:5]>]>]
  xbar.cluster @c2 stage 0 rows 2 columns 1 neurons 1 crosspoints 2 tile 0
      blocks [#xbar.block<neurons = [<"p"[5:6]>]>]
  xbar.stream @c0 -> @c1 events 3
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

// -----

// Names that a user has given clusters are kept; made-up ones give way.

// CHECK-LABEL: sdf.graph @names_dataflow_0 time_unit "ps"
// CHECK-SAME:    attributes {xbar.program = @names}
// CHECK-NEXT:    sdf.actor @a time
// CHECK-NEXT:    sdf.actor @b time
// CHECK-NEXT:    sdf.actor @message.a.b time
// CHECK-NEXT:    sdf.actor @message.a.b_0 time
// CHECK-NEXT:    sdf.channel @self.message.a.b_0 from @message.a.b_0 to @message.a.b_0 tokens 1
// CHECK-NEXT:    sdf.channel @send.a.b from @a to @message.a.b_0 tokens 0
// CHECK-NEXT:    sdf.channel @stream.a.b from @message.a.b_0 to @b tokens 0
// CHECK:       sdf.graph @names_dataflow time_unit "ns"
xbar.program @names of @net on @m bound 2 {
  xbar.cluster @a stage 0 rows 5 columns 3 neurons 3 crosspoints 5 tile 0
      blocks [#xbar.block<neurons = [<"p"[0:3]>]>]
  xbar.cluster @b stage 1 rows 3 columns 2 neurons 2 crosspoints 3 tile 1
      blocks [#xbar.block<neurons = [<"p"[3:5]>]>]
  xbar.cluster @message.a.b stage 0 rows 2 columns 1 neurons 1 crosspoints 2 tile 2
      blocks [#xbar.block<neurons = [<"p"[5:6]>]>]
  xbar.stream @a -> @b events 3
}
sdf.graph @names_dataflow time_unit "ns" {
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

// -----

// CHECK-LABEL: sdf.graph @nothing_dataflow {{.*}} {
// CHECK-NEXT:  }
xbar.program @nothing of @net on @m bound 0 {
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

// -----

// The order of a program, tile by tile, and as channels.
// RUN: snn-opt %s --split-input-file --convert-xbar-to-sdf --sdf-schedule \
// RUN:   | FileCheck %s --check-prefix=CHANNELS

// CHECK-LABEL: sdf.graph @ordered_dataflow
// CHECK:         sdf.schedule {
// CHECK-NEXT:      sdf.order on 0 [@c1]
// CHECK-NEXT:      sdf.order on 3 [@c2, @c0]
// CHECK-NEXT:    }
// CHECK-NEXT:  }
// CHANNELS-LABEL: sdf.graph @ordered_dataflow
// CHANNELS-DAG:     from @c1 to @c1 tokens 1
// CHANNELS-DAG:     from @c2 to @c0 tokens 0
// CHANNELS-DAG:     from @c0 to @c2 tokens 1
// CHANNELS:         sdf.order on 3 [@c2, @c0]
xbar.program @ordered of @net on @m bound 1 {
  xbar.cluster @c0 stage 0 rows 5 columns 1 neurons 1 crosspoints 5 tile 3
      blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 0 rows 5 columns 1 neurons 1 crosspoints 5 tile 0
      blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.cluster @c2 stage 0 rows 5 columns 1 neurons 1 crosspoints 5 tile 3
      blocks [#xbar.block<neurons = [<"p"[2:3]>]>]
  xbar.order [@c2, @c1, @c0]
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
