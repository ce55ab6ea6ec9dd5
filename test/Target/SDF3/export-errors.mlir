// RUN: snn-translate --export-sdf3 %s -split-input-file -verify-diagnostics

// expected-error @below {{has neither an sdf.graph nor an sdf.platform that an SDF3 file could hold}}
module {}

// -----

// expected-error @below {{an SDF3 file holds one sdf.graph, but the module has 2}}
module {
  sdf.graph @a time_unit "cycle" {}
  sdf.graph @b time_unit "cycle" {}
}

// -----

sdf.graph @g time_unit "cycle" {
  // expected-error @below {{has a name that is not UTF-8, as XML needs it; rename it}}
  sdf.actor @"\FF" time 1
}

// -----

// expected-error @below {{the name 'a?b' has a control character, which XML cannot hold; rename it}}
module {
  sdf.graph @g time_unit "cycle" {
    sdf.actor @"a\0Ab" time 1
  }
}

// -----

// expected-error @below {{the throughput constraint 1/3 is no decimal fraction, which SDF3 asks for; round it}}
module {
  sdf.graph @g time_unit "cycle" attributes {sdf.throughput_constraint = #sdf.rational<1/3>} {
    sdf.actor @a time 1
  }
}

// -----

// expected-error @below {{has resources for 1 of 2 actors, but a mapping places all of them or none}}
sdf.graph @g time_unit "cycle" {
  sdf.actor @a time 1 on 0
  sdf.actor @b time 1
}

// -----

sdf.graph @g time_unit "cycle" {
  // expected-error @below {{runs on resource 1, but the platform has 1 tiles}}
  sdf.actor @a time 1 on 1
}
sdf.platform @p {
  sdf.tile @t
}
