// RUN: snn-opt %s --split-input-file --convert-snn-to-linalg | FileCheck %s
// RUN: snn-opt %s --split-input-file --convert-snn-to-linalg="synapses=dense" | FileCheck %s --check-prefix=DENSE
// RUN: snn-opt %s --split-input-file --convert-snn-to-linalg --remarks-filter=snn 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK

// The active inputs of each row are listed; each adds its weights to the sums
// of a block of outputs.

// REMARK: Synapses {{.*}}Form=events, Node=fc

// CHECK-LABEL: func.func @spikes_run
// CHECK-DAG:   %[[WEIGHTS:.*]] = arith.constant {{.*}} : tensor<1x100x80xf32>
// CHECK-DAG:   %[[BIAS:.*]] = arith.constant {{.*}} : tensor<1x1x80xf32>
// CHECK:       %[[WORD:.*]] = vector.transfer_read {{.*}} : tensor<?x1x100xi8>, vector<64xi8>
// CHECK:       arith.cmpi ne, %[[WORD]]
// CHECK:       vector.bitcast {{.*}} : vector<64xi1> to vector<1xi64>
// CHECK:       math.cttz
// CHECK:       tensor.insert {{.*}} : tensor<?xi32>
// CHECK:       scf.for {{.*}} -> (vector<80xf32>)
// CHECK:         tensor.extract {{.*}} : tensor<?xi32>
// CHECK:         %[[ROW:.*]] = vector.transfer_read %[[WEIGHTS]]
// CHECK-NOT:     arith.mulf
// CHECK:         arith.addf {{.*}}, %[[ROW]] : vector<80xf32>
// CHECK:       vector.transfer_read %[[BIAS]]
// CHECK:       arith.addf
// CHECK:       vector.transfer_write {{.*}} : vector<80xf32>, tensor<?x1x70xf32>

// All inputs, eight rows together; a product with a spike is exact.

// DENSE-LABEL: func.func @spikes_run
// DENSE-NOT:   math.cttz
// DENSE:       arith.sitofp {{.*}} : i8 to f32
// DENSE:       scf.for {{.*}} -> (vector<32xf32>, vector<32xf32>, vector<32xf32>, vector<32xf32>, vector<32xf32>, vector<32xf32>, vector<32xf32>, vector<32xf32>)
// DENSE:         arith.mulf {{.*}} fastmath<contract>
// DENSE:         arith.addf {{.*}} fastmath<contract>
snn.network discrete dt 1.0 @spikes(%x: tensor<100xi1>) -> tensor<70xf32> {
  %y = snn.dense "fc" %x weight(dense<0.5> : tensor<70x100xf32>) bias(dense<0.25> : tensor<70xf32>)
      : tensor<100xi1> -> tensor<70xf32>
  snn.return %y : tensor<70xf32>
}

// -----

// A real input is multiplied, and the product is rounded.

// CHECK-LABEL: func.func @real_run
// CHECK:       arith.cmpf une
// CHECK:       %[[PRODUCT:.*]] = arith.mulf {{.*}} : vector<16xf32>
// CHECK:       arith.addf {{.*}}, %[[PRODUCT]] : vector<16xf32>

// DENSE-LABEL: func.func @real_run
// DENSE-NOT:   contract
snn.network discrete dt 1.0 @real(%x: tensor<3xf32>) -> tensor<2xf32> {
  %y = snn.dense "fc" %x weight(dense<0.5> : tensor<2x3xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return %y : tensor<2xf32>
}

// -----

// More than two of five inputs are spikes: all inputs are faster.

// REMARK: Form=dense, Node=busy
// CHECK-LABEL: func.func @activity_run
// DENSE-LABEL: func.func @activity_run
// CHECK-NOT:   math.cttz
snn.network discrete dt 1.0 @activity(%x: tensor<2xi1>
    {snn.activity = #snn.activity<steps = 4, total = dense<2> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>})
    -> tensor<2xf32> {
  %y = snn.dense "busy" %x weight(dense<0.5> : tensor<2x2xf32>) : tensor<2xi1> -> tensor<2xf32>
  snn.return %y : tensor<2xf32>
}

// -----

// An infinite weight makes every sum NaN, also where the input is zero.

// REMARK: Form=dense, Node=infinite
// CHECK-LABEL: func.func @infinite_run
// CHECK-NOT:   math.cttz
snn.network discrete dt 1.0 @infinite(%x: tensor<2xi1>) -> tensor<2xf32> {
  %y = snn.dense "infinite" %x weight(dense<0x7F800000> : tensor<2x2xf32>) : tensor<2xi1> -> tensor<2xf32>
  snn.return %y : tensor<2xf32>
}

// -----

// Synapses sorted by their input. The weights of integers stay narrow in
// memory.

// CHECK-LABEL: func.func @sparse_run
// CHECK-DAG:   arith.constant dense<[0, 1, 2, 3]> : tensor<4xi32>
// CHECK-DAG:   arith.constant dense<[1, 0, 1]> : tensor<3xi32>
// CHECK-DAG:   %[[WEIGHTS:.*]] = arith.constant dense<[6, 5, 7]> : tensor<3xi8>
// CHECK:       linalg.fill {{.*}} : tensor<2xi32>
// CHECK:       tensor.extract %[[WEIGHTS]]
// CHECK:       arith.extsi {{.*}} : i8 to i32
// CHECK:       tensor.insert {{.*}} : tensor<2xi32>
snn.network integer dt 1.0 @sparse(%x: tensor<3xi1>) -> tensor<2xi32> {
  %y = snn.sparse "sparse" %x rows(dense<[0, 1, 3]> : tensor<3xi64>) columns(dense<[1, 0, 2]> : tensor<3xi64>)
      weight(dense<[5, 6, 7]> : tensor<3xi8>) : tensor<3xi1> -> tensor<2xi32>
  snn.return %y : tensor<2xi32>
}
