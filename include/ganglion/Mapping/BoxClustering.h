//===- BoxClustering.h - Clusters that are boxes ----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The clustering of a network of boxes. A cluster is a box of neurons by a box
// of axons, and clusters come in grids: a layer is cut regularly, so that a few
// lists of cuts describe millions of clusters and any of them is found in
// constant time.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_BOXCLUSTERING_H
#define GANGLION_MAPPING_BOXCLUSTERING_H

#include "ganglion/Mapping/BoxNetwork.h"
#include "ganglion/Mapping/CrossbarLimits.h"
#include "ganglion/Mapping/InterClusterTraffic.h"
#include "ganglion/Mapping/MappingError.h"
#include "ganglion/Mapping/MulticastGraph.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ganglion::mapping {

/// One axis of a grid of clusters: tiles of neurons, each with some cells. An
/// axis without neurons has one tile.
struct GridAxis {
  /// The neuron axis that is cut, and where it starts.
  std::optional<uint32_t> neuronAxis;
  uint32_t firstNeuron = 0, tileSize = 0;
  /// The neurons of each cell. Cells of one tile differ in their axons; neurons
  /// that listen to none of these are left out.
  std::vector<Range> neurons;
  /// The first cell of each tile, and the number of cells.
  std::vector<uint32_t> firstCells = {0};
  /// The most cells of a tile.
  uint32_t maxCells = 0;

  uint32_t getNumCells() const { return firstCells.back(); }
};

/// The axons of a grid along one axis of a projection's source: a range for
/// each cell of a grid axis, or one for all clusters.
struct GridAxons {
  std::optional<uint32_t> gridAxis;
  std::vector<Range> ranges;
};

/// The rows that the clusters of a grid have from one projection.
struct GridRows {
  uint32_t projection;
  std::vector<GridAxons> axes;
};

/// Clusters that differ in where they lie only: the product of its axes, the
/// last one fastest.
struct ClusterGrid {
  NodeId population = 0;
  /// As in Unit: clusters of level zero add no partial sums; the neurons sit in
  /// those of a final grid.
  uint32_t level = 0;
  bool isFinal = true;
  uint64_t firstCluster = 0, numClusters = 0;
  std::vector<GridAxis> axes;
  std::vector<GridRows> rows;

  // The partial sums of a neuron are numbered through all grids that cut the
  // same box of neurons. A grid forms those from `firstSum` on, numbered by
  // what distinguishes the cells of a tile.
  uint32_t firstProducer = 0;
  uint64_t firstSum = 0, numSums = 0;
  /// What a cluster adds: `numAdded` sums, the next ones for each cell of the
  /// last axis if the grid is not final.
  uint64_t firstAdded = 0, numAdded = 0;
};

/// One cluster, written out.
struct BoxCluster {
  struct Rows {
    /// Index among the population's projections.
    uint32_t projection;
    Box axons;
  };
  /// The partial sums that another cluster forms for some neurons.
  struct Sums {
    ClusterId from;
    Box neurons;
  };

  NodeId population = 0;
  uint32_t level = 0;
  bool isFinal = true;
  Box neurons;
  std::vector<Rows> rows;
  std::vector<Sums> sums;
};

/// What a cluster uses of a crossbar.
struct CrossbarUse {
  uint64_t rows = 0, columns = 0, neurons = 0, crosspoints = 0;
  /// No column has more crosspoints.
  uint64_t fanIn = 0;
};

CrossbarUse countUse(const BoxNetwork &network, const BoxCluster &cluster,
                     PartialSums partialSums);

/// Grids in the order of their clusters; those that share a box of neurons
/// follow each other, the final one last.
struct BoxClustering {
  std::vector<ClusterGrid> grids;

  uint64_t getNumClusters() const;
  const ClusterGrid &getGrid(uint64_t cluster) const;
  BoxCluster getCluster(uint64_t cluster) const;

  /// Checks the clustering from first principles, cluster by cluster as
  /// getCluster gives them: what Clustering::verify demands, and that cluster
  /// numbers fit ClusterId. Synapses are not enumerated. That each lies in
  /// exactly one column is checked by a fingerprint, which errs with a
  /// probability below 2^-57; see VerifyBoxClustering.cpp.
  std::optional<std::string> verify(const BoxNetwork &network,
                                    const CrossbarLimits &limits) const;
};

using BoxClusteringResult = std::variant<BoxClustering, MappingError>;

/// Clusters a valid network. Fails exactly if checkMappable fails for the
/// expanded network, with the same error.
///
/// Each population is cut into a few boxes (borders of convolutions and
/// remainders differ from the inside), and for each box the grids with the
/// fewest clusters, and of these with the fewest rows, are chosen by exact
/// counting. Populations do not share clusters.
BoxClusteringResult clusterBoxes(const BoxNetwork &network,
                                 const CrossbarLimits &limits);

/// The bound of LowerBound.h, counted on boxes. A little lower if several
/// projections of a stage have the same source and delay.
uint64_t lowerBound(const BoxNetwork &network, const CrossbarLimits &limits);

/// The bound on traffic of LowerBound.h for a time step in which all neurons
/// fire, counted on boxes; lower in the same case, and if neurons listen to
/// others of their stage. Nothing if it might exceed 64 bits.
std::optional<uint64_t> lowerBoundTraffic(const BoxNetwork &network,
                                          const CrossbarLimits &limits);

/// Spikes of the neurons of a workload.
struct BoxActivity {
  /// By node and row-major element; an empty list stands for one spike of each
  /// neuron in each step.
  std::vector<std::vector<uint64_t>> spikes;
  /// Partial sums are sent in every step.
  uint64_t numSteps = 1;
};

/// The traffic between the clusters of a valid clustering: a net for all
/// neurons of a cluster with the same targets, and one for the partial sums
/// from one cluster to another. Network inputs come from no cluster.
MulticastGraph computeTraffic(const BoxNetwork &network,
                              const BoxClustering &clustering,
                              const BoxActivity &activity = {});

/// As computeStreams of InterClusterTraffic.h.
std::vector<Stream> computeStreams(const BoxNetwork &network,
                                   const BoxClustering &clustering);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_BOXCLUSTERING_H
