//===- Connections.h - Who sends spikes to whom -----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The first of two files with which the tool chain of SpiNeMap (Balaji et al.,
// "Mapping Spiking Neural Networks to Neuromorphic Hardware", IEEE TVLSI 28(1),
// 2020) and DFSynthesizer describes a network: what a simulator such as CARLsim
// has logged of it. Each line names a neuron and those it sends spikes to.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_SPIKELOG_CONNECTIONS_H
#define GANGLION_TARGET_SPIKELOG_CONNECTIONS_H

#include "ganglion/Support/Message.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ganglion::spikelog {

/// The largest number of a neuron. No crossbar machine takes more neurons, and
/// a table with an entry for each number fits into memory.
inline constexpr uint32_t maxNeuron = (uint32_t(1) << 28) - 1;

/// The connections of a log, by target. Neurons are meant by their positions,
/// from 0 on, since a log may leave out numbers.
struct Connections {
  /// The numbers of the neurons, ascending.
  std::vector<uint32_t> neurons;
  /// What neuron n listens to is `sources` from begins[n] to begins[n + 1] - 1.
  std::vector<uint64_t> begins;
  /// Ascending for each neuron, without repetition.
  std::vector<uint32_t> sources;
  /// How many parallel connections each of `sources` stands for; empty where
  /// there are no parallel ones.
  std::vector<uint32_t> multiplicities;

  size_t getNumNeurons() const { return neurons.size(); }
  bool isInput(uint32_t neuron) const {
    return begins[neuron] == begins[neuron + 1];
  }
};

/// Reads a file of connections. A line holds whole numbers separated by spaces
/// or tabs: a neuron, then the targets of its connections, in any order. Lines
/// of the same neuron add up; a line without targets only names its neuron;
/// empty lines are skipped. Time is linear in the length of the text; memory is
/// a small multiple of it, and 64 MiB more if numbers are as large as they may.
///
/// Returns the first mistake, and `connections` is then of no use.
std::optional<Message> readConnections(std::string_view text,
                                       Connections &connections);

} // namespace ganglion::spikelog

#endif // GANGLION_TARGET_SPIKELOG_CONNECTIONS_H
