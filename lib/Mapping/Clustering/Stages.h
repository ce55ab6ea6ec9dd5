//===- Stages.h - Networks taken apart by stages ----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_CLUSTERING_STAGES_H
#define GANGLION_LIB_MAPPING_CLUSTERING_STAGES_H

#include "ganglion/Mapping/Clustering.h"

#include <cstdint>
#include <vector>

namespace ganglion::mapping {

/// One stage of a network. Its axons are renumbered densely, in the same order,
/// so that tables indexed by axon are no larger than the stage.
struct Stage {
  uint32_t number = 0;
  std::vector<NeuronId> neurons;
  /// The axons of each neuron of the stage by their dense number.
  std::vector<std::vector<AxonId>> inputs;
  /// The network's axon behind each dense number.
  std::vector<AxonId> axons;
};

/// The stages of a network, in order.
std::vector<Stage> splitIntoStages(const Connectivity &connectivity);

/// Appends the clustering of a stage, with the network's axons and unit ids.
void appendStage(Clustering &result, Clustering part, const Stage &stage);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_CLUSTERING_STAGES_H
