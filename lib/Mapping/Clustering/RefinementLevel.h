//===- RefinementLevel.h - Units that move together -------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What refinement works on: the units of one stage and level, gathered into
// items that move as one. On the finest level an item is a unit; on a coarser
// one it is a few items of the next finer level that share axons.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_CLUSTERING_REFINEMENTLEVEL_H
#define GANGLION_LIB_MAPPING_CLUSTERING_REFINEMENTLEVEL_H

#include "ganglion/Mapping/Clustering.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace ganglion::mapping {

using ItemId = uint32_t;

/// What an item, or a cluster, takes of a crossbar beside shared rows.
struct Load {
  uint64_t privateRows = 0, columns = 0, neurons = 0, synapses = 0;

  Load &operator+=(const Load &other) {
    privateRows += other.privateRows, columns += other.columns;
    neurons += other.neurons, synapses += other.synapses;
    return *this;
  }
  Load &operator-=(const Load &other) {
    privateRows -= other.privateRows, columns -= other.columns;
    neurons -= other.neurons, synapses -= other.synapses;
    return *this;
  }
  bool keeps(const CrossbarLimits &limits, uint64_t sharedRows) const {
    return sharedRows + privateRows <= limits.rows &&
           columns <= limits.columns && neurons <= limits.neurons &&
           synapses <= limits.synapses;
  }
};

struct Item {
  ClusterId cluster = 0;
  Load load;
  /// The axons, by their number in the problem, that the item listens to and
  /// those that its neurons drive; both ascending.
  std::vector<AxonId> axons;
  std::vector<AxonId> driven;
  /// Items of the next finer level; empty on the finest.
  std::vector<ItemId> parts;
};

/// The units of one stage and level; axons are numbered densely.
struct RefinementProblem {
  const CrossbarLimits *limits = nullptr;
  uint32_t numClusters = 0;
  /// What it costs that an axon enters a cluster other than its source's.
  std::vector<int64_t> weights;
  /// The neuron that drives each axon, by a number of its own; only where a
  /// limit of fan-out must be watched.
  std::vector<std::optional<uint32_t>> drivers;
  /// For each driver, the rows of all clusters that its spikes enter.
  std::vector<uint32_t> fanOut;
};

/// Gathers items of a cluster that share many spikes: first those with the same
/// axons, then pairs, the heaviest first. No item gets more columns than an
/// eighth of a crossbar, so that a cluster keeps several of them to exchange.
std::vector<Item> coarsen(const RefinementProblem &problem,
                          const std::vector<Item> &finer);

/// Gives the parts of each item its cluster.
void project(const std::vector<Item> &coarser, std::vector<Item> &finer);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_CLUSTERING_REFINEMENTLEVEL_H
