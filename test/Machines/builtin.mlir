// The limits of the machines that come with Ganglion; docs/Machines.md lists
// them too.

// RUN: snn-opt %ganglion_src_root/lib/Machines/dynapse-paper.mlir \
// RUN:     | FileCheck %s --check-prefix=PAPER
// RUN: snn-opt %ganglion_src_root/lib/Machines/dynapse1.mlir \
// RUN:     | FileCheck %s --check-prefix=DYNAPSE1
// RUN: snn-opt %ganglion_src_root/lib/Machines/loihi1.mlir \
// RUN:     | FileCheck %s --check-prefix=LOIHI1
// RUN: snn-opt %ganglion_src_root/lib/Machines/truenorth.mlir \
// RUN:     | FileCheck %s --check-prefix=TRUENORTH
// RUN: snn-opt %ganglion_src_root/lib/Machines/odin.mlir \
// RUN:     | FileCheck %s --check-prefix=ODIN
// RUN: snn-opt %ganglion_src_root/lib/Machines/mesh.mlir \
// RUN:     | FileCheck %s --check-prefix=MESH

// PAPER: xbar.machine @"dynapse-paper"
// PAPER-SAME: {{ }}columns = 128 : i64
// PAPER-SAME: fan_in = 128 : i64
// PAPER-SAME: height = 2 : i64
// PAPER-SAME: {{ }}neurons = 128 : i64
// PAPER-SAME: partial_sums = #xbar.partial_sums<graded>
// PAPER-SAME: resets = ["none", "zero", "value", "subtract", "subtract_multi"]
// PAPER-SAME: {{ }}rows = 128 : i64
// PAPER-SAME: synapses = 16384 : i64
// PAPER-SAME: synaptic_state = true
// PAPER-SAME: tile_sharing = true
// PAPER-SAME: topology = #xbar.topology<mesh>
// PAPER-SAME: weight_bits = 8 : i64
// PAPER-SAME: width = 2 : i64

// DYNAPSE1: xbar.machine @dynapse1
// DYNAPSE1-SAME: {{ }}columns = 256 : i64
// DYNAPSE1-SAME: fan_in = 64 : i64
// DYNAPSE1-SAME: height = 2 : i64
// DYNAPSE1-SAME: {{ }}neurons = 256 : i64
// DYNAPSE1-SAME: partial_sums = #xbar.partial_sums<none>
// DYNAPSE1-SAME: resets = ["zero"]
// DYNAPSE1-SAME: {{ }}rows = 1024 : i64
// DYNAPSE1-SAME: synapses = 16384 : i64
// DYNAPSE1-SAME: synaptic_state = true
// DYNAPSE1-SAME: tile_sharing = false
// DYNAPSE1-SAME: topology = #xbar.topology<hierarchical>
// DYNAPSE1-SAME: weight_bits = 2 : i64
// DYNAPSE1-SAME: width = 2 : i64

// LOIHI1: xbar.machine @loihi1
// LOIHI1-SAME: {{ }}columns = 1024 : i64
// LOIHI1-SAME: fan_in = 4096 : i64
// LOIHI1-SAME: height = 8 : i64
// LOIHI1-SAME: {{ }}neurons = 1024 : i64
// LOIHI1-SAME: partial_sums = #xbar.partial_sums<none>
// LOIHI1-SAME: resets = ["zero"]
// LOIHI1-SAME: {{ }}rows = 4096 : i64
// LOIHI1-SAME: synapses = 131072 : i64
// LOIHI1-SAME: synaptic_state = true
// LOIHI1-SAME: tile_sharing = false
// LOIHI1-SAME: topology = #xbar.topology<mesh>
// LOIHI1-SAME: weight_bits = 8 : i64
// LOIHI1-SAME: width = 16 : i64

// TRUENORTH: xbar.machine @truenorth
// TRUENORTH-SAME: {{ }}columns = 256 : i64
// TRUENORTH-SAME: fan_in = 256 : i64
// TRUENORTH-SAME: height = 64 : i64
// TRUENORTH-SAME: {{ }}neurons = 256 : i64
// TRUENORTH-SAME: partial_sums = #xbar.partial_sums<none>
// TRUENORTH-SAME: resets = ["none", "zero", "value", "subtract"]
// TRUENORTH-SAME: {{ }}rows = 256 : i64
// TRUENORTH-SAME: synapses = 65536 : i64
// TRUENORTH-SAME: synaptic_state = false
// TRUENORTH-SAME: tile_sharing = false
// TRUENORTH-SAME: topology = #xbar.topology<mesh>
// TRUENORTH-SAME: weight_bits = 9 : i64
// TRUENORTH-SAME: width = 64 : i64

// ODIN: xbar.machine @odin
// ODIN-SAME: {{ }}columns = 256 : i64
// ODIN-SAME: fan_in = 256 : i64
// ODIN-SAME: height = 1 : i64
// ODIN-SAME: {{ }}neurons = 256 : i64
// ODIN-SAME: partial_sums = #xbar.partial_sums<none>
// ODIN-SAME: resets = ["zero"]
// ODIN-SAME: {{ }}rows = 256 : i64
// ODIN-SAME: synapses = 65536 : i64
// ODIN-SAME: synaptic_state = false
// ODIN-SAME: tile_sharing = false
// ODIN-SAME: topology = #xbar.topology<mesh>
// ODIN-SAME: weight_bits = 4 : i64
// ODIN-SAME: width = 1 : i64

// MESH: xbar.machine @mesh
// MESH-SAME: {{ }}columns = 128 : i64
// MESH-SAME: fan_in = 1073741824 : i64
// MESH-SAME: height = 16 : i64
// MESH-SAME: {{ }}neurons = 1073741824 : i64
// MESH-SAME: partial_sums = #xbar.partial_sums<graded>
// MESH-SAME: resets = ["none", "zero", "value", "subtract", "subtract_multi"]
// MESH-SAME: {{ }}rows = 128 : i64
// MESH-SAME: synapses = 1073741824 : i64
// MESH-SAME: synaptic_state = true
// MESH-SAME: tile_sharing = true
// MESH-SAME: topology = #xbar.topology<mesh>
// MESH-SAME: weight_bits = 8 : i64
// MESH-SAME: width = 16 : i64
