//===- VerifyBoxClustering.cpp - Check a clustering of boxes --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Whether each synapse lies in exactly one column is a question about two
// multisets, those of the clusters and that of the network, and both consist of
// boxes. Give each index of each axis a random number of a prime field, and a
// synapse the product of the numbers of its indices. If the sums over the two
// multisets differ, so do the multisets. If they agree by chance, the random
// numbers are a zero of a polynomial that is not zero and has a degree of at
// most 8, the number of axes; of 2^61 - 1 numbers at most one in 2^58 does that
// (Schwartz, JACM 1980; Zippel, EUROSAM 1979). The sum over a box is a product
// of sums over its axes, so that a cluster takes a few steps only.
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/BoxClustering.h"

#include <limits>
#include <random>

using namespace ganglion::mapping;

using Violation = std::optional<std::string>;

static std::string nameObject(const char *kind, uint64_t id) {
  return std::string(kind) + " " + std::to_string(id);
}

namespace {
/// A number modulo the prime 2^61 - 1.
class Residue {
public:
  static constexpr uint64_t prime = (uint64_t(1) << 61) - 1;

  Residue(uint64_t value = 0) : value(value % prime) {}

  Residue operator+(Residue other) const { return value + other.value; }
  Residue operator-(Residue other) const {
    return value + (prime - other.value);
  }
  Residue operator*(Residue other) const {
    __extension__ using Wide = unsigned __int128;
    Wide product = Wide(value) * other.value;
    // 2^61 is one.
    return static_cast<uint64_t>(product & prime) +
           static_cast<uint64_t>(product >> 61);
  }
  bool operator!=(Residue other) const { return value != other.value; }

private:
  uint64_t value;
};

/// Random numbers for the indices of an axis, added up from the first one on.
class RandomAxis {
public:
  RandomAxis(uint32_t size, std::mt19937_64 &random) {
    for (uint32_t i = 0; i < size; ++i)
      sums.push_back(sums.back() + Residue(random()));
  }

  Residue getSum(Range range) const {
    return range.isEmpty() ? Residue() : sums[range.end] - sums[range.first];
  }

private:
  std::vector<Residue> sums = {Residue()};
};

using RandomAxes = std::vector<RandomAxis>;

class Verifier {
public:
  Verifier(const BoxClustering &clustering, const BoxNetwork &network,
           const CrossbarLimits &limits);

  Violation verify();

private:
  static RandomAxes makeAxes(const Shape &shape, std::mt19937_64 &random) {
    RandomAxes axes;
    for (uint32_t size : shape)
      axes.emplace_back(size, random);
    return axes;
  }
  static Residue getNeuronPrint(const RandomAxes &axes, const Box &neurons);
  Residue getSynapsePrint(NodeId population, uint32_t projection,
                          const Box &neurons, const Box &axons) const;

  Violation verifyCluster(ClusterId id, const BoxCluster &cluster);
  Violation verifyRows(ClusterId id, const BoxCluster &cluster);
  Violation verifySums(ClusterId id, const BoxCluster &cluster);
  Violation verifyLimits(ClusterId id, const BoxCluster &cluster) const;

  const BoxClustering &clustering;
  const BoxNetwork &network;
  const CrossbarLimits &limits;

  // By node: random numbers of its neurons, and of the axons of each of its
  // projections; what is still to be found of its neurons and its synapses.
  std::vector<RandomAxes> neuronAxes;
  std::vector<std::vector<RandomAxes>> axonAxes;
  std::vector<Residue> missingNeurons;
  std::vector<std::vector<Residue>> missingSynapses;
  /// By cluster: the partial sums that are not added yet.
  std::vector<Residue> missingSums;
};
} // namespace

Residue Verifier::getNeuronPrint(const RandomAxes &axes, const Box &neurons) {
  Residue print = 1;
  for (size_t axis = 0; axis < axes.size(); ++axis)
    print = print * axes[axis].getSum(neurons[axis]);
  return print;
}

