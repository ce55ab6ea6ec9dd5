// RUN: snn-opt %s --split-input-file --convert-snn-to-linalg --canonicalize | FileCheck %s

// One pass over the state per step, in the order of docs/Semantics.md.

// CHECK-LABEL: func.func @lif_run
// CHECK-DAG: %[[A_MEM:.*]] = arith.constant 0.959999978 : f32
// CHECK-DAG: %[[BIAS:.*]] = arith.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>
// CHECK: scf.for
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[BIAS]] : {{.*}}) outs(%{{.*}}, %{{.*}} : tensor<2xi8>, tensor<2xf32>)
// CHECK: ^bb0(%[[X:.*]]: f32, %[[B:.*]]: f32, %{{.*}}: i8, %[[V:.*]]: f32):
// CHECK: %[[DRIVE:.*]] = arith.mulf %[[X]], %{{.*}}
// CHECK: %[[DECAYED:.*]] = arith.mulf %[[V]], %[[A_MEM]]
// CHECK: %[[SUM:.*]] = arith.addf %[[DECAYED]], %[[DRIVE]]
// CHECK: %[[MEMBRANE:.*]] = arith.addf %[[SUM]], %[[B]]
// CHECK: %[[ABOVE:.*]] = arith.cmpf ogt, %[[MEMBRANE]]
// CHECK: %[[RESET:.*]] = arith.select %[[ABOVE]], %{{.*}}, %[[MEMBRANE]]
// CHECK: %[[SPIKE:.*]] = arith.extui %[[ABOVE]] : i1 to i8
// CHECK: linalg.yield %[[SPIKE]], %[[RESET]]
snn.network discrete dt 1.0 @lif(%x: tensor<2xf32>) -> (tensor<2xi1>) {
  %s = snn.neuron "lif" %x a_mem(dense<0.96> : tensor<2xf64>)
      gain(dense<0.04> : tensor<2xf64>) bias(dense<[1.0, 2.0]> : tensor<2xf64>)
      theta(dense<0.1> : tensor<2xf64>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

// -----

// A count is at most the largest f32 below 2^31.

// CHECK-LABEL: func.func @count_run
// CHECK: %[[LIMIT:.*]] = arith.constant 2.14748352E+9 : f32
// CHECK: %[[FITS:.*]] = arith.cmpf olt, %[[COUNT:.*]], %[[LIMIT]]
// CHECK: %[[CLAMPED:.*]] = arith.select %[[FITS]], %[[COUNT]], %[[LIMIT]]
// CHECK: arith.fptosi %[[CLAMPED]] : f32 to i32
snn.network discrete dt 1.0 @count(%x: tensor<2xf32>) -> (tensor<2xi32>) {
  %s = snn.neuron %x a_mem(dense<0.96> : tensor<2xf64>)
      gain(dense<0.04> : tensor<2xf64>) theta(dense<0.1> : tensor<2xf64>)
      reset subtract_multi : tensor<2xf32> -> tensor<2xi32>
  snn.return %s : tensor<2xi32>
}

// -----

// Products of a state of 16 bits and a decay of 12 fit 32 bits; those of a
// current that may be anything do not.

// CHECK-LABEL: func.func @integers_run
// CHECK-SAME: tensor<2xi32> {snn.state = "n:v"}
// CHECK: ^bb0(%[[X:.*]]: i32, %{{.*}}: i8, %[[V:.*]]: i32):
// CHECK: %[[PRODUCT:.*]] = arith.muli %[[V]], %{{.*}} : i32
// CHECK: %[[DECAYED:.*]] = arith.shrsi %[[PRODUCT]], %{{.*}} : i32
// CHECK: %[[WIDE:.*]] = arith.extsi %[[X]] : i32 to i64
// CHECK: arith.muli %[[WIDE]], %{{.*}} : i64
// CHECK: arith.maxsi %{{.*}} : i64
// CHECK: arith.minsi %{{.*}} : i64
// CHECK: arith.cmpi sge, %{{.*}} : i32
snn.network integer dt 1.0 @integers(%x: tensor<2xi32>) -> (tensor<2xi1>) {
  %s = snn.integer_neuron "n" %x state_bits 16 decay_bits 12
      a_mem(dense<4000> : tensor<2xi32>) gain(dense<3> : tensor<2xi32>)
      theta(dense<100> : tensor<2xi32>) reset zero compare ge rounding floor
      : tensor<2xi32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

// -----

// A node without a name must not share the name of another one's state.

// CHECK-LABEL: func.func @names_run
// CHECK-SAME: {snn.state = "node_0:v"}
// CHECK-SAME: {snn.state = "node0:v"}
snn.network discrete dt 1.0 @names(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %a = snn.neuron %x a_mem(dense<0.5> : tensor<2xf32>)
      gain(dense<1.0> : tensor<2xf32>) reset none : tensor<2xf32> -> tensor<2xf32>
  %b = snn.neuron "node0" %x a_mem(dense<0.25> : tensor<2xf32>)
      gain(dense<1.0> : tensor<2xf32>) reset none : tensor<2xf32> -> tensor<2xf32>
  snn.return %a, %b : tensor<2xf32>, tensor<2xf32>
}
