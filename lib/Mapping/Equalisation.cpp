//===- Equalisation.cpp - Points spread evenly over tiles -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Equalisation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace ganglion::mapping;

using PointIndices = std::vector<uint32_t>::iterator;

static uint32_t roundUp(uint32_t number, uint32_t step) {
  return (number + step - 1) / step * step;
}

TilePosition ganglion::mapping::getUsedTiles(const Topology &topology,
                                             size_t numClusters) {
  auto cut = [](size_t number, uint32_t step, uint32_t limit) {
    return number >= limit
               ? limit
               : std::min(limit, roundUp(static_cast<uint32_t>(number), step));
  };
  auto side = static_cast<size_t>(std::ceil(std::sqrt(double(numClusters))));
  side = std::max<size_t>(side, 1);
  auto countOthers = [&](uint32_t used) {
    return std::max<size_t>(1, (numClusters + used - 1) / used);
  };
  TilePosition area;
  area.x = cut(side, topology.groupWidth, topology.width);
  area.y = cut(countOthers(area.x), topology.groupHeight, topology.height);
  area.x = cut(std::max<size_t>(area.x, countOthers(area.y)),
               topology.groupWidth, topology.width);
  return area;
}

/// Brings the `number` points that come first along an axis to the front.
static PointIndices divide(const std::vector<Point> &points, PointIndices begin,
                           size_t number, PointIndices end, bool alongX) {
  PointIndices middle = begin + static_cast<ptrdiff_t>(number);
  std::nth_element(begin, middle, end, [&](uint32_t a, uint32_t b) {
    float first = alongX ? points[a].x : points[a].y;
    float second = alongX ? points[b].x : points[b].y;
    return first != second ? first < second : a < b;
  });
  return middle;
}

static std::vector<uint32_t> listIndices(size_t number) {
  std::vector<uint32_t> indices(number);
  std::iota(indices.begin(), indices.end(), 0);
  return indices;
}

namespace {
class Spreading {
public:
  Spreading(std::vector<Point> &points, const std::vector<uint32_t> &sizes)
      : points(points), sizes(sizes) {}

  void spread(PointIndices begin, PointIndices end, Point corner,
              Point opposite) {
    if (end - begin <= 1) {
      if (begin != end)
        points[*begin] = {(corner.x + opposite.x) / 2,
                          (corner.y + opposite.y) / 2};
      return;
    }
    bool alongX = opposite.x - corner.x >= opposite.y - corner.y;
    PointIndices middle =
        divide(points, begin, static_cast<size_t>(end - begin) / 2, end,
               alongX);
    float share = float(count(begin, middle)) / float(count(begin, end));
    Point cutEnd = opposite, cutBegin = corner;
    if (alongX)
      cutEnd.x = cutBegin.x = corner.x + (opposite.x - corner.x) * share;
    else
      cutEnd.y = cutBegin.y = corner.y + (opposite.y - corner.y) * share;
    spread(begin, middle, corner, cutEnd);
    spread(middle, end, cutBegin, opposite);
  }

private:
  uint64_t count(PointIndices begin, PointIndices end) const {
    return std::accumulate(
        begin, end, uint64_t(0),
        [&](uint64_t sum, uint32_t index) { return sum + sizes[index]; });
  }

  std::vector<Point> &points;
  const std::vector<uint32_t> &sizes;
};

class TileAssignment {
public:
  TileAssignment(const std::vector<Point> &points, const Topology &topology)
      : placement(points.size()), points(points), topology(topology) {}

  void assign(PointIndices begin, PointIndices end, TilePosition corner,
              TilePosition size) {
    auto numPoints = static_cast<uint64_t>(end - begin);
    if (numPoints == 0)
      return;
    if (size.x == 1 && size.y == 1) {
      placement[*begin] = topology.getTile(corner);
      return;
    }
    bool alongX = size.x >= size.y;
    TilePosition first = size, second = size, cut = corner;
    if (alongX) {
      first.x = halve(size.x, topology.groupWidth);
      second.x = size.x - first.x;
      cut.x += first.x;
    } else {
      first.y = halve(size.y, topology.groupHeight);
      second.y = size.y - first.y;
      cut.y += first.y;
    }
    uint64_t firstTiles = uint64_t(first.x) * first.y;
    uint64_t secondTiles = uint64_t(second.x) * second.y;
    uint64_t share = numPoints * firstTiles / (firstTiles + secondTiles);
    if (numPoints - share > secondTiles)
      share = numPoints - secondTiles;
    PointIndices middle = divide(points, begin, share, end, alongX);
    assign(begin, middle, corner, first);
    assign(middle, end, cut, second);
  }

  Placement placement;

private:
  /// Half of some tiles, without cutting a group if there are several.
  static uint32_t halve(uint32_t size, uint32_t group) {
    uint32_t half = size / 2;
    return size > group ? std::max(group, half / group * group) : half;
  }

  const std::vector<Point> &points;
  const Topology &topology;
};
} // namespace

void ganglion::mapping::spreadEvenly(std::vector<Point> &points,
                                     const std::vector<uint32_t> &sizes,
                                     TilePosition area) {
  std::vector<uint32_t> indices = listIndices(points.size());
  Spreading(points, sizes)
      .spread(indices.begin(), indices.end(), {0, 0},
              {float(area.x), float(area.y)});
}

Placement ganglion::mapping::assignTiles(const std::vector<Point> &points,
                                         const Topology &topology,
                                         TilePosition area) {
  std::vector<uint32_t> indices = listIndices(points.size());
  TileAssignment assignment(points, topology);
  assignment.assign(indices.begin(), indices.end(), {0, 0}, area);
  return std::move(assignment.placement);
}
