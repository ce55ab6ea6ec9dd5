// What clusters look like, for networks small enough to count by hand.

// RUN: snn-opt %s --split-input-file \
// RUN:     --convert-snn-to-xbar='machine=mesh machine-parameters=weight-bits=64' \
// RUN:   | FileCheck %s

// 3 inputs, 2 neurons: 3 rows, 2 columns, 6 crosspoints. The bias of the dense
// layer drives the neurons and takes no row.

// CHECK-LABEL: xbar.program @dense_program of @dense on @mesh bound 1 events 0 {
// CHECK-NEXT:    xbar.cluster @c0 stage 0 rows 3 columns 2 neurons 2 crosspoints 6
// CHECK-SAME:      blocks [#xbar.block<neurons = [<"lif"[0:2]>], rows = [<"in"[0:3]>]>]
// CHECK-NEXT:  }
// CHECK-NEXT:  xbar.machine @mesh
snn.network discrete dt 1.0 @dense(%x: tensor<3xf32> {snn.name = "in"})
    -> (tensor<2xi1>) {
  %w = snn.dense %x weight(dense<1.0> : tensor<2x3xf32>)
      bias(dense<0.5> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  %s = snn.neuron "lif" %w a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

// -----

// An image of 4 x 4 under a kernel of 3 x 3 with padding 1 gives 4 x 4 places,
// of which a sum over windows of 2 x 2 makes 2 x 2. Such a window of four
// places sees 4 x 4 pixels, clipped at the border to 3 x 3: 9 of the 16
// pixels. So 4 neurons have 4 * 9 = 36 crosspoints and share 16 rows.

// CHECK-LABEL: xbar.program @conv_program of @conv on @mesh bound 1 events 0 {
// CHECK-NEXT:    xbar.cluster @c0 stage 0 rows 16 columns 4 neurons 4 crosspoints 36
// CHECK-SAME:      blocks [#xbar.block<neurons = [<"if"[0:4]>],
// CHECK-SAME:        rows = [<"image"[0:1, 0:4, 0:4]>]>]
// CHECK-NEXT:  }
snn.network discrete dt 1.0 @conv(%x: tensor<1x4x4xf32> {snn.name = "image"})
    -> (tensor<4xi1>) {
  %w = snn.conv2d %x weight(dense<1.0> : tensor<1x1x3x3xf32>) stride [1, 1]
      padding [1, 1] dilation [1, 1]
      : tensor<1x4x4xf32> -> tensor<1x4x4xf32>
  %p = snn.sum_pool2d %w kernel [2, 2] stride [2, 2] padding [0, 0]
      : tensor<1x4x4xf32> -> tensor<1x2x2xf32>
  %f = snn.flatten %p axes 0 to 2 : tensor<1x2x2xf32> -> tensor<4xf32>
  %s = snn.neuron "if" %f a_mem(dense<0.5> : tensor<4xf64>)
      gain(dense<1.0> : tensor<4xf64>) theta(dense<1.0> : tensor<4xf64>) reset zero
      : tensor<4xf32> -> tensor<4xi1>
  snn.return %s : tensor<4xi1>
}

// -----

// Two neurons that listen to two inputs and, one and three steps late, to each
// other: 2 + 2 + 2 rows. The stream from the cluster to itself says so.

// CHECK-LABEL: xbar.program @recurrent_program
// CHECK-NEXT:    xbar.cluster @c0 stage 0 rows 6 columns 2 neurons 2 crosspoints 10
// CHECK-SAME:      rows = [<"in"[0:2]>, <"lif"[0:2] delay 1>, <"lif"[0:2] delay 3>]
// CHECK-NEXT:    xbar.stream @c0 -> @c0 delay 1 events 2
// CHECK-NEXT:    xbar.stream @c0 -> @c0 delay 3 events 2
// CHECK-NEXT:  }
snn.network discrete dt 1.0 @recurrent(%x: tensor<2xf32> {snn.name = "in"})
    -> (tensor<2xi1>) {
  %late = snn.delay %s steps(dense<1> : tensor<2xi64>) recurrent : tensor<2xi1>
  %later = snn.delay %late steps(dense<2> : tensor<2xi64>) : tensor<2xi1>
  %r = snn.dense %late weight(dense<1.0> : tensor<2x2xf32>)
      : tensor<2xi1> -> tensor<2xf32>
  %q = snn.dense %later weight(dense<1.0> : tensor<2x2xf32>)
      : tensor<2xi1> -> tensor<2xf32>
  %sum = snn.add %x, %r, %q
      : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %s = snn.neuron "lif" %sum a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

// -----

// Delays in a row add up, by element: 1 and 2 steps, then 0 and 1. Between them
// a dense layer joins each with each, so in[0] arrives after 1 and 2 steps,
// in[1] after 2 and 3. A product through two dense layers is one synapse.

// CHECK-LABEL: xbar.program @delays_program
// CHECK-NEXT:    xbar.cluster @c0 stage 0 rows 4 columns 1 neurons 1 crosspoints 4
// CHECK-SAME:      rows = [<"in"[0:1] delay 1>, <"in"[0:2] delay 2>, <"in"[1:2] delay 3>]
// CHECK-NEXT:  }
snn.network discrete dt 1.0 @delays(%x: tensor<2xf32> {snn.name = "in"})
    -> (tensor<1xi1>) {
  %a = snn.delay %x steps(dense<[1, 2]> : tensor<2xi64>) : tensor<2xf32>
  %b = snn.dense %a weight(dense<2.0> : tensor<2x2xf32>)
      bias(dense<0.5> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xf32>
  %c = snn.delay %b steps(dense<[0, 1]> : tensor<2xi64>) : tensor<2xf32>
  %w = snn.dense %c weight(dense<1.0> : tensor<1x2xf32>)
      : tensor<2xf32> -> tensor<1xf32>
  %s = snn.neuron "lif" %w a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset zero
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// -----

// Neurons of two populations share a cluster, since neither waits for the
// other; the third population does wait and comes in the next stage.

// CHECK-LABEL: xbar.program @stages_program of @stages on @mesh bound 2 events 5 {
// CHECK-NEXT:    xbar.cluster @c0 stage 0 rows 4 columns 5 neurons 5 crosspoints 10
// CHECK-SAME:      neurons = [<"a"[0:2]>, <"b"[0:3]>]
// CHECK-SAME:      rows = [<"x"[0:2]>, <"y"[0:2]>]
// CHECK-NEXT:    xbar.cluster @c1 stage 1 rows 5 columns 2 neurons 2 crosspoints 10
// CHECK-SAME:      neurons = [<"c"[0:2]>], rows = [<"a"[0:2]>, <"b"[0:3]>]
// CHECK-NEXT:    xbar.stream @c0 -> @c1 events 5
// CHECK-NEXT:  }
snn.network discrete dt 1.0 @stages(%x: tensor<2xf32> {snn.name = "x"},
                                    %y: tensor<2xf32> {snn.name = "y"})
    -> (tensor<2xi1>) {
  // The order of the text says nothing.
  %c = snn.neuron "c" %sum a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  %sum = snn.add %ac, %bc
      : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %ac = snn.dense %a weight(dense<1.0> : tensor<2x2xf32>)
      : tensor<2xi1> -> tensor<2xf32>
  %bc = snn.dense %b weight(dense<1.0> : tensor<2x3xf32>)
      : tensor<3xi1> -> tensor<2xf32>
  %wa = snn.dense %x weight(dense<1.0> : tensor<2x2xf32>)
      : tensor<2xf32> -> tensor<2xf32>
  %a = snn.neuron "a" %wa a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  %wb = snn.dense %y weight(dense<1.0> : tensor<3x2xf32>)
      : tensor<2xf32> -> tensor<3xf32>
  %b = snn.neuron "b" %wb a_mem(dense<0.5> : tensor<3xf64>)
      gain(dense<1.0> : tensor<3xf64>) theta(dense<1.0> : tensor<3xf64>) reset zero
      : tensor<3xf32> -> tensor<3xi1>
  snn.return %c : tensor<2xi1>
}

// -----

// Without synapses there are no rows. Element 1 of the convolution sees the
// pixel, elements 0 and 2 the padding.

// CHECK-LABEL: xbar.program @unfed_program
// CHECK-NEXT:    xbar.cluster @c0 stage 0 rows 1 columns 3 neurons 3 crosspoints 1
snn.network discrete dt 1.0 @unfed(%x: tensor<1x1xf32>) -> (tensor<1x3xi1>) {
  %w = snn.conv1d %x weight(dense<1.0> : tensor<1x1x1xf32>) stride [1]
      padding [1] dilation [1] : tensor<1x1xf32> -> tensor<1x3xf32>
  %s = snn.neuron "lif" %w a_mem(dense<0.5> : tensor<1x3xf64>)
      gain(dense<1.0> : tensor<1x3xf64>) theta(dense<1.0> : tensor<1x3xf64>)
      reset zero : tensor<1x3xf32> -> tensor<1x3xi1>
  snn.return %s : tensor<1x3xi1>
}

// -----

// Nothing to place is no error.

// CHECK-LABEL: xbar.program @empty_program of @empty on @mesh bound 0 events 0 {
// CHECK-NEXT:  }
snn.network discrete dt 1.0 @empty() {
  snn.return
}

// -----

// Names that are missing are made up, and are not taken by anybody else.

// CHECK-LABEL: xbar.program @names_program
// CHECK:         neurons = [<"population0_"[0:2]>, <"population1"[0:2]>, <"input0"[0:2]>]
// CHECK-SAME:    rows = [<"input0_"[0:2]>, <"population0"[0:2]>]
snn.network discrete dt 1.0 @names(
    %x: tensor<2xf32>, %y: tensor<2xf32> {snn.name = "population0"})
    -> (tensor<2xi1>, tensor<2xi1>, tensor<2xi1>) {
  %s = snn.neuron %x a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  %t = snn.neuron %y a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  %u = snn.neuron "input0" %y a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  snn.return %s, %t, %u : tensor<2xi1>, tensor<2xi1>, tensor<2xi1>
}

// -----

// Any bytes can be a name.

// CHECK-LABEL: xbar.program @odd_program
// CHECK:         neurons = [<"a \22b\22\0A\FF"[]>]
snn.network discrete dt 1.0 @odd(%x: tensor<f32>) -> (tensor<i1>) {
  %s = snn.neuron "a \22b\22\0A\FF" %x a_mem(dense<0.5> : tensor<f64>)
      gain(dense<1.0> : tensor<f64>) theta(dense<1.0> : tensor<f64>)
      reset zero : tensor<f32> -> tensor<i1>
  snn.return %s : tensor<i1>
}

// -----

// A chain of sums of a value with itself has 2^60 paths and one synapse.

// CHECK-LABEL: xbar.program @paths_program
// CHECK-NEXT:    xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1
snn.network discrete dt 1.0 @paths(%x: tensor<1xf32>) -> (tensor<1xi1>) {
  %a0 = snn.add %x, %x : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a1 = snn.add %a0, %a0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a2 = snn.add %a1, %a1 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a3 = snn.add %a2, %a2 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a4 = snn.add %a3, %a3 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a5 = snn.add %a4, %a4 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a6 = snn.add %a5, %a5 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a7 = snn.add %a6, %a6 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a8 = snn.add %a7, %a7 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a9 = snn.add %a8, %a8 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a10 = snn.add %a9, %a9 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a11 = snn.add %a10, %a10 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a12 = snn.add %a11, %a11 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a13 = snn.add %a12, %a12 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a14 = snn.add %a13, %a13 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a15 = snn.add %a14, %a14 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a16 = snn.add %a15, %a15 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a17 = snn.add %a16, %a16 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a18 = snn.add %a17, %a17 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a19 = snn.add %a18, %a18 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a20 = snn.add %a19, %a19 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a21 = snn.add %a20, %a20 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a22 = snn.add %a21, %a21 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a23 = snn.add %a22, %a22 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a24 = snn.add %a23, %a23 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a25 = snn.add %a24, %a24 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a26 = snn.add %a25, %a25 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a27 = snn.add %a26, %a26 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a28 = snn.add %a27, %a27 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a29 = snn.add %a28, %a28 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a30 = snn.add %a29, %a29 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a31 = snn.add %a30, %a30 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a32 = snn.add %a31, %a31 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a33 = snn.add %a32, %a32 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a34 = snn.add %a33, %a33 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a35 = snn.add %a34, %a34 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a36 = snn.add %a35, %a35 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a37 = snn.add %a36, %a36 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a38 = snn.add %a37, %a37 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a39 = snn.add %a38, %a38 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a40 = snn.add %a39, %a39 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a41 = snn.add %a40, %a40 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a42 = snn.add %a41, %a41 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a43 = snn.add %a42, %a42 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a44 = snn.add %a43, %a43 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a45 = snn.add %a44, %a44 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a46 = snn.add %a45, %a45 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a47 = snn.add %a46, %a46 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a48 = snn.add %a47, %a47 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a49 = snn.add %a48, %a48 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a50 = snn.add %a49, %a49 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a51 = snn.add %a50, %a50 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a52 = snn.add %a51, %a51 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a53 = snn.add %a52, %a52 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a54 = snn.add %a53, %a53 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a55 = snn.add %a54, %a54 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a56 = snn.add %a55, %a55 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a57 = snn.add %a56, %a56 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a58 = snn.add %a57, %a57 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a59 = snn.add %a58, %a58 : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %s = snn.neuron "lif" %a59 a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset zero
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// -----

// An empty module is left as it is.

// CHECK-LABEL: module @nothing {
// CHECK-NEXT:  }
module @nothing {
}
