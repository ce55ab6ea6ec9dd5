// RUN: snn-opt %s --sdf-schedule --sdf-verify-schedule | FileCheck %s
// RUN: snn-opt %s --sdf-schedule --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK
// RUN: snn-opt %s --sdf-schedule=start-times=strictly-periodic --sdf-verify-schedule | FileCheck %s --check-prefix=PERIODIC
//
// A second run finds nothing to do.
// RUN: snn-opt %s --sdf-schedule > %t.once
// RUN: snn-opt %t.once --sdf-schedule | diff %t.once -
//
// RUN: snn-opt %s --sdf-schedule=start-times=none --sdf-annotate-throughput --sdf-verify-certificate --sdf-verify-schedule \
// RUN:   | FileCheck %s --check-prefix=PROVED

// Each a makes two tokens and each b takes three, so an iteration is a a a b b.
// All on one resource, one after the other: 3 * 2 + 2 * 1.
//
// REMARK: Scheduled | Category:sdf | Function=repeated | first-iteration=8, list-schedule=8, lower-bound=8, order-channels=4, period=8, start-times=self-timed
// CHECK-LABEL: sdf.graph @repeated
sdf.graph @repeated time_unit "ns" {
  sdf.actor @a time 2 on 0
  sdf.actor @b time 1 on 0
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  // CHECK: sdf.actor @order.tile0 time [5*0]
  // CHECK-NEXT: sdf.channel @order.tile0.to.a from @order.tile0 to @a tokens 0 rates [3*1, 0, 0] to 1
  // CHECK-NEXT: sdf.channel @order.tile0.to.b from @order.tile0 to @b tokens 0 rates [3*0, 1, 1] to 1
  // CHECK-NEXT: sdf.channel @order.tile0.from.a from @a to @order.tile0 tokens 0 rates 1 to [0, 3*1, 0]
  // CHECK-NEXT: sdf.channel @order.tile0.from.b from @b to @order.tile0 tokens 1 rates 1 to [1, 3*0, 1]
  // CHECK: sdf.order on 0 [@a, @a, @a, @b, @b]
  // CHECK-NEXT: sdf.start @a periodic [0, 2, 4] every 8
  // CHECK-NEXT: sdf.start @b periodic [6, 7] every 8
  // CHECK-NEXT: sdf.start @order.tile0 periodic [0, 2, 4, 6, 7] every 8
  // PERIODIC: sdf.start @a periodic [0, 2, 4] every 8
  // PROVED: sdf.throughput certified <period = 8,
}

// The same graph with an order that somebody chose.
//
// CHECK-LABEL: sdf.graph @given
sdf.graph @given time_unit "ns" {
  sdf.actor @a time 2 on 0
  sdf.actor @b time 1 on 0
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  sdf.schedule {
    sdf.order on 0 [@a, @a, @b, @a, @b]
  }
  // CHECK: sdf.order on 0 [@a, @a, @b, @a, @b]
  // CHECK-NEXT: sdf.start @a periodic [0, 2, 5] every 8
  // CHECK-NEXT: sdf.start @b periodic [4, 7] every 8
}

// Alone on its resource, an actor needs a self-channel only. Phases take 1 and
// 3; two rounds feed one firing of b.
//
// CHECK-LABEL: sdf.graph @phases
sdf.graph @phases time_unit "ns" {
  sdf.actor @a time [1, 3] on 0
  sdf.actor @b time 5 on 1
  sdf.channel @a_b from @a to @b tokens 0 rates [1, 0] to 2
  sdf.channel @b_a from @b to @a tokens 4 rates 2 to [1, 0]
  // CHECK: sdf.channel @self.a from @a to @a tokens 1
  // CHECK-NEXT: sdf.channel @self.b from @b to @b tokens 1
  // CHECK: sdf.order on 0 [@a, @a, @a, @a]
  // CHECK-NEXT: sdf.order on 1 [@b]
  // PROVED-LABEL: sdf.graph @phases
  // PROVED: sdf.throughput certified <period = 8,
}

// The ways to the end are 5 + 1 from a and 1 + 3 + 1 from b, so list scheduling
// takes a first: 5 + 1 + 3 + 1. With b first, c runs beside a: 1 + 5 + 1.
//
// REMARK: Function=improved | {{.*}}list-schedule=10, lower-bound=6, {{.*}}period=7
// CHECK-LABEL: sdf.graph @improved
sdf.graph @improved time_unit "ns" {
  sdf.actor @s time 0
  sdf.actor @a time 5 on 0
  sdf.actor @b time 1 on 0
  sdf.actor @c time 3 on 1
  sdf.actor @t time 1
  sdf.channel @s_a from @s to @a tokens 0
  sdf.channel @s_b from @s to @b tokens 0
  sdf.channel @b_c from @b to @c tokens 0
  sdf.channel @a_t from @a to @t tokens 0
  sdf.channel @c_t from @c to @t tokens 0
  sdf.channel @t_s from @t to @s tokens 1
  // CHECK: sdf.order on 0 [@b, @a]
}

// The name of the sequencer is taken. It gets another one, and a second run
// knows it again. On half of a wheel, times are 2 + 5 and 1 + 5.
//
// CHECK-LABEL: sdf.graph @name_clash
sdf.graph @name_clash time_unit "ns" {
  sdf.actor @a time 2 on 0
  sdf.actor @b time 1 on 0
  sdf.actor @order.tile0 time 0
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  sdf.resource 0 wheel 10 slice 5
  // CHECK: sdf.actor @order.tile0_0 time [5*0]
  // CHECK: sdf.start @a periodic [0, 7, 14] every 33
  // CHECK-NEXT: sdf.start @b periodic [21, 27] every 33
}
