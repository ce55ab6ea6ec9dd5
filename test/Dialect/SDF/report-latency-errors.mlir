// RUN: snn-opt %s --sdf-report-latency="source=a sink=b" -split-input-file -verify-diagnostics
// RUN: not snn-opt %s --sdf-report-latency="max-iterations=0" 2>&1 | FileCheck %s --check-prefix=ZERO

// ZERO: error: max-iterations must be at least 1, but found 0

// expected-error @below {{'sdf.graph' op has no actor @b, but the option sink must name one, such as a}}
sdf.graph @no_sink time_unit "ns" {
  sdf.actor @a time 1
  sdf.channel @b from @a to @a tokens 1
}

// -----

// expected-error @below {{'sdf.graph' op has no actor @a, but the option source must name one}}
// expected-error @below {{'sdf.graph' op has no actor @b, but the option sink must name one}}
sdf.graph @empty time_unit "ns" {
}

// -----

// expected-error @below {{'sdf.graph' op has no channels that join @a and @b, so there is no latency between them; choose actors of one part of the graph}}
sdf.graph @parts time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
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

sdf.graph @inconsistent time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  sdf.channel @a_b from @a to @b tokens 0
  // expected-error @below {{'sdf.channel' op is inconsistent: it has rates 2 to 1}}
  sdf.channel @b_a from @b to @a tokens 2 rates 2 to 1
}

// -----

// The first iteration ends at 2^63.
// expected-error @below {{'sdf.graph' op leads to a number that does not fit 64 bits; use smaller rates or a coarser time unit}}
sdf.graph @overflow time_unit "fs" {
  sdf.actor @a time 4611686018427387904
  sdf.actor @b time 4611686018427387904
  sdf.channel @a_b from @a to @b tokens 0
}

// -----

// The period is 5.
sdf.graph @wrong_certificate time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 1
  // expected-error @below {{'sdf.throughput' op is not proved by its certificate: }}
  sdf.throughput certified <period = 4, cycle = [@a_b, @b_a], potentials = [0, 3]>
}
