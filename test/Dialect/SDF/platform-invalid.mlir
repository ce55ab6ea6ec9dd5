// RUN: snn-opt %s -split-input-file -verify-diagnostics

sdf.platform @p {
  // expected-error @below {{'builtin.module' op is not part of a platform; a platform holds tiles and connections}}
  builtin.module {}
}

// -----

sdf.platform @p {
  // expected-error @below {{'sdf.tile' op has a wheel of 0 time units, but it takes at least 1}}
  sdf.tile @t processor "arm" wheel 0
}

// -----

sdf.platform @p {
  // expected-error @below {{'sdf.tile' op has a wheel but no processor that it could share; name the type of the processor}}
  sdf.tile @t wheel 8
}

// -----

sdf.platform @p {
  // expected-error @below {{'sdf.tile' op has a memory of -1 bits, but a size cannot be negative}}
  sdf.tile @t memory -1
}

// -----

sdf.platform @p {
  // expected-error @below {{'sdf.tile' op needs the number of connections and both bandwidths, or none of them}}
  "sdf.tile"() <{sym_name = "t", in_bandwidth = 1 : i64}> : () -> ()
}

// -----

sdf.platform @p {
  // expected-error @below {{'sdf.tile' op has a network interface with -5, but connections and bandwidths cannot be negative}}
  sdf.tile @t connections 1 in 2 out -5
}

// -----

sdf.platform @p {
  sdf.tile @t
  // expected-error @below {{'sdf.connection' op names @u as its target, but the platform has no tile of this name}}
  sdf.connection @c from @t to @u delay 1
}

// -----

sdf.platform @p {
  sdf.tile @t
  // expected-note @below {{defined here}}
  sdf.connection @c from @t to @t delay 1
  // expected-error @below {{'sdf.connection' op names @c as its source, but that is an sdf.connection, not an sdf.tile}}
  sdf.connection @d from @c to @t delay 1
}

// -----

sdf.platform @p {
  sdf.tile @t
  // expected-error @below {{'sdf.connection' op has delay -1, but a delay cannot be negative}}
  sdf.connection @c from @t to @t delay -1
}

// -----

// expected-error @below {{a fraction is not negative and in lowest terms, but found 2/4}}
sdf.graph @g time_unit "cycle" attributes {sdf.throughput_constraint = #sdf.rational<2/4>} {}

// -----

// expected-error @below {{a fraction is not negative and in lowest terms, but found 1/0}}
sdf.graph @g time_unit "cycle" attributes {sdf.throughput_constraint = #sdf.rational<1/0>} {}

// -----

// expected-error @below {{attribute "sdf.throughput_constraint" is 1 : i64 at an sdf.graph, expected an #sdf.rational at an sdf.graph}}
sdf.graph @g time_unit "cycle" attributes {sdf.throughput_constraint = 1} {}

// -----

sdf.graph @g time_unit "cycle" {
  // expected-error @below {{attribute "sdf.state_size" is -1 : i64 at an sdf.actor, expected an i64 that is not negative at an sdf.actor}}
  sdf.actor @a time 1 {sdf.state_size = -1}
}

// -----

sdf.graph @g time_unit "cycle" {
  // expected-error @below {{attribute "sdf.processor" is 1 : i64 at an sdf.actor, expected a string at an sdf.actor}}
  sdf.actor @a time 1 {sdf.processor = 1}
}

// -----

sdf.graph @g time_unit "cycle" {
  // expected-error @below {{attribute "sdf.buffer_size" is {length = 1 : i64} at an sdf.actor, expected a dictionary}}
  sdf.actor @a time 1 {sdf.buffer_size = {length = 1}}
}
