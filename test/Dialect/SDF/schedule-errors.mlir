// RUN: snn-opt %s --sdf-schedule -split-input-file -verify-diagnostics
// RUN: not snn-opt --sdf-schedule=max-iterations=0 %S/schedule.mlir 2>&1 | FileCheck %s
// RUN: not snn-opt --sdf-schedule=improve=-1 %S/schedule.mlir 2>&1 | FileCheck %s --check-prefix=IMPROVE

// CHECK: error: max-iterations must be at least 1, but found 0
// IMPROVE: error: improve must be at least 0, but found -1

// The given order asks for b before a, but b needs what a makes.
// expected-error @below {{'sdf.graph' op deadlocks: no actor on the cycle}}
sdf.graph @impossible_order time_unit "ns" {
  sdf.actor @a time 1 on 0
  sdf.actor @b time 1 on 0
  sdf.channel @a_b from @a to @b tokens 0
  sdf.schedule {
    sdf.order on 0 [@b, @a]
  }
}

// -----

sdf.graph @incomplete_order time_unit "ns" {
  sdf.actor @a time 1 on 0
  sdf.actor @b time 1
  sdf.channel @a_b from @a to @b tokens 0 rates 1 to 2
  // expected-error @below {{'sdf.schedule' op cannot be kept: the order of resource 0 lists actor 'a' 1 time, but it fires 2 times in an iteration}}
  sdf.schedule {
    sdf.order on 0 [@a]
  }
}

// -----

// The third firing of a starts at 2^63.
// expected-error @below {{'sdf.graph' op leads to a number that does not fit 64 bits; use smaller rates or a coarser time unit}}
sdf.graph @overflow time_unit "fs" {
  sdf.actor @a time 4611686018427387904
  sdf.actor @b time 1
  sdf.channel @self.a from @a to @a tokens 1
  sdf.channel @self.b from @b to @b tokens 1
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
}
