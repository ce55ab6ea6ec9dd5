//===- BoxClustering.cpp - Clusters that are boxes ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/BoxClustering.h"

#include <algorithm>

using namespace ganglion::mapping;

//===----------------------------------------------------------------------===//
// Crossbar use
//===----------------------------------------------------------------------===//

/// The synapses between a box of neurons and a box of axons, and the most of
/// one neuron. Both are products over the axes.
static std::pair<uint64_t, uint64_t> countSynapses(const Projection &projection,
                                                   const Box &neurons,
                                                   const Box &axons) {
  uint64_t total = neurons.getVolume(), most = 1;
  for (size_t axis = 0; axis < axons.getRank(); ++axis) {
    const AxisWindows &windows = projection.axes[axis];
    Range positions =
        windows.neuronAxis ? neurons[*windows.neuronAxis] : Range{0, 1};
    uint64_t sum = 0, longest = 0;
    for (uint32_t i = positions.first; i < positions.end; ++i) {
      uint64_t length = intersect(windows.getWindow(i), axons[axis]).size();
      sum += length;
      longest = std::max(longest, length);
    }
    total = total / positions.size() * sum;
    most *= longest;
  }
  return {total, most};
}

/// The most sums of one neuron: boxes overlap most at a point whose coordinates
/// are lower ends of boxes.
static uint64_t getMaxSums(const std::vector<BoxCluster::Sums> &sums, Box point,
                           size_t axis) {
  if (axis == point.getRank()) {
    auto hasPoint = [&](const BoxCluster::Sums &part) {
      return contains(part.neurons, point);
    };
    return std::count_if(sums.begin(), sums.end(), hasPoint);
  }
  uint64_t most = 0;
  std::vector<uint32_t> tried;
  for (const BoxCluster::Sums &part : sums) {
    uint32_t first = part.neurons[axis].first;
    if (std::find(tried.begin(), tried.end(), first) != tried.end())
      continue;
    tried.push_back(first);
    point[axis] = {first, first + 1};
    most = std::max(most, getMaxSums(sums, point, axis + 1));
  }
  return most;
}

CrossbarUse ganglion::mapping::countUse(const BoxNetwork &network,
                                        const BoxCluster &cluster,
                                        PartialSums partialSums) {
  CrossbarUse use;
  use.columns = cluster.neurons.getVolume();
  use.neurons = cluster.isFinal ? use.columns : 0;
  for (const BoxCluster::Rows &rows : cluster.rows) {
    const Projection &projection =
        network.getNode(cluster.population).projections[rows.projection];
    auto [total, most] = countSynapses(projection, cluster.neurons, rows.axons);
    use.rows += rows.axons.getVolume();
    use.crosspoints += total;
    use.fanIn += most;
  }
  if (partialSums != PartialSums::Graded)
    return use;
  for (const BoxCluster::Sums &sums : cluster.sums) {
    uint64_t number = sums.neurons.getVolume();
    use.rows += number;
    use.crosspoints += number;
  }
  use.fanIn += getMaxSums(cluster.sums, Box(cluster.neurons.getRank()), 0);
  return use;
}

//===----------------------------------------------------------------------===//
// Grids
//===----------------------------------------------------------------------===//

uint64_t BoxClustering::getNumClusters() const {
  return grids.empty() ? 0
                       : grids.back().firstCluster + grids.back().numClusters;
}

const ClusterGrid &BoxClustering::getGrid(uint64_t cluster) const {
  auto startsLater = [](uint64_t id, const ClusterGrid &grid) {
    return id < grid.firstCluster;
  };
  return *std::prev(
      std::upper_bound(grids.begin(), grids.end(), cluster, startsLater));
}

namespace {
/// Collects the clusters of a grid that form certain sums of certain neurons.
class SumFinder {
public:
  SumFinder(const ClusterGrid &grid, const Box &neurons, uint64_t firstSum,
            uint64_t endSum, std::vector<BoxCluster::Sums> &result)
      : grid(grid), neurons(neurons), firstSum(firstSum), endSum(endSum),
        result(result) {}

  /// Visits the cells of the remaining axes. `cluster` and `sum` are counted
  /// within the grid, by the axes so far.
  void find(size_t axisIndex, uint64_t cluster, uint64_t sum, Box found) {
    if (axisIndex == grid.axes.size()) {
      if (sum + grid.firstSum >= firstSum && sum + grid.firstSum < endSum)
        result.push_back(
            {static_cast<ClusterId>(grid.firstCluster + cluster), found});
      return;
    }
    const GridAxis &axis = grid.axes[axisIndex];
    uint32_t firstTile = 0, lastTile = 0;
    if (axis.neuronAxis) {
      Range range = neurons[*axis.neuronAxis];
      firstTile = (range.first - axis.firstNeuron) / axis.tileSize;
      lastTile = (range.end - 1 - axis.firstNeuron) / axis.tileSize;
    }
    for (uint32_t tile = firstTile; tile <= lastTile; ++tile)
      for (uint32_t cell = axis.firstCells[tile];
           cell < axis.firstCells[tile + 1]; ++cell) {
        if (axis.neuronAxis) {
          Range range =
              intersect(neurons[*axis.neuronAxis], axis.neurons[cell]);
          if (range.isEmpty())
            continue;
          found[*axis.neuronAxis] = range;
        }
        find(axisIndex + 1, cluster * axis.getNumCells() + cell,
             sum * axis.maxCells + (cell - axis.firstCells[tile]), found);
      }
  }

private:
  const ClusterGrid &grid;
  const Box &neurons;
  uint64_t firstSum, endSum;
  std::vector<BoxCluster::Sums> &result;
};
} // namespace

static Box getAxons(const GridRows &rows, const std::vector<uint32_t> &cells) {
  Box axons(rows.axes.size());
  for (size_t axis = 0; axis < rows.axes.size(); ++axis) {
    const GridAxons &along = rows.axes[axis];
    axons[axis] = along.ranges[along.gridAxis ? cells[*along.gridAxis] : 0];
  }
  return axons;
}

BoxCluster BoxClustering::getCluster(uint64_t id) const {
  const ClusterGrid &grid = getGrid(id);
  BoxCluster cluster;
  cluster.population = grid.population;
  cluster.level = grid.level;
  cluster.isFinal = grid.isFinal;

  std::vector<uint32_t> cells(grid.axes.size());
  uint64_t rest = id - grid.firstCluster;
  size_t rank = 0;
  for (size_t i = grid.axes.size(); i-- > 0;) {
    cells[i] = static_cast<uint32_t>(rest % grid.axes[i].getNumCells());
    rest /= grid.axes[i].getNumCells();
    rank += grid.axes[i].neuronAxis.has_value();
  }
  cluster.neurons = Box(rank);
  for (size_t i = 0; i < grid.axes.size(); ++i)
    if (grid.axes[i].neuronAxis)
      cluster.neurons[*grid.axes[i].neuronAxis] =
          grid.axes[i].neurons[cells[i]];

  for (const GridRows &rows : grid.rows) {
    Box axons = ::getAxons(rows, cells);
    if (!axons.isEmpty())
      cluster.rows.push_back({rows.projection, axons});
  }
  uint64_t firstAdded =
      grid.firstAdded + (grid.isFinal ? 0 : cells.back() * grid.numAdded);
  if (grid.numAdded > 0)
    for (const ClusterGrid *producer = &grids[grid.firstProducer];
         producer != &grid; ++producer)
      SumFinder(*producer, cluster.neurons, firstAdded,
                firstAdded + grid.numAdded, cluster.sums)
          .find(0, 0, 0, cluster.neurons);
  return cluster;
}
