// A machine in a file, in the module, or among those that come with Ganglion,
// with and without overrides, and the two commonest mistakes.

// RUN: snn-opt %s --convert-snn-to-xbar="machine=%S/Inputs/lab.mlir" \
// RUN:     | FileCheck %s --check-prefix=FILE
// FILE:     xbar.program @{{.*}} of @net on @lab bound 1
// FILE:     xbar.machine @lab {
// FILE-NOT: xbar.machine

// RUN: snn-opt %s \
// RUN:     --convert-snn-to-xbar="machine=mesh machine-parameters=rows=64,partial-sums=none" \
// RUN:     | FileCheck %s --check-prefix=OVERRIDE
// OVERRIDE:      xbar.machine @small {
// OVERRIDE:      xbar.program @{{.*}} of @net on @mesh bound 1
// OVERRIDE:      xbar.machine @mesh {
// OVERRIDE-SAME:   partial_sums = #xbar.partial_sums<none>
// OVERRIDE-SAME:   {{ }}rows = 64 : i64

// RUN: snn-opt %s --convert-snn-to-xbar="machine=small" \
// RUN:     | FileCheck %s --check-prefix=MODULE
// MODULE:     xbar.machine @small {
// MODULE:     xbar.program @{{.*}} of @net on @small bound 1
// MODULE-NOT: xbar.machine

// RUN: snn-opt %s \
// RUN:     --convert-snn-to-xbar="machine=small machine-parameters=columns=1" \
// RUN:     | FileCheck %s --check-prefix=COPY
// COPY:      xbar.machine @small {
// COPY-SAME:   {{ }}columns = 4 : i64
// COPY:      xbar.program @{{.*}} of @net on @small_0 bound 2
// COPY:      xbar.machine @small_0 {
// COPY-SAME:   {{ }}columns = 1 : i64

// RUN: not snn-opt %s --convert-snn-to-xbar="machine=smal" 2>&1 \
// RUN:     | FileCheck %s --check-prefix=NAME
// NAME: error: unknown machine 'smal'; known are dynapse-paper, dynapse1, loihi1, mesh, odin, small, truenorth, and files that end in .mlir; did you mean 'small'?

// RUN: not snn-opt %s --convert-snn-to-xbar="machine=mesh machine-parameters=row=64" 2>&1 \
// RUN:     | FileCheck %s --check-prefix=ATTRIBUTE
// ATTRIBUTE: error: machine 'mesh' has no attribute 'row'; its attributes are base_time,
// ATTRIBUTE-SAME: ; did you mean 'rows'?

xbar.machine @small {
  width = 2, height = 1, topology = #xbar.topology<mesh>,
  rows = 4, columns = 4, neurons = 4, synapses = 16, fan_in = 4,
  weight_bits = 8, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = true, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 2, base_time = 0, row_time = 1, column_time = 1,
  reload_time = 0, hop_time = 1, event_time = 1
}

snn.network discrete dt 1.0e-3 @net(%x: tensor<3xi1>) -> tensor<2xi1> {
  %i = snn.dense %x weight(dense<0.5> : tensor<2x3xf32>)
      : tensor<3xi1> -> tensor<2xf32>
  %s = snn.neuron "lif" %i a_mem(dense<0.9> : tensor<2xf32>)
      gain(dense<0.1> : tensor<2xf32>) theta(dense<1.0> : tensor<2xf32>)
      reset zero timing same_step : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}
