//===- BoxPlan.cpp - How a layer is cut into boxes ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Windows at the borders of a padded convolution are shorter, and tiles that do
// not divide a layer leave remainders; both want a plan of their own.
//
//===----------------------------------------------------------------------===//

#include "BoxPlan.h"
#include "BoxCuts.h"

#include <cassert>

using namespace ganglion::mapping;

namespace {
using Regions = std::vector<RegionPlan>;

/// Cuts a population by straight cuts from side to side.
class PopulationPlanner {
public:
  PopulationPlanner(const BoxNetwork &network, NodeId population,
                    const CrossbarLimits &limits)
      : network(network), population(population), limits(limits) {}

  std::optional<Regions> plan();

private:
  std::optional<Regions> planWithRemainders(const Box &region, int depth);
  std::vector<std::vector<Range>> getRuns() const;

  const BoxNetwork &network;
  NodeId population;
  const CrossbarLimits &limits;
};
} // namespace

/// Compares (clusters, rows); nothing is the worst.
static bool isBetter(const std::optional<Regions> &a,
                     const std::optional<Regions> &b) {
  if (!a || !b)
    return a.has_value();
  auto getCost = [](const Regions &regions) {
    std::pair<uint64_t, uint64_t> cost;
    for (const RegionPlan &region : regions) {
      cost.first += region.numClusters;
      cost.second += region.numRows;
    }
    return cost;
  };
  return getCost(*a) < getCost(*b);
}

/// Plans a box as a whole, and cut in two where its tiles leave a remainder.
std::optional<Regions> PopulationPlanner::planWithRemainders(const Box &region,
                                                             int depth) {
  std::optional<RegionPlan> whole =
      planRegion(network, population, limits, region);
  if (!whole)
    return std::nullopt;
  Shape tile = whole->tile;
  std::optional<Regions> best = Regions{std::move(*whole)};
  for (size_t axis = 0; axis < region.getRank() && depth > 0; ++axis) {
    uint32_t remainder = region[axis].size() % tile[axis];
    if (remainder == 0)
      continue;
    Box first = region, second = region;
    first[axis].end = second[axis].first = region[axis].end - remainder;
    std::optional<Regions> cut = planWithRemainders(first, depth - 1);
    std::optional<Regions> rest = planWithRemainders(second, depth - 1);
    if (!cut || !rest)
      continue;
    cut->insert(cut->end(), rest->begin(), rest->end());
    if (isBetter(cut, best))
      best = std::move(cut);
  }
  return best;
}

/// Cuts each axis where the length of a window changes, as at the borders of a
/// convolution with padding.
std::vector<std::vector<Range>> PopulationPlanner::getRuns() const {
  const BoxNetwork::Node &node = network.getNode(population);
  std::vector<std::vector<Range>> runs(node.shape.size());
  for (uint32_t axis = 0; axis < node.shape.size(); ++axis) {
    auto isLike = [&](uint32_t a, uint32_t b) {
      for (const Projection &projection : node.projections)
        if (const AxisWindows *windows = findMovingAxis(projection, axis))
          if (windows->getWindow(a).size() != windows->getWindow(b).size())
            return false;
      return true;
    };
    for (uint32_t i = 0; i < node.shape[axis]; ++i) {
      if (i == 0 || !isLike(i - 1, i))
        runs[axis].push_back({i, i});
      ++runs[axis].back().end;
    }
  }
  return runs;
}

std::optional<Regions> PopulationPlanner::plan() {
  constexpr int depth = 2;
  Box all = Box::getAll(network.getNode(population).shape);
  std::optional<Regions> best = planWithRemainders(all, depth);
  std::vector<std::vector<Range>> runs = getRuns();
  std::vector<Box> boxes = {all};
  for (size_t axis = 0; axis < runs.size(); ++axis) {
    std::vector<Box> cut;
    for (const Box &box : boxes)
      for (Range run : runs[axis]) {
        cut.push_back(box);
        cut.back()[axis] = run;
      }
    boxes = std::move(cut);
  }
  if (boxes.size() == 1)
    return best;
  std::optional<Regions> regions = Regions();
  for (const Box &box : boxes) {
    std::optional<Regions> part = planWithRemainders(box, depth);
    if (!part)
      return best;
    regions->insert(regions->end(), part->begin(), part->end());
  }
  return isBetter(regions, best) ? regions : best;
}

std::vector<RegionPlan>
ganglion::mapping::planPopulation(const BoxNetwork &network, NodeId population,
                                  const CrossbarLimits &limits) {
  std::optional<Regions> regions =
      PopulationPlanner(network, population, limits).plan();
  assert(regions && "a mappable population");
  return std::move(*regions);
}
