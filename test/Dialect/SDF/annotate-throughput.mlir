// RUN: snn-opt %s --sdf-annotate-throughput | FileCheck %s
// RUN: snn-opt %s --sdf-annotate-throughput --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK
// RUN: snn-opt %s --sdf-annotate-throughput | snn-opt --sdf-verify-certificate | FileCheck %s

// Potentials can be left out where there are many. The verifier finds them again.
//
// RUN: snn-opt %s --sdf-annotate-throughput=max-potentials=4 --sdf-verify-certificate | FileCheck %s --check-prefix=LARGE
// RUN: snn-opt %s --sdf-annotate-throughput=max-potentials=4 --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=LARGE-REMARK
// LARGE-REMARK: Throughput | Category:sdf | Function=multi_rate | {{.*}}potentials="left out"
//
// No option changes a result.
//
// RUN: snn-opt %s --sdf-annotate-throughput='algorithm=howard threads=2' --sdf-verify-certificate | FileCheck %s
// RUN: snn-opt %s --sdf-annotate-throughput=algorithm=kiter --sdf-verify-certificate --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=PERIOD
// RUN: snn-opt %s --sdf-annotate-throughput=algorithm=sweep --sdf-verify-certificate --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=PERIOD
// RUN: snn-opt %s --sdf-annotate-throughput=algorithm=maxplus --sdf-verify-certificate --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=PERIOD
// RUN: snn-opt %s --sdf-annotate-throughput=algorithm=simulate --sdf-verify-certificate --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=PERIOD
// PERIOD: VerifiedThroughput | Category:sdf | Function=pair | period=5/2, time-unit=ns
// PERIOD: VerifiedThroughput | Category:sdf | Function=stages | period=9/2, time-unit=ns
// PERIOD: VerifiedThroughput | Category:sdf | Function=multi_rate | period=10, time-unit=ns
// PERIOD: VerifiedThroughput | Category:sdf | Function=start_order | period=3, time-unit=ns
//
// The only cycle takes 3 + 2 for 2 tokens: period 5/2. In halves of a ns, a
// starts at 0 and b at 0 + 2 * 3 - 5 * 0 = 6; the way back asks of a
// 6 + 2 * 2 - 5 * 2 = 0. This is the example of docs/Dialects/sdf.md. A cycle can
// be written from any of its channels on.
//
// REMARK: Throughput | Category:sdf | Function=pair | critical-cycle="{{@a_b -> @b_a|@b_a -> @a_b}}", period=5/2, time-unit=ns
// CHECK-LABEL: sdf.graph @pair
sdf.graph @pair time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // CHECK: sdf.throughput certified <period = 5/2, cycle = [{{@a_b, @b_a|@b_a, @a_b}}], potentials = [0, 6]>
}

// Two clusters of a network on two tiles, with room for two tokens between
// them. The cycles take 178/1, 96/1 and (178 + 96)/2 = 137: c0 alone is the
// bottleneck, and c1 starts when its first token is there, at 178.
//
// REMARK: Throughput | Category:sdf | Function=two_clusters | critical-cycle=@self.c0, period=178, time-unit=ps
// CHECK-LABEL: sdf.graph @two_clusters
sdf.graph @two_clusters time_unit "ps" {
  sdf.actor @c0 time 178 on 0
  sdf.actor @c1 time 96 on 1
  sdf.channel @self.c0 from @c0 to @c0 tokens 1
  sdf.channel @self.c1 from @c1 to @c1 tokens 1
  sdf.channel @stream.c0.c1 from @c0 to @c1 tokens 0
  sdf.channel @buffer.c0.c1 from @c1 to @c0 tokens 2
  // CHECK: sdf.throughput certified <period = 178, cycle = [@self.c0], potentials = [0, 178]>
}

