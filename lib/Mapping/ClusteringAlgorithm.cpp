//===- ClusteringAlgorithm.cpp - Ways to cluster neurons ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/ClusteringAlgorithm.h"

using namespace ganglion::mapping;

ClusteringResult
ganglion::mapping::clusterNeurons(const Connectivity &connectivity,
                                  const CrossbarLimits &limits,
                                  const ClusteringOptions &options) {
  switch (options.algorithm) {
  case ClusteringAlgorithm::Overlap:
    return clusterByOverlap(connectivity, limits);
  case ClusteringAlgorithm::MinClusters:
    return clusterMinClusters(connectivity, limits, options.unrollFanIn);
  }
  return Clustering();
}
