//===- RefinementTest.cpp - Exchanging units lowers traffic ---------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Clustering/ClusterDissolving.h"
#include "Clustering/PairRefinement.h"
#include "Clustering/TrafficRefinement.h"
#include "TestNetworks.h"

#include <set>

using namespace ganglion::mapping;

/// What all items cost, from the definition.
static int64_t getCost(const RefinementProblem &problem,
                       const std::vector<Item> &items) {
  int64_t cost = 0;
  for (AxonId axon = 0; axon < problem.weights.size(); ++axon) {
    std::set<ClusterId> entered;
    for (const Item &item : items)
      if (std::count(item.axons.begin(), item.axons.end(), axon))
        entered.insert(item.cluster);
    for (const Item &item : items)
      if (std::count(item.driven.begin(), item.driven.end(), axon))
        entered.erase(item.cluster);
    cost += problem.weights[axon] * int64_t(entered.size());
  }
  return cost;
}

static std::vector<AxonId> drawAxons(std::mt19937 &random, size_t numAxons,
                                     unsigned oneIn) {
  std::vector<AxonId> axons;
  for (AxonId axon = 0; axon < numAxons; ++axon)
    if (random() % oneIn == 0)
      axons.push_back(axon);
  return axons;
}

// The gain of a pair is the difference of the whole cost, also between groups,
// and the limits hold afterwards.
TEST(Refinement, GainsAreExact) {
  std::mt19937 random(5);
  int numImproved = 0;
  for (int round = 0; round < 300; ++round) {
    SCOPED_TRACE(round);
    CrossbarLimits limits;
    limits.columns = 4 + random() % 3;
    RefinementProblem problem;
    problem.limits = &limits;
    problem.numClusters = 3;
    for (int i = 0; i < 12; ++i)
      problem.weights.push_back(random() % 10);
    std::vector<Item> items;
    for (ClusterId cluster = 0; cluster < 3; ++cluster)
      for (int i = 0; i < 4; ++i) {
        Item &item = items.emplace_back();
        item.cluster = cluster;
        item.load.columns = 1;
        item.axons = drawAxons(random, 12, 3);
        if (random() % 2)
          item.driven = {AxonId(items.size() - 1)};
      }
    std::vector<Item> coarser = coarsen(problem, items);
    for (std::vector<Item> *level : {&coarser, &items}) {
      std::vector<std::vector<ItemId>> members(3);
      for (ItemId item = 0; item < level->size(); ++item)
        members[(*level)[item].cluster].push_back(item);
      PairRefinement refinement(problem, *level);
      for (ClusterId other : {1, 2}) {
        if (members[0].empty() || members[other].empty())
          continue;
        int64_t before = getCost(problem, *level);
        int64_t gain = refinement.refine(members[0], members[other]);
        EXPECT_EQ(before - gain, getCost(problem, *level));
        numImproved += gain > 0;
        for (const std::vector<ItemId> &ids : members) {
          uint64_t columns = 0;
          for (ItemId id : ids)
            columns += (*level)[id].load.columns;
          EXPECT_LE(columns, limits.columns);
        }
      }
      if (level == &coarser)
        project(coarser, items);
    }
  }
  EXPECT_GT(numImproved, 300);
}

// Two pairs of neurons with common inputs, each torn apart; clusters are full,
// so only a swap helps.
TEST(Refinement, Swaps) {
  Connectivity network;
  for (NeuronId neuron : {4, 5})
    network.addAxon(AxonSource{neuron, 1});
  for (AxonId axon : {0, 1, 0, 1})
    network.addNeuron(0, {axon});
  network.addNeuron(1, {});
  network.addNeuron(1, {});
  CrossbarLimits limits = makeLimits(2, 2, PartialSums::None);
  Clustering clustering =
      std::get<Clustering>(clusterSequentially(network, limits));
  SpikeCounts spikes = SpikeCounts::getWorstCase(network);
  EXPECT_EQ(countTraffic(network, clustering, spikes), 4u);
  refineTraffic(network, limits, spikes, RefinementKind::Flat, clustering);
  EXPECT_EQ(countTraffic(network, clustering, spikes), 2u);
  EXPECT_EQ(clustering.clusters[0].axons.size(), 1u);
}

