//===- TrafficRefinement.cpp - Less traffic, same clusters ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Crossbars are nearly full, so that single moves are rarely possible and even
// swaps of single units get stuck: the sixteen channels at one pixel of a
// convolution share all their axons, and moving one of them only costs. So
// units are gathered into items of growing size (a multilevel scheme, as
// Karypis and Kumar, "Multilevel k-way partitioning scheme for irregular
// graphs", 1998), and pairs of clusters exchange first large items, then their
// parts. Gathering stays within a cluster, so that every level starts from the
// clustering found so far and can only improve on it.
//
//===----------------------------------------------------------------------===//

#include "TrafficRefinement.h"
#include "PairRefinement.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

using namespace ganglion::mapping;

//===----------------------------------------------------------------------===//
// Weights
//===----------------------------------------------------------------------===//

/// What the axons cost at most, if each listener is in a cluster of its own.
/// Nothing if it exceeds what gains can hold.
static std::optional<int64_t>
boundCost(const Connectivity &connectivity,
          const std::vector<uint32_t> &numListeners, const SpikeCounts &spikes,
          bool ofInputs) {
  int64_t sum = 0;
  for (AxonId axon = 0; axon < connectivity.getNumAxons(); ++axon) {
    if (connectivity.getSource(axon).has_value() == ofInputs)
      continue;
    int64_t cost;
    if (__builtin_mul_overflow(spikes.getAxonSpikes(connectivity, axon),
                               numListeners[axon], &cost) ||
        __builtin_add_overflow(sum, cost, &sum))
      return std::nullopt;
  }
  // A gain is a difference of two costs.
  if (sum > std::numeric_limits<int64_t>::max() / 4)
    return std::nullopt;
  return sum;
}

/// Weights of axons such that one spike between clusters outweighs all spikes
/// of inputs. Numbers too large for that count as far as they go: without the
/// inputs, or, in the extreme, not at all.
static std::vector<int64_t> getWeights(const Connectivity &connectivity,
                                       const SpikeCounts &spikes) {
  std::vector<uint32_t> numListeners(connectivity.getNumAxons());
  for (NeuronId neuron = 0; neuron < connectivity.getNumNeurons(); ++neuron)
    for (AxonId axon : connectivity.getAxons(neuron))
      ++numListeners[axon];
  std::vector<int64_t> weights(connectivity.getNumAxons());
  auto between = boundCost(connectivity, numListeners, spikes, false);
  auto inputs = boundCost(connectivity, numListeners, spikes, true);
  if (!between)
    return weights;
  int64_t unused, scale = 1;
  bool countInputs = inputs && !__builtin_mul_overflow(
                                   *between + 1, 4 * (*inputs + 1), &unused);
  if (countInputs)
    scale = *inputs + 1;
  for (AxonId axon = 0; axon < weights.size(); ++axon) {
    if (numListeners[axon] == 0)
      continue; // Its count is not bounded.
    int64_t numSpikes = int64_t(spikes.getAxonSpikes(connectivity, axon));
    if (connectivity.getSource(axon))
      weights[axon] = numSpikes * scale;
    else if (countInputs)
      weights[axon] = numSpikes;
  }
  return weights;
}

//===----------------------------------------------------------------------===//
// Problems
//===----------------------------------------------------------------------===//

namespace {
/// Sets up the problem of one stage and level, and takes over its solution.
class Refinement {
public:
  Refinement(const Connectivity &connectivity, const CrossbarLimits &limits,
             const SpikeCounts &spikes, Clustering &clustering)
      : connectivity(connectivity), limits(limits), clustering(clustering),
        weights(getWeights(connectivity, spikes)),
        denseNumber(connectivity.getNumAxons()),
        axonsOfNeuron(connectivity.getNumNeurons()) {
    for (AxonId axon = 0; axon < connectivity.getNumAxons(); ++axon)
      if (const auto &source = connectivity.getSource(axon))
        axonsOfNeuron[source->neuron].push_back(axon);
    if (limits.fanOut != CrossbarLimits::unlimited)
      countFanOut();
  }

  /// The clusters are of one stage and level.
  void run(const std::vector<ClusterId> &clusters, RefinementKind kind);

private:
  void countFanOut();
  std::vector<Item> makeItems(const std::vector<ClusterId> &clusters);
  void addFanOut();
  void takeFanOut();

