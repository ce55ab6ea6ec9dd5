//===- MinClusters.cpp - The min-clusters greedy of the literature --------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// After Song et al., "Compiling Spiking Neural Networks to Neuromorphic
// Hardware", LCTES 2020, and the behaviour of the authors' published tool:
//
// A neuron with more than m inputs is a chain of units. The first takes m
// inputs; each later one takes the sum so far and m - 1 fresh inputs. Neuron by
// neuron, the existing clusters are tried, those with the most rows and columns
// first: the cluster takes as many of the next inputs of the chain as fit, if
// they are m at least or all that are left. They occupy one column, whose sum
// becomes the next input. New clusters are opened for what remains.
//
// A column thus holds several consecutive units of the chain, and more than m
// inputs, where these fit; what we call a unit is such a column. Extensions: a
// cluster takes only units of its stage and of its level, which is the position
// in the chain; all limits hold, not only rows and columns; sums added in the
// periphery are no inputs; and without partial sums only whole neurons are
// placed.
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/ClusteringAlgorithm.h"

#include <algorithm>
#include <cassert>
#include <unordered_set>
#include <utility>

using namespace ganglion::mapping;

namespace {
class MinClusters {
public:
  MinClusters(const Connectivity &connectivity, const CrossbarLimits &limits,
              uint32_t unrollFanIn)
      : connectivity(connectivity), limits(limits),
        maxWidth(limits.getMaxUnitWidth()),
        graded(limits.partialSums == PartialSums::Graded) {
    // A unit that takes the sum so far and no fresh input would never end.
    uint32_t wanted = unrollFanIn ? unrollFanIn : limits.rows - 1;
    minInputs = std::min<size_t>(std::max(wanted, 2u), maxWidth);
  }

  Clustering run() {
    for (NeuronId neuron = 0; neuron < connectivity.getNumNeurons(); ++neuron)
      placeNeuron(neuron);
    Clustering result;
    for (Crossbar &crossbar : crossbars)
      result.clusters.push_back(makeCluster(units, std::move(crossbar.units),
                                            crossbar.stage,
                                            limits.partialSums));
    result.units = std::move(units);
    return result;
  }

private:
  /// A cluster in the making. Its rows are its axons and its graded sums.
  struct Crossbar {
    uint32_t stage;
    uint32_t level;
    std::vector<UnitId> units;
    std::unordered_set<AxonId> axons;
    size_t numSums = 0, numNeurons = 0, numCrosspoints = 0;

    size_t getNumRows() const { return axons.size() + numSums; }
    size_t getUtilisation() const { return getNumRows() + units.size(); }
  };

  /// What remains of a neuron's chain.
  struct Chain {
    NeuronId neuron;
    uint32_t level;
    const AxonId *next;
    const AxonId *end;
    std::optional<UnitId> sum;

    size_t getNumLeft() const { return static_cast<size_t>(end - next); }
  };

  void placeNeuron(NeuronId neuron) {
    AxonRange axons = connectivity.getAxons(neuron);
    Chain chain = {neuron, 0, axons.begin(), axons.end(), std::nullopt};
    for (size_t index : getCandidates(connectivity.getStage(neuron)))
      if (place(chain, crossbars[index]))
        return;
    while (true) {
      crossbars.push_back({connectivity.getStage(neuron), chain.level, {}, {}});
      if (place(chain, crossbars.back()))
        return;
    }
  }

  /// Crossbars of the stage with a free column, the fullest first.
  std::vector<size_t> getCandidates(uint32_t stage) const {
    std::vector<size_t> candidates;
    for (size_t i = 0; i < crossbars.size(); ++i)
      if (crossbars[i].stage == stage &&
          crossbars[i].units.size() < limits.columns)
        candidates.push_back(i);
    auto isFuller = [&](size_t a, size_t b) {
      return std::pair(crossbars[b].getUtilisation(), a) <
             std::pair(crossbars[a].getUtilisation(), b);
    };
    std::sort(candidates.begin(), candidates.end(), isFuller);
    return candidates;
  }

  /// Places the next inputs of the chain on the crossbar if enough of them fit.
  /// Returns whether the chain is complete.
  bool place(Chain &chain, Crossbar &crossbar) {
    if (crossbar.level != chain.level)
      return false;
    size_t numSums = graded && chain.sum ? 1 : 0;
    size_t rows = crossbar.getNumRows() + numSums;
    size_t capacity =
        std::min<size_t>(maxWidth, limits.synapses - crossbar.numCrosspoints);
    if (rows > limits.rows || numSums > capacity)
      return false;

    const AxonId *last = chain.next;
    for (size_t inputs = numSums; last != chain.end && inputs < capacity;
         ++last, ++inputs) {
      bool isNew = crossbar.axons.count(*last) == 0;
      if (isNew && rows == limits.rows)
        break;
      rows += isNew;
    }
    size_t numInputs = numSums + static_cast<size_t>(last - chain.next);
    bool isWhole = last == chain.end;
    bool canSplit = limits.partialSums != PartialSums::None;
    if (isWhole ? crossbar.numNeurons == limits.neurons
                : !canSplit || numInputs < minInputs)
      return false;

    Unit unit;
    unit.neuron = chain.neuron;
    unit.level = chain.level;
    unit.isFinal = isWhole;
    unit.axons.assign(chain.next, last);
    if (chain.sum)
      unit.partialSums = {*chain.sum};
    crossbar.axons.insert(chain.next, last);
    crossbar.numSums += numSums;
    crossbar.numNeurons += isWhole;
    crossbar.numCrosspoints += numInputs;
    UnitId id = static_cast<UnitId>(units.size());
    crossbar.units.push_back(id);
    units.push_back(std::move(unit));
    chain.next = last;
    chain.sum = id;
    ++chain.level;
    return isWhole;
  }

  const Connectivity &connectivity;
  const CrossbarLimits &limits;
  size_t maxWidth;
  size_t minInputs;
  bool graded;
  std::vector<Unit> units;
  std::vector<Crossbar> crossbars;
};
} // namespace

ClusteringResult
ganglion::mapping::clusterMinClusters(const Connectivity &connectivity,
                                      const CrossbarLimits &limits,
                                      uint32_t unrollFanIn) {
  assert(!connectivity.verify() && "invalid connectivity");
  if (auto error = checkMappable(connectivity, limits))
    return *error;
  return MinClusters(connectivity, limits, unrollFanIn).run();
}
