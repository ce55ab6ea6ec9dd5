// Every error of snn-quantize that needs no run.

// RUN: split-file %s %t

//--- network.mlir
// RUN: snn-opt %t/network.mlir --split-input-file --verify-diagnostics --snn-quantize

// expected-error @+1 {{snn-quantize lowers networks of the level discrete, but 'n' is physical; run snn-discretize first}}
snn.network physical @n() {
  snn.return
}

// -----

// expected-error @+1 {{snn-quantize lowers networks of the level discrete, but 'n' is integer already; leave out this pass}}
snn.network integer dt 1.0 @n() {
  snn.return
}

// -----

// expected-error @+1 {{input 'x' is not of spikes (i1), and its range is known from a run only; give inputs to run by input=FILE.npy}}
snn.network discrete dt 1.0 @n(%x: tensor<1xf32> {snn.name = "x"}) {
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<1xi1>) {
  // expected-error @+1 {{'syn' has a synaptic current, whose range is known from a run only; give inputs to run by input=FILE.npy}}
  %s = snn.neuron "syn" %x a_syn(dense<0.5> : tensor<1xf64>) g_in(dense<1.0> : tensor<1xf64>)
      a_mem(dense<0.5> : tensor<1xf64>) gain(dense<1.0> : tensor<1xf64>)
      theta(dense<1.0> : tensor<1xf64>) reset zero : tensor<1xi1> -> tensor<1xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<1xi1>) {
  // expected-error @+1 {{'snn.neuron' shows its membrane, whose range is known from a run only; give inputs to run by input=FILE.npy}}
  %s = snn.neuron %x a_mem(dense<0.5> : tensor<1xf64>) gain(dense<1.0> : tensor<1xf64>) : tensor<1xi1> -> tensor<1xf32>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<1xi1>) {
  // expected-error @+1 {{'late' interpolates the spike time (timing sub_step), which divides and is not for integers; choose another reset-timing in snn-discretize}}
  %s = snn.neuron "late" %x a_mem(dense<0.5> : tensor<1xf64>) gain(dense<1.0> : tensor<1xf64>)
      theta(dense<1.0> : tensor<1xf64>) reset zero timing sub_step : tensor<1xi1> -> tensor<1xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<1xi1>) {
  // expected-error @+1 {{'far' needs finite coefficients, but 'theta' holds INF}}
  %s = snn.neuron "far" %x a_mem(dense<0.5> : tensor<1xf64>) gain(dense<1.0> : tensor<1xf64>)
      theta(dense<0x7FF0000000000000> : tensor<1xf64>) reset zero : tensor<1xi1> -> tensor<1xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<1xi1>) -> tensor<1xf32> {
  // expected-error @+1 {{'fc' needs finite weights and biases, but holds nan}}
  %y = snn.dense "fc" %x weight(dense<0x7FC00000> : tensor<1x1xf32>) : tensor<1xi1> -> tensor<1xf32>
  snn.return %y : tensor<1xf32>
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<1xi1>) {
  // expected-error @+1 {{'w' rounds toward zero, which integers can repeat where its decays are multiples of 2^-12, but 'a_mem' holds 1.000000e-01; use more decay-bits, or no rounding in snn-discretize}}
  %s = snn.neuron "w" %x a_mem(dense<0.1> : tensor<1xf64>) gain(dense<1.0> : tensor<1xf64>)
      theta(dense<8.0> : tensor<1xf64>) reset zero rounding toward_zero : tensor<1xi1> -> tensor<1xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<1xi1>) {
  // expected-error @+1 {{'w' rounds toward zero, which integers can repeat where its potentials are whole numbers of 16 bits, but 'theta' holds 1.500000e+00; use a wider state, or no rounding in snn-discretize}}
  %s = snn.neuron "w" %x a_mem(dense<0.5> : tensor<1xf64>) gain(dense<1.0> : tensor<1xf64>)
      theta(dense<1.5> : tensor<1xf64>) reset zero rounding toward_zero : tensor<1xi1> -> tensor<1xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<1xi1>) {
  // expected-error @+1 {{'a_mem' of 'slow': the decay 0.99999 rounds to 1 with 12 bits, so that nothing would decay; use more decay-bits}}
  %s = snn.neuron "slow" %x a_mem(dense<0.99999> : tensor<1xf64>) gain(dense<1.0> : tensor<1xf64>)
      theta(dense<1.0> : tensor<1xf64>) reset zero : tensor<1xi1> -> tensor<1xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<1xi1>) {
  // expected-error @+1 {{'gain' of 'loud': the factor 8.191e+09 does not fit a multiplier of 16 bits; use a wider state or scale=per-channel}}
  %s = snn.neuron "loud" %x a_mem(dense<0.5> : tensor<1xf64>) gain(dense<1.0e6> : tensor<1xf64>)
      theta(dense<1.0> : tensor<1xf64>) reset zero : tensor<1xi1> -> tensor<1xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'gain' of 'mixed': the factor 0.008191 rounds to zero beside 8191 in a multiplier of 16 bits; use a wider state or scale=per-channel}}
  %s = snn.neuron "mixed" %x a_mem(dense<0.5> : tensor<2xf64>) gain(dense<[1.0, 1.0e-6]> : tensor<2xf64>)
      theta(dense<1.0> : tensor<2xf64>) reset zero : tensor<2xi1> -> tensor<2xi1>
  snn.return
}

