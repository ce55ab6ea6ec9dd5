// Folding and canonicalisation never change a result, not by one bit, and keep
// the nodes with names that compute something.

// RUN: snn-opt %s --canonicalize | FileCheck %s

//===----------------------------------------------------------------------===//
// Nodes that pass their operand through
//===----------------------------------------------------------------------===//

// CHECK-LABEL: snn.network physical @identities
// CHECK-SAME:    (%[[X:.*]]: tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT:    snn.return %[[X]]
snn.network physical @identities(%x: tensor<3xf32>) -> tensor<3xf32> {
  %0 = snn.delay "named" %x steps(dense<0> : tensor<3xi64>) : tensor<3xf32>
  %1 = snn.delay %0 seconds(dense<0.0> : tensor<3xf64>) : tensor<3xf32>
  %2 = snn.add %1 : (tensor<3xf32>) -> tensor<3xf32>
  %3 = snn.flatten %2 axes 0 to -1 : tensor<3xf32> -> tensor<3xf32>
  %4 = snn.scale %3 by(dense<1.0> : tensor<3xf32>) : tensor<3xf32> -> tensor<3xf32>
  %5 = snn.scale %4 by(dense_resource<ones> : tensor<3xf32>) : tensor<3xf32> -> tensor<3xf32>
  snn.return %5 : tensor<3xf32>
}

// Far too many elements for memory, but splats.
// CHECK-LABEL: snn.network physical @huge
// CHECK-SAME:    (%[[X:.*]]: tensor<1099511627776xf32>)
// CHECK-NEXT:    snn.return %[[X]]
snn.network physical @huge(%x: tensor<1099511627776xf32>) -> tensor<1099511627776xf32> {
  %0 = snn.delay %x steps(dense<0> : tensor<1099511627776xi64>) : tensor<1099511627776xf32>
  %1 = snn.scale %0 by(dense<1.0> : tensor<1099511627776xf32>)
      : tensor<1099511627776xf32> -> tensor<1099511627776xf32>
  snn.return %1 : tensor<1099511627776xf32>
}

