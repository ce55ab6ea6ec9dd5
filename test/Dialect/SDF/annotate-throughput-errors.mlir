// RUN: snn-opt %s --sdf-annotate-throughput -split-input-file -verify-diagnostics

// expected-error @below {{'sdf.graph' op deadlocks: no actor on the cycle @self can ever fire again; give one of its channels more initial tokens}}
sdf.graph @deadlock time_unit "ns" {
  sdf.actor @a time 1
  sdf.channel @self from @a to @a tokens 0
}

// -----

sdf.graph @inconsistent time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  sdf.channel @a_b from @a to @b tokens 0
  // expected-error @below {{'sdf.channel' op is inconsistent: it has rates 2 to 1, but the other channels make @b and @a fire in the proportion 1 to 1, so tokens run out or pile up; correct the rates}}
  sdf.channel @b_a from @b to @a tokens 2 rates 2 to 1
}

// -----

// The period is 3 * 2^62; 2^63 is the first number that does not fit.
// expected-error @below {{'sdf.graph' op leads to a number that does not fit 64 bits; use smaller rates or a coarser time unit}}
sdf.graph @overflow time_unit "fs" {
  sdf.actor @a time 4611686018427387904
  sdf.actor @b time 4611686018427387904
  sdf.actor @c time 4611686018427387904
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_c from @b to @c tokens 0
  sdf.channel @c_a from @c to @a tokens 1
}

// -----

// expected-warning @below {{actors @a and @c share resource 0 in no order, so the throughput may need them both at a time; run --sdf-schedule first}}
sdf.graph @shared time_unit "ns" {
  sdf.actor @a time 1 on 0
  sdf.actor @b time 1 on 1
  sdf.actor @c time 1 on 0
}

// -----

sdf.graph @ordered time_unit "ns" {
  sdf.actor @a time 1 on 0
  sdf.actor @b time 1 on 0
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 1
  sdf.schedule {
    sdf.order on 0 [@a, @b]
  }
}
