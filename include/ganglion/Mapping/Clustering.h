//===- Clustering.h - Neurons as columns of crossbars -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The result of clustering. A unit is one crossbar column; a neuron is one unit
// or, where it is too wide for a column, a tree of units joined by partial
// sums. A cluster is the set of units that one crossbar evaluates together.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_CLUSTERING_H
#define GANGLION_MAPPING_CLUSTERING_H

#include "ganglion/Mapping/Connectivity.h"
#include "ganglion/Mapping/CrossbarLimits.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ganglion::mapping {

using UnitId = uint32_t;
using ClusterId = uint32_t;

/// One crossbar column.
struct Unit {
  /// The neuron that this column serves.
  NeuronId neuron = 0;
  /// A unit's level is higher than that of any unit whose partial sum it
  /// receives. Units of different levels never share a cluster: a partial sum
  /// is used in the time step in which it is computed.
  uint32_t level = 0;
  /// A final unit holds the neuron's state and emits its spike; any other
  /// produces a partial sum.
  bool isFinal = true;
  /// Some of the neuron's axons, ascending.
  std::vector<AxonId> axons;
  /// The units, ascending, whose partial sums this one adds.
  std::vector<UnitId> partialSums;
};

/// The units of one crossbar and the rows that they share.
struct Cluster {
  uint32_t stage = 0;
  uint32_t level = 0;
  std::vector<UnitId> units;
  /// The rows: distinct axons, and distinct partial sums if they are graded,
  /// both ascending.
  std::vector<AxonId> axons;
  std::vector<UnitId> partialSums;
  size_t numNeurons = 0;
  size_t numCrosspoints = 0;

  size_t getNumRows() const { return axons.size() + partialSums.size(); }
  size_t getNumColumns() const { return units.size(); }
};

/// Crosspoints that a unit occupies: its synapses and graded partial sums.
size_t getNumCrosspoints(const Unit &unit, PartialSums partialSums);

/// The cluster of the given units of one level, with its rows and counts; the
/// units are put in ascending order.
Cluster makeCluster(const std::vector<Unit> &units, std::vector<UnitId> members,
                    uint32_t stage, PartialSums partialSums);

struct Clustering {
  std::vector<Unit> units;
  std::vector<Cluster> clusters;

  /// Checks the clustering from first principles, trusting nothing that it
  /// stores: every synapse lies in exactly one unit, every neuron has exactly
  /// one final unit that all its partial sums reach, every unit lies in one
  /// cluster of its stage and level, and every cluster keeps the limits.
  /// Returns nothing, or one sentence with the first violation. The
  /// connectivity must be valid.
  std::optional<std::string> verify(const Connectivity &connectivity,
                                    const CrossbarLimits &limits) const;
};

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_CLUSTERING_H
