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

// The two examples in the text on #sdf.certificate.
// CHECK: VerifiedThroughput | Category:sdf | Function=start_order | period=3, time-unit=ns
sdf.graph @start_order time_unit "ns" {
  sdf.actor @a time [5, 1]
  sdf.actor @b time 1
  sdf.channel @a_b from @a to @b tokens 0 rates [1, 0] to 1
  sdf.channel @b_a from @b to @a tokens 1 rates 1 to [0, 1]
  sdf.throughput certified <period = 3, cycle = [@a_b, @b_a, @a], potentials = [0, 3, 5]>
}
// CHECK: VerifiedThroughput | Category:sdf | Function=multi_rate | period=10, time-unit=ns
sdf.graph @multi_rate time_unit "ns" {
  sdf.actor @a time 2
  sdf.actor @b time 3
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  sdf.channel @b_a from @b to @a tokens 4 rates 3 to 2
  sdf.throughput certified <period = 10, cycle = [@b_a, @a_b], last_firing = 1, repetitions = 2, rounds = [3, 2], potentials = [0, 0, 5, 2, 7]>
}

// The second phase of a overtakes the first one, and b takes the tokens of both:
// it waits for the one before the last, of 9.
// CHECK: VerifiedThroughput | Category:sdf | Function=overtaking | period=10, time-unit=ns
sdf.graph @overtaking time_unit "ns" {
  sdf.actor @a time [9, 1]
  sdf.actor @b time 1
  sdf.channel @a_b from @a to @b tokens 0 rates 1 to 2
  sdf.channel @b_a from @b to @a tokens 2 rates 2 to 1
  sdf.throughput certified <period = 10, cycle = [@b_a, @a_b], lags = [0, 1], potentials = [0, 0, 9]>
}

// A certificate without potentials: those of @pair again, and one for each
// firing of @multi_rate.
// CHECK: VerifiedThroughput | Category:sdf | Function=found_again | period=5/2, time-unit=ns
sdf.graph @found_again time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a]>
}
// CHECK: VerifiedThroughput | Category:sdf | Function=one_per_firing | period=10, time-unit=ns
sdf.graph @one_per_firing time_unit "ns" {
  sdf.actor @a time 2
  sdf.actor @b time 3
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  sdf.channel @b_a from @b to @a tokens 4 rates 3 to 2
  sdf.throughput certified <period = 10, cycle = [@b_a, @a_b], last_firing = 1, repetitions = 2>
}

// CHECK: VerifiedThroughput | Category:sdf | Function=no_cycle | Remark="unbounded, since the graph has no cycle"
sdf.graph @no_cycle time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 1
  sdf.throughput unbounded
}
