//===- odin.mlir - ODIN, open RTL -----------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One ODIN chip: one core, no network. Sources: the repository ChFrenkel/ODIN
// (doc/README.md, version 0.1, read) and Frenkel et al., "A 0.086-mm2
// 12.7-pJ/SOP 64k-Synapse 256-Neuron Online-Learning Digital Spiking
// Neuromorphic Processor in 28-nm CMOS", IEEE TBioCAS 2019.
//
// Times are clock cycles from doc/README.md, section 2.2.1, at 75 MHz (paper,
// recalled: the clock at 0.55 V, where it takes 12.7 pJ/SOP).
//
//===----------------------------------------------------------------------===//

xbar.machine @odin {
  // A single core (doc, section 1).
  width = 1,
  height = 1,
  topology = #xbar.topology<mesh>,
  // 256 x 256 crossbar with 256 neurons (doc, section 1.1). A row is the number
  // of a source neuron, so neurons of the core and outside inputs together have
  // 256 rows.
  rows = 256,
  columns = 256,
  neurons = 256,
  synapses = 65536,
  fan_in = 256,
  // Bits: 3 for the weight (doc, section 3.2) and a sign, which ODIN has once
  // per row (SPI_SYN_SIGN, section 4), so that all weights of a row must have
  // the same; not checked here.
  weight_bits = 4,
  // One core, and events carry no value.
  partial_sums = #xbar.partial_sums<none>,
  // The membrane is a LIF neuron's only state (doc, section 3.3.2).
  synaptic_state = false,
  // Back to 0 at the threshold (src/LIF_neuron_blocks/lif_neuron_state.v).
  // ODIN compares after each event, not once per step, and the leak is a
  // constant (section 3.3.2): equal to snn.neuron for some networks only.
  resets = ["zero"],
  // State is in the one memory of the core.
  tile_sharing = false,
  // Tokens. No figure; an assumption.
  buffer_tokens = 2,
  // Picoseconds. None stated for a step as a whole.
  base_time = 0,
  // Picoseconds per active row: a neuron spike event takes 1 + 512 cycles,
  // 513 / 75 MHz.
  row_time = 6840000,
  // Picoseconds per neuron: a time reference event, the leak, takes 2 cycles,
  // 2 / 75 MHz, rounded up.
  column_time = 26667,
  // Picoseconds. Not used without tile sharing.
  reload_time = 0,
  // Picoseconds. There is one tile.
  hop_time = 0,
  event_time = 0,
  // Picojoules per synaptic operation (title of the paper).
  synapse_energy = 12.7
}