// -----

// A unit is 400/32767.
snn.network discrete dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'low' has the threshold 1.000000e-03, which rounds to zero in units of 1.220740e-02; use a wider state, less head-room or scale=per-channel}}
  %s = snn.neuron "low" %x a_mem(dense<0.5> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<[1.0e2, 1.0e-3]> : tensor<2xf64>) reset zero : tensor<2xi1> -> tensor<2xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<1xi1>) -> tensor<1xf32> {
  // expected-error @+1 {{'fc' has the bias 1.000000e+09, which is 1.270000e+14 units of 7.874016e-06 and does not fit 32 bits; use fewer bits for weights}}
  %y = snn.dense "fc" %x weight(dense<1.0e-3> : tensor<1x1xf32>) bias(dense<1.0e9> : tensor<1xf32>) : tensor<1xi1> -> tensor<1xf32>
  snn.return %y : tensor<1xf32>
}

// -----

snn.network discrete dt 1.0 @n() -> tensor<1xf32> {
  %d = snn.delay %y steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
  // expected-error @+1 {{'loop' lies on or behind a cycle without a neuron, whose currents have no scale of their own; put a neuron on the cycle}}
  %y = snn.dense "loop" %d weight(dense<0.5> : tensor<1x1xf32>) : tensor<1xf32> -> tensor<1xf32>
  snn.return %y : tensor<1xf32>
}

//--- options.mlir
// RUN: not snn-opt %t/options.mlir --snn-quantize="weights=1" 2>&1 | FileCheck %s --check-prefix=WEIGHTS
// RUN: not snn-opt %t/options.mlir --snn-quantize="state=33" 2>&1 | FileCheck %s --check-prefix=STATE
// RUN: not snn-opt %t/options.mlir --snn-quantize="inputs=0" 2>&1 | FileCheck %s --check-prefix=INPUTS
// RUN: not snn-opt %t/options.mlir --snn-quantize="decay-bits=31" 2>&1 | FileCheck %s --check-prefix=DECAY
// RUN: not snn-opt %t/options.mlir --snn-quantize="percentile=0" 2>&1 | FileCheck %s --check-prefix=PERCENTILE
// RUN: not snn-opt %t/options.mlir --snn-quantize="head-room=0.5" 2>&1 | FileCheck %s --check-prefix=ROOM
// RUN: not snn-opt %t/options.mlir --snn-quantize="network=other" 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not snn-opt %t/options.mlir --snn-quantize="decay=shift" 2>&1 | FileCheck %s --check-prefix=SHIFT

// WEIGHTS:    error: snn-quantize needs from 2 to 32 bits for 'weights', but found 1
// STATE:      error: snn-quantize needs from 2 to 32 bits for 'state', but found 33
// INPUTS:     error: snn-quantize needs from 2 to 32 bits for 'inputs', but found 0
// DECAY:      error: snn-quantize needs from 0 to 30 'decay-bits', but found 31
// PERCENTILE: error: snn-quantize needs a 'percentile' above 0 and up to 100, but found 0.000000e+00
// ROOM:       error: snn-quantize needs a 'head-room' from 1 to 1e6, but found 5.000000e-01
// NONE:       error: there is no network 'other'; the file holds 'n'
// SHIFT:      error: 'a_mem' of 'over': the decay -0.5 is no shift, which stands for decays from 0 to 1; use decay=multiply
snn.network discrete dt 1.0 @n(%x: tensor<1xi1>) -> tensor<1xi1> {
  %s = snn.neuron "over" %x a_mem(dense<-0.5> : tensor<1xf64>) gain(dense<1.0> : tensor<1xf64>)
      theta(dense<1.0> : tensor<1xf64>) reset zero : tensor<1xi1> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}
