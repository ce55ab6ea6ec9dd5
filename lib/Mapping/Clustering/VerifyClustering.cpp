//===- VerifyClustering.cpp - Independent check of a clustering -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Shares no code with the algorithms: rows and counts are found anew, so that a
// mistake in an algorithm cannot hide itself.
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/Clustering.h"

#include <algorithm>
#include <set>

using namespace ganglion::mapping;

using Violation = std::optional<std::string>;

static std::string name(const char *kind, size_t id) {
  return std::string(kind) + " " + std::to_string(id);
}

template <typename T>
static bool isStrictlyAscending(const std::vector<T> &values) {
  return std::adjacent_find(values.begin(), values.end(),
                            std::greater_equal<T>()) == values.end();
}

/// A unit belongs to an existing neuron and adds partial sums of the same
/// neuron from lower levels only, so the graph of partial sums has no cycle.
static Violation verifyUnit(const std::vector<Unit> &units, UnitId id,
                            const Connectivity &connectivity,
                            PartialSums partialSums) {
  const Unit &unit = units[id];
  if (unit.neuron >= connectivity.getNumNeurons())
    return name("unit", id) + " serves " + name("neuron", unit.neuron) +
           ", which does not exist";
  if (!isStrictlyAscending(unit.axons) ||
      !isStrictlyAscending(unit.partialSums))
    return name("unit", id) + " has inputs that do not ascend";
  if (partialSums == PartialSums::None && !unit.partialSums.empty())
    return name("unit", id) + " adds partial sums, which the machine cannot";
  for (UnitId from : unit.partialSums) {
    if (from >= units.size())
      return name("unit", id) + " adds " + name("unit", from) +
             ", which does not exist";
    const Unit &source = units[from];
    if (source.isFinal || source.neuron != unit.neuron)
      return name("unit", id) + " adds " + name("unit", from) +
             ", which is no partial sum of its neuron";
    if (source.level >= unit.level)
      return name("unit", id) + " adds " + name("unit", from) +
             ", which is not of a lower level";
  }
  return std::nullopt;
}

/// Every partial sum is used once and every neuron has one final unit; as
/// levels ascend, all partial sums of a neuron then reach its final unit.
static Violation verifyTrees(const std::vector<Unit> &units,
                             const Connectivity &connectivity) {
  std::vector<size_t> uses(units.size()), finals(connectivity.getNumNeurons());
  for (const Unit &unit : units) {
    finals[unit.neuron] += unit.isFinal;
    for (UnitId from : unit.partialSums)
      ++uses[from];
  }
  for (NeuronId neuron = 0; neuron < finals.size(); ++neuron)
    if (finals[neuron] != 1)
      return name("neuron", neuron) + " has " + std::to_string(finals[neuron]) +
             " final units instead of one";
  for (UnitId id = 0; id < units.size(); ++id)
    if (!units[id].isFinal && uses[id] != 1)
      return "the partial sum of " + name("unit", id) + " is used " +
             std::to_string(uses[id]) + " times instead of once";
  return std::nullopt;
}

static Violation verifySynapses(const std::vector<Unit> &units,
                                const Connectivity &connectivity) {
  std::vector<std::vector<AxonId>> covered(connectivity.getNumNeurons());
  for (const Unit &unit : units) {
    std::vector<AxonId> &axons = covered[unit.neuron];
    axons.insert(axons.end(), unit.axons.begin(), unit.axons.end());
  }
  for (NeuronId neuron = 0; neuron < covered.size(); ++neuron) {
    std::sort(covered[neuron].begin(), covered[neuron].end());
    AxonRange wanted = connectivity.getAxons(neuron);
    if (!std::equal(covered[neuron].begin(), covered[neuron].end(),
                    wanted.begin(), wanted.end()))
      return "the units of " + name("neuron", neuron) +
             " do not cover each of its synapses exactly once";
  }
  return std::nullopt;
}

