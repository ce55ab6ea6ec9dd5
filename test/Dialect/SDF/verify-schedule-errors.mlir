// RUN: snn-opt %s --sdf-verify-schedule -split-input-file -verify-diagnostics

// expected-error @below {{'sdf.graph' op has no sdf.schedule to verify; run --sdf-schedule first}}
sdf.graph @none time_unit "ns" {
}

// -----

sdf.graph @too_early time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  // expected-error @below {{'sdf.schedule' op is wrong: firing 0 of actor 'b' starts at 2, but its tokens of channel 'a_b' are missing until firing 0 of actor 'a' ends at 3}}
  sdf.schedule {
    sdf.start @a periodic [0] every 5
    sdf.start @b periodic [2] every 5
  }
}

// -----

sdf.graph @too_fast time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  // expected-error @below {{'sdf.schedule' op is wrong: actor 'b' fires too fast for actor 'a' in the long run, when its tokens of channel 'a_b' are missing}}
  sdf.schedule {
    sdf.start @a periodic [0] every 5
    sdf.start @b periodic [9] every 4
  }
}

// -----

sdf.graph @busy time_unit "ns" {
  sdf.actor @a time 3 on 0
  sdf.actor @b time 2 on 0
  // expected-error @below {{'sdf.schedule' op is wrong: firing 0 of actor 'b' starts at 2, but resource 0 is busy until firing 0 of actor 'a' ends at 3}}
  sdf.schedule {
    sdf.order on 0 [@a, @b]
    sdf.start @a periodic [0] every 5
    sdf.start @b periodic [2] every 5
  }
}

// -----

sdf.graph @incomplete time_unit "ns" {
  sdf.actor @a time 3 on 0
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0 rates 1 to 3
  // expected-error @below {{'sdf.schedule' op is wrong: the order of resource 0 lists actor 'a' 2 times, but it fires 3 times in an iteration}}
  sdf.schedule {
    sdf.order on 0 [@a, @a]
  }
}

// -----

sdf.graph @deadlock time_unit "ns" {
  sdf.actor @a time 3 on 0
  sdf.actor @b time 2 on 0
  sdf.channel @a_b from @a to @b tokens 0
  // expected-error @below {{'sdf.schedule' op is wrong: the graph deadlocks if the orders are kept}}
  sdf.schedule {
    sdf.order on 0 [@b, @a]
  }
}
