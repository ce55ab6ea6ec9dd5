// RUN: snn-opt %s --sdf-check --remarks-filter=sdf 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: snn-opt %s --sdf-check | FileCheck %s
// RUN: snn-opt %s --pass-pipeline='builtin.module(sdf.graph(sdf-check))' | FileCheck %s

// REMARK: Consistent | Category:sdf | Function=ring | actors=2, firings-per-iteration=2
// CHECK-LABEL: sdf.graph @ring
sdf.graph @ring time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 1
}

// 2 q(a) = 3 q(b) and 1 q(b) = 2 q(c) give q = (3, 2, 1), 6 firings. From
// @c_a, which holds 3 tokens, a can fire 3 times and return 6 tokens to b.
// REMARK: Consistent | Category:sdf | Function=multi_rate | actors=3, firings-per-iteration=6
// CHECK-LABEL: sdf.graph @multi_rate
sdf.graph @multi_rate time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  sdf.actor @c time 1
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  sdf.channel @b_c from @b to @c tokens 0 rates 1 to 2
  sdf.channel @c_a from @c to @a tokens 3 rates 3 to 1
}

// Rounds are balanced, 3 q(a) = 1 q(b), and firings counted: 2 * 1 + 3 * 3.
// REMARK: Consistent | Category:sdf | Function=cyclo_static | actors=2, firings-per-iteration=11
// CHECK-LABEL: sdf.graph @cyclo_static
sdf.graph @cyclo_static time_unit "ns" {
  sdf.actor @a time [1, 2]
  sdf.actor @b time [1, 1, 2]
  sdf.channel @a_b from @a to @b tokens 0 rates [1, 2] to [0, 0, 1]
  sdf.channel @b_a from @b to @a tokens 3 rates [0, 0, 1] to [1, 2]
}

// Graphs are found anywhere.
module {
  module {
    // REMARK: Consistent | Category:sdf | Function=nested | actors=0, firings-per-iteration=0
    // CHECK-LABEL: sdf.graph @nested
    sdf.graph @nested time_unit "ns" {
    }
  }
}