static Violation verifyCluster(const Clustering &clustering, ClusterId id,
                               const Connectivity &connectivity,
                               const CrossbarLimits &limits) {
  const Cluster &cluster = clustering.clusters[id];
  bool graded = limits.partialSums == PartialSums::Graded;
  std::string self = name("cluster", id);
  if (cluster.units.empty())
    return self + " is empty";

  std::set<AxonId> axons;
  std::set<UnitId> partialSums;
  size_t neurons = 0, crosspoints = 0;
  for (UnitId member : cluster.units) {
    const Unit &unit = clustering.units[member];
    if (connectivity.getStage(unit.neuron) != cluster.stage ||
        unit.level != cluster.level)
      return self + " holds " + name("unit", member) +
             " of another stage or level";
    size_t fanIn = unit.axons.size() + (graded ? unit.partialSums.size() : 0);
    if (fanIn > limits.fanIn)
      return name("unit", member) + " has fan-in " + std::to_string(fanIn) +
             " of at most " + std::to_string(limits.fanIn);
    axons.insert(unit.axons.begin(), unit.axons.end());
    if (graded)
      partialSums.insert(unit.partialSums.begin(), unit.partialSums.end());
    neurons += unit.isFinal;
    crosspoints += fanIn;
  }

  if (!std::equal(axons.begin(), axons.end(), cluster.axons.begin(),
                  cluster.axons.end()) ||
      !std::equal(partialSums.begin(), partialSums.end(),
                  cluster.partialSums.begin(), cluster.partialSums.end()))
    return self + " does not list the rows that its units need";
  if (cluster.numNeurons != neurons || cluster.numCrosspoints != crosspoints)
    return self + " does not count its neurons and crosspoints";

  auto exceeds = [&](const char *what, size_t found,
                     uint32_t allowed) -> Violation {
    if (found <= allowed)
      return std::nullopt;
    return self + " has " + std::to_string(found) + " " + what +
           " of at most " + std::to_string(allowed);
  };
  if (auto violation = exceeds("rows", cluster.getNumRows(), limits.rows))
    return violation;
  if (auto violation =
          exceeds("columns", cluster.getNumColumns(), limits.columns))
    return violation;
  if (auto violation = exceeds("neurons", neurons, limits.neurons))
    return violation;
  return exceeds("synapses", crosspoints, limits.synapses);
}

static Violation verifyPartition(const Clustering &clustering) {
  std::vector<size_t> uses(clustering.units.size());
  for (const Cluster &cluster : clustering.clusters)
    for (UnitId member : cluster.units) {
      if (member >= uses.size())
        return name("unit", member) + " of a cluster does not exist";
      ++uses[member];
    }
  for (UnitId id = 0; id < uses.size(); ++id)
    if (uses[id] != 1)
      return name("unit", id) + " lies in " + std::to_string(uses[id]) +
             " clusters instead of one";
  return std::nullopt;
}

static Violation verifyFanOut(const Clustering &clustering,
                              const Connectivity &connectivity,
                              const CrossbarLimits &limits) {
  std::vector<size_t> fanOut(connectivity.getNumNeurons());
  for (const Cluster &cluster : clustering.clusters)
    for (AxonId axon : cluster.axons)
      if (const auto &source = connectivity.getSource(axon))
        ++fanOut[source->neuron];
  for (NeuronId neuron = 0; neuron < fanOut.size(); ++neuron)
    if (fanOut[neuron] > limits.fanOut)
      return "the spikes of " + name("neuron", neuron) + " enter " +
             std::to_string(fanOut[neuron]) + " rows of at most " +
             std::to_string(limits.fanOut);
  return std::nullopt;
}

Violation Clustering::verify(const Connectivity &connectivity,
                             const CrossbarLimits &limits) const {
  for (UnitId id = 0; id < units.size(); ++id)
    if (auto violation =
            verifyUnit(units, id, connectivity, limits.partialSums))
      return violation;
  if (auto violation = verifyTrees(units, connectivity))
    return violation;
  if (auto violation = verifySynapses(units, connectivity))
    return violation;
  if (auto violation = verifyPartition(*this))
    return violation;
  for (ClusterId id = 0; id < clusters.size(); ++id)
    if (auto violation = verifyCluster(*this, id, connectivity, limits))
      return violation;
  return verifyFanOut(*this, connectivity, limits);
}
