// RUN: snn-opt %s -split-input-file -verify-diagnostics

// expected-error @below {{'sdf.graph' op needs a time unit, such as "ns" or "cycle", but found an empty one}}
sdf.graph @g time_unit "" {
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-error @below {{'builtin.module' op is not part of a dataflow graph; a graph holds actors, channels, resources, a schedule and a throughput}}
  builtin.module {}
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-note @below {{the first one}}
  sdf.schedule {}
  // expected-error @below {{'sdf.schedule' op is the second one in its graph; keep one}}
  sdf.schedule {}
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-note @below {{the first one}}
  sdf.throughput unbounded
  // expected-error @below {{'sdf.throughput' op is the second one in its graph; keep one}}
  sdf.throughput unbounded
}

// -----

// expected-error @below {{'sdf.actor' op expects parent op 'sdf.graph'}}
sdf.actor @a time 1

// -----

sdf.graph @g time_unit "ns" {
  // expected-note @below {{see existing symbol definition here}}
  sdf.actor @a time 1
  // expected-error @below {{redefinition of symbol named 'a'}}
  sdf.actor @a time 1
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-error @below {{'sdf.actor' op takes time -1, but a time cannot be negative}}
  sdf.actor @a time -1
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-error @below {{'sdf.actor' op takes time -4 in phase 1, but a time cannot be negative}}
  sdf.actor @a time [1, -4]
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-error @below {{'sdf.actor' op has no phases; give a time for at least one}}
  "sdf.actor"() <{sym_name = "a", times = array<i64>}> : () -> ()
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-error @below {{expected integer value}}
  sdf.actor @a time []
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-error @below {{expected an integer or a list in brackets}}
  sdf.actor @a time 1.5
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-error @below {{expected a positive count before '*', but found 0}}
  sdf.actor @a time [0*7, 1]
}

// -----

// A list cannot demand more memory than its text suggests.
sdf.graph @g time_unit "ns" {
  // expected-error @below {{the run of 1048576 makes the list longer than 1048576, the limit for lists with runs}}
  sdf.actor @a time [1, 1048576*0]
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-error @below {{'sdf.actor' op runs on resource -1, but resources are numbered from 0 to 4294967295}}
  sdf.actor @a time 1 on -1
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-error @below {{'sdf.actor' op runs on resource 4294967296, but resources are numbered from 0 to 4294967295}}
  sdf.actor @a time 1 on 4294967296
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  // expected-error @below {{'sdf.channel' op names @b as its target, but the graph has no actor of this name}}
  sdf.channel @a_b from @a to @b tokens 0
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  // expected-note @below {{defined here}}
  sdf.channel @self from @a to @a tokens 1
  // expected-error @below {{'sdf.channel' op names @self as its source, but that is an sdf.channel, not an sdf.actor}}
  sdf.channel @c from @self to @a tokens 0
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  // expected-error @below {{'sdf.channel' op starts with -2 tokens, but their number cannot be negative}}
  sdf.channel @c from @a to @a tokens -2
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  // expected-error @below {{'sdf.channel' op has production rate 0, but a rate is at least 1}}
  sdf.channel @c from @a to @a tokens 0 rates 0 to 1
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  // expected-error @below {{'sdf.channel' op has consumption rate -3, but a rate is at least 1}}
  sdf.channel @c from @a to @a tokens 0 rates 1 to -3
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time [1, 1]
  // expected-error @below {{'sdf.channel' op has production rate -1 in phase 1, but a rate cannot be negative}}
  sdf.channel @c from @a to @a tokens 0 rates [3, -1] to 1
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time [1, 1]
  // expected-error @below {{'sdf.channel' op has consumption rate 0 in each phase, but a rate is at least 1 in some phase}}
  sdf.channel @c from @a to @a tokens 0 rates 1 to [0, 0]
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time [1, 1]
  // expected-error @below {{'sdf.channel' op has no production rate; give one number, or one for each phase}}
  "sdf.channel"() <{sym_name = "c", source = @a, target = @a, tokens = 0 : i64, production = array<i64>, consumption = array<i64: 1>}> : () -> ()
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-note @below {{the source}}
  sdf.actor @a time 1
  sdf.actor @b time [1, 1, 1]
  // expected-error @below {{'sdf.channel' op has 3 production rates, but its source @a has 1 phase; give one rate, or one for each phase}}
  sdf.channel @c from @a to @b tokens 0 rates [1, 0, 1] to 1
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  // expected-note @below {{the target}}
  sdf.actor @b time [1, 1, 1]
  // expected-error @below {{'sdf.channel' op has 2 consumption rates, but its target @b has 3 phases; give one rate, or one for each phase}}
  sdf.channel @c from @a to @b tokens 0 rates 1 to [1, 1]
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  // expected-error @below {{'sdf.channel' op has capacity 1, but starts with 2 tokens; a buffer holds at least those}}
  sdf.channel @c from @a to @a tokens 2 capacity 1
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  // expected-error @below {{'sdf.channel' op has tokens of -8 bits, but a size cannot be negative}}
  sdf.channel @c from @a to @a tokens 2 size -8
}

