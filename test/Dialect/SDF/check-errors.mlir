// RUN: snn-opt %s --sdf-check -split-input-file -verify-diagnostics

// Round the cycle a, b, a each actor fires 2/3 * 1/1 times as often as itself.
sdf.graph @inconsistent time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  // expected-error @below {{'sdf.channel' op is inconsistent: it has rates 1 to 1, but the other channels make @b and @a fire in the proportion 2/3 to 1, so tokens run out or pile up; correct the rates}}
  sdf.channel @b_a from @b to @a tokens 4
}

// -----

// expected-error @below {{'sdf.graph' op deadlocks: no actor on the cycle @a_b -> @b_a can ever fire again; give one of its channels more initial tokens}}
sdf.graph @deadlock time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 0
}

// -----

// b needs 3 tokens but can only ever get 2: a fires once, then waits for b.
// expected-error @below {{'sdf.graph' op deadlocks: no actor on the cycle @a_b -> @b_a can ever fire again; give one of its channels more initial tokens}}
sdf.graph @starved time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  sdf.channel @b_a from @b to @a tokens 3 rates 3 to 2
}

// -----

// Ten actors: the middle of the cycle is left out.
// expected-error @below {{no actor on the cycle @c0 -> @c1 -> @c2 -> @c3 -> ... 2 more ... -> @c6 -> @c7 -> @c8 -> @c9 can ever fire again}}
sdf.graph @long time_unit "ns" {
  sdf.actor @a0 time 1
  sdf.actor @a1 time 1
  sdf.actor @a2 time 1
  sdf.actor @a3 time 1
  sdf.actor @a4 time 1
  sdf.actor @a5 time 1
  sdf.actor @a6 time 1
  sdf.actor @a7 time 1
  sdf.actor @a8 time 1
  sdf.actor @a9 time 1
  sdf.channel @c0 from @a0 to @a1 tokens 0
  sdf.channel @c1 from @a1 to @a2 tokens 0
  sdf.channel @c2 from @a2 to @a3 tokens 0
  sdf.channel @c3 from @a3 to @a4 tokens 0
  sdf.channel @c4 from @a4 to @a5 tokens 0
  sdf.channel @c5 from @a5 to @a6 tokens 0
  sdf.channel @c6 from @a6 to @a7 tokens 0
  sdf.channel @c7 from @a7 to @a8 tokens 0
  sdf.channel @c8 from @a8 to @a9 tokens 0
  sdf.channel @c9 from @a9 to @a0 tokens 0
}

// -----

// q(c) = (2^63 - 1)^2 q(a).
// expected-error @below {{'sdf.graph' op leads to a number that does not fit 64 bits; use smaller rates or a coarser time unit}}
sdf.graph @overflow time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  sdf.actor @c time 1
  sdf.channel @a_b from @a to @b tokens 0 rates 9223372036854775807 to 1
  sdf.channel @b_c from @b to @c tokens 0 rates 9223372036854775807 to 1
}

// -----

// All graphs are checked, even after an error.
// expected-error @below {{deadlocks: no actor on the cycle @self}}
sdf.graph @first time_unit "ns" {
  sdf.actor @a time 1
  sdf.channel @self from @a to @a tokens 0
}
// expected-error @below {{deadlocks: no actor on the cycle @self}}
sdf.graph @second time_unit "ns" {
  sdf.actor @a time 1
  sdf.channel @self from @a to @a tokens 0
}
