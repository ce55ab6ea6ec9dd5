//===- BoxLowerBound.cpp - No clustering of boxes has fewer clusters ------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The bound of LowerBound.cpp. What is summed there neuron by neuron and axon
// by axon depends on lengths of windows and numbers of listeners only, which
// are products over the axes; so indices of an axis that do not differ in them
// are counted together.
//
//===----------------------------------------------------------------------===//

#include "BoxCuts.h"
#include "ganglion/Mapping/BoxClustering.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace ganglion::mapping;

namespace {
/// Indices of an axis by what they contribute to each of several products, and
/// how many there are of each kind.
using AxisKinds = std::map<std::vector<uint64_t>, uint64_t>;
} // namespace

/// Visits the kinds of a product of axes: the products of the contributions and
/// the number of elements.
static void forEachKind(
    const std::vector<AxisKinds> &axes, std::vector<uint64_t> products,
    const std::function<void(const std::vector<uint64_t> &, uint64_t)> &visit,
    size_t axis = 0, uint64_t number = 1) {
  if (axis == axes.size())
    return visit(products, number);
  for (const auto &[factors, count] : axes[axis]) {
    std::vector<uint64_t> next = products;
    for (size_t i = 0; i < next.size(); ++i)
      next[i] *= factors[i];
    forEachKind(axes, std::move(next), visit, axis + 1, number * count);
  }
}

/// Visits the fan-ins of a population and the number of neurons of each.
static void forEachFanIn(const BoxNetwork::Node &node,
                         const std::function<void(uint64_t, uint64_t)> &visit) {
  std::vector<AxisKinds> kinds(node.shape.size());
  std::vector<uint64_t> still(node.projections.size(), 1);
  for (size_t axis = 0; axis < node.shape.size(); ++axis)
    for (uint32_t i = 0; i < node.shape[axis]; ++i) {
      std::vector<uint64_t> lengths(node.projections.size(), 1);
      for (size_t j = 0; j < node.projections.size(); ++j)
        for (const AxisWindows &windows : node.projections[j].axes)
          if (windows.neuronAxis == axis)
            lengths[j] = windows.getWindow(i).size();
      ++kinds[axis][lengths];
    }
  for (size_t j = 0; j < node.projections.size(); ++j)
    for (const AxisWindows &windows : node.projections[j].axes)
      if (!windows.neuronAxis)
        still[j] *= windows.windows.front().size();
  forEachKind(kinds, still,
              [&](const std::vector<uint64_t> &lengths, uint64_t number) {
                uint64_t fanIn = 0;
                for (uint64_t length : lengths)
                  fanIn += length;
                visit(fanIn, number);
              });
}

/// The rows that the axons of one projection take at least: an axon with d
/// listeners is a row of d / maxListeners clusters.
static uint64_t countRows(const BoxNetwork::Node &node,
                          const Projection &projection, uint64_t maxListeners) {
  uint64_t everywhere = countElements(node.shape);
  std::vector<AxisKinds> kinds;
  for (const AxisWindows &windows : projection.axes) {
    uint32_t end = windows.windows.back().end;
    // Where windows begin and end, added up.
    std::vector<int64_t> changes(end + 1);
    for (Range window : windows.windows) {
      ++changes[window.first];
      --changes[window.end];
    }
    AxisKinds &along = kinds.emplace_back();
    int64_t listeners = 0;
    for (uint32_t i = 0; i < end; ++i)
      if ((listeners += changes[i]) > 0)
        ++along[{static_cast<uint64_t>(listeners)}];
    if (windows.neuronAxis)
      everywhere /= node.shape[*windows.neuronAxis];
  }
  uint64_t rows = 0;
  forEachKind(kinds, {everywhere},
              [&](const std::vector<uint64_t> &listeners, uint64_t number) {
                rows += number * countParts(listeners.front(), maxListeners);
              });
  return rows;
}

/// The fewest columns of a neuron.
static uint64_t getFewestColumns(uint64_t fanIn, const CrossbarLimits &limits) {
  uint64_t width = limits.getMaxUnitWidth();
  if (fanIn <= width)
    return 1;
  return limits.partialSums == PartialSums::Graded
             ? countParts(fanIn - 1, width - 1)
             : countParts(fanIn, width);
}

static uint64_t getStageBound(const BoxNetwork &network,
                              const CrossbarLimits &limits,
                              const std::vector<NodeId> &populations) {
  bool graded = limits.partialSums == PartialSums::Graded;
  uint64_t units = 0, neurons = 0, crosspoints = 0, rows = 0, levels = 1;
  uint64_t minFanIn = CrossbarLimits::unlimited;
  // Axons that several projections share are counted for one of them.
  std::map<std::pair<NodeId, uint32_t>, uint64_t> rowsOf;
  for (NodeId id : populations) {
    const BoxNetwork::Node &node = network.getNode(id);
    forEachFanIn(node, [&](uint64_t fanIn, uint64_t number) {
      uint64_t fewest = getFewestColumns(fanIn, limits);
      uint64_t sums = graded ? fewest - 1 : 0;
      neurons += number;
      units += number * fewest;
      rows += number * sums;
      crosspoints += number * (fanIn + sums);
      if (fewest > 1)
        levels = 2;
      if (fanIn > 0)
        minFanIn = std::min(minFanIn, fanIn);
    });
  }
  // The most columns of a crossbar that can listen to an axon: whole neurons
  // take up crosspoints and places.
  uint64_t maxListeners = std::min(limits.columns, limits.synapses);
  if (limits.partialSums == PartialSums::None)
    maxListeners = std::min({uint64_t(limits.columns), uint64_t(limits.neurons),
                             limits.synapses / minFanIn});
  for (NodeId id : populations) {
    const BoxNetwork::Node &node = network.getNode(id);
    for (const Projection &projection : node.projections) {
      uint64_t &most = rowsOf[{projection.source, projection.delay}];
      most = std::max(most, countRows(node, projection, maxListeners));
    }
  }
  for (const auto &[source, number] : rowsOf)
    rows += number;

  uint64_t bound = std::max({levels, countParts(units, limits.columns),
                             countParts(neurons, limits.neurons)});
  if (crosspoints == 0)
    return bound;
  uint64_t capacity = std::min<uint64_t>(
      limits.synapses,
      uint64_t(limits.columns) * std::min<uint64_t>(limits.rows, limits.fanIn));
  return std::max({bound, countParts(rows, limits.rows),
                   countParts(crosspoints, capacity)});
}

uint64_t ganglion::mapping::lowerBound(const BoxNetwork &network,
                                       const CrossbarLimits &limits) {
  std::map<uint32_t, std::vector<NodeId>> stages;
  for (NodeId id = 0; id < network.getNumNodes(); ++id)
    if (!network.getNode(id).isInput)
      stages[network.getNode(id).stage].push_back(id);
  uint64_t bound = 0;
  for (const auto &[stage, populations] : stages)
    bound += getStageBound(network, limits, populations);
  return bound;
}
