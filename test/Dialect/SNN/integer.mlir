// Every operation of the level integer with every optional part, printed and
// parsed again in the custom form, in the generic form and as bytecode.

// RUN: snn-opt %s | FileCheck %s
// RUN: snn-opt %s | snn-opt | FileCheck %s
// RUN: snn-opt %s --mlir-print-op-generic | snn-opt | FileCheck %s
// RUN: snn-opt %s --emit-bytecode | snn-opt | FileCheck %s
// RUN: snn-opt %s --canonicalize | FileCheck %s --check-prefix=FOLDED

// CHECK-LABEL: snn.network integer dt 1.000000e-03 @ports
// CHECK-SAME:    (%in: tensor<2xi32> {snn.name = "in", snn.range = [-128, 127], snn.scale = 2.500000e-01 : f64},
// CHECK-SAME:     %{{.*}}: tensor<2xi1>)
// CHECK-SAME:    -> (tensor<2xi32> {snn.name = "out", snn.scale = 5.000000e-01 : f64})
snn.network integer dt 1.0e-3 @ports(
    %in: tensor<2xi32> {snn.name = "in", snn.range = [-128, 127], snn.scale = 0.25 : f64},
    %spikes: tensor<2xi1>) -> (tensor<2xi32> {snn.name = "out", snn.scale = 0.5 : f64}) {
  %sum = snn.add %in, %spikes integer : (tensor<2xi32>, tensor<2xi1>) -> tensor<2xi32>
  snn.return %sum : tensor<2xi32>
}

// CHECK-LABEL: snn.network integer dt 1.000000e+00 @synapses
snn.network integer dt 1.0 @synapses(%x: tensor<3xi1>, %image: tensor<2x4x4xi1>, %line: tensor<2x6xi1>)
    -> (tensor<2xi32>, tensor<2xi32>, tensor<3xi32>, tensor<2x4xi32>, tensor<4x2x2xi32>, tensor<8xi32>, tensor<3xi32>) {
  // CHECK-NEXT: %fc = snn.dense "fc" %{{.*}} weight(dense<{{\[\[}}1, -128, 127], [4, 5, 6]]> : tensor<2x3xi8>) bias(dense<7> : tensor<2xi32>) : tensor<3xi1> -> tensor<2xi32>
  %fc = snn.dense "fc" %x weight(dense<[[1, -128, 127], [4, 5, 6]]> : tensor<2x3xi8>)
      bias(dense<7> : tensor<2xi32>) : tensor<3xi1> -> tensor<2xi32>
  // CHECK-NEXT: snn.sparse {{.*}} weight(dense<[300, -5]> : tensor<2xi16>) bias(dense<1> : tensor<2xi32>) : tensor<3xi1> -> tensor<2xi32>
  %listed = snn.sparse %x rows(dense<[0, 0, 2]> : tensor<3xi64>) columns(dense<[0, 2]> : tensor<2xi32>)
      weight(dense<[300, -5]> : tensor<2xi16>) bias(dense<1> : tensor<2xi32>) : tensor<3xi1> -> tensor<2xi32>
  // CHECK-NEXT: snn.scale {{.*}} by(dense<-70000> : tensor<3xi32>) : tensor<3xi1> -> tensor<3xi32>
  %scaled = snn.scale %x by(dense<-70000> : tensor<3xi32>) : tensor<3xi1> -> tensor<3xi32>
  // CHECK-NEXT: snn.conv1d {{.*}} : tensor<2x6xi1> -> tensor<2x4xi32>
  %conv1 = snn.conv1d %line weight(dense<1> : tensor<2x2x3xi8>) bias(dense<2> : tensor<2xi32>)
      stride [1] padding [0] dilation [1] : tensor<2x6xi1> -> tensor<2x4xi32>
  // CHECK-NEXT: snn.conv2d {{.*}} : tensor<2x4x4xi1> -> tensor<4x2x2xi32>
  %conv2 = snn.conv2d %image weight(dense<-1> : tensor<4x2x3x3xi16>) stride [1, 1] padding [0, 0]
      dilation [1, 1] : tensor<2x4x4xi1> -> tensor<4x2x2xi32>
  // CHECK-NEXT: %[[POOL:.*]] = snn.sum_pool2d {{.*}} padding [0, 0] integer : tensor<2x4x4xi1> -> tensor<2x2x2xi32>
  %pool = snn.sum_pool2d %image kernel [2, 2] stride [2, 2] padding [0, 0] integer
      : tensor<2x4x4xi1> -> tensor<2x2x2xi32>
  // CHECK-NEXT: snn.flatten %[[POOL]] axes 0 to -1 : tensor<2x2x2xi32> -> tensor<8xi32>
  %flat = snn.flatten %pool axes 0 to -1 : tensor<2x2x2xi32> -> tensor<8xi32>
  // CHECK-NEXT: snn.delay {{.*}} : tensor<3xi32>
  %late = snn.delay %scaled steps(dense<2> : tensor<3xi64>) : tensor<3xi32>
  snn.return %fc, %listed, %scaled, %conv1, %conv2, %flat, %late : tensor<2xi32>, tensor<2xi32>,
      tensor<3xi32>, tensor<2x4xi32>, tensor<4x2x2xi32>, tensor<8xi32>, tensor<3xi32>
}

