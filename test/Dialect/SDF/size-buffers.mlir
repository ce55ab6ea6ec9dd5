// RUN: snn-opt %s --sdf-size-buffers | FileCheck %s
// RUN: snn-opt %s --sdf-size-buffers --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK
// RUN: snn-opt %s --sdf-size-buffers="period=11/2 pareto" | FileCheck %s --check-prefix=SLOWER
// RUN: snn-opt %s --sdf-size-buffers="period=11/2 pareto" --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=FRONT
// RUN: snn-opt %s --sdf-size-buffers="unit=bits pareto" --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=BITS
// RUN: snn-opt %s --sdf-size-buffers="period=5 max-evaluations=0" --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=BOUND
//
// A second run finds nothing to do.
// RUN: snn-opt %s --sdf-size-buffers > %t.once
// RUN: snn-opt %t.once --sdf-size-buffers | diff %t.once -
//
// The period that is promised is that of the graph with its buffers.
// RUN: snn-opt %s --sdf-size-buffers --sdf-annotate-throughput --sdf-verify-certificate \
// RUN:   | FileCheck %s --check-prefix=PROVED

// The example of Stuijk, Geilen, Basten, DAC 2006; worked out by hand in
// test/Unit/Dataflow/BufferSizingTest.cpp.
//
// REMARK: Buffers | Category:sdf | Function=three | minimal=yes, period=4, total-size=10, unit=tokens
// FRONT: BufferTradeOff | Category:sdf | Function=three | capacities="@ab 4, @bc 2", period=7, total-size=6
// FRONT: BufferTradeOff | Category:sdf | Function=three | capacities="@ab 5, @bc 3", period=6, total-size=8
// FRONT: BufferTradeOff | Category:sdf | Function=three | capacities="@ab 6, @bc 3", period=5, total-size=9
// FRONT-NOT: total-size=10
// FRONT: Buffers | Category:sdf | Function=three | minimal=yes, period=5, total-size=9, unit=tokens
// BITS: BufferTradeOff | Category:sdf | Function=three | capacities="@ab 4, @bc 2", period=7, total-size=240
// BITS: BufferTradeOff | Category:sdf | Function=three | capacities="@ab 6, @bc 2", period=6, total-size=260
// BITS: BufferTradeOff | Category:sdf | Function=three | capacities="@ab 6, @bc 3", period=5, total-size=360
// BITS: BufferTradeOff | Category:sdf | Function=three | capacities="@ab 7, @bc 3", period=4, total-size=370
// BITS: Buffers | Category:sdf | Function=three | minimal=yes, period=4, total-size=370, unit=bits
// BOUND: Buffers | Category:sdf | Function=three | lower-bound=6, period=5, total-size=9, unit=tokens
// CHECK-LABEL: sdf.graph @three
// SLOWER-LABEL: sdf.graph @three
// PROVED-LABEL: sdf.graph @three
// PROVED: sdf.throughput certified <period = 4,
sdf.graph @three time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 2
  sdf.actor @c time 2
  sdf.channel @self.a from @a to @a tokens 1
  sdf.channel @self.b from @b to @b tokens 1
  sdf.channel @self.c from @c to @c tokens 1
  // CHECK: sdf.channel @ab from @a to @b tokens 0 rates 2 to 3 capacity 7 size 10
  // CHECK-NEXT: sdf.channel @buffer.a.b from @b to @a tokens 7 rates 3 to 2
  // SLOWER: sdf.channel @buffer.a.b from @b to @a tokens 6 rates 3 to 2
  sdf.channel @ab from @a to @b tokens 0 rates 2 to 3 size 10
  // CHECK-NEXT: sdf.channel @bc from @b to @c tokens 0 rates 1 to 2 capacity 3 size 100
  // CHECK-NEXT: sdf.channel @buffer.b.c from @c to @b tokens 3 rates 2 to 1
  // CHECK-NEXT: }
  sdf.channel @bc from @b to @c tokens 0 rates 1 to 2 size 100
  // This was found with unbounded buffers.
  sdf.throughput unbounded
}

// Only @d and @e get buffers: the others have one, are one, order a resource or
// lead back to their actor. Start times are removed, orders are not. The next a
// waits for c, and that for both firings of b: 1 + 2 + 1.
//
// REMARK: Buffers | Category:sdf | Function=kept | minimal=yes, period=4, total-size=2, unit=tokens
// CHECK-LABEL: sdf.graph @kept
sdf.graph @kept time_unit "ns" {
  sdf.actor @a time 1 on 0
  sdf.actor @b time [1, 1]
  sdf.actor @c time 1 on 0
  sdf.channel @self from @b to @b tokens 1
  // CHECK: sdf.channel @x from @a to @b tokens 0 rates 2 to 1 capacity 2
  sdf.channel @x from @a to @b tokens 0 rates 2 to 1 capacity 2 size 1
  // CHECK-NEXT: sdf.channel @y from @b to @a tokens 2 rates [1, 1] to 2
  sdf.channel @y from @b to @a tokens 2 rates [1, 1] to 2 size 1
  // CHECK-NEXT: sdf.channel @order.tile0.0 from @a to @c tokens 0
  sdf.channel @order.tile0.0 from @a to @c tokens 0
  // CHECK-NEXT: sdf.channel @order.tile0.1 from @c to @a tokens 1
  sdf.channel @order.tile0.1 from @c to @a tokens 1
  // CHECK-NEXT: sdf.channel @d from @b to @c tokens 0 rates [0, 1] to 1 capacity 1
  // CHECK-NEXT: sdf.channel @buffer.b.c from @c to @b tokens 1 rates 1 to [0, 1]
  sdf.channel @d from @b to @c tokens 0 rates [0, 1] to 1 size 1
  // CHECK-NEXT: sdf.channel @e from @b to @c tokens 0 rates [1, 0] to 1 capacity 1
  // CHECK-NEXT: sdf.channel @buffer.b.c_0 from @c to @b tokens 1 rates 1 to [1, 0]
  sdf.channel @e from @b to @c tokens 0 rates [1, 0] to 1 size 1
  // CHECK-NEXT: sdf.schedule {
  // CHECK-NEXT: sdf.order on 0 [@a, @c]
  // CHECK-NEXT: }
  sdf.schedule {
    sdf.order on 0 [@a, @c]
    sdf.start @a periodic [0] every 9
    sdf.start @b periodic [2] every 9
    sdf.start @c periodic [5] every 9
  }
}
