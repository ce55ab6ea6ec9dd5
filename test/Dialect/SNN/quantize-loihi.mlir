// The number formats of the preset loihi.

// RUN: snn-opt %s --snn-quantize="preset=loihi" | FileCheck %s

// Units of 1/32: with 1/64, the bias would be 6400 units, which 13 bits do not
// hold, though the weights have room for units of 1/256.
// CHECK: snn.dense "fc" %{{.*}} weight(dense<{{\[}}[22, -10]]> : tensor<1x2xi16>) bias(dense<3200> : tensor<1xi32>)

// Four thresholds fill 24 bits in units of 2^-21. 0.7 * 2^21 = 1468006.4 is next
// to 179 * 2^13.
// CHECK: snn.integer_neuron "lif" %{{.*}} state_bits 24 {{.*}} gain(dense<65536> : tensor<1xi32>) theta(dense<1466368> : tensor<1xi32>) reset subtract rounding toward_zero

// What is whole already stays what it is.
// CHECK: snn.integer_neuron "whole" %{{.*}} theta(dense<1601> : tensor<2xi32>)
snn.network discrete dt 1.0e-3 @layer(%x: tensor<2xi1> {snn.name = "in"}) -> (tensor<1xi1>, tensor<2xi1>) {
  %w = snn.dense "fc" %x weight(dense<[[0.7, -0.3]]> : tensor<1x2xf32>)
      bias(dense<100.0> : tensor<1xf32>) : tensor<2xi1> -> tensor<1xf32>
  %s = snn.neuron "lif" %w a_mem(dense<0.9> : tensor<1xf64>) gain(dense<1.0> : tensor<1xf64>)
      theta(dense<0.7> : tensor<1xf64>) reset subtract : tensor<1xf32> -> tensor<1xi1>
  %t = snn.neuron "whole" %x a_mem(dense<0.5> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<1601.0> : tensor<2xf64>) reset zero rounding toward_zero : tensor<2xi1> -> tensor<2xi1>
  snn.return %s, %t : tensor<1xi1>, tensor<2xi1>
}
