//===- ClusterMerging.h - Merge under-filled clusters -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_CLUSTERING_CLUSTERMERGING_H
#define GANGLION_LIB_MAPPING_CLUSTERING_CLUSTERMERGING_H

#include "ganglion/Mapping/Clustering.h"

#include <vector>

namespace ganglion::mapping {

/// Merges clusters of one stage and level where the union keeps the limits:
/// first fit, in the order of decreasing rows (Johnson, "Near-optimal bin
/// packing algorithms", 1973), where shared rows count once. The result is in
/// the order of the clusters' first units.
std::vector<Cluster> mergeClusters(const std::vector<Unit> &units,
                                   std::vector<Cluster> clusters,
                                   const CrossbarLimits &limits);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_CLUSTERING_CLUSTERMERGING_H
