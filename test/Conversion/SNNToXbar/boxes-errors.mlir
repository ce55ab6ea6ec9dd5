// RUN: snn-opt %s --split-input-file --verify-diagnostics \
// RUN:   --convert-snn-to-xbar='form=boxes machine=mesh'

snn.network discrete dt 1.0 @dilated(%x: tensor<1x5xi1>) -> (tensor<1x3xi1>) {
  // expected-error @below {{leaves holes in what a box of neurons listens to, by a dilation or by a stride larger than its kernel; choose form=lists}}
  %w = snn.conv1d %x weight(dense<1.0> : tensor<1x1x2xf32>) stride [1]
      padding [0] dilation [2] : tensor<1x5xi1> -> tensor<1x3xf32>
  %s = snn.neuron %w a_mem(dense<0.5> : tensor<1x3xf64>)
      gain(dense<1.0> : tensor<1x3xf64>) theta(dense<1.0> : tensor<1x3xf64>)
      reset zero : tensor<1x3xf32> -> tensor<1x3xi1>
  snn.return %s : tensor<1x3xi1>
}

// -----

snn.network discrete dt 1.0 @flattened(%x: tensor<2x2xi1>) -> (tensor<4xi1>) {
  // expected-error @below {{lies before neurons that do not listen to all of it, so that they listen to no box of its operand; choose form=lists}}
  %w = snn.flatten %x axes 0 to -1 : tensor<2x2xi1> -> tensor<4xi1>
  %v = snn.scale %w by(dense<1.0> : tensor<4xf32>) : tensor<4xi1> -> tensor<4xf32>
  %s = snn.neuron %v a_mem(dense<0.5> : tensor<4xf64>)
      gain(dense<1.0> : tensor<4xf64>) theta(dense<1.0> : tensor<4xf64>)
      reset zero : tensor<4xf32> -> tensor<4xi1>
  snn.return %s : tensor<4xi1>
}

// -----

snn.network discrete dt 1.0 @delayed(%x: tensor<2xf32>) -> (tensor<2xi1>) {
  // expected-error @below {{delays its elements by different numbers of steps; choose form=lists}}
  %w = snn.delay %x steps(dense<[1, 2]> : tensor<2xi64>) : tensor<2xf32>
  %s = snn.neuron %w a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>)
      reset zero : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

// -----

snn.network discrete dt 1.0 @twice(%x: tensor<2xf32> {snn.name = "in"})
    -> (tensor<2xi1>) {
  %w = snn.dense %x weight(dense<1.0> : tensor<2x2xf32>)
      : tensor<2xf32> -> tensor<2xf32>
  // expected-error @below {{adds up several ways from 'in' with the same delay; choose form=lists}}
  %sum = snn.add %x, %w : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %s = snn.neuron %sum a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>)
      reset zero : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

// -----

// expected-error @below {{has 5 axes, but a box has 1 to 4; choose form=lists}}
snn.network discrete dt 1.0 @deep(%x: tensor<1x1x1x1x2xf32>)
    -> (tensor<1x1x1x1x2xi1>) {
  %s = snn.neuron %x a_mem(dense<0.5> : tensor<1x1x1x1x2xf64>)
      gain(dense<1.0> : tensor<1x1x1x1x2xf64>)
      theta(dense<1.0> : tensor<1x1x1x1x2xf64>) reset zero
      : tensor<1x1x1x1x2xf32> -> tensor<1x1x1x1x2xi1>
  snn.return %s : tensor<1x1x1x1x2xi1>
}

// -----

snn.network discrete dt 1.0 @large(%x: tensor<1xf32>) -> (tensor<268435457xi1>) {
  %w = snn.dense %x weight(dense<1.0> : tensor<268435457x1xf32>)
      : tensor<1xf32> -> tensor<268435457xf32>
  // expected-error @below {{has 268435457 elements, but there can be at most 268435456; choose form=lists}}
  %s = snn.neuron %w a_mem(dense<0.5> : tensor<268435457xf64>)
      gain(dense<1.0> : tensor<268435457xf64>)
      theta(dense<1.0> : tensor<268435457xf64>) reset zero
      : tensor<268435457xf32> -> tensor<268435457xi1>
  snn.return %s : tensor<268435457xi1>
}

// -----

snn.network discrete dt 1.0 @cycle(%x: tensor<1xf32>) -> (tensor<1xi1>) {
  // expected-error @below {{lies on a cycle that passes through no neuron; choose form=lists}}
  %sum = snn.add %x, %late : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %late = snn.delay %sum steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
  %s = snn.neuron %sum a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>)
      reset zero : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// -----

snn.network discrete dt 1.0 @sparse(%x: tensor<3xf32>) -> (tensor<2xi1>) {
  // expected-error @below {{lists its synapses one by one, so that nothing is known of what a box of neurons listens to; choose form=lists}}
  %w = snn.sparse %x rows(dense<[0, 0, 2]> : tensor<3xi64>)
      columns(dense<[0, 2]> : tensor<2xi32>)
      weight(dense<[1.0, -0.5]> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  %s = snn.neuron %w a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>)
      reset zero : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}
