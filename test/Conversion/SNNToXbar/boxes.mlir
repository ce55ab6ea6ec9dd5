// Clusters that are boxes of neurons by boxes of axons.

// RUN: snn-opt %s --convert-snn-to-xbar='form=boxes machine=mesh machine-parameters=rows=12,columns=8,partial_sums=graded' \
// RUN:   | FileCheck %s
// RUN: snn-opt %s --convert-snn-to-xbar='machine=mesh machine-parameters=rows=12,columns=8,partial_sums=graded' \
// RUN:   | FileCheck %s --check-prefix=AUTO
// RUN: not snn-opt %s --convert-snn-to-xbar='form=boxes machine=mesh machine-parameters=rows=12,columns=8,partial_sums=none' \
// RUN:   2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not snn-opt %s --convert-snn-to-xbar='form=boxes algorithm=min-clusters machine=mesh' \
// RUN:   2>&1 | FileCheck %s --check-prefix=ALGORITHM
// RUN: not snn-opt %s --convert-snn-to-xbar='form=boxes machine=mesh machine-parameters=fan_out=100' \
// RUN:   2>&1 | FileCheck %s --check-prefix=FANOUT

// A window of two in a row of five, then all 16 neurons: seven of them make a
// sum, and the others stand beside it. Row-major positions 0 to 6 are the first
// four and the next three.
//
// No fewer events: each neuron of "a" enters a cluster of "b", and each of "b"
// needs a second column, which sends a sum.
//
// CHECK-LABEL: xbar.program @layers_program of @layers on @mesh bound 4 events 19 {
// CHECK-NEXT:    xbar.cluster @c0 stage 0 rows 3 columns 8 neurons 8 crosspoints 16
// CHECK-SAME:      blocks [#xbar.block<neurons = [<"a"[0:4, 0:2]>], rows = [<"in"[0:1, 0:3]>]>]
// CHECK-NEXT:    xbar.cluster @c1 stage 0 rows 3 columns 8 neurons 8 crosspoints 16
// CHECK-SAME:      blocks [#xbar.block<neurons = [<"a"[0:4, 2:4]>], rows = [<"in"[0:1, 2:5]>]>]
// CHECK-NEXT:    xbar.cluster @c2 stage 1 rows 7 columns 3 neurons 0 crosspoints 21
// CHECK-SAME:      blocks [#xbar.block<partial neurons = [<"b"[0:3]>], rows = [<"a"[0:1, 0:4]>, <"a"[1:2, 0:3]>]>]
// CHECK-NEXT:    xbar.cluster @c3 stage 2 rows 12 columns 3 neurons 3 crosspoints 30
// CHECK-SAME:      blocks [#xbar.block<neurons = [<"b"[0:3]>],
// CHECK-SAME:        rows = [<"a"[1:2, 3:4]>, <"a"[2:4, 0:4]>, <"b"[0:3] partial @c2>]>]
// CHECK-NEXT:    xbar.stream @c0 -> @c2 events 4
// CHECK-NEXT:    xbar.stream @c0 -> @c3 events 4
// CHECK-NEXT:    xbar.stream @c1 -> @c2 events 3
// CHECK-NEXT:    xbar.stream @c1 -> @c3 events 5
// CHECK-NEXT:    xbar.stream @c2 -> @c3 events 3
// CHECK-NEXT:  }

// Few synapses are seen one by one.
//
// AUTO-LABEL: xbar.program @layers_program
// AUTO:         partial neurons = [<"b"[0:3]>], rows = [<"a"[0:3, 0:4]>]

// NONE: error: the network does not fit 'mesh{{.*}}': neuron 0 of 'b' has fan-in 16, but a crossbar has 12 rows and the machine cannot add partial sums
// FANOUT: error: form=boxes does not keep the fan-out of neurons, but 'mesh' has fan_out = 100; choose form=lists, or a machine without fan_out
// ALGORITHM: error: form=boxes has an algorithm of its own; leave algorithm=overlap, or choose form=lists
snn.network discrete dt 1.0 @layers(%x: tensor<1x5xi1> {snn.name = "in"})
    -> (tensor<3xi1>) {
  %w = snn.conv1d %x weight(dense<1.0> : tensor<4x1x2xf32>) stride [1]
      padding [0] dilation [1] : tensor<1x5xi1> -> tensor<4x4xf32>
  %a = snn.neuron "a" %w a_mem(dense<0.5> : tensor<4x4xf64>)
      gain(dense<1.0> : tensor<4x4xf64>) theta(dense<1.0> : tensor<4x4xf64>)
      reset zero : tensor<4x4xf32> -> tensor<4x4xi1>
  %f = snn.flatten %a axes 0 to -1 : tensor<4x4xi1> -> tensor<16xi1>
  %v = snn.dense %f weight(dense<1.0> : tensor<3x16xf32>)
      : tensor<16xi1> -> tensor<3xf32>
  %b = snn.neuron "b" %v a_mem(dense<0.5> : tensor<3xf64>)
      gain(dense<1.0> : tensor<3xf64>) theta(dense<1.0> : tensor<3xf64>)
      reset zero : tensor<3xf32> -> tensor<3xi1>
  snn.return %b : tensor<3xi1>
}
