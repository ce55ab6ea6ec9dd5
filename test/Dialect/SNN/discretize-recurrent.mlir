// What becomes of the delay that an importer puts on a recurrent edge.

// RUN: snn-opt %s --snn-discretize="preset=snntorch dt=1.0" | FileCheck %s --check-prefixes=CHECK,KEPT
// RUN: snn-opt %s --snn-discretize="preset=norse dt=1.0" | FileCheck %s --check-prefixes=CHECK,MOVED
// RUN: snn-opt %s --snn-discretize="preset=spyx dt=1.0" | FileCheck %s --check-prefixes=CHECK,OUTPUT
// RUN: snn-opt %s --snn-discretize="preset=lava dt=1.0" | FileCheck %s --check-prefixes=CHECK,INPUT

// A synapse with a bias. snnTorch keeps the delay before it, so that the bias
// acts in the first step; for Norse the delay moves behind it, so that nothing
// does. Spyx and Lava delay each neuron themselves and need no other delay.
//
// CHECK-LABEL: @synapse
// KEPT:        %[[LATE:.*]] = snn.delay %n steps(dense<1> : tensor<2xi64>) recurrent
// KEPT-NEXT:   %w = snn.dense "w" %[[LATE]]
// KEPT-NEXT:   snn.add %input0, %w
// MOVED-NEXT:  %w = snn.dense "w" %n
// MOVED-NEXT:  %[[LATE:.*]] = snn.delay %w steps(dense<1> : tensor<2xi64>) recurrent
// MOVED-NEXT:  snn.add %input0, %[[LATE]]
// OUTPUT-NEXT: %w = snn.dense "w" %[[LATE:n.*output]]
// OUTPUT-NEXT: snn.add %input0, %w
// OUTPUT-NEXT: %n = snn.neuron "n"
// OUTPUT-NEXT: %[[LATE]] = snn.delay "n@output" %n
// OUTPUT-NEXT: snn.return %[[LATE]]
// INPUT-NEXT:  %w = snn.dense "w" %n
// INPUT-NEXT:  %[[SUM:.*]] = snn.add %input0, %w
// INPUT-NEXT:  %[[LATE:.*]] = snn.delay "n@input" %[[SUM]]
// INPUT-NEXT:  %n = snn.neuron "n" %[[LATE]]
// INPUT-NEXT:  snn.return %n
snn.network physical @synapse(%x: tensor<2xf32>) -> tensor<2xi1> {
  %late = snn.delay %s steps(dense<1> : tensor<2xi64>) recurrent : tensor<2xi1>
  %w = snn.dense "w" %late weight(dense<1.0> : tensor<2x2xf32>) bias(dense<1.0> : tensor<2xf32>)
      : tensor<2xi1> -> tensor<2xf32>
  %sum = snn.add %x, %w : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %s = snn.if "n" %sum r(dense<1.0> : tensor<2xf32>) v_threshold(dense<1.0> : tensor<2xf32>)
      : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

// Without synapse there is no bias and nothing to move. A neuron that shows
// its membrane has no delayed spikes, so Spyx keeps the importer's delay.
//
// CHECK-LABEL: @membrane
// KEPT:        %[[LATE:.*]] = snn.delay %n steps(dense<1> : tensor<2xi64>) recurrent
// MOVED:       %[[LATE:.*]] = snn.delay %n steps(dense<1> : tensor<2xi64>) recurrent
// OUTPUT:      %[[LATE:.*]] = snn.delay %n steps(dense<1> : tensor<2xi64>) recurrent
// KEPT-NEXT:   snn.add %input0, %[[LATE]]
// MOVED-NEXT:  snn.add %input0, %[[LATE]]
// OUTPUT-NEXT: snn.add %input0, %[[LATE]]
// INPUT-NEXT:  %[[SUM:.*]] = snn.add %input0, %n
// INPUT-NEXT:  %[[LATE:.*]] = snn.delay "n@input" %[[SUM]]
snn.network physical @membrane(%x: tensor<2xf32>) -> tensor<2xf32> {
  %late = snn.delay %v steps(dense<1> : tensor<2xi64>) recurrent : tensor<2xf32>
  %sum = snn.add %x, %late : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %v = snn.integrator "n" %sum r(dense<1.0> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xf32>
  snn.return %v : tensor<2xf32>
}

// Cycles without neurons, of synapses or of delays alone, keep their delays.
// The delay moves behind each synapse once.
//
// CHECK-LABEL: @noNeuron
// KEPT:        %[[LATE:.*]] = snn.delay %w steps(dense<1> : tensor<2xi64>) recurrent
// KEPT-NEXT:   %w = snn.scale "w" %[[LATE]]
// MOVED:       %w = snn.scale "w" %[[LATE:[^ ]*]]
// MOVED-NEXT:  %[[LATE]] = snn.delay %w steps(dense<1> : tensor<2xi64>) recurrent
// CHECK:       %a = snn.delay "a" %b
// CHECK-NEXT:  %b = snn.delay "b" %a
// CHECK-NEXT:  snn.delay %a steps(dense<1> : tensor<2xi64>) recurrent
snn.network physical @noNeuron(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %n = snn.integrator "n" %x r(dense<1.0> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xf32>
  %late = snn.delay %w steps(dense<1> : tensor<2xi64>) recurrent : tensor<2xf32>
  %w = snn.scale "w" %late by(dense<2.0> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xf32>
  %a = snn.delay "a" %b steps(dense<1> : tensor<2xi64>) : tensor<2xf32>
  %b = snn.delay "b" %a steps(dense<1> : tensor<2xi64>) : tensor<2xf32>
  %c = snn.delay %a steps(dense<1> : tensor<2xi64>) recurrent : tensor<2xf32>
  snn.return %w, %c : tensor<2xf32>, tensor<2xf32>
}

// The cut may lie anywhere on the cycle.
//
// CHECK-LABEL: @cutElsewhere
// OUTPUT-NOT:  recurrent
// INPUT-NOT:   recurrent
// KEPT:        snn.delay %w {{.*}} recurrent
// MOVED:       snn.delay %w {{.*}} recurrent
// CHECK:       snn.return
snn.network physical @cutElsewhere(%x: tensor<2xf32>) -> tensor<2xi1> {
  %w = snn.scale "w" %s by(dense<2.0> : tensor<2xf32>) : tensor<2xi1> -> tensor<2xf32>
  %late = snn.delay %w steps(dense<1> : tensor<2xi64>) recurrent : tensor<2xf32>
  %sum = snn.add %x, %late : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %s = snn.if "n" %sum r(dense<1.0> : tensor<2xf32>) v_threshold(dense<1.0> : tensor<2xf32>)
      : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}
