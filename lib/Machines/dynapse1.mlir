//===- dynapse1.mlir - DYNAP-SE1, the chip --------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One DYNAP-SE1 chip. Sources: the developer documentation of SynSense (samna,
// "DYNAP-SE1 introduction") and Moradi et al., "A Scalable Multicore
// Architecture With Heterogeneous Memory Structures for Dynamic Neuromorphic
// Asynchronous Processors (DYNAPs)", 2018 (arXiv 1708.04198).
//
// "Recalled" marks a figure known from the paper that was not read again. The
// neurons are analog circuits in real time: a program in time steps is an
// approximation of what they do, and the times here are those of the digital
// routing beside a chosen time step.
//
//===----------------------------------------------------------------------===//

xbar.machine @dynapse1 {
  // 4 cores per chip (samna). A board of 4 chips is width=4,height=4.
  width = 2,
  height = 2,
  // Routing is hierarchical: R1 in a core, R2 between the cores of a chip, R3
  // between chips, as a mesh (paper, recalled). A chip is a group: its cores are
  // one R2 away from each other.
  topology = #xbar.topology<hierarchical>,
  group_width = 2,
  group_height = 2,
  // Not a crossbar: a neuron picks sources by tags. A tag has 10 bits (paper,
  // recalled), so 1024 sources can be told apart in a core.
  rows = 1024,
  // 256 neurons per core (samna).
  columns = 256,
  neurons = 256,
  // 256 neurons with 64 CAM words each (samna): 256 * 64.
  synapses = 16384,
  // 64 CAM words per neuron (samna).
  fan_in = 64,
  // Bits. A CAM word chooses one of 4 synapse types (samna), whose strength the
  // core's neurons share. A stronger synapse takes several words.
  weight_bits = 2,
  // Events carry no value and nothing adds up across neurons, so a neuron with
  // more than 64 synapses does not fit.
  partial_sums = #xbar.partial_sums<none>,
  // Synapses are DPI filters with a time constant (paper, recalled).
  synaptic_state = true,
  // A spike takes the membrane to its resting value (paper, recalled).
  resets = ["zero"],
  // State is charge on a neuron's own capacitors.
  tile_sharing = false,
  // Tokens. No figure; an assumption.
  buffer_tokens = 2,
  // Picoseconds. A time step of 1 ms: an assumption, neurons run in real time.
  base_time = 1000000000,
  // Picoseconds. Broadcast of an event in a core: 27 ns (paper, recalled).
  row_time = 27000,
  // Picoseconds. Neurons work side by side, in real time.
  column_time = 0,
  // Picoseconds. Not used without tile sharing.
  reload_time = 0,
  // Picoseconds. About 15 ns per hop (paper, recalled; measured between chips,
  // used for R2 as well).
  hop_time = 15000,
  // Picoseconds. No figure read; one event per hop time is an assumption.
  event_time = 15000,
  // Picojoules per spike at 1.3 V: 260 for the spike, 507 for its encoding,
  // 2200 for the broadcast in a core (paper, recalled).
  spike_energy = 2967.0,
  // Picojoules per event to another core, 78 (paper, recalled). A hop between
  // chips takes 17.
  hop_energy = 78.0
}