// A neuron that many listen to moves to its listeners.
TEST(Refinement, BringsSourcesHome) {
  Connectivity network;
  network.addAxon(AxonSource{0, 1});
  for (std::vector<AxonId> axons :
       std::vector<std::vector<AxonId>>{{}, {}, {0}, {0}})
    network.addNeuron(0, axons);
  CrossbarLimits limits = makeLimits(2, 3, PartialSums::None);
  SpikeCounts spikes = SpikeCounts::getWorstCase(network);
  Clustering clustering;
  for (NeuronId neuron = 0; neuron < 4; ++neuron) {
    AxonRange axons = network.getAxons(neuron);
    clustering.units.push_back(
        {neuron, 0, true, {axons.begin(), axons.end()}, {}});
  }
  for (UnitId first : {0, 2})
    clustering.clusters.push_back(makeCluster(
        clustering.units, {first, first + 1}, 0, PartialSums::None));
  EXPECT_EQ(countTraffic(network, clustering, spikes), 1u);
  refineTraffic(network, limits, spikes, RefinementKind::Flat, clustering);
  EXPECT_EQ(clustering.verify(network, limits), std::nullopt);
  EXPECT_EQ(countTraffic(network, clustering, spikes), 0u);
}

TEST(Refinement, NeverRaisesTraffic) {
  std::mt19937 random(9);
  for (int round = 0; round < 300; ++round) {
    SCOPED_TRACE(round);
    Connectivity network = makeRandom(random);
    SpikeCounts spikes = makeRandomSpikes(network, random);
    CrossbarLimits limits = makeLimits(3 + random() % 20, 2 + random() % 10,
                                       PartialSums(1 + random() % 2));
    limits.neurons = 1 + random() % 20;
    limits.synapses = 5 + random() % 60;
    Clustering before =
        std::get<Clustering>(clusterSequentially(network, limits));
    for (RefinementKind kind :
         {RefinementKind::Flat, RefinementKind::Multilevel}) {
      Clustering after = before;
      refineTraffic(network, limits, spikes, kind, after);
      EXPECT_EQ(after.verify(network, limits), std::nullopt);
      EXPECT_LE(after.clusters.size(), before.clusters.size());
      auto count = [&](const Clustering &clustering) {
        return std::pair(countTraffic(network, clustering, spikes),
                         countInputSpikes(network, clustering, spikes));
      };
      EXPECT_LE(count(after), count(before));
    }
  }
}

// The channels of a convolution at one pixel share all their axons: groups of
// them find exchanges that single neurons do not.
TEST(Refinement, MultilevelFindsMore) {
  Connectivity network = makeConvolution(1, 8, 16);
  CrossbarLimits limits = makeLimits(64, 64, PartialSums::Graded);
  SpikeCounts spikes = SpikeCounts::getWorstCase(network);
  Clustering flat = std::get<Clustering>(clusterByOverlap(network, limits));
  Clustering multilevel = flat;
  refineTraffic(network, limits, spikes, RefinementKind::Flat, flat);
  refineTraffic(network, limits, spikes, RefinementKind::Multilevel,
                multilevel);
  EXPECT_LT(countInputSpikes(network, multilevel, spikes),
            countInputSpikes(network, flat, spikes));
}

// Crossbars of three columns with two neurons each: the two of the last one
// find room only apart. Where crosspoints lack, none of them moves.
TEST(Dissolving, SpreadsUnits) {
  Connectivity network;
  for (int i = 0; i < 3; ++i)
    network.addAxon();
  for (AxonId axon : {0, 0, 1, 1, 0, 1})
    network.addNeuron(0, {axon});
  Clustering clustering;
  for (NeuronId neuron = 0; neuron < 6; ++neuron) {
    AxonRange axons = network.getAxons(neuron);
    clustering.units.push_back(
        {neuron, 0, true, {axons.begin(), axons.end()}, {}});
  }
  for (UnitId first : {0, 2, 4})
    clustering.clusters.push_back(makeCluster(
        clustering.units, {first, first + 1}, 0, PartialSums::None));
  CrossbarLimits limits = makeLimits(2, 3, PartialSums::None);
  Clustering spread = clustering;
  dissolveClusters(limits, spread);
  EXPECT_EQ(spread.verify(network, limits), std::nullopt);
  EXPECT_EQ(spread.clusters.size(), 2u);

  limits.synapses = 2;
  dissolveClusters(limits, clustering);
  EXPECT_EQ(clustering.verify(network, limits), std::nullopt);
  EXPECT_EQ(clustering.clusters.size(), 3u);
}
