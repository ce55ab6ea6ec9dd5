// What populations and inputs emitted in a run, in text and as bytecode.

// RUN: snn-opt %s | FileCheck %s
// RUN: snn-opt %s | snn-opt | FileCheck %s
// RUN: snn-opt %s --mlir-print-op-generic | snn-opt | FileCheck %s
// RUN: snn-opt %s --emit-bytecode | snn-opt | FileCheck %s

// CHECK-LABEL: snn.network discrete dt 1.000000e-03 @discrete
// CHECK-SAME: snn.activity = #snn.activity<steps = 4, total = dense<[0, 4]> : tensor<2xi64>, maximum = dense<[0, 1]> : tensor<2xi64>>
snn.network discrete dt 1.0e-3 @discrete(%x: tensor<2xf32> {
    snn.activity = #snn.activity<steps = 4, total = dense<[0, 4]> : tensor<2xi64>,
                                 maximum = dense<[0, 1]> : tensor<2xi64>>})
    -> tensor<2xi32> {
  // CHECK: snn.neuron "binary" {{.*}} reset zero activity <steps = 4, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>> : tensor<2xf32> -> tensor<2xi1>
  %binary = snn.neuron "binary" %x a_mem(dense<1.0> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<1.0> : tensor<2xf64>) reset zero
      activity <steps = 4, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>
      : tensor<2xf32> -> tensor<2xi1>
  // A neuron that counts may have a step with all its spikes.
  // CHECK: snn.neuron "counts" {{.*}} activity <steps = 4, total = dense_resource<total> : tensor<2xi64>, maximum = dense_resource<maximum> : tensor<2xi64>>
  %counts = snn.neuron "counts" %binary a_mem(dense<1.0> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<1.0> : tensor<2xf64>) reset subtract_multi
      activity <steps = 4, total = dense_resource<total> : tensor<2xi64>,
                maximum = dense_resource<maximum> : tensor<2xi64>>
      : tensor<2xi1> -> tensor<2xi32>
  snn.return %counts : tensor<2xi32>
}

// Every kind of neuron may have one; a spike train of log files, say, is known
// before there is a time step.
// CHECK-LABEL: snn.network physical @physical
snn.network physical @physical(%x: tensor<1xf32>) {
  // CHECK: snn.integrator %{{.*}} activity <steps = 9, total = dense<1> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>> : tensor<1xf32> -> tensor<1xf32>
  %integrator = snn.integrator %x r(dense<1.0> : tensor<1xf32>)
      activity <steps = 9, total = dense<1> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>>
      : tensor<1xf32> -> tensor<1xf32>
  // CHECK: snn.if %{{.*}} activity <steps = 9, total = dense<2> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>> : tensor<1xf32> -> tensor<1xi1>
  %if = snn.if %x r(dense<1.0> : tensor<1xf32>) v_threshold(dense<1.0> : tensor<1xf32>)
      activity <steps = 9, total = dense<2> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>>
      : tensor<1xf32> -> tensor<1xi1>
  // CHECK: snn.li %{{.*}} activity <steps = 9, total = dense<3> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>> : tensor<1xf32> -> tensor<1xf32>
  %li = snn.li %x tau(dense<1.0> : tensor<1xf32>) r(dense<1.0> : tensor<1xf32>) v_leak(dense<0.0> : tensor<1xf32>)
      activity <steps = 9, total = dense<3> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>>
      : tensor<1xf32> -> tensor<1xf32>
  // CHECK: snn.lif %{{.*}} activity <steps = 9, total = dense<4> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>> : tensor<1xf32> -> tensor<1xi1>
  %lif = snn.lif %x tau(dense<1.0> : tensor<1xf32>) r(dense<1.0> : tensor<1xf32>) v_leak(dense<0.0> : tensor<1xf32>)
      v_threshold(dense<1.0> : tensor<1xf32>)
      activity <steps = 9, total = dense<4> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>>
      : tensor<1xf32> -> tensor<1xi1>
  // CHECK: snn.cuba_li %{{.*}} activity <steps = 9, total = dense<5> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>> : tensor<1xf32> -> tensor<1xf32>
  %cuba_li = snn.cuba_li %x tau_syn(dense<1.0> : tensor<1xf32>) tau_mem(dense<1.0> : tensor<1xf32>) r(dense<1.0> : tensor<1xf32>)
      v_leak(dense<0.0> : tensor<1xf32>)
      activity <steps = 9, total = dense<5> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>>
      : tensor<1xf32> -> tensor<1xf32>
  // CHECK: snn.cuba_lif %{{.*}} activity <steps = 9, total = dense<6> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>> : tensor<1xf32> -> tensor<1xi1>
  %cuba_lif = snn.cuba_lif %x tau_syn(dense<1.0> : tensor<1xf32>) tau_mem(dense<1.0> : tensor<1xf32>) r(dense<1.0> : tensor<1xf32>)
      v_leak(dense<0.0> : tensor<1xf32>) v_threshold(dense<1.0> : tensor<1xf32>)
      activity <steps = 9, total = dense<6> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>>
      : tensor<1xf32> -> tensor<1xi1>
  // CHECK: snn.threshold %{{.*}} activity <steps = 9, total = dense<7> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>> : tensor<1xf32> -> tensor<1xi1>
  %threshold = snn.threshold %x at(dense<1.0> : tensor<1xf32>)
      activity <steps = 9, total = dense<7> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>>
      : tensor<1xf32> -> tensor<1xi1>
  snn.return
}

// Two splats are as small as they look.
// CHECK-LABEL: snn.network discrete {{.*}} @large
snn.network discrete dt 1.0 @large(%x: tensor<1099511627776xi32> {
    snn.activity = #snn.activity<steps = 9223372036854775807,
        total = dense<9223372036854775807> : tensor<1099511627776xi64>,
        maximum = dense<2147483647> : tensor<1099511627776xi64>>}) {
  snn.return
}

{-#
  dialect_resources: {
    builtin: {
      total: "0x0800000003000000000000000700000000000000",
      maximum: "0x0800000003000000000000000200000000000000"
    }
  }
#-}
