// A failure leaves a reproducer with the pipeline and its options, which fails
// in the same way.

// RUN: rm -f %t.repro.mlir
// RUN: not snn-opt %s -pass-pipeline='builtin.module(snn-to-crossbar{machine=mesh machine-parameters=rows=4,partial_sums=none})' \
// RUN:     --mlir-pass-pipeline-crash-reproducer=%t.repro.mlir 2>&1 \
// RUN:   | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPRO < %t.repro.mlir
// RUN: not snn-opt %t.repro.mlir --run-reproducer 2>&1 | FileCheck %s

// CHECK: error: the network does not fit 'mesh': neuron 0 of 'lif' has fan-in 5, but a crossbar has 4 rows

// REPRO: snn.network discrete
// REPRO: pipeline: "builtin.module(convert-snn-to-xbar{{.*}}machine-parameters={rows=4,partial_sums=none}

snn.network discrete dt 1.0 @wide(%x: tensor<5xf32>) -> (tensor<1xi1>) {
  %w = snn.dense %x weight(dense<1.0> : tensor<1x5xf32>)
      : tensor<5xf32> -> tensor<1xf32>
  %s = snn.neuron "lif" %w a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>)
      reset zero : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}
