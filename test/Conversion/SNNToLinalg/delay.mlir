// RUN: snn-opt %s --split-input-file --convert-snn-to-linalg --canonicalize | FileCheck %s

// A delay of one step keeps one tensor. It is read by whoever reads the delay
// and overwritten at the end of the step.

// CHECK-LABEL: func.func @one_run
// CHECK-SAME: %[[X:.*]]: tensor<?x4xf32> {snn.input = "input0"}
// CHECK-SAME: %[[Y:.*]]: tensor<?x4xi8> {snn.output = "output0"}
// CHECK-SAME: tensor<4xf32> {snn.state = "lif:v"}, %{{.*}}: tensor<4xi8> {snn.state = "late:last"}
// CHECK: scf.for
// CHECK: %[[TILE:.*]] = tensor.extract_slice %[[X]]
// CHECK: scf.for {{.*}} -> (tensor<?x4xi8>, tensor<4xi8>, tensor<4xf32>)
// CHECK: tensor.extract_slice %[[TILE]]
// CHECK: %[[SPIKES:.*]]:2 = linalg.generic
// CHECK: tensor.insert_slice %[[SPIKES]]#0
// CHECK: linalg.copy ins(%[[SPIKES]]#0 : tensor<4xi8>)
// CHECK-NOT: linalg.copy
snn.network discrete dt 1.0 @one(%x: tensor<4xf32>) -> (tensor<4xi1>) {
  %sum = snn.add %x, %late : (tensor<4xf32>, tensor<4xi1>) -> tensor<4xf32>
  %s = snn.neuron "lif" %sum a_mem(dense<0.5> : tensor<4xf64>)
      gain(dense<1.0> : tensor<4xf64>) theta(dense<1.0> : tensor<4xf64>)
      reset zero : tensor<4xf32> -> tensor<4xi1>
  %late = snn.delay "late" %s steps(dense<1> : tensor<4xi64>) : tensor<4xi1>
  snn.return %s : tensor<4xi1>
}

// -----

// A longer one keeps a ring. The row of this step leaves it and is replaced.

// CHECK-LABEL: func.func @ring_run
// CHECK-SAME: tensor<5x4xi32> {snn.state = "late:ring"}, %{{.*}}: tensor<i64> {snn.state = "late:now"}
// CHECK: scf.for
// CHECK: scf.for {{.*}} iter_args(%[[ROWS:.*]] = {{.*}}, %[[RING:.*]] = {{.*}}, %[[NOW:.*]] = {{.*}})
// CHECK: %[[COUNT:.*]] = tensor.extract %[[NOW]][]
// CHECK: %[[ROW:.*]] = arith.index_cast %[[COUNT]]
// CHECK: %[[OLD:.*]] = tensor.extract_slice %[[RING]][%[[ROW]], 0] [1, 4] [1, 1]
// CHECK: tensor.insert_slice %[[OLD]] into %[[ROWS]]
// CHECK: tensor.insert_slice %{{.*}} into %[[RING]][%{{.*}}, 0] [1, 4] [1, 1]
snn.network discrete dt 1.0 @ring(%x: tensor<4xi32>) -> (tensor<4xi32>) {
  %late = snn.delay "late" %x steps(dense<5> : tensor<4xi64>) : tensor<4xi32>
  snn.return %late : tensor<4xi32>
}

// -----

// Elements with delays of their own read rows of their own, and their operand
// where they have none.

// CHECK-LABEL: func.func @mixed_run
// CHECK-SAME: tensor<3x4xi8> {snn.state = "late:ring"}
// CHECK: linalg.generic
// CHECK: ^bb0(%[[STEPS:.*]]: i64, %[[IN:.*]]: i8, %{{.*}}: i8):
// CHECK: %[[WAIT:.*]] = arith.index_cast %[[STEPS]]
// CHECK: %[[OLD:.*]] = tensor.extract %{{.*}}[%{{.*}}, %{{.*}}] : tensor<3x4xi8>
// CHECK: %[[IS_DELAYED:.*]] = arith.cmpi ne, %[[WAIT]]
// CHECK: %[[OUT:.*]] = arith.select %[[IS_DELAYED]], %[[OLD]], %[[IN]]
// CHECK: linalg.yield %[[OUT]]
snn.network discrete dt 1.0 @mixed(%x: tensor<4xi1>) -> (tensor<4xi1>) {
  %late = snn.delay "late" %x steps(dense<[0, 1, 2, 3]> : tensor<4xi64>)
      : tensor<4xi1>
  snn.return %late : tensor<4xi1>
}

// -----

// A delay of no step is its operand.

// CHECK-LABEL: func.func @none_run
// CHECK-SAME: (%[[X:.*]]: tensor<?x4xi8> {snn.input = "input0"}, %{{.*}}: tensor<?x4xi8> {snn.output = "output0"})
// CHECK: %[[ROWS:.*]] = tensor.extract_slice %[[X]]
// CHECK-NEXT: %[[PLACE:.*]] = tensor.extract_slice
// CHECK-NEXT: %[[COPY:.*]] = linalg.copy ins(%[[ROWS]] : tensor<?x4xi8>) outs(%[[PLACE]]
// CHECK-NEXT: tensor.insert_slice %[[COPY]]
// CHECK-NEXT: scf.yield
snn.network discrete dt 1.0 @none(%x: tensor<4xi1>) -> (tensor<4xi1>) {
  %same = snn.delay %x steps(dense<0> : tensor<4xi64>) : tensor<4xi1>
  snn.return %same : tensor<4xi1>
}

// -----

// Of delays in a ring each takes in a copy of what the one before gives out.

// CHECK-LABEL: func.func @chain_run
// CHECK-COUNT-2: linalg.copy ins(%{{.*}}) outs(%{{.*}} : tensor<4xi8>)
// CHECK: tensor.insert_slice
snn.network discrete dt 1.0 @chain(%x: tensor<4xi1>) -> (tensor<4xi1>) {
  %a = snn.delay "a" %b steps(dense<1> : tensor<4xi64>) : tensor<4xi1>
  %b = snn.delay "b" %a steps(dense<2> : tensor<4xi64>) : tensor<4xi1>
  snn.return %a : tensor<4xi1>
}
