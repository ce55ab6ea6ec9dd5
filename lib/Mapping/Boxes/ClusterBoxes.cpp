//===- ClusterBoxes.cpp - Build the grids of a plan -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BoxCuts.h"
#include "BoxPlan.h"

#include <algorithm>
#include <cassert>

using namespace ganglion::mapping;

//===----------------------------------------------------------------------===//
// Refusals
//===----------------------------------------------------------------------===//

/// The fan-in of a neuron at a row-major position of its population.
static uint64_t getFanIn(const BoxNetwork::Node &node, uint64_t position) {
  Box neuron(node.shape.size());
  for (size_t axis = node.shape.size(); axis-- > 0;
       position /= node.shape[axis]) {
    uint32_t index = static_cast<uint32_t>(position % node.shape[axis]);
    neuron[axis] = {index, index + 1};
  }
  uint64_t fanIn = 0;
  for (const Projection &projection : node.projections)
    fanIn += projection.getAxons(neuron).getVolume();
  return fanIn;
}

/// As checkMappable for the expanded network.
static std::optional<MappingError>
checkBoxesMappable(const BoxNetwork &network, const CrossbarLimits &limits) {
  // Whether a machine can hold neurons at all does not depend on the network.
  Connectivity anyNeuron;
  if (network.getNumNeurons() > 0)
    anyNeuron.addNeuron(0, {});
  if (auto error = checkMappable(anyNeuron, limits))
    return error;
  if (limits.canSplit())
    return std::nullopt;
  for (NodeId id = 0; id < network.getNumNodes(); ++id) {
    const BoxNetwork::Node &node = network.getNode(id);
    uint64_t size = node.isInput ? 0 : countElements(node.shape);
    for (uint64_t i = 0; i < size; ++i)
      if (uint64_t fanIn = getFanIn(node, i); fanIn > limits.getMaxUnitWidth())
        return MappingError::getTooWide(
            node.firstNeuron + static_cast<NeuronId>(i), fanIn, limits);
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// GridBuilder
//===----------------------------------------------------------------------===//

namespace {
/// Builds the grids of one region after the other.
class GridBuilder {
public:
  GridBuilder(const BoxNetwork &network, BoxClustering &result)
      : network(network), result(result) {}

  void addRegion(NodeId population, const RegionPlan &plan);

private:
  ClusterGrid startGrid(uint32_t level, bool isFinal) const;
  void cutTiles(ClusterGrid &grid, const Shape &tile) const;
  void addPartials(const PartialPlan &partial);
  void addCombined(const CombinePlan &combine, uint32_t level);
  void addFinals(uint32_t level);
  GridRows getRawRows(uint32_t projection, const ClusterGrid &finals) const;
  void finishGrid(ClusterGrid grid);

  const Projection &getProjection(uint32_t index) const {
    return network.getNode(population).projections[index];
  }

  const BoxNetwork &network;
  BoxClustering &result;
  NodeId population = 0;
  const RegionPlan *plan = nullptr;
  uint32_t firstGrid = 0;
  /// The sums that nothing has added yet.
  uint64_t firstSum = 0, endSum = 0;
};
} // namespace

ClusterGrid GridBuilder::startGrid(uint32_t level, bool isFinal) const {
  ClusterGrid grid;
  grid.population = population;
  grid.level = level;
  grid.isFinal = isFinal;
  grid.firstCluster = result.getNumClusters();
  grid.firstProducer = firstGrid;
  return grid;
}

void GridBuilder::cutTiles(ClusterGrid &grid, const Shape &tile) const {
  for (uint32_t axis = 0; axis < tile.size(); ++axis)
    grid.axes.push_back(
        cutNeuronAxis(axis, plan->neurons[axis], tile[axis]).axis);
}

void GridBuilder::finishGrid(ClusterGrid grid) {
  grid.numClusters = 1;
  grid.numSums = 1;
  for (const GridAxis &axis : grid.axes) {
    grid.numClusters *= axis.getNumCells();
    grid.numSums *= axis.maxCells;
  }
  if (grid.isFinal)
    grid.numSums = 0;
  grid.firstSum = endSum;
  endSum += grid.numSums;
  result.grids.push_back(std::move(grid));
}

void GridBuilder::addPartials(const PartialPlan &partial) {
  const Projection &projection = getProjection(partial.projection);
  const Box &axons = plan->otherAxons[partial.projection];
  ClusterGrid grid = startGrid(/*level=*/0, /*isFinal=*/false);
  cutTiles(grid, partial.tile);
  GridRows rows{partial.projection, {}};
  for (size_t axis = 0; axis < projection.axes.size(); ++axis) {
    const AxisWindows &windows = projection.axes[axis];
    uint32_t chunk = partial.chunk[axis];
    AxisCut cut;
    if (std::optional<uint32_t> moved = windows.neuronAxis) {
      cut = cutNeuronAxis(*moved, plan->neurons[*moved], partial.tile[*moved],
                          &windows, axons[axis], chunk);
      grid.axes[*moved] = std::move(cut.axis);
      rows.axes.push_back({moved, std::move(cut.axons)});
      continue;
    }
    cut = cutAxonAxis(axons[axis], chunk);
    grid.axes.push_back(std::move(cut.axis));
    rows.axes.push_back(
        {static_cast<uint32_t>(grid.axes.size() - 1), std::move(cut.axons)});
  }
  grid.rows.push_back(std::move(rows));
  finishGrid(std::move(grid));
}

/// The next sums are added group by group.
void GridBuilder::addCombined(const CombinePlan &combine, uint32_t level) {
  ClusterGrid grid = startGrid(level, /*isFinal=*/false);
  cutTiles(grid, combine.tile);
  Range groups = {0, static_cast<uint32_t>(combine.numGroups)};
  grid.axes.push_back(cutAxonAxis(groups, 1).axis);
  grid.firstAdded = firstSum;
  grid.numAdded = combine.width;
  firstSum += combine.width * combine.numGroups;
  finishGrid(std::move(grid));
}

GridRows GridBuilder::getRawRows(uint32_t index,
                                 const ClusterGrid &finals) const {
  const Projection &projection = getProjection(index);
  const Box &raw = plan->rawAxons[index];
  GridRows rows{index, {}};
  for (size_t axis = 0; axis < projection.axes.size(); ++axis) {
    const AxisWindows &windows = projection.axes[axis];
    GridAxons along{windows.neuronAxis, {}};
    if (windows.neuronAxis)
      for (Range tile : finals.axes[*windows.neuronAxis].neurons)
        along.ranges.push_back(intersect({windows.getWindow(tile.first).first,
                                          windows.getWindow(tile.end - 1).end},
                                         raw[axis]));
    else
      along.ranges.push_back(raw[axis]);
    rows.axes.push_back(std::move(along));
  }
  return rows;
}

void GridBuilder::addFinals(uint32_t level) {
  ClusterGrid grid = startGrid(level, /*isFinal=*/true);
  cutTiles(grid, plan->tile);
  for (uint32_t j = 0; j < plan->rawAxons.size(); ++j)
    if (!plan->rawAxons[j].isEmpty())
      grid.rows.push_back(getRawRows(j, grid));
  grid.firstAdded = firstSum;
  grid.numAdded = endSum - firstSum;
  finishGrid(std::move(grid));
}

void GridBuilder::addRegion(NodeId id, const RegionPlan &regionPlan) {
  population = id;
  plan = &regionPlan;
  firstGrid = static_cast<uint32_t>(result.grids.size());
  firstSum = endSum = 0;
  uint64_t firstCluster = result.getNumClusters();
  uint32_t level = 0;
  for (const PartialPlan &partial : plan->partials)
    addPartials(partial);
  level += !plan->partials.empty();
  for (const CombinePlan &combine : plan->combines)
    addCombined(combine, level++);
  addFinals(level);
  (void)firstCluster;
  assert(result.getNumClusters() - firstCluster == plan->numClusters &&
         "planned otherwise");
}

BoxClusteringResult
ganglion::mapping::clusterBoxes(const BoxNetwork &network,
                                const CrossbarLimits &limits) {
  assert(!network.verify() && "invalid network");
  if (auto error = checkBoxesMappable(network, limits))
    return *error;
  BoxClustering result;
  GridBuilder builder(network, result);
  for (NodeId id = 0; id < network.getNumNodes(); ++id)
    if (!network.getNode(id).isInput)
      for (const RegionPlan &plan : planPopulation(network, id, limits))
        builder.addRegion(id, plan);
  return result;
}
