// RUN: snn-opt %s --split-input-file --convert-snn-to-linalg --canonicalize --cse | FileCheck %s
// RUN: snn-opt %s --split-input-file --snn-to-cpu --mlir-print-ir-after=buffer-deallocation-simplification -o /dev/null 2>&1 | FileCheck %s --check-prefix=BUFFERS

// Active pixels, 64 at a time and in ascending order. What a pixel reaches is
// looked up for its row and column; three taps of two channels lie side by side,
// filled up to eight numbers. Buffers are the accumulators alone, and nothing is
// copied.

// CHECK-LABEL: func.func @active_run
// CHECK-SAME: tensor<?x2x9x9xi8> {{.*}} tensor<?x2x9x9xf32>
// CHECK: scf.for %[[STEP:[a-z0-9]+]] = {{.*}} -> (tensor<?x2x81xf32>) {
// CHECK:   linalg.fill {{.*}} -> tensor<200xf32>
// CHECK:   scf.for %[[CHANNEL:[a-z0-9]+]] = {{.*}} -> (tensor<200xf32>) {
// CHECK:     scf.for {{.*}} -> (tensor<200xf32>) {
// CHECK:       %[[PIXELS:[0-9]+]] = vector.transfer_read {{.*}}[%[[STEP]], %[[CHANNEL]], {{.*}} vector<64xi8>
// CHECK:       arith.cmpi ne, %[[PIXELS]]
// CHECK:       vector.bitcast {{.*}} : vector<64xi1> to vector<1xi64>
// CHECK:       scf.while
// CHECK:         math.cttz
// CHECK:         arith.addf {{.*}} : vector<8xf32>
// CHECK-NOT:     arith.mulf
// CHECK:   vector.shuffle
// CHECK:   vector.transfer_write {{.*}} tensor<?x2x81xf32>

// BUFFERS-LABEL: func.func @active_run
// BUFFERS-NOT: memref.copy
// BUFFERS: memref.alloc() {{.*}} : memref<200xf32>
// BUFFERS-NOT: memref.copy
// BUFFERS-NOT: memref.alloc
// BUFFERS: return
snn.network discrete dt 1.0 @active(%x: tensor<2x9x9xi1>) -> (tensor<2x9x9xf32>) {
  %y = snn.conv2d %x weight(dense<1.5> : tensor<2x2x3x3xf32>) stride [1, 1]
      padding [1, 1] dilation [1, 1] : tensor<2x9x9xi1> -> tensor<2x9x9xf32>
  snn.return %y : tensor<2x9x9xf32>
}

// -----

// Real pixels are searched for those that are not zero, then multiplied. No
// number that is not a weight takes part: a pixel may be infinite.

// CHECK-LABEL: func.func @frames_run
// CHECK: arith.cmpf une, {{.*}} : vector<64xf32>
// CHECK: scf.while
// CHECK: arith.mulf {{.*}} : vector<4xf32>
// CHECK: arith.addf {{.*}} : vector<4xf32>
// CHECK: arith.mulf {{.*}} : vector<1xf32>
// CHECK: arith.addf {{.*}} : vector<1xf32>
snn.network discrete dt 1.0 @frames(%x: tensor<2x9x9xf32>) -> (tensor<5x9x9xf32>) {
  %y = snn.conv2d %x weight(dense<1.5> : tensor<5x2x3x3xf32>) stride [1, 1]
      padding [1, 1] dilation [1, 1] : tensor<2x9x9xf32> -> tensor<5x9x9xf32>
  snn.return %y : tensor<5x9x9xf32>
}

// -----

// Zero times infinity is not zero: all pixels, active or not.

// CHECK-LABEL: func.func @infinite_run
// CHECK-NOT: scf.while
// CHECK: arith.mulf
// CHECK: return
snn.network discrete dt 1.0 @infinite(%x: tensor<2x4x4xi1>) -> (tensor<4x4x4xf32>) {
  %y = snn.conv2d %x weight(dense<0x7F800000> : tensor<4x2x3x3xf32>) stride [1, 1]
      padding [1, 1] dilation [1, 1] : tensor<2x4x4xi1> -> tensor<4x4x4xf32>
  snn.return %y : tensor<4x4x4xf32>
}

// -----

// The average of currents: a row of outputs after the other, tap by tap.

// CHECK-LABEL: func.func @average_run
// CHECK-NOT: scf.while
// CHECK: arith.addf {{.*}} : vector<4xf32>
// CHECK: arith.divf {{.*}} : vector<4xf32>
snn.network discrete dt 1.0 @average(%x: tensor<3x6x6xf32>) -> (tensor<3x5x5xf32>) {
  %y = snn.avg_pool2d %x kernel [2, 2] stride [1, 1] padding [0, 0]
      : tensor<3x6x6xf32> -> tensor<3x5x5xf32>
  snn.return %y : tensor<3x5x5xf32>
}

// -----

// Integers: weights stay narrow, sums have 32 bits.

// CHECK-LABEL: func.func @integers_run
// CHECK: arith.extsi {{.*}} : vector<16xi8> to vector<16xi32>
// CHECK: arith.addi {{.*}} : vector<16xi32>
snn.network integer dt 1.0 @integers(%x: tensor<2x9xi1>) -> (tensor<16x5xi32>) {
  %y = snn.conv1d %x weight(dense<3> : tensor<16x2x1xi8>) stride [2] padding [0]
      dilation [1] : tensor<2x9xi1> -> tensor<16x5xi32>
  snn.return %y : tensor<16x5xi32>
}
