// RUN: snn-opt %s --sdf-verify-schedule --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s

// Two firings at once on a ring of two tokens; times differ between firings.
//
// CHECK: VerifiedSchedule | Category:sdf | Function=starts | orders=0, start-times=all
sdf.graph @starts time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  sdf.schedule {
    sdf.start @a periodic [0, 2] every 5
    sdf.start @b transient [3] periodic [5, 8] every 5
  }
}

// CHECK: VerifiedSchedule | Category:sdf | Function=orders | orders=1, start-times=none
sdf.graph @orders time_unit "ns" {
  sdf.actor @a time 2 on 0
  sdf.actor @b time 1 on 0
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  sdf.schedule {
    sdf.order on 0 [@a, @a, @b, @a, @b]
  }
}
