// Networks that were not made by the importer.

// RUN: rm -rf %t && mkdir -p %t
// RUN: snn-translate --export-nir %s -o %t/net.nir
// RUN: snn-translate --import-nir %t/net.nir 2>%t/remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t/remarks

// Nodes without a name get one that no other node has; a convolution gets a
// bias of zeros, for NIR knows none without; sums and recurrent delays are
// edges.

// REMARK: remark: edge 'integrator1' -> 'conv2d0' closes a cycle and is delayed by one time step

// CHECK: @net(%input0: tensor<1x3x3xf32> {snn.name = "input0"}) -> (tensor<1x3x3xf32> {snn.name = "output0"}) attributes {snn.nir_version = "1.0.7"}
// CHECK: [[LATE:%.*]] = snn.delay %integrator1 steps(dense<1> : tensor<1x3x3xi64>) recurrent
// CHECK: [[SUM:%.*]] = snn.add %input0, [[LATE]]
// CHECK: %conv2d0 = snn.conv2d "conv2d0" [[SUM]] weight({{.*}} : tensor<1x1x3x3xf32>) bias(dense<0.000000e+00> : tensor<1xf32>) stride [1, 1] padding [] padding_mode{{ +}}same dilation [1, 1]
// CHECK: %integrator0 = snn.threshold "integrator0" %conv2d0
// CHECK: %integrator1 = snn.integrator "integrator1" %integrator0
// CHECK: snn.return %integrator1
snn.network physical @anonymous(%x: tensor<1x3x3xf32>) -> tensor<1x3x3xf32> {
  %late = snn.delay %2 steps(dense<1> : tensor<1x3x3xi64>) recurrent
      : tensor<1x3x3xf32>
  %sum = snn.add %x, %late
      : (tensor<1x3x3xf32>, tensor<1x3x3xf32>) -> tensor<1x3x3xf32>
  %0 = snn.conv2d %sum weight(dense<1.0> : tensor<1x1x3x3xf32>)
      stride [1, 1] padding [] padding_mode same dilation [1, 1]
      : tensor<1x3x3xf32> -> tensor<1x3x3xf32>
  // The name that the next node would get is taken.
  %1 = snn.threshold "integrator0" %0 at(dense<1.0> : tensor<1x3x3xf32>)
      : tensor<1x3x3xf32> -> tensor<1x3x3xi1>
  %2 = snn.integrator %1 r(dense<1.0> : tensor<1x3x3xf32>)
      : tensor<1x3x3xi1> -> tensor<1x3x3xf32>
  snn.return %2 : tensor<1x3x3xf32>
}
