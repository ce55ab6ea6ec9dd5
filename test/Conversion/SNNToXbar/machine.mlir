// Where the machine comes from, and what a second run does.

// RUN: not snn-opt %s --convert-snn-to-xbar 2>&1 \
// RUN:   | FileCheck %s --check-prefix=MISSING
// RUN: not snn-opt %s --convert-snn-to-xbar=machine=two 2>&1 \
// RUN:   | FileCheck %s --check-prefix=CLASH
// MISSING: error: convert-snn-to-xbar needs a machine, such as machine=dynapse-paper
// CLASH:   error: unknown machine 'two'

// The machine beside the networks is used as it is.

// RUN: snn-opt %s --convert-snn-to-xbar=machine=tiny -o %t.once.mlir
// RUN: FileCheck %s < %t.once.mlir

// CHECK-LABEL: snn.network {{.*}} @one(
// CHECK:       xbar.program @one_program of @one on @tiny bound 1
// CHECK:         xbar.cluster @c0
// CHECK-LABEL: snn.network {{.*}} @two(
// CHECK:       xbar.program @two_program of @two on @tiny bound 1
// CHECK-LABEL: xbar.machine @tiny
// CHECK-NOT:   xbar.machine

// A second run replaces the programs. For another machine it adds programs.

// RUN: snn-opt %t.once.mlir --convert-snn-to-xbar=machine=tiny \
// RUN:   | diff %t.once.mlir -
// RUN: snn-opt %t.once.mlir --convert-snn-to-xbar='machine=tiny machine-parameters=columns=1' \
// RUN:   | FileCheck %s --check-prefix=OTHER

// OTHER-LABEL: snn.network {{.*}} @one(
// OTHER:       xbar.program @one_program_0 of @one on @tiny_0 bound 2
// OTHER:         xbar.cluster @c1
// OTHER:       xbar.program @one_program of @one on @tiny bound 1
// OTHER-LABEL: snn.network {{.*}} @two(
// OTHER:       xbar.program @two_program_0 of @two on @tiny_0
// OTHER:       xbar.program @two_program of @two on @tiny
// OTHER:       xbar.machine @tiny {{.*}} columns = 8 : i64
// OTHER:       xbar.machine @tiny_0 {{.*}} columns = 1 : i64

snn.network discrete dt 1.0 @one(%x: tensor<2xf32>) -> (tensor<2xi1>) {
  %s = snn.neuron "lif" %x a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}
snn.network discrete dt 1.0 @two(%x: tensor<3xf32>) -> (tensor<3xi1>) {
  %s = snn.neuron "lif" %x a_mem(dense<0.5> : tensor<3xf64>)
      gain(dense<1.0> : tensor<3xf64>) theta(dense<1.0> : tensor<3xf64>) reset zero
      : tensor<3xf32> -> tensor<3xi1>
  snn.return %s : tensor<3xi1>
}
xbar.machine @tiny {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 1, base_time = 0,
  row_time = 1, column_time = 1, reload_time = 0, hop_time = 1, event_time = 1
}