// -----

// The channel back lets one token too many into the buffer.
sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  // expected-error @below {{'sdf.channel' op has capacity 4, but no channel back keeps it; add one from @b to @a with 3 tokens}}
  sdf.channel @stream.a.b from @a to @b tokens 1 capacity 4
  sdf.channel @buffer.a.b from @b to @a tokens 4
}

// -----

// The channel back counts in tokens of its own.
sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  // expected-error @below {{'sdf.channel' op has capacity 4, but no channel back keeps it; add one from @b to @a with 4 tokens and rates 3 to 2}}
  sdf.channel @stream.a.b from @a to @b tokens 0 rates 2 to 3 capacity 4
  sdf.channel @buffer.a.b from @b to @a tokens 2
}

// -----

// Rates of a cyclo-static actor are swapped list by list.
sdf.graph @g time_unit "ns" {
  sdf.actor @a time [1, 1]
  sdf.actor @b time 1
  // expected-error @below {{'sdf.channel' op has capacity 4, but no channel back keeps it; add one from @b to @a with 4 tokens and rates 1 to [2, 1]}}
  sdf.channel @stream.a.b from @a to @b tokens 0 rates [2, 1] to 1 capacity 4
  sdf.channel @buffer.a.b from @b to @a tokens 4 rates 1 to [1, 2]
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.schedule {
    // expected-error @below {{'sdf.schedule' op expects parent op 'sdf.graph'}}
    sdf.schedule {}
  }
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.schedule {
    // expected-error @below {{'builtin.module' op is not part of a schedule; a schedule holds orders and starts}}
    builtin.module {}
  }
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1 on 0
  sdf.schedule {
    // expected-note @below {{the first one}}
    sdf.order on 0 [@a]
    // expected-error @below {{'sdf.order' op is the second one for resource 0; keep one}}
    sdf.order on 0 [@a]
  }
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  sdf.schedule {
    // expected-note @below {{the first one}}
    sdf.start @a periodic [0] every 1
    // expected-error @below {{'sdf.start' op is the second one for @a; keep one}}
    sdf.start @a periodic [0] every 1
  }
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.schedule {
    // expected-error @below {{'sdf.order' op runs on resource -1, but resources are numbered from 0 to 4294967295}}
    sdf.order on -1 []
  }
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.schedule {
    // expected-error @below {{'sdf.order' op names @a as an actor, but the graph has no actor of this name}}
    sdf.order on 0 [@a]
  }
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-note @below {{the actor}}
  sdf.actor @a time 1 on 1
  sdf.schedule {
    // expected-error @below {{'sdf.order' op lists @a on resource 0, but it runs on resource 1}}
    sdf.order on 0 [@a]
  }
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-note @below {{the actor}}
  sdf.actor @a time 1
  sdf.schedule {
    // expected-error @below {{'sdf.order' op lists @a on resource 0, but it runs on none}}
    sdf.order on 0 [@a]
  }
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1 on 0
  sdf.actor @b time 1 on 0
  // expected-error @below {{'sdf.schedule' op orders resource 0 without @b, which runs on it too; list all actors of a resource}}
  sdf.schedule {
    sdf.order on 0 [@a]
  }
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  // expected-error @below {{'sdf.schedule' op gives start times, but none for @b; give them for all actors or for none}}
  sdf.schedule {
    sdf.start @a periodic [0] every 1
  }
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.schedule {
    // expected-error @below {{'sdf.start' op names @a as its actor, but the graph has no actor of this name}}
    sdf.start @a periodic [0] every 1
  }
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  sdf.schedule {
    // expected-error @below {{'sdf.start' op needs at least one firing in the periodic phase}}
    sdf.start @a transient [0] periodic [] every 1
  }
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  sdf.schedule {
    // expected-error @below {{'sdf.start' op needs start times that do not decrease from 0 on, but found -1 after 0}}
    sdf.start @a periodic [-1] every 1
  }
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  sdf.schedule {
    // expected-error @below {{'sdf.start' op needs start times that do not decrease from 0 on, but found 4 after 5}}
    sdf.start @a transient [1, 5] periodic [4] every 1
  }
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  sdf.schedule {
    // expected-error @below {{'sdf.start' op repeats the periodic phase every 4 time units, but the phase goes on for 5, from 1 to 6}}
    sdf.start @a periodic [1, 3, 6] every 4
  }
}

