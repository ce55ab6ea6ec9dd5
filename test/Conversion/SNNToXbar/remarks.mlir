// What the pass says about a program: how far it can be from the best one, and
// which weights are still to be quantised.

// RUN: snn-opt %s --convert-snn-to-xbar='machine=mesh machine-parameters=columns=2' \
// RUN:   --remarks-filter=xbar -o %t.mlir 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=PROGRAM < %t.mlir

// Two neurons and four on crossbars of two columns: three clusters, and a spike
// of each of the two enters two of them.

// CHECK-NOT: the weights of 'hidden'
// CHECK:     WeightsNotWhole | Category:xbar | Reason="the weights of 'out' are no whole numbers yet; that they fit the machine's 8 bits is left to quantisation"
// CHECK:     Clustered | Category:xbar | Clusters=3, Events=4, EventsLowerBound=4, LowerBound=3
// PROGRAM:   xbar.program @net_program of @net on @mesh bound 3 events 4 {

snn.network discrete dt 1.0 @net(%x: tensor<2xf32>) -> (tensor<4xi1>) {
  %a = snn.neuron "hidden" %x a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  %w = snn.dense %a weight(dense<1.5> : tensor<4x2xf32>)
      : tensor<2xi1> -> tensor<4xf32>
  %s = snn.neuron "out" %w a_mem(dense<0.5> : tensor<4xf64>)
      gain(dense<1.0> : tensor<4xf64>) theta(dense<1.0> : tensor<4xf64>) reset zero
      : tensor<4xf32> -> tensor<4xi1>
  snn.return %s : tensor<4xi1>
}