/// The print of the synapses between neurons and axons.
Residue Verifier::getSynapsePrint(NodeId population, uint32_t index,
                                  const Box &neurons, const Box &axons) const {
  const Projection &projection = network.getNode(population).projections[index];
  Residue print = 1;
  std::vector<bool> isMoving(neurons.getRank());
  for (size_t axis = 0; axis < axons.getRank(); ++axis) {
    const AxisWindows &windows = projection.axes[axis];
    const RandomAxis &numbers = axonAxes[population][index][axis];
    auto getSum = [&](uint32_t position) {
      return numbers.getSum(
          intersect(windows.getWindow(position), axons[axis]));
    };
    if (!windows.neuronAxis) {
      print = print * getSum(0);
      continue;
    }
    isMoving[*windows.neuronAxis] = true;
    Range range = neurons[*windows.neuronAxis];
    Residue sum;
    for (uint32_t i = range.first; i < range.end; ++i)
      sum =
          sum + neuronAxes[population][*windows.neuronAxis].getSum({i, i + 1}) *
                    getSum(i);
    print = print * sum;
  }
  for (size_t axis = 0; axis < neurons.getRank(); ++axis)
    if (!isMoving[axis])
      print = print * neuronAxes[population][axis].getSum(neurons[axis]);
  return print;
}

Verifier::Verifier(const BoxClustering &clustering, const BoxNetwork &network,
                   const CrossbarLimits &limits)
    : clustering(clustering), network(network), limits(limits) {
  std::mt19937_64 random(1);
  for (NodeId id = 0; id < network.getNumNodes(); ++id) {
    const BoxNetwork::Node &node = network.getNode(id);
    Box all = Box::getAll(node.shape);
    neuronAxes.push_back(makeAxes(node.shape, random));
    missingNeurons.push_back(
        node.isInput ? Residue() : getNeuronPrint(neuronAxes.back(), all));
    axonAxes.emplace_back();
    missingSynapses.emplace_back();
    for (uint32_t j = 0; j < node.projections.size(); ++j) {
      Shape view = network.getView(node.projections[j]);
      axonAxes.back().push_back(makeAxes(view, random));
      missingSynapses.back().push_back(
          getSynapsePrint(id, j, all, Box::getAll(view)));
    }
  }
}

/// A row is a distinct axon, so that the boxes of a projection are disjoint.
Violation Verifier::verifyRows(ClusterId id, const BoxCluster &cluster) {
  for (size_t i = 0; i < cluster.rows.size(); ++i) {
    const BoxCluster::Rows &rows = cluster.rows[i];
    const BoxNetwork::Node &node = network.getNode(cluster.population);
    if (rows.projection >= node.projections.size())
      return nameObject("cluster", id) + " has rows of " +
             nameObject("projection", rows.projection) +
             ", which does not exist";
    Box all = Box::getAll(network.getView(node.projections[rows.projection]));
    if (rows.axons.getRank() != all.getRank() || rows.axons.isEmpty() ||
        !contains(all, rows.axons))
      return nameObject("cluster", id) + " has rows outside of their source";
    for (size_t k = 0; k < i; ++k)
      if (cluster.rows[k].projection == rows.projection &&
          !intersect(cluster.rows[k].axons, rows.axons).isEmpty())
        return nameObject("cluster", id) + " has an axon on two rows";
    Residue &missing = missingSynapses[cluster.population][rows.projection];
    missing = missing - getSynapsePrint(cluster.population, rows.projection,
                                        cluster.neurons, rows.axons);
  }
  return std::nullopt;
}

