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
#include <utility>

using namespace ganglion::mapping;

namespace {
struct NumberedPoint {
  Point point;
  uint32_t index;
};
} // namespace

using PointIterator = std::vector<NumberedPoint>::iterator;

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
  // A group may be as large as the machine, so where one is enough, a part of
  // it is used.
  TilePosition limit{topology.width, topology.height};
  TilePosition step{topology.groupWidth, topology.groupHeight};
  if (numClusters <= uint64_t(step.x) * step.y)
    limit = std::exchange(step, {1, 1});
  auto side = static_cast<size_t>(std::ceil(std::sqrt(double(numClusters))));
  side = std::max<size_t>(side, 1);
  auto countOthers = [&](uint32_t used) {
    return std::max<size_t>(1, (numClusters + used - 1) / used);
  };
  TilePosition area;
  area.x = cut(side, step.x, limit.x);
  area.y = cut(countOthers(area.x), step.y, limit.y);
  area.x = cut(std::max<size_t>(area.x, countOthers(area.y)), step.x, limit.x);
  return area;
}

/// Brings the `number` points that come first along an axis to the front.
static PointIterator divide(PointIterator begin, size_t number,
                            PointIterator end, bool alongX) {
  PointIterator middle = begin + static_cast<ptrdiff_t>(number);
  float Point::*axis = alongX ? &Point::x : &Point::y;
  std::nth_element(
      begin, middle, end, [&](const NumberedPoint &a, const NumberedPoint &b) {
        float first = a.point.*axis, second = b.point.*axis;
        return first != second ? first < second : a.index < b.index;
      });
  return middle;
}

static std::vector<NumberedPoint>
numberPoints(const std::vector<Point> &points) {
  std::vector<NumberedPoint> result;
  result.reserve(points.size());
  for (Point point : points)
    result.push_back({point, static_cast<uint32_t>(result.size())});
  return result;
}

namespace {
class Spreading {
public:
  Spreading(std::vector<Point> &points, const std::vector<uint32_t> &sizes)
      : points(points), sizes(sizes) {}

  void spread(PointIterator begin, PointIterator end, Point corner,
              Point opposite) {
    if (end - begin <= 1) {
      if (begin != end)
        points[begin->index] = {(corner.x + opposite.x) / 2,
                                (corner.y + opposite.y) / 2};
      return;
    }
    bool alongX = opposite.x - corner.x >= opposite.y - corner.y;
    PointIterator middle =
        divide(begin, static_cast<size_t>(end - begin) / 2, end, alongX);
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
  uint64_t count(PointIterator begin, PointIterator end) const {
    return std::accumulate(begin, end, uint64_t(0),
                           [&](uint64_t sum, const NumberedPoint &point) {
                             return sum + sizes[point.index];
                           });
  }

  std::vector<Point> &points;
  const std::vector<uint32_t> &sizes;
};

class TileAssignment {
public:
  TileAssignment(size_t numPoints, const Topology &topology)
      : placement(numPoints), topology(topology) {}

  void assign(PointIterator begin, PointIterator end, TilePosition corner,
              TilePosition size) {
    auto numPoints = static_cast<uint64_t>(end - begin);
    if (numPoints == 0)
      return;
    if (size.x == 1 && size.y == 1) {
      placement[begin->index] = topology.getTile(corner);
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
    PointIterator middle = divide(begin, share, end, alongX);
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

  const Topology &topology;
};
} // namespace

void ganglion::mapping::spreadEvenly(std::vector<Point> &points,
                                     const std::vector<uint32_t> &sizes,
                                     TilePosition area) {
  std::vector<NumberedPoint> numbered = numberPoints(points);
  Spreading(points, sizes)
      .spread(numbered.begin(), numbered.end(), {0, 0},
              {float(area.x), float(area.y)});
}

Placement ganglion::mapping::assignTiles(const std::vector<Point> &points,
                                         const Topology &topology,
                                         TilePosition area) {
  std::vector<NumberedPoint> numbered = numberPoints(points);
  TileAssignment assignment(points.size(), topology);
  assignment.assign(numbered.begin(), numbered.end(), {0, 0}, area);
  return std::move(assignment.placement);
}
