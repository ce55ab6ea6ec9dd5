// Large constants are resources: blobs beside the IR, in text as in bytecode.

// RUN: snn-opt %s | FileCheck %s
// RUN: snn-opt %s | snn-opt | FileCheck %s
// RUN: snn-opt %s --mlir-print-op-generic | snn-opt | FileCheck %s
// RUN: snn-opt %s --emit-bytecode -o %t.mlirbc
// RUN: snn-opt %t.mlirbc | FileCheck %s
// RUN: snn-opt %t.mlirbc --emit-bytecode | snn-opt | FileCheck %s

// CHECK-LABEL: snn.network physical @resources
snn.network physical @resources(%x: tensor<2xi1>) -> tensor<2xf32> {
  // CHECK: snn.dense %{{.*}} weight(dense_resource<fc_weight> : tensor<2x2xf32>) bias(dense_resource<fc_bias> : tensor<2xf64>)
  %0 = snn.dense %x weight(dense_resource<fc_weight> : tensor<2x2xf32>)
      bias(dense_resource<fc_bias> : tensor<2xf64>) : tensor<2xi1> -> tensor<2xf32>
  // CHECK: snn.delay %{{.*}} steps(dense_resource<steps> : tensor<2xi64>)
  %1 = snn.delay %0 steps(dense_resource<steps> : tensor<2xi64>) : tensor<2xf32>
  // CHECK: snn.scale %{{.*}} by(dense_resource<unaligned> : tensor<2xf32>)
  %2 = snn.scale %1 by(dense_resource<unaligned> : tensor<2xf32>)
      : tensor<2xf32> -> tensor<2xf32>
  // CHECK: snn.sparse %{{.*}} rows({{.*}}) columns(dense_resource<columns> : tensor<2xi32>)
  %3 = snn.sparse %2 rows(dense<[0, 2]> : tensor<2xi64>)
      columns(dense_resource<columns> : tensor<2xi32>)
      weight(dense<1.0> : tensor<2xf32>) : tensor<2xf32> -> tensor<1xf32>
  snn.return %2 : tensor<2xf32>
}

// CHECK:      dialect_resources: {
// CHECK-NEXT:   builtin: {
// CHECK-NEXT:     fc_weight: "0x040000000000803F000000400000404000008040",
// CHECK-NEXT:     fc_bias: "0x08000000000000000000F03F0000000000000040",
// CHECK-NEXT:     steps: "0x0800000001000000000000000200000000000000",
// CHECK-NEXT:     unaligned: "0x010000000000003F0000003F",
// CHECK-NEXT:     columns: "0x040000000000000001000000"
{-#
  dialect_resources: {
    builtin: {
      fc_weight: "0x040000000000803F000000400000404000008040",
      fc_bias: "0x08000000000000000000F03F0000000000000040",
      steps: "0x0800000001000000000000000200000000000000",
      unaligned: "0x010000000000003F0000003F",
      columns: "0x040000000000000001000000"
    }
  }
#-}
