// Every operation with every optional part, printed and parsed again in the
// custom form, in the generic form and as bytecode.

// RUN: snn-opt %s | FileCheck %s
// RUN: snn-opt %s | snn-opt | FileCheck %s
// RUN: snn-opt %s --mlir-print-op-generic | snn-opt | FileCheck %s
// RUN: snn-opt %s --emit-bytecode | snn-opt | FileCheck %s

//===----------------------------------------------------------------------===//
// Networks
//===----------------------------------------------------------------------===//

// CHECK-LABEL: snn.network physical @one(
// CHECK-SAME:    %[[X:.*]]: tensor<1xf32> {snn.name = "input"})
// CHECK-SAME:    -> (tensor<1xi1> {snn.name = "output"}) {
// CHECK-NEXT:    %[[S:.*]] = snn.lif "lif" %[[X]]
// CHECK-SAME:      tau(dense<2.500000e-03> : tensor<1xf32>)
// CHECK-SAME:      r(dense<1.000000e+00> : tensor<1xf32>)
// CHECK-SAME:      v_leak(dense<0.000000e+00> : tensor<1xf32>)
// CHECK-SAME:      v_threshold(dense<1.000000e-01> : tensor<1xf32>)
// CHECK-SAME:      : tensor<1xf32> -> tensor<1xi1>
// CHECK-NEXT:    snn.return %[[S]] : tensor<1xi1>
// CHECK-NEXT:  }
snn.network physical @one(%x: tensor<1xf32> {snn.name = "input"})
    -> (tensor<1xi1> {snn.name = "output"}) {
  %s = snn.lif "lif" %x tau(dense<2.5e-3> : tensor<1xf32>)
      r(dense<1.0> : tensor<1xf32>) v_leak(dense<0.0> : tensor<1xf32>)
      v_threshold(dense<0.1> : tensor<1xf32>)
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// CHECK-LABEL: snn.network discrete dt 1.000000e-03 private @steps(
// CHECK-SAME:    %[[X:.*]]: tensor<2xi1>) -> tensor<2xi1>
// CHECK-SAME:    attributes {note = "kept"} {
snn.network discrete dt 1.0e-3 private @steps(%x: tensor<2xi1>) -> tensor<2xi1>
    attributes {note = "kept"} {
  snn.return %x : tensor<2xi1>
}

// CHECK-LABEL: snn.network integer dt 1.000000e+00 @integers(
// CHECK-SAME:    %{{.*}}: tensor<i32>, %{{.*}}: tensor<2x3xi1>)
// CHECK-SAME:    -> (tensor<2x3xi1>, tensor<i32>) {
snn.network integer dt 1.0 @integers(%a: tensor<i32>, %b: tensor<2x3xi1>)
    -> (tensor<2x3xi1>, tensor<i32>) {
  snn.return %b, %a : tensor<2x3xi1>, tensor<i32>
}

// A network without inputs and outputs.
// CHECK-LABEL: snn.network physical @empty() {
// CHECK-NEXT:    snn.return
// CHECK-NEXT:  }
snn.network physical @empty() {
  snn.return
}

// The order of nodes is free, and a cycle may pass through a delay.
// CHECK-LABEL: snn.network physical @cycle
// CHECK:         %[[SUM:.*]] = snn.add %[[X:.*]], %[[LATE:.*]] : (tensor<2xf32>, tensor<2xi1>) -> tensor<2xf32>
// CHECK:         %[[S:.*]] = snn.if %[[SUM]]
// CHECK:         %[[LATE]] = snn.delay %[[S]] steps(dense<1> : tensor<2xi64>) recurrent : tensor<2xi1>
snn.network physical @cycle(%x: tensor<2xf32>) -> tensor<2xi1> {
  %sum = snn.add %x, %late : (tensor<2xf32>, tensor<2xi1>) -> tensor<2xf32>
  %s = snn.if %sum r(dense<1.0> : tensor<2xf32>)
      v_threshold(dense<1.0> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xi1>
  %late = snn.delay %s steps(dense<1> : tensor<2xi64>) recurrent : tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

//===----------------------------------------------------------------------===//
// Wiring
//===----------------------------------------------------------------------===//

// CHECK-LABEL: snn.network physical @wiring
snn.network physical @wiring(%x: tensor<2xf32>, %s: tensor<2xi1>, %n: tensor<2xi32>) {
  // CHECK: snn.add "sum" %{{.*}}, %{{.*}}, %{{.*}} {note} : (tensor<2xf32>, tensor<2xi1>, tensor<2xi32>) -> tensor<2xf32>
  %0 = snn.add "sum" %x, %s, %n {note}
      : (tensor<2xf32>, tensor<2xi1>, tensor<2xi32>) -> tensor<2xf32>
  // CHECK: snn.add %{{.*}} : (tensor<2xi1>) -> tensor<2xf32>
  %1 = snn.add %s : (tensor<2xi1>) -> tensor<2xf32>
  // CHECK: snn.delay "late" %{{.*}} steps(dense<[0, 3]> : tensor<2xi64>) recurrent {note} : tensor<2xi1>
  %2 = snn.delay "late" %s steps(dense<[0, 3]> : tensor<2xi64>) recurrent {note}
      : tensor<2xi1>
  // CHECK: snn.delay %{{.*}} seconds(dense<[0.000000e+00, 5.000000e-03]> : tensor<2xf64>) : tensor<2xi32>
  %3 = snn.delay %n seconds(dense<[0.0, 5.0e-3]> : tensor<2xf64>) : tensor<2xi32>
  // CHECK: snn.delay %{{.*}} seconds(dense<1.000000e-03> : tensor<2xf32>) : tensor<2xf32>
  %4 = snn.delay %x seconds(dense<1.0e-3> : tensor<2xf32>) : tensor<2xf32>
  snn.return
}

//===----------------------------------------------------------------------===//
// Synapses
//===----------------------------------------------------------------------===//

// CHECK-LABEL: snn.network physical @dense
snn.network physical @dense(%x: tensor<2xi1>, %maps: tensor<3x2xf32>) {
  // CHECK: snn.dense "fc" %{{.*}} weight(dense<{{\[\[}}1.000000e+00, 2.000000e+00]]> : tensor<1x2xf32>) bias(dense<5.000000e-01> : tensor<1xf32>) {note} : tensor<2xi1> -> tensor<1xf32>
  %0 = snn.dense "fc" %x weight(dense<[[1.0, 2.0]]> : tensor<1x2xf32>)
      bias(dense<0.5> : tensor<1xf32>) {note} : tensor<2xi1> -> tensor<1xf32>
  // CHECK: snn.dense %{{.*}} weight(dense<1.000000e+00> : tensor<4x2xf64>) : tensor<2xi1> -> tensor<4xf32>
  %1 = snn.dense %x weight(dense<1.0> : tensor<4x2xf64>)
      : tensor<2xi1> -> tensor<4xf32>
  // A batch of maps.
  // CHECK: snn.dense %{{.*}} weight(dense<1.000000e+00> : tensor<3x4x2xf32>) bias(dense<0.000000e+00> : tensor<3x4xf32>) : tensor<3x2xf32> -> tensor<3x4xf32>
  %2 = snn.dense %maps weight(dense<1.0> : tensor<3x4x2xf32>)
      bias(dense<0.0> : tensor<3x4xf32>) : tensor<3x2xf32> -> tensor<3x4xf32>
  snn.return
}

// CHECK-LABEL: snn.network physical @sparse
snn.network physical @sparse(%x: tensor<3xi1>, %plane: tensor<2x2xi32>) {
  // CHECK: %fc = snn.sparse "fc" %{{.*}} rows(dense<[0, 0, 2]> : tensor<3xi64>) columns(dense<[0, 2]> : tensor<2xi32>) weight(dense<[1.000000e+00, -5.000000e-01]> : tensor<2xf32>) bias(dense<5.000000e-01> : tensor<2xf32>) {note} : tensor<3xi1> -> tensor<2xf32>
  %0 = snn.sparse "fc" %x rows(dense<[0, 0, 2]> : tensor<3xi64>)
      columns(dense<[0, 2]> : tensor<2xi32>)
      weight(dense<[1.0, -0.5]> : tensor<2xf32>)
      bias(dense<0.5> : tensor<2xf32>) {note} : tensor<3xi1> -> tensor<2xf32>
  // Any shape; the columns of all rows are those of a splat.
  // CHECK: snn.sparse %{{.*}} rows(dense<[0, 1, 2, 2]> : tensor<4xi32>) columns(dense<3> : tensor<2xi64>) weight(dense<1.000000e+00> : tensor<2xf64>) : tensor<2x2xi32> -> tensor<3x1xf32>
  %1 = snn.sparse %plane rows(dense<[0, 1, 2, 2]> : tensor<4xi32>)
      columns(dense<3> : tensor<2xi64>) weight(dense<1.0> : tensor<2xf64>)
      : tensor<2x2xi32> -> tensor<3x1xf32>
  snn.return
}

// CHECK-LABEL: snn.network physical @convolutions
snn.network physical @convolutions(%line: tensor<2x10xi1>, %plane: tensor<2x8x8xi1>) {
  // CHECK: snn.conv1d "c1" %{{.*}} weight(dense<1.000000e+00> : tensor<4x2x3xf32>) bias(dense<0.000000e+00> : tensor<4xf32>) stride [1] padding [1] dilation [1] {note} : tensor<2x10xi1> -> tensor<4x10xf32>
  %0 = snn.conv1d "c1" %line weight(dense<1.0> : tensor<4x2x3xf32>)
      bias(dense<0.0> : tensor<4xf32>) stride [1] padding [1] dilation [1] {note}
      : tensor<2x10xi1> -> tensor<4x10xf32>
  // CHECK: snn.conv1d %{{.*}} stride [3] padding [] padding_mode same dilation [2] groups 2 : tensor<2x10xi1> -> tensor<4x4xf32>
  %1 = snn.conv1d %line weight(dense<1.0> : tensor<4x1x3xf32>)
      stride [3] padding [] padding_mode same dilation [2] groups 2
      : tensor<2x10xi1> -> tensor<4x4xf32>
  // CHECK: snn.conv2d "c2" %{{.*}} weight(dense<1.000000e+00> : tensor<4x2x3x5xf32>) bias(dense<0.000000e+00> : tensor<4xf32>) stride [1, 1] padding [0, 0] dilation [1, 1] : tensor<2x8x8xi1> -> tensor<4x6x4xf32>
  %2 = snn.conv2d "c2" %plane weight(dense<1.0> : tensor<4x2x3x5xf32>)
      bias(dense<0.0> : tensor<4xf32>) stride [1, 1] padding [0, 0]
      dilation [1, 1] : tensor<2x8x8xi1> -> tensor<4x6x4xf32>
  // CHECK: snn.conv2d %{{.*}} stride [2, 1] padding [] padding_mode valid dilation [1, 2] groups 2 : tensor<2x8x8xi1> -> tensor<2x3x4xf32>
  %3 = snn.conv2d %plane weight(dense<1.0> : tensor<2x1x3x3xf32>)
      stride [2, 1] padding [] padding_mode valid dilation [1, 2] groups 2
      : tensor<2x8x8xi1> -> tensor<2x3x4xf32>
  snn.return
}

// CHECK-LABEL: snn.network physical @shapes
snn.network physical @shapes(%x: tensor<4x8x8xi1>) {
  // CHECK: snn.sum_pool2d "sum" %{{.*}} kernel [2, 2] stride [2, 2] padding [0, 0] {note} : tensor<4x8x8xi1> -> tensor<4x4x4xf32>
  %0 = snn.sum_pool2d "sum" %x kernel [2, 2] stride [2, 2] padding [0, 0] {note}
      : tensor<4x8x8xi1> -> tensor<4x4x4xf32>
  // CHECK: snn.avg_pool2d "avg" %{{.*}} kernel [3, 2] stride [3, 2] padding [1, 0] : tensor<4x8x8xi1> -> tensor<4x3x4xf32>
  %1 = snn.avg_pool2d "avg" %x kernel [3, 2] stride [3, 2] padding [1, 0]
      : tensor<4x8x8xi1> -> tensor<4x3x4xf32>
  // CHECK: snn.scale "gain" %{{.*}} by(dense<5.000000e-01> : tensor<4x8x8xf64>) : tensor<4x8x8xi1> -> tensor<4x8x8xf32>
  %2 = snn.scale "gain" %x by(dense<0.5> : tensor<4x8x8xf64>)
      : tensor<4x8x8xi1> -> tensor<4x8x8xf32>
  // CHECK: snn.flatten "flat" %{{.*}} axes 0 to -1 : tensor<4x8x8xi1> -> tensor<256xi1>
  %3 = snn.flatten "flat" %x axes 0 to -1 : tensor<4x8x8xi1> -> tensor<256xi1>
  // CHECK: snn.flatten %{{.*}} axes -2 to 2 : tensor<4x8x8xi1> -> tensor<4x64xi1>
  %4 = snn.flatten %x axes -2 to 2 : tensor<4x8x8xi1> -> tensor<4x64xi1>
  snn.return
}

//===----------------------------------------------------------------------===//
// Neurons
//===----------------------------------------------------------------------===//

// CHECK-LABEL: snn.network physical @neurons
snn.network physical @neurons(%x: tensor<4xf32>, %s: tensor<4xi1>, %n: tensor<4xi32>) {
  // CHECK: snn.integrator "i" %{{.*}} r(dense<1.000000e+00> : tensor<4xf32>) {note} : tensor<4xf32> -> tensor<4xf32>
  %0 = snn.integrator "i" %x r(dense<1.0> : tensor<4xf32>) {note}
      : tensor<4xf32> -> tensor<4xf32>
  // CHECK: snn.if "if" %{{.*}} r(dense<1.000000e+00> : tensor<4xf32>) v_threshold(dense<1.000000e+00> : tensor<4xf32>) v_reset(dense<-1.000000e+00> : tensor<4xf32>) : tensor<4xi1> -> tensor<4xi1>
  %1 = snn.if "if" %s r(dense<1.0> : tensor<4xf32>)
      v_threshold(dense<1.0> : tensor<4xf32>) v_reset(dense<-1.0> : tensor<4xf32>)
      : tensor<4xi1> -> tensor<4xi1>
  // CHECK: snn.li "li" %{{.*}} tau(dense<5.000000e-01> : tensor<4xf32>) r(dense<1.000000e+00> : tensor<4xf32>) v_leak(dense<0.000000e+00> : tensor<4xf32>) : tensor<4xi32> -> tensor<4xf32>
  %2 = snn.li "li" %n tau(dense<0.5> : tensor<4xf32>)
      r(dense<1.0> : tensor<4xf32>) v_leak(dense<0.0> : tensor<4xf32>)
      : tensor<4xi32> -> tensor<4xf32>
  // CHECK: snn.lif "lif" %{{.*}} tau({{.*}}) r({{.*}}) v_leak({{.*}}) v_threshold({{.*}}) v_reset(dense<0.000000e+00> : tensor<4xf32>) : tensor<4xf32> -> tensor<4xi1>
  %3 = snn.lif "lif" %x tau(dense<[0.5, 0.25, 1.0, 2.0]> : tensor<4xf64>)
      r(dense<1.0> : tensor<4xf32>) v_leak(dense<0.0> : tensor<4xf32>)
      v_threshold(dense<1.0> : tensor<4xf32>) v_reset(dense<0.0> : tensor<4xf32>)
      : tensor<4xf32> -> tensor<4xi1>
  // CHECK: snn.cuba_li "cuba_li" %{{.*}} tau_syn(dense<5.000000e-01> : tensor<4xf32>) tau_mem(dense<2.500000e-01> : tensor<4xf32>) r({{.*}}) v_leak({{.*}}) w_in(dense<1.000000e+00> : tensor<4xf32>) : tensor<4xf32> -> tensor<4xf32>
  %4 = snn.cuba_li "cuba_li" %x tau_syn(dense<0.5> : tensor<4xf32>)
      tau_mem(dense<0.25> : tensor<4xf32>) r(dense<1.0> : tensor<4xf32>)
      v_leak(dense<0.0> : tensor<4xf32>) w_in(dense<1.0> : tensor<4xf32>)
      : tensor<4xf32> -> tensor<4xf32>
  // CHECK: snn.cuba_lif "cuba_lif" %{{.*}} tau_syn({{.*}}) tau_mem({{.*}}) r({{.*}}) v_leak({{.*}}) w_in({{.*}}) v_threshold({{.*}}) v_reset({{.*}}) : tensor<4xf32> -> tensor<4xi1>
  %5 = snn.cuba_lif "cuba_lif" %x tau_syn(dense<0.5> : tensor<4xf32>)
      tau_mem(dense<0.25> : tensor<4xf32>) r(dense<1.0> : tensor<4xf32>)
      v_leak(dense<0.0> : tensor<4xf32>) w_in(dense<1.0> : tensor<4xf32>)
      v_threshold(dense<1.0> : tensor<4xf32>) v_reset(dense<0.0> : tensor<4xf32>)
      : tensor<4xf32> -> tensor<4xi1>
  // CHECK: snn.threshold "step" %{{.*}} at(dense<1.000000e+00> : tensor<4xf32>) : tensor<4xf32> -> tensor<4xi1>
  %6 = snn.threshold "step" %x at(dense<1.0> : tensor<4xf32>)
      : tensor<4xf32> -> tensor<4xi1>
  snn.return
}

// The optional parts of the physical neurons left out.
// CHECK-LABEL: snn.network physical @short_neurons
snn.network physical @short_neurons(%x: tensor<1xf32>) {
  // CHECK: snn.if %{{.*}} r({{[^)]*}}) v_threshold({{[^)]*}}) : tensor<1xf32> -> tensor<1xi1>
  %0 = snn.if %x r(dense<1.0> : tensor<1xf32>)
      v_threshold(dense<1.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xi1>
  // CHECK: snn.cuba_lif %{{.*}} v_leak({{[^)]*}}) v_threshold({{[^)]*}}) : tensor<1xf32> -> tensor<1xi1>
  %1 = snn.cuba_lif %x tau_syn(dense<0.5> : tensor<1xf32>)
      tau_mem(dense<0.25> : tensor<1xf32>) r(dense<1.0> : tensor<1xf32>)
      v_leak(dense<0.0> : tensor<1xf32>)
      v_threshold(dense<1.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xi1>
  // CHECK: snn.cuba_li %{{.*}} v_leak({{[^)]*}}) : tensor<1xf32> -> tensor<1xf32>
  %2 = snn.cuba_li %x tau_syn(dense<0.5> : tensor<1xf32>)
      tau_mem(dense<0.25> : tensor<1xf32>) r(dense<1.0> : tensor<1xf32>)
      v_leak(dense<0.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  snn.return
}

// CHECK-LABEL: snn.network discrete dt 1.000000e+00 @discrete
snn.network discrete dt 1.0 @discrete(%x: tensor<2xf32>) {
  // A leaky integrator: no threshold, no reset.
  // CHECK: snn.neuron %{{.*}} a_mem(dense<9.000000e-01> : tensor<2xf64>) gain(dense<1.000000e-01> : tensor<2xf64>) : tensor<2xf32> -> tensor<2xf32>
  %0 = snn.neuron %x a_mem(dense<0.9> : tensor<2xf64>)
      gain(dense<0.1> : tensor<2xf64>) : tensor<2xf32> -> tensor<2xf32>
  // CHECK: snn.neuron "full" %{{.*}} a_syn(dense<5.000000e-01> : tensor<2xf32>) g_in(dense<1.000000e+00> : tensor<2xf32>) a_mem({{[^)]*}}) gain({{[^)]*}}) bias(dense<2.000000e-01> : tensor<2xf32>) theta(dense<1.000000e+00> : tensor<2xf32>) v_reset(dense<-1.000000e+00> : tensor<2xf32>) v_min(dense<-2.000000e+00> : tensor<2xf32>) reset value timing next_step compare ge rounding toward_zero {note} : tensor<2xf32> -> tensor<2xi1>
  %1 = snn.neuron "full" %x a_syn(dense<0.5> : tensor<2xf32>)
      g_in(dense<1.0> : tensor<2xf32>) a_mem(dense<0.9> : tensor<2xf32>)
      gain(dense<0.1> : tensor<2xf32>) bias(dense<0.2> : tensor<2xf32>)
      theta(dense<1.0> : tensor<2xf32>) v_reset(dense<-1.0> : tensor<2xf32>)
      v_min(dense<-2.0> : tensor<2xf32>) reset value timing next_step compare ge
      rounding toward_zero {note} : tensor<2xf32> -> tensor<2xi1>
  // CHECK: snn.neuron %{{.*}} reset subtract timing carried : tensor<2xf32> -> tensor<2xi1>
  %2 = snn.neuron %x a_mem(dense<0.9> : tensor<2xf32>)
      gain(dense<0.1> : tensor<2xf32>) theta(dense<1.0> : tensor<2xf32>)
      reset subtract timing carried : tensor<2xf32> -> tensor<2xi1>
  // CHECK: snn.neuron %{{.*}} reset zero timing sub_step : tensor<2xf32> -> tensor<2xi1>
  %3 = snn.neuron %x a_mem(dense<0.9> : tensor<2xf32>)
      gain(dense<0.1> : tensor<2xf32>) theta(dense<1.0> : tensor<2xf32>)
      reset zero timing sub_step : tensor<2xf32> -> tensor<2xi1>
  // Several spikes per step.
  // CHECK: snn.neuron %{{.*}} reset subtract_multi : tensor<2xf32> -> tensor<2xi32>
  %4 = snn.neuron %x a_mem(dense<0.9> : tensor<2xf32>)
      gain(dense<0.1> : tensor<2xf32>) theta(dense<1.0> : tensor<2xf32>)
      reset subtract_multi : tensor<2xf32> -> tensor<2xi32>
  // Defaults are not printed.
  // CHECK: snn.neuron %{{.*}} gain({{[^)]*}}) theta({{[^)]*}}) : tensor<2xf32> -> tensor<2xi1>
  %5 = snn.neuron %x a_mem(dense<0.9> : tensor<2xf32>)
      gain(dense<0.1> : tensor<2xf32>) theta(dense<1.0> : tensor<2xf32>)
      reset none timing same_step compare gt rounding none
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}
