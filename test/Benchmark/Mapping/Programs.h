//===- Programs.h - The programs that the literature maps -------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The ten programs of Song et al., "DFSynthesizer" (TECS 2021), made anew from
/// their topologies. Their trained weights and inputs are not public, and
/// clustering needs neither. Where the published table leaves sizes of layers
/// open, they are chosen such that the number of synapses is met.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_BENCHMARK_MAPPING_PROGRAMS_H
#define GANGLION_TEST_BENCHMARK_MAPPING_PROGRAMS_H

#include "ganglion/Mapping/BoxClustering.h"
#include "ganglion/Mapping/SpikeCounts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ganglion::benchmarks {

struct Layer {
  enum class Kind {
    /// Square windows of the layer before: of all channels, or, in a pool, of
    /// one channel each.
    Convolution,
    Pool,
    Dense,
    /// Neurons of one population that listen to each other.
    Reservoir,
  };
  Kind kind;
  /// Channels of a convolution, neurons of a dense layer or a reservoir.
  uint32_t size = 0;
  uint32_t kernel = 1, stride = 1;
  /// Whether windows reach beyond the border, so that their number is that of
  /// the pixels divided by the stride.
  bool padded = false;
  /// Of a reservoir: synapses have delays of 1 to this number of steps; of all
  /// triples of listener, source and delay, so many are drawn.
  uint32_t delays = 0;
  uint64_t synapses = 0;
};

struct Program {
  std::string name;
  /// As published.
  uint64_t synapses, neurons;
  /// Of the input, which is square.
  uint32_t channels, side;
  std::vector<Layer> layers;
};

/// In the order of the published table.
const std::vector<Program> &getPrograms();
const Program &getProgram(const std::string &name);

/// A recurrent network of neurons that all listen to all others.
Program makeAllToAll(uint32_t numNeurons);

enum class Timing {
  /// A spike arrives within the step and a layer is a stage.
  Staged,
  /// A spike arrives one step later and all neurons are of one stage, as in the
  /// published tools, which know no stages.
  Stageless,
};

mapping::Connectivity buildConnectivity(const Program &program, Timing timing);

/// Whether a program has no reservoir, whose neurons listen to no boxes.
bool hasBoxes(const Program &program);

/// The network with Timing::Staged, its neurons numbered alike.
mapping::BoxNetwork buildBoxNetwork(const Program &program);

/// Counts drawn uniformly from 0 to `maximum`, over 100 steps, by the 64 bits
/// that std::mt19937_64 gives for the seed: they are the same everywhere, and
/// for a neuron the same in both forms of a network.
mapping::SpikeCounts drawSpikes(const mapping::Connectivity &network,
                                uint64_t maximum, uint64_t seed = 1);
mapping::BoxActivity drawSpikes(const mapping::BoxNetwork &network,
                                uint64_t maximum, uint64_t seed = 1);

} // namespace ganglion::benchmarks

#endif // GANGLION_TEST_BENCHMARK_MAPPING_PROGRAMS_H
