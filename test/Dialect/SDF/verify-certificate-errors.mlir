// The certificate of @pair in verify-certificate.mlir is
//   period = 5/2, cycle = [@a_b, @b_a], potentials = [0, 6].
// All of it is needed, so it proves nothing with any one number changed.
//
// RUN: snn-opt %s --sdf-verify-certificate -split-input-file -verify-diagnostics

sdf.graph @longer_period time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{'sdf.throughput' op is not proved by its certificate: the critical cycle through actor 'a' takes time 5 for 2 iterations, but the certificate gives period 7/2}}
  sdf.throughput certified <period = 7/2, cycle = [@a_b, @b_a], potentials = [0, 6]>
}

// -----

sdf.graph @shorter_period time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{takes time 5 for 2 iterations, but the certificate gives period 5/3}}
  sdf.throughput certified <period = 5/3, cycle = [@a_b, @b_a], potentials = [0, 6]>
}

// -----

sdf.graph @open_cycle time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{'sdf.throughput' op is not proved by its certificate: the critical cycle is not closed: a wait of actor 'b' is followed by a wait for actor 'a'}}
  sdf.throughput certified <period = 5/2, cycle = [@a_b, @a_b], potentials = [0, 6]>
}

// -----

sdf.graph @shorter_cycle time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{the critical cycle is not closed: a wait of actor 'a' is followed by a wait for actor 'b'}}
  sdf.throughput certified <period = 5/2, cycle = [@b_a], potentials = [0, 6]>
}

// -----

sdf.graph @first_potential time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{'sdf.throughput' op is not proved by its certificate: channel 'a_b' needs start time 7 at firing 0 of actor 'b', but the certificate gives 6}}
  sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a], potentials = [1, 6]>
}

// -----

sdf.graph @negative_potential time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{actor 'a' starts before time 0, at -1}}
  sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a], potentials = [-1, 6]>
}

// -----

sdf.graph @earlier_potential time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{channel 'a_b' needs start time 6 at firing 0 of actor 'b', but the certificate gives 5}}
  sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a], potentials = [0, 5]>
}

// -----

sdf.graph @later_potential time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{channel 'b_a' needs start time 1 at firing 0 of actor 'a', but the certificate gives 0}}
  sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a], potentials = [0, 7]>
}

// -----

sdf.graph @missing_potential time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{the certificate gives 1 start times, but the actors and their rounds demand 2}}
  sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a], potentials = [0]>
}

// -----

// The same certificate for another graph: a takes longer.
sdf.graph @changed_graph time_unit "ns" {
  sdf.actor @a time 4
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{takes time 6 for 2 iterations, but the certificate gives period 5/2}}
  sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a], potentials = [0, 6]>
}

// -----

// A cycle with the right ratio does not hide a slower one.
sdf.graph @not_critical time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @self.a from @a to @a tokens 1
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{channel 'self.a' needs start time 1 at firing 0 of actor 'a', but the certificate gives 0}}
  sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a], potentials = [0, 6]>
}

// -----

// Cycles and schedules of firings: b waits for firings 1 and 2 of a, and so on.
sdf.graph @no_repetition time_unit "ns" {
  sdf.actor @a time 2
  sdf.actor @b time 3
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  sdf.channel @b_a from @b to @a tokens 4 rates 3 to 2
  // expected-error @below {{the critical cycle through actor 'b' is not closed: it leads from firing 1 to firing 0}}
  sdf.throughput certified <period = 10, cycle = [@b_a, @a_b], last_firing = 1, rounds = [3, 2], potentials = [0, 0, 5, 2, 7]>
}

// -----

sdf.graph @wrong_rounds time_unit "ns" {
  sdf.actor @a time 2
  sdf.actor @b time 3
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  sdf.channel @b_a from @b to @a tokens 4 rates 3 to 2
  // expected-error @below {{the starts of actor 'a' repeat after 2 rounds, which does not divide its repetition count 3}}
  sdf.throughput certified <period = 10, cycle = [@b_a, @a_b], last_firing = 1, repetitions = 2, rounds = [2, 2], potentials = [0, 0, 5, 2, 7]>
}

// -----

sdf.graph @wrong_start time_unit "ns" {
  sdf.actor @a time 2
  sdf.actor @b time 3
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  sdf.channel @b_a from @b to @a tokens 4 rates 3 to 2
  // expected-error @below {{channel 'a_b' needs start time 7 at firing 1 of actor 'b', but the certificate gives 6}}
  sdf.throughput certified <period = 10, cycle = [@b_a, @a_b], last_firing = 1, repetitions = 2, rounds = [3, 2], potentials = [0, 0, 5, 2, 6]>
}

// -----

// An actor on the cycle is a wait for the start before, and has no lag.
sdf.graph @start_order_with_lag time_unit "ns" {
  sdf.actor @a time [5, 1]
  sdf.actor @b time 1
  sdf.channel @a_b from @a to @b tokens 0 rates [1, 0] to 1
  sdf.channel @b_a from @b to @a tokens 1 rates 1 to [0, 1]
  // expected-error @below {{the critical cycle has a wait of actor 'a' for its own start with a lag, which only a channel can have}}
  sdf.throughput certified <period = 3, cycle = [@a_b, @b_a, @a], lags = [0, 0, 1], potentials = [0, 3, 5]>
}

// -----

// Without potentials, the cycle is checked, and whether all others are as fast.
sdf.graph @wrong_cycle_without_potentials time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{takes time 5 for 2 iterations, but the certificate gives period 2}}
  sdf.throughput certified <period = 2, cycle = [@a_b, @b_a]>
}

// -----

sdf.graph @not_critical_without_potentials time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @self.a from @a to @a tokens 1
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{'sdf.throughput' op is not proved by its certificate: no schedule has the period 5/2: a cycle through actor 'a' takes longer}}
  sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a]>
}

// -----

sdf.graph @bounded time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  // expected-error @below {{'sdf.throughput' op is not unbounded: the cycle @a_b -> @b_a limits it}}
  sdf.throughput unbounded
}

// -----

// Channels count, whatever tokens and rates they have.
sdf.graph @bounded_multi_rate time_unit "ns" {
  sdf.actor @a time [3, 1]
  sdf.channel @self from @a to @a tokens 7 rates [2, 0] to [0, 2]
  // expected-error @below {{'sdf.throughput' op is not unbounded: the cycle @self limits it}}
  sdf.throughput unbounded
}

// -----

// expected-error @below {{'sdf.graph' op has no sdf.throughput to verify; run --sdf-annotate-throughput first}}
sdf.graph @no_throughput time_unit "ns" {
  sdf.actor @a time 3
}
