// RUN: snn-opt %s --split-input-file --snn-quantize | FileCheck %s
// RUN: snn-opt %s --split-input-file --snn-quantize="scale=per-channel" | FileCheck %s --check-prefix=CHANNEL

// The largest weight fills 8 bits: a unit of current is 1/127. Without a run, a
// membrane holds four thresholds, 2 = 32767 units; the threshold becomes a whole
// number of them, 0.5 = 8191 units. The gain takes units of current to units of
// membrane, 8191 / 0.5 / 127 = 128.992 = 16511 / 2^7. Per channel, the second
// neuron has units of 0.635/127 = 0.005 and the gain 81.91.

// CHECK-LABEL: snn.network integer dt 1.000000e-03 @layer(%in: tensor<2xi1> {snn.name = "in"}) -> tensor<2xi1>
// CHECK:         %fc = snn.dense "fc" %in weight(dense<{{\[}}[127, -38], [51, 81]]> : tensor<2x2xi8>)
// CHECK-SAME:        bias(dense<[13, -25]> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
// CHECK:         snn.integer_neuron "lif" %fc state_bits 16 decay_bits 12 a_mem(dense<3686> : tensor<2xi32>)
// CHECK-SAME:        gain(dense<16511> : tensor<2xi32>) gain_bits 7 theta(dense<8191> : tensor<2xi32>)
// CHECK-SAME:        reset zero : tensor<2xi32> -> tensor<2xi1>

