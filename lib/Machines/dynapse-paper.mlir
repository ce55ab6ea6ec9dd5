//===- dynapse-paper.mlir - DYNAP-SE as the published compilers model it --===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The model of the papers on compiling for "DYNAP-SE": LCTES 2020
// (arXiv 2004.03717), SpiNeMap (arXiv 1909.01843) and DFSynthesizer
// (arXiv 2108.02023). It is not the chip: see dynapse1.mlir for that.
//
// "Recalled" marks a figure known from a paper that was not read again.
// "Tutorial" is the LeNet example in the repository Shihao-Song/DFSynthesizer,
// whose times have no unit; one of its units is taken as 1 ns (assumption).
//
//===----------------------------------------------------------------------===//

xbar.machine @"dynapse-paper" {
  // 4 tiles (papers, recalled), 2 x 2 in the tutorial.
  width = 2,
  height = 2,
  // Mesh with XY routing (papers, recalled; the Noxim set-up of the repository
  // drexel-DISCO/SpiNeMap).
  topology = #xbar.topology<mesh>,
  // One 128 x 128 crossbar per tile (papers, recalled; default size of the
  // repository Shihao-Song/ncc_prototype).
  rows = 128,
  columns = 128,
  // One neuron per column (same).
  neurons = 128,
  // Each crosspoint can hold a synapse: 128 * 128.
  synapses = 16384,
  // A column sees each row, so the rows are the limit.
  fan_in = 128,
  // Bits. HfO2 OxRRAM (papers, recalled), analog, no resolution stated: 8 is an
  // assumption.
  weight_bits = 8,
  // The decomposition in ncc_prototype cuts a neuron into a chain of smaller
  // ones. It computes the same network only if partial sums travel as values.
  partial_sums = #xbar.partial_sums<graded>,
  // The model does not say what a neuron can do, so nothing is refused
  // (assumption).
  synaptic_state = true,
  resets = ["none", "zero", "value", "subtract", "subtract_multi"],
  // The SDF3-based flow of DFSynthesizer puts several clusters on a tile.
  tile_sharing = true,
  // Tokens. The flow chooses buffer sizes itself; 2, a buffer filled while the
  // other is drained, is an assumption.
  buffer_tokens = 2,
  // Picoseconds. A cluster takes a constant time, 16 units in the tutorial.
  base_time = 16000,
  row_time = 0,
  column_time = 0,
  // Picoseconds. Changing the cluster on a tile is free in the flow.
  reload_time = 0,
  // Picoseconds. Links of 3 units to a neighbour, 4 on the diagonal, in the
  // tutorial; on a mesh the diagonal is two hops, 6 units.
  hop_time = 3000,
  // Picoseconds. Switches pass 1.8 * 10^9 events a second (papers, recalled):
  // 555.6 ps, rounded up.
  event_time = 556,
  // Picojoules per spike of a neuron (papers, recalled; at 30 Hz).
  spike_energy = 50.0,
  // Picojoules per routed spike (papers, recalled), charged at each hop.
  hop_energy = 147.0
}
