// Where a network carries its activity, clusters follow it: the neuron that
// spikes more often is the one whose listeners come to lie together.

// RUN: snn-opt %s --convert-snn-to-xbar='machine=mesh machine-parameters=columns=2' \
// RUN:   | FileCheck %s

// Of four neurons, the first listens to the source 0, the second to both, the
// third to the source 1, the last to none.

// CHECK-LABEL: xbar.program @first_program
// CHECK-DAG:     xbar.cluster {{.*}}neurons = [<"out"[0:2]>], rows = [<"in"[0:2]>]
// CHECK-DAG:     xbar.cluster {{.*}}neurons = [<"out"[2:4]>], rows = [<"in"[1:2]>]
snn.network discrete dt 1.0 @first(%x: tensor<2xf32>) -> (tensor<4xi1>) {
  %a = snn.neuron "in" %x a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero
      activity <steps = 100, total = dense<[90, 2]> : tensor<2xi64>,
                             maximum = dense<1> : tensor<2xi64>>
      : tensor<2xf32> -> tensor<2xi1>
  %w = snn.sparse %a rows(dense<[0, 1, 3, 4, 4]> : tensor<5xi64>)
      columns(dense<[0, 0, 1, 1]> : tensor<4xi32>)
      weight(dense<1.0> : tensor<4xf32>) : tensor<2xi1> -> tensor<4xf32>
  %s = snn.neuron "out" %w a_mem(dense<0.5> : tensor<4xf64>)
      gain(dense<1.0> : tensor<4xf64>) theta(dense<1.0> : tensor<4xf64>) reset zero
      : tensor<4xf32> -> tensor<4xi1>
  snn.return %s : tensor<4xi1>
}

// CHECK-LABEL: xbar.program @second_program
// CHECK-DAG:     xbar.cluster {{.*}}neurons = [<"out"[1:3]>], rows = [<"in"[0:2]>]
// CHECK-DAG:     xbar.cluster {{.*}}neurons = [<"out"{0, 3}>], rows = [<"in"[0:1]>]
snn.network discrete dt 1.0 @second(%x: tensor<2xf32>) -> (tensor<4xi1>) {
  %a = snn.neuron "in" %x a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero
      activity <steps = 100, total = dense<[2, 90]> : tensor<2xi64>,
                             maximum = dense<1> : tensor<2xi64>>
      : tensor<2xf32> -> tensor<2xi1>
  %w = snn.sparse %a rows(dense<[0, 1, 3, 4, 4]> : tensor<5xi64>)
      columns(dense<[0, 0, 1, 1]> : tensor<4xi32>)
      weight(dense<1.0> : tensor<4xf32>) : tensor<2xi1> -> tensor<4xf32>
  %s = snn.neuron "out" %w a_mem(dense<0.5> : tensor<4xf64>)
      gain(dense<1.0> : tensor<4xf64>) theta(dense<1.0> : tensor<4xf64>) reset zero
      : tensor<4xf32> -> tensor<4xi1>
  snn.return %s : tensor<4xi1>
}
