//===- truenorth.mlir - IBM TrueNorth -------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One TrueNorth chip. Sources: Merolla et al., "A million spiking-neuron
// integrated circuit with a scalable communication network and interface",
// Science 2014, and Cassidy et al., "Cognitive computing building block",
// IJCNN 2013, for the neuron.
//
// "Recalled" marks a figure known from a paper that was not read again;
// "summary" one read in the hardware pages of open-neuromorphic.org.
//
//===----------------------------------------------------------------------===//

xbar.machine @truenorth {
  // 4096 cores (summary), 64 x 64 (SANA-FE repository, arch/truenorth.yaml).
  width = 64,
  height = 64,
  // 2-D mesh of routers (summary).
  topology = #xbar.topology<mesh>,
  // 256 axons, 256 neurons, 256 x 256 binary crossbar per core (summary).
  rows = 256,
  columns = 256,
  neurons = 256,
  synapses = 65536,
  fan_in = 256,
  // A neuron sends its spikes to one axon of one core (summary); whoever needs
  // more copies the neuron.
  fan_out = 1,
  // Bits, sign included. A crosspoint is one bit; a weight is one of 4 that a
  // neuron has, chosen by the type of the axon, of 9 bits (recalled). A network
  // with more than 4 weights per neuron needs several axons; not checked here.
  weight_bits = 9,
  // Spikes are binary.
  partial_sums = #xbar.partial_sums<none>,
  // The membrane is a neuron's only state (recalled).
  synaptic_state = false,
  // Reset to a value, linear, none (Cassidy et al., recalled).
  resets = ["none", "zero", "value", "subtract"],
  // No neuron state is swapped at run time.
  tile_sharing = false,
  // Tokens. Axons buffer up to 15 steps (recalled), plus the step at work.
  buffer_tokens = 16,
  // Picoseconds. A step is a tick of 1 ms (summary), which covers all work of a
  // core and all routing.
  base_time = 1000000000,
  row_time = 0,
  column_time = 0,
  // Picoseconds. Not used without tile sharing.
  reload_time = 0,
  // Picoseconds. Covered by the tick.
  hop_time = 0,
  event_time = 0,
  // Picojoules per synaptic event, all other energy included (recalled).
  synapse_energy = 26.0
}
