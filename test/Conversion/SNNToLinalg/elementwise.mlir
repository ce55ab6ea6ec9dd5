// RUN: snn-opt %s --split-input-file --convert-snn-to-linalg=precision=f64 --canonicalize | FileCheck %s

// Nodes without memory compute all steps at once. Equal constants are a number.

// CHECK-LABEL: func.func @scale_run
// CHECK-DAG: %[[HALF:.*]] = arith.constant 5.000000e-01 : f64
// CHECK-DAG: %[[EACH:.*]] = arith.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf64>
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<?x2xi8>) outs(%{{.*}} : tensor<?x2xf64>)
// CHECK: arith.mulf %{{.*}}, %[[HALF]] : f64
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[EACH]] : tensor<?x2xf64>, tensor<2xf64>)
// CHECK-NOT: scf.for
snn.network discrete dt 1.0 @scale(%x: tensor<2xi1>) -> (tensor<2xf32>) {
  %y = snn.scale %x by(dense<0.5> : tensor<2xf32>) : tensor<2xi1> -> tensor<2xf32>
  %z = snn.scale %y by(dense<[1.0, 2.0]> : tensor<2xf32>)
      : tensor<2xf32> -> tensor<2xf32>
  snn.return %z : tensor<2xf32>
}

// -----

// 0.0 and -0.0 are not equal.

// CHECK-LABEL: func.func @zeros_run
// CHECK: dense<[0.000000e+00, -0.000000e+00]> : tensor<2xf64>
snn.network discrete dt 1.0 @zeros(%x: tensor<2xf32>) -> (tensor<2xf32>) {
  %y = snn.scale %x by(dense<[0.0, -0.0]> : tensor<2xf32>)
      : tensor<2xf32> -> tensor<2xf32>
  snn.return %y : tensor<2xf32>
}

// -----

// CHECK-LABEL: func.func @sum_run
// CHECK: ^bb0(%[[A:.*]]: f64, %[[B:.*]]: i8, %[[C:.*]]: i32, %{{.*}}: f64):
// CHECK: %[[REAL_B:.*]] = arith.sitofp %[[B]] : i8 to f64
// CHECK: %[[AB:.*]] = arith.addf %[[A]], %[[REAL_B]]
// CHECK: %[[REAL_C:.*]] = arith.sitofp %[[C]] : i32 to f64
// CHECK: %[[ABC:.*]] = arith.addf %[[AB]], %[[REAL_C]]
// CHECK: linalg.yield %[[ABC]]
snn.network discrete dt 1.0 @sum(%a: tensor<2xf32>, %b: tensor<2xi1>,
                                 %c: tensor<2xi32>) -> (tensor<2xf32>) {
  %y = snn.add %a, %b, %c
      : (tensor<2xf32>, tensor<2xi1>, tensor<2xi32>) -> tensor<2xf32>
  snn.return %y : tensor<2xf32>
}

// -----

// CHECK-LABEL: func.func @integers_run
// CHECK: %[[FIVE:.*]] = arith.constant 5 : i32
// CHECK: %[[WIDE:.*]] = arith.extsi %{{.*}} : i8 to i32
// CHECK: arith.muli %[[WIDE]], %[[FIVE]] : i32
// CHECK: arith.addi %{{.*}}, %{{.*}} : i32
snn.network integer dt 1.0 @integers(%x: tensor<2xi1>) -> (tensor<2xi32>) {
  %y = snn.scale %x by(dense<5> : tensor<2xi8>) : tensor<2xi1> -> tensor<2xi32>
  %z = snn.add %y, %x integer : (tensor<2xi32>, tensor<2xi1>) -> tensor<2xi32>
  snn.return %z : tensor<2xi32>
}

// -----

// CHECK-LABEL: func.func @flat_run
// CHECK: tensor.collapse_shape %{{.*}} {{\[\[}}0], [1], [2, 3]] : tensor<?x2x3x4xi8> into tensor<?x2x12xi8>
snn.network discrete dt 1.0 @flat(%x: tensor<2x3x4xi1>) -> (tensor<2x12xi1>) {
  %y = snn.flatten %x axes 1 to -1 : tensor<2x3x4xi1> -> tensor<2x12xi1>
  snn.return %y : tensor<2x12xi1>
}
