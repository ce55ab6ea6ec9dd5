// RUN: snn-opt %s --sdf-annotate-throughput --sdf-report-latency="source=a sink=b" --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s
// RUN: snn-opt %s --sdf-annotate-throughput --sdf-report-latency="source=a sink=b distance=1" --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=NEXT
// RUN: snn-opt %s --sdf-report-latency="source=a sink=b" --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=NONE
// RUN: snn-opt %s --sdf-annotate-throughput=max-potentials=0 --sdf-report-latency="source=a sink=b" --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=LEFT-OUT

// Self-timed, b starts at 1 + 5k and ends 5 later. a starts at 0, 1, 2, 3 and,
// now that the buffer is full, when firing k - 4 of b ends, at 6, 11, ...
// The times are 6 - 0, 11 - 1, 16 - 2, 21 - 3, 26 - 6, 31 - 11, ..., and to the
// next end of b 11 - 0, 16 - 1, 21 - 2, 26 - 3, 31 - 6, ...
// If a starts at 5k, b ends at 5k + 6.
//
// CHECK: Latency | Category:sdf | Function=buffer | distance=0, first-iteration=6, periodic-source=6, self-timed=20, sink=b, source=a, time-unit=ns
// NEXT: Latency | Category:sdf | Function=buffer | distance=1, first-iteration=6, periodic-source=11, self-timed=25, sink=b, source=a, time-unit=ns
// NONE: PeriodicSource | Category:sdf | Function=buffer | Reason="the graph has no certificate", Suggestion="run --sdf-annotate-throughput first"
// NONE: Latency | Category:sdf | Function=buffer | distance=0, first-iteration=6, self-timed=20, sink
// LEFT-OUT: PeriodicSource | Category:sdf | Function=buffer | Reason="the certificate has no potentials", Suggestion="run --sdf-annotate-throughput with a larger max-potentials"
// LEFT-OUT: Latency | Category:sdf | Function=buffer | distance=0, first-iteration=6, self-timed=20, sink
sdf.graph @buffer time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 5
  sdf.channel @self.a from @a to @a tokens 1
  sdf.channel @self.b from @b to @b tokens 1
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 4
}

// Self-timed, a starts at 0, 0, 5, 5, ... and b ends at 5, 5, 10, 10, ...: 5
// later, and next from 0 to 5 or from 0 to 10. Periodic, a starts at 5/2 * k
// and b ends at 5 + 5/2 * k, the next time 5/2 later.
//
// CHECK: Function=ring | {{.*}}, first-iteration=5, periodic-source=5, self-timed=5,
// NEXT: Function=ring | {{.*}}, first-iteration=5, periodic-source=15/2, self-timed=10,
sdf.graph @ring time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 2
}

// From the first of three firings to the end of the second of two. a starts at
// 0, 0, 2 and b at 1, 3, and again 4 later.
//
// CHECK: Function=multi_rate | {{.*}}, first-iteration=4, periodic-source=4, self-timed=4,
// NEXT: Function=multi_rate | {{.*}}, first-iteration=4, periodic-source=8, self-timed=8,
sdf.graph @multi_rate time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  sdf.channel @a_b from @a to @b tokens 0 rates 2 to 3
  sdf.channel @b_a from @b to @a tokens 4 rates 3 to 2
}

// a runs ahead for ever, unless it keeps to the period of b, which is 5.
//
// CHECK: SelfTimed | Category:sdf | Function=runs_ahead | Reason="the part of the graph with actor @a shows no periodic phase within 1000 iterations", Suggestion="bound buffers by channels back, or raise max-iterations"
// CHECK: Function=runs_ahead | {{.*}}, first-iteration=6, periodic-source=6, sink
sdf.graph @runs_ahead time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 5
  sdf.channel @self.a from @a to @a tokens 1
  sdf.channel @self.b from @b to @b tokens 1
  sdf.channel @a_b from @a to @b tokens 0
}

// Without a cycle all iterations run at once.
//
// CHECK: PeriodicSource | Category:sdf | Function=unbounded | Reason="no cycle of channels gives the graph a period", Suggestion="bound buffers by channels back"
// CHECK: Function=unbounded | {{.*}}, first-iteration=6, self-timed=6, sink
sdf.graph @unbounded time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 5
  sdf.channel @a_b from @a to @b tokens 0
}

// On half of the wheel, the 4 ns of b take 4 + 4 at worst.
//
// CHECK: Function=slices | {{.*}}, first-iteration=9, periodic-source=9, self-timed=9,
sdf.graph @slices time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 4 on 0
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 1
  sdf.resource 0 wheel 8 slice 4
}
