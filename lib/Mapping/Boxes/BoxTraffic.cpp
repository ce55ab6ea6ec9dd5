//===- BoxTraffic.cpp - What clusters of boxes send each other ------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/BoxClustering.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

using namespace ganglion::mapping;

//===----------------------------------------------------------------------===//
// Nets
//===----------------------------------------------------------------------===//

namespace {
/// The clusters that have rows of one source, in a grid and a projection.
struct Listeners {
  const ClusterGrid *grid;
  /// Whether the source is seen as row-major positions.
  bool isFlat;
  /// For each axis of the grid and each index along the source's axis that it
  /// follows, the cells with that index; all cells if it follows none.
  struct Axis {
    std::optional<size_t> sourceAxis;
    std::vector<std::vector<uint32_t>> cells;
  };
  std::vector<Axis> axes;
  /// Ranges of the source's axes that hold for all clusters of the grid.
  std::vector<std::pair<size_t, Range>> fixed;
};

/// Finds the nets of the neurons of one population. Neurons with the same
/// targets have the same index kind along each axis.
class NetFinder {
public:
  NetFinder(const BoxNetwork &network, const BoxClustering &clustering,
            NodeId source, const std::vector<uint64_t> &spikes);

  /// Adds the nets from the neurons of a final cluster.
  void addNets(ClusterId id, const Box &neurons, MulticastGraph &result) const;

private:
  void addListeners(const ClusterGrid &grid, const GridRows &rows);
  std::vector<uint32_t> findKinds(bool isFlat, size_t axis,
                                  uint32_t size) const;
  void collectTargets(const Listeners &listeners, const Shape &index,
                      std::vector<ClusterId> &targets) const;

  const BoxNetwork &network;
  NodeId source;
  const Shape &shape;
  const std::vector<uint64_t> &spikes;
  std::vector<Listeners> allListeners;
  /// The kinds of indices by axis, and of row-major positions.
  std::vector<std::vector<uint32_t>> axisKinds;
  std::vector<uint32_t> flatKinds;
};
} // namespace

void NetFinder::addListeners(const ClusterGrid &grid, const GridRows &rows) {
  const Projection &projection =
      network.getNode(grid.population).projections[rows.projection];
  if (projection.source != source)
    return;
  Shape view = network.getView(projection);
  Listeners listeners{&grid, view.size() != shape.size(), {}, {}};
  listeners.axes.resize(grid.axes.size());
  for (size_t axis = 0; axis < rows.axes.size(); ++axis) {
    const GridAxons &along = rows.axes[axis];
    if (!along.gridAxis) {
      listeners.fixed.push_back({axis, along.ranges.front()});
      continue;
    }
    Listeners::Axis &cells = listeners.axes[*along.gridAxis];
    cells.sourceAxis = axis;
    cells.cells.resize(view[axis]);
    for (uint32_t cell = 0; cell < along.ranges.size(); ++cell)
      for (uint32_t i = along.ranges[cell].first; i < along.ranges[cell].end;
           ++i)
        cells.cells[i].push_back(cell);
  }
  allListeners.push_back(std::move(listeners));
}

/// Numbers the kinds of the indices of an axis: those of a kind lie in the same
/// cells of all grids.
std::vector<uint32_t> NetFinder::findKinds(bool isFlat, size_t sourceAxis,
                                           uint32_t size) const {
  std::map<std::vector<uint32_t>, uint32_t> kinds;
  std::vector<uint32_t> kindOf;
  for (uint32_t i = 0; i < size; ++i) {
    std::vector<uint32_t> cells;
    for (const Listeners &listeners : allListeners) {
      if (listeners.isFlat != isFlat)
        continue;
      for (auto [axis, range] : listeners.fixed)
        if (axis == sourceAxis)
          cells.push_back(range.contains(i));
      for (const Listeners::Axis &axis : listeners.axes)
        if (axis.sourceAxis == sourceAxis) {
          const std::vector<uint32_t> &found = axis.cells[i];
          cells.push_back(static_cast<uint32_t>(found.size()));
          cells.insert(cells.end(), found.begin(), found.end());
        }
    }
    kindOf.push_back(
        kinds.try_emplace(cells, static_cast<uint32_t>(kinds.size()))
            .first->second);
  }
  return kindOf;
}

