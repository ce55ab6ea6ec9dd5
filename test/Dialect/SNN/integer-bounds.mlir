// The proof that currents fit 32 bits: what just fits is accepted, one more is
// refused. 2147483647 = 2^31 - 1.

// RUN: snn-opt %s -split-input-file -verify-diagnostics

snn.network integer dt 1.0 @fits(%x: tensor<2xi1>, %y: tensor<2xi32> {snn.range = [-3, 2]}) -> tensor<1xi32> {
  %0 = snn.dense %x weight(dense<[[2147483646, 1], [-2147483648, 0]]> : tensor<2x2xi32>) : tensor<2xi1> -> tensor<2xi32>
  // 2 * 400000000 + 3 * 449161215 + 2
  %1 = snn.dense %y weight(dense<[[400000000, -449161215]]> : tensor<1x2xi32>) bias(dense<2> : tensor<1xi32>)
      : tensor<2xi32> -> tensor<1xi32>
  // A membrane of 17 bits: -65536 * 32767.
  %v = snn.integer_neuron %x state_bits 17 decay_bits 0 a_mem(dense<1> : tensor<2xi32>)
      gain(dense<1> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  %2 = snn.dense %v weight(dense<[[32767, 0]]> : tensor<1x2xi16>) : tensor<2xi32> -> tensor<1xi32>
  // Counts up to 127 / 2 of 8 bits.
  %n = snn.integer_neuron %x state_bits 8 decay_bits 0 a_mem(dense<1> : tensor<2xi32>)
      gain(dense<1> : tensor<2xi32>) theta(dense<[9, 2]> : tensor<2xi32>) reset subtract_multi
      : tensor<2xi1> -> tensor<2xi32>
  %3 = snn.scale %n by(dense<34087042> : tensor<2xi32>) : tensor<2xi32> -> tensor<2xi32>
  // A splat is looked at once.
  %wide = snn.dense %x weight(dense<127> : tensor<549755813888x2xi8>) : tensor<2xi1> -> tensor<549755813888xi32>
  snn.return %1 : tensor<1xi32>
}

// -----

// What a sum passes on its way counts, too.
snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.dense' op may give the current 2147483648 in element 1, but currents are i32, from -2147483648 to 2147483647; use smaller weights (snn-quantize with fewer bits), or narrow the range of the inputs (snn.range)}}
  %0 = snn.dense %x weight(dense<[[1, 2], [2147483647, 1]]> : tensor<2x2xi32>) bias(dense<-1> : tensor<2xi32>)
      : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.sparse' op may give the current -2147483649, but}}
  %0 = snn.sparse %x rows(dense<[0, 1]> : tensor<2xi64>) columns(dense<1> : tensor<1xi64>)
      weight(dense<-2147483648> : tensor<1xi32>) bias(dense<-1> : tensor<1xi32>) : tensor<2xi1> -> tensor<1xi32>
  snn.return
}

// -----

// Negative weights on negative inputs: 2 * 400000000 + 3 * 449161216.
snn.network integer dt 1.0 @n(%x: tensor<2xi32> {snn.range = [-3, 2]}) {
  // expected-error @+1 {{'snn.dense' op may give the current 2147483648, but}}
  %0 = snn.dense %x weight(dense<[[400000000, -449161216]]> : tensor<1x2xi32>) : tensor<2xi32> -> tensor<1xi32>
  snn.return
}

// -----

// Zero is in every range: delays start with it, windows read it.
snn.network integer dt 1.0 @n(%x: tensor<2xi32> {snn.range = [3, 4]}) {
  // expected-error @+1 {{'snn.dense' op may give the current 4000000000, but}}
  %0 = snn.dense %x weight(dense<[[1000000000, -1000000000]]> : tensor<1x2xi32>) : tensor<2xi32> -> tensor<1xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<1x6xi1>) {
  // expected-error @+1 {{'snn.conv1d' op may give the current 2147483648 in channel 1, but}}
  %0 = snn.conv1d %x weight(dense<[[[1, 2]], [[2147483647, 1]]]> : tensor<2x1x2xi32>) stride [1] padding [1]
      dilation [1] : tensor<1x6xi1> -> tensor<2x7xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<1x2x2xi1>) {
  // expected-error @+1 {{'snn.conv2d' op may give the current 2147483648, but}}
  %0 = snn.conv2d %x weight(dense<536870912> : tensor<3x1x2x2xi32>) stride [1, 1] padding [0, 0]
      dilation [1, 1] : tensor<1x2x2xi1> -> tensor<3x1x1xi32>
  snn.return
}

