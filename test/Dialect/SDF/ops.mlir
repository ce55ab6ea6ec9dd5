// Every operation and attribute survives the custom form, the generic form and
// bytecode.
//
// RUN: snn-opt %s | snn-opt | FileCheck %s
// RUN: snn-opt %s --mlir-print-op-generic | snn-opt | FileCheck %s
// RUN: snn-opt %s --emit-bytecode | snn-opt | FileCheck %s

// CHECK-LABEL: sdf.graph @pair time_unit "ns" {
sdf.graph @pair time_unit "ns" {
  // CHECK-NEXT: sdf.actor @a time 3 on 0
  sdf.actor @a time 3 on 0
  // CHECK-NEXT: sdf.actor @b time 2{{$}}
  sdf.actor @b time 2
  // CHECK-NEXT: sdf.channel @a_b from @a to @b tokens 0{{$}}
  sdf.channel @a_b from @a to @b tokens 0
  // CHECK-NEXT: sdf.channel @b_a from @b to @a tokens 2{{$}}
  sdf.channel @b_a from @b to @a tokens 2 rates 1 to 1
  // CHECK-NEXT: sdf.resource 0 wheel 8 slice 4
  sdf.resource 0 wheel 8 slice 4
  // CHECK-NEXT: sdf.schedule {
  sdf.schedule {
    // CHECK-NEXT: sdf.order on 0 [@a]
    sdf.order on 0 [@a]
    // CHECK-NEXT: sdf.start @a transient [0] periodic [2, 5] every 5
    sdf.start @a transient [0] periodic [2, 5] every 5
    // CHECK-NEXT: sdf.start @b periodic [3] every 3
    sdf.start @b transient [] periodic [3] every 3
  }
  // CHECK: sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a], potentials = [0, 6]>
  sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a], potentials = [0, 6]>
}

// CHECK-LABEL: sdf.graph @multi_rate time_unit "cycle"
sdf.graph @multi_rate time_unit "cycle" {
  // CHECK-NEXT: sdf.actor @a time 0 on 4294967295
  sdf.actor @a time 0 on 4294967295
  // CHECK-NEXT: sdf.actor @b time 9223372036854775807
  sdf.actor @b time 9223372036854775807
  // CHECK-NEXT: sdf.channel @stream.a.b from @a to @b tokens 1 rates 2 to 3 capacity 6 size 16
  sdf.channel @stream.a.b from @a to @b tokens 1 rates 2 to 3 capacity 6 size 16
  // CHECK-NEXT: sdf.channel @buffer.a.b from @b to @a tokens 5 rates 3 to 2
  sdf.channel @buffer.a.b from @b to @a tokens 5 rates 3 to 2
  // One rate of one is printed if the other differs.
  // CHECK-NEXT: sdf.channel @x from @a to @a tokens 0 rates 1 to 2
  sdf.channel @x from @a to @a tokens 0 rates 1 to 2
  // CHECK-NEXT: sdf.channel @y from @a to @a tokens 0 rates 2 to 1
  sdf.channel @y from @a to @a tokens 0 rates 2 to 1
  // The buffer of a channel from an actor to itself needs no channel back.
  // CHECK-NEXT: sdf.channel @self.a from @a to @a tokens 1 capacity 1
  sdf.channel @self.a from @a to @a tokens 1 capacity 1
}

// A list has a number for each phase; three and more equal ones are a run.
// CHECK-LABEL: sdf.graph @cyclo_static
sdf.graph @cyclo_static time_unit "cycle" {
  // CHECK-NEXT: sdf.actor @a time [3, 1, 1] on 0
  sdf.actor @a time [3, 1, 1] on 0
  // CHECK-NEXT: sdf.actor @b time [100*0, 1, 2, 2, 3*0, 7]
  sdf.actor @b time [60*0, 40*0, 1, 2*2, 0, 0, 0, 7]
  // A list of one number is the number.
  // CHECK-NEXT: sdf.actor @c time 5{{$}}
  sdf.actor @c time [5]
  // CHECK-NEXT: sdf.channel @a_c from @a to @c tokens 2 rates [1, 0, 2] to 3
  sdf.channel @a_c from @a to @c tokens 2 rates [1, 0, 2] to [3]
  // CHECK-NEXT: sdf.channel @b_a from @b to @a tokens 0 rates [107*1] to [3*1]
  sdf.channel @b_a from @b to @a tokens 0 rates [107*1] to [1, 1, 1]
  // CHECK-NEXT: sdf.channel @c_b from @c to @b tokens 0 rates 1 to [106*0, 4]
  sdf.channel @c_b from @c to @b tokens 0 rates 1 to [106*0, 4]
  // The same rates swapped, once as one number and once as one for each phase.
  // CHECK-NEXT: sdf.channel @stream from @a to @b tokens 1 rates [2, 0, 1] to 1 capacity 4
  sdf.channel @stream from @a to @b tokens 1 rates [2, 0, 1] to 1 capacity 4
  // CHECK-NEXT: sdf.channel @buffer from @b to @a tokens 3 rates [107*1] to [2, 0, 1]
  sdf.channel @buffer from @b to @a tokens 3 rates [107*1] to [2, 0, 1]
}

// CHECK-LABEL: sdf.graph @empty time_unit "s" attributes {note = "nothing"} {
sdf.graph @empty time_unit "s" attributes {note = "nothing"} {
  // CHECK-NEXT: sdf.schedule {
  // CHECK-NEXT: }
  sdf.schedule {}
  // CHECK-NEXT: sdf.throughput unbounded
  sdf.throughput unbounded
}

// A certificate as an attribute of its own, with an integer for a period.
// CHECK: sdf.graph @attribute
// CHECK-SAME: certificate = #sdf.certificate<period = 3, cycle = [@self], potentials = [0]>
sdf.graph @attribute time_unit "s" attributes {
  certificate = #sdf.certificate<period = 3/1, cycle = [@self], potentials = [0]>
} {
}

// Whatever differs from the certificates of homogeneous graphs. Fields may come
// in any order.
// CHECK: sdf.graph @general
// CHECK-SAME: certificate = #sdf.certificate<period = 7/2, cycle = [@a_b, @b, @b_a], lags = [0, 0, 1], last_firing = 4, repetitions = 3, rounds = [2, 3*1], scale = 12, potentials = [0, 0, 0, 6]>
sdf.graph @general time_unit "s" attributes {
  certificate = #sdf.certificate<period = 7/2, cycle = [@a_b, @b, @b_a], scale = 12, repetitions = 3, last_firing = 4, potentials = [0, 0, 0, 6], rounds = [2, 1, 1, 1], lags = [2*0, 1]>
} {
}

// CHECK: sdf.graph @without_potentials
// CHECK-SAME: certificate = #sdf.certificate<period = 7/2, cycle = [@a_b, @b_a]>
sdf.graph @without_potentials time_unit "s" attributes {
  certificate = #sdf.certificate<period = 7/2, cycle = [@a_b, @b_a], scale = 2>
} {
}
