// RUN: snn-opt %s --split-input-file --verify-diagnostics --convert-xbar-to-sdf=traffic=mean

// Nothing has been measured.

// expected-error @below {{input 'x' of the network 'net' has no activity; run --snn-annotate-activity first, or count with traffic=worst-case}}
xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c stage 0 rows 2 columns 2 neurons 2 crosspoints 4 tile 0
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:2]>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<2xf32> {snn.name = "x"}) {
  %a = snn.neuron "a" %x a_mem(dense<0.5> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<1.0> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// Not everything has been.

// expected-error @below {{population 'a' of the network 'net' has no activity; run --snn-annotate-activity first, or count with traffic=worst-case}}
xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c stage 0 rows 4 columns 2 neurons 2 crosspoints 4 tile 0
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:2]>, <"a"[0:2] delay 1>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<2xf32> {snn.name = "x", snn.activity = #snn.activity<
        steps = 4, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>}) {
  %a = snn.neuron "a" %x a_mem(dense<0.5> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<1.0> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// Not in one run.

// expected-error @below {{population 'a' of the network 'net' has an activity over 5 steps, but others have one over 4 steps; run --snn-annotate-activity on the whole network}}
xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c stage 0 rows 4 columns 2 neurons 2 crosspoints 4 tile 0
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:2]>, <"a"[0:2] delay 1>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<2xf32> {snn.name = "x", snn.activity = #snn.activity<
        steps = 4, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>}) {
  %a = snn.neuron "a" %x a_mem(dense<0.5> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<1.0> : tensor<2xf64>) reset zero
      activity <steps = 5, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// More events than can be counted.

// expected-error @below {{the program 'p' has more events than 64 bits can count}}
xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c stage 0 rows 4 columns 2 neurons 2 crosspoints 4 tile 0
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:2]>, <"x"[0:2] delay 1>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<2xf32> {snn.name = "x", snn.activity = #snn.activity<
        steps = 9223372036854775807, total = dense<9223372036854775807> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>}) {
  %a = snn.neuron "a" %x a_mem(dense<0.5> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<1.0> : tensor<2xf64>) reset zero
      activity <steps = 9223372036854775807, total = dense<0> : tensor<2xi64>, maximum = dense<0> : tensor<2xi64>>
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// A program that is not its network.

// expected-error @below {{cluster 'c' names 'y', which is neither an input nor a population of the network}}
xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c stage 0 rows 2 columns 2 neurons 2 crosspoints 4 tile 0
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"y"[0:2]>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<2xf32> {snn.name = "x", snn.activity = #snn.activity<
        steps = 4, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>}) {
  %a = snn.neuron "a" %x a_mem(dense<0.5> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<1.0> : tensor<2xf64>) reset zero
      activity <steps = 4, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// expected-error @below {{cluster 'c' names elements of 'x' that it does not have}}
xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c stage 0 rows 2 columns 2 neurons 2 crosspoints 4 tile 0
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[1:3]>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<2xf32> {snn.name = "x", snn.activity = #snn.activity<
        steps = 4, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>}) {
  %a = snn.neuron "a" %x a_mem(dense<0.5> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<1.0> : tensor<2xf64>) reset zero
      activity <steps = 4, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// expected-error @below {{cluster 'c' counts 1 rows, but a block of it has 2 for 'x' alone}}
xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c stage 0 rows 1 columns 2 neurons 2 crosspoints 4 tile 0
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:2]>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<2xf32> {snn.name = "x", snn.activity = #snn.activity<
        steps = 4, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>}) {
  %a = snn.neuron "a" %x a_mem(dense<0.5> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<1.0> : tensor<2xf64>) reset zero
      activity <steps = 4, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// expected-error @below {{cluster 'c' listens to element 1 of 'a', which no cluster holds}}
xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c stage 0 rows 1 columns 1 neurons 1 crosspoints 1 tile 0
      blocks [#xbar.block<neurons = [<"a"{0}>], rows = [<"a"{1} delay 1>]>]
}
snn.network discrete dt 1.0 @net(%x: tensor<2xf32> {snn.name = "x", snn.activity = #snn.activity<
        steps = 4, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>}) {
  %a = snn.neuron "a" %x a_mem(dense<0.5> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<1.0> : tensor<2xf64>) reset zero
      activity <steps = 4, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// A network of another dialect.

// expected-error @below {{the program 'p' is for the network @m, which is no snn.network and has no activity}}
xbar.program @p of @m on @m bound 0 {
  xbar.cluster @c stage 0 rows 2 columns 2 neurons 2 crosspoints 4 tile 0
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:2]>]>]
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// Twice 2^31 sums are one more than 32 bits hold.

// expected-error @below {{the stream from 'c0' to 'c1' carries more than 4294967295 events in a time step, which cannot be mapped; run --convert-snn-to-xbar}}
xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 tile 0
      blocks [#xbar.block<neurons = [<"a"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 tile 1
      blocks [#xbar.block<neurons = [<"a"[1:2]>],
                          rows = [<"a"[0:2147483648] partial @c0>, <"a"[0:2147483648] partial @c0>]>]
  xbar.stream @c0 -> @c1 events 1
}
snn.network discrete dt 1.0 @net(%x: tensor<2147483648xf32>) {
  %a = snn.neuron "a" %x a_mem(dense<0.5> : tensor<2147483648xf64>) gain(dense<1.0> : tensor<2147483648xf64>)
      theta(dense<1.0> : tensor<2147483648xf64>) reset zero
      : tensor<2147483648xf32> -> tensor<2147483648xi1>
  snn.return
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<periphery>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}

// -----

// Sums on rows, of which the time would not fit 64 bits on a slow machine.

// expected-error @below {{cluster 'c1' takes more events in a time step than a tile of 'm' has rows, which are 8; run --convert-snn-to-xbar}}
xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 tile 0
      blocks [#xbar.block<neurons = [<"a"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 tile 1
      blocks [#xbar.block<neurons = [<"a"[1:2]>], rows = [<"a"[0:9] partial @c0>]>]
  xbar.stream @c0 -> @c1 events 1
}
snn.network discrete dt 1.0 @net(%x: tensor<9xf32>) {
  %a = snn.neuron "a" %x a_mem(dense<0.5> : tensor<9xf64>) gain(dense<1.0> : tensor<9xf64>)
      theta(dense<1.0> : tensor<9xf64>) reset zero
      : tensor<9xf32> -> tensor<9xi1>
  snn.return
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<graded>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 1000,
  row_time = 100, column_time = 10, reload_time = 5000, hop_time = 7, event_time = 2
}
