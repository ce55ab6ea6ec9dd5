//===- VerifyTest.cpp - The check finds broken clusterings ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestNetworks.h"

#include <gmock/gmock.h>

#include <functional>

using namespace ganglion::mapping;
using ::testing::HasSubstr;

namespace {
/// Ten inputs in columns of six, so that both hidden neurons have a partial sum
/// of axons 0 to 5 (units 0 and 2, cluster 0, level 0) and a final unit with
/// axons 6 to 9 (units 1 and 3, cluster 1, level 1); the output neuron is unit
/// 4 in cluster 2.
class Verify : public testing::Test {
protected:
  Connectivity network = makePerceptron({10, 2, 1});
  CrossbarLimits limits = makeLimits(6, 4, PartialSums::Graded);
  Clustering valid = cluster(network, limits, ClusteringAlgorithm::Overlap);

  void SetUp() override {
    ASSERT_EQ(valid.units.size(), 5u);
    ASSERT_EQ(valid.clusters.size(), 3u);
    ASSERT_EQ(valid.units[1].partialSums, (std::vector<UnitId>{0}));
  }

  void expectRejected(const char *reason,
                      const std::function<void(Clustering &)> &mutate) {
    Clustering broken = valid;
    mutate(broken);
    EXPECT_THAT(broken.verify(network, limits).value_or("accepted"),
                HasSubstr(reason));
  }
};
} // namespace

TEST_F(Verify, Synapses) {
  expectRejected("do not cover each of its synapses exactly once",
                 [](Clustering &c) { c.units[0].axons.pop_back(); });
  expectRejected("do not cover each of its synapses exactly once",
                 [](Clustering &c) {
                   c.units[1].axons.insert(c.units[1].axons.begin(), 0);
                 });
  expectRejected("inputs that do not ascend", [](Clustering &c) {
    c.units[4].axons[1] = c.units[4].axons[0];
  });
}

TEST_F(Verify, PartialSums) {
  expectRejected("is no partial sum of its neuron",
                 [](Clustering &c) { c.units[1].partialSums = {2}; });
  expectRejected("is used 0 times",
                 [](Clustering &c) { c.units[1].partialSums.clear(); });
  expectRejected("is not of a lower level",
                 [](Clustering &c) { c.units[1].level = 0; });
  expectRejected("has 2 final units", [](Clustering &c) {
    c.units[0].isFinal = true;
    c.units[1].partialSums.clear();
  });
  expectRejected("has 0 final units",
                 [](Clustering &c) { c.units[4].isFinal = false; });
  expectRejected("which does not exist",
                 [](Clustering &c) { c.units[1].partialSums = {9}; });
  limits.partialSums = PartialSums::None;
  expectRejected("which the machine cannot", [](Clustering &) {});
}

TEST_F(Verify, Partition) {
  expectRejected("unit 4 lies in 0 clusters",
                 [](Clustering &c) { c.clusters.pop_back(); });
  expectRejected("lies in 2 clusters",
                 [](Clustering &c) { c.clusters[0].units.push_back(0); });
  expectRejected("is empty", [](Clustering &c) { c.clusters.emplace_back(); });
  expectRejected("of another stage or level", [](Clustering &c) {
    c.clusters[1].units.push_back(4);
    c.clusters.pop_back();
  });
  expectRejected("of another stage or level", [](Clustering &c) {
    c.clusters[0].units.push_back(c.clusters[1].units.back());
    c.clusters[1].units.pop_back();
  });
}

TEST_F(Verify, Rows) {
  expectRejected("does not list the rows",
                 [](Clustering &c) { c.clusters[0].axons.pop_back(); });
  expectRejected("does not list the rows",
                 [](Clustering &c) { c.clusters[1].partialSums.pop_back(); });
  expectRejected("does not count",
                 [](Clustering &c) { ++c.clusters[0].numNeurons; });
}

// Cluster 0 has 6 rows, 2 columns and 12 crosspoints; cluster 1 has 2 neurons.
TEST_F(Verify, Limits) {
  auto expectExceeded = [&](uint32_t CrossbarLimits::*limit, uint32_t allowed,
                            const char *reason) {
    CrossbarLimits saved = limits;
    limits.*limit = allowed;
    EXPECT_EQ(valid.verify(network, limits), std::nullopt);
    limits.*limit = allowed - 1;
    expectRejected(reason, [](Clustering &) {});
    limits = saved;
  };
  expectExceeded(&CrossbarLimits::rows, 6, "6 rows of at most 5");
  expectExceeded(&CrossbarLimits::columns, 2, "2 columns of at most 1");
  expectExceeded(&CrossbarLimits::neurons, 2, "2 neurons of at most 1");
  expectExceeded(&CrossbarLimits::synapses, 12, "12 synapses of at most 11");
  expectExceeded(&CrossbarLimits::fanIn, 6, "fan-in 6 of at most 5");
  expectExceeded(&CrossbarLimits::fanOut, 1, "enter 1 rows of at most 0");
}