  const Connectivity &connectivity;
  const CrossbarLimits &limits;
  Clustering &clustering;
  std::vector<int64_t> weights;
  /// For each axon its number in the problem in hand, plus one.
  std::vector<AxonId> denseNumber;
  std::vector<std::vector<AxonId>> axonsOfNeuron;
  /// For each neuron, the rows that its spikes enter; only if limited.
  std::vector<uint32_t> fanOut;

  RefinementProblem problem;
  std::vector<UnitId> units;
  /// The axons of the problem.
  std::vector<AxonId> axons;
  std::vector<NeuronId> drivers;
};
} // namespace

void Refinement::countFanOut() {
  fanOut.resize(connectivity.getNumNeurons());
  for (const Cluster &cluster : clustering.clusters)
    for (AxonId axon : cluster.axons)
      if (const auto &source = connectivity.getSource(axon))
        ++fanOut[source->neuron];
}

void Refinement::addFanOut() {
  std::map<NeuronId, uint32_t> numberOfDriver;
  problem.drivers.resize(axons.size());
  for (AxonId dense = 0; dense < axons.size(); ++dense)
    if (const auto &source = connectivity.getSource(axons[dense])) {
      auto [it, isNew] = numberOfDriver.try_emplace(
          source->neuron, uint32_t(numberOfDriver.size()));
      problem.drivers[dense] = it->second;
      if (isNew) {
        drivers.push_back(source->neuron);
        problem.fanOut.push_back(fanOut[source->neuron]);
      }
    }
}

void Refinement::takeFanOut() {
  for (size_t i = 0; i < drivers.size(); ++i)
    fanOut[drivers[i]] = problem.fanOut[i];
  drivers.clear();
}

std::vector<Item>
Refinement::makeItems(const std::vector<ClusterId> &clusters) {
  axons.clear();
  for (ClusterId cluster : clusters)
    for (AxonId axon : clustering.clusters[cluster].axons)
      if (denseNumber[axon] == 0) {
        axons.push_back(axon);
        denseNumber[axon] = 1;
      }
  std::sort(axons.begin(), axons.end());
  problem.weights.clear();
  for (AxonId axon : axons) {
    problem.weights.push_back(weights[axon]);
    denseNumber[axon] = AxonId(problem.weights.size());
  }

  bool graded = limits.partialSums == PartialSums::Graded;
  std::vector<Item> items;
  units.clear();
  for (uint32_t number = 0; number < clusters.size(); ++number)
    for (UnitId id : clustering.clusters[clusters[number]].units) {
      const Unit &unit = clustering.units[id];
      Item item;
      item.cluster = number;
      item.load = {graded ? unit.partialSums.size() : 0, 1, unit.isFinal,
                   getNumCrosspoints(unit, limits.partialSums)};
      for (AxonId axon : unit.axons)
        item.axons.push_back(denseNumber[axon] - 1);
      if (unit.isFinal)
        for (AxonId axon : axonsOfNeuron[unit.neuron])
          if (denseNumber[axon])
            item.driven.push_back(denseNumber[axon] - 1);
      items.push_back(std::move(item));
      units.push_back(id);
    }
  for (AxonId axon : axons)
    denseNumber[axon] = 0;
  return items;
}

//===----------------------------------------------------------------------===//
// Pairs of clusters
//===----------------------------------------------------------------------===//

/// An axon that enters more clusters than this relates each of them to so many
/// others only; such axons are common to all and decide little.
static constexpr size_t maxNeighbours = 8;

using Pair = std::pair<ClusterId, ClusterId>;

