// Networks of the literature on 128 x 128 crossbars. The published tool needs
// 601 (MLP) and 256 (all-to-all) crossbars for them.

// RUN: snn-opt %s --split-input-file --convert-snn-to-xbar=machine=dynapse-paper \
// RUN:   -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: grep -c xbar.cluster %t.mlir | FileCheck %s --check-prefix=COUNT
// RUN: snn-opt %s --split-input-file \
// RUN:     --convert-snn-to-xbar='machine=dynapse-paper algorithm=min-clusters' \
// RUN:   | FileCheck %s --check-prefix=GREEDY
// RUN: not snn-opt %s --split-input-file \
// RUN:     --convert-snn-to-xbar='machine=dynapse-paper machine-parameters=partial_sums=none' \
// RUN:     2>&1 | FileCheck %s --check-prefix=NONE

// 784-100-10 in 13 clusters; no clustering has fewer than 12. A hidden neuron
// has 784 = 6 * 128 + 16 synapses, so 6 partial sums at least: 600 events, and the
// 100 spikes of the hidden layer.

// CHECK-LABEL:      xbar.program @mlp_program of @mlp on @"dynapse-paper" bound 12 events 700 {
// CHECK-COUNT-13:     xbar.cluster
// CHECK-NOT:          xbar.cluster
// CHECK:              xbar.stream
// COUNT: 20

// The greedy, one cluster more than the published tool makes of this network:
// the output neurons wait for the hidden ones, so they do not share crossbars.
// GREEDY-LABEL: xbar.program @mlp_program of @mlp on @"dynapse-paper" bound 12 events 700 {
// GREEDY:         xbar.cluster @c601 stage 7
// GREEDY-NOT:     xbar.cluster
// GREEDY-LABEL: xbar.program @reservoir_program

// NONE: error: the network does not fit 'dynapse-paper': neuron 0 of 'hidden' has fan-in 784, but a crossbar has 128 rows and the machine cannot add partial sums; choose a machine with partial_sums = graded or periphery
snn.network discrete dt 1.0 @mlp(%x: tensor<784xf32> {snn.name = "pixels"})
    -> (tensor<10xi1>) {
  %w1 = snn.dense %x weight(dense<1.0> : tensor<100x784xf32>)
      : tensor<784xf32> -> tensor<100xf32>
  %h = snn.neuron "hidden" %w1 a_mem(dense<0.5> : tensor<100xf64>)
      gain(dense<1.0> : tensor<100xf64>) theta(dense<1.0> : tensor<100xf64>) reset zero
      : tensor<100xf32> -> tensor<100xi1>
  %w2 = snn.dense %h weight(dense<1.0> : tensor<10x100xf32>)
      : tensor<100xi1> -> tensor<10xf32>
  %s = snn.neuron "out" %w2 a_mem(dense<0.5> : tensor<10xf64>)
      gain(dense<1.0> : tensor<10xf64>) theta(dense<1.0> : tensor<10xf64>) reset zero
      : tensor<10xf32> -> tensor<10xi1>
  snn.return %s : tensor<10xi1>
}

// -----

// 205 neurons, each connected to each, in 7 clusters; none has fewer than 5. Each
// has a partial sum, and its spike enters two crossbars, one perhaps its own.

// CHECK-LABEL:     xbar.program @reservoir_program of @reservoir on @"dynapse-paper" bound 5 events 410 {
// CHECK-COUNT-7:     xbar.cluster
// CHECK-NOT:         xbar.cluster
// CHECK:             xbar.stream
snn.network discrete dt 1.0 @reservoir() -> (tensor<205xi1>) {
  %late = snn.delay %s steps(dense<1> : tensor<205xi64>) : tensor<205xi1>
  %w = snn.dense %late weight(dense<1.0> : tensor<205x205xf32>)
      : tensor<205xi1> -> tensor<205xf32>
  %s = snn.neuron "liquid" %w a_mem(dense<0.5> : tensor<205xf64>)
      gain(dense<1.0> : tensor<205xf64>) theta(dense<1.0> : tensor<205xf64>) reset zero
      : tensor<205xf32> -> tensor<205xi1>
  snn.return %s : tensor<205xi1>
}
