// Weights in the form of boxes: constants are looked at, products are not.

// RUN: snn-opt %s --split-input-file --verify-diagnostics \
// RUN:   --convert-snn-to-xbar='form=boxes machine=mesh machine-parameters=weight-bits=4'
// RUN: not snn-opt %s --split-input-file --remarks-filter=xbar -o /dev/null \
// RUN:   --convert-snn-to-xbar='form=boxes machine=mesh machine-parameters=weight-bits=4' \
// RUN:   2>&1 | FileCheck %s

// CHECK: Clustered | Category:xbar | Clusters=1, EventsLowerBound=0, LowerBound=1

snn.network discrete dt 1.0 @fits(%x: tensor<1x2xf32>) -> (tensor<1xi1>) {
  %f = snn.flatten %x axes 0 to -1 : tensor<1x2xf32> -> tensor<2xf32>
  %w = snn.dense %f weight(dense<[[-8.0, 7.0]]> : tensor<1x2xf32>)
      : tensor<2xf32> -> tensor<1xf32>
  %s = snn.neuron "out" %w a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset zero
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// -----

snn.network discrete dt 1.0 @wide(%x: tensor<1x3xf32>) -> (tensor<2x2xi1>) {
  %w = snn.conv1d %x weight(dense<[[[1.0, 2.0]], [[3.0, 8.0]]]> : tensor<2x1x2xf32>)
      stride [1] padding [0] dilation [1] : tensor<1x3xf32> -> tensor<2x2xf32>
  // expected-error @below {{'out' has the weight 8, which needs 5 bits, but 'mesh' has weight_bits = 4; quantise the weights to fewer bits, or choose a machine with wider synapses}}
  %s = snn.neuron "out" %w a_mem(dense<0.5> : tensor<2x2xf64>)
      gain(dense<1.0> : tensor<2x2xf64>) theta(dense<1.0> : tensor<2x2xf64>) reset zero
      : tensor<2x2xf32> -> tensor<2x2xi1>
  snn.return %s : tensor<2x2xi1>
}

// -----

// CHECK: WeightsComposed | Category:xbar | Reason="some weights of 'out' are products of several operations; whether they fit the machine's 4 bits is checked with form=lists only"
// CHECK: Clustered

snn.network discrete dt 1.0 @composed(%x: tensor<1xf32>) -> (tensor<1xi1>) {
  %a = snn.scale %x by(dense<3.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  %w = snn.dense %a weight(dense<-3.0> : tensor<1x1xf32>)
      : tensor<1xf32> -> tensor<1xf32>
  %s = snn.neuron "out" %w a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset zero
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// -----

// CHECK: WeightsNotWhole | Category:xbar | Reason="the weights of 'out' are no whole numbers yet; that they fit the machine's 4 bits is left to quantisation"
// CHECK: Clustered

snn.network discrete dt 1.0 @pool(%x: tensor<1x2x2xf32>) -> (tensor<1x1x1xi1>) {
  %w = snn.avg_pool2d %x kernel [2, 2] stride [2, 2] padding [0, 0]
      : tensor<1x2x2xf32> -> tensor<1x1x1xf32>
  %s = snn.neuron "out" %w a_mem(dense<0.5> : tensor<1x1x1xf64>)
      gain(dense<1.0> : tensor<1x1x1xf64>) theta(dense<1.0> : tensor<1x1x1xf64>) reset zero
      : tensor<1x1x1xf32> -> tensor<1x1x1xi1>
  snn.return %s : tensor<1x1x1xi1>
}

// -----

// The whole weights of one way are not overlooked beside products on another.

snn.network discrete dt 1.0 @beside(%x: tensor<1xf32>, %y: tensor<1xf32>)
    -> (tensor<1xi1>) {
  %a = snn.scale %x by(dense<3.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  %b = snn.scale %a by(dense<1.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  %c = snn.scale %y by(dense<-9.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  %w = snn.add %b, %c : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  // expected-error @below {{'out' has the weight -9, which needs 5 bits}}
  %s = snn.neuron "out" %w a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset zero
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}
