//===- loihi1.mlir - Intel Loihi, first generation ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One Loihi chip. Sources: Davies et al., "Loihi: A Neuromorphic Manycore
// Processor with On-Chip Learning", IEEE Micro 2018, and the description of it
// for the simulator SANA-FE (repository SLAM-Lab/SANA-FE, release 2,
// arch/loihi.yaml), whose figures are those of the paper, calibrated.
//
// "Recalled" marks a figure known from the paper that was not read again.
// Versions of arch/loihi.yaml differ: 16 or 20 ns for a message in, 3.8 to
// 4.0 ns for a synapse, 0 to 1.8 us for the barrier.
//
//===----------------------------------------------------------------------===//

xbar.machine @loihi1 {
  // 128 cores: 8 x 4 tiles (SANA-FE) of 4 cores. Each core is a tile here; a
  // 16 x 8 mesh counts too many hops for cores that share a router, never too
  // few.
  width = 16,
  height = 8,
  // Mesh of routers (paper, SANA-FE).
  topology = #xbar.topology<mesh>,
  // 4096 input axons per core (SANA-FE: fan_in).
  rows = 4096,
  // 1024 neurons per core (128 Ki on 128 cores).
  columns = 1024,
  neurons = 1024,
  // Synapses share a memory of 128 KiB per core (paper, recalled), 2^20 bits.
  // At weight_bits = 8 that is 2^20 / 8. Indices and delays, which take bits
  // too, are left out. For other widths override both attributes: 1 bit gives
  // 1048576, 4 bits 262144.
  synapses = 131072,
  // A neuron can listen to each axon.
  fan_in = 4096,
  // Bits, sign included: 1 to 9 (paper, recalled).
  weight_bits = 8,
  // Trees of compartments add up within a core only, and spikes between cores
  // are binary (paper, recalled).
  partial_sums = #xbar.partial_sums<none>,
  // Current-based neurons with a decaying current (paper).
  synaptic_state = true,
  // Reset to zero. SANA-FE lists a soft reset too, which takes two compartments
  // on the chip (recalled).
  resets = ["zero"],
  // No neuron state is swapped at run time.
  tile_sharing = false,
  // Tokens. Cores keep the inputs of this and the next step apart (recalled).
  buffer_tokens = 2,
  // Picoseconds. Barrier at the end of a step: 1800 ns with 29 tiles in use
  // (SANA-FE), 600 ns with one.
  base_time = 1800000,
  // Picoseconds per active axon in the worst case: message in, 16 ns, and
  // a synapse to each of 1024 neurons, 3.8 ns each (SANA-FE, dense).
  // 16000 + 1024 * 3800. Override it for sparser axons.
  row_time = 3907200,
  // Picoseconds per neuron in the worst case, a spike: access 6.0, update 3.7,
  // spike 30 ns (SANA-FE).
  column_time = 39700,
  // Picoseconds. Not used without tile sharing.
  reload_time = 0,
  // Picoseconds. 6.5 ns north or south, 4.1 ns east or west (SANA-FE); the
  // slower one.
  hop_time = 6500,
  // Picoseconds. Message out, 5.1 ns (SANA-FE).
  event_time = 5100,
  // Picojoules per neuron and step: access 51.2, update 21.6 (SANA-FE).
  neuron_energy = 72.8,
  // Picojoules per active axon: message in (SANA-FE).
  row_energy = 0.0,
  // Picojoules per synaptic event, dense (SANA-FE). The paper has 23.6 for the
  // bare operation (recalled).
  synapse_energy = 35.5,
  // Picojoules per spike: 69.3, and 111 for the message out (SANA-FE).
  spike_energy = 180.3,
  // Picojoules. 4.2 north or south, 3.0 east or west (SANA-FE); the higher one.
  hop_energy = 4.2
}