// -----

// A bias that differs from channel to channel, on weights that do not.
snn.network integer dt 1.0 @n(%x: tensor<1x2x2xi1>) {
  // expected-error @+1 {{'snn.conv2d' op may give the current 2147483648 in channel 2, but}}
  %0 = snn.conv2d %x weight(dense<500000000> : tensor<3x1x2x2xi32>) bias(dense<[0, 147483647, 147483648]> : tensor<3xi32>)
      stride [1, 1] padding [0, 0] dilation [1, 1] : tensor<1x2x2xi1> -> tensor<3x1x1xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<1x2x2xi32> {snn.range = [0, 536870912]}) {
  // expected-error @+1 {{'snn.sum_pool2d' op may give the current 2147483648, but}}
  %0 = snn.sum_pool2d %x kernel [2, 2] stride [2, 2] padding [0, 0] integer : tensor<1x2x2xi32> -> tensor<1x1x1xi32>
  snn.return
}

// -----

// Through a delay and a change of the axes.
snn.network integer dt 1.0 @n(%x: tensor<1x2xi32> {snn.range = [0, 1073741824]}) {
  %0 = snn.delay %x steps(dense<1> : tensor<1x2xi64>) : tensor<1x2xi32>
  %1 = snn.flatten %0 axes 0 to 1 : tensor<1x2xi32> -> tensor<2xi32>
  // expected-error @+1 {{'snn.add' op may give the current 2147483648, but}}
  %2 = snn.add %1, %1 integer : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
  snn.return
}

// -----

// Without a range, an i32 may be any.
snn.network integer dt 1.0 @n(%x: tensor<2xi32>) {
  // expected-error @+1 {{'snn.scale' op may give the current 4294967294 in element 1, but}}
  %0 = snn.scale %x by(dense<[1, 2]> : tensor<2xi32>) : tensor<2xi32> -> tensor<2xi32>
  snn.return
}

// -----

// Far beyond 64 bits.
snn.network integer dt 1.0 @n(%x: tensor<1048576xi32>) {
  // expected-error @+1 {{'snn.dense' op may give the current 4835703273954917071454208, but}}
  %0 = snn.dense %x weight(dense<2147483647> : tensor<1048576x1048576xi32>) : tensor<1048576xi32> -> tensor<1048576xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.add' op lies on or behind a cycle of currents that no neuron cuts, so no bound of the current is known; put an snn.integer_neuron on the cycle}}
  %sum = snn.add %x, %late integer : (tensor<2xi1>, tensor<2xi32>) -> tensor<2xi32>
  %late = snn.delay %sum steps(dense<1> : tensor<2xi64>) : tensor<2xi32>
  snn.return
}

// -----

// A neuron on the cycle bounds it.
snn.network integer dt 1.0 @recurrent(%x: tensor<2xi1>) -> tensor<2xi1> {
  %back = snn.scale %late by(dense<2147483646> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  %sum = snn.add %x, %back integer : (tensor<2xi1>, tensor<2xi32>) -> tensor<2xi32>
  %s = snn.integer_neuron %sum state_bits 32 decay_bits 4 a_mem(dense<15> : tensor<2xi32>)
      gain(dense<1> : tensor<2xi32>) theta(dense<100> : tensor<2xi32>) reset zero : tensor<2xi32> -> tensor<2xi1>
  %late = snn.delay %s steps(dense<1> : tensor<2xi64>) : tensor<2xi1>
  snn.return %s : tensor<2xi1>
}
