// A neuron with 5 inputs on crossbars of 4 rows: spread over columns if the
// machine can add partial sums, refused if not.

// RUN: snn-opt %s --convert-snn-to-xbar='machine=mesh machine-parameters=rows=4,partial_sums=graded' \
// RUN:   | FileCheck %s --check-prefix=GRADED
// RUN: snn-opt %s --convert-snn-to-xbar='machine=mesh machine-parameters=rows=4,partial_sums=periphery' \
// RUN:   | FileCheck %s --check-prefix=PERIPHERY
// RUN: not snn-opt %s --convert-snn-to-xbar='machine=mesh machine-parameters=rows=4,partial_sums=none' \
// RUN:   2>&1 | FileCheck %s --check-prefix=NONE

// The first four axons make a sum; the neuron adds it to the fifth. Graded: the
// sum takes a row and a crosspoint of its own, for each of the two neurons.
//
// GRADED-LABEL: xbar.program @wide_program of @wide on @mesh bound 2 events 2 {
// GRADED-NEXT:    xbar.cluster @c0 stage 0 rows 4 columns 2 neurons 0 crosspoints 8
// GRADED-SAME:      blocks [#xbar.block<partial neurons = [<"lif"[0:2]>], rows = [<"in"[0:4]>]>]
// GRADED-NEXT:    xbar.cluster @c1 stage 1 rows 3 columns 2 neurons 2 crosspoints 4
// GRADED-SAME:      blocks [#xbar.block<neurons = [<"lif"[0:2]>],
// GRADED-SAME:        rows = [<"in"[4:5]>, <"lif"[0:2] partial @c0>]>]
// GRADED-NEXT:    xbar.stream @c0 -> @c1 events 2
// GRADED-NEXT:  }

// Periphery: the sum takes neither, but travels all the same.
//
// PERIPHERY-LABEL: xbar.program @wide_program of @wide on @mesh bound 2 events 2 {
// PERIPHERY-NEXT:    xbar.cluster @c0 stage 0 rows 4 columns 2 neurons 0 crosspoints 8
// PERIPHERY-NEXT:    xbar.cluster @c1 stage 1 rows 1 columns 2 neurons 2 crosspoints 2
// PERIPHERY-SAME:      blocks [#xbar.block<neurons = [<"lif"[0:2]>],
// PERIPHERY-SAME:        rows = [<"in"[4:5]>, <"lif"[0:2] partial @c0>]>]
// PERIPHERY-NEXT:    xbar.stream @c0 -> @c1 events 2
// PERIPHERY-NEXT:  }

// NONE: error: the network does not fit 'mesh': neuron 0 of 'lif' has fan-in 5, but a crossbar has 4 rows and the machine cannot add partial sums; choose a machine with partial_sums = graded or periphery
snn.network discrete dt 1.0 @wide(%x: tensor<5xf32> {snn.name = "in"})
    -> (tensor<2xi1>) {
  %w = snn.dense %x weight(dense<1.0> : tensor<2x5xf32>)
      : tensor<5xf32> -> tensor<2xf32>
  %s = snn.neuron "lif" %w a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}
