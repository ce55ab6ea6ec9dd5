//===- ClusteringAlgorithm.cpp - Ways to cluster neurons ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/ClusteringAlgorithm.h"
#include "ClusterDissolving.h"
#include "FanOut.h"
#include "TrafficRefinement.h"

#include <algorithm>
#include <tuple>

using namespace ganglion::mapping;

static ClusteringResult makeClusters(const Connectivity &connectivity,
                                     const CrossbarLimits &limits,
                                     const ClusteringOptions &options,
                                     const SpikeCounts &spikes) {
  switch (options.algorithm) {
  case ClusteringAlgorithm::Overlap:
    return clusterByOverlap(connectivity, limits);
  case ClusteringAlgorithm::MinClusters:
    return clusterMinClusters(connectivity, limits, options.unrollFanIn);
  case ClusteringAlgorithm::SpineMap:
    return clusterSpineMap(connectivity, limits, spikes);
  case ClusteringAlgorithm::Sequential:
    return clusterSequentially(connectivity, limits);
  }
  return Clustering();
}

/// Less traffic makes room by itself, since an axon that enters fewer clusters
/// takes up fewer rows; and fewer clusters have other best exchanges.
static void refineOverlap(const Connectivity &connectivity,
                          const CrossbarLimits &limits,
                          const SpikeCounts &spikes, Clustering &clustering) {
  refineTraffic(connectivity, limits, spikes, RefinementKind::Multilevel,
                clustering);
  size_t numClusters = clustering.clusters.size();
  if (limits.fanOut == CrossbarLimits::unlimited)
    dissolveClusters(limits, clustering);
  if (clustering.clusters.size() < numClusters)
    refineTraffic(connectivity, limits, spikes, RefinementKind::Multilevel,
                  clustering);
  // The order of units is the caller's; neighbours in it stay close.
  std::sort(clustering.clusters.begin(), clustering.clusters.end(),
            [](const Cluster &a, const Cluster &b) {
              return std::tie(a.stage, a.level, a.units.front()) <
                     std::tie(b.stage, b.level, b.units.front());
            });
}

ClusteringResult
ganglion::mapping::clusterNeurons(const Connectivity &connectivity,
                                  const CrossbarLimits &limits,
                                  const ClusteringOptions &options) {
  SpikeCounts spikes = options.spikes ? *options.spikes
                                      : SpikeCounts::getWorstCase(connectivity);
  ClusteringResult result = makeClusters(connectivity, limits, options, spikes);
  Clustering *clustering = std::get_if<Clustering>(&result);
  if (!clustering)
    return result;
  if (auto error = keepFanOut(connectivity, limits, *clustering))
    return *error;
  if (options.algorithm == ClusteringAlgorithm::Overlap)
    refineOverlap(connectivity, limits, spikes, *clustering);
  if (options.algorithm == ClusteringAlgorithm::SpineMap)
    refineTraffic(connectivity, limits, spikes, RefinementKind::Flat,
                  *clustering);
  return result;
}
