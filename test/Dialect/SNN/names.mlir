// Values print under the names of their nodes, inputs under `snn.name`.

// RUN: snn-opt %s | FileCheck %s
// RUN: snn-opt %s | snn-opt | FileCheck %s

// CHECK-LABEL: snn.network physical @names
// CHECK-SAME:    (%input: tensor<1xf32> {snn.name = "input"}, %input1: tensor<1xf32>, %node7: tensor<1xf32> {snn.name = "7"})
snn.network physical @names(%a: tensor<1xf32> {snn.name = "input"},
                            %b: tensor<1xf32>,
                            %c: tensor<1xf32> {snn.name = "7"}) {
  // CHECK: %lif1.lif = snn.add "lif1.lif" %input, %input1
  %0 = snn.add "lif1.lif" %a, %b
      : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  // A number is no name for MLIR: %0 is the first value without a name.
  // CHECK: %node0 = snn.delay "0" %lif1.lif
  %1 = snn.delay "0" %0 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
  // CHECK: %0 = snn.delay %node0
  %2 = snn.delay %1 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
  // CHECK: %a_b2Fc_F09F8C80 = snn.delay "a b/c \F0\9F\8C\80" %0
  %3 = snn.delay "a b/c 🌀" %2 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
  // Names that collide after that are told apart.
  // CHECK: %node0_0 = snn.delay "node0" %node7
  %4 = snn.delay "node0" %c steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
  // CHECK: %1 = snn.delay "" %node0_0
  %5 = snn.delay "" %4 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
  snn.return
}
