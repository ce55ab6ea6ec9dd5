// The whole way for a network of two layers, its passes and their options.

// RUN: snn-opt %s --snn-to-crossbar='machine=mesh dt=1e-3 preset=snntorch' \
// RUN:   | FileCheck %s
//
// The passes one by one do the same.
// RUN: snn-opt %s --snn-to-crossbar='machine=mesh dt=1e-3 preset=snntorch' -o %t.mlir
// RUN: snn-opt %s -pass-pipeline='builtin.module(snn-to-crossbar{machine=mesh dt=1e-3 preset=snntorch})' \
// RUN:   | diff %t.mlir -
// RUN: snn-opt %s --pass-pipeline='builtin.module(snn.network(snn-discretize{preset=snntorch dt=1e-3}),convert-snn-to-xbar{machine=mesh},xbar-place,convert-xbar-to-sdf,sdf-check,sdf-schedule,sdf-annotate-throughput,sdf-verify-certificate)' \
// RUN:   | diff %t.mlir -
//
// Compiling what is compiled changes nothing.
// RUN: snn-opt %t.mlir --snn-to-crossbar=machine=mesh | diff %t.mlir -

// RUN: snn-opt %s --snn-to-crossbar='machine=mesh dt=auto preset=lava algorithm=min-clusters form=lists placement=hilbert machine-parameters=rows=64,columns=32' \
// RUN:     --dump-pass-pipeline -o /dev/null 2>&1 \
// RUN:   | FileCheck %s --check-prefix=PASSES
// PASSES:      builtin.module(
// PASSES-NEXT:   snn.network(
// PASSES-NEXT:     snn-discretize{{[{].*}}dt=auto{{.*}}preset=lava
// PASSES-NEXT:   ),
// PASSES-NEXT:   convert-snn-to-xbar{algorithm=min-clusters form=lists machine=mesh machine-parameters={rows=64,columns=32} unroll-fan-in=0},
// PASSES-NEXT:   xbar-place{algorithm=hilbert cost=multicast critical-moves=100 seed=0 sharing-moves=-1},
// PASSES-NEXT:   convert-xbar-to-sdf{traffic=worst-case},
// PASSES-NEXT:   sdf-check,
// PASSES-NEXT:   sdf-schedule
// PASSES-NEXT:   sdf-annotate-throughput{algorithm=auto max-potentials=1048576 threads=1},
// PASSES-NEXT:   sdf-verify-certificate
// PASSES-NEXT: )

// Without a time step, networks must be discrete already.
// RUN: not snn-opt %s --snn-to-crossbar=machine=mesh 2>&1 \
// RUN:   | FileCheck %s --check-prefix=PHYSICAL
// PHYSICAL: error: the network 'two' has no time step yet; run snn-discretize first

// RUN: not snn-opt %s --snn-to-crossbar=dt=1e-3 2>&1 \
// RUN:   | FileCheck %s --check-prefix=MACHINE
// MACHINE: error: convert-snn-to-xbar needs a machine, such as machine=dynapse-paper

// Layer 1 has 4 rows and 3 columns, layer 2 has 3 and 2; each takes 1000 ps.
// The message takes 1000 for the hop and 3 * 1000 for its events. So no cluster
// or message is longer than the first layer, and it sets the period.

// CHECK-LABEL: snn.network discrete dt 1.000000e-03 @two
// CHECK:       xbar.program @two_program of @two on @mesh bound 2 events 3 {
// CHECK-NEXT:    xbar.cluster @c0 stage 0 rows 4 columns 3 neurons 3 crosspoints 12 tile 0
// CHECK-SAME:      blocks [#xbar.block<neurons = [<"hidden"[0:3]>], rows = [<"in"[0:4]>]>]
// CHECK-NEXT:    xbar.cluster @c1 stage 1 rows 3 columns 2 neurons 2 crosspoints 6 tile 1
// CHECK-SAME:      blocks [#xbar.block<neurons = [<"out"[0:2]>], rows = [<"hidden"[0:3]>]>]
// CHECK-NEXT:    xbar.stream @c0 -> @c1 events 3
// CHECK-NEXT:  }
// CHECK-NEXT:  sdf.graph @two_program_dataflow time_unit "ps"
// CHECK-SAME:    attributes {xbar.program = @two_program} {
// CHECK-NEXT:    sdf.actor @c0 time 7000 on 0
// CHECK-NEXT:    sdf.actor @c1 time 5000 on 1
// CHECK-NEXT:    sdf.actor @message.c0.c1 time 4000
// CHECK:         sdf.schedule {
// CHECK-NEXT:      sdf.order on 0 [@c0]
// CHECK-NEXT:      sdf.order on 1 [@c1]
// CHECK-NEXT:      sdf.start @c0 periodic [0] every 7000
// CHECK-NEXT:      sdf.start @c1 periodic [11000] every 7000
// CHECK-NEXT:      sdf.start @message.c0.c1 periodic [7000] every 7000
// CHECK-NEXT:    }
// CHECK-NEXT:    sdf.throughput certified <period = 7000, cycle = [@self.c0], potentials = [0, 11000, 7000]>
// CHECK-NEXT:  }
// CHECK-NEXT:  xbar.machine @mesh

snn.network physical @two(%x: tensor<4xi1> {snn.name = "in"})
    -> (tensor<2xi1>) {
  %a = snn.dense %x weight(dense<0.5> : tensor<3x4xf32>)
      : tensor<4xi1> -> tensor<3xf32>
  %h = snn.lif "hidden" %a tau(dense<0.01> : tensor<3xf32>)
      r(dense<10.0> : tensor<3xf32>) v_leak(dense<0.0> : tensor<3xf32>)
      v_threshold(dense<1.0> : tensor<3xf32>) : tensor<3xf32> -> tensor<3xi1>
  %b = snn.dense %h weight(dense<0.5> : tensor<2x3xf32>)
      : tensor<3xi1> -> tensor<2xf32>
  %s = snn.lif "out" %b tau(dense<0.01> : tensor<2xf32>)
      r(dense<10.0> : tensor<2xf32>) v_leak(dense<0.0> : tensor<2xf32>)
      v_threshold(dense<1.0> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}