// Spikes become currents, one of the elements waits, or one of the weights
// counts.
// CHECK-LABEL: snn.network physical @no_identities
// CHECK-NEXT:    snn.add
// CHECK-NEXT:    snn.scale
// CHECK-NEXT:    snn.delay
// CHECK-NEXT:    snn.delay
// CHECK-NEXT:    snn.scale
// CHECK-NEXT:    snn.return
snn.network physical @no_identities(%x: tensor<2xf32>, %s: tensor<2xi1>)
    -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
  %0 = snn.add %s : (tensor<2xi1>) -> tensor<2xf32>
  %1 = snn.scale %s by(dense<1.0> : tensor<2xf32>) : tensor<2xi1> -> tensor<2xf32>
  %2 = snn.delay %x steps(dense<[0, 1]> : tensor<2xi64>) : tensor<2xf32>
  %3 = snn.delay %x seconds(dense<[0.0, 1.0]> : tensor<2xf32>) : tensor<2xf32>
  %4 = snn.scale %x by(dense<[1.0, 0.5]> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xf32>
  snn.return %0, %1, %2, %3, %4
      : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

// CHECK-LABEL: snn.network physical @first_sum
// CHECK-SAME:    (%[[A:.*]]: tensor<2xf32>, %[[B:.*]]: tensor<2xi1>, %[[C:.*]]: tensor<2xf32>)
// CHECK-NEXT:    %[[SUM:.*]] = snn.add "sum" %[[A]], %[[B]], %[[C]], %[[A]]
// CHECK-NEXT:    snn.return %[[SUM]]
snn.network physical @first_sum(%a: tensor<2xf32>, %b: tensor<2xi1>, %c: tensor<2xf32>)
    -> tensor<2xf32> {
  %0 = snn.add %a, %b : (tensor<2xf32>, tensor<2xi1>) -> tensor<2xf32>
  %1 = snn.add %0, %c : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %2 = snn.add "sum" %1, %a : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  snn.return %2 : tensor<2xf32>
}

// a + (b + c) rounds differently.
// CHECK-LABEL: snn.network physical @second_sum
// CHECK-COUNT-2: snn.add
snn.network physical @second_sum(%a: tensor<2xf32>, %b: tensor<2xf32>, %c: tensor<2xf32>)
    -> tensor<2xf32> {
  %0 = snn.add %b, %c : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %1 = snn.add %a, %0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  snn.return %1 : tensor<2xf32>
}

// A named sum stays, and so does one that others use.
// CHECK-LABEL: snn.network physical @kept_sums
// CHECK-COUNT-4: snn.add
snn.network physical @kept_sums(%a: tensor<2xf32>, %b: tensor<2xf32>)
    -> (tensor<2xf32>, tensor<2xf32>) {
  %0 = snn.add "named" %a, %b : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %1 = snn.add %0, %a : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %2 = snn.add %b, %b : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %3 = snn.add %2, %2 : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  snn.return %1, %3 : tensor<2xf32>, tensor<2xf32>
}

//===----------------------------------------------------------------------===//
// Delays
//===----------------------------------------------------------------------===//

// CHECK-LABEL: snn.network physical @delays
// CHECK-SAME:    (%[[X:.*]]: tensor<2xi1>)
// CHECK-NEXT:    %[[A:.*]] = snn.delay %[[X]] steps(dense<[6, 8]> : tensor<2xi64>) : tensor<2xi1>
// CHECK-NEXT:    %[[B:.*]] = snn.delay "late" %[[X]] steps(dense<3> : tensor<2xi64>) : tensor<2xi1>
// CHECK-NEXT:    snn.return %[[A]], %[[B]]
snn.network physical @delays(%x: tensor<2xi1>) -> (tensor<2xi1>, tensor<2xi1>) {
  %0 = snn.delay %x steps(dense<[1, 2]> : tensor<2xi64>) : tensor<2xi1>
  %1 = snn.delay %0 steps(dense<2> : tensor<2xi64>) : tensor<2xi1>
  %2 = snn.delay %1 steps(dense<[3, 4]> : tensor<2xi64>) : tensor<2xi1>
  %3 = snn.delay %x steps(dense<1> : tensor<2xi64>) : tensor<2xi1>
  %4 = snn.delay "late" %3 steps(dense<2> : tensor<2xi64>) : tensor<2xi1>
  snn.return %2, %4 : tensor<2xi1>, tensor<2xi1>
}

// Named, recurrent, used twice, in seconds, or too long together.
// CHECK-LABEL: snn.network physical @kept_delays
// CHECK-COUNT-11: snn.delay
// CHECK-NOT:      snn.delay
snn.network physical @kept_delays(%x: tensor<1xi1>)
    -> (tensor<1xi1>, tensor<1xi1>, tensor<1xi1>, tensor<1xi1>, tensor<1xi1>, tensor<1xi1>) {
  %0 = snn.delay "early" %x steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
  %1 = snn.delay %0 steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
  %2 = snn.delay %x steps(dense<1> : tensor<1xi64>) recurrent : tensor<1xi1>
  %3 = snn.delay %2 steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
  %4 = snn.delay %x steps(dense<2> : tensor<1xi64>) : tensor<1xi1>
  %5 = snn.delay %4 steps(dense<1> : tensor<1xi64>) recurrent : tensor<1xi1>
  %6 = snn.delay %4 steps(dense<2> : tensor<1xi64>) : tensor<1xi1>
  %7 = snn.delay %x seconds(dense<1.0> : tensor<1xf32>) : tensor<1xi1>
  %8 = snn.delay %7 seconds(dense<1.0> : tensor<1xf32>) : tensor<1xi1>
  %9 = snn.delay %x steps(dense<1099511627776> : tensor<1xi64>) : tensor<1xi1>
  %10 = snn.delay %9 steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
  snn.return %1, %3, %5, %6, %8, %10
      : tensor<1xi1>, tensor<1xi1>, tensor<1xi1>, tensor<1xi1>, tensor<1xi1>, tensor<1xi1>
}

// A delay that feeds itself, alone and through another one.
// CHECK-LABEL: snn.network physical @rings
// CHECK-NEXT:    %[[A:.*]] = snn.delay %[[A]] steps(dense<1>
// CHECK-NEXT:    %[[B:.*]] = snn.delay %[[B]] steps(dense<2>
// CHECK-NEXT:    snn.return %[[A]], %[[B]]
snn.network physical @rings() -> (tensor<1xi1>, tensor<1xi1>) {
  %0 = snn.delay %0 steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
  %1 = snn.delay %2 steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
  %2 = snn.delay %1 steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
  snn.return %0, %2 : tensor<1xi1>, tensor<1xi1>
}

// What reaches no output goes, named or not.
// CHECK-LABEL: snn.network physical @unused
// CHECK-NEXT:    snn.return
snn.network physical @unused(%x: tensor<1xi1>) {
  %0 = snn.delay "unused" %x steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
  %1 = snn.delay %1 steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
  snn.return
}

{-#
  dialect_resources: {
    builtin: {
      ones: "0x040000000000803F0000803F0000803F"
    }
  }
#-}