// CHANNEL-LABEL: @layer
// CHANNEL:         snn.dense {{.*}} weight(dense<{{\[}}[127, -38], [80, 127]]> : tensor<2x2xi8>)
// CHANNEL-SAME:        bias(dense<[13, -40]> : tensor<2xi32>)
// CHANNEL:         gain(dense<[16511, 10484]> : tensor<2xi32>) gain_bits 7 theta(dense<8191> : tensor<2xi32>)
snn.network discrete dt 1.0e-3 @layer(%x: tensor<2xi1> {snn.name = "in"}) -> tensor<2xi1> {
  %w = snn.dense "fc" %x weight(dense<[[1.0, -0.3], [0.4, 0.635]]> : tensor<2x2xf32>)
      bias(dense<[0.1, -0.2]> : tensor<2xf32>) : tensor<2xi1> -> tensor<2xf32>
  %s = snn.neuron "lif" %w a_mem(dense<0.9> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<0.5> : tensor<2xf64>) reset zero : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

// -----

// Whole weights stay what they are, and so do multiples of a power of two: units
// of 1 and 1/4. The average becomes a sum in units of 1/4 of those of its operand,
// 1 * 1/4 = 1/4 here, in which the weights of the second layer, 0.5 and 1.5 of
// units of 1/4, are multiples of 1/8: 0.125 and 0.375.

// CHECK-LABEL: @exact
// CHECK:         snn.conv2d %{{.*}} weight(dense<{{.*}}3{{.*}}-2{{.*}}> : tensor<2x1x1x1xi8>)
// CHECK:         snn.sum_pool2d %{{.*}} kernel [2, 2] stride [2, 2] padding [0, 0] integer : tensor<2x2x2xi32> -> tensor<2x1x1xi32>
// CHECK:         snn.flatten %{{.*}} : tensor<2x1x1xi32> -> tensor<2xi32>
// CHECK:         snn.dense %{{.*}} weight(dense<{{\[}}[1, 3]]> : tensor<1x2xi8>)
snn.network discrete dt 1.0 @exact(%x: tensor<1x2x2xi1>) -> tensor<1xi1> {
  %c = snn.conv2d %x weight(dense<[[[[3.0]]], [[[-2.0]]]]> : tensor<2x1x1x1xf32>) stride [1, 1]
      padding [0, 0] dilation [1, 1] : tensor<1x2x2xi1> -> tensor<2x2x2xf32>
  %p = snn.avg_pool2d %c kernel [2, 2] stride [2, 2] padding [0, 0] : tensor<2x2x2xf32> -> tensor<2x1x1xf32>
  %f = snn.flatten %p axes 0 to -1 : tensor<2x1x1xf32> -> tensor<2xf32>
  %w = snn.dense %f weight(dense<[[0.5, 1.5]]> : tensor<1x2xf32>) : tensor<2xf32> -> tensor<1xf32>
  %s = snn.neuron %w a_mem(dense<0.5> : tensor<1xf64>) gain(dense<1.0> : tensor<1xf64>)
      theta(dense<1.0> : tensor<1xf64>) reset subtract : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// -----

// All that is added up has one scale: that of the wider weights, 2/127; the spike
// that joins the sum without weights gets one, 1 = 63.5 units, which is 64.

// CHECK-LABEL: @sums
// CHECK:         %[[A:.*]] = snn.dense "a" {{.*}} weight(dense<127> : tensor<1x1xi8>)
// CHECK:         %[[B:.*]] = snn.dense "b" {{.*}} weight(dense<32> : tensor<1x1xi8>)
// CHECK:         %[[C:.*]] = snn.scale %{{.*}} by(dense<64> : tensor<1xi8>) : tensor<1xi1> -> tensor<1xi32>
// CHECK:         snn.add %[[A]], %[[B]], %[[C]] integer : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
snn.network discrete dt 1.0 @sums(%x: tensor<1xi1>) -> tensor<1xi1> {
  %a = snn.dense "a" %x weight(dense<2.0> : tensor<1x1xf32>) : tensor<1xi1> -> tensor<1xf32>
  %b = snn.dense "b" %x weight(dense<0.51> : tensor<1x1xf32>) : tensor<1xi1> -> tensor<1xf32>
  %late = snn.delay %s steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
  %sum = snn.add %a, %b, %late : (tensor<1xf32>, tensor<1xf32>, tensor<1xi1>) -> tensor<1xf32>
  %s = snn.neuron %sum a_mem(dense<0.5> : tensor<1xf64>) gain(dense<1.0> : tensor<1xf64>)
      theta(dense<1.0> : tensor<1xf64>) reset zero : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// -----

// Spikes that are added up alone stay counts.

// CHECK-LABEL: @spikes
// CHECK-NOT:     snn.scale
// CHECK:         %[[SUM:.*]] = snn.add %{{.*}}, %{{.*}} integer : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi32>
// CHECK-NEXT:    snn.add %[[SUM]], %{{.*}} integer : (tensor<2xi32>, tensor<2xi1>) -> tensor<2xi32>
snn.network discrete dt 1.0 @spikes(%x: tensor<2xi1>, %y: tensor<2xi1>) -> tensor<2xi1> {
  %one = snn.add %x, %y : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xf32>
  %two = snn.add %one, %x : (tensor<2xf32>, tensor<2xi1>) -> tensor<2xf32>
  %s = snn.neuron %two a_mem(dense<0.5> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<1.0> : tensor<2xf64>) reset zero : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

// -----

// Per channel, each weight is divided by the scale of its own output. A grouped
// convolution hears channels of different scales, 1.01/127 and 3.03/128, which its
// weights take to those of its own channels; all of them fill 8 bits. Listed
// synapses have a scale for each row: 0.1/127, and 0.3/128, in which 0.151 is 64.4.

// CHANNEL-LABEL: @channels
// CHANNEL:         snn.scale %{{.*}} by(dense<{{\[\[\[}}127]], {{\[\[}}-128]]]> : tensor<2x1x1xi8>)
// CHANNEL:         snn.conv2d {{.*}} weight(dense<127> : tensor<2x1x1x1xi8>){{.*}} groups 2
// CHANNEL:         snn.sparse {{.*}} weight(dense<[127, -128, 64]> : tensor<3xi8>)
snn.network discrete dt 1.0 @channels(%x: tensor<2x1x1xi1>) -> tensor<2xi1> {
  %k = snn.scale %x by(dense<[[[1.01]], [[-3.03]]]> : tensor<2x1x1xf32>) : tensor<2x1x1xi1> -> tensor<2x1x1xf32>
  %c = snn.conv2d %k weight(dense<[[[[0.51]]], [[[0.26]]]]> : tensor<2x1x1x1xf32>) stride [1, 1]
      padding [0, 0] dilation [1, 1] groups 2 : tensor<2x1x1xf32> -> tensor<2x1x1xf32>
  %s = snn.neuron %c a_mem(dense<0.5> : tensor<2x1x1xf64>) gain(dense<1.0> : tensor<2x1x1xf64>)
      theta(dense<0.2> : tensor<2x1x1xf64>) reset zero : tensor<2x1x1xf32> -> tensor<2x1x1xi1>
  %f = snn.flatten %s axes 0 to -1 : tensor<2x1x1xi1> -> tensor<2xi1>
  %w = snn.sparse %f rows(dense<[0, 1, 3]> : tensor<3xi64>) columns(dense<[0, 0, 1]> : tensor<3xi64>)
      weight(dense<[0.1, -0.3, 0.151]> : tensor<3xf32>) : tensor<2xi1> -> tensor<2xf32>
  %o = snn.neuron %w a_mem(dense<0.5> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<0.2> : tensor<2xf64>) reset zero : tensor<2xf32> -> tensor<2xi1>
  snn.return %o : tensor<2xi1>
}

// -----

// A sum of unlike scales. The chain of two weights gives units of 0.3/127 * 0.7/127,
// beside which the layer with units of 1/127 would leave it one bit of 8. A weight
// of one behind that layer refines its scale.

// CHECK-LABEL: @chain
// CHECK:         %[[A:.*]] = snn.dense "a" {{.*}} weight(dense<127> : tensor<1x1xi8>)
// CHECK-NEXT:    %[[UNIT:.*]] = snn.scale %[[A]] by(dense<127> : tensor<1xi8>) : tensor<1xi32> -> tensor<1xi32>
// CHECK:         %[[C:.*]] = snn.scale %{{.*}} by(dense<27> : tensor<1xi8>) : tensor<1xi32> -> tensor<1xi32>
// CHECK:         snn.add %[[UNIT]], %[[C]] integer
snn.network discrete dt 1.0 @chain(%x: tensor<1xi1>) -> tensor<1xi1> {
  %a = snn.dense "a" %x weight(dense<0.99> : tensor<1x1xf32>) : tensor<1xi1> -> tensor<1xf32>
  %b = snn.dense "b" %x weight(dense<0.3> : tensor<1x1xf32>) : tensor<1xi1> -> tensor<1xf32>
  %c = snn.scale %b by(dense<0.7> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  %sum = snn.add %a, %c : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %s = snn.neuron %sum a_mem(dense<0.5> : tensor<1xf64>) gain(dense<1.0> : tensor<1xf64>)
      theta(dense<1.0> : tensor<1xf64>) reset zero : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}