// Three stages with two tokens among them: (2 + 3 + 4)/2 = 9/2 > 4, the
// slowest stage. In halves: 0, 0 + 4, 4 + 6.
//
// CHECK-LABEL: sdf.graph @stages
sdf.graph @stages time_unit "ns" {
  sdf.actor @a time 2
  sdf.actor @b time 3
  sdf.actor @c time 4
  sdf.channel @self.c from @c to @c tokens 1
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_c from @b to @c tokens 0
  sdf.channel @c_a from @c to @a tokens 2
  // CHECK: sdf.throughput certified <period = 9/2,
  // CHECK-SAME: potentials = [0, 4, 10]>
}

// A cycle that takes no time bounds nothing in practice, but is no proof that
// nothing does.
//
// REMARK: Throughput | Category:sdf | Function=instant | critical-cycle=@self, period=0
// CHECK-LABEL: sdf.graph @instant
sdf.graph @instant time_unit "ns" {
  sdf.actor @a time 0
  sdf.channel @self from @a to @a tokens 1
  // CHECK: sdf.throughput certified <period = 0, cycle = [@self], potentials = [0]>
}

// REMARK: Throughput | Category:sdf | Function=no_cycle | Remark="unbounded, since the graph has no cycle"
// CHECK-LABEL: sdf.graph @no_cycle
sdf.graph @no_cycle time_unit "ns" {
  sdf.actor @a time 2
  sdf.actor @b time 3
  sdf.channel @a_b from @a to @b tokens 0
  // CHECK: sdf.throughput unbounded
}

// A throughput that is there already is computed anew.
//
// CHECK-LABEL: sdf.graph @stale
sdf.graph @stale time_unit "ns" {
  sdf.actor @a time 4
  sdf.channel @self from @a to @a tokens 1
  sdf.throughput unbounded
  // CHECK-NOT: unbounded
  // CHECK: sdf.throughput certified <period = 4, cycle = [@self], potentials = [0]>
}

// a gives 2 tokens a time and takes 2 back, b takes and gives 3, so an iteration
// has 3 firings of a and 2 of b. Of 4 tokens on the way back, a takes all at 0; at
// 2, b takes 3 of the 4 it gets; at 5, a takes 2 of the 3 it gets back; at 7, b
// takes the 1 + 2 it has; at 10, a has 1 + 3 and all starts again.
//
// REMARK: Throughput | Category:sdf | Function=multi_rate | critical-cycle="{{.* -> .*}}", period=10, time-unit=ns
// CHECK-LABEL: sdf.graph @multi_rate
sdf.graph @multi_rate time_unit "ns" {
  sdf.actor @a time 2
  sdf.actor @b time 3
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  sdf.channel @b_a from @b to @a tokens 4 rates 3 to 2
  // CHECK: sdf.throughput certified <period = 10, cycle = [{{.*}}], {{.*}}rounds = [3, 2], potentials = [0, 0, 5, 2, 7]>
  // LARGE-LABEL: sdf.graph @multi_rate
  // LARGE: sdf.throughput certified <period = 10, cycle = [{{[^=]*}}]{{[^=]*(repetitions = 2)?}}>{{$}}
}

// The first phase of a gives b a token, the second one takes one back. From the
// first firing of a, of 5, and b, of 1, to the second one of a in the next
// iteration, and, since firings of a start in order, to the first one after
// that: two iterations in 6. Both are examples in the text on #sdf.certificate.
//
// REMARK: Throughput | Category:sdf | Function=start_order | critical-cycle="{{.*@a \(start order\).*}}", period=3, time-unit=ns
// CHECK-LABEL: sdf.graph @start_order
sdf.graph @start_order time_unit "ns" {
  sdf.actor @a time [5, 1]
  sdf.actor @b time 1
  sdf.channel @a_b from @a to @b tokens 0 rates [1, 0] to 1
  sdf.channel @b_a from @b to @a tokens 1 rates 1 to [0, 1]
  // CHECK: sdf.throughput certified <period = 3, cycle = [{{.*}}], {{.*}}potentials = [0, 3, 5]>
}