/// Partial sums come from clusters of lower levels, so that what adds them has
/// no cycle, and are those of neurons that are here.
Violation Verifier::verifySums(ClusterId id, const BoxCluster &cluster) {
  if (!cluster.sums.empty() && limits.partialSums == PartialSums::None)
    return nameObject("cluster", id) +
           " adds partial sums, which the machine cannot";
  for (const BoxCluster::Sums &sums : cluster.sums) {
    if (sums.from >= clustering.getNumClusters())
      return nameObject("cluster", id) + " adds sums of " +
             nameObject("cluster", sums.from) + ", which does not exist";
    const ClusterGrid &source = clustering.getGrid(sums.from);
    if (source.isFinal || source.population != cluster.population ||
        source.level >= cluster.level)
      return nameObject("cluster", id) + " adds sums of " +
             nameObject("cluster", sums.from) +
             ", which forms none for it on a lower level";
    if (sums.neurons.isEmpty() || !contains(cluster.neurons, sums.neurons))
      return nameObject("cluster", id) +
             " adds sums of neurons that it does not have";
    missingSums[sums.from] =
        missingSums[sums.from] -
        getNeuronPrint(neuronAxes[cluster.population], sums.neurons);
  }
  return std::nullopt;
}

Violation Verifier::verifyLimits(ClusterId id,
                                 const BoxCluster &cluster) const {
  CrossbarUse use = countUse(network, cluster, limits.partialSums);
  const std::tuple<const char *, uint64_t, uint32_t> counts[] = {
      {"rows", use.rows, limits.rows},
      {"columns", use.columns, limits.columns},
      {"neurons", use.neurons, limits.neurons},
      {"synapses", use.crosspoints, limits.synapses},
      {"synapses in a column", use.fanIn, limits.fanIn}};
  for (auto [what, found, allowed] : counts)
    if (found > allowed)
      return nameObject("cluster", id) + " has " + std::to_string(found) + " " +
             what + " of at most " + std::to_string(allowed);
  return std::nullopt;
}

Violation Verifier::verifyCluster(ClusterId id, const BoxCluster &cluster) {
  if (cluster.population >= network.getNumNodes() ||
      network.getNode(cluster.population).isInput)
    return nameObject("cluster", id) + " is of " +
           nameObject("node", cluster.population) + ", which is no population";
  Box all = Box::getAll(network.getNode(cluster.population).shape);
  if (cluster.neurons.getRank() != all.getRank() || cluster.neurons.isEmpty() ||
      !contains(all, cluster.neurons))
    return nameObject("cluster", id) +
           " has columns for no neurons of its population";
  Residue print =
      getNeuronPrint(neuronAxes[cluster.population], cluster.neurons);
  if (cluster.isFinal) {
    Residue &missing = missingNeurons[cluster.population];
    missing = missing - print;
  } else {
    missingSums[id] = missingSums[id] + print;
  }
  if (auto violation = verifyRows(id, cluster))
    return violation;
  if (auto violation = verifySums(id, cluster))
    return violation;
  return verifyLimits(id, cluster);
}

Violation Verifier::verify() {
  uint64_t numClusters = clustering.getNumClusters();
  if (numClusters > std::numeric_limits<ClusterId>::max())
    return "there are " + std::to_string(numClusters) +
           " clusters, but only 2^32 - 1 can be numbered";
  missingSums.resize(numClusters);
  for (ClusterId id = 0; id < numClusters; ++id)
    if (auto violation = verifyCluster(id, clustering.getCluster(id)))
      return violation;
  for (NodeId id = 0; id < network.getNumNodes(); ++id) {
    if (missingNeurons[id] != 0)
      return "not every neuron of " + nameObject("node", id) +
             " has exactly one final column";
    for (size_t j = 0; j < missingSynapses[id].size(); ++j)
      if (missingSynapses[id][j] != 0)
        return "not every synapse of " + nameObject("projection", j) + " of " +
               nameObject("node", id) + " lies in exactly one column";
  }
  for (ClusterId id = 0; id < numClusters; ++id)
    if (missingSums[id] != 0)
      return "not every partial sum of " + nameObject("cluster", id) +
             " is added exactly once";
  return std::nullopt;
}

Violation BoxClustering::verify(const BoxNetwork &network,
                                const CrossbarLimits &limits) const {
  return Verifier(*this, network, limits).verify();
}
