//===- LowerBound.cpp - No clustering has fewer clusters ------------------===//
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
// columns, so the axon is a row of at least d / C clusters.
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/LowerBound.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

using namespace ganglion::mapping;

static uint64_t divideUp(uint64_t value, uint64_t divisor) {
  return value / divisor + (value % divisor != 0);
}

/// The fewest units of a neuron with the given number of synapses.
static uint64_t getMinUnits(uint64_t fanIn, const CrossbarLimits &limits) {
  uint64_t width = limits.getMaxUnitWidth();
  if (fanIn <= width)
    return 1;
  if (limits.partialSums == PartialSums::Graded)
    return divideUp(fanIn - 1, width - 1);
  return divideUp(fanIn, width);
}

static uint64_t getStageBound(const Connectivity &connectivity,
                              const CrossbarLimits &limits,
                              const std::vector<NeuronId> &neurons) {
  bool graded = limits.partialSums == PartialSums::Graded;
  uint64_t units = 0, crosspoints = 0, rows = 0, levels = 1;
  std::vector<AxonId> synapses;
  for (NeuronId neuron : neurons) {
    AxonRange axons = connectivity.getAxons(neuron);
    uint64_t minUnits = getMinUnits(axons.size(), limits);
    uint64_t partialSumRows = graded ? minUnits - 1 : 0;
    units += minUnits;
    rows += partialSumRows;
    crosspoints += axons.size() + partialSumRows;
    // The units of a split neuron are of two levels at least.
    if (minUnits > 1)
      levels = 2;
    synapses.insert(synapses.end(), axons.begin(), axons.end());
  }

  std::sort(synapses.begin(), synapses.end());
  for (auto first = synapses.begin(); first != synapses.end();) {
    auto last = std::upper_bound(first, synapses.end(), *first);
    rows += divideUp(static_cast<uint64_t>(last - first), limits.columns);
    first = last;
  }

  uint64_t bound = std::max({levels, divideUp(units, limits.columns),
                             divideUp(neurons.size(), limits.neurons)});
  // Without synapses a machine may even lack rows.
  if (crosspoints == 0)
    return bound;
  uint64_t capacity = std::min<uint64_t>(
      limits.synapses,
      uint64_t(limits.columns) * std::min<uint64_t>(limits.rows, limits.fanIn));
  return std::max(
      {bound, divideUp(rows, limits.rows), divideUp(crosspoints, capacity)});
}

size_t ganglion::mapping::lowerBound(const Connectivity &connectivity,
                                     const CrossbarLimits &limits) {
  std::map<uint32_t, std::vector<NeuronId>> stages;
  for (NeuronId neuron = 0; neuron < connectivity.getNumNeurons(); ++neuron)
    stages[connectivity.getStage(neuron)].push_back(neuron);
  size_t bound = 0;
  for (const auto &[stage, neurons] : stages)
    bound += getStageBound(connectivity, limits, neurons);
  return bound;
}
