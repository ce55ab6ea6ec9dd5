//===- MulticastGraphTest.cpp - Who sends spikes to whom ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/MulticastGraph.h"

#include <gtest/gtest.h>

using namespace ganglion::mapping;

TEST(MulticastGraph, CountsSpikesPerTarget) {
  MulticastGraph graph(4);
  EXPECT_EQ(graph.countInterClusterSpikes(), 0u);
  graph.addNet(0, {1, 2, 3}, 5);
  NetId net = graph.addNet(2, {0}, 7);
  EXPECT_EQ(graph.verify(), std::nullopt);
  EXPECT_EQ(graph.countInterClusterSpikes(), 3 * 5 + 7u);
  EXPECT_EQ(graph.getNumNets(), 2u);
  EXPECT_EQ(graph.getNumPins(), 4u);
  EXPECT_EQ(graph.getSource(net), 2u);
  EXPECT_EQ(graph.getTargets(net).size(), 1u);
  EXPECT_EQ(graph.getTargets(0)[2], 3u);
}

TEST(MulticastGraph, CountsNothingBeyond64Bits) {
  MulticastGraph product(3), sum(3);
  product.addNet(0, {1, 2}, uint64_t(1) << 63);
  EXPECT_EQ(product.countInterClusterSpikes(), std::nullopt);
  sum.addNet(0, {1}, UINT64_MAX);
  EXPECT_EQ(sum.countInterClusterSpikes(), UINT64_MAX);
  sum.addNet(1, {0}, 1);
  EXPECT_EQ(sum.countInterClusterSpikes(), std::nullopt);
}

TEST(MulticastGraph, RejectsBadNets) {
  auto verify = [](ClusterId source, const std::vector<ClusterId> &targets) {
    MulticastGraph graph(3);
    graph.addNet(0, {1}, 1);
    graph.addNet(source, targets, 1);
    return graph.verify().value_or("accepted");
  };
  EXPECT_EQ(verify(0, {1, 2}), "accepted");
  EXPECT_EQ(verify(3, {1}), "net 1 comes from cluster 3, but there are only 3");
  EXPECT_EQ(verify(0, {}), "net 1 has no target");
  EXPECT_EQ(verify(0, {3}), "net 1 leads to cluster 3, but there are only 3");
  EXPECT_EQ(verify(1, {0, 1}), "net 1 leads back to its own cluster 1");
  EXPECT_EQ(verify(0, {2, 1}), "net 1 does not name its targets in ascending "
                               "order: cluster 1 follows cluster 2");
  EXPECT_EQ(verify(0, {1, 1}), "net 1 does not name its targets in ascending "
                               "order: cluster 1 follows cluster 1");
}
