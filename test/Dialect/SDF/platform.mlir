// RUN: snn-opt %s | snn-opt | FileCheck %s
// RUN: snn-opt %s --mlir-print-op-generic | snn-opt | FileCheck %s
// RUN: snn-opt %s --emit-bytecode | snn-opt | FileCheck %s

// CHECK-LABEL: sdf.platform @pair {
sdf.platform @pair {
  // CHECK-NEXT: sdf.tile @left processor "arm" wheel 8 memory 1024 connections 2 in 96 out 64
  sdf.tile @left processor "arm" wheel 8 memory 1024 connections 2 in 96 out 64
  // CHECK-NEXT: sdf.tile @right processor "dsp"{{$}}
  sdf.tile @right processor "dsp"
  // CHECK-NEXT: sdf.tile @bare{{$}}
  sdf.tile @bare
  // CHECK-NEXT: sdf.connection @there from @left to @right delay 3
  sdf.connection @there from @left to @right delay 3
  // CHECK-NEXT: sdf.connection @home from @left to @left delay 0
  sdf.connection @home from @left to @left delay 0
}

// CHECK-LABEL: sdf.platform @empty attributes {note = "nothing"} {
sdf.platform @empty attributes {note = "nothing"} {
}

// What files of other tools say about a graph.
// CHECK-LABEL: sdf.graph @noted time_unit "cycle" attributes {sdf.throughput_constraint = #sdf.rational<1/400>} {
sdf.graph @noted time_unit "cycle" attributes {sdf.throughput_constraint = #sdf.rational<1/400>} {
  // CHECK-NEXT: sdf.actor @a time 1 {sdf.processor = "arm", sdf.state_size = 400 : i64}
  sdf.actor @a time 1 {sdf.processor = "arm", sdf.state_size = 400}
  // CHECK-NEXT: sdf.channel @c from @a to @a tokens 1 {sdf.buffer_size = {memory = 2 : i64, size = 1 : i64, source = 3 : i64, target = 4 : i64}}
  sdf.channel @c from @a to @a tokens 1 {sdf.buffer_size = {size = 1, memory = 2, source = 3, target = 4}}
}

// CHECK-LABEL: sdf.graph @whole time_unit "cycle" attributes {sdf.throughput_constraint = #sdf.rational<3>}
sdf.graph @whole time_unit "cycle" attributes {sdf.throughput_constraint = #sdf.rational<3/1>} {
}
