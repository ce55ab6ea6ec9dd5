// The dialect loads into MLIR's own mlir-opt.

// UNSUPPORTED: sanitizers

// RUN: %llvm_tools_dir/mlir-opt %s --load-dialect-plugin=%ganglion_plugin \
// RUN:   --pass-pipeline='builtin.module(canonicalize)' | FileCheck %s

// CHECK-LABEL: snn.network physical @n
// CHECK-SAME:    (%input: tensor<2xf32> {snn.name = "input"})
// CHECK-NEXT:    %out = snn.threshold "out" %input at(dense<1.000000e+00> : tensor<2xf32>)
// CHECK-NEXT:    snn.return %out : tensor<2xi1>
snn.network physical @n(%x: tensor<2xf32> {snn.name = "input"}) -> tensor<2xi1> {
  %0 = snn.delay %x steps(dense<0> : tensor<2xi64>) : tensor<2xf32>
  %1 = snn.threshold "out" %0 at(dense<1.0> : tensor<2xf32>)
      : tensor<2xf32> -> tensor<2xi1>
  snn.return %1 : tensor<2xi1>
}
