//===- TestPlacements.h - Machines and multicast graphs for tests -*- C++
//-*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_MAPPING_TESTPLACEMENTS_H
#define GANGLION_TEST_UNIT_MAPPING_TESTPLACEMENTS_H

#include "ganglion/Mapping/MulticastGraph.h"
#include "ganglion/Mapping/Topology.h"

#include <random>
#include <vector>

namespace ganglion::mapping {

/// Up to about 50 tiles of any kind of topology.
inline Topology makeRandomTopology(std::mt19937 &random) {
  Topology topology;
  topology.kind = static_cast<TopologyKind>(random() % 4);
  topology.width = 1 + random() % 7;
  topology.height = 1 + random() % 7;
  if (topology.kind == TopologyKind::Hierarchical) {
    topology.groupWidth = 1 + random() % 3;
    topology.groupHeight = 1 + random() % 3;
    topology.width = topology.groupWidth * (1 + random() % 4);
    topology.height = topology.groupHeight * (1 + random() % 4);
  }
  return topology;
}

/// Up to 60 nets with up to 5 targets each; several may be alike.
inline MulticastGraph makeRandomGraph(std::mt19937 &random,
                                      size_t numClusters) {
  MulticastGraph graph(numClusters);
  size_t numNets = numClusters < 2 ? 0 : random() % 60;
  for (size_t i = 0; i < numNets; ++i) {
    auto source = static_cast<ClusterId>(random() % numClusters);
    std::vector<ClusterId> targets;
    for (ClusterId target = 0; target < numClusters; ++target)
      if (target != source && random() % numClusters < 3 && targets.size() < 5)
        targets.push_back(target);
    if (!targets.empty())
      graph.addNet(source, targets, random() % 20);
  }
  return graph;
}

} // namespace ganglion::mapping

#endif // GANGLION_TEST_UNIT_MAPPING_TESTPLACEMENTS_H
