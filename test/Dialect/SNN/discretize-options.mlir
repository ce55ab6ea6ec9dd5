// Single knobs override the preset.

// DEFINE: %{check} = FileCheck %s -DT=" : tensor<1xf64>"

// RUN: snn-opt %s --snn-discretize="dt=0.5" | %{check} --check-prefixes=CHECK,NONE
// RUN: snn-opt %s --snn-discretize="dt=0.5 method=exponential input-gain=exact" | %{check} --check-prefix=EXACT
// RUN: snn-opt %s --snn-discretize="dt=0.5 input-gain=unit" | %{check} --check-prefix=UNIT
// RUN: snn-opt %s --snn-discretize="dt=0.25 input-gain=threshold" | %{check} --check-prefix=THRESHOLD
// RUN: snn-opt %s --snn-discretize="dt=0.5 reset=none" | %{check} --check-prefix=NORESET
// RUN: snn-opt %s --snn-discretize="dt=0.5 reset=zero compare=ge" | %{check} --check-prefix=ZERO
// RUN: snn-opt %s --snn-discretize="dt=0.5 reset=subtract-multi clamp=minus-threshold" | %{check} --check-prefix=MULTI
// RUN: snn-opt %s --snn-discretize="dt=0.5 reset-timing=sub-step clamp=zero" | %{check} --check-prefix=SUBSTEP
// RUN: snn-opt %s --snn-discretize="dt=0.5 rounding=toward-zero" | %{check} --check-prefix=ROUND
// RUN: snn-opt %s --snn-discretize="dt=0.5 input-delay=1 output-delay=1" | %{check} --check-prefix=DELAYS
// RUN: snn-opt %s --snn-discretize="preset=lava dt=0.5 input-delay=0" | %{check} --check-prefix=NONE
// RUN: snn-opt %s --snn-discretize="preset=snntorch dt=0.5 reset=subtract" | %{check} --check-prefix=CARRIED
// RUN: snn-opt %s --snn-discretize="preset=snntorch dt=0.5 reset=subtract reset-timing=same-step" | %{check} --check-prefix=SUBTRACT

// Delays in seconds become steps, to the precision of single.
//
// CHECK-LABEL:    @n
// CHECK-NEXT:     snn.delay "d" %x steps(dense<[0, 1, 3]> : tensor<3xi64>) : tensor<3xf32>
//
// NONE:           %lif = snn.neuron "lif" %y a_mem(dense<7.500000e-01>[[T]]) gain(dense<1.000000e+00>[[T]])
// NONE-SAME:        theta(dense<1.000000e+00>[[T]]) v_reset(dense<-5.000000e-01>[[T]]) reset value :
// NONE-NEXT:      snn.return %d, %lif
//
// EXACT:          a_mem(dense<0.77880078307140488>[[T]]) gain(dense<0.88479686771438048>[[T]])
// UNIT:           a_mem(dense<7.500000e-01>[[T]]) gain(dense<1.000000e+00>[[T]])
// The gain 4 * 0.25 / 2 goes into the threshold and what compares with it.
// THRESHOLD:      a_mem(dense<8.750000e-01>[[T]]) gain(dense<1.000000e+00>[[T]])
// THRESHOLD-SAME:   theta(dense<2.000000e+00>[[T]]) v_reset(dense<-1.000000e+00>[[T]])
// NORESET:        theta(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xi1>
// ZERO:           theta(dense<1.000000e+00>[[T]]) reset zero compare ge :
// MULTI:          v_min(dense<-1.000000e+00>[[T]]) reset subtract_multi : tensor<1xf32> -> tensor<1xi32>
// SUBSTEP:        v_min(dense<0.000000e+00>[[T]]) reset value timing sub_step :
// ROUND:          a_mem(dense<7.500000e-01>[[T]]) gain(dense<1.638400e+04>[[T]])
// ROUND-SAME:       rounding toward_zero
// DELAYS:         %[[IN:.*]] = snn.delay "lif@input" %y
// DELAYS-NEXT:    %lif = snn.neuron "lif" %[[IN]]
// DELAYS-NEXT:    %[[OUT:.*]] = snn.delay "lif@output" %lif
// DELAYS-NEXT:    snn.return %d, %[[OUT]]
// CARRIED:        theta(dense<1.000000e+00>[[T]]) reset subtract timing carried :
// SUBTRACT:       theta(dense<1.000000e+00>[[T]]) reset subtract :
snn.network physical @n(%x: tensor<3xf32> {snn.name = "x"}, %y: tensor<1xf32> {snn.name = "y"})
    -> (tensor<3xf32>, tensor<1xi1>) {
  %d = snn.delay "d" %x seconds(dense<[0.0, 0.50000002, 1.5]> : tensor<3xf32>) : tensor<3xf32>
  %lif = snn.lif "lif" %y tau(dense<2.0> : tensor<1xf32>) r(dense<4.0> : tensor<1xf32>)
      v_leak(dense<0.0> : tensor<1xf32>) v_threshold(dense<1.0> : tensor<1xf32>)
      v_reset(dense<-0.5> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xi1>
  snn.return %d, %lif : tensor<3xf32>, tensor<1xi1>
}
