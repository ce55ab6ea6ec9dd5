// RUN: snn-translate --export-dot %s | FileCheck %s --strict-whitespace

// The cycle through both actors is critical, the channel that only b feeds is
// not. An actor without resource comes first.
//      CHECK:digraph "pair" {
// CHECK-NEXT:  label="pair\nperiod 5/2 ns";
// CHECK-NEXT:  node [shape=box];
// CHECK-NEXT:  n1 [label="b\n2", color=red, fontcolor=red, style=bold];
// CHECK-NEXT:  subgraph cluster_0 {
// CHECK-NEXT:  label="resource 0";
// CHECK-NEXT:  n2 [label="c\n1"];
// CHECK-NEXT:  }
// CHECK-NEXT:  subgraph cluster_7 {
// CHECK-NEXT:  label="resource 7";
// CHECK-NEXT:  n0 [label="a\n3", color=red, fontcolor=red, style=bold];
// CHECK-NEXT:  }
// CHECK-NEXT:  n0 -> n1 [label="a_b", color=red, fontcolor=red, style=bold];
// CHECK-NEXT:  n1 -> n0 [label="b_a\n2 tokens", color=red, fontcolor=red, style=bold];
// CHECK-NEXT:  n1 -> n2 [label="b_c\n1 token"];
// CHECK-NEXT:}
sdf.graph @pair time_unit "ns" {
  sdf.actor @a time 3 on 7
  sdf.actor @b time 2
  sdf.actor @c time 1 on 0
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
  sdf.channel @b_c from @b to @c tokens 1
  sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a], potentials = [0, 6, 5]>
}

// Phases and rates as they are written, a long list cut off, and a start-order
// wait shown by its actor.
// CHECK-NEXT:digraph "phases" {
// CHECK-NEXT:  label="phases\nperiod 3 ns";
//      CHECK:  n0 [label="a\n[5, 1]", color=red, fontcolor=red, style=bold];
// CHECK-NEXT:  n1 [label="b\n1", color=red, fontcolor=red, style=bold];
// CHECK-NEXT:  n2 [label="c\n[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, ..."];
// CHECK-NEXT:  n0 -> n1 [label="a_b\n[1, 0] to 1", color=red, fontcolor=red, style=bold];
// CHECK-NEXT:  n1 -> n0 [label="b_a\n1 to [0, 1]\n1 token", color=red, fontcolor=red, style=bold];
sdf.graph @phases time_unit "ns" {
  sdf.actor @a time [5, 1]
  sdf.actor @b time 1
  sdf.actor @c time [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]
  sdf.channel @a_b from @a to @b tokens 0 rates [1, 0] to 1
  sdf.channel @b_a from @b to @a tokens 1 rates 1 to [0, 1]
  sdf.throughput certified <period = 3, cycle = [@a_b, @b_a, @a], potentials = [0, 3, 5]>
}

// Names are any bytes; 0xE9 alone is no UTF-8, but "\C3\A9" is.
//      CHECK:digraph "a \"quoted\" \\ name" {
// CHECK-NEXT:  label="a \"quoted\" \\ name\nthroughput not analysed";
//      CHECK:  n0 [label="line\\x0A&amp;lt;\n1"];
// CHECK-NEXT:  n1 [label="caf\\xE9\n1"];
// CHECK-NEXT:  n2 [label="café\n1"];
module {
  sdf.graph @"a \22quoted\22 \\ name" time_unit "ns" {
    sdf.actor @"line\0A&lt;" time 1
    sdf.actor @"caf\E9" time 1
    sdf.actor @"caf\C3\A9" time 1
  }
}

//      CHECK:digraph "empty" {
// CHECK-NEXT:  label="empty\nthroughput unbounded";
// CHECK-NEXT:  node [shape=box];
// CHECK-NEXT:}
sdf.graph @empty time_unit "ns" {
  sdf.throughput unbounded
}
