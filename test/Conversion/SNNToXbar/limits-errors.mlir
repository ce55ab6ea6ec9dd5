// Limits of the machine that a network exceeds.

// RUN: snn-opt %s --split-input-file --verify-diagnostics \
// RUN:   --convert-snn-to-xbar='machine=mesh machine-parameters=columns=2,fan-out=1,weight-bits=4,partial_sums=none,rows=4'

// The fan-in of a column.

snn.network discrete dt 1.0 @wide(%x: tensor<5xf32>) -> (tensor<1xi1>) {
  %w = snn.dense %x weight(dense<1.0> : tensor<1x5xf32>)
      : tensor<5xf32> -> tensor<1xf32>
  // expected-error @below {{the network does not fit 'mesh': neuron 0 of 'out' has fan-in 5, but a crossbar has 4 rows and the machine cannot add partial sums; choose a machine with partial_sums = graded or periphery}}
  %s = snn.neuron "out" %w a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset zero
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// -----

// Three listeners do not fit on the two columns of one crossbar.

snn.network discrete dt 1.0 @fan_out(%x: tensor<1xf32>) -> (tensor<3xi1>) {
  // expected-error @below {{the network does not fit 'mesh': neuron 0 of 'in' sends spikes to at least 2 rows of crossbars, but a neuron of the machine reaches 1 row; choose a machine with a larger fan_out}}
  %a = snn.neuron "in" %x a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset zero
      : tensor<1xf32> -> tensor<1xi1>
  %w = snn.dense %a weight(dense<1.0> : tensor<3x1xf32>)
      : tensor<1xi1> -> tensor<3xf32>
  %s = snn.neuron "out" %w a_mem(dense<0.5> : tensor<3xf64>)
      gain(dense<1.0> : tensor<3xf64>) theta(dense<1.0> : tensor<3xf64>) reset zero
      : tensor<3xf32> -> tensor<3xi1>
  snn.return %s : tensor<3xi1>
}

// -----

// Four bits hold -8 to 7.

snn.network discrete dt 1.0 @fits(%x: tensor<2xf32>) -> (tensor<1xi1>) {
  %w = snn.dense %x weight(dense<[[-8.0, 7.0]]> : tensor<1x2xf32>)
      : tensor<2xf32> -> tensor<1xf32>
  %s = snn.neuron "out" %w a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset zero
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// -----

snn.network discrete dt 1.0 @positive(%x: tensor<2xf32>) -> (tensor<2xi1>) {
  %w = snn.dense %x weight(dense<[[1.0, 2.0], [3.0, 8.0]]> : tensor<2x2xf32>)
      : tensor<2xf32> -> tensor<2xf32>
  // expected-error @below {{a synapse of neuron 1 of 'out' has the weight 8, which needs 5 bits, but 'mesh' has weight_bits = 4; quantise the weights to fewer bits, or choose a machine with wider synapses}}
  %s = snn.neuron "out" %w a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

// -----

// What counts is the weight on the crosspoint, here 3 * -3.

snn.network discrete dt 1.0 @negative(%x: tensor<1xf32>) -> (tensor<1xi1>) {
  %a = snn.scale %x by(dense<3.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  %w = snn.dense %a weight(dense<-3.0> : tensor<1x1xf32>)
      : tensor<1xf32> -> tensor<1xf32>
  // expected-error @below {{a synapse of neuron 0 of 'out' has the weight -9, which needs 5 bits, but 'mesh' has weight_bits = 4}}
  %s = snn.neuron "out" %w a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset zero
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}