NetFinder::NetFinder(const BoxNetwork &network, const BoxClustering &clustering,
                     NodeId source, const std::vector<uint64_t> &spikes)
    : network(network), source(source), shape(network.getNode(source).shape),
      spikes(spikes) {
  for (const ClusterGrid &grid : clustering.grids)
    for (const GridRows &rows : grid.rows)
      addListeners(grid, rows);
  for (size_t axis = 0; axis < shape.size(); ++axis)
    axisKinds.push_back(findKinds(/*isFlat=*/false, axis, shape[axis]));
  flatKinds = findKinds(/*isFlat=*/true, 0,
                        static_cast<uint32_t>(countElements(shape)));
}

/// Adds the clusters of a grid that have a row for the source's neuron `index`.
void NetFinder::collectTargets(const Listeners &listeners, const Shape &index,
                               std::vector<ClusterId> &targets) const {
  for (auto [axis, range] : listeners.fixed)
    if (!range.contains(index[axis]))
      return;
  std::vector<uint64_t> clusters = {0};
  for (size_t axis = 0; axis < listeners.axes.size(); ++axis) {
    const Listeners::Axis &along = listeners.axes[axis];
    uint32_t numCells = listeners.grid->axes[axis].getNumCells();
    std::vector<uint64_t> next;
    for (uint64_t cluster : clusters) {
      if (!along.sourceAxis)
        for (uint32_t cell = 0; cell < numCells; ++cell)
          next.push_back(cluster * numCells + cell);
      else
        for (uint32_t cell : along.cells[index[*along.sourceAxis]])
          next.push_back(cluster * numCells + cell);
    }
    clusters = std::move(next);
  }
  for (uint64_t cluster : clusters)
    targets.push_back(
        static_cast<ClusterId>(listeners.grid->firstCluster + cluster));
}

void NetFinder::addNets(ClusterId id, const Box &neurons,
                        MulticastGraph &result) const {
  // A group of neurons with the same targets: one of them, and all spikes.
  struct Group {
    Shape index;
    uint32_t position;
    uint64_t spikes;
  };
  std::map<std::vector<uint32_t>, Group> groups;
  Shape index(shape.size());
  std::vector<uint32_t> kinds(shape.size() + 1);
  std::function<void(size_t, uint32_t)> visit = [&](size_t axis,
                                                    uint32_t position) {
    if (axis < shape.size()) {
      for (uint32_t i = neurons[axis].first; i < neurons[axis].end; ++i) {
        index[axis] = i;
        kinds[axis] = axisKinds[axis][i];
        visit(axis + 1, position * shape[axis] + i);
      }
      return;
    }
    kinds.back() = flatKinds[position];
    Group &group =
        groups.try_emplace(kinds, Group{index, position, 0}).first->second;
    group.spikes += spikes.empty() ? 1 : spikes[position];
  };
  visit(0, 0);

  for (const auto &[key, group] : groups) {
    std::vector<ClusterId> targets;
    for (const Listeners &listeners : allListeners)
      collectTargets(listeners,
                     listeners.isFlat ? Shape{group.position} : group.index,
                     targets);
    std::sort(targets.begin(), targets.end());
    targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
    targets.erase(std::remove(targets.begin(), targets.end(), id),
                  targets.end());
    if (!targets.empty() && group.spikes > 0)
      result.addNet(id, targets, group.spikes);
  }
}

