//===- OpenCluster.h - A cluster that is being filled -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_CLUSTERING_OPENCLUSTER_H
#define GANGLION_LIB_MAPPING_CLUSTERING_OPENCLUSTER_H

#include "ganglion/Mapping/Clustering.h"

#include <algorithm>
#include <utility>

namespace ganglion::mapping {

/// The units of one cluster, one after the other, as long as they fit.
class OpenCluster {
public:
  /// Axons are less than `numAxons`.
  OpenCluster(size_t numAxons, const CrossbarLimits &limits)
      : limits(limits), isRow(numAxons) {}

  bool isEmpty() const { return members.empty(); }
  bool isRowOf(AxonId axon) const { return isRow[axon]; }

  bool fits(const Unit &unit) const {
    size_t crosspoints = getNumCrosspoints(unit, limits.partialSums);
    // A unit that adds graded sums has more crosspoints than axons.
    size_t newRows =
        crosspoints - unit.axons.size() +
        size_t(std::count_if(unit.axons.begin(), unit.axons.end(),
                             [&](AxonId axon) { return !isRow[axon]; }));
    return members.size() < limits.columns &&
           numRows + newRows <= limits.rows &&
           numNeurons + unit.isFinal <= limits.neurons &&
           numCrosspoints + crosspoints <= limits.synapses;
  }

  void add(UnitId id, const Unit &unit) {
    size_t crosspoints = getNumCrosspoints(unit, limits.partialSums);
    members.push_back(id);
    numCrosspoints += crosspoints;
    numNeurons += unit.isFinal;
    numRows += crosspoints - unit.axons.size();
    for (AxonId axon : unit.axons)
      if (!isRow[axon]) {
        isRow[axon] = true;
        axons.push_back(axon);
        ++numRows;
      }
  }

  /// The units added since the last call.
  std::vector<UnitId> close() {
    for (AxonId axon : axons)
      isRow[axon] = false;
    axons.clear();
    numRows = numNeurons = numCrosspoints = 0;
    return std::exchange(members, {});
  }

private:
  const CrossbarLimits &limits;
  std::vector<UnitId> members;
  std::vector<AxonId> axons;
  std::vector<bool> isRow;
  size_t numRows = 0, numNeurons = 0, numCrosspoints = 0;
};

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_CLUSTERING_OPENCLUSTER_H
