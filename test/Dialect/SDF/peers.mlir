// Graphs, or kinds of graph, for which a published tool gives a wrong answer. Each
// is written anew for this test and says which tool that is, what it gives, and
// why the answer here is right. The figures of the tools were measured with Kiter
// (github.com/bbodin/kiter, commit 8f387261) and SDF3 (the line in
// github.com/Shihao-Song/DFSynthesizer, commit af0e5ca).
//
// RUN: snn-opt %s --sdf-annotate-throughput --sdf-verify-certificate | FileCheck %s
// RUN: snn-opt %s --sdf-annotate-throughput=algorithm=howard --sdf-verify-certificate | FileCheck %s
// RUN: snn-opt %s --sdf-annotate-throughput=algorithm=kiter --sdf-verify-certificate | FileCheck %s
// RUN: snn-opt %s --sdf-annotate-throughput=algorithm=simulate --sdf-verify-certificate | FileCheck %s
// RUN: snn-opt %s --sdf-annotate-throughput=max-potentials=0 --sdf-verify-certificate | FileCheck %s

// Kiter: infinite throughput, from a circuit whose ratio equals its bound but for
// rounding. The graph is the SimpleUseCase of its benchmarks. An iteration has 3
// firings of x, and 2 rounds of both y and z.
//
// Self-timed, from 3 tokens on @z_y: y fires at 0, so that x gets 3 tokens at 1,
// of which it takes 2. z takes nothing for its first phase and starts it at 0;
// its 3 tokens let y fire again at 1, and x has 1 + 3 tokens at 2: it fires twice.
// The second phase of z needs 3 tokens, of 2 firings of x, and has to wait until
// 3; at 3 there are 6 tokens, enough for both rounds. So both second phases start
// at 3, and with them the first phase of the next iteration, 3 after that of this
// one. Each iteration does the same.
//
// CHECK-LABEL: sdf.graph @simple_use_case
// CHECK: sdf.throughput certified <period = 3,
sdf.graph @simple_use_case time_unit "cycle" {
  sdf.actor @x time 1
  sdf.actor @y time 1
  sdf.actor @z time [1, 1]
  sdf.channel @y_x from @y to @x tokens 0 rates 3 to 2
  sdf.channel @x_z from @x to @z tokens 0 rates 2 to [0, 3]
  sdf.channel @z_y from @z to @y tokens 3 rates [3, 0] to 3
}

// SDF3: throughput 0, as of a deadlock, for live cyclo-static graphs whose actors
// have no self-channels. Here the second phase of a may run beside the first one,
// but not start before it. It takes what b makes of the token of the first one
// before: 5 + 1 from that start to this one, and the first phase after it is two
// rounds later. So two rounds take 6.
//
// CHECK-LABEL: sdf.graph @no_self_channels
// CHECK: sdf.throughput certified <period = 3,
sdf.graph @no_self_channels time_unit "cycle" {
  sdf.actor @a time [5, 1]
  sdf.actor @b time 1
  sdf.channel @a_b from @a to @b tokens 0 rates [1, 0] to 1
  sdf.channel @b_a from @b to @a tokens 1 rates 1 to [0, 1]
}

// SDF3: 2147483647, Kiter: "inf", where nothing bounds the throughput: a chain
// such as hsdfTest and videoDec10 of the benchmarks of Kiter.
//
// CHECK-LABEL: sdf.graph @chain
// CHECK: sdf.throughput unbounded
sdf.graph @chain time_unit "cycle" {
  sdf.actor @a time 10
  sdf.actor @b time 20
  sdf.actor @c time [30, 0]
  sdf.channel @a_b from @a to @b tokens 0 rates 5 to 1
  sdf.channel @b_c from @b to @c tokens 0 rates 1 to [5, 0]
}
