//===- ClusteringAlgorithm.h - Ways to cluster neurons ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The clustering algorithms behind one interface. All are deterministic.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_CLUSTERINGALGORITHM_H
#define GANGLION_MAPPING_CLUSTERINGALGORITHM_H

#include "ganglion/Mapping/Clustering.h"
#include "ganglion/Mapping/MappingError.h"

#include <cstdint>
#include <variant>

namespace ganglion::mapping {

enum class ClusteringAlgorithm {
  /// Shares rows between neurons with common axons; see clusterByOverlap.
  Overlap,
  /// The greedy of the literature, as a baseline; see clusterMinClusters.
  MinClusters,
};

struct ClusteringOptions {
  ClusteringAlgorithm algorithm = ClusteringAlgorithm::Overlap;
  /// Only for MinClusters: the fan-in m of a unit of the chain decomposition.
  /// Zero stands for rows - 1, as the published tool is shipped.
  uint32_t unrollFanIn = 0;
};

using ClusteringResult = std::variant<Clustering, MappingError>;

/// Clusters by the algorithm chosen in the options. The connectivity must be
/// valid. Fails exactly if checkMappable does.
ClusteringResult clusterNeurons(const Connectivity &connectivity,
                                const CrossbarLimits &limits,
                                const ClusteringOptions &options = {});

/// Cuts wide neurons of a stage at common axons, so that their partial sums
/// share rows; packs units greedily by the fewest new rows; and merges
/// under-filled clusters. Tries several cuts per stage and keeps the one with
/// the fewest clusters.
ClusteringResult clusterByOverlap(const Connectivity &connectivity,
                                  const CrossbarLimits &limits);

/// The `min-clusters` greedy of Song et al., "Compiling Spiking Neural Networks
/// to Neuromorphic Hardware" (LCTES 2020), which unrolls a wide neuron into a
/// chain and fills the fullest crossbars first. Extended to respect stages,
/// levels and all limits, where the original knows rows and columns only. The
/// unrolled fan-in is clamped to what a column can hold.
ClusteringResult clusterMinClusters(const Connectivity &connectivity,
                                    const CrossbarLimits &limits,
                                    uint32_t unrollFanIn = 0);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_CLUSTERINGALGORITHM_H
