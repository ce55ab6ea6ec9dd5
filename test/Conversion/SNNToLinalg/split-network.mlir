// RUN: snn-opt %s --snn-split-network="parts=3" | FileCheck %s
// RUN: snn-opt %s --snn-split-network="parts=9" | FileCheck %s --check-prefix=MANY
// RUN: not snn-opt %s --snn-split-network="parts=0" 2>&1 | FileCheck %s --check-prefix=ERROR

// An input that is an output goes through the first part. A value that is read
// later and is an output is both. Outputs keep their names.

// CHECK-LABEL: snn.network discrete dt 1.000000e-03 @n_part0
// CHECK-SAME: (%x: tensor<4xf32> {snn.name = "x"}) -> (tensor<4xf32> {snn.name = "same"}, tensor<3xf32> {snn.name = "cut0"})
// CHECK: %[[FC1:.*]] = snn.dense "fc1" %x
// CHECK: snn.return %x, %[[FC1]]

// CHECK-LABEL: @n_part1
// CHECK-SAME: (%cut0: tensor<3xf32> {snn.name = "cut0"}) -> (tensor<3xi1> {snn.name = "h"}, tensor<3xi1> {snn.name = "cut1"})
// CHECK: snn.neuron "lif1" %cut0
// CHECK: snn.return %lif1, %lif1

// The delay and what it feeds stay together.

// CHECK-LABEL: @n_part2
// CHECK-SAME: (%cut1: tensor<3xi1> {snn.name = "cut1"}) -> (tensor<2xi1> {snn.name = "y"})
// CHECK: snn.dense "fc2" %cut1
// CHECK: snn.delay %lif2
// CHECK: snn.neuron "lif2"
// CHECK-NOT: snn.network

// There are four groups of nodes, so at most four parts.

// MANY-COUNT-4: snn.network
// MANY-NOT: snn.network

// ERROR: snn-split-network makes 1 to 64 parts, but parts=0
snn.network discrete dt 1.0e-03 @n(%x: tensor<4xf32> {snn.name = "x"})
    -> (tensor<2xi1> {snn.name = "y"}, tensor<3xi1> {snn.name = "h"},
        tensor<4xf32> {snn.name = "same"}) {
  %a = snn.dense "fc1" %x weight(dense<0.5> : tensor<3x4xf32>) : tensor<4xf32> -> tensor<3xf32>
  %s = snn.neuron "lif1" %a a_mem(dense<0.9> : tensor<3xf64>) gain(dense<1.0> : tensor<3xf64>) theta(dense<1.0> : tensor<3xf64>) reset zero : tensor<3xf32> -> tensor<3xi1>
  %b = snn.dense "fc2" %s weight(dense<0.5> : tensor<2x3xf32>) : tensor<3xi1> -> tensor<2xf32>
  %d = snn.delay %y steps(dense<1> : tensor<2xi64>) recurrent : tensor<2xi1>
  %r = snn.dense "rec" %d weight(dense<0.5> : tensor<2x2xf32>) : tensor<2xi1> -> tensor<2xf32>
  %sum = snn.add %b, %r : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %y = snn.neuron "lif2" %sum a_mem(dense<0.9> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero : tensor<2xf32> -> tensor<2xi1>
  snn.return %y, %s, %x : tensor<2xi1>, tensor<3xi1>, tensor<4xf32>
}