// CHECK-LABEL: snn.network integer dt 1.000000e+00 @neurons
snn.network integer dt 1.0 @neurons(%x: tensor<2xi1>) -> (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) {
  // CHECK-NEXT: %lif = snn.integer_neuron "lif" %{{.*}} state_bits 16 decay_bits 12
  // CHECK-SAME:   a_syn(dense<2048> : tensor<2xi32>) g_in(dense<8> : tensor<2xi32>) g_in_bits 3
  // CHECK-SAME:   a_mem(dense<4000> : tensor<2xi32>) gain(dense<3> : tensor<2xi32>) gain_bits 1
  // CHECK-SAME:   bias(dense<-1> : tensor<2xi32>) theta(dense<100> : tensor<2xi32>)
  // CHECK-SAME:   v_reset(dense<5> : tensor<2xi32>) v_min(dense<-7> : tensor<2xi32>)
  // CHECK-SAME:   reset value timing carried compare ge rounding floor
  // CHECK-SAME:   activity <steps = 2, total = dense<[0, 2]> : tensor<2xi64>, maximum = dense<[0, 1]> : tensor<2xi64>>
  // CHECK-SAME:   : tensor<2xi1> -> tensor<2xi1>
  %lif = snn.integer_neuron "lif" %x state_bits 16 decay_bits 12 a_syn(dense<2048> : tensor<2xi32>)
      g_in(dense<8> : tensor<2xi32>) g_in_bits 3 a_mem(dense<4000> : tensor<2xi32>)
      gain(dense<3> : tensor<2xi32>) gain_bits 1 bias(dense<-1> : tensor<2xi32>)
      theta(dense<100> : tensor<2xi32>) v_reset(dense<5> : tensor<2xi32>)
      v_min(dense<-7> : tensor<2xi32>) reset value timing carried compare ge rounding floor
      activity <steps = 2, total = dense<[0, 2]> : tensor<2xi64>, maximum = dense<[0, 1]> : tensor<2xi64>>
      : tensor<2xi1> -> tensor<2xi1>
  // What is left out is as here; a membrane and counts are i32.
  // CHECK-NEXT: %li = snn.integer_neuron "li" %lif state_bits 32 decay_bits 0
  // CHECK-SAME:   a_mem(dense<1> : tensor<2xi32>) gain(dense<3> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  %li = snn.integer_neuron "li" %lif state_bits 32 decay_bits 0 a_mem(dense<1> : tensor<2xi32>)
      gain(dense<3> : tensor<2xi32>) gain_bits 0 reset none timing same_step compare gt
      rounding nearest_even : tensor<2xi1> -> tensor<2xi32>
  // CHECK-NEXT: %count = {{.*}} reset subtract_multi : tensor<2xi32> -> tensor<2xi32>
  %count = snn.integer_neuron "count" %li state_bits 2 decay_bits 30 a_mem(dense<1> : tensor<2xi32>)
      gain(dense<1> : tensor<2xi32>) gain_bits 30 theta(dense<1> : tensor<2xi32>) reset subtract_multi
      : tensor<2xi32> -> tensor<2xi32>
  snn.return %lif, %li, %count : tensor<2xi1>, tensor<2xi32>, tensor<2xi32>
}

// A product with one changes a current as little as a sum of one operand does;
// of spikes, which are i1, both make a current.

// FOLDED-LABEL: snn.network integer dt 1.000000e+00 @folding
// FOLDED-SAME:    (%[[X:.*]]: tensor<2xi1>, %[[Y:.*]]: tensor<2xi32> {{.*}}) ->
// FOLDED-NEXT:    %[[ONCE:.*]] = snn.scale %[[X]]
// FOLDED-NEXT:    %[[ONE:.*]] = snn.add %[[X]] integer
// FOLDED-NEXT:    %[[SUM:.*]] = snn.add %[[X]], %[[Y]], %[[Y]] integer
// FOLDED-NEXT:    snn.return %[[ONCE]], %[[Y]], %[[ONE]], %[[Y]], %[[SUM]]
snn.network integer dt 1.0 @folding(%x: tensor<2xi1>, %y: tensor<2xi32> {snn.range = [0, 9]})
    -> (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) {
  %0 = snn.scale %x by(dense<1> : tensor<2xi8>) : tensor<2xi1> -> tensor<2xi32>
  %1 = snn.scale %y by(dense<1> : tensor<2xi16>) : tensor<2xi32> -> tensor<2xi32>
  %2 = snn.add %x integer : (tensor<2xi1>) -> tensor<2xi32>
  %3 = snn.add %y integer : (tensor<2xi32>) -> tensor<2xi32>
  %4 = snn.add %x, %y integer : (tensor<2xi1>, tensor<2xi32>) -> tensor<2xi32>
  %5 = snn.add %4, %y integer : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
  snn.return %0, %1, %2, %3, %5 : tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>
}