MulticastGraph
ganglion::mapping::computeTraffic(const BoxNetwork &network,
                                  const BoxClustering &clustering,
                                  const BoxActivity &activity) {
  MulticastGraph result(clustering.getNumClusters());
  std::map<NodeId, NetFinder> finders;
  static const std::vector<uint64_t> ones;
  for (NodeId id = 0; id < network.getNumNodes(); ++id)
    if (!network.getNode(id).isInput)
      finders.emplace(std::piecewise_construct, std::forward_as_tuple(id),
                      std::forward_as_tuple(network, clustering, id,
                                            id < activity.spikes.size()
                                                ? activity.spikes[id]
                                                : ones));
  for (ClusterId id = 0; id < clustering.getNumClusters(); ++id) {
    BoxCluster cluster = clustering.getCluster(id);
    if (cluster.isFinal)
      finders.at(cluster.population).addNets(id, cluster.neurons, result);
    for (const BoxCluster::Sums &sums : cluster.sums)
      result.addNet(sums.from, {id},
                    sums.neurons.getVolume() * activity.numSteps);
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Streams
//===----------------------------------------------------------------------===//

/// Adds a stream from each final cluster with neurons in a box.
static void addStreams(const BoxClustering &clustering, NodeId population,
                       const Box &neurons, ClusterId target, uint32_t delay,
                       std::vector<Stream> &streams) {
  for (const ClusterGrid &grid : clustering.grids) {
    if (!grid.isFinal || grid.population != population)
      continue;
    std::function<void(size_t, uint64_t, uint64_t)> visit =
        [&](size_t axis, uint64_t cluster, uint64_t events) {
          if (axis == grid.axes.size()) {
            streams.push_back(
                {static_cast<ClusterId>(grid.firstCluster + cluster), target,
                 delay, static_cast<uint32_t>(events)});
            return;
          }
          const GridAxis &along = grid.axes[axis];
          Range all = {along.firstNeuron, along.neurons.back().end};
          Range range = intersect(neurons[axis], all);
          if (range.isEmpty())
            return;
          uint32_t last = (range.end - 1 - along.firstNeuron) / along.tileSize;
          for (uint32_t tile =
                   (range.first - along.firstNeuron) / along.tileSize;
               tile <= last; ++tile)
            visit(axis + 1, cluster * along.getNumCells() + tile,
                  events * intersect(range, along.neurons[tile]).size());
        };
    visit(0, 0, 1);
  }
}

std::vector<Stream>
ganglion::mapping::computeStreams(const BoxNetwork &network,
                                  const BoxClustering &clustering) {
  std::vector<Stream> streams;
  for (ClusterId id = 0; id < clustering.getNumClusters(); ++id) {
    BoxCluster cluster = clustering.getCluster(id);
    for (const BoxCluster::Rows &rows : cluster.rows) {
      const Projection &projection =
          network.getNode(cluster.population).projections[rows.projection];
      const BoxNetwork::Node &source = network.getNode(projection.source);
      if (source.isInput)
        continue;
      std::vector<Box> boxes = {rows.axons};
      if (rows.axons.getRank() != source.shape.size())
        boxes = coverRange(source.shape, rows.axons[0]);
      for (const Box &box : boxes)
        addStreams(clustering, projection.source, box, id, projection.delay,
                   streams);
    }
    for (const BoxCluster::Sums &sums : cluster.sums)
      streams.push_back(
          {sums.from, id, 0, static_cast<uint32_t>(sums.neurons.getVolume())});
  }
  auto getKey = [](const Stream &stream) {
    return std::tie(stream.source, stream.target, stream.delay);
  };
  std::sort(
      streams.begin(), streams.end(),
      [&](const Stream &a, const Stream &b) { return getKey(a) < getKey(b); });
  // The parts of one stream.
  size_t kept = 0;
  for (const Stream &stream : streams) {
    if (kept > 0 && getKey(streams[kept - 1]) == getKey(stream))
      streams[kept - 1].events += stream.events;
    else
      streams[kept++] = stream;
  }
  streams.resize(kept);
  return streams;
}
