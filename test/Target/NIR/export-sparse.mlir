// NIR has no sparse synapses: they become matrices.

// RUN: snn-translate --export-nir %s -o %t.nir
// RUN: snn-translate --import-nir %t.nir | FileCheck %s

// CHECK: snn.dense "affine" %input weight(dense<{{\[\[}}0.000000e+00, 0.000000e+00, 0.000000e+00], [1.000000e+00, 0.000000e+00, 2.500000e+00]]> : tensor<2x3xf32>) bias(dense<5.000000e-01> : tensor<2xf32>)
// CHECK: snn.dense "linear" %affine weight(dense<{{\[\[}}0.000000e+00, 1.000000e-01]]> : tensor<1x2xf64>) : tensor<2xf32> -> tensor<1xf32>
snn.network physical @net(%x: tensor<3xf32> {snn.name = "input"}) -> tensor<1xf32> {
  %0 = snn.sparse "affine" %x rows(dense<[0, 0, 2]> : tensor<3xi64>)
      columns(dense<[0, 2]> : tensor<2xi32>)
      weight(dense<[1.0, 2.5]> : tensor<2xf32>)
      bias(dense<0.5> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  %1 = snn.sparse "linear" %0 rows(dense<[0, 1]> : tensor<2xi64>)
      columns(dense<1> : tensor<1xi32>) weight(dense<0.1> : tensor<1xf64>)
      : tensor<2xf32> -> tensor<1xf32>
  snn.return %1 : tensor<1xf32>
}
