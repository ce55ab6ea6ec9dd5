// Every error, warning and remark of snn-discretize.

// RUN: split-file %s %t

//--- level.mlir
// RUN: snn-opt %t/level.mlir --snn-discretize="dt=1e-3" -verify-diagnostics

// expected-error @+1 {{snn-discretize lowers networks of the level physical, but 'n' is discrete already; leave out this pass, or the option dt of snn-to-crossbar}}
snn.network discrete dt 1.0e-3 @n() {
  snn.return
}

//--- dt.mlir
// RUN: snn-opt %t/dt.mlir --snn-discretize -verify-diagnostics

// expected-error @+1 {{snn-discretize needs a positive time step in seconds, such as dt=1e-4, but found ''}}
snn.network physical @n() {
  snn.return
}

//--- dt-negative.mlir
// RUN: snn-opt %t/dt-negative.mlir --snn-discretize="dt=-1" -verify-diagnostics

// expected-error @+1 {{snn-discretize needs a positive time step in seconds, such as dt=1e-4, but found '-1'}}
snn.network physical @n() {
  snn.return
}

//--- auto.mlir
// RUN: snn-opt %t/auto.mlir --snn-discretize="dt=auto" -split-input-file -verify-diagnostics | FileCheck %s --check-prefix=AUTO

// r = tau / dt is how exporters without gain write a gain of one.
//
// AUTO: snn.network discrete dt 1.000000e-04 @found
// expected-remark @+1 {{time step of 1.000000e-04 seconds follows from tau / r}}
snn.network physical @found(%x: tensor<2xf32>) -> tensor<2xf32> {
  %v = snn.li %x tau(dense<[1.0e-3, 2.0e-3]> : tensor<2xf32>) r(dense<[1.0e1, 2.0e1]> : tensor<2xf32>)
      v_leak(dense<0.0> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xf32>
  snn.return %v : tensor<2xf32>
}

// -----

snn.network physical @several(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{no single time step follows from tau / r: found 1.000000e+00 and 2.000000e+00 seconds; give dt in seconds}}
  %v = snn.li %x tau(dense<[1.0, 2.0]> : tensor<2xf32>) r(dense<1.0> : tensor<2xf32>)
      v_leak(dense<0.0> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xf32>
  snn.return %v : tensor<2xf32>
}

// -----

snn.network physical @zero(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{no time step follows from tau / r, which is INF seconds; give dt in seconds}}
  %v = snn.li %x tau(dense<1.0> : tensor<2xf32>) r(dense<0.0> : tensor<2xf32>)
      v_leak(dense<0.0> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xf32>
  snn.return %v : tensor<2xf32>
}

// -----

// expected-error @+1 {{no time step follows from the network, which has no leaky neuron; give dt in seconds}}
snn.network physical @none(%x: tensor<2xf32>) -> tensor<2xf32> {
  snn.return %x : tensor<2xf32>
}

//--- euler.mlir
// RUN: snn-opt %t/euler.mlir --snn-discretize="dt=3.0" -verify-diagnostics

snn.network physical @n(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-warning @+1 {{forward Euler overshoots: the time step of 3.000000e+00 seconds is longer than the time constant of 1.000000e+00; choose a shorter dt or method=exponential}}
  %v = snn.li %x tau(dense<[4.0, 1.0]> : tensor<2xf32>) r(dense<1.0> : tensor<2xf32>)
      v_leak(dense<0.0> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xf32>
  snn.return %v : tensor<2xf32>
}

//--- lost.mlir
// RUN: snn-opt %t/lost.mlir --snn-discretize="dt=1e-300" -verify-diagnostics

snn.network physical @n(%x: tensor<1xf32>) -> tensor<1xf32> {
  // expected-error @+1 {{a time step of 1.000000e-300 seconds is lost in rounding beside the time constant of 1.000000e+00 seconds; choose a longer dt}}
  %v = snn.li %x tau(dense<1.0> : tensor<1xf32>) r(dense<1.0> : tensor<1xf32>)
      v_leak(dense<0.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  snn.return %v : tensor<1xf32>
}

//--- delays.mlir
// RUN: snn-opt %t/delays.mlir --snn-discretize="dt=1e-3" -split-input-file -verify-diagnostics | FileCheck %s --check-prefix=DELAYS

// DELAYS: steps(dense<2> : tensor<1xi64>)
snn.network physical @between(%x: tensor<1xf32>) -> tensor<1xf32> {
  // expected-warning @+1 {{a delay of 1.600000e-03 seconds is no whole number of time steps of 1.000000e-03 seconds and becomes 2 steps}}
  %d = snn.delay %x seconds(dense<1.6e-3> : tensor<1xf64>) : tensor<1xf32>
  snn.return %d : tensor<1xf32>
}

// -----

snn.network physical @long(%x: tensor<1xf32>) -> tensor<1xf32> {
  // expected-error @+1 {{a delay of 1.000000e+07 seconds is more than 1e9 time steps of 1.000000e-03 seconds}}
  %d = snn.delay %x seconds(dense<1.0e7> : tensor<1xf64>) : tensor<1xf32>
  snn.return %d : tensor<1xf32>
}

//--- timing.mlir
// RUN: not snn-opt %t/timing.mlir --snn-discretize="dt=1.0 reset=subtract reset-timing=sub-step" 2>&1 | FileCheck %s --check-prefix=SUBTRACT
// RUN: not snn-opt %t/timing.mlir --snn-discretize="dt=1.0 reset=subtract-multi reset-timing=next-step" 2>&1 | FileCheck %s --check-prefix=MULTI
// RUN: not snn-opt %t/timing.mlir --snn-discretize="preset=loihi dt=1.0 reset-timing=sub-step" 2>&1 | FileCheck %s --check-prefix=WHOLE
// RUN: not snn-opt %t/timing.mlir --snn-discretize="dt=3.0 reset-timing=sub-step" 2>&1 | FileCheck %s --check-prefix=DECAY
// RUN: snn-opt %t/timing.mlir --snn-discretize="dt=3.0 method=exponential reset-timing=sub-step"

// SUBTRACT: error: the reset 'subtract' does not go with the timing 'sub_step'; subtract_multi needs same-step, and sub-step needs the reset zero or to-value
// MULTI:    error: the reset 'subtract_multi' does not go with the timing 'next_step'; subtract_multi needs same-step, and sub-step needs the reset zero or to-value
// WHOLE:    error: sub-step timing does not go with whole numbers; use rounding=none or another timing
// DECAY:    error: sub-step timing needs a decay that is not negative; choose a shorter dt or method=exponential
snn.network physical @n(%x: tensor<1xf32>) -> tensor<1xi1> {
  %s = snn.lif %x tau(dense<2.0> : tensor<1xf32>) r(dense<1.0> : tensor<1xf32>)
      v_leak(dense<0.0> : tensor<1xf32>) v_threshold(dense<1.0> : tensor<1xf32>)
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}
