//===- BoxLowerBound.cpp - No clustering of boxes has fewer clusters ------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The bounds of LowerBound.cpp. What is summed there neuron by neuron and axon
// by axon depends on lengths of windows and numbers of listeners only, which
// are products over the axes; so indices of an axis that do not differ in them
// are counted together. Which neurons listen to themselves is not looked at.
//
//===----------------------------------------------------------------------===//

#include "BoxCuts.h"
#include "StageDemand.h"
#include "ganglion/Mapping/BoxClustering.h"

#include <algorithm>
#include <functional>
#include <limits>
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

namespace {
/// Clusters that axons enter at least, added up over axons.
struct AxonRows {
  uint64_t all = 0;
  /// Without one cluster for each axon.
  uint64_t beyondFirst = 0;
};
} // namespace

/// The rows that the axons of one projection take at least: an axon with d
/// listeners is a row of d / maxListeners clusters.
static AxonRows countRows(const BoxNetwork::Node &node,
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
  AxonRows rows;
  forEachKind(kinds, {everywhere},
              [&](const std::vector<uint64_t> &listeners, uint64_t number) {
                uint64_t clusters = countParts(listeners.front(), maxListeners);
                rows.all += number * clusters;
                rows.beyondFirst += number * (clusters - 1);
              });
  return rows;
}

namespace {
/// The populations of one stage.
class BoxStage {
public:
  BoxStage(const BoxNetwork &network, const CrossbarLimits &limits)
      : network(network), demand(limits) {}

  void addPopulation(NodeId id);
  void addAxons();

  uint64_t getBound() const { return demand.getBound(); }
  uint64_t getTrafficBound(uint32_t stage) const;

private:
  const BoxNetwork &network;
  std::vector<NodeId> populations;
  StageDemand demand;
  /// By source and delay. Axons that several projections share are counted for
  /// the one with the most rows.
  std::map<std::pair<NodeId, uint32_t>, AxonRows> rowsOf;
};
} // namespace

void BoxStage::addPopulation(NodeId id) {
  populations.push_back(id);
  forEachFanIn(network.getNode(id), [&](uint64_t fanIn, uint64_t number) {
    demand.addNeurons(fanIn, number);
  });
}

/// Once all populations are there.
void BoxStage::addAxons() {
  uint64_t maxListeners = demand.getMaxListeners();
  for (NodeId id : populations) {
    const BoxNetwork::Node &node = network.getNode(id);
    for (const Projection &projection : node.projections) {
      AxonRows &most = rowsOf[{projection.source, projection.delay}];
      AxonRows rows = countRows(node, projection, maxListeners);
      if (rows.all > most.all)
        most = rows;
    }
  }
  for (const auto &[source, rows] : rowsOf)
    demand.addRows(rows.all);
}

/// One of an axon's clusters can be that of its source, if they are of the same
/// stage.
uint64_t BoxStage::getTrafficBound(uint32_t stage) const {
  uint64_t events = demand.getNumPartialSums();
  for (const auto &[key, rows] : rowsOf) {
    const BoxNetwork::Node &source = network.getNode(key.first);
    if (!source.isInput)
      events += source.stage == stage ? rows.beyondFirst : rows.all;
  }
  return events;
}

static std::map<uint32_t, BoxStage> getStages(const BoxNetwork &network,
                                              const CrossbarLimits &limits) {
  std::map<uint32_t, BoxStage> stages;
  for (NodeId id = 0; id < network.getNumNodes(); ++id) {
    const BoxNetwork::Node &node = network.getNode(id);
    if (!node.isInput)
      stages.try_emplace(node.stage, network, limits)
          .first->second.addPopulation(id);
  }
  for (auto &[number, stage] : stages)
    stage.addAxons();
  return stages;
}

uint64_t ganglion::mapping::lowerBound(const BoxNetwork &network,
                                       const CrossbarLimits &limits) {
  uint64_t bound = 0;
  for (const auto &[number, stage] : getStages(network, limits))
    bound += stage.getBound();
  return bound;
}

std::optional<uint64_t>
ganglion::mapping::lowerBoundTraffic(const BoxNetwork &network,
                                     const CrossbarLimits &limits) {
  // No more rows of axons than synapses, and no more partial sums.
  constexpr uint64_t most = std::numeric_limits<uint64_t>::max() / 2;
  if (network.countSynapses().value_or(most + 1) > most)
    return std::nullopt;
  uint64_t bound = 0;
  for (const auto &[number, stage] : getStages(network, limits))
    bound += stage.getTrafficBound(number);
  return bound;
}