/// Pairs of clusters that an axon enters both, or that its source and a
/// listener lie in, those with most spikes in common first. At least one of the
/// two is active.
static std::vector<Pair> findPairs(const RefinementProblem &problem,
                                   const std::vector<Item> &items,
                                   const std::vector<bool> &isActive) {
  std::vector<std::vector<ClusterId>> clusters(problem.weights.size());
  for (const Item &item : items) {
    for (AxonId axon : item.axons)
      clusters[axon].push_back(item.cluster);
    for (AxonId axon : item.driven)
      clusters[axon].push_back(item.cluster);
  }
  std::vector<std::pair<Pair, int64_t>> common;
  for (AxonId axon = 0; axon < clusters.size(); ++axon) {
    std::vector<ClusterId> &list = clusters[axon];
    if (problem.weights[axon] == 0)
      continue;
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    for (size_t i = 0; i < list.size(); ++i)
      for (size_t j = i + 1; j < list.size() && j <= i + maxNeighbours; ++j)
        if (isActive[list[i]] || isActive[list[j]])
          common.push_back({{list[i], list[j]}, problem.weights[axon]});
  }
  std::sort(common.begin(), common.end());
  // The sum over the axons of a pair; a gain can be no more.
  size_t numPairs = 0;
  for (size_t i = 0; i < common.size(); ++i)
    if (numPairs > 0 && common[numPairs - 1].first == common[i].first)
      common[numPairs - 1].second += common[i].second;
    else
      common[numPairs++] = common[i];
  common.resize(numPairs);
  std::sort(common.begin(), common.end(), [](const auto &a, const auto &b) {
    return std::tie(b.second, a.first) < std::tie(a.second, b.first);
  });
  std::vector<Pair> pairs;
  for (const auto &[pair, weight] : common)
    pairs.push_back(pair);
  return pairs;
}

/// Refines pairs round by round, as long as there is a gain: in a later round
/// only those of which one has changed since.
static void refineItems(RefinementProblem &problem, std::vector<Item> &items) {
  static constexpr int maxRounds = 8;
  std::vector<std::vector<ItemId>> itemsOfCluster(problem.numClusters);
  for (ItemId item = 0; item < items.size(); ++item)
    itemsOfCluster[items[item].cluster].push_back(item);

  PairRefinement refinement(problem, items);
  std::vector<bool> isActive(problem.numClusters, true);
  for (int round = 0; round < maxRounds; ++round) {
    std::vector<bool> hasChanged(problem.numClusters);
    bool anyChanged = false;
    for (auto [a, b] : findPairs(problem, items, isActive)) {
      if (itemsOfCluster[a].empty() || itemsOfCluster[b].empty() ||
          refinement.refine(itemsOfCluster[a], itemsOfCluster[b]) == 0)
        continue;
      hasChanged[a] = hasChanged[b] = anyChanged = true;
    }
    if (!anyChanged)
      return;
    isActive = std::move(hasChanged);
  }
}

/// One cycle from the coarsest level to the finest.
static void refineMultilevel(RefinementProblem &problem,
                             std::vector<Item> &items) {
  std::vector<Item> coarser = coarsen(problem, items);
  if (coarser.size() < items.size()) {
    refineMultilevel(problem, coarser);
    project(coarser, items);
  }
  refineItems(problem, items);
}

void Refinement::run(const std::vector<ClusterId> &clusters,
                     RefinementKind kind) {
  problem = {};
  problem.limits = &limits;
  problem.numClusters = uint32_t(clusters.size());
  std::vector<Item> items = makeItems(clusters);
  if (!fanOut.empty())
    addFanOut();
  if (kind == RefinementKind::Multilevel)
    refineMultilevel(problem, items);
  else
    refineItems(problem, items);
  takeFanOut();

  std::vector<std::vector<UnitId>> members(clusters.size());
  for (ItemId item = 0; item < items.size(); ++item)
    members[items[item].cluster].push_back(units[item]);
  for (size_t i = 0; i < clusters.size(); ++i) {
    Cluster &cluster = clustering.clusters[clusters[i]];
    cluster = makeCluster(clustering.units, std::move(members[i]),
                          cluster.stage, limits.partialSums);
  }
}

void ganglion::mapping::refineTraffic(const Connectivity &connectivity,
                                      const CrossbarLimits &limits,
                                      const SpikeCounts &spikes,
                                      RefinementKind kind,
                                      Clustering &clustering) {
  std::map<std::pair<uint32_t, uint32_t>, std::vector<ClusterId>> groups;
  for (ClusterId id = 0; id < clustering.clusters.size(); ++id)
    groups[{clustering.clusters[id].stage, clustering.clusters[id].level}]
        .push_back(id);
  Refinement refinement(connectivity, limits, spikes, clustering);
  for (const auto &[key, clusters] : groups)
    if (clusters.size() > 1)
      refinement.run(clusters, kind);
  // Two clusters may have become one.
  auto isEmpty = [](const Cluster &cluster) { return cluster.units.empty(); };
  clustering.clusters.erase(std::remove_if(clustering.clusters.begin(),
                                           clustering.clusters.end(), isEmpty),
                            clustering.clusters.end());
}
