// SDF3, `throughput`: 2147483647 for an inconsistent graph such as XMLTest of the
// benchmarks of Kiter, since it does not check for consistency. The graph is
// written anew for this test.
//
// RUN: snn-opt %s --sdf-annotate-throughput -verify-diagnostics

sdf.graph @inconsistent time_unit "cycle" {
  sdf.actor @a time 1
  sdf.actor @b time [1, 1]
  sdf.channel @a_b from @a to @b tokens 0 rates 1 to [1, 2]
  // expected-error @below {{'sdf.channel' op is inconsistent: it has rates [1, 0] to 1, but the other channels make @b and @a go through their phases in the proportion 1/3 to 1, so tokens run out or pile up; correct the rates}}
  sdf.channel @b_a from @b to @a tokens 2 rates [1, 0] to 1
}
