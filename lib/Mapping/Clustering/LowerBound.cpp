//===- LowerBound.cpp - What no clustering can undercut -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Stages never share a cluster, so the bounds of the stages add up. Within a
// stage, each resource of the machine gives a bound of its own, namely what any
// clustering must use of it, divided by what one cluster has.
//
// Splitting a wide neuron: let it have F synapses and u units of width W each.
// If partial sums are graded, each of the u - 1 partial sums occupies one
// crosspoint and one row (it is private to the neuron and used once), so
// F + u - 1 <= u W, that is, u >= (F - 1) / (W - 1). In the periphery partial
// sums occupy neither, so u >= F / W.
//
// Rows: an axon with d listeners occupies d crosspoints, each in a different
// column because no unit of a neuron covers an axon twice. A cluster has C
// columns, so the axon is a row of at least d / C clusters. C is less where a
// crossbar has room for fewer units of the stage, as each takes up crosspoints
// and, if neurons are whole, the place of a neuron.
//
// Traffic: an axon is a row of at least d / C clusters of each stage, and only
// one of these can be its source's own: one of the source's stage, in which the
// source takes up a column itself, but perhaps no crosspoint. Each of the u - 1
// partial sums of a neuron passes to another cluster, since levels never share
// one. If it counts as many events as spikes it stands for, all synapses but
// those of the final unit count once at least: W of them, or W - 1 beside a
// graded sum.
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/LowerBound.h"
#include "Boxes/BoxCuts.h"
#include "StageDemand.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

using namespace ganglion::mapping;

using Stages = std::map<uint32_t, std::vector<NeuronId>>;

static Stages getStages(const Connectivity &connectivity) {
  Stages stages;
  for (NeuronId neuron = 0; neuron < connectivity.getNumNeurons(); ++neuron)
    stages[connectivity.getStage(neuron)].push_back(neuron);
  return stages;
}

static StageDemand getDemand(const Connectivity &connectivity,
                             const CrossbarLimits &limits,
                             const std::vector<NeuronId> &neurons) {
  StageDemand demand(limits);
  for (NeuronId neuron : neurons)
    demand.addNeurons(connectivity.getAxons(neuron).size(), /*number=*/1);
  return demand;
}

/// How often each axon occurs.
static std::map<AxonId, uint64_t>
countListeners(const Connectivity &connectivity,
               const std::vector<NeuronId> &neurons) {
  std::vector<AxonId> synapses;
  for (NeuronId neuron : neurons) {
    AxonRange axons = connectivity.getAxons(neuron);
    synapses.insert(synapses.end(), axons.begin(), axons.end());
  }
  std::sort(synapses.begin(), synapses.end());
  std::map<AxonId, uint64_t> numListeners;
  for (auto first = synapses.begin(); first != synapses.end();) {
    auto last = std::upper_bound(first, synapses.end(), *first);
    numListeners.emplace_hint(numListeners.end(), *first, last - first);
    first = last;
  }
  return numListeners;
}

size_t ganglion::mapping::lowerBound(const Connectivity &connectivity,
                                     const CrossbarLimits &limits) {
  size_t bound = 0;
  for (const auto &[stage, neurons] : getStages(connectivity)) {
    StageDemand demand = getDemand(connectivity, limits, neurons);
    uint64_t maxListeners = demand.getMaxListeners();
    for (auto [axon, number] : countListeners(connectivity, neurons))
      demand.addRows(countParts(number, maxListeners));
    bound += demand.getBound();
  }
  return bound;
}

static bool listensToItself(const Connectivity &connectivity, NeuronId neuron,
                            AxonId axon) {
  AxonRange axons = connectivity.getAxons(neuron);
  return std::binary_search(axons.begin(), axons.end(), axon);
}

/// The clusters of a stage, other than its source's own, that an axon with the
/// given number of listeners enters at least.
static uint64_t getMinCopies(const Connectivity &connectivity,
                             const CrossbarLimits &limits, AxonId axon,
                             uint32_t stage, uint64_t numListeners,
                             uint64_t maxListeners) {
  NeuronId source = connectivity.getSource(axon)->neuron;
  uint64_t atHome = 0;
  if (connectivity.getStage(source) == stage) {
    atHome = maxListeners;
    // A source may lack synapses, but it takes a column, and a place.
    if (!listensToItself(connectivity, source, axon)) {
      atHome = std::min<uint64_t>(atHome, limits.columns - 1);
      if (limits.partialSums == PartialSums::None)
        atHome = std::min<uint64_t>(atHome, limits.neurons - 1);
    }
  }
  return numListeners > atHome ? countParts(numListeners - atHome, maxListeners)
                               : 0;
}

/// The fewest events of a neuron's partial sums.
static std::optional<uint64_t>
getMinPartialSumEvents(const Connectivity &connectivity,
                       const CrossbarLimits &limits, const SpikeCounts &spikes,
                       NeuronId neuron) {
  AxonRange axons = connectivity.getAxons(neuron);
  uint64_t minUnits = getMinUnits(axons.size(), limits);
  if (minUnits == 1)
    return 0;
  uint64_t sum = 0;
  if (spikes.partialSumEvents == PartialSumEvents::OnePerStep) {
    if (__builtin_mul_overflow(minUnits - 1, spikes.steps, &sum))
      return std::nullopt;
    return sum;
  }
  std::vector<uint64_t> counts;
  for (AxonId axon : axons)
    counts.push_back(spikes.getAxonSpikes(connectivity, axon));
  std::sort(counts.begin(), counts.end());
  bool graded = limits.partialSums == PartialSums::Graded;
  counts.resize(counts.size() - (limits.getMaxUnitWidth() - graded));
  for (uint64_t count : counts)
    if (__builtin_add_overflow(sum, count, &sum))
      return std::nullopt;
  return sum;
}

std::optional<uint64_t>
ganglion::mapping::lowerBoundTraffic(const Connectivity &connectivity,
                                     const CrossbarLimits &limits,
                                     const SpikeCounts &spikes) {
  uint64_t bound = 0;
  for (const auto &[stage, neurons] : getStages(connectivity)) {
    for (NeuronId neuron : neurons) {
      auto events =
          getMinPartialSumEvents(connectivity, limits, spikes, neuron);
      if (!events || __builtin_add_overflow(bound, *events, &bound))
        return std::nullopt;
    }
    uint64_t maxListeners =
        getDemand(connectivity, limits, neurons).getMaxListeners();
    for (auto [axon, number] : countListeners(connectivity, neurons)) {
      if (!connectivity.getSource(axon))
        continue;
      uint64_t copies =
          getMinCopies(connectivity, limits, axon, stage, number, maxListeners);
      uint64_t cost;
      if (__builtin_mul_overflow(
              copies, spikes.getAxonSpikes(connectivity, axon), &cost) ||
          __builtin_add_overflow(bound, cost, &bound))
        return std::nullopt;
    }
  }
  return bound;
}