// -----

sdf.graph @g time_unit "ns" {
  sdf.actor @a time 1
  // expected-error @below {{'sdf.throughput' op names @self on the critical cycle, but the graph has no channel and no actor of this name}}
  sdf.throughput certified <period = 1, cycle = [@self], potentials = [0]>
}

// -----

// expected-error @below {{the denominator of the period must be positive, but found 5/0}}
#no_fraction = #sdf.certificate<period = 5/0, cycle = [@c], potentials = [0]>

// -----

// expected-error @below {{the denominator of the period must be positive, but found 5/-2}}
#no_fraction = #sdf.certificate<period = 5/-2, cycle = [@c], potentials = [0]>

// -----

// expected-error @below {{the period cannot be negative, but found -5/2}}
#negative = #sdf.certificate<period = -5/2, cycle = [@c], potentials = [0]>

// -----

// expected-error @below {{the period must be in lowest terms, which are 5/2, but found 10/4}}
#not_reduced = #sdf.certificate<period = 10/4, cycle = [@c], potentials = [0]>

// -----

// Only whole numbers: a period is exact.
// expected-error @+1 {{expected integer value}}
#not_exact = #sdf.certificate<period = 2.5, cycle = [@c], potentials = [0]>

// -----

// expected-error @below {{the critical cycle must have at least one channel}}
#no_cycle = #sdf.certificate<period = 5/2, cycle = [], potentials = [0]>

// -----

// expected-error @below {{the critical cycle has 1 waits, but lags are given for 2}}
#two_lags = #sdf.certificate<period = 5/2, cycle = [@c], lags = [0, 1], potentials = [0]>

// -----

// expected-error @below {{rounds and scale are about potentials, but there are none}}
#no_potentials = #sdf.certificate<period = 5/2, cycle = [@c], rounds = [2]>

// -----

// expected-error @below {{expected 'lags', 'last_firing', 'repetitions', 'rounds', 'scale' or 'potentials', but found 'lag'}}
#no_field = #sdf.certificate<period = 5/2, cycle = [@c], lag = 1>

// -----

// expected-error @below {{expected each field once, but found 'scale' again}}
#twice = #sdf.certificate<period = 5/2, cycle = [@c], scale = 2, scale = 2, potentials = [0]>

// -----

sdf.graph @g time_unit "ns" {
  // expected-error @below {{'sdf.resource' op has a wheel of 0 time units, but a wheel has at least 1}}
  sdf.resource 0 wheel 0 slice 0
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-error @below {{'sdf.resource' op has a slice of 9 time units, but it must be from 1 to the 8 of the wheel}}
  sdf.resource 0 wheel 8 slice 9
}

// -----

sdf.graph @g time_unit "ns" {
  // expected-note @below {{the first one}}
  sdf.resource 3 wheel 8 slice 4
  // expected-error @below {{'sdf.resource' op is the second one for resource 3; keep one}}
  sdf.resource 3 wheel 8 slice 5
}

// -----

// 2^62 time units on half of a wheel take 2^63.
sdf.graph @g time_unit "ns" {
  // expected-error @below {{'sdf.actor' op takes a time on the slice of its resource that does not fit 64 bits; use a larger slice or a coarser time unit}}
  sdf.actor @a time 4611686018427387904 on 0
  // expected-note @below {{the resource}}
  sdf.resource 0 wheel 2 slice 1
}
