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
#include "ganglion/Mapping/SpikeCounts.h"

#include <cstdint>
#include <optional>
#include <variant>

namespace ganglion::mapping {

enum class ClusteringAlgorithm {
  /// Shares rows between neurons with common axons, then exchanges units
  /// between clusters for less traffic; see clusterByOverlap.
  Overlap,
  /// The greedy of the literature, as a baseline; see clusterMinClusters.
  MinClusters,
  /// Growth around active neurons and refinement; see clusterSpineMap.
  SpineMap,
  /// Neurons in their order; see clusterSequentially.
  Sequential,
};

struct ClusteringOptions {
  ClusteringAlgorithm algorithm = ClusteringAlgorithm::Overlap;
  /// Only for MinClusters: the fan-in m of a unit of the chain decomposition.
  /// Zero stands for rows - 1, as the published tool is shipped.
  uint32_t unrollFanIn = 0;
  /// What Overlap and SpineMap count as traffic; without it, every neuron and
  /// input fires in each time step.
  std::optional<SpikeCounts> spikes = std::nullopt;
};

using ClusteringResult = std::variant<Clustering, MappingError>;

/// Clusters by the algorithm chosen in the options: makes clusters by one of
/// the functions below, regroups them where that keeps the limit of fan-out,
/// and refines those of Overlap and SpineMap. The connectivity must be valid.
/// Fails if checkMappable does, or if the limit of fan-out cannot be kept that
/// way.
ClusteringResult clusterNeurons(const Connectivity &connectivity,
                                const CrossbarLimits &limits,
                                const ClusteringOptions &options = {});

// The algorithms by themselves fail exactly if checkMappable does. They keep
// all limits but that of fan-out.

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

/// The growth of SpiNeMap (Balaji et al., TVLSI 2020): a cluster starts with
/// the most active neuron and takes the one that exchanges most spikes with it.
ClusteringResult clusterSpineMap(const Connectivity &connectivity,
                                 const CrossbarLimits &limits,
                                 const SpikeCounts &spikes);

/// Neurons in the order of layers, and as they are numbered in each: one that
/// does not fit in the cluster in hand starts the next. PACMAN cuts populations
/// into slices so (Galluppi et al. 2012).
ClusteringResult clusterSequentially(const Connectivity &connectivity,
                                     const CrossbarLimits &limits);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_CLUSTERINGALGORITHM_H
