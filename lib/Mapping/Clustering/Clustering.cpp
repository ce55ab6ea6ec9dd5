//===- Clustering.cpp - Neurons as columns of crossbars -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/Clustering.h"

#include <algorithm>

using namespace ganglion::mapping;

size_t ganglion::mapping::getNumCrosspoints(const Unit &unit,
                                            PartialSums partialSums) {
  bool graded = partialSums == PartialSums::Graded;
  return unit.axons.size() + (graded ? unit.partialSums.size() : 0);
}

template <typename T>
static void sortAndUnique(std::vector<T> &values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

Cluster ganglion::mapping::makeCluster(const std::vector<Unit> &units,
                                       std::vector<UnitId> members,
                                       uint32_t stage,
                                       PartialSums partialSums) {
  std::sort(members.begin(), members.end());
  Cluster cluster;
  cluster.stage = stage;
  cluster.level = members.empty() ? 0 : units[members.front()].level;
  for (UnitId member : members) {
    const Unit &unit = units[member];
    cluster.numNeurons += unit.isFinal;
    cluster.numCrosspoints += getNumCrosspoints(unit, partialSums);
    cluster.axons.insert(cluster.axons.end(), unit.axons.begin(),
                         unit.axons.end());
    if (partialSums == PartialSums::Graded)
      cluster.partialSums.insert(cluster.partialSums.end(),
                                 unit.partialSums.begin(),
                                 unit.partialSums.end());
  }
  sortAndUnique(cluster.axons);
  sortAndUnique(cluster.partialSums);
  cluster.units = std::move(members);
  return cluster;
}
