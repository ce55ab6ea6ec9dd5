//===- mesh.mlir - A plain mesh with round numbers ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// No particular machine: a start for experiments, meant to be overridden.
// Each number is an assumption. Synapses, fan-in and neurons have no limit of
// their own (2^30), so that rows and columns alone size the crossbar.
//
//===----------------------------------------------------------------------===//

xbar.machine @mesh {
  // Tiles.
  width = 16,
  height = 16,
  topology = #xbar.topology<mesh>,
  // The crossbar of a tile.
  rows = 128,
  columns = 128,
  // No limit besides rows and columns.
  neurons = 1073741824,
  synapses = 1073741824,
  fan_in = 1073741824,
  // Bits.
  weight_bits = 8,
  partial_sums = #xbar.partial_sums<graded>,
  synaptic_state = true,
  resets = ["none", "zero", "value", "subtract", "subtract_multi"],
  tile_sharing = true,
  // Tokens: one buffer is filled while the other is drained.
  buffer_tokens = 2,
  // Picoseconds: one nanosecond for each row, column, hop and event.
  base_time = 0,
  row_time = 1000,
  column_time = 1000,
  // Picoseconds: 128 rows are written at 10 ns each, the write time of the RRAM
  // in the MNSIM configuration of the repository ArChiiii/rram_nas_comp_pack.
  reload_time = 1280000,
  hop_time = 1000,
  event_time = 1000,
  // Picojoules: one for each event.
  neuron_energy = 1.0,
  row_energy = 1.0,
  synapse_energy = 1.0,
  spike_energy = 1.0,
  hop_energy = 1.0
}
