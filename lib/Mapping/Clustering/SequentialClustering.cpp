//===- SequentialClustering.cpp - Neurons in the order of layers ----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockDecomposition.h"
#include "OpenCluster.h"
#include "ganglion/Mapping/ClusteringAlgorithm.h"

#include <cassert>
#include <map>

using namespace ganglion::mapping;

static Clustering clusterStageInOrder(const Stage &stage,
                                      const CrossbarLimits &limits) {
  Clustering result;
  result.units = decomposeIntoUnits(stage, limits,
                                    {limits.getMaxUnitWidth(), RawPiece::Last});
  std::map<uint32_t, std::vector<UnitId>> levels;
  for (UnitId id = 0; id < result.units.size(); ++id)
    levels[result.units[id].level].push_back(id);

  OpenCluster open(stage.axons.size(), limits);
  auto close = [&] {
    result.clusters.push_back(makeCluster(result.units, open.close(),
                                          stage.number, limits.partialSums));
  };
  for (const auto &[level, members] : levels) {
    for (UnitId id : members) {
      if (!open.fits(result.units[id]))
        close();
      open.add(id, result.units[id]);
    }
    close();
  }
  return result;
}

ClusteringResult
ganglion::mapping::clusterSequentially(const Connectivity &connectivity,
                                       const CrossbarLimits &limits) {
  assert(!connectivity.verify() && "invalid connectivity");
  if (auto error = checkMappable(connectivity, limits))
    return *error;
  Clustering result;
  for (const Stage &stage : splitIntoStages(connectivity))
    appendStage(result, clusterStageInOrder(stage, limits), stage);
  return result;
}
