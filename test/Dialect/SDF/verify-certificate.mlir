// RUN: snn-opt %s --sdf-verify-certificate --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s

// (3 + 2)/2 = 5/2; b: 6 >= 0 + 2 * 3 - 5 * 0, a: 0 >= 6 + 2 * 2 - 5 * 2.
// CHECK: VerifiedThroughput | Category:sdf | Function=pair | period=5/2, time-unit=ns
sdf.graph @pair time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a], potentials = [0, 6]>
}

// Any cycle is as good as the one an analysis finds: it may start elsewhere.
// CHECK: VerifiedThroughput | Category:sdf | Function=another_proof | period=5/2, time-unit=ns
sdf.graph @another_proof time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  sdf.throughput certified <period = 5/2, cycle = [@b_a, @a_b], potentials = [0, 6]>
}

// CHECK: VerifiedThroughput | Category:sdf | Function=no_cycle | Remark="unbounded, since the graph has no cycle"
sdf.graph @no_cycle time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 1
  sdf.throughput unbounded
}
